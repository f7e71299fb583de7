"""Whether a quote is there: what makes no difference, what does, and what is shown instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from detente.errors import UsageError
from detente.evidence.anchor import find, find_fingerprint, fingerprint_of, repeated
from detente.evidence.normal import normalised

TEXT = "Laut einer Sprecherin sagte er: „Wir gehen nicht – jetzt nicht.“ Und: „Wir gehen nicht allein.“"

WORDS = st.lists(st.sampled_from(["wir", "gehen", "nicht", "nur", "heute", "größer", "don't", "3.5"]), min_size=1)
BLANKS = st.sampled_from([" ", "\u00a0", "\n", "  ", "\u2009", "\t"])


def joined(draw: st.DrawFn, words: list[str]) -> str:
    """The words as somebody else may have set them: other blanks, soft hyphens within, other apostrophes."""
    apostrophe, soft = draw(st.sampled_from("'’`")), draw(st.integers(1, 3))
    written = [word[:soft] + "\u00ad" + word[soft:] if draw(st.booleans()) else word for word in words]
    blanks = draw(st.lists(BLANKS, min_size=len(words), max_size=len(words)))
    return "".join(a + b for a, b in zip(written, blanks, strict=True)).replace("'", apostrophe)


@st.composite
def settings(draw: st.DrawFn) -> tuple[str, str, str]:
    """Words, a text that has them, and the same words set in another way."""
    before, words, after = draw(WORDS), draw(WORDS), draw(WORDS)
    return joined(draw, [*before, *words, *after]), joined(draw, words), " ".join(words)


@given(settings())
def test_how_it_is_set_never_loses_a_quote(drawn: tuple[str, str, str]) -> None:
    text, quote, words = drawn
    check = find(text, quote)
    assert check.found
    assert normalised(text[check.start : check.end]).text == normalised(words).text


@given(WORDS, WORDS, WORDS, st.data())
def test_another_word_is_another_quote(
    before: list[str], words: list[str], after: list[str], data: st.DataObject
) -> None:
    k = data.draw(st.integers(0, len(words) - 1))
    other = [*words[:k], "niemals", *words[k + 1 :]]
    assert not find(" ".join([*before, *words, *after]), " ".join(other)).found


@given(settings())
def test_a_fingerprint_finds_what_the_quote_finds(drawn: tuple[str, str, str]) -> None:
    text, quote, _ = drawn
    exactly, unseen = find(text, quote), find_fingerprint(text, fingerprint_of(quote))
    assert unseen.count >= exactly.count > 0
    assert fingerprint_of(text[unseen.start : unseen.end]) == fingerprint_of(quote)


@given(WORDS, WORDS)
def test_a_fingerprint_finds_nothing_else(words: list[str], others: list[str]) -> None:
    assume(" ".join(words) not in " ".join(others))
    assert not find_fingerprint(" ".join(others), fingerprint_of(" ".join(words))).found


@given(st.text())
def test_every_character_of_the_normal_form_stands_somewhere(text: str) -> None:
    normal = normalised(text)
    assert len(normal.starts) == len(normal.ends) == len(normal.text)
    assert all(0 <= a < b <= len(text) for a, b in zip(normal.starts, normal.ends, strict=True))
    assert normalised(normal.text).text == normal.text


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("«Wir gehen nicht - jetzt nicht.»", True),
        ("Wir gehen nicht", True),
        ("wir gehen nicht", False),
        ("Wir gehen nur", False),
        ("Wir gehen nich", False),
        ("ir gehen nicht", False),
        ("Wir gehen nicht jetzt nicht.", False),
    ],
)
def test_the_quote_is_there_or_not(quote: str, there: bool) -> None:
    assert find(TEXT, quote).found is there


def test_what_is_near_is_shown_with_its_difference() -> None:
    check = find(TEXT, "Wir gehen nur – jetzt nicht.")
    assert not check.found
    nearest = check.near[0]
    assert TEXT[nearest.start : nearest.end] == nearest.text == "Wir gehen nicht – jetzt nicht."
    assert [(d.kind, d.text) for d in nearest.differences if d.kind != "same"] == [
        ("only in the quote", "nur"),
        ("only in the text", "nicht"),
    ]


def test_the_words_around_it_decide_between_occurrences() -> None:
    second = TEXT.rindex("Wir gehen nicht")
    assert find(TEXT, "Wir gehen nicht").count == 2
    assert find(TEXT, "Wir gehen nicht", suffix="allein").start == second
    assert find(TEXT, "Wir gehen nicht", prefix="Und: „").start == second
    assert find(TEXT, "Wir gehen nicht", at=second - 3).start == second
    assert find(TEXT, "Wir gehen nicht").start == TEXT.index("Wir gehen nicht")


SENTENCES = st.lists(
    st.sampled_from(["Wir", "gehen", "nicht", "gehen.", "„Wir", "allein.“", "Unternehmensführung,", "–", "Umgehen"]),
    min_size=1,
    max_size=8,
).map(" ".join)


@given(st.lists(SENTENCES, min_size=1, max_size=6), SENTENCES)
def test_what_is_repeated_is_found_more_than_once(sentences: list[str], other: str) -> None:
    text = " ".join(sentences)
    passages = [*sentences, other, " ".join(sentences[:2])]
    assert repeated(text, passages) == {passage for passage in passages if find(text, passage).count > 1}


def test_nothing_cannot_be_found() -> None:
    with pytest.raises(UsageError, match="empty"):
        find(TEXT, " \u00ad ")
    with pytest.raises(UsageError, match="without words"):
        fingerprint_of("–")
    with pytest.raises(UsageError, match="no fingerprint"):
        find_fingerprint(TEXT, "12:xyz")


@pytest.mark.parametrize(
    ("quote", "span"),
    [
        ("Wir gehen nicht - jetzt", (33, 56)),
        ("Wir gehen nicht", (33, 48)),
        ("Wir gehen nur – jetzt nicht", (None, None)),
        ("wir gehen nicht", (None, None)),
        ("Wir geh", (None, None)),
        ("nicht jetzt", (None, None)),
        ("3:c9f17bf09246de9835e8249931d5f60e", (33, 48)),
    ],
)
def test_the_worked_numbers_of_the_theory(quote: str, span: tuple[int | None, int | None]) -> None:
    page = (Path(__file__).parents[2] / "docs" / "theory" / "evidence.md").read_text(encoding="utf-8")
    check = find_fingerprint(TEXT, quote) if ":" in quote else find(TEXT, quote)
    assert (check.start, check.end) == span
    assert f"| `{quote}` | {f'{span[0]}–{span[1]}' if check.found else 'no'}" in page
    assert f"*{TEXT}*" in page


def test_one_word_of_a_large_text_is_found_at_once() -> None:
    text = "die Katze " * 100_000
    assert find(text, "die", prefix="Katze", suffix="Katze", at=len(text)).start == len(text) - len("die Katze ")


@given(st.integers(0, 6))
def test_one_other_word_is_shown_beside_the_one_that_is_there(k: int) -> None:
    there = ["Die", "Geduld", "der", "Oberstadt", "ist", "am", "Ende"]
    quote = " ".join([*there[:k], "Anfang", *there[k + 1 :]])
    nearest = find(f"Vorher war alles gut. {' '.join(there)}. Danach nicht mehr, sagte er.", quote).near[0]
    assert [(d.kind, d.text) for d in nearest.differences if d.kind != "same"] == [
        ("only in the quote", "Anfang"),
        ("only in the text", there[k]),
    ]


def test_a_passage_too_long_to_compare_is_not_said_to_be_near_to_nothing() -> None:
    text = "Die Stadt sagte nein. " * 4_000
    assert find(text, "Die Stadt sagte nein. " * 100).found
    assert find(text, "Die Stadt sagte nur. ").compared
    unlike = find(text, "Die Stadt sagte nein. " * 120 + "Nur.")
    assert (unlike.found, unlike.near, unlike.compared) == (False, (), False)


def test_a_quote_may_begin_anywhere_where_words_have_no_blanks_between_them() -> None:
    text = "部长周五表示，政府将修建大坝。"
    assert find(text, "政府将修建").found
    assert find_fingerprint(text, fingerprint_of("修建大坝")).found
    assert not find("Die Staudämme", "Stau").found
