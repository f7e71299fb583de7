"""What would have to change is the same list, in the same order, wherever it is asked: command, brief, first page."""

from __future__ import annotations

import pytest
from tests.render.shipped import brief

from detente.answers.asking.goal import Asked
from detente.answers.brief.must_change import Changing, lines_against
from detente.answers.brief.reach import Bringing
from detente.answers.inverse import inverse
from detente.inverse import Edit, Target
from detente.library import names
from detente.names import LANGUAGES, Language
from detente.scenario import Line
from detente.study import opened
from detente.tell.brief.front.changes import MOST_ASKED, changes_of
from detente.tell.edits import explain_edits

ASKED = [
    (name, at)
    for name in names()
    for at, question in enumerate(opened(name).conflict.questions)
    if question.kind in {"must-change", "reach"}
]


def reply(name: str, at: int, language: Language = "en") -> Changing:
    found = brief(name, language).answers[at].found.reply
    assert isinstance(found, Changing)
    return found


def by_the_command(found: Changing) -> list[tuple[Edit, ...]]:
    """What the command lists, of changes to the same lines the first."""
    graph, aim = found.case.graph, "reach" if isinstance(found, Bringing) else "hold"
    asked = Asked(graph, Target(found.meant, found.case.concept), "it", graph.decision_makers, aim, every=True)  # type: ignore[arg-type]
    first: dict[frozenset[Line], tuple[Edit, ...]] = {}
    for answer in inverse(asked, "statements").found.answers:
        first.setdefault(frozenset(lines_against(answer)), answer.changes)  # type: ignore[arg-type]
    return list(first.values())


def test_the_library_asks_for_changes() -> None:
    assert ASKED


@pytest.mark.parametrize(("name", "at"), ASKED)
def test_the_command_and_the_brief_list_the_same_changes(name: str, at: int) -> None:
    found = reply(name, at)
    assert [answer.changes for answer in found.mildest] == by_the_command(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted({name for name, _ in ASKED}))
def test_the_first_page_tells_the_first_of_them(name: str, language: Language) -> None:
    told = changes_of(brief(name, language))
    for at in (at for of, at in ASKED if of == name):
        found = reply(name, at, language)
        listed = [
            place
            for answer in found.mildest[:MOST_ASKED]
            for place, one in enumerate(told)
            if explain_edits(found.case.conflict, answer.changes, brief(name, language).voice) in one.text
        ]
        assert listed
        assert listed == sorted(listed)
