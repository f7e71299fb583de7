"""Who acts in a text: what is one party, what is none, and what is named but once."""

from __future__ import annotations

import pytest

from detente.evidence.draft import drafted
from detente.evidence.suggest.paragraphs import Placed


def parties(text: str, language: str) -> dict[str, set[str]]:
    draft = drafted(text, language=language, parts=[Placed("paragraph", 0, len(text), 1)])
    return {party.id: {party.label, *party.aliases} for party in draft.of("party")}


BETWEEN = "Poland may close the border. Poland waits. Latvia offered to talk. Latvia waits. "
ZWISCHEN = "Polen will die Grenze schließen. Polen wartet. Lettland will verhandeln. Lettland wartet. "


@pytest.mark.parametrize(
    "named",
    [
        "Poland’s foreign minister Ewa Lis",
        "The government in Warsaw",
        "The president of Poland",
        "The Poland’s leadership",
        "Polish troops",
    ],
)
def test_who_acts_for_a_state_is_the_state(named: str) -> None:
    text = f"{BETWEEN}{named} wants a truce."
    assert set(parties(text, "en")) == {"pl", "lv"}


@pytest.mark.parametrize(
    "named",
    [
        "Polens Außenministerin Ewa Lis",
        "Die Regierung in Warschau",
        "Der Präsident der Republik Polen",
        "Die Führung Polens",
        "Polnische Truppen",
    ],
)
def test_who_acts_for_a_state_is_the_state_in_german(named: str) -> None:
    text = f"{ZWISCHEN}{named} lehnt das ab."
    assert set(parties(text, "de")) == {"pl", "lv"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{BETWEEN}Polish miners demand more pay. The miners wait.", "en"),
        (f"{ZWISCHEN}Polnische Gewerkschaften fordern mehr Lohn.", "de"),
    ],
)
def test_people_and_unions_of_a_country_are_not_its_state(text: str, language: str) -> None:
    assert len(parties(text, language)) == 3


def test_a_people_stands_for_its_state() -> None:
    assert "Poles" not in parties(f"{BETWEEN}The Latvians want a treaty. Latvians wait.", "en")
    assert "Latvians" in parties(f"{BETWEEN}The Latvians want a treaty.", "en")["lv"]


def test_the_united_nations_are_one_party() -> None:
    text = f"{ZWISCHEN}Die Vereinten Nationen fordern Ruhe. Der UN-Sicherheitsrat wird beraten. Die UNO wartet."
    assert {"Vereinten Nationen", "UN-Sicherheitsrat", "UNO"} <= parties(text, "de")["un"]


def test_the_german_genitive_of_a_name_is_the_same_name() -> None:
    text = "Bert Lind lehnt ab. Linds Geduld ist erschöpft. Gestern sagte Bert Lind, man müsse warten. Auch will Lind."
    assert set(parties(text, "de")) == {"lind"}


def test_a_house_of_parliament_is_not_the_region_that_it_is_of() -> None:
    text = "Westmark wants a road. The Westmark Senate rejected the bill. The Westmark Senate may vote again."
    assert "senate" in parties(text, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council may act. Ida Holm, a historian, wants peace. Ida Holm demands talks.", "en"),
        ("The council may act. Ida Holm of the Institute for Peace wants a deal. Holm demands talks.", "en"),
        ("The council may act. Analyst Ida Holm wants a deal. Holm demands talks.", "en"),
        ("Der Rat will handeln. Der Politologe Udo Holm fordert Ruhe. Udo Holm verlangt Gespräche.", "de"),
        ("Der Rat will handeln. Udo Holm, Professor in Bonn, fordert Ruhe. Udo Holm verlangt mehr.", "de"),
    ],
)
def test_who_is_called_an_expert_is_no_party(text: str, language: str) -> None:
    assert len(parties(text, language)) <= 1


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "The Harbour Act may change that. The Harbour Act will cost much. The union may strike. The union waits.",
            "act",
        ),
        ("The R-2 may change that. The R-2 will cut jobs. The union may strike. The union waits.", "r-2"),
        (f"{'The union may strike. The union waits. ' * 3} A group wants peace.", "group"),
        (f"He met Ida Holm in Berlin. {'The union may strike. The union waits. ' * 3}", "holm"),
    ],
)
def test_things_mere_groups_and_persons_who_only_stand_by_are_no_parties(text: str, named: str) -> None:
    assert named not in parties(text, "en")


