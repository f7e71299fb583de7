"""What answers rest on, the weakest word, and the bottom line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.brief.briefing import asked
from tests.graph import building
from tests.scenario.drawing import standing_conflicts

import detente
from detente.brief import Brief, brief_of
from detente.library import names
from detente.model.conflict import ByStatements, Confidence, Conflict, Level, Question, QuestionKind
from detente.model.text import Text
from detente.names import Language
from detente.scenario import lines_of, without_line

NOT_REREAD = {"weakest-word", "sure", "must-change", "reach", "when", "who-decides"}
"""The kinds that take a search, and those about the others."""

QUESTIONS = (Question("holds"), Question("reachable"), Question("who-blocks"))


@given(standing_conflicts(max_options=4))
@settings(max_examples=30)
def test_an_answer_rests_on_the_lines_whose_loss_changes_it(drawn: Conflict) -> None:
    brief = asked(drawn, *QUESTIONS)
    alone = {line: asked(without_line(drawn, line), *QUESTIONS) for line in lines_of(drawn)}
    for k, given_answer in enumerate(brief.answers):
        changing = {line for line, other in alone.items() if other.answers[k].answer != given_answer.answer}
        assert set(given_answer.rests_on or ()) == changing


@pytest.mark.parametrize("name", ["two-towns", "ukraine-2025"])
def test_so_it_is_in_the_library_scenarios_included(name: str) -> None:
    document = detente.load(name)
    questions = [question for question in document.conflict.questions if question.kind not in NOT_REREAD]
    brief = asked(document.conflict, *questions)
    assert all(given_answer.rests_on for given_answer in brief.answers)
    line = lines_of(document.conflict)[0]
    other = asked(without_line(document.conflict, line), *questions)
    for one, two in zip(brief.answers, other.answers, strict=True):
        assert (line in (one.rests_on or ())) == (one.answer != two.answer)


def weak(statement: str, confidence: Confidence | None = "low", note: str | None = None) -> Level:
    return Level(building.said(statement), confidence=confidence, note=Text.plain(note) if note else None)


def towns(*levels: Level) -> Conflict:
    """Somebody who does x if a line says so, and somebody idle."""
    return building.conflict(building.party("a", "x", wants=ByStatements(levels)), building.party("b", "y"))


def weakest(conflict: Conflict, language: Language = "en") -> Brief:
    return asked(conflict, Question("holds"), Question("weakest-word"), language=language)


def test_the_weakest_word_that_changes_an_answer() -> None:
    brief = weakest(towns(weak("a.x", note="Said once, in passing.")))
    given_answer = brief.answers[1]
    assert given_answer.answer == "The one statement of low confidence changes an answer when it is dropped."
    assert given_answer.details == (
        (
            "Without “a would x” (a; ground: Said once, in passing), these read differently: "
            "Which outcomes hold? – 4 of 4 possible outcomes hold for everyone (SEQ)."
        ),
    )
    assert given_answer.rests_on == tuple(lines_of(brief.conflict))


def test_a_ground_is_named_only_where_there_is_one() -> None:
    assert weakest(towns(weak("a.x"))).answers[1].details[0].startswith("Without “a would x” (a), these read")
    assert weakest(towns(weak("a.x")), "de").answers[1].details[0].startswith("Ohne „a würde x“ (a) lauten")


def test_what_is_said_again_is_not_what_reads_differently() -> None:
    """Two outcomes hold with and without the line; only what they have in common is news."""
    drawn = building.conflict(
        building.party("a", "x", wants=ByStatements((weak("a.x"), weak("not a.x", None)))),
        building.party("b", "y"),
        today=["a.x"],
    )
    (told,) = weakest(drawn).answers[1].details
    assert told.count("Which outcomes hold? –") == 1
    assert "2 of 4" not in told


def test_weak_words_that_change_nothing_are_told_together() -> None:
    given_answer = weakest(towns(weak("b.y"), weak("not b.y"))).answers[1]
    assert (
        given_answer.answer == "None of the 2 statements of low confidence changes an answer when it alone is dropped."
    )
    assert given_answer.details == ()
    assert len(given_answer.folded) == 1
    assert "b would y" in given_answer.folded[0]
    assert given_answer.rests_on == ()


def test_without_weak_words_nothing_hangs_on_one() -> None:
    given_answer = weakest(towns(weak("a.x", "high"))).answers[1]
    assert given_answer.answer == "No statement of the model is marked as low confidence."


@pytest.mark.parametrize("name", names())
def test_the_bottom_line_is_at_most_five_sentences_one_per_kind(name: str) -> None:
    brief = brief_of(detente.load(name))
    assert 1 <= len(brief.bottom_line) <= 5
    assert len(brief.bottom_line) == min(5, len({given_answer.kind for given_answer in brief.answers}))
    for sentence in brief.bottom_line:
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert not sentence.endswith("..")


def test_the_bottom_line_says_nothing_twice() -> None:
    brief = brief_of(detente.load("two-towns"))
    twice = [answer.clauses[0] for answer in brief.answers if answer.kind in {"holds", "reachable"}]
    assert twice[0] == twice[1]
    assert " ".join(brief.bottom_line).lower().count(twice[0].rstrip(".").lower()) == 1


@pytest.mark.parametrize("name", names())
def test_both_languages_state_the_same_facts(name: str) -> None:
    document = detente.load(name)
    english, german = brief_of(document, language="en"), brief_of(document, language="de")
    for one, other in zip(english.answers, german.answers, strict=True):
        assert (one.kind, one.states, one.rests_on) == (other.kind, other.states, other.rests_on)
        assert len(one.clauses) == len(other.clauses)
        assert (len(one.details), len(one.folded)) == (len(other.details), len(other.folded))
    assert len(english.bottom_line) == len(german.bottom_line)


def test_what_takes_a_search_is_not_looked_into_line_by_line() -> None:
    brief = asked(towns(weak("a.x")), Question("must-change", about=(building.said("not a.x"),)), Question("holds"))
    assert [given_answer.rests_on is None for given_answer in brief.answers] == [True, False]
    searched = asked(
        towns(weak("a.x")), Question("must-change", about=(building.said("not a.x"),)), Question("weakest-word")
    )
    assert searched.answers[1].answer.startswith("The one statement of low confidence changes no answer")


def test_the_bottom_line_takes_the_most_telling_kinds_in_its_own_order() -> None:
    kinds: tuple[QuestionKind, ...] = ("weakest-word", "who-blocks", "when", "who-decides", "reachable", "holds")
    brief = asked(towns(weak("a.x")), *(Question(kind) for kind in kinds))
    told = {given_answer.kind: given_answer.answer for given_answer in brief.answers}
    starts = [told[kind][:12] for kind in ("holds", "reachable", "when", "who-decides", "who-blocks")]
    assert [sentence[:12] for sentence in brief.bottom_line] == starts


def test_where_preferences_are_rankings_nothing_is_said_of_lines() -> None:
    assert brief_of(detente.load("elmira")).answers[0].rests_on is None


def test_an_answer_without_status_quo_still_rests_on_lines() -> None:
    undated = replace(towns(weak("a.x")), status_quo=None)
    assert asked(undated, Question("holds")).answers[0].rests_on == tuple(lines_of(undated))
