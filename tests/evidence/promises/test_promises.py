"""What of a text is offered as a promise or a prediction, whose it is, when it was said and by when it is due."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.evidence.promises import Document, Promised, promises, recalled

TUESDAY = datetime.date(2024, 5, 7)


def found_in(text: str, language: str = "en", author: str = "") -> tuple[Promised, ...]:
    return promises(text, of=Document(language, TUESDAY, author), parts=[(0, len(text))])


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(one.sort, one.speaker.who if one.speaker else "", one.what) for one in found_in(text, language)]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The council promised to open the bridge by Friday.", "the council", "to open the bridge by Friday"),
        ("Lind has repeatedly pledged to leave.", "Lind", "to leave"),
        ("Osman is vowing to stay.", "Osman", "to stay"),
        ("The union committed itself to paying.", "the union", "itself to paying"),
        ("Lind’s pledge to pay was repeated on Monday.", "Lind", "to pay"),
        ("Lind repeated his promise to repeal the law.", "Lind", "to repeal the law"),
        ("“I will never let you down,” Lind said.", "Lind", "I will never let you down"),
        ("“We’re going to rebuild the bridge,” Osman told reporters.", "Osman", "We’re going to rebuild the bridge"),
        ("Lind said he would not visit the town.", "Lind", "he would not visit the town"),
        ("Osman told the press that the council will not sue.", "Osman", "the council will not sue"),
        ("“I promise you that we will pay,” Lind said.", "Lind", "we will pay"),
        ("Lind said he could end the strike within a day.", "Lind", "he could end the strike within a day"),
    ],
)  # fmt: skip
def test_a_promise_is_what_somebody_says_that_they_will_do(text: str, who: str, what: str) -> None:
    [(sort, speaker, said)] = told(text, "en")
    assert (sort, speaker, said) == ("promise", who, what)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Der Rat hat versprochen, die Brücke zu öffnen.", "der Rat", "die Brücke zu öffnen"),
        ("Lind sagte den Streikenden zu, bis Freitag zu zahlen.", "Lind", "bis Freitag zu zahlen"),
        ("Der Minister kündigte am Montag Neuwahlen an.", "der Minister", "am Montag Neuwahlen"),
        ("Lind verpflichtete sich, bis Mai zu zahlen.", "Lind", "bis Mai zu zahlen"),
        ("Die Zusage der Regierung, im Mai zu zahlen, gilt.", "der Regierung", "im Mai zu zahlen"),
        ("„Wir werden die Brücke wieder aufbauen“, sagte Osman.", "Osman", "Wir werden die Brücke wieder aufbauen"),
        ("Lind sagte, die Regierung werde nicht klagen.", "Lind", "die Regierung werde nicht klagen"),
        ("Osman erklärte, er werde die Stadt verlassen.", "Osman", "er werde die Stadt verlassen"),
        ("Lind sagte, er könne es binnen 24 Stunden beenden.", "Lind", "er könne es binnen 24 Stunden beenden"),
    ],
)  # fmt: skip
def test_german_promises_are_found_too(text: str, who: str, what: str) -> None:
    assert told(text, "de") == [("promise", who, what)]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Economists expect two more strikes next year.", "en", "economists"),
        ("Lind predicted that the bridge would fall.", "en", "Lind"),
        ("Lind is confident that the war will be over by May.", "en", "Lind"),
        ("“There will be no vote this year,” Osman said.", "en", "Osman"),
        ("Osman said the bridge will fall.", "en", "Osman"),
        ("The bridge will fall, according to Anna Lind.", "en", "Anna Lind"),
        ("Osman rechnet mit einem Ende des Streiks.", "de", "Osman"),
        ("Osman zeigte sich zuversichtlich, dass der Streik bald enden wird.", "de", "Osman"),
        ("Laut Lind wird der Streik bis Freitag enden.", "de", "Lind"),
        ("„Der Streik wird bald enden“, sagte Lind.", "de", "Lind"),
        ("Lind sagte, der Streik werde „sehr bald schon enden“.", "de", "Lind"),
        ("Der Konzern verspricht sich hohe Gewinne.", "de", "der Konzern"),
    ],
)
def test_a_prediction_is_what_somebody_says_will_come(text: str, language: str, who: str) -> None:
    [(sort, speaker, _)] = told(text, language)
    assert (sort, speaker) == ("prediction", who)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The union should promise to leave.", "en"),  # what others must do
        ("They asked Lind to promise peace.", "en"),
        ("Lind must commit to paying.", "en"),
        ("Lind wants to leave and hopes that the war will end.", "en"),  # a wish
        ("Lind paid on Monday.", "en"),  # what was done
        ("He committed a crime.", "en"),
        ("She was sworn in on Monday.", "en"),
        ("The treaty guarantees peace.", "en"),  # nobody's word
        ("More came than Lind expected.", "en"),
        ("Nobody expects a deal.", "en"),
        ("“Will we leave?” Lind asked.", "en"),
        ("Lind said he could not sleep.", "en"),
        ("Lind said that the river could rise within a day.", "en"),
        ("Lind said she would have left.", "en"),
        ("Lind said it would be a mistake.", "en"),
        ("The bridge will probably fall.", "en"),  # nobody says so
        ("Lind sollte versprechen, zu gehen.", "de"),
        ("Er muss bis Freitag zahlen.", "de"),
        ("Lind will zahlen.", "de"),
        ("Lind hofft, dass der Streik enden wird.", "de"),
        ("Das verspricht Ärger.", "de"),
        ("Wider Erwarten kam Lind.", "de"),
        ("Sollte Lind sich wider erwarten mit Osman einigen, dann bleibt der Bau.", "de"),
        ("Lind kündigte den Vertrag.", "de"),
        ("Die Stadt wird von Stürmen heimgesucht.", "de"),
        ("Den Fahrer erwartet eine Anklage.", "de"),
        ("Die Brücke wird wohl einstürzen.", "de"),
    ],
)
def test_what_is_no_promise_is_not_offered(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lind never promised to leave.", "en"),
        ("The council did not pledge to pay.", "en"),
        ("Lind refused to promise a date.", "en"),
        ("Lind denied having promised to leave.", "en"),
        ("Osman denied that he would leave.", "en"),
        ("Lind hat nie versprochen, zu gehen.", "de"),
        ("Lind weigerte sich, ein Ende zuzusagen.", "de"),
        ("Lind bestritt, Geld versprochen zu haben.", "de"),
    ],
)
def test_what_is_said_not_to_be_promised_is_kept_apart(text: str, language: str) -> None:
    [one] = found_in(text, language)
    assert one.is_denied
    assert one.what


def test_a_promise_not_to_do_something_is_no_denial() -> None:
    [one] = found_in("Lind promised never to leave.")
    assert (one.is_denied, one.what) == (False, "never to leave")


@pytest.mark.parametrize(
    ("text", "language", "said", "due"),
    [
        ("On Monday Lind promised to pay within 24 hours.", "en", (2024, 5, 6), (2024, 5, 7)),
        ("Lind promised to pay by Friday.", "en", (2024, 5, 7), (2024, 5, 10)),
        ("“We will pay by the end of the year,” Lind said on 3 May.", "en", (2024, 5, 3), (2024, 12, 31)),
        ("Lind sagte am Montag zu, binnen zwei Wochen zu zahlen.", "de", (2024, 5, 6), (2024, 5, 20)),
        ("Am 2. Mai versprach Lind, bis zum 3. Juni zu zahlen.", "de", (2024, 5, 2), (2024, 6, 3)),
    ],
)
def test_when_it_was_said_and_by_when_it_is_due_are_days(
    text: str, language: str, said: tuple[int, int, int], due: tuple[int, int, int]
) -> None:
    [one] = found_in(text, language)
    assert (one.said.day, one.due.day) == (datetime.date(*said), datetime.date(*due))


def test_a_time_that_is_no_day_stays_words_and_nothing_is_counted_from_it() -> None:
    [one] = found_in("In March, Osman promised to pay within two weeks.")
    assert (one.said.words, one.said.day) == ("In March", None)
    assert (one.due.words, one.due.day) == ("within two weeks", None)


def test_a_pronoun_stays_one_with_whom_it_may_mean() -> None:
    _, second = found_in("Lind said that he would go. He promised to pay.")
    assert second.speaker is not None
    assert second.perhaps is not None
    assert (second.speaker.who, second.speaker.named, second.perhaps.who) == ("he", False, "Lind")


@pytest.mark.parametrize(
    ("text", "language"),
    [("The bridge will probably fall.", "en"), ("Die Brücke wird wohl einstürzen.", "de")],
)
def test_what_the_text_itself_expects_is_its_authors_if_it_has_one(text: str, language: str) -> None:
    [one] = found_in(text, language, author="Ada Kern")
    assert one.sort == "prediction"
    assert one.speaker is not None
    assert one.speaker.who == "Ada Kern"


def test_where_there_are_no_rules_nothing_is_offered() -> None:
    assert found_in("Lind a promis de partir.", "fr") == ()


@pytest.mark.parametrize(
    ("comment", "language", "who"),
    [
        ("He promised to end it in 24 hours.", "en", "he"),
        ("Lind was going to end the war in one day!", "en", "Lind"),
        ("Where is his promise to cut taxes?", "en", "he"),
        ("Er hat doch versprochen, den Krieg in 24 Stunden zu beenden.", "de", "er"),
        ("Lind wollte doch den Krieg an einem Tag beenden!", "de", "Lind"),
    ],
)
def test_a_comment_recalls_a_promise_of_somebody(comment: str, language: str, who: str) -> None:
    [one] = recalled(comment, number=3, of=Document(language, TUESDAY))
    assert one.speaker is not None
    assert (one.speaker.who, one.comment) == (who, 3)
    assert one.said.day is None  # the day of the comment is not that of the promise


@pytest.mark.parametrize(
    ("comment", "language"),
    [
        ("I promise I will never vote again.", "en"),
        ("We will see. It will end badly.", "en"),
        ("Ich werde nie wieder wählen, das verspreche ich!", "de"),
        ("Wir werden sehen.", "de"),
        ("Wer wollte das schon?", "de"),
    ],
)
def test_what_readers_say_of_themselves_is_nobodys_promise(comment: str, language: str) -> None:
    assert recalled(comment, number=1, of=Document(language)) == ()


_SAID = """
Lind Osman the council promised to pay will not “ ” , . said he we I would er wird werde versprach zu zahlen dass sein
Versprechen by Friday bis Mai 24 Stunden never nie ‘ ’ : ( ) — 1,5 İ ß \u202e
"""
_PIECES = st.sampled_from([*_SAID.split(), "\n"])


@given(st.lists(_PIECES, max_size=50).map(" ".join), st.sampled_from(["en", "de", "und"]))
def test_whatever_is_found_is_a_passage_of_the_text_and_says_what(text: str, language: str) -> None:
    for one in found_in(text, language):
        assert text[one.start : one.end].split() == one.text.split()
        assert one.what.strip()
        assert one.what in one.text
