"""The index finds what is there, takes any query, and is made anew whenever it has to be."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evidence.samples import GERMAN, saved
from tests.functional.commands import TWO_TOWNS, asked, run, written

from detente.errors import UsageError
from detente.evidence.index import Index, Record
from detente.evidence.searchable import searchable

RECORDS = (
    Record("a1:p1", "source", "a1", "Der Waffenvorrat ist leer, sagt ein Berater."),
    Record("a1:c1", "comment", "a1", "Unser Waf_fenv-orrat ist weg, die De_p-pen!"),
    Record("q1", "quote", "a1", "it is a matter\nof days"),
)


def opened(path: Path | None, records: Sequence[Record] = RECORDS, digest: str = "1") -> Index:
    return Index(path, digest=digest, records=lambda: records)


def ids(index: Index, query: str) -> set[str]:
    return {hit.id for hit in index.search(query, limit=-1).hits}


def marked(index: Index, query: str) -> list[str]:
    return [hit.written[start:end] for hit in index.search(query).hits for start, end in hit.spans]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("vorrat", {"a1:p1", "a1:c1"}),
        ("VORRAT ist", {"a1:p1", "a1:c1"}),
        ("Waf_fenv-orrat", {"a1:c1"}),
        ("deppen", {"a1:c1"}),
        ('"matter of days"', {"q1"}),
        ('"days of"', set()),
        ("days matter", {"q1"}),
        ("of", {"q1"}),
        ("a", {"a1:p1", "a1:c1", "q1"}),
        ("vorrat of", set()),
        ("", set()),
        ('"', set()),
        ("\0", set()),
        ("vorrat OR days", set()),
        ("vor*", set()),
        ("%", set()),
        ("written:vorrat", set()),
        ("\udcff", set()),
        ("x'); DROP TABLE records; --", set()),
    ],
)
def test_parts_of_words_are_found_and_nothing_is_an_operator(query: str, wanted: set[str]) -> None:
    with opened(None) as index:
        assert ids(index, query) == wanted


def test_spans_are_of_the_text_as_written() -> None:
    with opened(None) as index:
        assert marked(index, "orrat deppen") == ["Waf_fenv-orrat", "De_p-pen"]
        assert marked(index, '"weg, die deppen"') == ["weg, die De_p-pen"]
        assert marked(index, '"a matter of"') == ["a matter\nof"]
        assert index.search("vorrat", kinds=["source"]).total == 1
        assert (index.search("vorrat", limit=1).total, len(index.search("vorrat", limit=1).hits)) == (2, 1)


@given(st.lists(st.text(st.sampled_from("ab _-.c\n\0ÄßİK")), max_size=4), st.text(st.sampled_from('abcäßi .-_"*')))
def test_every_record_with_all_words_is_found(texts: list[str], query: str) -> None:
    """As looking through every text would find it, in what is written or in what is meant."""
    words = [" ".join(word.lower().split()) for word in query.replace('"', " ").split()]
    found = {
        str(k)
        for k, text in enumerate(texts)
        if words and all(word in f"{text} {searchable(text)}".lower() for word in words)
    }
    with opened(None, [Record(str(k), "comment", "a", text) for k, text in enumerate(texts)]) as index:
        hits = index.search(query.replace('"', " "), limit=-1).hits
    assert {hit.id for hit in hits} == found
    assert all(0 <= start < end <= len(hit.written) for hit in hits for start, end in hit.spans)


def unread() -> Sequence[Record]:
    raise AssertionError("the contents were read again")


def test_the_same_contents_are_not_read_again(tmp_path: Path) -> None:
    path = tmp_path / "index"
    opened(path).__exit__()
    with Index(path, digest="1", records=unread) as index:
        assert ids(index, "berater") == {"a1:p1"}
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("harm", ["deleted", "stale", "empty", "text", "other", "torn"])
def test_a_missing_stale_or_broken_index_is_made_anew(harm: str, tmp_path: Path) -> None:
    path = tmp_path / "index"
    opened(path, [Record(str(k), "comment", "a", f"Wort {k} " * 50) for k in range(300)], "0").__exit__()
    match harm:
        case "deleted":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.write_text("no database" * 1000)
        case "other":
            path.unlink()
            sqlite3.connect(path).execute("CREATE TABLE contents (digest TEXT)").connection.close()
        case "torn":
            path.write_bytes(path.read_bytes()[:5000])
    for _ in range(2):
        with opened(path) as index:
            assert ids(index, "vorrat") == {"a1:p1", "a1:c1"}


def test_an_index_broken_further_in_is_made_anew_when_it_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "index"
    many = [Record(str(k), "comment", "a", f"Wort {k} " * 50) for k in range(300)]
    opened(path, many).__exit__()
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    with opened(path, many) as index:
        assert len(ids(index, "wort")) == 300
    with Index(path, digest="1", records=unread) as index:
        assert len(ids(index, "wort")) == 300


def test_a_place_that_is_no_file_is_searched_too(tmp_path: Path) -> None:
    with opened(tmp_path / "nowhere" / "index") as index:
        assert ids(index, "berater") == {"a1:p1"}
    with opened(tmp_path) as index:
        assert ids(index, "berater") == {"a1:p1"}


def _searched(path: Path) -> set[str]:
    with opened(path) as index:
        return ids(index, "vorrat")


def test_processes_at_once_all_find(tmp_path: Path) -> None:
    with get_context("spawn").Pool(3) as pool:
        found = pool.map(_searched, [tmp_path / "index"] * 6)
    assert found == [{"a1:p1", "a1:c1"}] * 6
    assert [path.name for path in tmp_path.iterdir()] == ["index"]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS + "sources:\n  b: A book\nquotes:\n  q1: {source: b, says: They dam the river}\n")
    assert run("source", "add", saved(tmp_path, GERMAN), "--in", folder).status == 0
    return folder


@pytest.mark.parametrize("word", ["ab", "abc"])
def test_more_words_than_anybody_means_are_refused(word: str) -> None:
    with opened(None) as index:
        assert ids(index, f"{word} " * 2_000) == ids(index, word)
        with pytest.raises(UsageError, match="101 words"):
            index.search(" ".join(f"{word}{k}" if len(word) > 2 else chr(0x4E00 + k) for k in range(101)))


def test_a_study_is_searched(study: Path) -> None:
    found = asked("search", "damm", "--in", study)
    assert {hit["kind"] for hit in found["hits"]} == {"source"}
    hit = found["hits"][0]
    assert (hit["source"], hit["text"][slice(*hit["spans"][0])]) == ("a1", "Damm")
    assert asked("search", "river", "--in", study)["hits"][0]["id"] == "q1"
    assert asked("search", "wird nichts", "--kind", "comment", "--in", study)["hits"][0]["id"] == "a1:c1"
    ran = run("search", "Oberstadt", "--in", study)
    assert (ran.status, "a1:p1  source  " in ran.out) == (0, True)
    assert "nothing found" in run("search", "Obersdadt", "--in", study).err


def test_what_is_new_in_a_study_is_found(study: Path, tmp_path: Path) -> None:
    assert asked("search", "Zebra", "--in", study)["total"] == 0
    assert run("source", "add", saved(tmp_path, "Ein Zebra\n\nEs läuft \x1b[31m."), "--in", study).status == 0
    assert asked("search", "Zebra", "--in", study)["total"] == 1
    (study / ".search.sqlite").unlink()
    assert asked("search", "Zebra", "--in", study)["total"] == 1
    assert "\x1b" not in run("search", "läuft", "--in", study).out


@pytest.mark.parametrize("harm", ["changed", "gone", "a folder"])
def test_a_source_that_cannot_be_read_is_named_and_the_others_are_searched(
    harm: str, study: Path, tmp_path: Path
) -> None:
    kept = study / "sources" / "a1.txt"
    assert run("source", "add", saved(tmp_path, "Ein Zebra\n\nEs trinkt."), "--in", study).status == 0
    kept.unlink()
    if harm == "changed":
        kept.write_text("Anderes\n\nEs trinkt.", encoding="utf-8")
    elif harm == "a folder":
        kept.mkdir()
    for _ in range(2):
        ran = run("search", "trinkt", "--in", study)
        assert (ran.status, "a2:p1" in ran.out, "a1:p" in ran.out) == (0, True, False)
        assert "the source a1 was not searched: " in ran.err
    assert [one["source"] for one in asked("search", "trinkt", "--in", study)["unread"]] == ["a1"]
    assert run("search", "trinkt", "--in", study, "--quiet").status == 0
    assert asked("comment", "list", "a2", "--search", "zebra", "--in", study)["comments"] == []


@pytest.mark.parametrize("words", [("x", "--in", "nowhere"), ("x", "--kind", "book"), ("x", "--limit", "0")])
def test_wrong_usage(words: tuple[str, ...]) -> None:
    assert run("search", *words).status == 2
