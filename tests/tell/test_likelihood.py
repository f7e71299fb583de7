"""The words for how likely something is: one for every number, with the numbers beside it, in both languages."""

from __future__ import annotations

import pytest

from detente.names import LANGUAGES, Language
from detente.tell.likelihood import likelihood
from detente.tell.voice import Voice

INSIDE = (0.03, 0.12, 0.3, 0.5, 0.7, 0.9, 0.97)
"""A number inside of every band, from the least likely to the likeliest."""


def word(share: float, language: Language = "en") -> str:
    """The word and its numbers, without what was stated."""
    return likelihood(share, Voice(language)).replace("\xa0", " ").partition(", ")[2]


def test_every_band_has_its_word_and_its_numbers() -> None:
    assert [word(share) for share in INSIDE] == [
        "almost no chance (1–5%)",
        "very unlikely (5–20%)",
        "unlikely (20–45%)",
        "roughly even chance (45–55%)",
        "likely (55–80%)",
        "very likely (80–95%)",
        "almost certain (95–99%)",
    ]


def test_german_has_the_same_bands() -> None:
    assert word(0.3, "de") == "unwahrscheinlich (20–45 %)"
    assert len({word(share, "de") for share in INSIDE}) == len(INSIDE)


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.01, "(1–5%)"), (0.05, "(5–20%)"), (0.2, "(20–45%)"), (0.45, "(45–55%)"), (0.55, "(45–55%)"), (0.8, "(55–80%)")],
)
def test_where_two_bands_meet_the_milder_word_is_taken(share: float, said: str) -> None:
    assert said in word(share)


@pytest.mark.parametrize("hundred", range(1, 100))
def test_a_number_and_what_is_left_of_a_hundred_have_words_that_mirror_each_other(hundred: int) -> None:
    mirrored = dict(zip(map(word, INSIDE), map(word, reversed(INSIDE)), strict=True))
    assert word((100 - hundred) / 100) == mirrored[word(hundred / 100)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("share", [0.0, 0.004, 0.996, 1.0])
def test_what_is_below_or_above_all_words_is_stated_alone(share: float, language: Language) -> None:
    assert word(share, language) == ""
    assert "%" in likelihood(share, Voice(language))
