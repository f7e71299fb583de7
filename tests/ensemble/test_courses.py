"""Where most courses end in each reading, against the ordinary chain on every reading written out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ensemble.samples import BORDER, OPEN, RING_TEXT, SHAPES, TRADE, A, conflict_of, parsed, readings, share

from detente import load
from detente.ensemble import (
    Available,
    Chunk,
    Plan,
    RateRange,
    Shares,
    Varied,
    merged,
    plan_of,
    reading_of,
    run,
    run_chunk,
    varied_of,
)
from detente.ensemble.counting import courses as courses_of
from detente.ensemble.counting.chunk import whole
from detente.ensemble.counting.courses import ends_of, rates_in
from detente.ensemble.counting.tables import prepared
from detente.ensemble.hanging.factors import answered
from detente.ensemble.varying.forms import forms_of
from detente.errors import LimitExceeded, UsageError
from detente.evolution.chain import absorption, chain_of
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict, Rate
from detente.model.statement import Not, OptionTaken, Statement
from detente.scenario import matches
from detente.testing import conflicts, graph_conflicts

ASKED: tuple[Statement, ...] = (OptionTaken(OPEN), Not(OptionTaken(TRADE)))


def most(conflict: Conflict, base: Graph, asked: Sequence[Statement | int]) -> list[bool]:
    """Per state of the base, answer, and for going round, whether most courses of a reading end so."""
    graph = graph_of(conflict)
    there = matches(base, graph)
    of_base = {int(there[s]): s for s in range(base.size)}
    start = graph.status_quo
    found = (
        []
        if start is None
        else [(end.states, end.share) for end in absorption(chain_of(graph, start=start), start).ends]
    )
    at = [({of_base[s] for s in states}, share) for states, share in found]
    meant = [{base.index(one)} if isinstance(one, int) else set(np.flatnonzero(base.where(one))) for one in asked]
    return [
        *(sum(share for states, share in at if states == {s}) > 0.5 + 1e-9 for s in range(base.size)),
        *(sum(share for states, share in at if states <= mask) > 0.5 + 1e-9 for mask in meant),
        sum(share for states, share in at if len(states) > 1) > 0.5 + 1e-9,
    ]


def each(plan: Plan) -> list[list[bool]]:
    """The same of all readings of a plan, one by one."""
    base = graph_of(plan.conflict)
    return [most(reading_of(plan, draw), base, plan.answers) for draw in range(plan.draws)]


def said(plan: Plan) -> list[float]:
    """What the shares of the plan say, in the order of `most`."""
    shares = Shares(plan, run(plan))
    answers = [shares.answer_ends(k) for k in range(len(plan.answers))]
    return [float(one.value) for one in (*shares.ends(), *answers, shares.goes_round())]


@pytest.mark.parametrize("name", SHAPES)
def test_an_enumeration_is_exact(name: str) -> None:
    conflict, varied = conflict_of(name), SHAPES[name]
    if conflict.status_quo is None:
        conflict = replace(conflict, status_quo=frozenset())
    asked = (20, 40) if conflict.is_graph_form else ASKED
    plan = plan_of(conflict, varied, answers=asked, design="enumeration", courses=True)
    found = run(plan)
    assert found.ends is not None
    base = graph_of(conflict)
    expected = [Fraction(0)] * len(found.ends)
    for weight, one in readings(conflict, varied):
        expected = [a + weight * so for a, so in zip(expected, most(one, base, asked), strict=True)]
    assert [Fraction(whole(one), plan.denominator) for one in found.ends] == expected


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Conflicts of both forms with lines and options that may be missing and rates that are not the same."""
    conflict = draw(st.one_of(conflicts(max_options=5), graph_conflicts()))
    graph = graph_of(conflict)
    start = draw(st.integers(0, graph.size - 1))
    today = graph.number(start) if conflict.is_graph_form else graph.taken(start)
    conflict = replace(conflict, status_quo=today)
    options = (
        draw(st.lists(st.sampled_from([o.id for o in conflict.options]), max_size=2, unique=True))
        if conflict.options
        else []
    )
    rates = [RateRange(dm.id, 0.01, 10) for dm in conflict.movers if draw(st.booleans())]
    varied: list[Varied] = [*varied_of(conflict), *(Available(option, share("0.8")) for option in options), *rates]
    asked = [graph.number(0)] if conflict.is_graph_form else [OptionTaken(conflict.options[0].id)]
    seed = draw(st.integers(0, 2**32))
    return plan_of(conflict, varied, answers=asked, design="monte-carlo", draws=4, seed=seed, courses=True)


