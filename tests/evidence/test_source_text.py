"""Plain text as it is copied from a page: divided as a reader would."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evidence.samples import ENGLISH, GERMAN, TEASER, TITLE

from detente.errors import LimitExceeded
from detente.evidence import Extract
from detente.evidence.extract import extract
from detente.evidence.lines import Line
from detente.evidence.structure import MAX_LINES, divided


def of(text: str) -> Extract:
    return extract(text.encode("utf-8"), name="article.txt")


def test_a_german_article() -> None:
    found = of(GERMAN)
    assert (found.title, found.teaser, found.language) == (TITLE, TEASER, "de")
    assert (found.author, found.published) == ("Anna Muster", "2025-04-18")
    assert [found.body[k] for k in found.headings] == ["Was droht der Unterstadt?", "Die Suche nach einem Kompromiss"]
    assert len(found.body) == 7
    assert found.boilerplate == (
        "Von Anna Muster",
        "18. April 2025, 14:30 Uhr",
        "Newsletter abonnieren",
        "Jeden Morgen das Wichtigste.",
        "Jetzt anmelden",
        "Lesen Sie auch: Als der Fluss zum letzten Mal trocken lag",
        "Unterstützen Sie uns!",
        "Ihr Beitrag hilft, unsere Berichterstattung kostenlos zu halten.",
        "Kommentare",
    )
    assert found.comments == ("Das wird nichts!", "Nie, De_p-p.")


def test_an_english_article_with_marks_between_the_comments() -> None:
    found = of(ENGLISH)
    assert (found.title, found.language) == ("River crisis deepens", "en")
    assert found.teaser == "Two towns quarrel over water, and neither will yield"
    assert (found.author, found.published) == ("John Smith", "2025-04-18")
    assert [text.split()[0] for text in found.body] == ["GENEVA", "Support", "Who", "Without", "The"]
    assert found.headings == (2,)
    assert found.comments == ("They will never agree.\nNot in a hundred years.", "They must!")
    assert {"Support our journalism", "Donate now", "When the river last ran dry", "Anna B."} <= set(found.boilerplate)


@given(
    st.sampled_from([GERMAN, ENGLISH]), st.sampled_from(["\r\n", "\r", "\u2028"]), st.sampled_from(["", "\t", "\xa0"])
)
def test_line_ends_and_the_space_around_lines_change_nothing(text: str, end: str, space: str) -> None:
    changed = "\ufeff" + end.join(f"{space}{line} {space}" for line in text.split("\n"))
    assert of(changed) == of(text)


LINES = st.builds(
    Line,
    st.one_of(
        st.sampled_from([line for line in (GERMAN + ENGLISH).splitlines() if line]),
        st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=30),
    ),
    st.booleans(),
)


@given(st.lists(LINES, max_size=25))
def test_every_line_is_in_exactly_one_part(lines: list[Line]) -> None:
    found = divided(lines, kind="text", name="a.txt")
    said = [found.title, found.teaser, *found.body, *found.boilerplate]
    said += [line for comment in found.comments for line in comment.split("\n")]
    assert Counter(filter(None, said)) == Counter(line.text for line in lines)
    assert all(0 <= k < len(found.body) for k in found.headings)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Kommentare aus Moskau ließen nicht lange auf sich warten, hieß es.",
        "Europa müsse Kiew unterstützen, sagte der Minister.",
        "Unterstützen Sie die Ukraine, rief er den Abgeordneten zu, und Sie werden es nicht bereuen.",
        "Ihre Unterstützung für das Abkommen zog die Partei gestern zurück.",
        "Jetzt unterstützen auch die Grünen den Antrag.",
        "Die Redaktion des Abkommens dauert noch an.",
        "Support US-led mediation, the envoy said.",
        "Comments by the minister came late.",
        "Your contribution to the peace was great, the president told him.",
        "Advertisement revenue fell by half, the paper reported.",
        "Read more carefully, the treaty says nothing of the kind.",
        "Von der Leyen warnt vor den Folgen eines Abbruchs der Gespräche.",
        "In den Newslettern beider Lager stand dasselbe.",
    ],
)
def test_sentences_that_share_words_with_boxes_stay_in_the_body(sentence: str) -> None:
    before, after = "Beide Seiten verhandeln seit Wochen.", "Ein Ergebnis ist nicht in Sicht, heißt es."
    found = of(f"Titel des Artikels\nEin kurzer Vorspann.\n\n{before}\n{sentence}\n{after}\n")
    assert found.body == (before, sentence, after)
    assert found.boilerplate == ()


def test_what_follows_a_box_is_the_article_again() -> None:
    after = "Die EU will Kiew unterstützen. Sie plant dafür einen eigenen Beitrag."
    found = of(f"Titel\nVorspann.\n\nErster Satz des Textes.\nNewsletter abonnieren\n{after}\nSchluss des Textes.\n")
    assert found.body == ("Erster Satz des Textes.", after, "Schluss des Textes.")


@pytest.mark.parametrize("line", ["Kommentare", "12 Kommentare", "Kommentare (12)", "Comments", "Leserkommentare:"])
def test_comments_stand_below_their_heading(line: str) -> None:
    found = of(f"Titel\nVorspann.\n\nErster Satz.\nZweiter Satz.\n{line}\nJa!\nNein!\n")
    assert (found.body, found.comments) == (("Erster Satz.", "Zweiter Satz."), ("Ja!", "Nein!"))
    assert line in found.boilerplate


def test_a_counter_at_the_top_begins_no_comments() -> None:
    found = of("Titel\n3 Kommentare\n\nVorspann.\n\nErster Satz.\n\nZweiter Satz.\n\nKommentare\nJa!\n")
    assert (found.teaser, found.body) == ("Vorspann.", ("Erster Satz.", "Zweiter Satz."))
    assert found.comments == ("Ja!",)


def test_a_button_by_chance_does_not_make_one_comment_of_many() -> None:
    found = of("Titel\nVorspann.\n\nErster Satz.\nKommentare\nJa!\nNein!\nAntworten\nDoch!\n")
    assert found.comments == ("Ja!", "Nein!", "Doch!")


def test_paragraphs_that_were_broken_into_lines_are_whole_again() -> None:
    found = of(
        "River crisis deepens\n\nTwo towns quarrel over water.\n\n"
        "The upper town will build a dam, its mayor said on Friday, and the\n"
        "lower town has threatened to sue at once before the high-\n"
        "est court of the country, and before the whole nation and the\n"
        "world.\n\n"
        "Without water the mills stand still for ever, said the owner of the\n"
        "greatest of them.\n"
    )
    assert found.body == (
        (
            "The upper town will build a dam, its mayor said on Friday, and the lower town has threatened to sue at "
            "once before the highest court of the country, and before the whole nation and the world."
        ),
        "Without water the mills stand still for ever, said the owner of the greatest of them.",
    )


def test_what_a_line_begins_and_ends_with_stays() -> None:
    lines = ("– Erstens der Damm –", "- zweitens das Wasser-", "\xad(drittens)")
    assert of(f"Titel\nVorspann.\n\nErster Satz.\n{chr(10).join(lines)}\nSchluss des Textes.").body[1:-1] == lines


def test_a_text_without_a_title_has_none() -> None:
    paragraph = "Wort und Satz. " * 30
    found = of(paragraph)
    assert (found.title, found.body) == ("", (paragraph.strip(),))


@pytest.mark.parametrize(
    "first",
    [
        "Arland asked Borland to open the weir. Borland said no.",
        "Arland asked Borland to open the weir, which has been shut since the flood of the year before last.",
        "Arland asked Borland to open the weir before summer comes. “We will not,” said its mayor. “Never.”",
        "Arland fordert von Borland, das Wehr noch vor dem Sommer zu öffnen. Was wird aus den Mühlen am Fluss?",
    ],
)
def test_a_first_paragraph_is_no_title(first: str) -> None:
    assert of(first).body == (first,)
    after = "The mills have stood still since, and nobody knows for how long."
    assert (of(f"{first}\n\n{after}").title, of(f"{first}\n\n{after}").body) == ("", (first, after))


@pytest.mark.parametrize(
    "title",
    [
        "The weir stays shut.",
        "Gov. Lind opens the weir.",
        "“We will not open it. Never.”",
        "Wer öffnet das Wehr? Und wann?",
        "And so the mills wait...",
    ],
)
def test_a_headline_may_end_as_sentences_do(title: str) -> None:
    after = "The mills have stood still since, and nobody knows for how long."
    assert (of(f"{title}\n\n{after}").title, of(f"{title}\n\n{after}").body) == (title, (after,))


def test_the_day_of_a_first_paragraph_is_that_of_the_text() -> None:
    text = "BORSTADT, 12 March 2025 – Arland asked Borland to open the weir. Borland refused."
    assert of(text).published == "2025-03-12"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Gespräche gehen nächste Woche weiter.", "de"),
        ("The talks will go on next week.", "en"),
        (("Les négociations continueront la semaine prochaine, a déclaré le président de la République, selon "
            "plusieurs sources proches du dossier et de l’opposition."), "fr"),
        ("Переговори триватимуть наступного тижня, сказав міністр.", "uk"),
        ("Las negociaciones continuarán la próxima semana, dijo el ministro.", "es"),
        ("Forhandlingene fortsetter neste uke, sa ministeren på fredag.", "no"),
        ("ستستمر المحادثات الأسبوع المقبل", "ar"),
        ("谈判将于下周继续。", "zh"),
        ("Gipfel gescheitert", "de"),
        (("Die Stadt hat am Montag erklärt, dass sie die Brücke nicht für den Verkehr öffnet, und auch der Rat einer "
            "Nachbarstadt ist mit dem Plan nicht einverstanden; nach einem Treffen wurde das nicht bestätigt."), "de"),
        (("De stad heeft op maandag verklaard dat zij de brug niet voor het verkeer zal openen, en ook de raad van de "
            "naburige stad is het niet met het plan eens; na een bijeenkomst werd dat echter niet bevestigd."), "nl"),
        (("The town said on Monday that it would not open the bridge to traffic, and the council of the next town is "
            "not for the plan either; at a meeting which was to settle it, this has not been confirmed."), "en"),
        ("12 345", "und"),
    ],
)  # fmt: skip
def test_the_language(text: str, language: str) -> None:
    assert of(text).language == language
    assert extract(text.encode(), name="t", language="de").language == "de"


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="100,000"):
        of("a b\n" * (MAX_LINES + 1))


def test_a_paragraph_of_very_many_broken_lines_is_one_piece() -> None:
    line = "das ist eine Zeile von etwa siebzig Zeichen, die in der nächsten weiter-"
    (paragraph,) = (of(f"{line}\n" * 100_000)).body
    assert paragraph.startswith(line.removesuffix("-") + "das ist")


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("NORTHAM, 14 October 2026 —", "2026-10-14"),
        ("Hallstadt, 3. Februar 2025.", "2025-02-03"),
        ("Northam, Thursday, 6 March 2025.", "2025-03-06"),
        ("In Northam, by 6 March 2025 at the latest,", ""),
    ],
)
def test_the_day_of_a_dateline_is_when_a_report_was_published(dateline: str, day: str) -> None:
    text = f"Council threatens to close bridge\n\n{dateline} The council may close the bridge within days."
    assert extract(text.encode(), name="pasted.txt").published == day
