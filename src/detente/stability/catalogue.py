"""The catalogue of solution concepts: one per file of the folder `concepts`, and those that other packages register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules

from detente.errors import UsageError
from detente.graph.graph import Graph
from detente.names import ConceptName
from detente.stability import concepts
from detente.stability.concept import Concept, Obstacle
from detente.stability.verdict import CONCEPTS

GROUP = "detente.concepts"
"""The group of entry points under which another package registers a `Concept`."""


class Catalogue(Mapping[ConceptName, Concept]):
    """The concepts by name: those that everything is judged by first, then the others as they are called.

    Packages are looked through for more only where none of ours is meant, or all are: that takes longer than solving.
    """

    @cached_property
    def own(self) -> dict[ConceptName, Concept]:
        """Those of the folder."""
        modules = (import_module(f"{concepts.__name__}.{module.name}") for module in iter_modules(concepts.__path__))
        return {module.CONCEPT.name: module.CONCEPT for module in modules}

    @cached_property
    def _every(self) -> dict[ConceptName, Concept]:
        from importlib.metadata import entry_points  # noqa: PLC0415

        registered = (entry.load() for entry in entry_points(group=GROUP))
        by_name = {concept.name: concept for concept in registered} | self.own
        others = sorted(by_name.keys() - set(CONCEPTS))
        return {name: by_name[name] for name in (*CONCEPTS, *others)}

    def __getitem__(self, name: ConceptName) -> Concept:
        return self.own.get(name) or self._every[name]

    def __iter__(self) -> Iterator[ConceptName]:
        return iter(self._every)

    def __len__(self) -> int:
        return len(self._every)


CATALOGUE = Catalogue()


def concept_named(name: object) -> ConceptName:
    """The concept as the field writes it, from its name in upper or lower case.

    Raises:
        UsageError: if there is none of that name.
    """
    lower = str(name).lower()
    for names in (CATALOGUE.own, CATALOGUE):
        if found := next((known for known in names if known.lower() == lower), None):
            return found
    raise UsageError(f"there is no concept {name!r}; the concepts are {', '.join(CATALOGUE)}")


def with_usual(concept: ConceptName) -> tuple[ConceptName, ...]:
    """The concepts that everything is judged by, and the one that is asked for, where that is another."""
    return CONCEPTS if concept in CONCEPTS else (*CONCEPTS, concept)


def obstacles(graph: Graph, names: tuple[ConceptName, ...]) -> dict[ConceptName, Obstacle]:
    """Of these concepts those that say nothing of the graph, with the reason."""
    found = {name: CATALOGUE[name].applies_to(graph) for name in names}
    return {name: obstacle for name, obstacle in found.items() if obstacle is not None}