@pytest.mark.parametrize(
    ("text", "language", "party"),
    [
        ("The union may strike. The union waits. The airline rejected the demand.", "en", "airline"),
        ("Die Gewerkschaft will streiken. Die Gewerkschaft wartet. Die IG Hafen fordert mehr Lohn.", "de", "hafen"),
        ("Die Bahn will sparen. Die Bahn wartet. Die Lokführer fordern mehr Lohn.", "de", "lokfuehrer"),
        (f"{BETWEEN}Estonia, Norway and Sweden may join the talks.", "en", "no"),
    ],
)
def test_who_wants_or_does_something_is_a_party_though_named_once(text: str, language: str, party: str) -> None:
    assert party in parties(text, language)


def test_a_long_name_is_known_by_the_person_alone() -> None:
    text = "Harbour Minister Ole Berg refused to pay. Berg may resign. Berg waits."
    assert "Ole Berg" in parties(text, "en")["berg"]


def test_whoever_held_an_office_does_not_act_for_it() -> None:
    text = f"{BETWEEN}Former Polish President Ewa Lis opposes the plan. Ewa Lis wants a vote."
    assert {"pl", "lv", "lis"} == set(parties(text, "en"))


def test_the_words_of_a_title_are_no_names() -> None:
    text = "Council Faces Long Night\n\nThe council may act. The council waits. Long queues formed."
    head = text.index("\n")
    placed = [Placed("title", 0, head, 0), Placed("paragraph", head + 2, len(text), 1)]
    assert [party.id for party in drafted(text, language="en", parts=placed).of("party")] == ["council"]


def test_a_name_is_the_one_that_is_met_most() -> None:
    text = "Ida Holm may sue. Ida Holm waits. Her brother Olaf Holm came. Holm wants a deal. Ida Holm wants more."
    assert "Ida Holm" in parties(text, "en")["holm"]
    draft = drafted(text, language="en", parts=[Placed("paragraph", 0, len(text), 1)])
    assert [party.label for party in draft.of("party")] == ["Ida Holm"]


def test_a_party_is_called_by_an_id_as_everything_else_is() -> None:
    text = "Die Grünen wollen mehr. Die Grünen warten. Die Straßenbahner fordern mehr Lohn. Die Lokführer wollen mehr."
    assert {"gruenen", "lokfuehrer"} <= set(parties(text, "de"))


def test_a_party_is_not_called_by_a_genitive() -> None:
    text = "Die Klage des Landgerichts scheitert. Die Ruhe des Landgerichts täuscht. Das Landgericht will warten."
    draft = drafted(text, language="de", parts=[Placed("paragraph", 0, len(text), 1)])
    assert [(party.id, party.label) for party in draft.of("party")] == [("landgericht", "Landgericht")]


def test_a_surname_of_two_persons_is_not_the_state_of_one() -> None:
    text = "President Bert Lind came. The White House waits. Ada Lind opposes the plan. Lind wants more."
    assert "Lind" in parties(text, "en")["lind"]


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        (f"{BETWEEN}Estonia and Norway were urged to mediate.", "en", {"ee", "no"}),
        (f"{ZWISCHEN}Estland und Norwegen werden aufgefordert, zu vermitteln.", "de", {"ee", "no"}),
    ],
)
def test_of_whom_something_is_wanted_is_a_party(text: str, language: str, asked: set[str]) -> None:
    assert asked <= set(parties(text, language))


@pytest.mark.parametrize(
    ("named", "language"),
    [
        ("Ida Lind, the new head of the DHL,", "en"),
        ("DHL president Ida Lind", "en"),
        ("Ida Lind, spokeswoman for the DHL,", "en"),
        ("Ida Lind, Sprecherin der DHL,", "de"),
        ("Ida Lind (DHL)", "de"),
        ("Ida Lind von der DHL", "de"),
        ("Die Sprecherin der DHL, Ida Lind,", "de"),
    ],
)
def test_a_person_is_of_the_party_that_it_speaks_for(named: str, language: str) -> None:
    said = "may sue. The DHL waits. Lind" if language == "en" else "will klagen. Die DHL wartet. Lind"
    wants = "wants more. The DHL wants a deal." if language == "en" else "fordert mehr. Die DHL fordert Ruhe."
    assert "Ida Lind" in parties(f"{named} {said} {wants}", language)["dhl"]


