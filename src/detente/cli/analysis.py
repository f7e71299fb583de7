"""Reading a model and computing what all answers need."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from detente.answers.case import Case
from detente.cli.output import FORMAT, model_value, tell, tell_warnings, voiced
from detente.graph import MAX_STATES, Graph, graph_of
from detente.model import Document
from detente.model.conflict import Conflict
from detente.names import Language
from detente.stability import ConceptName, Solution, solve
from detente.study import opened


def solved(model: str, max_states: int | None) -> tuple[Document, Solution]:
    """The model and which of its states hold for whom. Raises ModelError and LimitExceeded."""
    document = opened(model)
    tell_warnings(model, document.warnings)
    return document, solution_of(graph_of(document.conflict, max_states=max_states or MAX_STATES))


def case_of(model: str, concept: ConceptName, max_states: int | None) -> tuple[Document, Case]:
    """The model and its conflict read by a concept, of which nothing is computed yet. Raises as `solved`."""
    document = opened(model)
    tell_warnings(model, document.warnings)
    tell_of_kernels(document.conflict)
    return document, Case(document.conflict, concept, max_states=max_states or MAX_STATES)


def solution_of(graph: Graph) -> Solution:
    """Which states hold for whom; says so if that takes a while the first time."""
    tell_of_kernels(graph.conflict)
    return solve(graph)


def tell_of_kernels(conflict: Conflict, *, courses: bool = False) -> None:
    """Say why the first run takes longer than all others; `courses` are followed in many readings."""
    if conflict.is_graph_form and not courses:
        return
    with _without_scipy():
        from detente.stability.compiled import readiness
    needed = []
    if not conflict.is_graph_form:
        from detente.stability._kernels import judge

        needed.append(readiness(judge))
    if courses:
        from detente.ensemble.counting.absorb import most_courses

        needed.append(readiness(most_courses))
    if "always" in needed:
        tell(voiced("talk-kernels-always"))
    elif "once" in needed:
        tell(voiced("talk-kernels-once"))


@contextmanager
def _without_scipy() -> Iterator[None]:
    """Keeps numba from importing scipy, 0.3 s for linear algebra that no kernel uses.

    Numba takes it for not installed. That is for good, so only a process of our own may do so.
    """
    if "scipy" in sys.modules:
        yield
        return
    sys.modules["scipy"] = None  # type: ignore[assignment]
    try:
        import_module("numba.np.arraymath")
        yield
    finally:
        del sys.modules["scipy"]


def identity(document: Document, language: Language) -> dict[str, Any]:
    """With what all JSON begins: its shape, and which model it is about."""
    return {"format": FORMAT, "model": model_value(document, language)}
