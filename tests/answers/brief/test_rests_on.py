"""What answers rest on, the weakest word, and the bottom line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.answers.brief.briefing import asked
from tests.graph import building
from tests.scenario.drawing import standing_conflicts

from detente.answers.brief.kinds import reply_of
from detente.answers.brief.rereading import Rereading
from detente.answers.case import Case
from detente.inverse import Edit, Found, fewest_edits
from detente.inverse.statements import Makers
from detente.library import names
from detente.model.conflict import (
    ByStatements,
    Confidence,
    Conflict,
    DecisionMaker,
    Level,
    Question,
    QuestionKind,
    Scenario,
)
from detente.model.statement import Not, OptionTaken, Statement
from detente.model.text import Text
from detente.names import DmId, Language, ScenarioId
from detente.scenario import Line, lines_of, without_line
from detente.stability import stable_by_any_moves
from detente.stability.solve import StableForOne
from detente.study import opened
from detente.tell.brief.briefing import Briefing, briefing_of

ABOUT_OTHERS = {"weakest-word", "sure"}
LANGUAGES: tuple[Language, ...] = ("en", "de")


def questions(about: Statement) -> tuple[Question, ...]:
    """One of each kind, and of each with and without something asked about where there are both."""
    both: tuple[QuestionKind, ...] = ("holds", "reachable", "who-blocks", "reach", "who-decides", "when")
    asking = [Question(kind, about=(about,)) for kind in (*both, "must-change")]
    return (*asking, *(Question(kind) for kind in both), Question("holds", about=(about, Not(about))))


@given(standing_conflicts(max_options=3), st.data())
@settings(max_examples=25)
def test_an_answer_rests_on_the_lines_without_which_another_is_given(drawn: Conflict, data: st.DataObject) -> None:
    """What is not among them leaves every word of the answer as it is, in either language."""
    about = OptionTaken(data.draw(st.sampled_from([option.id for option in drawn.options])))
    asking = questions(about)
    brief = asked(drawn, *asking, thorough=True)
    for line in lines_of(drawn):
        less = without_line(drawn, line)
        said = [
            [(one.answer, other.answer) for one, other in zip(*briefs, strict=True)]
            for language in LANGUAGES
            for briefs in [[asked(one, *asking, language=language).answers for one in (drawn, less)]]
        ]
        for k, answer in enumerate(brief.answers):
            assert answer.rests_on is not None
            differs = reply_of(brief.case, asking[k]).key != reply_of(Case(less, "SEQ"), asking[k]).key
            assert (line in answer.rests_on) == differs
            if not differs:
                assert all(was == now for was, now in (answers[k] for answers in said))


def test_what_searches_share_and_leave_out_changes_no_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a line replies are found by what is known with it; that this happens at all is counted."""
    happened: Counter[str] = Counter()

    def searched(*of: Any, known: Makers, **how: Any) -> Found[Edit]:
        happened["begins with what another search found"] += bool(known)
        return fewest_edits(*of, known=known, **how)

    def judged(*of: Any) -> Iterator[StableForOne]:
        happened["judges a ranking by any moves"] += 1
        return stable_by_any_moves(*of)

    monkeypatch.setattr("detente.answers.case.fewest_edits", searched)
    monkeypatch.setattr("detente.inverse.statements.stable_by_any_moves", judged)

    @given(standing_conflicts(max_options=4), st.data())
    @settings(max_examples=40)
    def compare(drawn: Conflict, data: st.DataObject) -> None:
        about = OptionTaken(data.draw(st.sampled_from([option.id for option in drawn.options])))
        kinds: tuple[QuestionKind, ...] = ("must-change", "reach", "when", "who-decides")
        asking = [Question(kind, about=(one,)) for kind in kinds for one in (about, Not(about))]
        reading = Rereading(Case(drawn, "SEQ"), thorough=True)
        for line in lines_of(drawn):
            less = without_line(drawn, line)
            for question in asking:
                whole, shared = reading.reply(question).key, reading.reply(question, line)
                assert shared.key == reply_of(Case(less, "SEQ"), question).key
                if shared is reading.reply(question):
                    assert shared.key == whole
                    happened["takes over a reply about moves"] += 1

    compare()
    assert len(+happened) == 3, happened


