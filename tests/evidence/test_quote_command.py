"""``detente quote``: words that are in a document, word for word, and words that are not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.evidence.samples import GERMAN, PAGE, TITLE, saved
from tests.functional.commands import RING, TWO_TOWNS, Ran, asked, run, written

from detente.evidence import SourceChanged
from detente.evidence.anchor import fingerprint_of
from detente.evidence.quote import Quote, Speaker
from detente.model import read
from detente.study.quotes import NotInSource, add_quote

SAID = "Wir geben nicht nach"
NEVER_SAID = "Wir geben nur nach"


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A study that keeps an article as a1; the working folder."""
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS + "# the end\n")
    monkeypatch.chdir(folder)
    assert run("source", "add", saved(tmp_path, GERMAN)).status == 0
    return folder


def model(study: Path) -> str:
    return (study / "model.yaml").read_text(encoding="utf-8")


def refused(ran: Ran) -> Any:
    assert (ran.status, ran.json["found"]) == (1, False)
    return ran.json


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_position_is_one_in_the_file(tmp_path: Path, newline: str) -> None:
    text = GERMAN.replace("\n", newline)
    values = asked("quote", "check", saved(tmp_path, text), '"Wir geben nicht  nach"')
    assert text[values["start"] : values["end"]] == values["text"] == f"„{SAID}“"
    assert (values["found"], values["count"], values["part"], values["near"]) == (True, 1, "body", [])


def test_the_position_counts_decoded_characters(tmp_path: Path) -> None:
    article = saved(tmp_path, GERMAN.encode("cp1252"))
    values = asked("quote", "check", article, SAID)
    assert article.read_bytes().decode("cp1252")[values["start"] : values["end"]] == SAID


def test_a_page_is_searched_in_all_its_parts(tmp_path: Path) -> None:
    page = saved(tmp_path, PAGE, "page.html")
    for text, part in (
        (TITLE, "title"),
        (SAID, "body"),
        ("Wir verwenden Cookies.", "boilerplate"),
        ("Nie", "comments"),
    ):
        assert asked("quote", "check", page, text)["part"] == part


def test_one_other_word_is_not_there_and_is_shown_as_near(study: Path) -> None:
    values = refused(run("quote", "check", "a1", NEVER_SAID, "--json"))
    assert (values["start"], values["end"], values["count"]) == (None, None, 0)
    near = values["near"][0]
    assert GERMAN[near["start"] : near["end"]] == near["text"] == SAID
    assert [part for part in near["differences"] if part["kind"] != "same"] == [
        {"kind": "only in the quote", "text": "nur"},
        {"kind": "only in the text", "text": "nicht"},
    ]


def test_whether_the_words_were_compared_is_said(study: Path, tmp_path: Path) -> None:
    assert refused(run("quote", "check", "a1", "Quark", "--json"))["compared"] is True
    long = saved(tmp_path, "Das Wasser sinkt.\n" * 2000, "long.txt")
    values = refused(run("quote", "check", long, "Der Damm steht und " * 500, "--json"))
    assert (values["compared"], values["near"]) == (False, [])


def test_in_words_the_difference_is_marked(study: Path) -> None:
    ran = run("quote", "check", "a1", NEVER_SAID)
    assert ran.status == 1
    assert ran.out.startswith("not there\n")
    assert "Wir geben [-nur-] {+nicht+} nach" in ran.out
    assert "nothing is near" in run("quote", "check", "a1", "Quark").out
    start = GERMAN.index(SAID)
    assert run("quote", "check", "a1", SAID).out == f"there, {start}–{start + len(SAID)}, in the body\n  {SAID}\n"


def test_the_words_around_it_decide_between_occurrences(study: Path) -> None:
    first, second = GERMAN.index("Unterstadt droht"), GERMAN.index("Unterstadt?")
    assert asked("quote", "check", "a1", "Unterstadt")["start"] == first
    assert asked("quote", "check", "a1", "Unterstadt", "--prefix", "Was droht der")["start"] == second
    assert asked("quote", "check", "a1", "Unterstadt", "--suffix", "?")["start"] == second
    assert "times" in run("quote", "check", "a1", "Unterstadt").err


