"""How well candidates are found on sentences labelled by hand."""

from __future__ import annotations

import pytest
from benchmarks.suggest import LANGUAGES, labelled, rows, score


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["tuned", "held"])
def test_both_halves_meet_the_targets(language: str, part: str) -> None:
    assert score(language, part).met


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_written_after_the_rules_are_found_too(language: str) -> None:
    unseen = score(language, "unseen")
    assert unseen.precision >= 0.9
    assert unseen.recall >= 0.8
    assert unseen.via >= 0.8


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_are_enough_and_of_both_sorts(language: str) -> None:
    for part in ("tuned", "held"):
        sentences = labelled(language, part)
        assert len(sentences) >= 40
        assert 0.4 <= sum(row["candidate"] for row in sentences) / len(sentences) <= 0.7
        assert len({(row.get("before"), row["text"]) for row in sentences}) == len(sentences)


def test_the_table_has_every_language_and_part() -> None:
    heading, *table = rows()
    assert len(table) == 6
    assert all(len(row) == len(heading) for row in table)
