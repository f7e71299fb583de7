"""Forms are made from the shapes of the file: all that a file has is in one, and what nobody touches stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.model.texts import GRAPH, TOWNS, small

from detente.library import names, path_of
from detente.model import Document, parse, read
from detente.model.edit import Path
from detente.model.places import node_at, rooted
from detente.model.schema.file import GRAPH_FORM, OPTION_FORM
from detente.model.shape import AnyOf, ListOf, MapOf, Named, Record, Shape
from detente.model.yaml_tree import Mapping, Node
from detente.web.editing.controls import Group
from detente.web.editing.parts import plain_of
from detente.web.editing.shapes import control_at, control_of, shape_at
from detente.web.editing.world import World


def paths(node: Node | None, path: Path = ()) -> Iterator[Path]:
    """All paths of a tree at which something may stand by itself."""
    yield path
    inner = node.entries if isinstance(node, Mapping) else []
    for key, value in inner:
        yield from paths(value, (*path, key.text))
    for k, item in enumerate(getattr(node, "items", ())):
        yield from paths(item, (*path, k))


def untouched(document: Document) -> Iterator[tuple[Path, object, object]]:
    """The value of every part, and what comes back where nobody touches its form."""
    root, states = rooted(document.text), document.conflict.is_graph_form
    world = World(document.conflict, "en")
    for path in paths(root):
        control = control_at(path, states=states) if shape_at(path, states=states) else None
        if isinstance(control, Group):
            value = plain_of(node_at(root, path))
            own = {key: one for key, one in value.items() if key in control.keys} if isinstance(value, dict) else value
            if own != value and not own:
                continue
            yield path, own, control.kept("", own, control.entry("", own, world).sent, world)


MORE = """
readings:
  hers:
    title: Hers
    weight: 2
    preferences: {up: [not down.sue, {want: dam, note: 'n'}]}
    rankings: {down: [1, [2, deal], "*"]}
ensemble: {chances: {high: 0.9, none: 1}, swap: 0.25}
"""
BRACES = ("preferences: [{want: x}, {any of: [y]}]", "conditions: {c: {is: x or y}}\nsources: {s: {title: T}}\n")
DOCUMENTS = {name: read(path_of(name)) for name in names()} | {
    "many keys": parse(TOWNS + MORE),
    "graph": parse(GRAPH),
    "braces": parse(small(*BRACES)),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_form_that_nobody_touches_changes_nothing(name: str) -> None:
    found = list(untouched(DOCUMENTS[name]))
    assert len(found) > 2
    assert [path for path, before, after in found if before != after] == []


def shapes(shape: Shape, seen: set[int]) -> Iterator[tuple[Shape, str, Shape]]:
    """Every key of every record within a shape."""
    if id(shape) in seen:
        return
    seen.add(id(shape))
    match shape:
        case Named(shape=inner):
            yield from shapes(inner, seen)
        case Record(fields=fields):
            for key, field in fields.items():
                yield shape, key, field.shape
                yield from shapes(field.shape, seen)
        case ListOf(item=inner) | MapOf(value=inner):
            yield from shapes(inner, seen)
        case AnyOf(shapes=several):
            for one in several:
                yield from shapes(one, seen)


CONTAINERS = {
    "decision_makers",
    "options",
    "preferences",
    "weights",
    "conditions",
    "constraints",
    "scenarios",
    "events",
    "readings",
    "questions",
    "sources",
    "quotes",
    "states",
    "add",
}
"""What holds parts that have a form each."""


def test_every_key_of_a_file_is_in_a_form() -> None:
    lacking = {
        key for form in (OPTION_FORM, GRAPH_FORM) for _, key, shape in shapes(form, set()) if control_of(shape) is None
    }
    assert lacking <= CONTAINERS
