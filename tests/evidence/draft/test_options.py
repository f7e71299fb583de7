"""What a text offers as something that a party may do, whose it is, and in which words."""

from __future__ import annotations

import pytest

from detente.evidence.draft import Element, drafted
from detente.evidence.draft.undone import undone
from detente.evidence.suggest.paragraphs import Placed

TALKS = "A canal divides Norland and Sudland. Envoys of Norland wait. Envoys of Sudland wait. "
BAHN = "Die Bahn und die Gewerkschaft streiten. Die Bahn wartet. Die Gewerkschaft wartet. "


def options(text: str, language: str) -> tuple[Element, ...]:
    return drafted(text, language=language, parts=[Placed("paragraph", 0, len(text), 1)]).of("option")


def said(text: str, language: str) -> set[tuple[str, str]]:
    return {(one.owner, one.label) for one in options(text, language)}


@pytest.mark.parametrize(
    ("sentence", "owner", "deed"),
    [
        ("Sudland offered to reduce its fleet and refused to close the canal.", "sudland", "reduce its fleet"),
        ("Sudland offered to reduce its fleet and refused to close the canal.", "sudland", "close the canal"),
        ("Norland could cut the tolls and lock the gates.", "norland", "lock the gates"),
        ("Norland is blocking the grain ships.", "norland", "block the grain ships"),
        ("The treaty would be vetoed by Norland.", "norland", "veto the treaty"),
        ("Norland’s threats to close the port may be heard.", "norland", "close the port"),
        ("Mediators urged Sudland to open the gates.", "sudland", "open the gates"),
        ("Norland accused Sudland of arming the rebels.", "sudland", "arm the rebels"),
        ("Norland could cut the tolls the union wants to keep.", "norland", "cut the tolls"),
        ("Norland may close the canal Sudland built in May.", "norland", "close the canal"),
        ("Norland could leave the pact intact, envoys of Sudland fear.", "norland", "leave the pact intact"),
        ("How strongly should Sudland retaliate?", "sudland", "retaliate"),
        ("Norland’s withdrawal may help.", "norland", "withdraw"),
        ("Norland fears that Sudland would see a gain in closing the canal.", "sudland", "close the canal"),
        ("Norland accused Sudland of trying to close the canal.", "sudland", "close the canal"),
        ("Norland fears the envoys of Sudland who threaten to close the canal.", "sudland", "close the canal"),
        ("A Sudland court could close the canal, but Norland waits.", "court", "close the canal"),
        ("The removal of voters by Norland could be stopped.", "norland", "remove voters"),
        ("If Norland leaves the talks, the treaty would collapse.", "norland", "leave the talks"),
        (
            "Norland told the U.S. envoy that it could leave the Rev. Lind treaty.",
            "norland",
            "leave the Rev. Lind treaty",
        ),
    ],
)
def test_an_english_deed_is_found_with_whoever_does_it(sentence: str, owner: str, deed: str) -> None:
    assert (owner, deed) in said(f"{TALKS}{sentence}", "en")


