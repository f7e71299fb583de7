"""A question that is a bare text is answered as what it asks, or not at all."""

from __future__ import annotations

from typing import get_args

import pytest
from tests.model.test_first_fault import faults
from tests.model.texts import GRAPH, small

from detente.model import parse
from detente.model.conflict import Question, QuestionKind
from detente.model.unasked import TITLES
from detente.names import Language
from detente.tell.titles import question_title
from detente.tell.voice import Voice

NAMED = """\
conditions: {deal: x, big-war: {is: not x, title: {en: fighting at sea, de: Kampf auf See}}}
constraints: [{never: deal and big-war and z}]
scenarios: {s: {without: [b]}}
questions:
  - """


@pytest.mark.parametrize("language", get_args(Language))
def test_what_a_kind_is_called_is_what_the_brief_calls_it(language: Language) -> None:
    conflict = parse(small()).conflict
    for kind, titles in TITLES.items():
        known = titles[get_args(Language).index(language)]
        assert question_title(conflict, Question(kind), Voice(language)) == known


@pytest.mark.parametrize("kind", TITLES)
@pytest.mark.parametrize("change", [str, str.lower, str.rstrip, lambda said: said.rstrip("?").replace("'", "\u2019")])
def test_a_known_title_is_read_as_its_kind_in_either_language(kind: QuestionKind, change: type[str]) -> None:
    for title in TITLES[kind]:
        (question,) = parse(small(rest=f'questions: ["{change(title)}"]')).conflict.questions
        assert (question.kind, question.about) == (kind, ())


def test_titles_by_language_are_one_question_where_they_are_of_one_kind() -> None:
    both = "{en: How sure is this?, de: Wie sicher ist das?}"
    assert parse(small(rest=f"questions: [{both}]")).conflict.questions[0].kind == "sure"
    (fault,) = faults(small(rest=f"questions: [{both.replace('Wie sicher ist das', 'Welche Ausgänge halten')}]"))
    assert fault.code == "unknown-question"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Would a deal hold?", "{ask: holds, about: deal, title: …}"),
        ("Can we get there, to a deal?", "{ask: reachable, about: deal, title: …}"),
        ("Does anything lead to a big war?", "{ask: reachable, about: big-war, title: …}"),
        ("Wie kommt es zum Kampf?", "{ask: holds, about: big-war, title: …}"),
        ("Wer blockiert es?", "{ask: who-blocks, title: …}"),
        ("What would have to change?", "{ask: must-change, about: STATEMENT, title: …}"),
        ("What if the court closes?", "{ask: scenario, scenario: NAME, title: …}"),
        ("Why?", "{ask: holds, title: …}"),
    ],
)
def test_any_other_text_is_asked_back_with_the_kind_and_the_condition_that_may_be_meant(said: str, meant: str) -> None:
    (fault,) = faults(small(rest=f"{NAMED}{said}\n"))
    assert (fault.code, fault.place and fault.place.line) == ("unknown-question", 10)
    assert said in fault.message
    assert fault.hint
    assert fault.hint.startswith(f"write {meant}")
    assert all(kind in fault.hint for kind in get_args(QuestionKind))


@pytest.mark.parametrize("kind", ["must-change", "reach"])
@pytest.mark.parametrize("about", ["", ", about: 2", ", about: x or y"])
def test_what_is_asked_of_statements_only_is_not_asked_of_states(kind: str, about: str) -> None:
    found = faults(f"{GRAPH}questions:\n  - {{ask: {kind}{about}}}\n")
    assert found[0].message.endswith(f"found the text '{kind}'")
    assert not any("option" in (fault.hint or "") for fault in found)
    assert not any("about:" in (fault.hint or "") for fault in found)


def test_a_text_is_asked_back_with_what_can_be_asked_of_states() -> None:
    (fault,) = faults(f"{GRAPH}questions:\n  - What would have to change?\n")
    assert fault.hint
    assert "STATEMENT" not in fault.hint
    assert "must-change" not in fault.hint
    assert "who-blocks" in fault.hint
