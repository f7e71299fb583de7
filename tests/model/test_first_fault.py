"""A part of the wrong kind is one fault, in its place: what names the part is not faulted for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from tests.model.texts import GRAPH, TIMED, small

from detente.errors import Finding, ModelError, Place
from detente.model import parse
from detente.model.findings import Findings
from detente.model.yaml_tree import Listing, Mapping, Node, tree

CITED = small(
    "preferences: [{want: agreed, group: g, chance: 0.5}, {want: not z, group: g, evidence: [said]}]",
    """\
conditions: {agreed: {is: x or z, evidence: [q]}}
scenarios: {walk: {add: {a.go: {do: walk}}, preferences: {a: [a.go, agreed]}, fix: {x: true}}}
readings: {other: {preferences: {a: [x]}, weight: 2, evidence: [q]}}
ensemble: {chances: {low: 0.5}, swap: 0.1}
questions: [{ask: scenario, scenario: walk}, {ask: holds, about: [agreed, not y]}]
quotes:
  q: {source: s, exact: words, claim: said, denied_by: [other], speaker: {who: W, named: false}}
  other: {says: no, denied_by: last}
  last: text
sources: {s: {title: T, published: 2014}}
""",
)
RANKED = small("ranking: [x and y, [1, 2], '*']", "readings: {r: {rankings: {a: [x, '*']}}}\n")
TIMED_GRAPH = GRAPH.replace("name: A,", "name: A, rate: 3,") + (
    "scenarios: {s: {without: [a]}}\nevents: {e: {on: 7, rates: {b: 0.1}}}\n"
    "readings: {r: {rankings: {a: [3, 2, 1]}}}\nquestions: [{ask: scenario, scenario: s}]\n"
)
FILES = {"timed": TIMED, "graph": TIMED_GRAPH, "cited": CITED, "ranked": RANKED, "weighed": small("weights: {x: 1}")}
KINDS = ["null", "[]", "[[1]]", "{}", "{kind: 1}", "7", "-1.5", "true", "some words", "2025-04-18", '""']


def nodes(node: Node) -> Iterator[Node]:
    yield node
    inner = node.items if isinstance(node, Listing) else [v for _, v in getattr(node, "entries", ())]
    for one in inner:
        yield from nodes(one)


def same_kind(node: Node, written: str) -> bool:
    return isinstance(node, {"{": Mapping, "[": Listing}.get(written[0], ()))


def replaced(text: str, kinds: Sequence[str] = KINDS) -> Iterator[tuple[str, int, int]]:
    """The text with each part replaced by each of another kind, and where that stands."""
    root = tree(text, Findings())
    assert root is not None
    for node in nodes(root):
        for kind in kinds:
            if not same_kind(node, kind):
                yield put_in_place(text, node, kind)


def put_in_place(text: str, node: Node, kind: str) -> tuple[str, int, int]:
    """The text with another value in place of the node, and where that stands."""
    gap = "" if text[node.start - 1] in " [{" else " "
    start = node.start + len(gap)
    end = "\n" if text[node.start : node.end].endswith("\n") else ""
    return text[: node.start] + gap + kind + end + text[node.end :], start, start + len(kind)


def faults(text: str) -> tuple[Finding, ...]:
    try:
        parse(text)
    except ModelError as fault:
        return fault.findings
    return ()


def offset(text: str, place: Place) -> int:
    return sum(map(len, text.splitlines(keepends=True)[: place.line - 1])) + place.column - 1


@pytest.mark.parametrize("name", FILES)
def test_a_part_of_another_kind_is_one_fault_and_nothing_follows_from_it(name: str) -> None:
    parse(FILES[name])
    for text, start, end in list(replaced(FILES[name]))[::5]:
        check_nothing_follows(text, start, end)


def check_nothing_follows(text: str, start: int, end: int) -> None:
    """Whether all faults of the text stand between start and end, if one does."""
    found = faults(text)
    here = [one for one in found if one.place and start <= offset(text, one.place) <= end]
    assert not here or len(found) == len(here), (text, found)


def test_what_stands_in_a_condition_of_the_wrong_kind_is_no_reason_to_fault_those_that_name_it() -> None:
    (fault,) = faults(small("preferences: [truce]", "conditions:\n  deal: [x, y]\n  truce: not deal\n"))
    assert fault.code == "wrong-kind"
    assert fault.place == Place(7, 9)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (small("preferences: [deal]", "condition: {deal: x}\n"), "unknown-key"),
        (small("preferences: [x]").replace("options", "option", 1), "unknown-key"),
        (small("preferences: [x]", "status_quo: [b.z]\n").replace("b: {", "b: 5 #"), "wrong-kind"),
        (small("preferences: [{want: x, evidence: [q]}]", "quote: {q: text}\n"), "unknown-key"),
        (small(rest="scenario: {s: {fix: {x: true}}}\nquestions: [{ask: scenario, scenario: s}]\n"), "unknown-key"),
        (small(rest="quotes: {q: {source: s}}\nsources: [s]\n"), "wrong-kind"),
    ],
)
def test_names_in_a_part_that_was_misspelt_or_not_read_are_not_unknown(text: str, code: str) -> None:
    assert [fault.code for fault in faults(text)] == [code]


def test_a_name_that_stands_nowhere_is_unknown_although_another_part_is_wrong() -> None:
    found = faults(small("preferences: [b.zz]", "conditions: {deal: [x]}\n"))
    assert [fault.code for fault in found] == ["unknown-name", "wrong-kind"]


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    (fault,) = faults(small().replace("title:", "titel:"))
    assert (fault.code, fault.hint) == ("unknown-key", "did you mean title?")


@pytest.mark.parametrize("ask", ["null", "wen", "7", "[when]"])
def test_what_goes_with_a_value_is_not_asked_of_one_that_cannot_be_used(ask: str) -> None:
    (fault,) = faults(small("preferences: [a.x]", f"questions:\n  - ask: {ask}\n    about: a.x\n    on: [14]\n"))
    assert fault.code == "wrong-kind"