def test_a_fingerprint_finds_the_words_that_it_is_of(study: Path) -> None:
    written = run("quote", "fingerprint", "a1", SAID).out.strip()
    assert written == fingerprint_of(SAID) == asked("quote", "fingerprint", "a1", SAID)["fingerprint"]
    found, exact = asked("quote", "check", "a1", written), asked("quote", "check", "a1", SAID)
    assert (found["start"], found["end"]) == (exact["start"], exact["end"])
    assert not refused(run("quote", "check", "a1", fingerprint_of(NEVER_SAID), "--json"))["near"]


def test_words_that_are_not_there_get_no_fingerprint(study: Path) -> None:
    assert fingerprint_of(NEVER_SAID) not in run("quote", "fingerprint", "a1", NEVER_SAID).out
    assert refused(run("quote", "fingerprint", "a1", NEVER_SAID, "--json"))["fingerprint"] is None


def test_a_file_goes_before_an_id_and_needs_no_study(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(study, "Ein anderer Text.", "a1")
    assert run("quote", "check", "a1", SAID).status == 1
    monkeypatch.chdir(study.parent)
    assert run("quote", "check", "article.txt", SAID).status == 0
    assert run("quote", "check", "a1", SAID, "--in", study).status == 0


def test_a_quote_is_written_with_its_place_and_nothing_else_changes(study: Path) -> None:
    before = model(study)
    flags = (
        "--speaker",
        "Meier",
        "--via",
        "dpa",
        "--status",
        "reported",
        "--claim",
        "no-way",
        "--says",
        "no giving in",
    )
    values = asked("quote", "add", "q1", "--source", "a1", "--exact", SAID, *flags)
    assert model(study).startswith(before.removesuffix("\n").removesuffix("# the end"))
    (quote,) = read(study / "model.yaml").conflict.quotes
    assert (quote.id, quote.source, quote.exact, quote.at) == ("q1", "a1", SAID, GERMAN.index(SAID))
    assert (quote.speaker, quote.via, quote.status, quote.claim) == (Speaker("Meier"), "dpa", "reported", "no-way")
    assert quote.check(GERMAN).start == GERMAN.index(SAID)
    assert values["quote"]["prefix"].endswith("„")
    assert values["quote"]["suffix"].startswith("“, sagte Meier")
    assert asked("check", "model.yaml")["findings"] == []


def test_quotes_follow_one_another(study: Path) -> None:
    for name, exact, flags in (
        ("q1", SAID, ["--status", "denied"]),
        ("q2", "Ein Ergebnis ist nicht in Sicht", ["--speaker", "jemand", "--unnamed"]),
        ("q3", TITLE, ["--denied-by", "q1"]),
    ):
        assert run("quote", "add", name, "--source", "a1", "--exact", exact, *flags).status == 0
    quotes = read(study / "model.yaml").conflict.quotes
    assert [quote.id for quote in quotes] == ["q1", "q2", "q3"]
    assert quotes[1].speaker == Speaker("jemand", named=False)
    assert quotes[2].denied_by == ("q1",)


def test_a_hidden_quote_leaves_no_word_of_its_source_in_the_model(study: Path) -> None:
    run("quote", "add", "q1", "--source", "a1", "--exact", SAID, "--hide")
    assert SAID not in model(study)
    (quote,) = read(study / "model.yaml").conflict.quotes
    assert quote.fingerprint == fingerprint_of(SAID)
    assert quote.check(GERMAN).start == GERMAN.index(SAID)


def test_lines_are_made_to_rest_on_it(study: Path) -> None:
    before = read(study / "model.yaml").conflict
    ties = ("--for", "up:1", "--for", "up:2", "--for", "dam", "--for", "down.sue")
    for name, flags in (("q1", ties), ("q2", ("--for", "up:2", "--for", "up:3", "--for", "up.dam"))):
        assert run("quote", "add", name, "--source", "a1", "--exact", SAID, *flags).status == 0
    after = read(study / "model.yaml").conflict
    up = after.decision_makers[0].preferences
    assert [level.evidence for level in up.levels] == [("q1",), ("q1", "q2"), ("q2",)]  # type: ignore[union-attr]
    assert {option.id: option.evidence for option in after.options} == {
        "up.release": (),
        "up.dam": ("q1", "q2"),
        "down.sue": ("q1",),
    }
    statements = [level.statement for level in before.decision_makers[0].preferences.levels]  # type: ignore[union-attr]
    assert [level.statement for level in up.levels] == statements  # type: ignore[union-attr]


def test_what_is_not_there_is_not_written(study: Path) -> None:
    before = model(study)
    words = ("quote", "add", "q1", "--source", "a1", "--exact", NEVER_SAID)
    ran = run(*words)
    assert ran.status == 1
    assert "{+nicht+}" in ran.out
    assert "nothing was written" in ran.err
    assert refused(run(*words, "--json"))["quote"] is None
    with pytest.raises(NotInSource) as fault:
        add_quote(study, Quote("q1", source="a1", exact=NEVER_SAID))
    assert fault.value.check.near[0].text == SAID
    assert model(study) == before


def test_a_changed_source_is_refused(study: Path) -> None:
    before = model(study)
    saved(study / "sources", GERMAN.replace("nicht", "nur"), "a1.txt")
    assert run("quote", "check", "a1", NEVER_SAID).status == SourceChanged.exit_status
    assert run("quote", "add", "q1", "--source", "a1", "--exact", NEVER_SAID).status == SourceChanged.exit_status
    assert model(study) == before


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("check", "a7", SAID), "it names a1"),
        (("check", "a1", " "), "empty"),
        (("check", "a1", SAID, "--in", "elsewhere"), "no study"),
        (("fingerprint", "a1", "–"), "without words"),
        (("add", "q 1", "--source", "a1", "--exact", SAID), "no id"),
        (("add", "q1", "--source", "a7", "--exact", SAID), "it names a1"),
        (("add", "q1", "--exact", SAID), "--source"),
        (("add", "q1", "--source", "a1", "--exact", SAID, "--unnamed"), "--speaker"),
        (("add", "q1", "--source", "a1", "--exact", SAID, "--status", "sure"), "witnessed"),
        (("add", "q1", "--source", "a1", "--exact", SAID, "--for", "up.dm"), "dam"),
        (("add", "q1", "--source", "a1", "--exact", SAID, "--for", "up:4"), "3 lines"),
        (("add", "q1", "--source", "a1", "--exact", SAID, "--for", "down:1"), "0 lines"),
        (("add", "q1", "--source", "a1", "--exact", SAID, "--for", "pu:1"), "up"),
    ],
)
def test_wrong_usage(study: Path, words: tuple[str, ...], message: str) -> None:
    before = model(study)
    ran = run("quote", *words)
    assert (ran.status, ran.out) == (2, "")
    assert message in ran.err
    assert model(study) == before


