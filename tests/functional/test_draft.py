"""``detente draft`` as a user meets it: from an article to a study that checks and can be briefed."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.evidence.samples import saved
from tests.functional.commands import Ran, run, variables, written

import detente.cli.draft as drafting
from detente.cli.root import detente
from detente.model import read
from detente.model.conflict import ByStatements

ENGLISH = """Ships wait before the canal

Arland demanded that Borland withdraw its ships by 1 April. Borland refused to withdraw the ships.

Arland could impose sanctions on Borland. Borland threatened to close the canal. Arland offered to reduce the toll.

If Borland leaves the talks, the treaty will fail.

Will the canal stay open?
"""
GERMAN = """Schiffe warten vor dem Kanal

Polen fordert von Norwegen den Abzug der Schiffe bis zum 1. April. Norwegen lehnt es ab, die Schiffe abzuziehen.

Polen könnte Sanktionen gegen Norwegen verhängen. Norwegen droht damit, den Kanal zu schließen.

Bleibt der Kanal offen?
"""
WITH_COMMENTS = f"""{ENGLISH}
Comments (2)

Bert
2 hours ago
Corland could send its fleet, fools.

Cora
3 hours ago
They never will.
"""
HOSTILE = (
    "News: {a: [b]} # no comment \x1b[31m\u202e\n\n"
    "Arland could “impose: sanctions” # on 'Borland' \\ {x}. "
    "Borland threatened to close the \u200bcanal & *all* %ports.\n\n"
    "- Arland demanded that Borland: leave?\n"
)
QUIET = "The garden\n\nThe roses flower early this year. It rained for a week.\n"


def _drafted(folder: Path, text: str, *words: str) -> Path:
    out = folder / "study"
    ran = run("draft", saved(folder, text), "--out", out, "--yes", *words)
    assert ran.status == 0, ran.err
    assert str(out / "model.yaml") in ran.out
    return out


@pytest.mark.parametrize("text", [ENGLISH, GERMAN, WITH_COMMENTS, HOSTILE], ids=["en", "de", "comments", "hostile"])
def test_the_study_checks_its_quotes_are_there_and_it_can_be_briefed(tmp_path: Path, text: str) -> None:
    out = _drafted(tmp_path, text)
    checked = run("check", out)
    assert checked.status == 0, checked.err
    assert "warning" not in checked.err
    assert run("evidence", "check", out).status == 0
    briefed = run("brief", out)
    assert briefed.status == 0
    assert "marked “to decide”" in checked.err
    assert "marked “to decide”" in briefed.err
    assert "A draft: " in briefed.out.splitlines()[1]
    assert "tragen „to decide“" in run("brief", out, "--lang", "de").err
    assert (out / "sources" / "a1.txt").read_text(encoding="utf-8") == text
    assert "# to decide" in (out / "model.yaml").read_text(encoding="utf-8")


def test_who_acts_what_each_can_do_and_what_is_asked_stand_there_with_their_quotes(tmp_path: Path) -> None:
    conflict = read(_drafted(tmp_path, ENGLISH, "--date", "2025-03-12") / "model.yaml").conflict
    assert {dm.name.said("en") for dm in conflict.decision_makers} == {"Arland", "Borland"}
    options = {option.do.said("en"): option for option in conflict.options}
    assert "impose sanctions on Borland" in options
    quotes = {quote.id: quote for quote in conflict.quotes}
    assert [quotes[id_].exact for id_ in options["impose sanctions on Borland"].evidence] == [
        "Arland could impose sanctions on Borland."
    ]
    assert [scenario.without for scenario in conflict.scenarios] == [("borland",)]
    assert str(conflict.as_of) == "2025-03-12"
    assert {question.kind for question in conflict.questions} == {"holds", "scenario", "when"}
    assert all(quote.source == "a1" for quote in conflict.quotes)


def test_what_readers_wrote_is_nobodys_option(tmp_path: Path) -> None:
    assert "Corland" not in (_drafted(tmp_path, WITH_COMMENTS) / "model.yaml").read_text(encoding="utf-8")


def test_the_words_of_a_german_article_are_marked_as_german(tmp_path: Path) -> None:
    out = _drafted(tmp_path, GERMAN)
    conflict = read(out / "model.yaml").conflict
    assert {dm.name.by_language for dm in conflict.decision_makers} == {(("de", "Polen"),), (("de", "Norwegen"),)}
    assert "der Konflikt" in (out / "README.md").read_text(encoding="utf-8")


def test_json_shows_every_part_with_its_quotes_and_writes_nothing(tmp_path: Path) -> None:
    file = saved(tmp_path, ENGLISH)
    ran = run("draft", file, "--json")
    assert ran.status == 0, ran.err
    assert {"parties", "options", "statements", "deadlines", "forks", "questions", "file"} < set(ran.json)
    assert {one["name"] for one in ran.json["parties"]} == {"Arland", "Borland"}
    known = {one["id"]: one["exact"] for one in ran.json["quotes"]}
    said = [one for kind in ("parties", "options", "statements", "deadlines") for one in ran.json[kind]]
    assert all(one["quotes"] and set(one["quotes"]) <= set(known) for one in said)
    assert all(" ".join(words.split()) in " ".join(ENGLISH.split()) for words in known.values())
    assert {one["kind"] for one in ran.json["options"]} <= {"plan", "threat", "offer", "demand", "refusal", "can"}
    assert (ran.json["written"], ran.json["findings"]) == (None, [])
    assert os.listdir(tmp_path) == [file.name]
    assert run("check", written(tmp_path, ran.json["file"])).status == 0


def test_json_with_a_yes_writes_too_and_says_where(tmp_path: Path) -> None:
    ran = run("draft", saved(tmp_path, ENGLISH), "--json", "--yes", "--out", tmp_path / "study")
    assert Path(ran.json["written"]).read_text(encoding="utf-8") == ran.json["file"]


def test_a_kept_source_and_stdin_are_articles_too(tmp_path: Path) -> None:
    out = _drafted(tmp_path, ENGLISH)
    assert run("draft", "a1", "--in", out, "--json").json["source"] == "a1"
    piped = subprocess.run(
        [sys.executable, "-m", "detente", "draft", "-", "--yes"],
        input=GERMAN.encode(),
        cwd=tmp_path,
        env=variables(),
        capture_output=True,
        check=False,
    )
    assert piped.returncode == 0
    assert len(list(tmp_path.glob("schiffe-*/model.yaml"))) == 1


def test_a_text_without_a_headline_is_read_from_its_first_paragraph_on(tmp_path: Path) -> None:
    text = "Arland demanded that Borland withdraw its ships by 1 April. Borland threatened to close the canal.\n"
    told = run("draft", saved(tmp_path, text), "--json", "--written-in", "en").json
    assert [one["id"] for one in told["parties"]] == ["borland"]
    assert "close the canal" in [one["do"] for one in told["options"]]


def test_a_wish_rests_on_what_tells_it_and_on_no_demand_of_others(tmp_path: Path) -> None:
    conflict = read(_drafted(tmp_path, ENGLISH) / "model.yaml").conflict
    quotes = {quote.id: quote.exact for quote in conflict.quotes}
    (withdraw,) = (option for option in conflict.options if option.id.startswith("borland.withdraw"))
    assert len(withdraw.evidence) == 2
    (wishes,) = (dm.preferences for dm in conflict.decision_makers if dm.id == "borland")
    assert isinstance(wishes, ByStatements)
    assert [quotes[id_] for id_ in wishes.levels[0].evidence] == ["Borland refused to withdraw the ships."]


def test_a_language_that_nobody_can_tell_is_said_as_draft_takes_it(tmp_path: Path) -> None:
    told = run("draft", saved(tmp_path, "2025\n\n1 + 2 = 3.\n"), "--json").json["findings"]
    (hint,) = (one["hint"] for one in told if one["code"] == "unknown-language")
    assert hint == "say it with --written-in, as de or en"


@pytest.mark.parametrize(
    ("text", "code"),
    [(QUIET, "no-party"), ("Titre\n\nLe gouvernement pourrait fermer le canal et la ville va payer.\n", "no-rules")],
)
def test_where_nothing_is_found_a_finding_says_why_and_nothing_is_written(tmp_path: Path, text: str, code: str) -> None:
    file = saved(tmp_path, text)
    found = run("draft", file, "--json")
    assert (found.status, found.json["file"]) == (0, None)
    assert code in [one["code"] for one in found.json["findings"]]
    ran = run("draft", file, "--out", tmp_path / "study", "--yes")
    assert ran.status == 1
    assert "nothing was written" in ran.err
    assert os.listdir(tmp_path) == [file.name]


def test_a_document_without_a_body_is_a_finding(tmp_path: Path) -> None:
    page = "<!doctype html><html><head><title>Canal</title></head><body><nav><a href='/'>Start</a></nav></body></html>"
    found = run("draft", saved(tmp_path, page, "page.html"), "--json", "--written-in", "en")
    assert found.json["findings"]


def test_a_book_is_too_long_and_of_very_many_parts_the_first_are_offered(tmp_path: Path) -> None:
    verbs = [
        "close",
        "open",
        "build",
        "block",
        "sell",
        "leave",
        "seize",
        "tax",
        "raise",
        "lift",
        "cut",
        "guard",
        "paint",
    ]
    nouns = [
        "canal",
        "harbour",
        "bridge",
        "market",
        "border",
        "valley",
        "railway",
        "mine",
        "dam",
        "island",
        "archive",
        "stadium",
    ]
    said = [f"Arland could {verb} the {noun}, and Borland could not." for verb in verbs for noun in nouns]
    many = run("draft", saved(tmp_path, "Gates\n\n" + "\n\n".join(said)), "--json", "--written-in", "en")
    assert len(many.json["options"]) == 100
    assert "many-parts" in [one["code"] for one in many.json["findings"]]
    book = saved(tmp_path, "Gates\n\n" + "\n\n".join(said * 30), "book.txt")
    assert run("draft", book, "--json", "--written-in", "en").status == 4


def test_without_a_terminal_and_a_yes_it_is_refused(tmp_path: Path) -> None:
    ran = run("draft", saved(tmp_path, ENGLISH), "--out", tmp_path / "study")
    assert ran.status == 2
    assert "--yes keeps all" in ran.err
    assert not (tmp_path / "study").exists()


def test_a_folder_that_is_used_is_refused_before_anybody_is_asked(tmp_path: Path) -> None:
    out = _drafted(tmp_path, ENGLISH)
    before = (out / "model.yaml").read_bytes()
    assert run("draft", tmp_path / "article.txt", "--out", out, "--yes").status == 2
    assert (out / "model.yaml").read_bytes() == before


def _at_a_terminal(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str, typed: str, *words: str) -> Ran:
    monkeypatch.setattr(drafting, "is_terminal", lambda: True)
    command = ["draft", str(saved(folder, text)), "--out", str(folder / "study"), *words]
    result = CliRunner().invoke(detente, command, input="".join(f"{line}\n" for line in typed.split(",")))
    return Ran(result.exit_code, result.stdout, result.stderr)


def test_a_person_keeps_drops_edits_and_takes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = "keep,d,undo,k,what?,e,shut the canal off,,Nobody,borland,a,y"
    ran = _at_a_terminal(monkeypatch, tmp_path, ENGLISH, typed)
    assert ran.status == 0, ran.err
    assert "say one of these" in ran.err
    conflict = read(tmp_path / "study" / "model.yaml").conflict
    assert len(conflict.decision_makers) == 2
    assert ("shut the canal off", "borland") in {(option.do.said("en"), option.owner) for option in conflict.options}
    assert "there is no party 'Nobody'" in ran.err


def test_a_person_merges_two_parties(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = _at_a_terminal(monkeypatch, tmp_path, ENGLISH, "m,9,1,a,y")
    assert ran.status == 0, ran.err
    assert len(read(tmp_path / "study" / "model.yaml").conflict.decision_makers) == 1


@pytest.mark.parametrize("typed", ["q,n", "a,n", "d,d,q", "a,undo,q,n"])
def test_without_a_yes_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    ran = _at_a_terminal(monkeypatch, tmp_path, ENGLISH, typed)
    assert ran.status in {0, 130}
    assert "nothing was written" in ran.err or ran.status == 130
    assert not (tmp_path / "study").exists()


def test_who_quits_may_still_write_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = _at_a_terminal(monkeypatch, tmp_path, ENGLISH, "k,q,y")
    assert "what was kept so far (1 party)" in ran.err
    assert len(read(tmp_path / "study" / "model.yaml").conflict.decision_makers) == 1


def test_it_is_asked_in_german_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = _at_a_terminal(monkeypatch, tmp_path, GERMAN, "weglassen,zurück,b,alle,j", "--lang", "de")
    assert ran.status == 0, ran.err
    assert "Partei 1 von 2" in ran.out
    assert (tmp_path / "study" / "model.yaml").is_file()


def test_where_it_cannot_be_written_another_folder_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("detente.study.drafting.refuse_if_used", lambda _: None)  # taken while a person decides
    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "mine.txt").touch()
    ran = _at_a_terminal(monkeypatch, tmp_path, ENGLISH, f"a,y,{tmp_path / 'other'}")
    assert ran.status == 0, ran.err
    assert (tmp_path / "other" / "model.yaml").is_file()
    assert os.listdir(tmp_path / "study") == ["mine.txt"]


def test_ctrl_c_loses_nothing(tmp_path: Path) -> None:
    """At a real terminal: what was kept before is offered to be written."""
    saved(tmp_path, ENGLISH)
    said = _in_a_terminal(tmp_path, [("[q]uit: ", "k\n"), ("[q]uit: ", "\x03"), ("[u]ndo: ", "y\n")])
    assert "what was kept so far (1 party)" in said
    assert (tmp_path / "article" / "model.yaml").is_file()


def test_ctrl_c_twice_writes_nothing(tmp_path: Path) -> None:
    saved(tmp_path, ENGLISH)
    said = _in_a_terminal(tmp_path, [("[q]uit: ", "k\n"), ("[q]uit: ", "\x03"), ("[u]ndo: ", "\x03")])
    assert "stopped" in said
    assert "Traceback" not in said
    assert os.listdir(tmp_path) == ["article.txt"]


def _in_a_terminal(folder: Path, dialogue: list[tuple[str, str]]) -> str:
    """All that is said where each line is typed when it is asked for."""
    command = [sys.executable, "-m", "detente", "draft", "article.txt"]
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # which who runs in the background has switched off
        os.execve(command[0], command, variables({"COLUMNS": "200", "TERM": "dumb"}))
    said = at = ""
    try:
        while select.select([terminal], [], [], 120)[0] and (
            part := os.read(terminal, 65_536).decode(errors="replace")
        ):
            said, at = said + part, at + part
            if dialogue and dialogue[0][0] in at:
                os.write(terminal, dialogue.pop(0)[1].encode())
                at = ""
    except OSError:  # how Linux says that nobody holds the other end
        pass
    os.close(terminal)  # which ends a child that still waits
    os.waitpid(child, 0)
    return said


_WORDS = ("Arland", "Borland", "Poland", "Germany", "could", "threatened to", "demanded that", "if", "leaves", "the")
_MORE = ("close", "canal", "by 1 April", "?", ".", ",", ":", "\n\n", "“", "”", "#", "{", "}", "- ", "'", "\\", "\x1b")
_TEXTS = st.lists(st.sampled_from(_WORDS + _MORE) | st.text(max_size=6), max_size=40).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(_TEXTS)
def test_any_text_ends_in_a_valid_file_or_a_finding(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file, out = Path(folder, "article.txt"), Path(folder, "study")
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        ran = run("draft", file, "--out", out, "--yes", "--written-in", "en")
        if ran.status == 0:
            assert read(out / "model.yaml").conflict.decision_makers
            assert run("evidence", "check", out).status == 0
        else:
            assert ran.err.strip()
            assert not out.exists()


def test_the_file_is_made_in_the_same_words_each_time(tmp_path: Path) -> None:
    first = run("draft", saved(tmp_path, ENGLISH), "--json").out
    assert run("draft", tmp_path / "article.txt", "--json").out == first
