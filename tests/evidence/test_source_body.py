"""The body of a page or a pasted text is not lost to what stands around it."""

from __future__ import annotations

import pytest

from detente.evidence import Extract
from detente.evidence.doubts import doubts_about
from detente.evidence.extract import extract

BODY = tuple(
    f"Der {name} Absatz berichtet, was am Fluss geschehen ist, und wer sich dazu bisher geäußert hat."
    for name in ("erste", "zweite", "dritte", "vierte", "fünfte")
)
COMMENTS = ("Das glaubt doch kein Mensch mehr.", "Abwarten und Tee trinken, meine Herren.", "Nie und nimmer!")
MENU = ("Politik", "Wirtschaft", "Kommentare", "Leserbriefe", "Sport", "Wetter")
COUNTERS = ["25 Kommentare", "Kommentare", "25 Comments", "Comments (3)", "Kommentare: 10", "1 Kommentar"]
FORM = (
    "Schreibe einen Kommentar Antworten abbrechen",
    "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
    "Name *",
    "Leave a Reply",
    "Cancel reply",
    "You must be logged in to post a comment.",
)


def of(text: str, name: str = "a.txt") -> Extract:
    return extract(text.encode(), name=name)


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(*parts: str) -> Extract:
    return of(f"<html><body>{''.join(parts)}</body></html>", "a.html")


@pytest.mark.parametrize("counter", COUNTERS)
def test_a_counter_above_the_article_of_a_page_begins_no_comments(counter: str) -> None:
    menu = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in MENU)
    top = f"<ul>{menu}</ul><h1>Streit am Fluss</h1><p>Von Anna Muster</p><div><a href='#c'>{counter}</a></div>"
    found = page(top, f"<article>{paragraphs(BODY)}</article>", "<footer>Kommentare</footer>")
    assert (found.body, found.comments) == (BODY, ())
    below = page(top, f"<article>{paragraphs(BODY)}</article>", f"<h3>{counter}</h3>{paragraphs(COMMENTS)}")
    assert (below.body, below.comments) == (BODY, COMMENTS)


@pytest.mark.parametrize("counter", COUNTERS)
@pytest.mark.parametrize("lead", [(), ("Zwei Städte streiten um Wasser, und keine gibt nach.",)])
def test_a_counter_above_a_pasted_article_begins_no_comments(counter: str, lead: tuple[str, ...]) -> None:
    text = "\n".join((*MENU, "Streit am Fluss", *lead, counter, *BODY))
    assert (of(text).body[-5:], of(text).comments) == (BODY, ())
    below = of(f"{text}\nKommentare\n" + "\n".join(COMMENTS))
    assert (below.body[-5:], below.comments) == (BODY, COMMENTS)


def test_the_menus_of_a_page_that_was_copied_as_a_whole_are_not_its_article() -> None:
    menu, foot = [f"Rubrik {k}" for k in range(12)], [f"Verweis {k}" for k in range(12)]
    text = "\n".join((*menu, "Streit am Fluss wird zum Fall für das Gericht", "Von Anna Muster", *BODY * 2, *foot))
    found = of(text)
    assert (found.title, found.author) == ("Streit am Fluss wird zum Fall für das Gericht", "Anna Muster")
    assert ((found.teaser, *found.body), set(found.boilerplate)) == (BODY * 2, {*menu, *foot, "Von Anna Muster"})


def test_a_list_is_no_menu_where_it_is_what_a_text_is_about() -> None:
    names = [f"Gemeinde {k}" for k in range(12)]
    found = of("\n".join(("Diese Orte sind betroffen", "", *names, "", BODY[0], "", *names)))
    assert (found.title, found.body) == ("Diese Orte sind betroffen", (*names, BODY[0], *names))


def test_long_comments_below_a_short_article_are_told_by_names_and_times() -> None:
    said = [f"Leser{k}, 18.04.2025, 09:1{k} Uhr\n{' '.join(BODY)} {k}\nAntworten" for k in range(9)]
    found = of("\n".join(("Streit am Fluss", "3 Kommentare", "", BODY[0], "Kommentare", *said)))
    assert found.body == BODY[:1]
    assert found.comments == tuple(f"{' '.join(BODY)} {k}" for k in range(9))


@pytest.mark.parametrize("marked", ["comment", "posting", "kommentar"])
def test_an_article_that_is_called_a_comment_is_the_body_all_the_same(marked: str) -> None:
    found = page("<h1>Streit am Fluss</h1>", f"<div class='{marked}'>{paragraphs(BODY)}</div>")
    assert found.body == BODY
    assert [doubt.code for doubt in doubts_about(found)] == ["undivided-body"]


def test_a_section_of_comments_around_the_article_is_none() -> None:
    found = page("<h1>Titel</h1>", f"<div id='comments'><h2>Streit am Fluss</h2>{paragraphs(BODY)}</div>")
    assert set(BODY) <= {*found.body}


def test_a_short_article_with_many_comments_is_told_from_them() -> None:
    said = "".join(f"<div class='remark-box comment'><p>{' '.join(BODY)} {k}</p></div>" for k in range(9))
    found = page(f"<h1>Streit am Fluss</h1><div><p>{BODY[0]}</p></div>", said)
    assert (found.body, len(found.comments), found.is_undivided) == (BODY[:1], 9, False)


def test_an_article_that_only_a_reader_without_scripts_sees_is_read() -> None:
    found = page(f"<h1>Streit am Fluss</h1><noscript>{paragraphs(BODY)}</noscript>")
    assert found.body == BODY


def test_a_page_whose_article_only_its_data_say_is_read() -> None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{" ".join(BODY)}"}}</script>'
    found = page("<h1>Streit am Fluss</h1><p>Bitte einen neueren Browser verwenden.</p>", data)
    assert " ".join(found.body) == " ".join(BODY)


def test_nobody_sees_soft_hyphens_and_they_are_not_kept() -> None:
    found = page(f"<h1>Streit</h1>{paragraphs(tuple(text.replace('be', 'be&shy;') for text in BODY))}")
    assert found.body == BODY


def test_the_first_encoding_that_may_be_true_is_believed() -> None:
    head = '<html><head><script charset="utf-8" src="x"></script><meta charset="iso-8859-2"></head>'
    found = extract(
        f"{head}<body><h1>Rzeka</h1><p>Zażółć gęślą jaźń.</p></body></html>".encode("iso-8859-2"), name="a.html"
    )
    assert "Zażółć gęślą jaźń." in (*found.body, found.teaser)


@pytest.mark.parametrize(
    "document",
    ["\n".join(MENU), "Streit am Fluss\n", "<ul>" + "".join(f"<li><a>{word}</a></li>" for word in MENU) + "</ul>"],
)
def test_a_document_without_a_body_is_doubtful(document: str) -> None:
    assert "no-body" in [doubt.code for doubt in doubts_about(of(document))]
