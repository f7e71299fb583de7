"""What an answer hangs on, against conflicts that are changed by hand and solved from scratch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.inverse.samples import about, border, library

from detente.errors import UsageError
from detente.evolution import Reach
from detente.evolution.chain import DEFAULT_RATE, evolution
from detente.graph import graph_of
from detente.graph.truth import Mask
from detente.model import parse
from detente.model.conflict import ByStatements, Conflict, Event, Level, Rate
from detente.model.statement import Always, And, Not, OptionTaken, Statement, str_of
from detente.names import DmId, OptionId
from detente.sensitivity import BUDGET, Measures, Sensitivity, Variation, sensitivity, variations
from detente.stability import CONCEPTS, ConceptName, solve
from detente.testing import conflicts, graph_conflicts, statements

Key = tuple[str, DmId, int]
X = OptionTaken(OptionId("a.x"))


@st.composite
def by_statements(draw: st.DrawFn) -> Conflict:
    """Small conflicts by statements, with a status quo, and rates of some."""
    conflict = draw(conflicts(max_options=4))
    names = [OptionTaken(option.id) for option in conflict.options]
    wants = st.lists(statements(names, max_size=3).map(Level), min_size=1, max_size=3).map(tuple).map(ByStatements)
    speeds = st.sampled_from((None, Rate(0.5), Rate(2.0)))
    makers = tuple(replace(dm, preferences=draw(wants), rate=draw(speeds)) for dm in conflict.decision_makers)
    graph = graph_of(replace(conflict, decision_makers=makers))
    today = draw(st.integers(0, graph.size - 1))
    return replace(graph.conflict, status_quo=graph.taken(today))


def edited(levels: tuple[Level, ...]) -> Iterator[tuple[str, int, tuple[Level, ...]]]:
    """Every preference that one change makes of these lines, written out anew."""
    for k, level in enumerate(levels):
        yield "drop", k, levels[:k] + levels[k + 1 :]
        yield "negate", k, (*levels[:k], Level(Not(level.statement)), *levels[k + 1 :])
        if k + 1 < len(levels):
            yield "swap", k, (*levels[:k], levels[k + 1], level, *levels[k + 2 :])


def by_hand(conflict: Conflict) -> Iterator[tuple[Key, Conflict]]:
    """Every conflict that one change makes of this one; -1 is the place of a rate."""
    for k, dm in enumerate(conflict.decision_makers):
        before, after = conflict.decision_makers[:k], conflict.decision_makers[k + 1 :]
        assert isinstance(dm.preferences, ByStatements)
        for kind, place, levels in edited(dm.preferences.levels):
            new = replace(dm, preferences=ByStatements(levels))
            yield (kind, dm.id, place), replace(conflict, decision_makers=(*before, new, *after))
        per_day = dm.rate.per_day if dm.rate else DEFAULT_RATE
        rates = {"halve": Rate(per_day / 2), "double": Rate(per_day * 2)} | ({"default": None} if dm.rate else {})
        for kind, rate in rates.items():
            new = replace(dm, rate=rate)
            yield (kind, dm.id, -1), replace(conflict, decision_makers=(*before, new, *after))


def from_scratch(conflict: Conflict, meant: Mask, concept: ConceptName) -> Measures:
    """The ordinary answers of a conflict."""
    graph = graph_of(conflict)
    holding = solve(graph).equilibria(concept)
    start = graph.status_quo
    assert start is not None
    ways = Reach(graph, start).by_improvements
    rates = {dm.id: dm.rate.per_day for dm in conflict.movers if dm.rate}
    ends = evolution(graph, start, rates).settled().ends
    return Measures(
        len(np.flatnonzero(holding)),
        len(np.flatnonzero(holding & meant)),
        min((int(ways[s]) for s in np.flatnonzero(meant) if ways[s] >= 0), default=None),
        min((int(ways[s]) for s in np.flatnonzero(meant & holding) if ways[s] >= 0), default=None),
        round(sum(end.share for end in ends if all(meant[s] for s in end.states)), 6),
    )


def key(variation: Variation) -> Key:
    return variation.kind, variation.dm, variation.line.place if variation.line else -1


def same(a: Measures, b: Measures) -> bool:
    assert a.share is not None
    assert b.share is not None
    return replace(a, share=None) == replace(b, share=None) and abs(a.share - b.share) < 1e-5


@settings(max_examples=15)
@given(by_statements(), st.sampled_from(CONCEPTS), st.data())
def test_every_effect_is_what_the_changed_conflict_says_solved_from_scratch(
    conflict: Conflict, concept: ConceptName, data: st.DataObject
) -> None:
    graph = graph_of(conflict)
    what: Statement | None = data.draw(st.none() | statements([OptionTaken(o.id) for o in conflict.options]))
    meant = solve(graph).equilibria(concept) if what is None else graph.where(what)
    assume(what is None or meant.any())
    found = sensitivity(graph, what, concept)
    assert found.meant == tuple(np.flatnonzero(meant).tolist())
    assert same(found.base, from_scratch(conflict, meant, concept))
    changed = dict(by_hand(conflict))
    assert {key(effect.variation) for effect in found.effects} == set(changed)
    assert len(found.effects) == found.total == len(changed)
    for effect in found.effects:
        assert same(effect.measures, from_scratch(changed[key(effect.variation)], meant, concept))


@settings(max_examples=12)
@given(by_statements(), st.data())
def test_dropping_or_negating_an_idle_line_changes_nothing(conflict: Conflict, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, len(conflict.decision_makers) - 1))
    dm = conflict.decision_makers[k]
    assert isinstance(dm.preferences, ByStatements)
    place = data.draw(st.integers(0, len(dm.preferences.levels)))
    levels = dm.preferences.levels
    idle = replace(dm, preferences=ByStatements((*levels[:place], Level(Always(True)), *levels[place:])))
    makers = conflict.decision_makers
    with_idle = replace(conflict, decision_makers=(*makers[:k], idle, *makers[k + 1 :]))
    found = sensitivity(graph_of(with_idle))
    of_idle = [e for e in found.effects if key(e.variation)[1:] == (dm.id, place)]
    assert len(of_idle) >= 2
    assert all(effect.measures == found.base for effect in of_idle)


@settings(max_examples=12)
@given(by_statements())
def test_what_turns_an_answer_comes_first_and_what_does_nothing_last(conflict: Conflict) -> None:
    found = sensitivity(graph_of(conflict))
    turned = [effect.measures.turned(found.base) for effect in found.effects]
    assert turned == sorted(turned, reverse=True)
    idle = [effect.measures == found.base for effect in found.effects]
    assert idle == sorted(idle)
    assert found.idle == sum(idle)


@settings(max_examples=12)
@given(graph_conflicts(), st.sampled_from(CONCEPTS))
def test_graph_form_has_rates_only(conflict: Conflict, concept: ConceptName) -> None:
    today = conflict.states[0][0]
    graph = graph_of(replace(conflict, status_quo=today))
    found = sensitivity(graph, today, concept)
    assert {effect.variation.kind for effect in found.effects} == {"halve", "double"}
    assert all(replace(e.measures, share=found.base.share) == found.base for e in found.effects)
    assert found.without_lines == graph.decision_makers
    assert (found.base.meant_holding, found.base.reached) == (int(solve(graph).equilibria(concept)[0]), 0)


def kinds(found: Sensitivity) -> set[str]:
    return {effect.variation.kind for effect in found.effects}


def test_without_courses_no_rate_is_changed_and_no_share_is_given() -> None:
    found = sensitivity(border(), about("market").what, courses=False)
    assert kinds(found) == {"drop", "negate", "swap"}
    assert found.base.share is None
    assert all(effect.measures.share is None for effect in found.effects)


def test_without_a_status_quo_nothing_is_reached_and_no_course_starts() -> None:
    graph = graph_of(replace(border().conflict, status_quo=None))
    found = sensitivity(graph, about("market").what)
    assert not found.courses
    assert (found.base.reached, found.base.reached_holding, found.base.share) == (None, None, None)
    with pytest.raises(UsageError, match="add status_quo"):
        sensitivity(graph, courses=True)


def test_the_lines_that_close_the_market() -> None:
    """Without the first line of A the gate is opened and B trades; that B's wish goes first is enough for SEQ."""
    found = sensitivity(border(), about("market").what)
    opening = [e.variation.line.id for e in found.effects if e.variation.line and e.measures.meant_holding]
    assert found.base.meant_holding == 0
    assert opening == ["a 1: not a.open (low)"] * 3
    swap = next(e.variation for e in found.effects if e.variation.kind == "swap" and e.measures.meant_holding)
    assert swap.below is not None
    assert str_of(swap.below.level.statement) == "b.trade"


