"""What a newcomer types wrongly is answered with its cause and its cure, where it stands, and with nothing else."""

from __future__ import annotations

import re

import pytest
from ruamel.yaml import YAML
from tests.model.mistakes.again import AGAIN
from tests.model.mistakes.counted import COUNTED, FERRY
from tests.model.mistakes.fresh import FRESH
from tests.model.mistakes.later import DRAWN, LATER, MINE
from tests.model.mistakes.more import MORE
from tests.model.mistakes.table import MISTAKES, SOUND, WHOLE, Mistake

from detente.errors import Finding, ModelError
from detente.model import parse
from detente.model.diagnosis.trial import trouble
from detente.model.diagnosis.words import KNOWN
from detente.model.schema import json_schema

PARSER_WORDS = re.compile(r"mapping values|block end|scanner|scanning|parsing|simple key|token|flow mapping|\bnode\b")


def said_of(text: str) -> tuple[Finding, ...]:
    try:
        return parse(text).warnings
    except ModelError as fault:
        return fault.findings


ALL = {name: (SOUND, mistake) for name, mistake in MISTAKES.items()} | {
    name: (sound, mistake)
    for table in (MORE, FRESH, LATER, COUNTED, AGAIN)
    for sound, several in table.items()
    for name, mistake in several.items()
}


@pytest.mark.parametrize("text", [SOUND, *MORE, *FRESH, *LATER, *{**COUNTED, **AGAIN}])
def test_a_sound_file_is_sound(text: str) -> None:
    assert said_of(text) == ()


