"""What the assistant proposes, taken whole: into a study that is there, and into a draft beside what the rules find."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.assistant.server import KEY, Said, Server, proposing, serving
from tests.evidence.samples import saved
from tests.functional.commands import TWO_TOWNS, run, written

from detente.cli import suggest as assisted
from detente.cli.root import detente
from detente.model import read
from detente.model.conflict import ByStatements, Conflict

ARTICLE = """The weir stays shut

Arland could impose sanctions on Borland. Borland demanded that Arland open the weir.

The fishers may block the harbour, an adviser told Reuters. Upstream can also close the mill.

Comments (1)

Bert
2 hours ago
Sink the ferry, I say.
"""
PARTY = {"kind": "Actor", "text": "the fishers", "quote": "The fishers may block the harbour"}
OPTION: dict[str, Any] = {"kind": "options", "text": "block the harbour", "decision_maker": "The fishers"}
OPTION |= {"quote": "The fishers may block the harbour", "speaker": "an adviser", "named": False, "via": "Reuters"}
KNOWN = {
    "kind": "option",
    "text": "Impose sanctions on Borland",
    "decision_maker": "arland",
    "quote": "Arland could impose",
}
MILL = {"kind": "option", "text": "close the mill", "decision_maker": "Upstream", "quote": "can also close the mill"}
WISH = {"kind": "demand", "text": "open the weir", "decision_maker": "Borland", "quote": "open the weir"}
STATEMENT = {
    "kind": "statement",
    "text": "not down.sue",
    "decision_maker": "up",
    "quote": "Upstream can also close the mill",
}
INVENTED = {"kind": "option", "text": "sink the ferry", "decision_maker": "Borland", "quote": "Sink the ferry"}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving(Said(proposing(PARTY, OPTION, KNOWN, MILL, WISH, STATEMENT, INVENTED))) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


def test_a_draft_has_what_the_rules_find_and_what_the_assistant_proposes(tmp_path: Path, server: Server) -> None:
    ran = run("draft", saved(tmp_path, ARTICLE), "--json", "--assistant", "--yes-send", "--written-in", "en")
    assert ran.status == 0, ran.err
    parties = {one["id"]: one["name"] for one in ran.json["parties"]}
    assert parties["fishers"].endswith("fishers")
    assert sum("rland" in name for name in parties.values()) == 2
    options = {(one["party"], one["do"].casefold()) for one in ran.json["options"]}
    assert {("fishers", "block the harbour"), ("upstream", "close the mill")} <= options
    assert len([do for _, do in options if "sanctions" in do]) == 1
    exact = {one["id"]: one for one in ran.json["quotes"]}
    (block,) = (one for one in ran.json["options"] if one["party"] == "fishers")
    assert exact[block["quotes"][0]]["exact"] in ARTICLE
    assert exact[block["quotes"][0]]["speaker"] == {"who": "an adviser", "named": False}
    dropped = [one["message"] for one in ran.json["findings"] if one["code"] == "assistant-dropped"]
    assert dropped == ["an answer of the assistant was dropped: no. 7, “option: sink the ferry”: quote not in the text"]
    assert KEY not in ran.out + ran.err


def test_the_study_of_such_a_draft_checks_and_says_who_proposed_what(tmp_path: Path, server: Server) -> None:
    out = tmp_path / "study"
    words = ("--assistant", "--yes-send", "--yes", "--out", out, "--written-in", "en")
    assert run("draft", saved(tmp_path, ARTICLE), *words).status == 0
    assert run("check", out).status == 0
    assert run("evidence", "check", out).status == 0
    conflict = read(out / "model.yaml").conflict
    notes = {quote.exact: quote.note for quote in conflict.quotes}
    assert notes["The fishers may block the harbour"].endswith("proposed by the assistant tiny")
    assert not any("ferry" in quote.exact for quote in conflict.quotes)


def _drafted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *proposed: dict[str, Any]) -> Any:
    """The draft of an article in which an assistant proposes that."""
    with serving(Said(proposing(*proposed))) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        words = ("--json", "--assistant", "--yes-send", "--written-in", "en")
        return run("draft", saved(tmp_path, ARTICLE), *words).json


def test_what_the_rules_found_in_the_same_passage_is_told_in_the_assistants_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meant = KNOWN | {"text": "punish Borland by sanctions", "decision_maker": "Upstream"}
    told = _drafted(tmp_path, monkeypatch, PARTY, OPTION, MILL, meant | {"quote": "could impose sanctions on Borland"})
    (option,) = (one for one in told["options"] if "sanctions" in one["do"])
    assert (option["party"], option["do"]) == ("upstream", "punish Borland by sanctions")
    assert [len(option["quotes"]), option["undo"] != ""] == [2, True]


def test_a_party_is_known_by_its_name_in_another_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = "Der Bund droht dem Nordischen Rat mit einer Klage. Der Nordische Rat will nicht zahlen."
    text = f"Streit um das Wehr\n\n{said}\n"
    rat = {"kind": "decision maker", "text": "Nordischer Rat", "quote": "droht dem Nordischen Rat"}
    sue = {"kind": "option", "text": "klagen", "decision_maker": "der Bund", "quote": "droht dem Nordischen Rat"}
    pay = {"kind": "option", "text": "zahlen", "decision_maker": "Nordische Rat", "quote": "will nicht zahlen"}
    with serving(Said(proposing(rat, sue, pay))) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        words = ("--json", "--assistant", "--yes-send", "--written-in", "de")
        told = run("draft", saved(tmp_path, text), *words).json
    assert len([one for one in told["parties"] if "Rat" in one["name"]]) == 1
    assert len({one["party"] for one in told["options"]}) == 2


def test_what_only_the_rules_found_is_left_out_and_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = _drafted(tmp_path, monkeypatch, PARTY, OPTION, MILL)
    assert {one["do"] for one in told["options"]} == {"block the harbour", "close the mill"}
    assert {one["id"] for one in told["parties"]} == {"fishers", "upstream"}
    (left,) = (one["message"] for one in told["findings"] if one["code"] == "rules-alone")
    assert left == "5 parts are left out that the rules found, and not the assistant"


def test_answers_beyond_the_most_are_counted_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = _drafted(tmp_path, monkeypatch, *(OPTION | {"text": f"block {k}"} for k in range(200)), INVENTED)
    dropped = [one["message"] for one in told["findings"] if one["code"] == "assistant-dropped"]
    assert dropped == ["141 answers of the assistant were dropped, from no. 61 on: too many"]


def test_of_an_assistant_that_found_hardly_anything_nothing_of_the_rules_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _drafted(tmp_path, monkeypatch, PARTY)
    alone = run("draft", saved(tmp_path, ARTICLE), "--json", "--written-in", "en").json
    assert [one["do"] for one in told["options"]] == [one["do"] for one in alone["options"]]
    assert not [one for one in told["findings"] if one["code"] == "rules-alone"]


def test_a_language_without_rules_is_drafted_by_the_assistant_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "Le barrage\n\nLe gouvernement pourrait fermer le barrage et la ville va payer pour les moulins de la vallée.\n"
    )
    option = {"kind": "option", "text": "fermer le barrage", "decision_maker": "le gouvernement"}
    with serving(Said(proposing(option | {"quote": "Le gouvernement pourrait fermer le barrage"}))) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        ran = run("draft", saved(tmp_path, text), "--out", tmp_path / "s", "--yes", "--assistant", "--yes-send")
    assert ran.status == 0, ran.err
    assert read(tmp_path / "s" / "model.yaml").conflict.options[0].do.by_language == (("fr", "fermer le barrage"),)


def test_nothing_is_sent_without_agreement(tmp_path: Path, server: Server) -> None:
    ran = run("draft", saved(tmp_path, ARTICLE), "--json", "--assistant")
    assert (ran.status, ran.out, server.asked) == (2, "", [])
    assert run("draft", tmp_path / "article.txt", "--json", "--yes-send").status == 2


def _taken(study: Path, monkeypatch: pytest.MonkeyPatch, *answers: str) -> tuple[str, Conflict]:
    monkeypatch.setattr(assisted, "is_terminal", lambda: True)
    words = ["source", "suggest", "a1", "--in", str(study), "--assistant", "--yes-send"]
    result = CliRunner().invoke(detente, words, input="".join(f"{answer}\n" for answer in answers))
    assert result.exit_code == 0, result.output
    assert run("check", study).status == 0
    return result.stdout, read(study / "model.yaml").conflict


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS)
    assert run("source", "add", saved(tmp_path, ARTICLE), "--in", folder, "--lang", "en").status == 0
    return folder


def test_a_party_an_option_and_a_statement_are_written_with_their_evidence(
    study: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, conflict = _taken(study, monkeypatch, "n", "n", "y", "y", "y", "y")
    assert "the decision maker fishers is new in the model" in said
    options = {str(option.id): option for option in conflict.options}
    quotes = {quote.id: quote.exact for quote in conflict.quotes}
    assert quotes[options["fishers.block-harbour"].evidence[0]] == "The fishers may block the harbour"
    assert quotes[options["up.close-mill"].evidence[0]] == "can also close the mill"
    (up,) = (dm for dm in conflict.decision_makers if dm.id == "up")
    assert isinstance(up.preferences, ByStatements)
    assert quotes[up.preferences.levels[-1].evidence[0]] == "Upstream can also close the mill"


def test_an_option_of_somebody_new_brings_its_party_along(
    study: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, conflict = _taken(study, monkeypatch, "y", "n", "n", "n", "n", "n")
    assert "the option arland.impose" in said
    assert "arland" in {dm.id for dm in conflict.decision_makers}


def test_a_demand_in_words_is_its_quote_alone(study: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    said, conflict = _taken(study, monkeypatch, "n", "y", "q")
    (quote,) = conflict.quotes
    assert quote.note == "statement of Borland: open the weir; proposed by the assistant tiny"
    assert "rests on it" not in said
    assert {dm.id for dm in conflict.decision_makers} == {"up", "down"}
