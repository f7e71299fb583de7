"""What holds for every command: help with examples, plain statuses, data on stdout, talk on stderr."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tests.evidence.samples import saved
from tests.functional.commands import TWO_TOWNS, asked, run, written
from uvicorn import Server

import detente as package
from detente.cli.command import Command, Commands
from detente.cli.root import detente
from detente.errors import ModelError
from detente.printable import printable
from detente.stability import CONCEPTS

COMMANDS = (
    "brief",
    "check",
    "show",
    "solve",
    "wants",
    "why",
    "why-not",
    "compare",
    "diff",
    "paths",
    "evolve",
    "inverse",
    "sensitivity",
    "ensemble",
    "source",
    "quote",
    "comment",
    "search",
    "evidence",
    "forecast",
    "draft",
    "new",
    "library",
    "serve",
)
_ALL = [detente.get_command(click.Context(detente), name) for name in COMMANDS]
_SINGLE = [command for command in _ALL if isinstance(command, Command) and not isinstance(command, Commands)]
EXAMPLES = [example for command in _SINGLE for example in command.examples]


def test_all_commands_are_there_in_the_order_of_use() -> None:
    assert tuple(detente.list_commands(click.Context(detente))) == COMMANDS


def test_a_command_that_is_not_there_is_an_error_that_says_which_one_may_be_meant() -> None:
    ran = run("breif", "elmira")
    assert ran.status == 2
    assert "No such command 'breif'. Did you mean 'brief'?" in ran.err
    assert "Did you mean 'add'?" in run("source", "ad").err


@pytest.mark.parametrize("command", COMMANDS)
def test_help_starts_with_examples_of_the_command(command: str) -> None:
    ran = run(command, "--help")
    examples = ran.out.split("Examples:\n", 1)[1]
    assert ran.status == 0
    assert examples.split()[:2] == ["detente", command]
    assert ran.out.index("Examples:") < ran.out.index("Options:")


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_help_works(example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Server, "run", lambda self, sockets: sockets[0].close())  # nobody would end it
    if example.startswith(("detente search", "detente serve")):
        assert run("new", ".", "--from", "two-towns").status == 0
        assert run("new", "my-study", "--from", "two-towns").status == 0
    if example.startswith("detente draft"):
        _with_an_article(tmp_path, monkeypatch)
    ran = run(*shlex.split(example.replace("--draws 100000", "--draws 500"))[1:])  # as well shown by fewer
    assert ran.status == 0, ran.err
    assert ran.out or ran.err


def _with_an_article(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article, and somebody at the terminal who keeps all of it."""
    for name in ("article.txt", "article.html"):
        saved(folder, "The canal\n\nArland could close the canal, and Borland demanded that Arland wait.\n", name)
    typed = iter(("all", "yes"))
    monkeypatch.setattr("detente.cli.draft.is_terminal", lambda: True)
    monkeypatch.setattr("detente.cli.walking._asked", lambda _: next(typed))


def test_the_examples_of_the_front_page_work_in_their_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    front = run("--help").out.split("Examples:\n", 1)[1].split("\n\n", 1)[0]
    examples = [line.strip() for line in front.splitlines()]
    assert len(examples) >= 3
    assert [run(*shlex.split(example)[1:]).status for example in examples] == [0] * len(examples)


def test_version() -> None:
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    assert run("--version").out == f"detente {package.__version__}\n"
    assert f'version = "{package.__version__}"' in project or 'attr = "detente.__version__"' in project