@given(standing_conflicts(max_options=3), st.data())
@settings(max_examples=25)
def test_the_weakest_words_are_those_that_turn_an_answer(drawn: Conflict, data: st.DataObject) -> None:
    lines = lines_of(drawn)
    assume(lines)
    marked: dict[Line, Confidence] = {
        line: data.draw(st.sampled_from(("high", "medium", "low", "unknown"))) for line in lines
    }
    drawn = replace(drawn, decision_makers=tuple(_marked(dm, marked) for dm in drawn.decision_makers))
    about = OptionTaken(data.draw(st.sampled_from([option.id for option in drawn.options])))
    weakest = asked(drawn, *questions(about), Question("weakest-word"), thorough=True).answers[-1]
    turning = [
        line
        for line in lines_of(drawn)
        if line.level.confidence in {"low", "unknown"}
        and any(
            reply_of(Case(drawn, "SEQ"), one).key != reply_of(Case(without_line(drawn, line), "SEQ"), one).key
            for one in questions(about)
        )
    ]
    assert list(weakest.rests_on or ()) == turning


def _marked(dm: DecisionMaker, marked: dict[Line, Confidence]) -> DecisionMaker:
    if not isinstance(dm.preferences, ByStatements):
        return dm
    levels = tuple(
        replace(level, confidence=next((said for line, said in marked.items() if (line.dm, line.place) == (dm.id, k))))
        for k, level in enumerate(dm.preferences.levels)
    )
    return replace(dm, preferences=ByStatements(levels))


@pytest.mark.parametrize("name", ["two-towns", "ukraine-2025"])
def test_so_it_is_in_the_library_scenarios_included(name: str) -> None:
    document = opened(name)
    asking = [question for question in document.conflict.questions if question.kind not in ABOUT_OTHERS]
    brief = asked(document.conflict, *asking, thorough=True)
    assert all(given_answer.rests_on is not None for given_answer in brief.answers)
    line = lines_of(document.conflict)[0]
    less = asked(without_line(document.conflict, line), *asking)
    for question, one in zip(asking, brief.answers, strict=True):
        differs = reply_of(brief.case, question).key != reply_of(less.case, question).key
        assert (line in (one.rests_on or ())) == differs


def test_what_takes_long_is_not_looked_into_and_this_is_said() -> None:
    """A brief as text does not wait for searches in a large conflict; the weakest word says what was left out."""
    brief = briefing_of(opened("ukraine-2025"))
    left = {answer.kind for answer in brief.answers if answer.rests_on is None}
    assert left == {"must-change", "reach", "when"}
    weakest = next(answer for answer in brief.answers if answer.kind == "weakest-word")
    assert weakest.clauses[1] == "4 answers were not looked into for this."
    titles = {answer.question for answer in brief.answers if answer.kind in {*left, "sure"}}
    assert all(any(title in told for told in weakest.details) for title in titles)
    assert "no answer that was looked into" in weakest.folded[-1]


def test_the_same_words_about_other_outcomes_are_another_answer() -> None:
    """Without its line a holds still in one outcome, but that is another one."""
    drawn = building.conflict(
        building.party("a", "x", wants=ByStatements((weak("a.x"), weak("not a.x", None)))), building.party("b", "y")
    )
    brief = asked(drawn, Question("holds", about=(building.said("b.y"),)), Question("weakest-word"))
    assert brief.answers[0].rests_on is not None
    line = lines_of(drawn)[0]
    assert line in brief.answers[0].rests_on
    assert brief.answers[1].details[0].endswith("But these are other outcomes, or others would overturn them.")


@pytest.mark.parametrize("kind", ["holds", "reachable"])
def test_who_would_overturn_it_is_part_of_the_answer(kind: QuestionKind) -> None:
    """Without its only line b leaves nothing more: then the answer no longer names it."""
    drawn = building.conflict(
        building.party("a", "x", wants=building.levels("not a.x")),
        building.party("b", "y", wants=building.levels("b.y")),
    )
    (given_answer,) = asked(drawn, Question(kind, about=(building.said("a.x"),)), thorough=True).answers
    assert given_answer.rests_on == tuple(lines_of(drawn))


def test_what_was_reached_without_the_scenario_is_part_of_the_answer() -> None:
    """The same two hold; in the scenario one is reached, and two without it only because of the line of b."""
    drawn = building.conflict(
        building.party("a", "x", wants=building.levels("a.x")),
        building.party("b", "y", wants=building.levels("b.y or a.x")),
    )
    idle = Scenario(ScenarioId("s"), preferences=((DmId("b"), building.INDIFFERENT),))
    drawn = replace(drawn, scenarios=(idle,))
    (given_answer,) = asked(drawn, Question("scenario", scenario=idle.id), thorough=True).answers
    assert given_answer.rests_on == tuple(lines_of(drawn))


