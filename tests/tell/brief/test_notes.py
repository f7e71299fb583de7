"""Notes: the quotes behind answers, outcomes, ways and scenarios, numbered, with their chain and their denials."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.functional.commands import asked, run, written

MODEL = """\
format: 1
title: Two towns
decision_makers:
  up:
    name: Upstream
    options: {release: {do: release water, undo: hold it back, evidence: [q-plan]}}
    preferences:
      - {want: not down.sue, evidence: [leave], confidence: low}
      - {want: not up.release, evidence: [q-mayor]}
  down:
    name: Downstream
    options: {sue: {do: go to court, undo: drop the case}}
    preferences:
      - {want: down.sue iff not up.release, evidence: [q-suit]}
constraints:
  - {never: up.release and down.sue, because: A treaty., evidence: [q-treaty]}
status_quo: [down.sue]
scenarios:
  no-court: {title: The court closes, without_options: [down.sue]}
questions:
  - {ask: holds}
  - {ask: reachable}
  - {ask: scenario, scenario: no-court}
sources:
  paper: {title: '<The> Paper'}
quotes:
  q-plan: {source: paper, says: {en: there is a plan, de: es gibt einen Plan}, status: witnessed}
  q-mayor:
    source: paper
    exact: "not a <b>drop</b>"
    speaker: {who: {en: an adviser, de: ein Berater}, named: false}
    via: Reuters
    status: reported
    denied_by: q-denial
  q-leave-1: {source: paper, says: they fear the court, claim: leave, via: dpa, status: reported}
  q-leave-2: {source: paper, says: they fear judges, claim: leave, via: AFP, status: reported}
  q-suit: {source: paper, says: they sue, speaker: The lower town, status: on record}
  q-treaty: {says: a treaty}
  q-denial: {says: this was never said, speaker: The mayor, status: denied}
  q-idle: Nobody cites this.
"""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return written(tmp_path, MODEL)


def test_every_part_names_its_quotes_and_every_named_quote_has_a_note(model: Path) -> None:
    said = asked("brief", model)
    cited = {note for part in ("answers", "whys", "paths", "scenarios") for one in said[part] for note in one["notes"]}
    assert [note["id"] for note in said["notes"]] == [
        q for q in re.findall(r"(?m)^  (q-[a-z0-9-]+):", MODEL) if q in cited
    ]
    assert "q-idle" not in cited
    assert [note["number"] for note in said["notes"]] == list(range(1, len(said["notes"]) + 1))
    holds, *_ = said["answers"]
    assert len(holds["grounds"]) == len(holds["rests_on"])
    assert {quote for quotes in holds["grounds"] for quote in quotes} <= set(holds["notes"])


def test_a_verdict_rests_on_what_its_witness_uses(model: Path) -> None:
    """Downstream may not drop and sue at once: what forbids it counts, what nobody could do does not."""
    said = asked("brief", model)
    for why in said["whys"]:
        assert {"q-suit"} & set(why["notes"])
    assert {"q-leave-1", "q-leave-2"} <= {note for one in said["answers"] for note in one["notes"]}


def test_the_chain_names_speaker_carrier_document_and_firmness(model: Path) -> None:
    notes = {note["id"]: note for note in asked("brief", model)["notes"]}
    assert notes["q-mayor"]["chain"] == "An adviser, unnamed, through Reuters, in <The> Paper; reported"
    assert notes["q-mayor"]["denials"] == ["Denied by The mayor: this was never said"]
    assert notes["q-mayor"]["passage"] == "not a <b>drop</b>"
    assert notes["q-leave-1"]["reports"] == "One of 2 reports of the same statement, through dpa and AFP."
    german = {note["id"]: note for note in asked("brief", model, "--lang", "de")["notes"]}
    assert german["q-mayor"]["chain"] == "Ein Berater, ungenannt, durch Reuters, in <The> Paper; berichtet"
    assert german["q-mayor"]["denials"] == ["Bestritten, und zwar durch The mayor: this was never said"]


def test_the_terminal_marks_lines_and_prints_the_notes_in_full(model: Path) -> None:
    short, full = run("brief", model).out, run("brief", model, "--full").out
    assert re.search(r"Rests on .*\[\d+\]", " ".join(full.split()))
    assert "(q-suit)" not in short
    assert "Denied by The mayor" in full
    assert "> not a <b>drop</b>" in full
    assert "The lower town, in <The> Paper; on record. (q-suit)" in " ".join(full.split())


def test_the_page_links_marks_and_notes_both_ways_and_escapes_them(model: Path, tmp_path: Path) -> None:
    page = tmp_path / "brief.html"
    run("brief", model, "--html", page)
    text = page.read_text(encoding="utf-8")
    ids, links = set(re.findall(r' id="([^"]+)"', text)), set(re.findall(r' href="#([^"]+)"', text))
    assert links <= ids
    assert {link for link in links if link.startswith("note-")} == {one for one in ids if one.startswith("note-")}
    assert "answer-1" in links
    assert "not a &lt;b&gt;drop" in text
    assert "in &lt;The&gt; Paper" in text
    assert "<b>drop" not in text


def test_a_model_without_evidence_has_no_notes() -> None:
    said = asked("brief", "chicken")
    assert said["notes"] == []
    assert "On whose word" not in run("brief", "chicken", "--full").out


def test_without_a_voice_the_brief_says_first_what_reads_differently(model: Path) -> None:
    said = asked("brief", model, "--without-voice", "The lower town")
    lost = said["withdrawn"]
    assert (lost["kind"], lost["quotes"], lost["bare"]) == ("voice", ["q-suit"], [])
    assert lost["fallen"] == ["down 1: down.sue iff not up.release"]
    before = {one["question"]: one["answer"] for one in asked("brief", model)["answers"]}
    after = {one["question"]: one["answer"] for one in said["answers"]}
    assert {one["question"]: (one["before"], one["after"]) for one in lost["changes"]} == {
        question: (before[question], after[question]) for question in before if before[question] != after[question]
    }
    assert lost["changes"]
    assert asked("brief", model)["withdrawn"] is None


def test_without_a_source_constraints_fall_and_options_stay_as_assumptions(model: Path) -> None:
    ran = run("brief", model, "--without-source", "paper", "--lang", "de")
    assert ran.out.index("Gelesen ohne die Quelle paper: 5 Zitate entfallen") < ran.out.index(
        "Eine Lesart, keine Vorhersage"
    )
    assert "bleibt als Annahme: up.release." in ran.out
    assert "constraint 1" not in ran.out


def test_rankings_name_no_evidence_and_that_is_said(tmp_path: Path) -> None:
    graph = (
        "format: 1\ntitle: G\nstates: {1: a, 2: b}\nstatus_quo: 1\n"
        "decision_makers: {a: {name: A, moves: [[1, 2]], ranking: [2, 1]}}\nsources: {s: A book}\n"
    )
    out = run("brief", written(tmp_path, graph), "--without-source", "s").out
    assert "nothing of them can be withdrawn: A." in " ".join(out.split())
    assert "No answer reads differently." in out


def test_a_wrong_name_and_both_at_once_are_refused(model: Path) -> None:
    wrong = run("brief", model, "--without-source", "papre")
    assert (wrong.status, "did you mean 'paper'?" in wrong.err) == (2, True)
    both = run("brief", model, "--without-source", "paper", "--without-voice", "Reuters")
    assert (both.status, "one at a time" in both.err) == (2, True)