@given(plans())
@settings(max_examples=100, deadline=None)
def test_any_reading_ends_as_the_chain_says(plan: Plan) -> None:
    assert said(plan) == np.mean(each(plan), axis=0).tolist()


@given(plans())
@settings(max_examples=25, deadline=None)
def test_where_too_many_states_are_reached_the_chain_itself_says_it(plan: Plan) -> None:
    ready, uniforms = prepared(plan), plan.uniforms(0, plan.draws)
    forms, rates = forms_of(plan, uniforms), rates_in(plan, uniforms)
    compiled, by_chain = (ends_of(ready, forms, rates, followed=most) for most in (2_000, 1))
    assert compiled.states.tolist() == by_chain.states.tolist()
    assert compiled.met.tolist() == by_chain.met.tolist()


@pytest.mark.parametrize("design", ["monte-carlo", "latin-hypercube", "enumeration"])
def test_the_result_does_not_depend_on_the_chunk(design: str) -> None:
    conflict = replace(BORDER, status_quo=frozenset())
    varied = SHAPES["lines"] if design == "enumeration" else (*SHAPES["lines"], RateRange(A, 0.01, 10))
    plan = plan_of(conflict, varied, answers=ASKED, design=design, draws=50, courses=True)  # type: ignore[arg-type]
    once = run(plan, bits=True)
    cuts = [0, 7, 8, 31, plan.draws]
    chunks = [Chunk.from_bytes(run_chunk(plan, a, b - a, bits=True).to_bytes()) for a, b in pairwise(cuts)]
    assert merged(reversed(chunks)).to_bytes() == once.to_bytes()
    assert merged(chunks).digest(plan) == once.digest(plan)


def test_the_answers_of_every_reading_are_kept() -> None:
    conflict = replace(BORDER, status_quo=frozenset())
    plan = plan_of(conflict, SHAPES["lines"], answers=ASKED, design="monte-carlo", draws=40, courses=True)
    found, without = run(plan, bits=True), run(replace(plan, courses=False), bits=True)
    states = graph_of(conflict).size
    for k in range(len(ASKED)):
        assert answered(plan, found, k, "ends").tolist() == [one[states + k] for one in each(plan)]
        for kind in ("holds", "reached", "both"):
            assert (answered(plan, found, k, kind) == answered(plan, without, k, kind)).all()
    with pytest.raises(UsageError, match="courses were not followed"):
        answered(plan, without, 0, "ends")


def test_half_of_the_courses_are_not_most() -> None:
    for rate, expected in (("1", []), ("1.01", [20])):
        text = f"""\
format: 1
title: Two ways
states: {{10: today, 20: left, 30: right}}
decision_makers:
  one: {{name: One, moves: [[10, 20]], ranking: [20, 10, 30], rate: {rate}}}
  two: {{name: Two, moves: [[10, 30]], ranking: [30, 10, 20], rate: 1}}
status_quo: 10
"""
        plan = plan_of(parsed(text), (), answers=[20], courses=True)
        shares = Shares(plan, run(plan))
        graph = graph_of(plan.conflict)
        assert [graph.number(s) for s, share in enumerate(shares.ends()) if share.value] == expected
        assert shares.answer_ends(0).value == len(expected)


def test_half_of_the_courses_in_a_cycle_and_half_at_an_end_are_neither_most() -> None:
    """From 1 one goes to 4, where it stays, or as often to 2; from there on to 3, which two leads back to 2."""
    text = """\
format: 1
title: A ring and a way out
states: {1: a, 2: b, 3: c, 4: d}
decision_makers:
  one: {name: One, moves: [[1, 2], [2, 3], [1, 4]], ranking: [4, 3, 2, 1]}
  two: {name: Two, moves: [[3, 2]], ranking: [2, 3, 1, 4]}
status_quo: 1
"""
    plan = plan_of(parsed(text), (), answers=[2, 4], courses=True)
    assert said(plan) == [0] * 7