def test_whoever_spoke_for_a_party_is_none_of_it() -> None:
    text = "Ida Lind, a former head of the DHL, may sue. The DHL waits. Lind wants more. The DHL wants a deal."
    assert set(parties(text, "en")) == {"dhl", "lind"}


def test_a_firm_is_called_without_what_stands_behind_its_name() -> None:
    text = "The council waits. Ferro Inc. may sue. The council may act, but Ferro threatened to close the mill."
    assert {"Ferro Inc.", "Ferro"} <= parties(text, "en")["ferro"]


def test_a_short_form_may_have_small_letters_in_it() -> None:
    text = "Die GdH will streiken. Die GdH wartet. Der Rat will verhandeln. Der Rat wartet."
    assert set(parties(text, "de")) == {"gdh", "rat"}


def test_the_european_union_is_one_in_every_case() -> None:
    text = f"{ZWISCHEN}Die Vertreter der Europäischen Union fordern Ruhe. Die Europäische Union will verhandeln."
    assert "Europäischen Union" in parties(text, "de")["eu"]


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("Ida Lind may sue. Lind’s campaign wants more. Lind waits.", "en", "campaign"),
        ("The union may strike. The union waits. Union leaders want more.", "en", "Union leaders"),
        ("Die Gewerkschaft will streiken. Der Gewerkschaftssprecher fordert mehr.", "de", "Gewerkschaftssprecher"),
    ],
)
def test_who_speaks_for_a_party_is_that_party(text: str, language: str, named: str) -> None:
    found = parties(text, language)
    assert len(found) == 1
    assert named in next(iter(found.values()))


def test_a_judge_without_a_name_is_a_party_and_one_with_a_name_is_known_by_it() -> None:
    union = "The union may strike. The union waits. "
    assert "judge" in parties(f"{union}The judge may stop that. A judge wants more time.", "en")
    assert set(parties(f"{union}Judge Ida Lind may stop that. The judge wants more time.", "en")) == {"union", "lind"}


def test_who_would_hold_an_office_does_not_act_for_the_body() -> None:
    text = "Ida Lind, a county court nominee, may sue. The county court waits. Lind wants more."
    assert "Ida Lind" in parties(text, "en")["lind"]


def test_agencies_and_stations_that_only_tell_are_no_parties() -> None:
    text = (
        "Der Rat will handeln. Der Rat wartet. Eine Nachrichtenagentur meldet das. Ein Fernsehsender berichtet davon."
    )
    assert set(parties(text, "de")) == {"rat"}


def test_a_name_that_is_met_once_is_known_by_its_part_of_speech() -> None:
    text = "Der Rat will sparen. Der Rat wartet. Ryanair will deshalb klagen."
    assert "Ryanair" in parties(text, "de")["ryanair"]


def test_a_short_form_in_brackets_is_a_name() -> None:
    text = "Der Rat will sparen. Der Verband der Wirte (VdW) wartet. Der Rat wartet. Der Verband will klagen."
    assert {"Verband", "VdW"} <= parties(text, "de")["verband"]


@pytest.mark.parametrize("place", ["WESTMARK (AP) — ", "WESTMARK, Ohio — ", "Westmark (dpa) – "])
def test_the_place_from_which_a_report_comes_is_no_party(place: str) -> None:
    text = f"{place}The union may strike. The union waits. The airline may sue. The airline wants a deal."
    assert set(parties(text, "en")) == {"union", "airline"}


def test_a_body_is_not_called_by_who_speaks_for_it() -> None:
    text = "Union leaders may strike. Union leaders wait. The union wants a deal."
    draft = drafted(text, language="en", parts=[Placed("paragraph", 0, len(text), 1)])
    assert [party.label for party in draft.of("party")] == ["union"]


@pytest.mark.parametrize(("between", "language"), [(BETWEEN, "en"), (ZWISCHEN, "de")])
@pytest.mark.parametrize("letters", ["A", "Ab", "Ab-"])
def test_a_word_that_never_ends_is_none(between: str, language: str, letters: str) -> None:
    assert set(parties(f"{between}{letters * 40_000}. {between}", language)) == {"pl", "lv"}
