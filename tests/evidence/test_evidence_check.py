"""``detente evidence check``: which lines rest on nothing, on one unnamed voice, on what is denied, later or gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.functional.commands import asked, process, run, written

from detente.evidence.anchor import fingerprint_of
from detente.model import parse
from detente.study.evidence import evidence_of

ARTICLE = """\
The towns still talk

The mayor of the upper town said on Monday: “We will not release a drop.”

An adviser told the agency that the dam was ready. The lower town denied that it would sue.
"""
MODEL = """\
format: 1
title: Two towns
as_of: 2025-04-18
decision_makers:
  up:
    name: Upstream
    options:
      release: {do: release water, evidence: [q-mayor]}
      dam: {do: build the dam, evidence: [ready]}
    preferences:
      - {want: not release, evidence: [q-mayor]}
      - dam
  down:
    name: Downstream
    options: {sue: {do: go to court, evidence: [q-sue, q-mayor]}}
    ranking: [not sue, "*"]
status_quo: []
sources:
  paper: {title: The Paper, published: 2025-04-17}
  late: {title: Later, published: 2025-04}
quotes:
  q-mayor: {source: paper, exact: '"We will not release a drop."', speaker: The mayor, status: on record}
  q-adviser: {source: paper, exact: the dam was ready, speaker: {who: An adviser, named: false}, claim: ready}
  q-sue: {source: late, says: they sue, denied_by: q-no}
  q-no: {source: paper, exact: The lower town denied that it would sue, status: denied}
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = written(tmp_path, MODEL)
    article = tmp_path / "found.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    assert run("source", "add", article, "--id", "paper", "--in", tmp_path).status == 0
    return path


def doubts(path: Path, status: int) -> dict[tuple[str, str], list[str]]:
    ran = run("evidence", "check", path, "--json")
    assert ran.status == status
    return {(one["doubt"], one["about"]): one["quotes"] for one in ran.json["doubts"]}


def test_every_kind_of_doubt_is_told_with_its_quotes(study: Path) -> None:
    assert doubts(study, 1) == {
        ("denied", "down.sue"): ["q-sue"],
        ("one unnamed voice", "up.dam"): ["q-adviser"],
        ("assumption", "up 2: up.dam"): [],
        ("assumption", "down"): [],
    }


def test_the_same_document_under_a_second_id_makes_no_second_voice(study: Path) -> None:
    assert run("source", "add", study.parent / "found.txt", "--id", "copy", "--in", study.parent).status == 0
    line = next(line for line in study.read_text().splitlines() if "q-adviser:" in line)
    again = line.replace("q-adviser", "q-again").replace("source: paper", "source: copy")
    study.write_text(study.read_text().replace(line, f"{line}\n{again}"), encoding="utf-8")
    assert doubts(study, 1)["one unnamed voice", "up.dam"] == ["q-adviser", "q-again"]


def test_assumptions_and_unnamed_voices_are_no_faults(study: Path) -> None:
    study.write_text(study.read_text().replace(", denied_by: q-no", ""), encoding="utf-8")
    ran = run("evidence", "check", study)
    assert ran.status == 0
    assert "3 of 4 quotes are anchored" in ran.out
    assert "What speaks against it" not in ran.out
    assert "line 12: up 2: up.dam – rests on nothing: an assumption" in ran.out
    assert "The document of the source late is not attached" in ran.out


def test_what_is_marked_as_denied_is_no_ground(study: Path) -> None:
    text = study.read_text().replace(", denied_by: q-no", "")
    study.write_text(text.replace("[ready]", "[q-no]"), encoding="utf-8")
    assert doubts(study, 1)["denied", "up.dam"] == ["q-no"]


def test_a_source_is_later_as_far_as_its_date_goes(study: Path) -> None:
    text = study.read_text().replace(", denied_by: q-no", "")
    study.write_text(text.replace("published: 2025-04}", "published: 2025-05}"), encoding="utf-8")
    assert ("later", "down.sue") in doubts(study, 1)


