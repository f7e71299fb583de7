"""Explanations of library conflicts."""

from __future__ import annotations

from functools import cache

from detente.graph import Graph, graph_of
from detente.model import Document
from detente.model.conflict import Conflict
from detente.stability import Solution, solve
from detente.study import opened


@cache
def document(name: str) -> Document:
    """A library conflict as read."""
    return opened(name)


def conflict(name: str) -> Conflict:
    """A library conflict."""
    return document(name).conflict


@cache
def graph(name: str) -> Graph:
    """Its graph."""
    return graph_of(conflict(name))


@cache
def solution(name: str) -> Solution:
    """What holds in it."""
    return solve(graph(name))