def test_load_takes_paths_and_names(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    assert package.load(path).conflict == package.load(str(path)).conflict
    assert package.load("elmira").conflict.title.said("en").startswith("Elmira")
    with pytest.raises(ModelError, match="no such file"):
        package.load(tmp_path / "nothing.yaml")


def test_unknown_command_is_met_with_a_suggestion() -> None:
    ran = run("solv", "elmira")
    assert (ran.status, ran.out) == (2, "")
    assert "solve" in ran.err


@pytest.mark.parametrize(
    "words",
    [
        ("solve",),
        ("solve", "elmira", "--concept", "nosh"),
        ("solve", "elmira", "--limit", "-1"),
        ("solve", "elmira", "--max-states", "0"),
        ("brief", "elmira", "--lang", "xx"),
        ("why", "elmira"),
        ("library", "elmria"),
        ("new", "somewhere", "--from", "elmria"),
    ],
)
def test_wrong_usage_is_status_2_and_says_why(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*words)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.strip()
    assert not list(tmp_path.iterdir())


def test_unknown_concept_names_all_concepts() -> None:
    err = run("solve", "elmira", "--concept", "nosh").err
    assert all(concept in err for concept in CONCEPTS)
    assert all(concept in run("solve", "--help").out for concept in CONCEPTS)


@pytest.mark.parametrize("name", ["elmra", "./elmra", "elmira.yml"])
def test_unknown_model_is_met_with_names_of_the_library(name: str) -> None:
    ran = run("solve", name)
    assert (ran.status, ran.out) == (3, "")
    assert "did you mean elmira?" in ran.err


def test_unknown_model_is_met_with_files_beside_it(tmp_path: Path) -> None:
    written(tmp_path, TWO_TOWNS, "border.yaml")
    assert f"did you mean {tmp_path / 'border.yaml'}?" in run("solve", tmp_path / "boarder.yaml").err


def test_a_file_goes_before_a_name_and_a_name_before_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "elmira").mkdir()
    assert asked("check", "elmira")["model"]["title"].startswith("Elmira")
    (tmp_path / "elmira").rmdir()
    written(tmp_path, TWO_TOWNS, "elmira")
    assert asked("check", "elmira")["model"]["title"] == "Two towns and a river"


@pytest.mark.parametrize(
    "words",
    [
        ("check", "elmira"),
        ("show", "elmira", "--states"),
        ("solve", "elmira"),
        ("why", "elmira", "5"),
        ("why-not", "elmira", "4"),
        ("compare", "elmira", "--without", "lg"),
        ("paths", "elmira", "--from", "1"),
        ("brief", "elmira"),
        ("library",),
    ],
)
class TestJson:
    def test_is_one_object_and_the_same_bytes_every_time(self, words: tuple[str, ...]) -> None:
        first, second = run(*words, "--json"), run(*words, "--json")
        assert first.status == 0
        assert first.out == second.out
        assert first.out.endswith("}\n")
        assert first.json["format"] == 1

    def test_keys_come_once(self, words: tuple[str, ...]) -> None:
        keys = [line[1:].split('"')[1] for line in run(*words, "--json").out.splitlines()]
        assert len(keys) == len(set(keys))

    def test_quiet_keeps_stderr_empty(self, words: tuple[str, ...]) -> None:
        assert run(*words, "--quiet").err == ""

    def test_text_has_no_escape_codes(self, words: tuple[str, ...]) -> None:
        assert "\x1b" not in run(*words).out


