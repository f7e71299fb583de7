"""Conflicts and targets for the tests of the inverse."""

from __future__ import annotations

from detente.graph import Graph, graph_of
from detente.graph.graph import OptionGraph
from detente.inverse import Target, exactly
from detente.library import path_of
from detente.model import parse, read
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.names import ConditionId
from detente.stability import ConceptName

BORDER = """\
format: 1
title: A border
decision_makers:
  a:
    name: A
    options:
      open: {do: open the gate}
      guard: {do: set a guard}
    preferences:
      - {want: not a.open, confidence: low, evidence: [q1]}
      - {want: b.trade, confidence: high}
      - {want: not a.guard, confidence: medium}
  b:
    name: B
    options: {trade: {do: trade}}
    preferences:
      - {want: b.trade iff a.open, confidence: medium}
conditions:
  market: a.open and b.trade
constraints:
  - never: a.open and a.guard
    because: Nobody guards an open gate.
status_quo: []
scenarios:
  treaty: {title: A treaty opens the gate, fix: {a.open: true}}
quotes:
  q1: It was said.
"""

DEAL = """\
format: 1
title: Goods and money
decision_makers:
  a:
    name: A
    options: {send: {do: send the goods}}
    preferences: [{want: b.pay, confidence: low}, not a.send]
  b:
    name: B
    options: {pay: {do: pay}}
    preferences: [a.send, not b.pay]
conditions:
  deal: a.send and b.pay
status_quo: []
"""


def library(name: str) -> Conflict:
    return read(path_of(name)).conflict


def border() -> OptionGraph:
    graph = graph_of(parse(BORDER).conflict)
    assert isinstance(graph, OptionGraph)
    return graph


def about(name: str, concept: ConceptName = "SEQ") -> Target:
    return Target(Holds(ConditionId(name)), concept)


def state(graph: Graph, number: int, concept: ConceptName = "SEQ") -> Target:
    return Target(exactly(graph, graph.index(number)), concept)
