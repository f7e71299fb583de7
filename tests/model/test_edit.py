"""A change changes what it names, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.model.texts import TOWNS

from detente.errors import UsageError
from detente.model import Change, Delete, Insert, Replace, parse
from detente.model.edit import Move, Path, Plain, edited
from detente.model.findings import Findings
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar, tree

VARIANTS = (TOWNS, TOWNS.replace("\n", "\r\n"), "\ufeff" + TOWNS, TOWNS.rstrip("\n"))


def root_of(text: str) -> Node:
    findings = Findings()
    root = tree(text, findings)
    assert root is not None
    assert findings.errors == ()
    return root


def values(node: Node, path: Path = ()) -> dict[Path, Any]:
    """Every single value by its path; empty lists and mappings as themselves."""
    if isinstance(node, Scalar):
        return {path: node.value}
    inner = (
        [(key.text, value) for key, value in node.entries] if isinstance(node, Mapping) else list(enumerate(node.items))
    )
    if not inner:
        return {path: []}
    return {at: value for step, child in inner for at, value in values(child, (*path, step)).items()}


PATHS = list(values(root_of(TOWNS)))
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff"), max_size=30)


def test_nothing_to_change_changes_nothing() -> None:
    for text in VARIANTS:
        assert parse(text).edited([]) == text


@given(st.sampled_from(VARIANTS), st.sampled_from(PATHS), st.one_of(TEXTS, st.integers(), st.booleans()))
@example(VARIANTS[0], ("decision_makers", "down", "options", "sue", "do"), ":0")
@example(VARIANTS[0], ("decision_makers", "down", "options", "sue", "do"), "it's 0:1")
@settings(max_examples=150)
def test_replacing_a_value_leaves_every_other_byte(text: str, path: Path, value: str | int | bool) -> None:
    result = edited(text, [Replace(path, value)])
    before, after = values(root_of(text)), values(root_of(result))
    assert after == {**before, path: value}
    node = root_of(text)
    for step in path:
        child = node.get(str(step)) if isinstance(node, Mapping) else node.items[int(step)]  # type: ignore[union-attr]
        assert child is not None
        node = child
    assert result.startswith(text[: node.start])
    assert result.endswith(text[node.end :])


@given(st.sampled_from(VARIANTS), st.sampled_from(PATHS))
@settings(max_examples=100)
def test_what_is_inserted_and_deleted_again_leaves_the_values(text: str, path: Path) -> None:
    if isinstance(path[-1], int):
        once = edited(text, [Insert(path, {"want": "x", "note": "new: text"})])
        again = edited(once, [Delete(path)])
    else:
        once = edited(text, [Insert((*path[:-1], "brand-new"), ["a", 1])])
        again = edited(once, [Delete((*path[:-1], "brand-new"))])
    assert once != text
    assert values(root_of(again)) == values(root_of(text))
    assert [line for line in again.splitlines() if "#" in line] == [line for line in text.splitlines() if "#" in line]


@given(st.sampled_from(VARIANTS), st.sampled_from(PATHS))
@settings(max_examples=100)
def test_deleting_takes_away_one_value_only(text: str, path: Path) -> None:
    try:
        result = edited(text, [Delete(path)])
    except UsageError:
        return
    kept = {p: v for p, v in values(root_of(text)).items() if p[: len(path) - 1] != path[:-1]}
    assert kept.items() <= values(root_of(result)).items()


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("a: 1   # one\n", Replace(("a",), "no"), "a: no   # one\n"),
        ("a: 'x'\nb: 2\n", Replace(("a",), "y: z"), "a: 'y: z'\nb: 2\n"),
        ("a:\nb: 2\n", Replace(("a",), 1), "a: 1\nb: 2\n"),
        ("a: |\n  x\n  y\n# c\nb: 2\n", Replace(("a",), "z"), "a: z\n# c\nb: 2\n"),
        ("a: [x, y]\n", Insert(("a", 0), "w"), "a: [w, x, y]\n"),
        ("a: []\n", Insert(("a", 0), "w"), "a: [w]\n"),
        ("a: {x: 1}\n", Insert(("a", "y"), 2), "a: {x: 1, y: 2}\n"),
        ("a:\n  - x   # ex\n  - z\nb: 1\n", Insert(("a", 1), "y"), "a:\n  - x   # ex\n  - y\n  - z\nb: 1\n"),
        ("a:\n- x\n", Insert(("a", 1), {"want": "y"}), "a:\n- x\n- {want: y}\n"),
        ("a:\n- x\n", Insert(("a", 0), "w"), "a:\n- w\n- x\n"),
        ("a:\n  x: 1\nb: 2", Insert(("c",), 3), "a:\n  x: 1\nb: 2\nc: 3"),
        (
            "a:\r\n  x: 1\r\n",
            Insert(("a", "y"), {"p": "p" * 70, "q": {"r": "r" * 40}}),
            f"a:\r\n  x: 1\r\n  y:\r\n    p: {'p' * 70}\r\n    q:\r\n      r: {'r' * 40}\r\n",
        ),
        (
            "a: 1\n",
            Insert(("quotes",), {"q1": {"speaker": {"who": "A", "named": False}, "denied_by": ["q2"]}}),
            "a: 1\nquotes:\n  q1:\n    speaker:\n      who: A\n      named: false\n    denied_by: [q2]\n",
        ),
        (
            "quotes:\n  q1:\n    source: s\n",
            Insert(("quotes", "q2"), {"source": "t"}),
            "quotes:\n  q1:\n    source: s\n  q2:\n    source: t\n",
        ),
        (
            "quotes:\n  q1: {source: s}\n",
            Insert(("quotes", "q2"), {"source": "t"}),
            "quotes:\n  q1: {source: s}\n  q2: {source: t}\n",
        ),
        ("a:\r\n  x: 1\r\nb: 2\r\n", Insert(("a", "y"), 3), "a:\r\n  x: 1\r\n  y: 3\r\nb: 2\r\n"),
        ("a: 1\nb: 2   # two\nc: 3\n", Delete(("b",)), "a: 1\nc: 3\n"),
        ("a:\n  - x\n  - want: y\n    note: n\n  - z\n", Delete(("a", 1)), "a:\n  - x\n  - z\n"),
        ("a:\n  - want: y\n    note: n\n", Delete(("a", 0, "want")), "a:\n  - note: n\n"),
        ("a: [x, y, z]\n", Delete(("a", 1)), "a: [x, z]\n"),
        ("a: [x, y]\n", Delete(("a", 1)), "a: [x]\n"),
        ("a:\n  x: 1\nb: 2\n", Delete(("a", "x")), "a:\n  {}\nb: 2\n"),
        ("a:\n  {}\nb: 2\n", Insert(("a", "x"), {"p": [], "q": 1}), "a:\n  x:\n    p: []\n    q: 1\nb: 2\n"),
        ("a: {}  # none\n", Insert(("a", "x"), 1), "a: {x: 1}  # none\n"),
        ("a:\n  # none\n  []\n", Insert(("a", 0), "x"), "a:\n  # none\n  [x]\n"),
        ("b: 1\n", Insert(("a",), [{"p": 1, "q": 2}]), "b: 1\na:\n  - {p: 1, q: 2}\n"),
        ("a:\n- x\n", Insert(("a", 1), {"p": 1, "q": []}), "a:\n- x\n- p: 1\n  q: []\n"),
        ("a: {x: [1]}\n", Replace(("a", "x"), [{"p": 1, "q": 2}]), "a: {x: [{p: 1, q: 2}]}\n"),
        (
            "a:\n  - x   # ex\n",
            Replace(("a", 0), ["y" * 80, "z" * 80]),
            f"a:\n  - - {'y' * 80}\n    - {'z' * 80}   # ex\n",
        ),
        ("a: [x, y,  z]\n", Move(("a", 2), 0), "a: [z, x,  y]\n"),
        (
            "a:\n  - x  # ex\n  # between\n  - want: y\n    note: n\n  - z",
            Move(("a", 0), 2),
            "a:\n  - want: y\n    note: n\n  # between\n  - z\n  - x  # ex",
        ),
    ],
)
def test_change(before: str, change: Change, after: str) -> None:
    assert edited(before, [change]) == after


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("a: 1\n", Replace(("b",), 1)),
        ("a: 1\n", Delete(("b",))),
        ("a: 1\n", Delete(())),
        ("a: 1\n", Insert(("a",), 2)),
        ("a: 1\n", Insert(("a", 0), 2)),
        ("a: [1]\n", Insert(("a", 3), 2)),
        ("a: [1]\n", Move(("a", 0), 1)),
        ("a: [1]\n", Move(("a", 1), 0)),
        ("a: {x: 1}\n", Move(("a", "x"), 0)),
        ("a: 1\n", Move((), 0)),
        ("a: &x 1\nb: *x\n", Replace(("b",), 2)),
        ("a: &x 1\nb: *x\n", Replace(("a",), 2)),
        ("a: [1\n", Replace(("a",), 2)),
    ],
)
def test_what_cannot_be_changed_alone_is_refused(text: str, change: Change) -> None:
    with pytest.raises(UsageError):
        edited(text, [change])


def test_several_changes_follow_one_another() -> None:
    new: Plain = {"do": "lay a pipe", "undo": "dig it out"}
    changes: list[Change] = [
        Insert(("decision_makers", "up", "options", "pipe"), new),
        Delete(("scenarios", "pipeline")),
    ]
    conflict = parse(parse(TOWNS).edited(changes)).conflict
    assert [option.short for option in conflict.options] == ["release", "dam", "pipe", "sue", "pay"]
    assert [scenario.id for scenario in conflict.scenarios] == ["no-court", "upper-leaves"]


def test_a_rate_and_an_event_can_be_added_and_taken_out_again() -> None:
    changes: list[Change] = [
        Insert(("decision_makers", "up", "rate"), {"per_day": 0.5, "confidence": "low"}),
        Insert(("events",), {"verdict": {"on": "2025-05-01", "fix": {"down.sue": False}}}),
        Replace(("events", "verdict", "on"), 20),
    ]
    text = edited(TOWNS, changes)
    conflict = parse(text).conflict
    assert conflict.events[0].day == 20
    assert conflict.decision_makers[0].rate is not None
    assert edited(text, [Delete(("decision_makers", "up", "rate")), Delete(("events",))]) == TOWNS


def test_lists_stand_as_lists() -> None:
    root = root_of("a: [1, [2]]")
    assert isinstance(root, Mapping)
    assert isinstance(root.get("a"), Listing)
