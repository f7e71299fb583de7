"""The text in which quotes are looked for: a position is one in the file, or in the parts one after the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evidence.samples import BODY, ENGLISH, GERMAN, PAGE, TEASER, TITLE, pdf_of

from detente.evidence import UnreadableSource
from detente.evidence.anchor import around, find
from detente.evidence.wording import wording_of


@pytest.mark.parametrize("text", [GERMAN, ENGLISH, GERMAN.replace("\n", "\r\n"), GERMAN.replace(" ", "\u00a0")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_of_a_plain_text_it_is_the_file_as_it_is_decoded(text: str, encoding: str) -> None:
    assert wording_of(text.encode(encoding), name="a.txt").text == text


@pytest.mark.parametrize("name", ["a.html", "a"])
def test_of_a_page_it_is_the_parts_one_after_the_other(name: str) -> None:
    text = wording_of(PAGE.encode(), name=name).text
    places = [text.index(part) for part in (TITLE, TEASER, *BODY, "Newsletter abonnieren", "Doch, De_p-p.")]
    assert places == sorted(places)
    assert "stolen" not in text


def test_of_a_pdf_it_is_what_the_pages_say() -> None:
    wording = wording_of(pdf_of("The talks failed\n \nNobody gave way, said both."), name="a.pdf")
    assert find(wording.text, "Nobody gave way").found


@pytest.mark.parametrize(
    ("passage", "part"),
    [
        (TITLE, "title"),
        ("Wer gibt nach?", "teaser"),
        ("Wir geben nicht nach", "body"),
        ("Was droht der Unterstadt?", "body"),
        ("Jeden Morgen", "boilerplate"),
        ("Nie, De_p-p.", "comments"),
    ],
)
@pytest.mark.parametrize("document", [GERMAN, GERMAN.replace("\n", "\r\n"), GERMAN.replace("\n", "\r")])
def test_a_position_lies_in_a_part(document: str, passage: str, part: str) -> None:
    wording = wording_of(document.encode(), name="a.txt")
    assert wording.part_at(wording.text.index(passage)) == part


@pytest.mark.parametrize(("passage", "part"), [(TEASER, "teaser"), (BODY[2], "body"), ("Nie.", "comments")])
def test_a_position_in_a_page_lies_in_a_part(passage: str, part: str) -> None:
    wording = wording_of(PAGE.encode(), name="a.html")
    assert wording.part_at(wording.text.index(passage)) == part


def test_what_has_no_text_has_no_wording() -> None:
    with pytest.raises(UnreadableSource):
        wording_of(b" \n", name="a.txt")


@given(
    st.lists(st.sampled_from(["Wir", "gehen", "nicht", "„Nein“,", "–", "\n", "so\u00adfort"]), min_size=1), st.data()
)
def test_the_words_around_a_passage_and_its_position_tell_it_from_its_likes(
    words: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    starts = [k for k, word in enumerate(words) if word[0].isalpha()]
    if not starts:
        return
    first = data.draw(st.sampled_from(starts))
    start = len(" ".join([*words[:first], ""]))
    end = start + len(words[first])
    prefix, suffix = around(text, start, end)
    check = find(text, text[start:end], prefix=prefix, suffix=suffix, at=start)
    assert (check.start, check.end) == (start, end)
