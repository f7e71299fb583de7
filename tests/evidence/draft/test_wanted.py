"""What a text says that parties want: demands, conditions, refusals, aims, and what they say must be."""

from __future__ import annotations

import pytest

from detente.evidence.draft import drafted
from detente.evidence.suggest.paragraphs import Placed


def wanted(text: str, language: str) -> list[tuple[str, str]]:
    draft = drafted(text, language=language, parts=[Placed("paragraph", 0, len(text), 1)])
    return [(one.owner, one.label) for one in draft.of("demand")]


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("The union insists on shorter shifts.", "insists on shorter shifts"),
        ("The union wants longer breaks.", "wants longer breaks"),
        ("The union pressed privately for longer breaks.", "pressed privately for longer breaks"),
        ("The union opposes the merger.", "opposes the merger"),
        ("The union will not accept the offer.", "will not accept the offer"),
        ("The union ruled out talks on Sunday.", "ruled out talks on Sunday"),
        ("The union filed a lawsuit challenging the order.", "lawsuit challenging the order"),
        ("The union tried to convince the mayor to resign.", "convince the mayor to resign"),
        ("The union will walk out unless the canteen reopens.", "unless the canteen reopens"),
        ("The union will walk out if the firm does not pay.", "if the firm does not pay"),
        ("The union seeks new U.S. rules.", "seeks new U.S. rules"),
    ],
)
def test_a_wish_is_its_subjects(said: str, label: str) -> None:
    assert ("union", label) in wanted(f"{said} The union waits.", "en")


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Die Bahn pocht auf kürzere Pausen.", "pocht auf kürzere Pausen"),
        ("Die Bahn legte Widerspruch gegen den Bescheid ein.", "Widerspruch gegen den Bescheid ein"),
        ("Die Bahn wird darauf bestehen, dass die Strecke bleibt.", "darauf bestehen, dass die Strecke bleibt"),
        ("Die Bahn fordert ver.di auf, den Streik zu beenden.", "fordert ver.di auf, den Streik zu beenden"),
        ("Die Bahn will eine Garantie.", "will eine Garantie"),
        ("Den Vorschlag der Stadt lehnt sie ab. Die Bahn lehnt ihn ab.", "Die Bahn lehnt ihn ab"),
        ("Die Bahn zahlt nicht, wenn die Stadt keine Zusage macht.", "wenn die Stadt keine Zusage macht"),
    ],
)
def test_a_german_wish_has_the_words_that_say_what_is_wanted(said: str, label: str) -> None:
    assert ("bahn", label) in wanted(f"{said} Die Bahn wartet.", "de")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The firm waits. “The firm must open its books,” said union leader Ida Holm. Holm may strike.", "en"),
        ("The firm waits. Ida Holm and Ole Berg say other changes are needed. Ida Holm may strike. Holm waits.", "en"),
        ("Die Firma wartet. Ida Holm sagte, die Firma dürfe nicht schließen. Ida Holm will klagen.", "de"),
    ],
)
def test_what_somebody_says_must_be_is_wanted_by_who_says_it(text: str, language: str) -> None:
    assert "holm" in {owner for owner, _ in wanted(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council rejected the claim that it knew. The council waits.", "en"),
        ("The council did not reply to a request for comment. The council waits.", "en"),
        ("Should the council lose, it may appeal. The council waits.", "en"),
        ("The council advocates met. The council waits.", "en"),
        ("Der Rat will die Halle bauen. Der Rat wartet.", "de"),  # a plan: an option, not a wish for others
        ("Der Rat kam, als er die Halle bauen wollte. Der Rat wartet.", "de"),
    ],
)
def test_what_only_sounds_like_a_wish_is_none(text: str, language: str) -> None:
    assert not wanted(text, language)


def test_two_wishes_of_a_sentence_are_two() -> None:
    text = "The union opposes the merger, and it demands a vote on the plan. The union waits."
    assert wanted(text, "en") == [("union", "opposes the merger"), ("union", "demands a vote on the plan")]


def test_what_a_bill_would_do_is_wanted_by_who_brings_it_in() -> None:
    text = "Senator Ida Holm brought in a plan. The bill would close the port. Holm may yield."
    assert ("holm", "bill would close the port") in wanted(text, "en")


def test_a_wish_of_nobody_told_is_of_the_party_beside_it() -> None:
    text = "The union waits. The union met. “It is time for an end to this,” it was heard in the hall of the union."
    assert ("union", "It is time for an end to this") in wanted(text, "en")


def test_who_is_called_mister_is_a_name_and_may_act() -> None:
    text = "Ole Berg came. But Mr. Berg opposes the ban. The lake is calm. Mr. Berg may sue."
    assert wanted(text, "en") == [("berg", "opposes the ban")]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("The union demands that it “open its books” now.", "en", "demands that it “open its books” now"),
        (
            "Die Bahn fordert den Abriss der (alten) Halle. Die Bahn wartet.",
            "de",
            "fordert den Abriss der (alten) Halle",
        ),
        ("Die Bahn will klagen. Die Bahn fordert „mehr Ruhe“ am Gleis.", "de", "fordert „mehr Ruhe“ am Gleis"),
    ],
)
def test_the_words_of_a_wish_go_on_through_a_short_quotation(text: str, language: str, label: str) -> None:
    assert label in [words for _, words in wanted(text, language)]


def test_who_is_asked_does_not_want_it() -> None:
    text = "Die Bahn will sparen. Der Verband zögert. Die Bahn wird vom Verband aufgefordert, die Strecke zu öffnen."
    assert wanted(text, "de") == [("verband", "aufgefordert, die Strecke zu öffnen")]


def test_what_a_measure_would_do_is_not_wanted_by_whom_it_hits() -> None:
    text = "The council brought in a plan. The measure would stop Harbour Lines from docking. Harbour Lines may sue."
    assert ("council", "measure would stop Harbour Lines from docking") in wanted(text, "en")


def test_what_a_flood_demands_is_no_wish() -> None:
    text = "Österreich kämpft mit der Flut. Die Flut forderte in Österreich zwölf Tote. Österreich wartet."
    assert not wanted(text, "de")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The union praised the plan. The union waits.", "en"),
        ("The council waits. The union worked to finish the hall.", "en"),
        ("Der Verein wartet. Die Bahn unterstützte damals ihn. Die Bahn wartet.", "de"),
    ],
)
def test_what_says_little_of_a_wish_alone_tells_none(text: str, language: str) -> None:
    assert not wanted(text, language)


def test_a_wish_told_twice_is_one() -> None:
    text = "The union demands shorter shifts for drivers. It waits. The union insists on shorter shifts for drivers."
    assert len(wanted(text, "en")) == 1
