"""By when something is due in a text, and where its ways part."""

from __future__ import annotations

import datetime

import pytest

from detente.evidence.draft import Draft, drafted
from detente.evidence.suggest.paragraphs import Placed

WRITTEN = datetime.date(2024, 5, 6)


def draft_of(text: str, language: str) -> Draft:
    return drafted(text, language=language, parts=[Placed("paragraph", 0, len(text), 1)], date=WRITTEN)


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("The board faces a test on Tuesday.", "en", "on Tuesday"),
        ("On Tuesday, the board will vote.", "en", "On Tuesday"),
        ("The permit expires at the end of the year.", "en", "at the end of the year"),
        ("They talk over the coming days.", "en", "over the coming days"),
        ("The outcome of the May 28 election is open.", "en", "the May 28 election"),
        ("They must act before Founders Day.", "en", "before Founders Day"),
        ("They must act before parliament leaves, before the recess.", "en", "before the recess"),
        ("The council missed the deadline.", "en", "deadline"),
        ("The deadline will end in two weeks.", "en", "in two weeks"),
        ("Am Donnerstag ist ein Treffen des Rates geplant.", "de", "Am Donnerstag"),
        ("Die Entscheidung wurde auf Dienstag verschoben.", "de", "auf Dienstag verschoben"),
        ("Die Einspruchsfrist endet Ende des Monats.", "de", "Ende des Monats"),
        ("Die für 2025 geplante Wahl ist offen.", "de", "für 2025 geplante"),
        ("Der Rat muss noch heute entscheiden.", "de", "noch heute"),
        ("Nach den Osterferien könnten sie streiken.", "de", "Nach den Osterferien"),
        ("Nach der parlamentarischen Sommerpause soll beraten werden.", "de", "Nach der parlamentarischen Sommerpause"),
        ("Frühestens Mitte des Jahres beginnt der Bau.", "de", "Frühestens Mitte des Jahres"),
        ("Im kommenden Sommersemester spürt man das.", "de", "Im kommenden Sommersemester"),
        ("Ein Börsengang nach 2026 ist eine Möglichkeit.", "de", "nach 2026"),
        ("Die Verträge sollen heute unterschrieben werden.", "de", "sollen heute"),
        ("Der Rat gab ihnen einen Zeitraum von einem halben Jahr.", "de", "Zeitraum von einem halben Jahr"),
        ("Only in 2026, at the earliest, they meet.", "en", "in 2026, at the earliest"),
        ("It plays no part in the upcoming council election.", "en", "upcoming council election"),
        ("They campaign ahead of the June 5 primary.", "en", "ahead of the June 5"),
        ("The bank would stop serving them on Dec. 12.", "en", "on Dec. 12"),
        ("The mayor has two weeks to answer.", "en", "has two weeks to"),
        ("Building could begin in mid-August.", "en", "in mid-August"),
        ("The fiscal year ends Sept. 30.", "en", "ends Sept. 30"),
        ("The union will back Sen. Lind at a rally on Saturday.", "en", "on Saturday"),
        ("It is hard to say how they may affect the Saturday primary.", "en", "the Saturday primary"),
        ("Most towns will vote March 1.", "en", "March 1"),
        ("The court is set to hear both sides Monday.", "en", "Monday"),
        ("She expects to win that state’s May 10 primary.", "en", "state’s May 10 primary"),
        ("Der Rat hat drei Wochen Zeit.", "de", "drei Wochen Zeit"),
        ("In zwei bis drei Monaten wird entschieden.", "de", "In zwei bis drei Monaten"),
        ("Vom morgigen Mittwoch an will die Bank nichts mehr leihen.", "de", "Vom morgigen Mittwoch an"),
        ("Das Gesetz soll zum Herbst in Kraft treten.", "de", "zum Herbst"),
        ("Am 20. August müsste die Stadt zahlen.", "de", "Am 20. August"),
        ("Im Laufe der Woche sollen sie eintreffen.", "de", "Im Laufe der Woche"),
        ("Weitere Aktionen sind für Montag geplant.", "de", "für Montag"),
        ("Am Montag tagt der Ausschuss.", "de", "Am Montag"),
        ("Der Ausschuss werde am 20.06. beraten.", "de", "am 20.06."),
        ("Er hat den Abzug zum Jahresende angekündigt.", "de", "zum Jahresende"),
        ("Sie muss sich im Jahr 2026 der Wahl stellen.", "de", "im Jahr 2026"),
        ("Das Verfahren wird ein Jahr dauern.", "de", "ein Jahr dauern"),
        ("Sie will noch am selben Tag zurücktreten.", "de", "noch am selben Tag"),
        ("Die Mannschaft soll Mitte August stehen.", "de", "Mitte August"),
        ("Sie bieten an, die Wahl am 18. Juni zu schützen.", "de", "am 18. Juni"),
    ],
)
def test_words_of_a_time_to_come_are_a_deadline(text: str, language: str, label: str) -> None:
    assert [due.label for due in draft_of(text, language).of("deadline")] == [label]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The board voted on Tuesday.", "en"),
        ("They had to pay by 10 June 1999.", "en"),
        ("Sie mussten bis zum 10. Juni 1999 zahlen.", "de"),
        ("Der Rat tagte heute.", "de"),
        ("The bill that could fail was read on Wednesday.", "en"),
        ("Sie werde zahlen, wie die Stadt am Sonntag sagte.", "de"),
        ("The board will resign, its chairman said on Tuesday.", "en"),
        ("Der Rat erklärte am Dienstag, er werde zurücktreten.", "de"),
        ("Die Vergabe wird die letzte sein, wie der Verband am Montag bekannt gab.", "de"),
        ("Im Laufe des Jahres waren vier ausgestiegen.", "de"),
    ],
)
def test_a_time_past_is_no_deadline(text: str, language: str) -> None:
    assert not draft_of(text, language).of("deadline")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They argued whether the pier closes or stays.", "en"),
        ("A tie would leave the rule in place.", "en"),
        ("Otherwise the pier closes.", "en"),
        ("Barring a storm the pier stays.", "en"),
        ("Anderenfalls schließt der Steg.", "de"),
        ("Sie bleiben, bis die Stadt gezahlt habe.", "de"),
        ("Offen ist, ob die Stadt oder das Land zahlt.", "de"),
        ("Die Zusage ist Voraussetzung für den Kredit.", "de"),
    ],
)
def test_where_ways_part_there_is_a_fork(text: str, language: str) -> None:
    assert len(draft_of(text, language).of("fork")) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Few, if any, came.", "en"),
        ("It helps either side.", "en"),
        ("They signed the compromise.", "en"),
        ("Die Bedingungen waren gut.", "de"),
        ("Dieses Szenario ist alt.", "de"),
    ],
)
def test_what_only_sounds_like_a_fork_is_none(text: str, language: str) -> None:
    assert not draft_of(text, language).of("fork")


@pytest.mark.parametrize(
    ("text", "language", "is_one"),
    [
        ("“Who pays?” asked the board.", "en", True),
        ("The central question is whether the pier stays.", "en", True),
        ("Whether it pays remains the question.", "en", True),
        ("They called it out of the question.", "en", False),
        ("Offen bleibt die Frage nach den Kosten.", "de", True),
        ("In dieser Frage sind sie sich einig.", "de", False),
    ],
)
def test_a_question_may_be_named(text: str, language: str, is_one: bool) -> None:
    assert bool(draft_of(text, language).of("question")) is is_one
