"""Sentences offered as quotes: where they stand, who says them through whom, and how firmly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.costs import at_most

from detente.evidence.anchor import find
from detente.evidence.quote import Speaker
from detente.evidence.suggest import Candidate, candidates, mark_names, tagging
from detente.evidence.suggest.paragraphs import paragraphs
from detente.evidence.suggest.sentences import LONGEST
from detente.evidence.wording import wording_of


def one(text: str, language: str = "de") -> Candidate:
    [found] = candidates(text, language=language)
    return found


PIECES = re.split(
    r"(?<= )",
    "„Wir gehen nicht“ , sagte Lind . Laut Reuters soll angeblich sei dass Er O’Brien : – ? so Osman zufolge „ “ Ein "
    'Berater 🇺🇸 nach Angaben von said told according to “We wait,” he \n " \r\n \u00a0 ',
)
WORDS = st.sampled_from(PIECES)


@given(st.lists(WORDS, max_size=40).map("".join) | st.text(max_size=60), st.sampled_from(["de", "en", "und"]))
@example("  „Nein“,\u00a0sagte  Lind. \r\n Er betonte, er komme.", "de")
def test_every_candidate_is_a_passage_of_the_text(text: str, language: str) -> None:
    """A candidate is ``text[start:end]``, so that the exact check finds it; its cues lie in it; none overlap."""
    end = 0
    for found in candidates(text, language=language):
        assert found.start >= end
        end = found.end
        assert text[found.start : found.end] == found.text
        assert find(text, found.text, at=found.start).found
        assert found.cues
        assert all(found.start <= cue.start < cue.end <= found.end for cue in found.cues)


def test_a_quotation_has_speaker_and_carrier() -> None:
    found = one("„Das kommt nicht in Frage“, sagte Präsident Osman der Nachrichtenagentur dpa.")
    assert (found.speaker, found.via, found.status, found.kind) == (Speaker("Osman"), "dpa", "on record", "quotation")


def test_laut_tells_a_carrier_from_a_speaker() -> None:
    carried, spoken = candidates("Laut Reuters liegt ein Plan vor. Laut Osman liegt keiner vor.")
    assert (carried.speaker, carried.via, carried.status) == (None, "Reuters", "reported")
    assert (spoken.speaker, spoken.via) == (Speaker("Osman"), None)


def test_an_adviser_is_not_named() -> None:
    assert one("An adviser told Reuters that it was over.", "en").speaker == Speaker("an adviser", named=False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ein Sprecher, der nicht genannt werden wollte, bestätigte den Bericht.", "de"),
        ("Ein Sprecher, der nicht genannt werden wollte, warf der Stadt Betrug vor.", "de"),
        ("Ein Sprecher, der anonym bleiben will, sagte der Nachrichtenagentur Reuters, es werde gebaut.", "de"),
        ("Der Damm wird gebaut, wie ein Sprecher, der nicht namentlich genannt werden möchte, mitteilte.", "de"),
        ("Ein Sprecher, der nicht genannt werden wollte: „Der Damm kommt nicht.“", "de"),
        ("A spokesman, who asked not to be named, told the town it was over.", "en"),
        ("A spokesman, speaking on condition of anonymity, told Huber the talks had failed.", "en"),
    ],
)
def test_who_would_not_be_named_is_still_who_speaks(text: str, language: str) -> None:
    speaker = one(text, language).speaker
    assert speaker is not None
    assert (speaker.who, speaker.named) == ("ein Sprecher" if language == "de" else "a spokesman", False)


def test_a_denial_is_denied() -> None:
    assert one("Der Kreml weist die Darstellung zurück.").status == "denied"
    assert one("Norland denies having sent troops.", "en").status == "denied"


def test_what_is_believed_within_a_report_is_no_opinion_of_the_one_who_reports() -> None:
    assert one("Ein Berater verriet, dass Osman nicht daran glaubt.").status == "reported"


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("„Nein“, sagte Lind. Sie betonte, das gelte weiter.", "de", "sie"),
        ("“No,” Lind said. She stressed that nothing had changed.", "en", "she"),
    ],
)
def test_a_pronoun_is_kept_and_may_be_the_last_who_spoke_by_name(text: str, language: str, who: str) -> None:
    _, found = candidates(text, language=language)
    assert found.speaker == Speaker(who, named=False)
    assert found.perhaps == Speaker("Lind")
    assert found.status == "reported"


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Tarek Osman, 47, a lawyer for the port, said the talks had failed.", "en", "Tarek Osman"),
        ("The ferry will sail, said Maria Kern, mayor of Northport, on Monday.", "en", "Maria Kern"),
        ("Lind’s spokesman said the minister would resign.", "en", "Lind’s spokesman"),
        ("An aide to Osman told reporters that Lind had lied.", "en", "an aide to Osman"),
        ("Tarek Osman, Sprecher der Werft, teilte mit, man werde nicht verkaufen.", "de", "Tarek Osman"),
        ("Der Bürgermeister von Marbach, Tarek Osman, sagte, die Brücke sei sicher.", "de", "Tarek Osman"),
        ("Die Brücke sei sicher, sagte der Sprecher der Werft.", "de", "der Sprecher der Werft"),
        ("Maria Kern, Sprecherin des Verbands der Fischer sagte, das Eis sei dünn.", "de", "Maria Kern"),
        ("Die Fraktions- und Parteivorsitzende Kern sagte, das Eis sei dünn.", "de", "Kern"),
        ("Der Sender al-Hayat berichtete, das Eis sei dünn.", "de", "al-Hayat"),
        ("Um 10:05 Uhr meldete die Werft, das Schiff sei gesunken.", "de", "die Werft"),
        ("Experten vermuten, dass das Eis im Juni bricht.", "de", "Experten"),
        ("Norlands Bürgermeisterin Ida Holm kritisierte Ertel dafür, das Geld genommen zu haben.", "de", "Ida Holm"),
        ("Osman ist der Meinung, dass das Eis hält.", "de", "Osman"),
        ("Die am Montag gewählte Vorsitzende Ida Holm sagte, das Eis halte.", "de", "Ida Holm"),
        ("Das teilten die beiden Schwestern auf einer Seite mit.", "de", "die beiden Schwestern"),
        ("Der 39-Jährige gab an, das Eis habe gehalten.", "de", "der 39-Jährige"),
        ("Von einem „Irrtum“ sprach die Polizei.", "de", "die Polizei"),
        ("Kern, who was to travel to Marbach, Ohio, on Monday, said the port would close.", "en", "Kern"),
        ("Kern on Thursday evening said the port would close.", "en", "Kern"),
        ("“We wait,” said Ms. Kern.", "en", "Kern"),
        ("One mayor supporting Mr. Osman, Ida Kern, said the port would close.", "en", "Ida Kern"),
        ("Sources close to the port say the ferry will sail.", "en", "sources close to the port"),
        ("According to a clerk familiar with the plan, it rained.", "en", "a clerk familiar with the plan"),
        ("The mayor praised the plan, mocked the Harbour Council.", "en", "the mayor"),
        ("In a letter, Twiller said old boats had sunk.", "en", "Twiller"),
        ("Two of those surveyed said they would leave.", "en", "two of those surveyed"),
        ("Kern, a lawyer who worked for Osman, said the port would close.", "en", "Kern"),
        ("Sailors waiting for a berth say the ferry is late.", "en", "sailors waiting for a berth"),
        ("The ice held, but the mayor, Ida Kern, praised the plan.", "en", "Ida Kern"),
        ("The boats sank, according to a count by the Harbour Union.", "en", "the Harbour Union"),
        ("Mayor Sam Kern Jr., who was to sail to Marbach, Ohio, said the port would close.", "en", "Sam Kern Jr."),
        ("“We wait,” said Norland delegate Ida Kern.", "en", "Ida Kern"),
        ("“We wait,” said a sailor who knows Osman.", "en", "a sailor"),
        ("Kern, a lawyer for ports, quays, and boats, said the port would close.", "en", "Kern"),
        ("Ida Kern, a pilot for the N.O.-based Harbour Union, said: “We wait.”", "en", "Ida Kern"),
        ("„Wir warten“, wird Ida Kern zitiert.", "de", "Ida Kern"),
        ("Für die Werft bedauerte der Bund freier Fischer, dass das Eis bricht.", "de", "der Bund freier Fischer"),
        ("Nach Angaben der Organisation Boote ohne Ruder brach das Eis.", "de", "der Organisation Boote ohne Ruder"),
        ("Vertraute der Fischer berichteten, das Eis sei dünn.", "de", "Vertraute der Fischer"),
        ("Der Leiter des Rats Tarek Osman sagte, das Eis halte.", "de", "der Leiter des Rats Tarek Osman"),
        ("Das Eis halte, so der Sprecher der Bewegung Nordland, Tarek Osman.", "de", "Tarek Osman"),
        ("Das Eis breche bald, so die Einschätzung der Lotsen.", "de", "der Lotsen"),
        ("Auch Osman sagte, das Eis sei dünn.", "de", "Osman"),
        ("Einem Sprecher Osmans zufolge hält das Eis.", "de", "einem Sprecher Osmans"),
        ("Die Lage sei ernst, sagte der am Montag aus Marbach angereiste Minister Osman.", "de", "Osman"),
        ("Osman werfen die Fischer vor, gelogen zu haben.", "de", "die Fischer"),
        ("Linds Ansicht nach ist das Eis dünn.", "de", "Lind"),
        ("Osmans Sprecherin sagte, das Eis sei dünn.", "de", "Osmans Sprecherin"),
        ("Wie die Hafenpolizei Marbach mitteilte, ist das Eis dünn.", "de", "die Hafenpolizei Marbach"),
        ("„Wir warten“, sagte der Lotse Tarek von Osmanek der Zeitung.", "de", "Tarek von Osmanek"),
        ("Ide'iru Lindqvist forderte Osman dazu auf, bis Juni zu warten.", "de", "Ide'iru Lindqvist"),
    ],
)
def test_what_stands_beside_a_speaker_is_not_the_speaker(text: str, language: str, who: str) -> None:
    found = one(text, language)
    assert found.speaker is not None
    assert found.speaker.who == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Die Lage bezeichnete Osman als ernst.", "Osman"),
        ("Den Schaden bezifferte Osman auf zwei Millionen Euro.", "Osman"),
        ("Als Grund nannte Osman das dünne Eis.", "Osman"),
        ("Die neue Fähre nannte sie „ein Wrack auf Raten“.", "sie"),
        ("Die Klagen Linds bezeichnete Osman als übertrieben.", "Osman"),
        ("Der Opposition warf Osman vor, sie habe gelogen.", "Osman"),
        ("Die Werft forderte der Minister auf, mehr zu zahlen.", "der Minister"),
        ("Der Leiter der Werft nannte sie „ein Wrack auf Raten“.", "der Leiter der Werft"),
    ],
)
def test_an_object_before_its_verb_is_not_who_speaks(text: str, who: str) -> None:
    speaker = one(text).speaker
    assert speaker is not None
    assert speaker.who == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("“We wait,” Lind said, according to Reuters.", "en", "Lind"),
        ("Laut Reuters sagte Lind, das Eis sei dünn.", "de", "Lind"),
    ],
)
def test_what_is_told_of_a_speech_is_reported_only(text: str, language: str, who: str) -> None:
    found = one(text, language)
    assert (found.speaker, found.via, found.status) == (Speaker(who), "Reuters", "reported")


def test_only_somebody_known_is_on_record() -> None:
    assert one("Die Regierung sagte: „Das Eis ist dünn, und keiner geht darauf.“").status == "on record"
    assert one("Das Fazit lautete: „Das Eis ist dünn, und keiner geht darauf.“").status == "reported"
    assert one("Die Behörden sagten: „Das Eis ist dünn, und keiner geht darauf.“").status == "reported"
    assert one("Republicans said that the ice was thin.", "en").status == "reported"
    assert one("“We wait,” said one Republican.", "en").status == "reported"
    assert one("Außerdem warf die Werft Osman vor, gelogen zu haben.").status == "reported"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ob das Eis hält, wollte Osman nicht sagen.", "de"),
        ("Dass das Eis hält, bestätigte Osman nicht.", "de"),
        ("Osman did not say that the ice was thin.", "en"),
        ("Neither Osman nor Kern said the ice was thin.", "en"),
        ("Osman allegedly told Kern that the ice was thin.", "en"),
        ("Had Osman said the ice was thin, Kern would have left.", "en"),
        ("The ship Osman praised sank.", "en"),
    ],
)
def test_what_somebody_did_not_clearly_say_is_not_on_record(text: str, language: str) -> None:
    assert one(text, language).status == "reported"


def test_what_is_said_may_be_negated_on_record() -> None:
    assert one("Osman sagte, das Eis halte nicht.").status == "on record"
    assert one("„Wir warten“, sagte Reuss am Abend.").status == "on record"
    assert one("Osman said the ice would not hold.", "en").status == "on record"


def test_where_two_speak_nobody_is_on_record() -> None:
    assert one("Lind said that the port, Osman had claimed, was closed.", "en").status == "reported"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I think that the ice is thin.", "en"),
        ("Man vermutet, dass das Eis dünn ist.", "de"),
        ("Kern, a friend of Osman who worked for CNN, thought that it rained.", "en"),
    ],
)
def test_nobody_is_named_where_nobody_is_told_of(text: str, language: str) -> None:
    found = one(text, language)
    assert found.via is None
    assert found.speaker is None or found.speaker.who == "Kern"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Several advisers believe that Lind had ordered the attack.", "en"),
        ("Officials said Osman claimed the island.", "en"),
        ("She said Osman had called the vote a farce.", "en"),
        ("Lind was accused of lying by a rival.", "en"),
        ("Einige Berater vermuten, dass Lind den Angriff befohlen hat.", "de"),
        ("Ein Berater sagte, Osman habe die Wahl kritisiert.", "de"),
        ("Es gibt einen Plan, welcher den Hafen lobt und die Regierung auffordert, ihn zu öffnen.", "de"),
        ("Lind wurde von einem Rivalen vorgeworfen, gelogen zu haben.", "de"),
    ],
)
def test_who_is_talked_about_is_not_on_record(text: str, language: str) -> None:
    for found in candidates(text, language=language):
        assert found.status != "on record"
        assert found.speaker is None or not found.speaker.named


@pytest.mark.parametrize(
    "text",
    [
        "“We wait. Nobody leaves before the ice has gone.”",
        "''We will wait until the ice has gone.''",
        '"We will wait until the ice has gone."',
    ],
)
def test_a_whole_quotation_is_offered_without_a_speaker(text: str) -> None:
    found = candidates(text, language="en")
    assert found
    assert {one.kind for one in found} == {"quotation"}
    assert {one.speaker for one in found} == {None}


def test_a_quotation_over_several_sentences_has_one_speaker() -> None:
    text = "“We wait,” Lind said. “Nobody leaves before the ice has gone. We have bread for a month.”"
    assert [found.speaker for found in candidates(text, language="en")] == [Speaker("Lind")] * 2


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Nach Polizeiangaben brannte das Lager.", "Polizeiangaben"),
        ("Nach Angaben der Werft brannte das Lager.", "der Werft"),
        ("Das Lager brannte nach Ansicht von Experten zu schnell.", "Experten"),
        ("Gemäß einem Augenzeugen brannte das Lager.", "einem Augenzeugen"),
        ("Nach einer Studie der Universität Marbach schmilzt das Eis.", "einer Studie der Universität Marbach"),
    ],
)
def test_in_whose_words_something_is_told(text: str, who: str) -> None:
    found = one(text)
    assert found.speaker is not None
    assert (found.speaker.who, found.status == "on record") == (who, False)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ein Kapitän nach der Fahrt: „Wir warten, bis das Eis hält.“", "ein Kapitän"),
        ("Das Eis und die Fähren – Ida Lind: „Wir warten, bis es hält.“", "Ida Lind"),
        ("Für die Ministerin Ida Lind sei das Eis zu dünn.", "Ida Lind"),
    ],
)
def test_who_speaks_needs_no_verb_of_saying(text: str, who: str) -> None:
    speaker = one(text).speaker
    assert speaker is not None
    assert speaker.who == who


def test_a_quotation_that_follows_a_speaker_is_theirs() -> None:
    text = "Lind sagte, das Eis sei dünn. Man müsse warten. „Niemand geht jetzt.“ Und: „Wir haben Brot bis in den Mai.“"
    assert [found.speaker for found in candidates(text)] == [Speaker("Lind")] * 4


def test_reported_speech_goes_on_in_its_mood() -> None:
    text = "Lind sagte, das Eis sei dünn. Man müsse warten. Auch Brot gebe es genug. Am Abend ging sie heim."
    first, *later = candidates(text)
    assert first.status == "on record"
    assert [(found.speaker, found.status) for found in later] == [(Speaker("Lind"), "reported")] * 2


def test_reported_speech_goes_on_in_the_next_paragraph() -> None:
    first, second = candidates("Lind sagte, das Eis sei dünn.\n\nMan müsse bis Juni warten.")
    assert first.speaker == second.speaker == Speaker("Lind")


def test_the_mood_may_tell_the_words_of_whoever_did_something_before() -> None:
    [found] = candidates("Bürgermeisterin Ida Lind würdigte die Fähre. Sie sei ein Kind des Eises.")
    assert (found.speaker, found.status) == (Speaker("Ida Lind"), "reported")
    *_, last = candidates("Osman sagte, das Eis sei dünn. Lind ging über das Eis. Man sei sich einig gewesen.")
    assert last.speaker is None


def test_hearsay_is_of_what_is_past() -> None:
    assert one("Der Lotse soll gestorben sein.").kind == "hedged"
    assert one("Die Fähre soll versenkt worden sein.").kind == "hedged"


@pytest.mark.parametrize(
    "text",
    [
        "Es gibt Berichte, nach denen das Eis hält.",
        "Ihnen zufolge hält das Eis.",
        "Der Tasche fehlte nach dessen Angaben ein Griff.",
    ],
)
def test_whose_words_they_are_need_not_be_named(text: str) -> None:
    found = one(text)
    assert (found.speaker, found.status) == (None, "reported")


def test_a_reason_given_by_nobody_in_particular_is_offered() -> None:
    found = one("Als Ursache wird ein Leck vermutet.")
    assert (found.speaker, found.status) == (None, "reported")


def test_the_mood_that_stands_for_another_goes_on_in_the_plural_only() -> None:
    """“Sie hätten”, for “sie haben” would be no mood; “es könnte” is a guess, for reported it were “es könne”."""
    assert len(candidates("Lind sagte, es sei kalt. Die Fischer hätten kein Brot.")) == 2
    assert len(candidates("Lind sagte, es sei kalt. Das könnte dauern.")) == 1
    assert len(candidates("Lind sagte, es sei kalt. Die Fähren brächten Brot und böten Schutz.")) == 2


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Aus Sicht der Fischer ist das Eis zu dünn.", "der Fischer"),
        ("Laut fischerei.de ist das Eis zu dünn.", "fischerei.de"),
        ("Nach Berechnungen der Werft schmilzt das Eis.", "der Werft"),
        ("Das Eis ist dünn, das teilte die Werft mit.", "die Werft"),
        ("Das geht aus einer Mitteilung der Werft hervor.", "einer Mitteilung der Werft"),
        ("Laut einem am Montag bekannten Bericht hält das Eis.", "einem am Montag bekannten Bericht"),
    ],
)
def test_sources_of_more_kinds(text: str, who: str) -> None:
    speaker = one(text).speaker
    assert speaker is not None
    assert speaker.who == who


def test_a_title_ends_no_sentence() -> None:
    [found] = candidates("It rained. “We wait,” said Ms. Kern. It rained on.", language="en")
    assert found.text == "“We wait,” said Ms. Kern."


def test_once_an_expert_always_one() -> None:
    text = "„Ein Fehler“, sagte Maria Kern, Professorin in Graz. Es regnete. Das ist laut Kern erst der Anfang."
    assert [found.status for found in candidates(text)] == ["opinion", "opinion"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Gespräche sollen fortgesetzt werden.", "de"),
        ("Es wurde laut im Saal.", "de"),
        ("Das könnte erklären, warum niemand kam.", "de"),
        ("Ich habe genug und werde gehen.", "de"),
        ("Die „Flotte“ hat zwei Boote.", "de"),
        ("Offenbar schmilzt das Eis.", "de"),
        ("Angeblich schmilzt das Eis.", "de"),
        ("Im Juni soll der Damm fertiggestellt sein.", "de"),
        ("Kern, die gestern ankam, kritisierte den Bau des Damms.", "de"),
        ("Die Kutsche wurde von Kern gelobt.", "de"),
        ("Die Miliz weist den Antrag zurück.", "de"),
        ("Das Gericht erklärte den Plan für ungültig.", "de"),
        ("Es gab keine Warnungen, weil die Sirene kaputt war.", "de"),
        ("Wer gewarnt werden soll, steht dort.", "de"),
        ("Das Eis brach (Norland berichtete), und das Boot sank.", "de"),
        ("Die Lotsen haben sich gemeldet, als das Boot sank.", "de"),
        ("Die Lotsen sahen das Boot, als es sank.", "de"),
        ("Anstelle von Eis fiel Schnee.", "de"),
        ("The firms called off the deal after the storm.", "en"),
        ("The ice is likely to melt.", "en"),
        ("That said, it rained.", "en"),
        ("The council spent a million to defend the bridge.", "en"),
        ("Sinken die Preise, droht Eis.", "de"),
        ("Auch empfiehlt sich ein Boot, das trägt.", "de"),
        ("The winner ran on to claim the prize.", "en"),
        ("The clerk sorts the requests that come from the port.", "en"),
        ("He might want a new boat.", "en"),
        ("<say id='4'>", "en"),
        ("We would swim there every summer.", "en"),
        ("", "de"),
    ],
)
def test_nobody_is_reported(text: str, language: str) -> None:
    assert candidates(text, language=language) == ()


def test_no_model_is_read_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in tagging._MODELS.values():
        (tmp_path / name).write_bytes(b"not a model")
    monkeypatch.chdir(tmp_path)
    tagging._tagger.cache_clear()
    assert one("Osman warnte vor Krieg.").speaker == Speaker("Osman")


def test_a_text_of_unknown_language_is_read_as_both() -> None:
    assert len(candidates("Osman warnte vor Krieg.\nOsman warned of war.", language="und")) == 2


def test_a_language_without_rules_has_no_candidates_and_a_region_changes_nothing() -> None:
    assert candidates("Osman warnte vor Krieg.", language="fr") == ()
    assert len(candidates("Osman warnte vor Krieg.", language="de-AT")) == 1


ARTICLE = b"""The port stays closed
Talks ended without a result, Osman said.