def test_an_id_is_given_once(study: Path) -> None:
    words = ("quote", "add", "q1", "--source", "a1", "--exact", SAID)
    assert run(*words).status == 0
    before = model(study)
    ran = run(*words)
    assert (ran.status, model(study)) == (2, before)
    assert "already" in ran.err


def test_a_quote_that_the_model_cannot_take_is_not_written(study: Path) -> None:
    before = model(study)
    ran = run("quote", "add", "q1", "--source", "a1", "--exact", SAID, "--denied-by", "q9")
    assert (ran.status, model(study)) == (3, before)
    assert "q9" in ran.err


def test_outside_a_study_only_files_can_be_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("quote", "check", "a1", SAID)
    assert ran.status == 2
    assert "no file 'a1'" in ran.err
    assert run("quote", "check", saved(tmp_path, "", "empty.txt"), SAID).status == 3


def test_a_conflict_in_graph_form_takes_quotes(study: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ring"
    folder.mkdir()
    written(folder, RING)
    run("source", "add", tmp_path / "article.txt", "--in", folder)
    words = ("quote", "add", "q1", "--source", "a1", "--exact", SAID, "--in", folder)
    assert run(*words, "--for", "one.go").status == run(*words, "--for", "one:1").status == 2
    assert run(*words).status == 0


def test_nothing_of_a_document_commands_the_terminal(study: Path, tmp_path: Path) -> None:
    evil = "\x1b]0;x\x07Wir \x1b[31mgehen nicht\u202e mit."
    article = saved(tmp_path, f"Titel\n\n{evil}\n\n{GERMAN}", "evil.txt")
    assert run("source", "add", article, "--id", "evil").status == 0
    for words, status in (
        (("check", "evil", evil), 0),
        (("check", "evil", evil.replace("nicht", "nur")), 1),
        (("add", "q1", "--source", "evil", "--exact", evil), 0),
    ):
        ran = run("quote", *words)
        assert ran.status == status
        assert not {"\x1b", "\u202e", "\x07"} & set(ran.out + ran.err)
    assert run("quote", "check", "evil", read(study / "model.yaml").conflict.quotes[0].exact).status == 0
