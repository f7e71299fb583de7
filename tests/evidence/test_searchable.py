"""Words that were broken up are put together; all others stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import at_most

from detente.evidence.searchable import joined_words, searchable, with_joined, words_of

WORDS = Path(__file__).parent / "words"
FLOORS = {"tuned": (0.98, 0.98), "held_out": (0.98, 0.95)}
"""Of each half of the labelled set the precision and the recall that must be reached."""


def labelled(half: str) -> Iterator[tuple[str, set[tuple[int, int, str]]]]:
    """Every line as written, and where words of it are broken up, from where to where, and what they mean."""
    lines = (WORDS / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("# "):
            continue
        text, broken = "", set()
        for k, part in enumerate(re.split(r"[{}]", line)):
            written, _, meant = part.partition(">")
            if k % 2:
                broken.add((len(text), len(text + written), meant or re.sub(r"[_.*/| -]", "", written)))
            text += written
        yield text, broken


@pytest.mark.parametrize("half", FLOORS)
def test_the_labelled_words_are_joined(half: str) -> None:
    wanted, found, right = 0, 0, 0
    for text, broken in labelled(half):
        joined = {(word.start, word.end, word.meant) for word in joined_words(text)}
        wanted, found, right = wanted + len(broken), found + len(joined), right + len(broken & joined)
    precision, recall = FLOORS[half]
    assert wanted > 100
    assert right / found >= precision
    assert right / wanted >= recall


@pytest.mark.parametrize(
    "text",
    [
        "US-Präsident, Migrations-Politik, Friedens-Plan; well-known, mother-in-law",
        "z.B., u.a., d.h., e.g., usw., J.F.K., P. O'Brien, U.S.",
        "3.5 am 18.04.2025, 1.000, v2.0-rc1",
        "Ende.Jetzt reicht es, example.com, a.b@example.com, @de_ppen, #de_ppen, /de_ppen/x, de_ppen.txt",
        "Leser_innen, jede_r, elem.nodeType",
        "Nein.nein.nein, so nicht; Immer.immer.immer weiter",
        "",
        "._-",
        "Bürger*innen, Ärzt*innen, jede*r, *wirklich*, 3*4, f*ck; und/oder, Bürger/innen, km/h, CDU/CSU, youtu.be/Wort",
        "A B C D, z. B. a b c d; N A T O; H2O, CO2, mp3, G7, 1st, 90er, A4, x86, 5€, $-Kurs, Nein!Doch!, 5Alle",
        "info@partei.de, @kanzler, #p0litik, Leser@innen",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert searchable(text) == text


def test_names_are_recognised_by_the_words_nearby() -> None:
    known = words_of(["Die Zelenka-Gruppe und Starmer"])
    assert searchable("Sagt Star.mer") == "Sagt Star.mer"
    assert searchable("Sagt Star.mer zu Ze_lenka", known=known) == "Sagt Starmer zu Zelenka"


def test_many_broken_words_make_others_likely() -> None:
    assert searchable("Mac.ron, Star.mer, die Wil.ligen") == "Macron, Starmer, die Willigen"
    assert (
        searchable("Mac.ron und die Wil.ligen? nicht gut.das reicht") == "Macron und die Willigen? nicht gut.das reicht"
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Der P u t i n, sagt er", "Der Putin, sagt er"),
        ("K R I E G ist das", "KRIEG ist das"),
        ("Pu*tin, P*u*t*i*n, Lüg*ner", "Putin, Putin, Lügner"),
        ("Pu/tin und Idi|oten", "Putin und Idioten"),
        ("D3ppen, Idi0ten, M@cron, $cholz, Id!oten", "Deppen, Idioten, Macron, scholz, Idioten"),
    ],
)
def test_words_are_put_together_however_they_were_broken_up(text: str, meant: str) -> None:
    assert searchable(text) == meant


def test_unseen_characters_are_no_part_of_a_word() -> None:
    assert searchable("De\u200bp\u00adpen") == "Deppen"
    assert searchable("👨\u200d👩") == "👨\u200d👩"


@given(st.text(st.sampled_from("aDeipn._-*/| \u200b#äß9")))
def test_only_breaks_are_left_out(text: str) -> None:
    """Joining takes away breaks within words and nothing else; what it says of the text is true."""
    joined = joined_words(text)
    assert with_joined(text, joined) == searchable(text)
    assert re.sub(r"[._\-*/| \u200b]", "", searchable(text)) == re.sub(r"[._\-*/| \u200b]", "", text)
    assert all(text[word.start : word.end] == word.written != word.meant for word in joined)
    assert all(before.end <= after.start for before, after in pairwise(joined))


@pytest.mark.parametrize(
    "text",
    [
        "a." * 50_000,
        "a " * 50_000 + "1",
        "a1" * 50_000,
        "a*b/" * 25_000,
        "a_b-" * 25_000,
        "_" * 100_000,
        "Kriegs" * 20_000 + ".x",
    ],
)
def test_hostile_texts_take_no_time(text: str) -> None:
    with at_most(seconds=5):
        searchable(text)