def weak(statement: str, confidence: Confidence | None = "low", note: str | None = None) -> Level:
    return Level(building.said(statement), confidence=confidence, note=Text.plain(note) if note else None)


def towns(*levels: Level) -> Conflict:
    """Somebody who does x if a line says so, and somebody idle."""
    return building.conflict(building.party("a", "x", wants=ByStatements(levels)), building.party("b", "y"))


def weakest(conflict: Conflict, language: Language = "en") -> Briefing:
    return asked(conflict, Question("holds"), Question("weakest-word"), language=language)


def test_the_weakest_word_that_changes_an_answer() -> None:
    brief = weakest(towns(weak("a.x", note="Said once, in passing.")))
    given_answer = brief.answers[1]
    assert given_answer.answer == "The one statement of low or unknown confidence changes an answer when it is dropped."
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
        given_answer.answer
        == "None of the 2 statements of low or unknown confidence changes an answer when it alone is dropped."
    )
    assert given_answer.details == ()
    assert len(given_answer.folded) == 1
    assert "b would y" in given_answer.folded[0]
    assert given_answer.rests_on == ()


def test_without_weak_words_nothing_hangs_on_one() -> None:
    given_answer = weakest(towns(weak("a.x", "high"))).answers[1]
    assert given_answer.answer == "No statement of the model is marked as of low or unknown confidence."


@pytest.mark.parametrize("name", names())
def test_the_bottom_line_is_at_most_five_sentences_one_per_kind(name: str) -> None:
    brief = briefing_of(opened(name))
    assert 1 <= len(brief.bottom_line) <= 5
    assert len(brief.bottom_line) == min(5, len({given_answer.kind for given_answer in brief.answers}))
    for sentence in brief.bottom_line:
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert not sentence.endswith("..")


def test_the_bottom_line_says_nothing_twice() -> None:
    brief = briefing_of(opened("two-towns"))
    twice = [answer.clauses[0] for answer in brief.answers if answer.kind in {"holds", "reachable"}]
    assert twice[0] == twice[1]
    assert " ".join(brief.bottom_line).lower().count(twice[0].rstrip(".").lower()) == 1


@pytest.mark.parametrize("name", names())
def test_both_languages_state_the_same_facts(name: str) -> None:
    document = opened(name)
    english, german = briefing_of(document, language="en"), briefing_of(document, language="de")
    for one, other in zip(english.answers, german.answers, strict=True):
        assert (one.kind, one.states, one.rests_on) == (other.kind, other.states, other.rests_on)
        assert len(one.clauses) == len(other.clauses)
        assert (len(one.details), len(one.folded)) == (len(other.details), len(other.folded))
    assert len(english.bottom_line) == len(german.bottom_line)


def test_all_answers_are_looked_into_where_that_is_quick() -> None:
    drawn = replace(towns(weak("a.x", "unknown")), status_quo=frozenset())
    about = (building.said("not a.x"),)
    brief = asked(drawn, Question("must-change", about=about), Question("reach", about=about), Question("weakest-word"))
    (line,) = lines_of(drawn)
    assert brief.answers[0].rests_on == (line,)
    assert brief.answers[1].rests_on == (), "it is so today"
    assert (
        brief.answers[2].answer
        == "The one statement of low or unknown confidence changes an answer when it is dropped."
    )


def test_the_bottom_line_takes_the_most_telling_kinds_in_its_own_order() -> None:
    kinds: tuple[QuestionKind, ...] = ("weakest-word", "who-blocks", "when", "who-decides", "reachable", "holds")
    brief = asked(towns(weak("a.x")), *(Question(kind) for kind in kinds))
    told = {given_answer.kind: given_answer.answer for given_answer in brief.answers}
    starts = [told[kind][:12] for kind in ("holds", "reachable", "when", "who-decides", "who-blocks")]
    assert [sentence[:12] for sentence in brief.bottom_line] == starts


def test_where_preferences_are_rankings_nothing_is_said_of_lines() -> None:
    assert briefing_of(opened("elmira")).answers[0].rests_on is None


def test_an_answer_without_status_quo_still_rests_on_lines() -> None:
    undated = replace(towns(weak("a.x")), status_quo=None)
    assert asked(undated, Question("holds")).answers[0].rests_on == tuple(lines_of(undated))