def test_an_event_that_cannot_come_about_leaves_the_share_open() -> None:
    """An open gate forbids the guard that the event posts: only where the gate is opened before is that so."""
    guard = border().conflict.options[1].id
    event = Event(3.0, fix=((guard, True),))
    found = sensitivity(graph_of(replace(border().conflict, events=(event,))), about("market").what)
    assert found.base.share == 0.0
    open_to = {e.variation.line.id for e in found.effects if e.variation.line and e.measures.share is None}
    assert open_to == {"a 1: not a.open (low)"}


ONE_PARTY = """
format: 1
title: One party
decision_makers:
  a: {{name: A, options: {{x: {{do: do x}}, y: {{do: do y}}, z: {{do: do z}}}}, preferences: [{wants}]}}
status_quo: []
"""


def test_courses_that_part_only_where_those_of_the_conflict_do_not_come_have_shares_of_their_own() -> None:
    """A line dropped and two exchanged want the same wherever the conflict's own courses come to, and not beyond."""
    both = "not (x and y)", "z"
    as_is, exchanged = (
        sensitivity(graph_of(parse(ONE_PARTY.format(wants=", ".join(wants)), "model.yaml").conflict), X)
        for wants in (both, both[::-1])
    )
    (swap,) = (one for one in as_is.effects if one.variation.kind == "swap")
    assert swap.measures.share == exchanged.base.share == pytest.approx(1 / 3)


