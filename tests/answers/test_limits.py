"""What each rule takes away of all combinations."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from tests.published.brute_force import is_true

import detente
from detente.answers.limits import MOST_LISTED, limits
from detente.model.conflict import Conflict
from detente.render.html import styled
from detente.tell.limits import blocks
from detente.tell.voice import Voice
from detente.testing.strategies import conflicts


@given(conflicts())
def test_each_rule_takes_away_what_those_before_it_left_and_it_forbids(conflict: Conflict) -> None:
    named = {condition.id: condition.statement for condition in conflict.conditions}
    options = [option.id for option in conflict.options]
    left = {
        frozenset(o for o, taken in zip(options, flags, strict=True) if taken)
        for flags in product((False, True), repeat=len(options))
    }
    found = limits(conflict)
    assert found.total == len(left)
    for one in found.rules:
        removed = {taken for taken in left if not is_true(one.rule.statement, taken, named)}
        left -= removed
        assert (one.removed, one.left) == (len(removed), len(left))
        assert set(one.some) <= removed
        assert len(one.some) == min(len(removed), MOST_LISTED)
    assert found.left == len(left)


@given(conflicts(), st.data())
def test_what_is_fixed_is_no_combination_any_more(conflict: Conflict, data: st.DataObject) -> None:
    fixed = data.draw(st.dictionaries(st.sampled_from([option.id for option in conflict.options]), st.booleans()))
    found, free = limits(replace(conflict, fixed=tuple(fixed.items()))), limits(conflict)
    assert found.total == free.total >> len(fixed)
    assert all(
        fixed.items() <= {o.id: o.id in taken for o in conflict.options}.items()
        for one in found.rules
        for taken in one.some
    )
    named = {condition.id: condition.statement for condition in conflict.conditions}
    for one in found.rules:
        assert one.alone <= found.total
        assert not any(is_true(one.rule.statement, taken, named) for taken in one.some)


def test_the_bar_has_a_segment_per_rule_and_what_is_taken_away_is_listed() -> None:
    found = limits(detente.load("elmira").conflict)
    said = styled(blocks(found, Voice("en")))
    assert "12 of 32 combinations remain." in said
    assert said.count('fill="url(#limits-cut)"') == sum(one.removed > 0 for one in found.rules)
    assert "Which ones A takes away" in said
