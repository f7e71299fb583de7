"""Web pages: their parts, and what in them must never matter."""

from __future__ import annotations

import socket

import pytest
from tests.evidence.samples import BODY, PAGE, TEASER, TITLE

from detente.errors import LimitExceeded
from detente.evidence import Extract, UnreadableSource
from detente.evidence.extract import extract
from detente.evidence.html_tree import MAX_ATTRIBUTES, MAX_ELEMENTS

SENTENCE = "Die Lage ist ernst, sagte der Minister am Freitag in Wien vor den Abgeordneten."


def of(page: str) -> Extract:
    return extract(page.encode("utf-8"), name="article.html")


def whole(found: Extract) -> str:
    return "\n".join((found.title, found.teaser, *found.body, *found.boilerplate, *found.comments))


def test_the_parts_of_a_page() -> None:
    found = of(PAGE)
    assert (found.kind, found.language, found.title, found.teaser) == ("article", "de", TITLE, TEASER)
    assert (found.publisher, found.published, found.author) == ("Die Zeitung", "2025-04-18", "Anna Muster")
    assert (found.body, found.headings) == (BODY, (1,))
    assert found.comments == ("Das wird nichts!\nNie.", "Doch, De_p-p.")
    around = {"Politik", "Wir verwenden Cookies.", "Newsletter abonnieren", "Leser1", "Meistgelesen", "Impressum"}
    assert around <= set(found.boilerplate)


def test_nothing_that_a_page_does_survives() -> None:
    said = whole(of(PAGE))
    assert not [word for word in ("stolen", "color", "schema.org", "onclick", 'b">') if word in said]


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    page = PAGE.replace(
        "<head>", '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd"><head><link rel="stylesheet" href="//x/y">'
    )
    assert of(page).body == BODY


def test_a_page_without_classes_is_divided_by_its_headings() -> None:
    paragraphs = "".join(f"<p>{SENTENCE} {k}.</p>" for k in range(4))
    found = of(f"<html><body><h1>Titel</h1>{paragraphs}<h2>Kommentare</h2><p>Ja!</p><p>Nein!</p></body></html>")
    assert (found.title, len(found.body), found.comments) == ("Titel", 4, ("Ja!", "Nein!"))


@pytest.mark.parametrize(
    "comments",
    [
        '<div id="disqus_thread"><p>Ja!</p><p>Nein!</p></div>',
        '<ul class="comments-list"><li><p>Ja!</p></li><li><p>Nein!</p></li></ul>',
        (
            '<section class="leserkommentare"><article class="kommentar"><header>A</header><p>Ja!</p></article>'
            '<article class="kommentar"><header>B</header><p>Nein!</p><button>Melden</button></article></section>'
        ),
        (
            '<div itemscope itemtype="https://schema.org/Comment"><span class="user-name">A</span>'
            '<p itemprop="text">Ja!</p></div><div itemscope itemtype="https://schema.org/Comment">'
            '<p itemprop="text">Nein!</p></div>'
        ),
        (
            '<div class="posting"><div class="posting-content">Ja!</div><div class="posting-meta">1 h</div></div>'
            '<div class="posting"><div class="posting-content">Nein!</div></div>'
        ),
    ],
)
def test_comments_by_the_names_of_their_elements(comments: str) -> None:
    found = of(
        f"<html><body><h1>Titel</h1><article><p>{SENTENCE}</p><p>{SENTENCE}</p></article>{comments}</body></html>"
    )
    assert found.comments == ("Ja!", "Nein!")
    assert not {"Ja!", "Nein!"} & {*found.body, *found.boilerplate}


def test_a_support_box_inside_the_article_is_boilerplate() -> None:
    box = "<p>Hier können Sie die Zeitung unterstützen</p><p>Ihr Beitrag hilft unserer Redaktion.</p>"
    found = of(PAGE.replace("<p>Es wird weiter", f"{box}<p>Es wird weiter"))
    assert found.body == BODY
    assert "Ihr Beitrag hilft unserer Redaktion." in found.boilerplate


@pytest.mark.parametrize("tag", ["div", "b", "table", "span", "blockquote"])
def test_a_thousand_deep_is_read(tag: str) -> None:
    found = of(f"<html><body>{f'<{tag}>' * 1000}<p>{SENTENCE}</p>{f'</{tag}>' * 1000}</body></html>")
    assert SENTENCE in whole(found)


def test_deeper_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="nested more than 2,000 deep"):
        of("<div>" * 50_000 + SENTENCE)


def test_an_element_with_too_many_attributes_is_refused_before_they_are_put_into_a_tree() -> None:
    def page(count: int) -> str:
        return f"<p {' '.join(f'a{k}=1' for k in range(count))}>{SENTENCE}</p>"

    assert SENTENCE in whole(of(page(MAX_ATTRIBUTES)))
    with pytest.raises(LimitExceeded, match=f"1,000,000 attributes, the limit is {MAX_ATTRIBUTES}"):
        of(page(1_000_000))


def test_too_many_elements_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="100,000 elements"):
        of("<br>" * MAX_ELEMENTS)


def test_sections_of_comments_in_one_another_say_each_once() -> None:
    found = of(f"<h1>Titel</h1><p>{SENTENCE}</p>" + "<div class='comments'>Nein, das stimmt nicht. " * 3)
    assert found.comments == ("Nein, das stimmt nicht.",) * 3


def test_what_stands_between_comments_and_scripts_stays() -> None:
    found = of(f"<p>{SENTENCE}<script>x</script> Davor.</p><div class='comment'>Nein!</div> Dahinter.")
    assert found.comments == ("Nein!",)
    assert {"Davor.", "Dahinter."} <= {word for word in whole(found).split() if word[0] == "D"}


def test_a_page_without_an_article_says_so() -> None:
    assert of("<ul><li>Ein Satz.</li><li>Noch ein Satz.</li></ul>").is_unsorted
    assert not of(PAGE).is_unsorted


def test_entities_are_not_built_from_entities() -> None:
    bomb = "".join(f'<!ENTITY b{k + 1} "{f"&b{k};" * 10}">' for k in range(30))
    found = of(f'<!DOCTYPE x [<!ENTITY b0 "lol">{bomb}]><html><body><p>{SENTENCE} &amp; &b30;</p></body></html>')
    assert f"{SENTENCE} &" in whole(found)
    assert len(whole(found)) < 500


@pytest.mark.parametrize(
    "page",
    ["<html></html>", "<!-- only a remark -->", "<html><body><script>x</script><div id='root'></div></body></html>"],
)
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(UnreadableSource, match="copy its text from a browser"):
        of(page)


def test_many_elements_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="100,000 elements"):
        of("<html>" + "<p>a" * 100_001)


@pytest.mark.parametrize("day", ["2031-01-02", "2025-04-18"])
def test_the_date_does_not_hang_on_today(day: str) -> None:
    assert of(PAGE.replace("2025-04-18", day)).published == day


@pytest.mark.parametrize("character", ["&#28;", "&#x1C;", "&#11", "\x1c", "\ufffe"])
def test_characters_that_a_tree_cannot_hold_are_read_as_unknown(character: str) -> None:
    found = of(f"<h1>Titel {character} hier</h1><p>{SENTENCE * 3} {character}</p><form>{character}</form>{character}")
    assert found.title == "Titel \N{REPLACEMENT CHARACTER} hier"