def test_events_apply_to_every_change() -> None:
    trade = border().conflict.options[2].id
    plain, forced = (
        sensitivity(graph_of(replace(border().conflict, events=events)), OptionTaken(trade))
        for events in ((), (Event(1.0, fix=((trade, True),)),))
    )
    assert plain.base.share == 0.0
    assert forced.base.share == 1.0
    assert {effect.measures.share for effect in forced.effects} == {1.0}


def test_a_spent_budget_says_that_more_was_not_tried() -> None:
    graph = border()
    found = sensitivity(graph, budget=3 * graph.size)
    assert (len(found.effects), found.total, found.stopped) == (3, 14, True)
    assert not sensitivity(graph, budget=BUDGET).stopped


def test_progress_counts_up_to_all() -> None:
    told: list[tuple[int, int]] = []
    found = sensitivity(border(), progress=lambda *counts: told.append(counts))
    assert told == [(k + 1, found.total) for k in range(found.total)]


def test_a_target_that_is_not_possible_cites_the_constraint() -> None:
    both = And(tuple(OptionTaken(option.id) for option in border().conflict.options[:2]))
    with pytest.raises(UsageError, match="never: a.open and a.guard"):
        sensitivity(border(), both)


def test_the_conflict_itself_stays_as_it_is() -> None:
    conflict = library("ukraine-2025")
    assert all(change.conflict != conflict for change in variations(conflict))
    assert conflict == library("ukraine-2025")
