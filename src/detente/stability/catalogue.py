"""The catalogue of solution concepts: one per file of the folder `concepts`, and those that other packages register."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules

from detente.errors import UsageError
from detente.graph.graph import Graph
from detente.names import ConceptName
from detente.stability import concepts
from detente.stability.concept import Concept, Obstacle
from detente.stability.verdict import CONCEPTS

GROUP = "detente.concepts"
"""The group of entry points under which another package registers a `Concept`."""


def _collected() -> dict[ConceptName, Concept]:
    """The concepts by name: those that everything is judged by first, then the others as they are called."""
    own = [import_module(f"{concepts.__name__}.{module.name}").CONCEPT for module in iter_modules(concepts.__path__)]
    registered = [entry.load() for entry in entry_points(group=GROUP)]
    by_name = {concept.name: concept for concept in (*registered, *own)}
    others = sorted(by_name.keys() - set(CONCEPTS))
    return {name: by_name[name] for name in (*CONCEPTS, *others)}


CATALOGUE: dict[ConceptName, Concept] = _collected()


def concept_named(name: object) -> ConceptName:
    """The concept as the field writes it, from its name in upper or lower case.

    Raises:
        UsageError: if there is none of that name.
    """
    by_name = {known.lower(): known for known in CATALOGUE}
    if (lower := str(name).lower()) not in by_name:
        raise UsageError(f"there is no concept {name!r}; the concepts are {', '.join(CATALOGUE)}")
    return by_name[lower]


def with_usual(concept: ConceptName) -> tuple[ConceptName, ...]:
    """The concepts that everything is judged by, and the one that is asked for, where that is another."""
    return CONCEPTS if concept in CONCEPTS else (*CONCEPTS, concept)


def obstacles(graph: Graph, names: tuple[ConceptName, ...]) -> dict[ConceptName, Obstacle]:
    """Of these concepts those that say nothing of the graph, with the reason."""
    found = {name: CATALOGUE[name].applies_to(graph) for name in names}
    return {name: obstacle for name, obstacle in found.items() if obstacle is not None}
