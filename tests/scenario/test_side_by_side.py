"""The table of several conflicts says of every outcome what each conflict alone says of it."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scenario.drawing import graph_scenarios, known, scenarios

import detente
from detente.evolution import Reach
from detente.graph import graph_of
from detente.model.conflict import Conflict, Scenario
from detente.names import OptionId, ScenarioId
from detente.scenario import Row, Table, changed, table
from detente.stability import CONCEPTS, ConceptName, Solution, solve

Drawn = tuple[Conflict, Scenario]
DRAWN = st.one_of(scenarios(), graph_scenarios())


def side_by_side(drawn: Drawn, concept: ConceptName) -> Table:
    """The base, its variant, and the variant with its first option gone as well, where there is one."""
    base, scenario = drawn
    variant = changed(base, scenario)
    further = Scenario(ScenarioId("s"), without_options=tuple(option.id for option in base.options[:1]))
    return table(*_parts(solve(graph_of(base)), variant, changed(variant, further)), concept)


def _parts(base: Solution, *variants: Conflict) -> tuple[Solution, list[Solution]]:
    return base, [solve(graph_of(variant)) for variant in variants]


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_every_outcome_that_holds_anywhere_has_one_row(drawn: Drawn, concept: ConceptName) -> None:
    found = side_by_side(drawn, concept)
    held = [
        {known(column.graph, int(s)) for s in np.flatnonzero(column.equilibria(concept))} for column in found.columns
    ]
    names = [_name(found, row) for row in found.rows]
    assert len(names) == len(set(names))
    assert set(names) == set.union(*held)
    for row, name in zip(found.rows, names, strict=True):
        assert row.holds == tuple(name in holding for holding in held)


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_a_row_is_one_outcome_in_every_column_that_has_it(drawn: Drawn, concept: ConceptName) -> None:
    found = side_by_side(drawn, concept)
    for row in found.rows:
        name = _name(found, row)
        for column, s, reached in zip(found.columns, row.states, row.reached, strict=True):
            graph = column.graph
            if s is None:
                assert name not in [known(graph, t) for t in range(graph.size)]
                assert not reached
            else:
                assert known(graph, s) == name
                start = graph.status_quo
                assert reached == (start is not None and bool(Reach(graph, start).by_improvements[s] >= 0))


def _name(found: Table, row: Row) -> object:
    column, s = row.first
    return known(found.columns[column].graph, s)


def test_two_towns() -> None:
    base = detente.load("two-towns").conflict
    variants = [changed(base, base.scenario(ScenarioId(name))) for name in ("no-court", "no-dam")]
    found = table(*_parts(solve(graph_of(base)), *variants), "SEQ")
    rows = [(found.columns[row.first[0]].graph.letters(row.first[1]), row.holds, row.reached) for row in found.rows]
    assert rows == [
        ("NNN", (True, True, False), (False, True, False)),
        ("YNN", (True, False, True), (False, False, False)),
        ("NYN", (False, True, False), (False, False, False)),
        ("NNY", (False, False, True), (True, False, True)),
        ("NYY", (True, False, False), (True, False, False)),
    ]


def test_without_anything_that_holds_there_are_no_rows() -> None:
    base = detente.load("two-towns").conflict
    both = (OptionId("up.release"), True), (OptionId("up.dam"), True)
    nothing = changed(base, Scenario(ScenarioId("s"), fix=both))
    assert table(solve(graph_of(nothing)), [], "SEQ").rows == ()
