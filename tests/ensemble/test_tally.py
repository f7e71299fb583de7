"""The tally of many readings is what solving each of them in the ordinary way adds up to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ensemble.samples import BORDER, OPEN, SHAPES, TRADE, A, conflict_of, readings, share

from detente.ensemble import (
    CHUNK,
    Alternative,
    Available,
    Chunk,
    Plan,
    Presence,
    Shares,
    Varied,
    merged,
    plan_of,
    reading_of,
    run,
    run_chunk,
    varied_of,
)
from detente.ensemble.counting import tally
from detente.ensemble.counting.chunk import whole
from detente.errors import UsageError
from detente.evolution import Reach
from detente.graph import Graph, graph_of
from detente.graph import ranks as ranking_room
from detente.graph.ranks import ranked
from detente.graph.truth import Mask
from detente.library import names, path_of
from detente.model import read
from detente.model.conflict import ByRanking, ByStatements, Conflict, Level, Rest
from detente.model.statement import And, Not, OptionTaken, Statement
from detente.names import DmId
from detente.scenario import matches
from detente.stability import CONCEPTS, solve
from detente.testing import conflicts, statements

ASKED: tuple[Statement, ...] = (
    OptionTaken(OPEN),
    And((OptionTaken(OPEN), OptionTaken(TRADE))),
    Not(OptionTaken(TRADE)),
)


def flags_of(conflict: Conflict, base: Graph) -> tuple[Mask, Mask]:
    """Per kind and state of the base whether it is so, and which states there are; by the ordinary solver."""
    graph = graph_of(conflict)
    there = matches(base, graph)
    solution = solve(graph)
    reached = np.zeros(graph.size, dtype=np.bool_)
    if graph.status_quo is not None:
        reached = Reach(graph, graph.status_quo).by_improvements >= 0
    holding = np.array([solution.equilibria(concept) for concept in CONCEPTS])
    rows = np.concatenate((holding, reached[None], holding & reached))
    flags = np.zeros((len(rows), base.size), dtype=np.bool_)
    flags[:, there >= 0] = rows[:, there[there >= 0]]
    return flags, there >= 0


def asked_of(conflict: Conflict) -> tuple[Statement | int, ...]:
    return (20, 40) if conflict.is_graph_form else ASKED


def meant(graph: Graph, what: Statement | int) -> Mask:
    mask: Mask = np.arange(graph.size) == graph.index(what) if isinstance(what, int) else graph.where(what)
    return mask


def numbers(limbs: np.ndarray, total: int) -> list[Fraction]:
    return [Fraction(whole(one), total) for one in limbs.reshape(-1, limbs.shape[-1])]


def summed(conflict: Conflict, varied: Sequence[Varied]) -> dict[str, list[Fraction]]:
    """The exact shares, from every reading written out by hand."""
    base = graph_of(conflict)
    asked = [meant(base, what) for what in asked_of(conflict)]
    found: dict[str, list[Fraction]] = {}
    for weight, one in readings(conflict, varied):
        flags, there = flags_of(one, base)
        tables = {
            "counts": flags,
            "possible": there,
            "answered": np.array([[(row & mask).any() for mask in asked] for row in flags]),
            "agreeing": np.array([[(a == b).all() for b in flags[:5]] for a in flags[:5]]),
        }
        for name, table in tables.items():
            old = found.get(name, [Fraction(0)] * table.size)
            found[name] = [a + weight * int(b) for a, b in zip(old, table.ravel().tolist(), strict=True)]
    return found


@pytest.mark.parametrize("name", SHAPES)
def test_an_enumeration_is_exact(name: str) -> None:
    conflict, varied = conflict_of(name), SHAPES[name]
    plan = plan_of(conflict, varied, answers=asked_of(conflict), design="enumeration")
    found = run(plan)
    assert whole(found.weight) == plan.denominator
    expected = summed(conflict, varied)
    for field, shares in expected.items():
        assert numbers(getattr(found, field), plan.denominator) == shares, field
    shown = [share.value for share in Shares(plan, found).holds("SEQ")]
    assert shown == expected["counts"][3 * len(shown) : 4 * len(shown)]


@st.composite
def varying(draw: st.DrawFn) -> tuple[Conflict, tuple[Varied, ...]]:
    """Small conflicts with preferences of every kind, a status quo, lines and options that may not be there."""
    conflict = draw(conflicts(max_options=4))
    graph = graph_of(conflict)
    today = graph.taken(draw(st.integers(0, graph.size - 1)))
    names = [OptionTaken(option.id) for option in conflict.options]
    wants = st.lists(statements(names, max_size=3).map(Level), min_size=1, max_size=3).map(tuple).map(ByStatements)
    first, *rest = conflict.decision_makers
    conflict = replace(conflict, status_quo=today, decision_makers=(replace(first, preferences=draw(wants)), *rest))
    lines = varied_of(conflict)[: draw(st.integers(0, 4))]
    options = draw(st.lists(st.sampled_from([option.id for option in conflict.options]), max_size=2, unique=True))
    return conflict, (*lines, *(Available(option, share("0.8")) for option in options))


@given(varying())
@settings(max_examples=60, deadline=None)
def test_any_small_conflict_is_counted_exactly(drawn: tuple[Conflict, tuple[Varied, ...]]) -> None:
    conflict, varied = drawn
    plan = plan_of(conflict, varied, design="enumeration")
    found = run(plan)
    base = graph_of(conflict)
    counts = np.zeros((11, base.size), dtype=object)
    for weight, one in readings(conflict, varied):
        counts = counts + weight * flags_of(one, base)[0].astype(object)
    assert numbers(found.counts, plan.denominator) == counts.ravel().tolist()


@pytest.mark.parametrize("name", ["lines", "order", "alternatives", "available"])
@pytest.mark.parametrize("design", ["monte-carlo", "latin-hypercube"])
def test_drawn_shares_are_close_to_the_exact_ones(name: str, design: str) -> None:
    conflict, varied = conflict_of(name), SHAPES[name]
    exactly = plan_of(conflict, varied, answers=ASKED, design="enumeration")
    drawn = plan_of(conflict, varied, answers=ASKED, design=design, draws=4000, seed=5)  # type: ignore[arg-type]
    truth, found = Shares(exactly, run(exactly)), Shares(drawn, run(drawn))
    for concept in CONCEPTS:
        pairs = [
            *zip(truth.holds(concept), found.holds(concept), strict=True),
            *zip(truth.reached_and_holds(concept), found.reached_and_holds(concept), strict=True),
            *((truth.answer_holds(k, concept), found.answer_holds(k, concept)) for k in range(len(ASKED))),
        ]
        for expected, one in pairs:
            error = (float(expected.value * (1 - expected.value)) / drawn.draws) ** 0.5
            assert abs(float(one.value - expected.value)) <= 4 * error


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("design", ["monte-carlo", "latin-hypercube", "enumeration"])
def test_the_result_does_not_depend_on_the_chunk(name: str, design: str) -> None:
    conflict = conflict_of(name)
    plan = plan_of(conflict, SHAPES[name], answers=asked_of(conflict), design=design, draws=40)  # type: ignore[arg-type]
    plan = replace(plan, draws=min(plan.draws, 40))
    results = [run(plan, chunk=chunk, bits=True) for chunk in (1, 7, 1000)]
    assert len({result.to_bytes() for result in results}) == 1
    assert len({result.digest(plan) for result in results}) == 1
    backwards = merged(run_chunk(plan, k, 1, bits=True) for k in reversed(range(plan.draws)))
    assert backwards.to_bytes() == results[0].to_bytes()
    assert backwards.spans == ((0, plan.draws),)


def test_threads_count_the_same() -> None:
    plan = plan_of(BORDER, SHAPES["lines"], answers=ASKED, design="monte-carlo", draws=4000)
    assert plan.draws * graph_of(BORDER).size > 1 << 14, "or no thread is started"
    assert run(plan, bits=True).to_bytes() == run(plan, chunk=100, bits=True).to_bytes()


@pytest.mark.parametrize(
    ("room", "bound", "at"), [(tally, "_MEMORY", 1000), (tally, "_AT_ONCE", 20), (ranking_room, "_LONG", 0)]
)
def test_how_many_are_looked_at_together_changes_nothing(
    room: ModuleType, bound: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(BORDER, SHAPES["available"], answers=ASKED, design="monte-carlo", draws=300)
    whole_run = run(plan, bits=True).to_bytes()
    monkeypatch.setattr(room, bound, at)
    assert run(plan, bits=True).to_bytes() == whole_run


@pytest.mark.parametrize("name", names())
def test_nothing_varied_is_the_ordinary_solution(name: str) -> None:
    conflict = read(path_of(name)).conflict
    plan = plan_of(conflict, ())
    assert (plan.design, plan.draws) == ("enumeration", 1)
    expected, there = flags_of(conflict, graph_of(conflict))
    counted = run(plan)
    assert (counted.counts[:, :, 0] == expected).all()
    assert (counted.possible[:, 0] == there).all()


def test_lines_that_are_always_there_change_nothing() -> None:
    always = [Presence(A, place, share("1"), share("0")) for place in range(3)]
    assert (run(plan_of(BORDER, always)).counts == run(plan_of(BORDER, ())).counts).all()


@pytest.mark.parametrize("name", SHAPES)
def test_each_draw_is_the_reading_that_it_says(name: str) -> None:
    conflict = conflict_of(name)
    base = graph_of(conflict)
    plan = plan_of(conflict, SHAPES[name], answers=asked_of(conflict), design="monte-carlo", draws=40, seed=11)
    found = run(plan, bits=True)
    asked = [meant(base, what) for what in plan.answers]
    flags = [flags_of(reading_of(plan, draw), base)[0] for draw in range(plan.draws)]
    assert (found.counts[:, :, 0] == np.sum(flags, axis=0)).all()
    assert found.bits is not None
    kept = np.unpackbits(found.bits, axis=1, count=11 * len(asked)).reshape(plan.draws, 11, len(asked))
    expected = np.array([[[(row & mask).any() for mask in asked] for row in one] for one in flags])
    assert (kept == expected).all()
    assert (found.answered[:, :, 0] == kept.sum(axis=0)).all()
    assert (kept[:, plan.place("both", "SEQ")] <= kept[:, plan.place("reached", "SEQ")]).all()


def test_one_who_left_neither_varies_nor_moves() -> None:
    alone = replace(BORDER, absent=frozenset({DmId("b")}), fixed=((TRADE, False),))
    assert {one.dm for one in varied_of(alone) if isinstance(one, Presence)} == {A}
    plan = plan_of(alone)
    base = graph_of(alone)
    total = sum(weight * int(flags_of(one, base)[0][3].sum()) for weight, one in readings(alone, plan.varied))
    assert sum(one.value for one in Shares(plan, run(plan)).holds("SEQ")) == total


def test_a_conflict_may_have_no_state_left() -> None:
    needed = replace(BORDER, constraints=(replace(BORDER.constraints[0], kind="always", parts=(OptionTaken(TRADE),)),))
    plan = plan_of(needed, [Available(TRADE, share("0.25"))], answers=[OptionTaken(TRADE)])
    shares = Shares(plan, run(plan))
    assert {one.value for one in shares.possible()} == {share("1/4")}
    assert shares.answer_holds(0, "SEQ").value == share("1/4")


@given(st.integers(1, 90), st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_ranks_compare_line_by_line_however_many_there_are(count: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    truth = (rng.random((count, 12)) < 0.1).astype(np.uint8)
    orders = np.stack([rng.permutation(count) for _ in range(3)]).astype(np.int16)
    lines = 2 * orders + rng.integers(0, 2, orders.shape).astype(np.int16)
    lines[rng.random(lines.shape) < 0.2] = -1
    for ranks, ranking in zip(ranked(truth, lines).tolist(), lines, strict=True):
        rows = [tuple(truth[said >> 1] ^ (said & 1)) for said in ranking if said >= 0]
        vectors = [tuple(int(row[s]) for row in rows) for s in range(12)]
        place = {vector: rank for rank, vector in enumerate(sorted(set(vectors)))}
        assert ranks == [place[vector] for vector in vectors]


def test_a_sampler_of_ones_own_takes_the_place_of_the_design() -> None:
    plan = plan_of(BORDER, SHAPES["lines"], design="monte-carlo", draws=30)
    assert run(plan, sampler=plan.uniforms, chunk=7).to_bytes() == run(plan).to_bytes()
    everything = run(plan, sampler=lambda _, count: np.zeros((count, plan.dimensions)))
    swapped = plan_of(BORDER, [one for one in SHAPES["lines"] if not isinstance(one, Presence)], design="enumeration")
    assert set(np.unique(everything.counts)) <= {0, 30}
    assert swapped.draws == 4


def test_a_sampler_that_gives_something_else_is_refused() -> None:
    plan = plan_of(BORDER, SHAPES["lines"], design="monte-carlo", draws=30)
    with pytest.raises(UsageError, match=r"shape \(30, 2\); expected \(30, 5\)"):
        run(plan, sampler=lambda _, count: np.zeros((count, 2)))
    for wrong in (1.0, -0.1, np.nan):
        with pytest.raises(UsageError, match=r"outside \[0, 1\)"):
            run(plan, sampler=lambda _, count: np.full((count, 5), wrong))  # noqa: B023 – called at once
    with pytest.raises(UsageError, match="takes no sampler"):
        run(plan_of(BORDER, SHAPES["lines"], design="enumeration"), sampler=plan.uniforms)


def test_chunks_that_do_not_fit_are_refused() -> None:
    plan = plan_of(BORDER, design="monte-carlo", draws=10)
    one = run_chunk(plan, 0, 6)
    with pytest.raises(UsageError, match="draw 5 was counted twice"):
        merged([one, run_chunk(plan, 5, 2)])
    with pytest.raises(UsageError, match="no draws were counted"):
        merged([])
    with pytest.raises(UsageError, match="kept"):
        merged([one, run_chunk(plan, 6, 2, bits=True)])
    for first, count in ((9, 2), (0, 0), (-1, 3)):
        with pytest.raises(UsageError, match="are not among 0 to 9"):
            run_chunk(plan, first, count)
    with pytest.raises(UsageError, match="a chunk of 0 draws"):
        run(plan, chunk=0)
    assert plan.draws < CHUNK


def test_a_tally_survives_as_bytes() -> None:
    plan: Plan = plan_of(BORDER, design="monte-carlo", draws=20, answers=ASKED)
    parts = [run_chunk(plan, 0, 5, bits=True), run_chunk(plan, 10, 5, bits=True)]
    for one in (run(plan), run(plan, bits=True), merged(parts)):
        again = Chunk.from_bytes(one.to_bytes())
        assert again.to_bytes() == one.to_bytes()
        assert (again.spans, again.draws) == (one.spans, one.draws)
    rest = [run_chunk(plan, 5, 5, bits=True), run_chunk(plan, 15, 5, bits=True)]
    assert merged([merged(rest), merged(parts)]).to_bytes() == run(plan, bits=True).to_bytes()


def test_a_state_unknown_to_an_alternative_reading_is_said() -> None:
    plan = plan_of(BORDER, [Alternative((((A, ByRanking(((99,), (Rest(),)))),),), (share("1"),))])
    with pytest.raises(UsageError, match="names 99"):
        run(plan)
