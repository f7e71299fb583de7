"""Hypothesis strategies for scenarios, and states known by what is done in them."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from detente.graph import Graph, OptionGraph, graph_of
from detente.model.conflict import ByStatements, Conflict, Level, Option, Preferences, Scenario
from detente.model.statement import Not, OptionTaken, Statement
from detente.model.text import Text
from detente.names import OptionId, ScenarioId
from detente.testing import conflicts, graph_conflicts


def known(graph: Graph, s: int) -> Hashable:
    """By what a state is known in every variant of a conflict: the options taken; in graph form its number."""
    return graph.taken(s) if isinstance(graph, OptionGraph) else graph.number(s)


@st.composite
def standing_conflicts(draw: DrawFn, *, max_options: int = 5) -> Conflict:
    """Conflicts in option form that stand in one of their feasible states."""
    conflict = draw(conflicts(max_options=max_options))
    graph = graph_of(conflict)
    return replace(conflict, status_quo=graph.taken(draw(st.integers(0, graph.size - 1))))


@st.composite
def standing_graph_conflicts(draw: DrawFn) -> Conflict:
    """Conflicts in graph form that stand in one of their states."""
    conflict = draw(graph_conflicts(max_states=6))
    return replace(conflict, status_quo=draw(st.sampled_from(conflict.states))[0])


@st.composite
def scenarios(draw: DrawFn) -> tuple[Conflict, Scenario]:
    """A conflict in option form and a scenario of it: any mixture of changes; it may leave no feasible state."""
    conflict = draw(standing_conflicts(max_options=4))
    return conflict, draw(_scenarios_of(conflict, "drawn"))


@st.composite
def two_scenarios(draw: DrawFn) -> tuple[Conflict, Scenario, Scenario]:
    """A conflict in option form and two scenarios of it, which may contradict each other."""
    conflict = draw(standing_conflicts(max_options=4))
    return conflict, draw(_scenarios_of(conflict, "one")), draw(_scenarios_of(conflict, "other"))


@st.composite
def _scenarios_of(draw: DrawFn, conflict: Conflict, name: str) -> Scenario:
    owner = draw(st.sampled_from(conflict.decision_makers)).id
    new = Option(OptionId(f"{owner}.new"), owner, Text.plain("do something new"))
    options = [option.id for option in conflict.options]
    without = draw(st.lists(st.sampled_from([dm.id for dm in conflict.decision_makers]), max_size=1))
    gone = draw(st.lists(st.sampled_from(options), max_size=1))
    fix = draw(st.dictionaries(st.sampled_from([o for o in options if o not in gone]), st.booleans(), max_size=1))
    return Scenario(
        ScenarioId(name),
        without=tuple(without),
        without_options=tuple(gone),
        fix=tuple(fix.items()),
        preferences=((owner, draw(_preferences([OptionTaken(option) for option in options]))),)
        if draw(st.booleans())
        else (),
        add=(new,) if draw(st.booleans()) else (),
    )


def _preferences(names: list[OptionTaken]) -> st.SearchStrategy[Preferences]:
    wants: st.SearchStrategy[Statement] = st.sampled_from([*names, *map(Not, names)])
    return st.lists(wants, max_size=3).map(lambda found: ByStatements(tuple(map(Level, found))))


@st.composite
def graph_scenarios(draw: DrawFn) -> tuple[Conflict, Scenario]:
    """A conflict in graph form and a scenario of it: somebody leaves, or wants what another one wants."""
    conflict = draw(standing_graph_conflicts())
    one, other = (draw(st.sampled_from(conflict.decision_makers)) for _ in range(2))
    leaves = draw(st.booleans())
    return conflict, Scenario(
        ScenarioId("drawn"),
        without=(one.id,) if leaves else (),
        preferences=() if leaves else ((one.id, other.preferences),),
    )