@pytest.mark.parametrize(
    ("sentence", "owner", "deed"),
    [
        ("Die Bahn könnte den Lohn senken und die Strecke sperren.", "bahn", "den Lohn senken"),
        ("Die Bahn könnte den Lohn senken und die Strecke sperren.", "bahn", "die Strecke sperren"),
        ("Die Bahn will gestern wie heute nur die Strecke sperren.", "bahn", "die Strecke sperren"),
        ("Die Bahn will weiter Raketen ab feuern.", "bahn", "weiter Raketen abfeuern"),
        ("Die Bahn droht, weiter Raketen abzufeuern.", "bahn", "weiter Raketen abfeuern"),
        ("Der neue Tarif könnte von der Bahn gekündigt werden.", "bahn", "den neuen Tarif kündigen"),
        ("Die Bahn will Züge, Busse und Fähren streichen.", "bahn", "Züge, Busse und Fähren streichen"),
        ("Den Fahrplan will die Bahn ändern.", "bahn", "den Fahrplan ändern"),
        ("Ob die Bahn den Vertrag kündigt, ist offen.", "bahn", "den Vertrag kündigen"),
        ("Die Strecke könnte von der Bahn gesperrt werden.", "bahn", "die Strecke sperren"),
        ("Die Gewerkschaft forderte die Bahn auf, den Lohn zu erhöhen.", "bahn", "den Lohn erhöhen"),
        ("Die Bahn lehnt es ab, die Strecke zu öffnen.", "bahn", "die Strecke öffnen"),
        ("Möglich ist für die Bahn die Entlassung von Schaffnern.", "bahn", "Schaffner entlassen"),
        ("Die Aufhebung der Tarife durch die Bahn wäre möglich.", "bahn", "die Tarife aufheben"),
        ("Eine Preiserhöhung durch die Bahn wäre möglich.", "bahn", "Preis erhöhen"),
        ("Nun soll die Bahn die Übernahme des Tarifvertrags prüfen.", "bahn", "Tarifvertrag übernehmen"),
        ("Ein Streik der Gewerkschaft könnte folgen.", "gewerkschaft", "streiken"),
    ],
)
def test_a_german_deed_is_found_with_whoever_does_it(sentence: str, owner: str, deed: str) -> None:
    assert (owner, deed) in said(f"{BAHN}{sentence}", "de")


@pytest.mark.parametrize(
    ("sentence", "language", "silly"),
    [
        ("If Norland leaves the talks, the treaty would collapse.", "en", "collapse"),
        ("Norland urged Sudland to open the gates.", "en", "urge Sudland to open the gates"),
        ("Norland plans to open the gates.", "en", "plan to open the gates"),
        ("The Second Amendment divides Norland and Sudland.", "en", "amend"),
        ("The funding may fail, and Norland may go.", "en", "fund"),
        ("Die Bahn lehnt es ab, die Strecke zu öffnen.", "de", "es ablehnen"),
        ("Die Bahn fordert die Gewerkschaft auf, den Streik zu beenden.", "de", "die Gewerkschaft auffordern"),
        ("Die Auseinandersetzungen zwischen Bahn und Gewerkschaft könnten zunehmen.", "de", "Auseinander setzen"),
        ("Die Bahn besteht darauf, die Strecke zu sperren.", "de", "darauf bestehen"),
        ("Die Bahn und die Gewerkschaft könnten aufnehmen, was offen blieb.", "de", "aufnehmen"),
        ("Norland warned that Sudland could close the canal.", "en", "warn"),
    ],
)
def test_what_only_leads_to_a_deed_or_happens_is_none(sentence: str, language: str, silly: str) -> None:
    found = said(f"{TALKS if language == 'en' else BAHN}{sentence}", language)
    assert silly not in {label for _, label in found}


def test_who_does_a_deed_elsewhere_does_it_where_nobody_is_told() -> None:
    text = "Die Lokführer wollen streiken. Die Lokführer warten. Die Bahn wartet. Jetzt droht ein Streik."
    assert {owner for owner, deed in said(f"{BAHN}{text}", "de") if deed == "streiken"} == {"lokfuehrer"}


def test_nobody_is_guessed_to_do_what_is_done_to_them() -> None:
    text = "The minister met Anna Berg. Anna Berg waited. Anna Berg could sue the town. The town waited."
    assert ("berg", "meet Anna Berg") not in said(text, "en")


def test_of_several_ways_to_speak_of_a_deed_the_one_that_says_most_counts() -> None:
    text = f"{TALKS}Norland demanded that Sudland withdraw its ships. Sudland refused to withdraw the ships."
    assert [one.sort for one in options(text, "en") if one.owner == "sudland"] == ["refusal"]


def test_what_was_long_ago_is_not_open() -> None:
    told = "In 1956, Norland closed the canal. Norland paid. "
    assert said(f"{TALKS}{told}", "en") == set()


