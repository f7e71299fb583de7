"""What a text offers for a first model: parties, options, demands, deadlines, forks, questions."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.evidence.draft import Draft, drafted
from detente.evidence.draft.moments import day_meant, day_told
from detente.evidence.suggest.paragraphs import Placed


def draft_of(text: str, language: str, date: datetime.date | None = None) -> Draft:
    return drafted(text, language=language, parts=[Placed("paragraph", 0, len(text), 1)], date=date)


ENGLISH = (
    "Norland and Sudland quarrel over a river. Norland’s president, Ida Holm, threatened to close the canal by Friday. "
    "“Sudland must stop the pumps,” President Ida Holm said. Sudland demands free passage. Sudland could take the case "
    "to court unless the canal stays open. Will anybody give way?"
)
GERMAN = (
    "Russland und die Ukraine streiten über einen Hafen. Die russische Regierung droht, den Hafen zu sperren. "
    "Kiew forderte freie Durchfahrt. Moskau will bis zum 3. Juni entscheiden. Wenn die Ukraine nachgibt, könnte "
    "Russland die Zölle senken. Wer gibt nach?"
)


def test_parties_are_those_who_are_named_and_act() -> None:
    text = "The union will strike on Monday. The company rejects the claim, but the union insists. The company may pay."
    found = draft_of(text, "en").of("party")
    assert {party.id for party in found} == {"union", "company"}


def test_a_state_its_capital_its_house_and_its_head_are_one_party() -> None:
    text = (
        "Russia may close the port. The Kremlin rejects the plan, and Moscow could sue. Russian President Vladimir "
        "Ilin wants more. Poland offered to mediate. Warsaw refuses to pay."
    )
    parties = {party.id: party for party in draft_of(text, "en").of("party")}
    assert set(parties) == {"ru", "pl"}
    assert {"Russia", "Kremlin", "Moscow", "Russian President Vladimir Ilin"} <= set(parties["ru"].aliases)


def test_a_capital_where_something_happens_is_no_party() -> None:
    text = "In Geneva, Iran offered to talk. Iran may leave. They met in Paris. Oman may mediate. Oman hopes in Paris."
    assert {party.id for party in draft_of(text, "en").of("party")} == {"ir", "om"}


def test_an_option_has_its_owner_its_words_and_the_way_back() -> None:
    text = "The ministry threatened to close the mine. The ministry has waited for months."
    [option] = draft_of(text, "en").of("option")
    assert (option.owner, option.label, option.undo) == ("ministry", "close the mine", "refrain from closing the mine")


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("Die Bahn will den Tarif kündigen.", "den Tarif kündigen"),
        ("Die Bahn droht, die Strecke zu sperren.", "die Strecke sperren"),
        ("Die Bahn ist bereit, das Angebot zurückzunehmen.", "das Angebot zurücknehmen"),
        ("Am Freitag könnte die Bahn den Fahrplan ändern.", "den Fahrplan ändern"),
        ("Es heißt, dass die Bahn den Vertrag auflösen könnte.", "den Vertrag auflösen"),
        ("Die Bahn kündigte den Vertrag.", "den Vertrag kündigen"),
        ("Die Bahn hat den Vorschlag abgelehnt.", "den Vorschlag ablehnen"),
        ("Die Bahn lehnt den Vorschlag ab.", "den Vorschlag ablehnen"),
    ],
)
def test_german_deeds_end_with_an_infinitive(said: str, deed: str) -> None:
    found = draft_of(f"{said} Die Bahn wartet.", "de").of("option")
    assert [one.label for one in found] == [deed]


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("The council may sell the park.", "sell the park"),
        ("The council is ready to sell the park.", "sell the park"),
        ("The council is considering selling the park.", "sell the park"),
        ("The council, however, has voted for the plan.", "vote for the plan"),
        ("Residents urged the council to keep the park.", "keep the park"),
        ("There was a veto by the council.", "veto"),
        ("The council’s veto holds.", "veto"),
    ],
)
def test_english_deeds_begin_with_their_verb(said: str, deed: str) -> None:
    found = [one for one in draft_of(f"{said} The council waits.", "en").of("option") if one.owner == "council"]
    assert [one.label for one in found] == [deed]


@pytest.mark.parametrize(
    "said",
    [
        "The plan could cost a lot.",  # a plan does nothing
        "The council may be late.",  # to be is no deed
        "The council could be sued.",  # nor is what happens to somebody
    ],
)
def test_what_nobody_does_is_no_option(said: str) -> None:
    assert not draft_of(f"{said} The council waits. The council sat.", "en").of("option")


def test_the_same_deed_said_twice_is_one_option_with_both_passages() -> None:
    text = "The union may strike. Nobody knows. The union threatened to strike."
    [option] = draft_of(text, "en").of("option")
    assert [passage.text for passage in option.passages] == ["The union may strike.", "The union threatened to strike."]


def test_a_pronoun_is_whoever_was_spoken_of_last() -> None:
    text = "The minister met Anna Berg. Anna Berg waited. She could sue the town."
    assert [one.owner for one in draft_of(text, "en").of("option")] == ["berg"]


def test_a_demand_is_somebodys() -> None:
    found = {(one.owner, one.label) for one in draft_of(ENGLISH, "en").of("demand")}
    assert {("sudland", "demands free passage"), ("sudland", "unless the canal stays open")} <= found
    german = draft_of(GERMAN, "de").of("demand")
    assert ("ua", "forderte freie Durchfahrt") in {(one.owner, one.label) for one in german}


def test_a_deadline_is_counted_from_the_day_of_the_text() -> None:
    [due] = draft_of(ENGLISH, "en", datetime.date(2024, 5, 6)).of("deadline")
    assert (due.label, due.date) == ("by Friday", datetime.date(2024, 5, 10))
    [german] = draft_of(GERMAN, "de").of("deadline")
    assert (german.label, german.date) == ("bis zum 3. Juni", None)


def test_forks_and_questions_are_the_texts_own_sentences() -> None:
    draft = draft_of(GERMAN, "de")
    assert [one.label for one in draft.of("fork")] == ["Wenn die Ukraine nachgibt, könnte Russland die Zölle senken."]
    assert [one.label for one in draft.of("question")] == ["Wer gibt nach?"]


def test_where_there_are_no_rules_nothing_is_offered() -> None:
    assert draft_of("La France veut négocier.", "fr") == Draft("fr", ())


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("tomorrow", "en", (2024, 5, 7)),
        ("by Sept. 6", "en", (2024, 9, 6)),
        ("by March 1", "en", (2025, 3, 1)),  # the next one
        ("within two weeks", "en", (2024, 5, 20)),
        ("next week", "en", (2024, 5, 19)),
        ("next month", "en", (2024, 6, 30)),
        ("by the end of 2026", "en", (2026, 12, 31)),
        ("by June 3rd", "en", (2024, 6, 3)),
        ("by Friday, June 7", "en", (2024, 6, 7)),
        ("by 2024-06-12", "en", (2024, 6, 12)),
        ("before 3 June", "en", (2024, 6, 2)),
        ("by the end of February", "en", (2025, 2, 28)),
        ("vor dem 3. Juni", "de", (2024, 6, 2)),
        ("bis Sonntag, 9. Juni", "de", (2024, 6, 9)),
        ("bis Freitag", "de", (2024, 5, 10)),
        ("innerhalb von 21 Tagen", "de", (2024, 5, 27)),
        ("am 16. Dezember", "de", (2024, 12, 16)),
        ("im nächsten Jahr", "de", (2025, 12, 31)),
        ("in 24 hours", "en", (2024, 5, 7)),
        ("binnen 36 Stunden", "de", (2024, 5, 8)),
        ("by the end of the week", "en", (2024, 5, 12)),
        ("by the end of next month", "en", (2024, 6, 30)),
        ("bis zum Jahresende", "de", (2024, 12, 31)),
        ("noch in diesem Monat", "de", (2024, 5, 31)),
        ("on Monday", "en", (2024, 5, 6)),  # which the text is of
        ("next Monday", "en", (2024, 5, 13)),
        ("am heutigen Tag", "de", (2024, 5, 6)),
        ("on May 17-18", "en", (2024, 5, 18)),
        ("before September", "en", (2024, 8, 31)),
        ("before 2026", "en", (2025, 12, 31)),
        ("before the end of the year", "en", (2024, 12, 31)),
        ("at the end of this month", "en", (2024, 5, 31)),
        ("ab 2026", "de", (2026, 1, 1)),
        ("ab Juli", "de", (2024, 7, 1)),
        ("innerhalb eines halben Jahres", "de", (2024, 11, 5)),
    ],
)
def test_words_of_a_time_mean_its_last_day(words: str, language: str, day: tuple[int, int, int]) -> None:
    assert day_meant(words, datetime.date(2024, 5, 6), language) == datetime.date(*day)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("by February 31", "en"),
        ("bis bald", "de"),
        ("ultimatum", "en"),
        ("bis Mitte Juni", "de"),
        ("in 9999 years", "en"),
        ("over the coming days", "en"),
        ("in den nächsten Wochen", "de"),
        ("before the election", "en"),
        ("nicht vor 2026", "de"),
        ("in 2026, at the earliest", "en"),
    ],
)
def test_a_day_that_cannot_be_told_stays_words(words: str, language: str) -> None:
    assert day_meant(words, datetime.date(2024, 5, 6), language) is None


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("on Monday", "en", (2024, 5, 6)),  # the text was written on one
        ("am Dienstag", "de", (2024, 4, 30)),
        ("am Samstagabend", "de", (2024, 5, 4)),
        ("yesterday", "en", (2024, 5, 5)),
        ("am 7. Mai", "de", (2023, 5, 7)),  # the last one
        ("on May 3", "en", (2024, 5, 3)),
        ("on 3 May 2020", "en", (2020, 5, 3)),
    ],
)
def test_words_of_a_day_past_mean_the_last_such_day(words: str, language: str, day: tuple[int, int, int]) -> None:
    assert day_told(words, datetime.date(2024, 5, 6), language) == datetime.date(*day)


@pytest.mark.parametrize("words", ["in May", "last week", "on February 31", "once"])
def test_no_day_is_made_of_words_that_name_none(words: str) -> None:
    assert day_told(words, datetime.date(2024, 5, 6), "en") is None


_PIECES = st.sampled_from(
    [*ENGLISH.split(), *GERMAN.split(), "\n", "“", "”", "(", ")", "\u202e", "\x00", "İ", "ß", "’s", "1,5", "2025", "…"]
)


@given(st.lists(_PIECES, max_size=60).map(" ".join), st.sampled_from(["en", "de"]), st.dates())
def test_every_element_of_any_text_has_its_passages_and_its_party(
    text: str, language: str, date: datetime.date
) -> None:
    draft = draft_of(text, language, date)
    parties = [party.id for party in draft.of("party")]
    assert len(set(parties)) == len(parties)
    for one in draft.elements:
        assert one.label.strip()
        assert one.passages
        assert all(text[passage.start : passage.end] == passage.text for passage in one.passages)
        assert one.owner in {"", *parties}
        assert (one.kind == "party") == bool(one.id)
        assert (one.kind == "option") == bool(one.undo)


@pytest.mark.parametrize(
    ("said", "sort"),
    [
        ("threatened to close it", "threat"),
        ("offered to close it", "offer"),
        ("refused to close it", "refusal"),
        ("plans to close it", "plan"),
        ("could close it", "can"),
    ],
)
def test_an_option_says_how_the_text_speaks_of_it(said: str, sort: str) -> None:
    [option] = draft_of(f"The council {said}. The council waits.", "en").of("option")
    assert option.sort == sort


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("The council does not intend to close it", "en"),
        ("The council no longer plans to close it", "en"),
        ("The council has no plans to close it", "en"),
        ("The council did not agree to close it", "en"),
        ("The council promised to not close it", "en"),
        ("The council will not close it", "en"),
        ("The council is not ready to close it", "en"),
        ("The council withdrew its offer to close it", "en"),
        ("Die Bahn will die Strecke nicht schließen", "de"),
        ("Die Bahn wird die Strecke nicht mehr schließen", "de"),
        ("Die Bahn plant nicht, die Strecke zu schließen", "de"),
        ("Die Bahn ist nicht bereit, die Strecke zu schließen", "de"),
        ("Die Bahn hat angekündigt, die Strecke nicht zu schließen", "de"),
    ],
)
def test_a_plan_that_is_denied_is_a_refusal(said: str, language: str) -> None:
    options = draft_of(f"{said}. {said}.", language).of("option")
    assert ("refusal", "close it" if language == "en" else "die Strecke schließen") in {
        (o.sort, o.label) for o in options
    }


@pytest.mark.parametrize("said", ["did not refuse to", "no longer refuses to", "could not", "never threatened to"])
def test_what_is_denied_otherwise_stays_open(said: str) -> None:
    options = draft_of(f"The council {said} close it. The council waits.", "en").of("option")
    assert {option.sort for option in options} <= {"can", "refusal"} if "threat" in said else {"can"}


def test_a_fork_says_who_leaves() -> None:
    [fork] = draft_of("The union waits. If the union walks away, the council may pay. The council waits.", "en").of(
        "fork"
    )
    assert fork.owner == "union"
    [german] = draft_of("Die USA warten. Wenn die USA gehen, zahlt Polen. Polen will zahlen. Polen wartet.", "de").of(
        "fork"
    )
    assert german.owner == "us"


def test_what_a_demand_lists_is_offered_one_by_one() -> None:
    text = "The union demands three things: more pay, free Fridays and a new canteen. The union waits."
    assert [one.label for one in draft_of(text, "en").of("demand")] == [
        "demands three things",
        "more pay",
        "free Fridays",
        "a new canteen",
    ]


def test_papers_and_experts_are_no_parties() -> None:
    text = (
        "“It could fail,” argues the historian Ida Holm. The historian Ida Holm believes that it will. Reuters "
        "may report. Reuters waits. The union may strike. The union waits."
    )
    assert [party.id for party in draft_of(text, "en").of("party")] == ["union"]


def test_a_german_report_gives_its_conflict() -> None:
    text = (
        "Die Stadtverwaltung von Oberstadt hat angekündigt, die Brücke bis zum 15. März zu sperren. Bürgermeisterin "
        "Anna Huber sagte, die Geduld sei erschöpft. „Wir warten nicht mehr“, erklärte Huber. Der Bauernverband lehnt "
        "eine Maut ab. Sein Vorsitzender Karl Lindner forderte die Stadt auf, die Kosten selbst zu tragen. Der Verband "
        "erwägt zudem, die Zufahrt zu blockieren. Das Land hat eine Vermittlung angeboten. Das Land könnte die Hälfte "
        "der Kosten übernehmen. Mehr will Lindner nicht, sagte Lindner."
    )
    draft = draft_of(text, "de", datetime.date(2026, 3, 1))
    assert {party.id for party in draft.of("party")} == {"stadtverwaltung", "huber", "bauernverband", "lindner", "land"}
    assert [(one.owner, one.label, one.sort) for one in draft.of("option")] == [
        ("stadtverwaltung", "die Brücke bis zum 15. März sperren", "plan"),
        ("bauernverband", "eine Maut ablehnen", "can"),
        ("stadtverwaltung", "die Kosten selbst tragen", "demand"),
        ("bauernverband", "die Zufahrt blockieren", "can"),
        ("land", "eine Vermittlung anbieten", "can"),
        ("land", "die Hälfte der Kosten übernehmen", "can"),
    ]
    assert [due.date for due in draft.of("deadline")] == [datetime.date(2026, 3, 15)]
