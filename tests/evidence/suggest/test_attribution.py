"""How the public corpora are counted, on corpora of a few sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.attribution import corpus, heads, is_pronoun, is_right, rows, scored

ENGLISH = "“We wait,” Lind said. Osman left. The ferry, which Kern’s aide called a wreck, sank."
GERMAN = "Lind sagte, sie warte. Osman ging heim."


@pytest.fixture
def english(tmp_path: Path) -> Path:
    return written_english(tmp_path, [("Lind", "said", "“We wait,”"), ("Kern’s aide", "called", "a wreck")])


def written_english(folder: Path, told: list[tuple[str, str, str]]) -> Path:
    (folder / "data/dev/text").mkdir(parents=True)
    (folder / "data/dev/attributions").mkdir()
    (folder / "data/dev/text/a.txt").write_text(ENGLISH, encoding="utf-8")
    lines = []
    for k, roles in enumerate(told):
        for role, (name, words) in enumerate(zip(("Source", "Cue", "Content"), roles, strict=True)):
            at = ENGLISH.index(words)
            lines.append(f"T{k}{role}\t{name} {at} {at + len(words)}\t{words}")
        lines.append(f"E{k}\tAttribution:T{k}1 Source:T{k}0 Cue:T{k}1 Content:T{k}2")
    (folder / "data/dev/attributions/a_1.ann").write_text("\n".join(lines), encoding="utf-8")
    return folder


def written_german(folder: Path) -> Path:
    (folder / "data/dev").mkdir(parents=True)
    note = {role: {"text": text, "spans": [_span(text)]} for role, text in _GERMAN_ROLES.items()}
    document = {"originalText": GERMAN, "annotations": [note]}
    (folder / "data/dev/a.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


_GERMAN_ROLES = {"speaker": "Lind", "cue": "sagte", "quote": "sie warte"}


def _span(text: str) -> dict[str, int]:
    return {"charBegin": GERMAN.index(text), "charEnd": GERMAN.index(text) + len(text)}


def test_every_sentence_has_the_sources_of_what_is_told_in_it(english: Path, tmp_path: Path) -> None:
    language, [document] = corpus(english, "dev")
    assert [one.sources for one in scored(document, language)] == [("Lind",), (), ("Kern’s aide",)]
    language, [document] = corpus(written_german(tmp_path / "de"), "dev")
    assert [one.sources for one in scored(document, language)] == [("Lind",), ()]


def test_the_table_has_the_rules_and_both_baselines(english: Path) -> None:
    head, rules, mark, verbs, last = rows(english, "dev")
    assert len(rules) == len(head) == 7
    assert rules[1:3] == ("1.000", "1.000")
    assert (mark[1:], verbs[1:]) == (("1.000", "0.500"), ("1.000", "1.000"))
    assert last[0].startswith("1 documents, 3 sentences")


def test_a_corpus_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is no folder"):
        corpus(tmp_path, "dev")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Lind, the mayor of Northport,", {"lind", "mayor"}),
        ("Osman’s spokesman", {"spokesman"}),
        ("a supporter of Osman", {"supporter"}),
        ("Mr. Osman (47)", {"osman"}),
        ("Kern, who left", {"kern"}),
        ("Angaben der Werft", {"angaben", "werft"}),
        ("der Sprecher der Werft", {"sprecher"}),
    ],
)
def test_the_head_of_a_source_says_who_is_meant(source: str, found: set[str]) -> None:
    assert heads(source) == found


def test_a_pronoun_is_no_name() -> None:
    assert is_pronoun("he")
    assert is_pronoun("the mayor of Northport, who")
    assert not is_pronoun("the mayor")


def test_whoever_is_talked_about_is_not_right(english: Path) -> None:
    language, [document] = corpus(english, "dev")
    first, *_ = scored(document, language)
    assert is_right(first)