@pytest.mark.parametrize(
    ("said_", "label"),
    [
        ("Norland could open the gates that the flood of March had closed", "open the gates"),
        ("Norland could open the gates, the sluices and the locks", "open the gates"),
        ("Norland could open the gates and it may drain the lake", "open the gates"),
        ("Norland may open the gates.", "open the gates"),
    ],
)
def test_a_deed_ends_where_another_clause_begins(said_: str, label: str) -> None:
    found = {deed for owner, deed in said(f"{TALKS}{said_}.", "en") if owner == "norland"}
    assert any(deed.startswith(label) and not deed.endswith((".", "and", "the")) for deed in found)


@pytest.mark.parametrize(
    ("text", "language", "deeds"),
    [
        (
            "Norland threatened to restrict canal funding. Norland could place new restrictions on canal funding.",
            "en",
            {"restrict canal funding"},
        ),
        (
            "Die Bahn droht, die Strecke zu sperren. Die Bahn könnte mit der Sperrung der Strecke beginnen.",
            "de",
            {"die Strecke sperren"},
        ),
        (
            "Norland may close the canal. Norland could raise the tolls.",
            "en",
            {"close the canal", "raise the tolls"},
        ),
    ],
)
def test_a_deed_that_is_told_in_the_words_of_another_is_offered_once(text: str, language: str, deeds: set[str]) -> None:
    begins = TALKS if language == "en" else BAHN
    owners = {"norland", "bahn"}
    assert {deed for owner, deed in said(begins + text, language) if owner in owners} == deeds


@pytest.mark.parametrize(
    ("deed", "undo"),
    [
        ("den Fahrplan maßgeblich ändern", "den Fahrplan nicht maßgeblich ändern"),
        ("den Fahrplan ändern", "den Fahrplan nicht ändern"),
        ("sich zurückziehen", "sich nicht zurückziehen"),
    ],
)
def test_a_german_deed_is_denied_before_its_adverbs(deed: str, undo: str) -> None:
    assert {one.undo for one in options(f"{BAHN}Die Bahn könnte {deed}.", "de") if one.label == deed} == {undo}


@pytest.mark.parametrize(
    ("deed", "language", "undo"),
    [
        ("ban the ferries", "en", "refrain from banning the ferries"),
        ("lift the fees", "en", "keep the fees"),
        ("stop taxing the ferries", "en", "continue taxing the ferries"),
        ("stop the ferries from docking", "en", "refrain from stopping the ferries from docking"),
        ("einen Tunnel bauen", "de", "keinen Tunnel bauen"),
        ("den Vorschlag ablehnen", "de", "den Vorschlag annehmen"),
        ("streiken", "de", "nicht streiken"),
    ],
)
def test_the_way_back_is_the_opposite_or_holding_back(deed: str, language: str, undo: str) -> None:
    assert undone(deed, language) == undo


def test_what_is_done_is_not_offered() -> None:
    assert said(f"{TALKS}Norland has closed the canal.", "en") == set()
    assert said(f"{TALKS}Norland will close the canal.", "en") == {("norland", "close the canal")}


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The council accused Norland and its allies of trying to block the canal.", ("norland", "block the canal")),
        ("The council demanded the resignation of mayor Ida Lind.", ("lind", "resign")),
        ("Norland plans to lay off its guards.", ("norland", "lay off its guards")),
    ],
)
def test_who_is_accused_or_is_to_go_does_it(text: str, deed: tuple[str, str]) -> None:
    ends = "Mayor Ida Lind may stay. Lind waits. The council waits."
    assert deed in said(f"{TALKS}{text} {ends}", "en")


def test_a_deed_told_again_in_other_words_is_one() -> None:
    text = "Norland may close the northern canal. The northern canal could be closed for months by Norland."
    assert len([deed for deed in options(f"{TALKS}{text}", "en") if "canal" in deed.label]) == 1