Who said what?
Norland again demanded a
withdrawal, Osman said.

Subscribe to our newsletter
Comments
Lind said so before!
"""


def test_headings_boilerplate_and_comments_are_left_out() -> None:
    wording = wording_of(ARTICLE, name="a.txt")
    found = candidates(wording.text, language="en", parts=paragraphs(wording.text, wording.parts))
    assert found
    assert all("Lind" not in one.text and "?" not in one.text for one in found)


@pytest.mark.parametrize("piece", ["sagte ", "A b ", "„", ", so A ", "soll ", "“ "])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_hostile_sentence_takes_no_longer_than_it_should(piece: str, language: str) -> None:
    with at_most(seconds=5):
        candidates(piece * (20_000 // len(piece)), language=language)


@pytest.mark.parametrize("piece", ["sagte ", "A b ", "„“", ", so A ", "laut A zufolge ", "soll ", "“ "])
@pytest.mark.parametrize("language", ["de", "en"])
def test_the_longest_sentence_takes_no_longer_than_it_should(piece: str, language: str) -> None:
    with at_most(seconds=5):
        candidates(piece * ((LONGEST - 10) // len(piece)), language=language)


def test_names_are_marked_as_whole_words() -> None:
    text = "Linds Plan: Lind, EU und eu. Linden, lind. Die US-Armee und New York’s Hafen."
    marks = mark_names(text, {"l": ("Lind",), "eu": ("EU",), "us": ("US",), "ny": ("New York", "York")})
    assert [(text[mark.start : mark.end], mark.id) for mark in marks] == [
        ("Linds", "l"),
        ("Lind", "l"),
        ("EU", "eu"),
        ("eu", "eu"),
        ("US", "us"),
        ("New York’s", "ny"),
    ]


def test_a_name_that_two_share_marks_neither() -> None:
    assert mark_names("Kim ging.", {"a": ("Kim",), "b": ("Kim", "")}) == ()
    assert mark_names("Kim ging.", {}) == ()


@pytest.mark.parametrize("text", ["Norland will attack the island.", "I think Norland might attack the island."])
def test_what_somebody_may_do_is_not_what_they_say(text: str) -> None:
    """To attack a plan is to speak; what is only going to be done is a deed."""
    assert all(found.speaker is None for found in candidates(text, language="en"))