@pytest.mark.parametrize(("sound", "mistake"), ALL.values(), ids=ALL)
def test_a_mistake_is_answered_with_cause_and_cure_in_its_place(sound: str, mistake: Mistake) -> None:
    part, typed, cause, cure = mistake
    marked = sound.replace(part, typed, 1)
    before = marked[: marked.index("‸")]
    (finding,) = said_of(marked.replace("‸", ""))
    assert cause in finding.message
    assert cure in (finding.hint or "")
    assert finding.place
    assert (finding.place.line, finding.place.column) == (before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    assert not PARSER_WORDS.search(f"{finding.message} {finding.hint}")
    assert finding.message.isprintable()


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_no_conflict_file_is_called_what_it_is(name: str) -> None:
    text, cause, cure = WHOLE[name]
    (finding,) = said_of(text)
    assert cause in finding.message
    assert cure in (finding.hint or "")


@pytest.mark.parametrize(
    ("typed", "line", "cure"),
    [
        (MINE.replace('    }\n  },\n  "constraints"', '    }\n  "constraints"'), 4, "write }, before line 19"),
        (MINE.rstrip().removesuffix("}"), 1, "write } at the end"),
    ],
)
def test_what_is_not_closed_is_told_where_it_opens(typed: str, line: int, cure: str) -> None:
    (finding,) = said_of(typed)
    assert finding.message == "the { that opens here is not closed"
    assert finding.place
    assert (finding.place.line, finding.hint) == (line, cure)


def test_a_guess_that_leaves_a_fault_in_its_line_is_not_made() -> None:
    (finding,) = said_of(SOUND.replace("  peace: crew.sign and not crew.walk", "  - crew.sign\n  peace is: sign"))
    assert finding.message == "this line fits nowhere among those around it as it stands: “peace is: sign”"
    assert "under conditions: stands one on each line" in (finding.hint or "")


def test_each_entry_without_a_dash_is_told_where_its_dash_belongs() -> None:
    text = SOUND.replace("  - never:", "  never:").replace("    because:", "  because:")
    text = text.replace("status_quo:", "  always: crew.walk or owner.pay or not peace\nstatus_quo:")
    found = said_of(text)
    assert [finding.place.line for finding in found if finding.place] == [23, 25]
    assert {(finding.hint or "").partition(":")[0] for finding in found} == {"write a dash two blanks before it"}
    assert parse(text.replace("  never:", "- never:").replace("  always:", "- always:"))


def test_states_beside_their_key_belong_under_it() -> None:
    text = DRAWN.replace("states: {1: today, 2: tomorrow}", "states:\n1: today\n2: tomorrow")
    found = said_of(text)
    assert [(finding.message, finding.hint) for finding in found] == [
        (f"{number}: stands beside states:, and belongs under it", "put 2 blanks before it") for number in (1, 2)
    ]


def test_independent_faults_are_reported_together() -> None:
    text = SOUND.replace("    name: the owner", "\tname: the owner").replace("title: A harbour", "title: Harbour: a")
    text = text.replace("[crew.walk]", "[crew.walk").replace("- not pay", "- !pay")
    places = [(finding.place.line, finding.place.column) for finding in said_of(text) if finding.place]
    assert places == [(2, 15), (14, 1), (19, 9), (25, 13)]


def test_a_question_about_a_scenario_is_told_its_key() -> None:
    text = FERRY.replace("ask: holds\n    about: thrift", "ask: scenario\n    about: alone")
    assert [finding.hint for finding in said_of(text)] == [
        "write scenario: in place of about:",
        "alone is a scenario; write scenario: alone",
    ]
    assert not said_of(text.replace("about: alone", "scenario: alone"))


def test_two_faults_in_one_line_have_the_columns_of_the_file_as_it_is() -> None:
    text = SOUND.replace("{do: pay more, undo: pay as before}", "{do: *pay* more, undo: @pay as before}")
    assert [finding.place.column for finding in said_of(text) if finding.place] == [17, 35]


def test_one_guess_does_not_follow_from_another() -> None:
    text = SOUND.replace("decision_makers:\n  crew:", "decision_makers:  crew:").replace(
        "    name: the crew", "    na\tme: the crew"
    )
    (first, *others) = said_of(text)
    assert first.place
    assert (first.place.line, first.hint) == (3, "put crew: on the next line, further in")
    assert not [finding for finding in others if "put 0 blanks" in (finding.hint or "")]
    assert all(finding.message.isprintable() and (finding.hint or "").isprintable() for finding in (first, *others))


def test_merge_keys_are_read_and_what_is_written_goes_before() -> None:
    text = SOUND.replace("  owner:\n", "  owner: &first\n").replace("pay more", "pay", 1)
    text = text.replace("- not pay", "- not owner.pay").replace(
        "conditions:", "  third: {<<: [*first], name: x}\nconditions:"
    )
    owner, third = parse(text).conflict.decision_makers[1:]
    assert (third.name.said("en"), owner.name.said("en")) == ("x", "the owner")
    assert [str(option.id) for option in third.options] == ["third.pay"]


def test_the_work_on_many_faults_in_a_large_file_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counting(text: str, yaml: YAML) -> int | None:
        read.append(len(text))
        return trouble(text, yaml)

    monkeypatch.setattr("detente.model.diagnosis.repair.trouble", counting)
    assert said_of(SOUND + "".join(f"note{k}: a: b [\n" for k in range(20_000)))
    assert sum(read) < 5_000_000


def test_a_mark_that_nothing_refers_to_is_said() -> None:
    (text,) = said_of(SOUND.replace("name: the owner", "name: &Co Partners"))
    assert (text.severity, text.hint) == (
        "error",
        'if it belongs to the text, put it in quotes: "&Co Partners"; otherwise delete it',
    )
    (mapping,) = said_of(SOUND.replace("  owner:\n", "  owner: &first\n"))
    assert (mapping.severity, mapping.code) == ("warning", "yaml-alias")


def test_question_marks_in_braces_are_read_as_they_stand() -> None:
    text = SOUND.replace("{do: pay more, undo", "{do: pay more?, undo").replace("strike", "strike? \ue000", 1)
    conflict = parse(text).conflict
    assert conflict.option(conflict.decision_makers[1].options[0].id).do.said("en") == "pay more?"
    assert conflict.title.said("en") == "A harbour strike? \ue000"
    assert parse(text.replace(" \ue000", "")).conflict.title.said("en") == "A harbour strike?"


def test_the_words_by_which_lines_are_recognised_are_those_of_the_schema() -> None:
    assert {word for word in KNOWN if f'"{word}"' not in str(json_schema()).replace("'", '"')} == set()