def test_courses_that_go_round_end_in_no_state_but_have_what_is_always_true() -> None:
    text = """\
format: 1
title: Round and round
decision_makers:
  a: {name: A, options: {x: {do: x}}, preferences: [a.x iff b.y]}
  b: {name: B, options: {y: {do: y}, z: {do: z, only: take}}, preferences: [b.z, not (a.x iff b.y)]}
status_quo: []
"""
    conflict = parsed(text)
    x, z = (OptionTaken(option.id) for option in (conflict.options[0], conflict.options[2]))
    plan = plan_of(conflict, (), answers=[x, z], courses=True)
    shares = Shares(plan, run(plan))
    assert not any(share.value for share in shares.ends())
    assert [shares.goes_round().value, shares.answer_ends(0).value, shares.answer_ends(1).value] == [1, 0, 1]


def test_rates_that_are_far_apart_lose_no_digits() -> None:
    """One wins where it is the quicker one, be it by a billionth of what is going on elsewhere."""
    text = """\
format: 1
title: Far apart
states: {1: today, 2: tomorrow, 3: left, 4: right}
decision_makers:
  quick: {name: Quick, moves: [[1, 2]], ranking: [[2, 3, 4], 1], rate: 1.0e+9}
  back: {name: Back, moves: [[2, 1]], ranking: [1, [2, 3, 4]], rate: 1.0e+9}
  one: {name: One, moves: [[1, 3]], ranking: [3, [1, 2, 4]], rate: 1.1e-9}
  two: {name: Two, moves: [[1, 4]], ranking: [4, [1, 2, 3]], rate: 1.0e-9}
status_quo: 1
"""
    plan = plan_of(parsed(text), (), courses=True)
    assert said(plan) == [0, 0, 1, 0, 0]


def test_what_is_counted_without_courses_stays_what_it_was() -> None:
    plan = plan_of(parsed(RING_TEXT), answers=[20])
    assert plan.digest.startswith("595c575ce49a89f4")
    assert run(plan).digest(plan).startswith("9854153486dd2649")


def test_the_digest_of_courses_hangs_on_rates() -> None:
    conflict = load("two-towns").conflict
    first, *others = conflict.decision_makers
    quick = replace(conflict, decision_makers=(replace(first, rate=Rate(3.0)), *others))
    assert plan_of(conflict).digest == plan_of(quick).digest
    digests = {plan_of(one, courses=courses).digest for one in (conflict, quick) for courses in (False, True)}
    assert len(digests) == 3


@pytest.mark.parametrize("design", ["monte-carlo", "latin-hypercube"])
def test_courses_change_nothing_else(design: str) -> None:
    conflict = load("cuban-missile-crisis").conflict
    plans = [plan_of(conflict, design=design, draws=300, courses=courses) for courses in (False, True)]  # type: ignore[arg-type]
    without, found = (run(plan) for plan in plans)
    assert plans[1].dimensions > plans[0].dimensions
    assert replace(found, ends=None).to_bytes() == without.to_bytes()


def test_tallies_with_and_without_courses_are_not_added_up() -> None:
    plan = plan_of(load("two-towns").conflict, courses=True)
    with pytest.raises(UsageError, match="courses were followed and of some they were not"):
        merged([run_chunk(plan, 0, 3), run_chunk(replace(plan, courses=False), 3, 3)])
    without = replace(plan, courses=False)
    with pytest.raises(UsageError, match="make the plan with courses=True"):
        Shares(without, run(without)).ends()


def test_courses_begin_somewhere() -> None:
    with pytest.raises(UsageError, match="the model has none; add status_quo"):
        plan_of(replace(load("two-towns").conflict, status_quo=None), courses=True)


def test_more_moves_than_can_be_followed_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courses_of, "MAX_MOVES", 3)
    with pytest.raises(LimitExceeded, match="the limit of courses in many readings is 3. Leave the courses out"):
        run(plan_of(load("two-towns").conflict, courses=True))