@pytest.mark.parametrize("words", [("show", "two-towns"), ("solve", "two-towns"), ("why", "two-towns", "5")])
def test_the_next_step_is_suggested_on_stderr(words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert "next: detente" in ran.err
    assert "next: detente" not in ran.out


def test_warnings_are_counted_on_stderr_and_listed_in_json(tmp_path: Path) -> None:
    text = TWO_TOWNS
    path = written(tmp_path, text.replace("conditions:\n", "conditions:\n  idle: down.sue\n"))
    assert "1 warning" in run("solve", path).err
    findings = asked("solve", path)["findings"]
    assert [(f["severity"], f["code"], f["line"]) for f in findings] == [("warning", "unused-condition", 20)]
    assert set(findings[0]) == {"severity", "code", "message", "line", "column", "hint"}


@pytest.mark.parametrize(
    ("fault", "status"), [(KeyboardInterrupt, 130), (MemoryError, 4), (PermissionError(13, "no"), 2)]
)
def test_what_stops_a_command_from_outside_is_said_in_words(
    fault: BaseException, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(model: str) -> None:
        raise fault

    monkeypatch.setattr("detente.study.opened", stopped)
    ran = run("check", "elmira")
    assert (ran.status, ran.out) == (status, "")
    assert ran.err.startswith("detente: ")


def test_a_name_that_would_command_the_terminal_is_spelled_out() -> None:
    for command in ("check", "solve"):
        ran = run(command, "\x1b[31mred.yaml")
        assert ran.status == 3
        assert "\\x1b[31mred.yaml" in ran.out + ran.err
        assert "\x1b" not in ran.out + ran.err


COMMANDING = "\x1b]52;c;cHduZWQ=\x07\x1b[31m\x9b\u202e\u2066\ud800\u2028\u200b"


@pytest.mark.parametrize(
    "words",
    [
        (COMMANDING,),
        ("solve", "elmira", COMMANDING),
        ("solve", f"--{COMMANDING}"),
        ("solve", "elmira", "--concept", COMMANDING),
        ("brief", "elmira", "--lang", COMMANDING),
        ("check", COMMANDING),
        ("why", "elmira", COMMANDING),
        ("compare", "elmira", "--scenario", COMMANDING),
        ("library", COMMANDING),
        ("source", "suggest", COMMANDING),
    ],
)
def test_what_is_typed_commands_no_terminal(words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.status in (2, 3)
    assert ran.out + ran.err
    assert not set(COMMANDING) & set(ran.out + ran.err) - set("]52;c;cHduZWQ=[31m")


@pytest.mark.parametrize("command", ["check", "show", "brief", "solve", "paths"])
def test_what_is_in_a_file_commands_no_terminal(command: str, tmp_path: Path) -> None:
    escaped = r"\e]52;c;cHduZWQ=\a\e[31m\x9b\u202E\u2066\u2028\u200B"
    text = TWO_TOWNS.replace("Two towns and a river", f'"{escaped}"').replace("Upstream", f'"{escaped}"')
    text = text.replace("What if the court closes?", f'"{escaped}"').replace("The dam holds the water.", f'"{escaped}"')
    ran = run(command, written(tmp_path, text))
    assert not set(COMMANDING) & set(ran.out + ran.err) - set("]52;c;cHduZWQ=[31m")
    assert "\N{REPLACEMENT CHARACTER}" in ran.out or command == "check"


@pytest.mark.parametrize("command", ["check", "show", "brief", "solve", "paths"])
def test_json_commands_no_terminal_and_is_the_same_value(command: str, tmp_path: Path) -> None:
    title = "Zwei Städte 部长 \x7f\x9b\u202e\u2066!"
    path = written(tmp_path, TWO_TOWNS.replace("Two towns and a river", json.dumps(title)))
    ran = run(command, path, "--json")
    assert ran.json["model"]["title"] == title
    assert "Zwei Städte 部长" in ran.out
    assert not set("\x7f\x9b\u202e\u2066") & set(ran.out)


def test_a_name_over_several_lines_breaks_no_line(tmp_path: Path) -> None:
    said = "Up\n  next: detente erase\u2028\n\nagain\n"
    path = written(tmp_path, TWO_TOWNS.replace("Upstream", json.dumps(said)).replace("Downstream", json.dumps(said)))
    names = [dm.name.said("en") for dm in package.load(path).conflict.decision_makers]
    assert names == ["Up next: detente erase again"] * 2
    assert "\nUp next: detente erase again (up)\n" in run("show", path).out


def test_joiners_and_marks_that_a_script_needs_are_shown() -> None:
    persian, family, hidden = "می\u200cخواهم", "\N{WOMAN}\u200d\N{GIRL}", "at\u200btack"
    assert printable(f"{persian} {family}") == f"{persian} {family}"
    assert printable(hidden) == "at\N{REPLACEMENT CHARACTER}tack"


_ASKED = {
    "why": ["1"],
    "why-not": ["1"],
    "compare": ["--without", "down"],
    "diff": ["elmira"],
    "paths": ["--to", "1"],
    "inverse": ["--target", "1"],
    "ensemble": ["--draws", "20"],
}
"""What a command about a model must be told beside it."""
_ABOUT_A_MODEL = [
    command.name
    for command in _ALL
    if command is not None and any(parameter.name == "model" for parameter in command.params)
]


@pytest.mark.parametrize("command", _ABOUT_A_MODEL)
def test_a_model_is_taken_from_stdin_or_from_the_folder_of_a_study(command: str, tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    plain = run(command, path, *_ASKED.get(command, ()), "--quiet")
    assert plain.status == 0, plain.err
    in_folder = run(command, tmp_path, *_ASKED.get(command, ()), "--quiet")
    piped = CliRunner().invoke(detente, [command, "-", *_ASKED.get(command, ()), "--quiet"], input=TWO_TOWNS)
    assert plain.out.replace(str(path), "<stdin>") == piped.stdout
    assert (plain.status, plain.out) == (in_folder.status, in_folder.out)


def test_a_broken_model_from_stdin_is_told_by_its_lines() -> None:
    broken = CliRunner().invoke(detente, ["check", "-"], input=TWO_TOWNS.replace("title:", "tilte:"))
    assert (broken.exit_code, broken.stdout[:11]) == (3, "<stdin>:2:1")


@pytest.mark.parametrize("flag", ["--html", "--pdf", "--docx"])
def test_a_brief_that_cannot_be_written_is_refused_before_anything_is_computed(flag: str, tmp_path: Path) -> None:
    told = run("brief", "no-such-model", flag, str(tmp_path / "nowhere" / "brief"))
    assert told.status == 2
    assert f"nothing can be written to the folder {tmp_path / 'nowhere'}" in told.err