def test_a_quote_that_differs_in_one_word_is_not_there(study: Path) -> None:
    study.write_text(study.read_text().replace("will not release", "will now release"), encoding="utf-8")
    assert doubts(study, 1)["not there", "q-mayor"] == ["q-mayor"]


def test_a_document_that_was_changed_is_refused_and_both_digests_are_shown(study: Path) -> None:
    kept = study.parent / "sources" / "paper.txt"
    kept.write_text("something else", encoding="utf-8")
    ran = run("evidence", "check", study)
    assert ran.status == 1
    (paper, _) = run("evidence", "check", study, "--json").json["sources"]
    assert paper["state"] == "changed"
    assert all(digest[:40] in ran.out.replace("\n", "") for digest in (paper["recorded"], paper["found"]))
    kept.unlink()
    assert "is gone" in run("evidence", "check", study).out


@given(st.data())
def test_a_passage_is_found_by_its_fingerprint_as_by_its_words(data: st.DataObject) -> None:
    words = ARTICLE.split()
    first = data.draw(st.integers(0, len(words) - 1))
    passage = " ".join(words[first : data.draw(st.integers(first + 1, len(words)))])
    if not any(letter.isalnum() for letter in passage):
        return
    quoted = MODEL.replace("exact: the dam was ready", f"fingerprint: '{fingerprint_of(passage)}'")
    (one,) = [quote for quote in parse(quoted).conflict.quotes if quote.id == "q-adviser"]
    assert one.check(ARTICLE).found


def test_the_flagship_says_which_passage_each_quote_rests_on() -> None:
    from detente.study import opened  # noqa: PLC0415

    check = evidence_of(opened("ukraine-2025"))
    assert all(quote.fingerprint and not quote.exact and quote.status for quote in check.conflict.quotes)
    assert {one.state for one in check.quotes} == {"not attached"}
    assert [doubt for doubt in check.doubts if doubt.is_fault or doubt.doubt == "assumption"] == []


def test_german_and_graph_form(tmp_path: Path) -> None:
    graph = (
        "format: 1\ntitle: G\nstates: {1: a, 2: b}\ndecision_makers: {a: {name: A, moves: [[1, 2]], ranking: [2, 1]}}\n"
    )
    path = written(tmp_path, graph)
    assert "beruht auf nichts: eine Annahme" in run("evidence", "check", path, "--lang", "de").out
    assert asked("evidence", "check", path)["of"] == 0


def test_it_does_not_wait_for_what_it_does_not_need() -> None:
    code = (
        "import sys; from detente.cli.root import detente\n"
        "detente(['check', 'ukraine-2025', '-q'], standalone_mode=False)\n"
        "assert not {'rapidfuzz', 'numpy', 'detente.evidence.structure'} & sys.modules.keys()\n"
    )
    assert process(code=code).returncode == 0


def test_a_reader_with_the_document_sees_the_passage_that_a_fingerprint_stands_for(tmp_path: Path) -> None:
    """The model ships no word of the document; whoever keeps a copy in the study gets the passage with the note."""
    passage = fingerprint_of("We will not release a drop")
    path = written(tmp_path, MODEL.replace("exact: '\"We will not release a drop.\"'", f"fingerprint: '{passage}'"))
    assert {one["passage"] for one in asked("brief", path)["notes"] if one["id"] == "q-mayor"} == {""}
    (tmp_path / "found.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("source", "add", tmp_path / "found.txt", "--id", "paper", "--in", tmp_path).status == 0
    (mayor, *_) = run("evidence", "check", path, "--json").json["quotes"]
    assert (mayor["state"], mayor["passage"]) == ("anchored", "We will not release a drop")
    assert ARTICLE[mayor["start"] : mayor["end"]] == mayor["passage"]
    assert "> We will not release a drop" in run("brief", path, "--full").out
