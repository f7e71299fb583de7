"""``detente source``: documents kept in a study, byte for byte, and refused when they change."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.evidence.samples import BODY, GERMAN, PAGE, TEASER, TITLE, saved
from tests.functional.commands import TWO_TOWNS, asked, run, written

from detente.cli.root import detente
from detente.evidence import SourceChanged, digest_of
from detente.files import write_held
from detente.model import parse, read
from detente.study.sources import content_of, source_named, sources, text_of


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS + "# the end\n")
    return folder


def test_a_document_alone_is_only_divided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    article = saved(tmp_path, GERMAN)
    values = asked("source", "add", article)
    assert (values["id"], values["sha256"], values["file"]) == ("a1", digest_of(GERMAN.encode()), None)
    assert (values["language"], values["title"], values["teaser"]) == ("de", TITLE, TEASER)
    assert [comment["text"] for comment in values["comments"]] == ["Das wird nichts!", "Nie, De_p-p."]
    assert all(isinstance(comment["searchable"], str) for comment in values["comments"])
    assert values["body"][values["headings"][0]] == "Was droht der Unterstadt?"
    assert list(tmp_path.iterdir()) == [article]
    assert "not kept" in run("source", "add", article).err


def test_stdin_is_read_as_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(detente, ["source", "add", "-", "--json"], input=GERMAN.encode("cp1252", "replace"))
    assert result.exit_code == 0
    assert TITLE in result.stdout


def test_a_document_is_kept_and_named(study: Path, tmp_path: Path) -> None:
    ran = run("source", "add", saved(tmp_path, PAGE, "x.htm"), "--in", study)
    assert ran.status == 0
    assert "kept as" in ran.err
    assert (study / "sources" / "a1.html").read_bytes() == PAGE.encode()
    text = (study / "model.yaml").read_text(encoding="utf-8")
    assert text.startswith(TWO_TOWNS.rstrip("\n"))
    assert "# the end" in text
    (source,) = sources(read(study / "model.yaml"))
    assert (source.id, source.file, source.sha256) == ("a1", "sources/a1.html", digest_of(PAGE.encode()))
    assert (source.kind, source.language, source.publisher) == ("article", "de", "Die Zeitung")
    assert (source.title, source.published, source.author) == (TITLE, "2025-04-18", "Anna Muster")
    assert asked("check", study / "model.yaml")["findings"] == []


def test_the_working_folder_is_the_study(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(study)
    flags = ("--lang", "en", "--publisher", "The Paper", "--date", "2025-04-20")
    assert run("source", "add", saved(tmp_path, GERMAN), *flags).status == 0
    (listed,) = asked("source", "list")["sources"]
    assert (listed["language"], listed["publisher"], listed["published"]) == ("en", "The Paper", "2025-04-20")
    assert asked("source", "show", "a1")["publisher"] == "The Paper"


def test_the_same_bytes_again_change_nothing(study: Path, tmp_path: Path) -> None:
    article = saved(tmp_path, GERMAN)
    run("source", "add", article, "--in", study)
    before = {path: path.read_bytes() for path in study.rglob("*") if path.is_file()}
    for flags in ((), ("--id", "a1")):
        ran = run("source", "add", article, "--in", study, *flags)
        assert (ran.status, "kept already" in ran.err) == (0, True)
    assert {path: path.read_bytes() for path in study.rglob("*") if path.is_file()} == before


def test_whether_a_document_was_kept_already_is_in_the_json(study: Path, tmp_path: Path) -> None:
    article = saved(tmp_path, GERMAN)
    told = [asked("source", "add", article, "--in", study)["is_new"] for _ in range(2)]
    assert told == [True, False]


@pytest.mark.parametrize(
    ("said", "passage", "code", "language"),
    [
        (
            "Переговори тривають\n\nМіністр заявив, що уряд збудує дамбу. Місто погрожує судом.",
            "Місто погрожує",
            "uk",
            "Ukrainian",
        ),
        (
            "Forhandlingene fortsetter\n\nRegjeringen vil bygge en demning, sa ministeren. Byen truer.",
            "sa ministeren",
            "no",
            "Norwegian",
        ),
        ("谈判继续\n\n部长周五表示，政府将修建大坝。该市威胁要提起诉讼。", "将修建大", "zh", "Chinese"),
    ],
)
def test_a_source_in_any_language_is_kept_and_quoted(
    said: str, passage: str, code: str, language: str, study: Path, tmp_path: Path
) -> None:
    added = asked("source", "add", saved(tmp_path, said), "--in", study)
    assert added["language"] == source_named(read(study / "model.yaml"), "a1").language == code
    (doubt,) = added["findings"]
    assert (doubt["code"], language in doubt["message"]) == ("no-rules", True)
    ran = run("source", "suggest", "a1", "--in", study)
    assert (ran.status, ran.out, language in ran.err) == (0, "", True)
    assert run("quote", "add", "q1", "--source", "a1", "--exact", passage, "--in", study).status == 0
    assert asked("check", study / "model.yaml")["findings"] == []


def test_a_language_may_be_stated(study: Path, tmp_path: Path) -> None:
    assert asked("source", "add", saved(tmp_path, GERMAN), "--lang", "BAR")["language"] == "bar"
    assert asked("source", "add", saved(tmp_path, "12 345\n\n67."), "--in", study)["language"] == "und"
    ran = run("source", "add", saved(tmp_path, GERMAN), "--lang", "german")
    assert (ran.status, "ISO 639" in ran.err) == (2, True)


def test_a_document_does_not_put_a_book_into_the_model(study: Path, tmp_path: Path) -> None:
    page = f"<html><head><title>{'Titel ' * 2_000}</title></head><body><p>Ein Satz.</p></body></html>"
    assert run("source", "add", saved(tmp_path, page, "a.html"), "--in", study).status == 0
    assert len(sources(read(study / "model.yaml"))[0].title) == 500


def test_ids_follow_one_another(study: Path, tmp_path: Path) -> None:
    ids = [asked("source", "add", saved(tmp_path, f"Titel {k}\n\nText."), "--in", study)["id"] for k in range(3)]
    assert ids == ["a1", "a2", "a3"]
    assert [row["state"] for row in asked("source", "verify", "--in", study)["sources"]] == ["same"] * 3


def test_two_documents_with_one_id_are_refused_with_both_digests(study: Path, tmp_path: Path) -> None:
    run("source", "add", saved(tmp_path, GERMAN), "--id", "report", "--in", study)
    before = (study / "model.yaml").read_bytes()
    ran = run("source", "add", saved(tmp_path, PAGE), "--id", "report", "--in", study)
    assert (ran.status, ran.out) == (2, "")
    assert digest_of(GERMAN.encode()) in ran.err
    assert digest_of(PAGE.encode()) in ran.err
    assert (study / "model.yaml").read_bytes() == before
    assert [path.name for path in (study / "sources").iterdir()] == ["report.txt"]


def test_the_flagship_takes_its_article(tmp_path: Path) -> None:
    run("new", tmp_path / "study", "--from", "ukraine-2025")
    model = tmp_path / "study" / "model.yaml"
    before = model.read_text(encoding="utf-8").splitlines()
    assert run("source", "show", "report", "--in", model.parent).status == 2
    assert run("source", "add", saved(tmp_path, GERMAN), "--id", "report", "--in", model.parent).status == 0
    after = model.read_text(encoding="utf-8").splitlines()
    new = [line for line in after if line not in before]
    assert [line for line in after if line not in new] == before
    assert [line.split(":")[0].strip() for line in new][-2:] == ["file", "sha256"]
    source = source_named(read(model), "report")
    assert (source.publisher, source.kind, source.file) == ("exxpress", "article", "sources/report.txt")
    assert run("source", "show", "report", "--part", "teaser", "--in", model.parent).out == f"{TEASER}\n"


def test_what_is_stated_replaces_what_the_model_says(study: Path, tmp_path: Path) -> None:
    article = saved(tmp_path, GERMAN)
    run("source", "add", article, "--in", study)
    assert run("source", "add", article, "--in", study, "--id", "a1", "--publisher", "Other").status == 0
    assert source_named(read(study / "model.yaml"), "a1").publisher == "Other"


def test_a_changed_document_is_refused_with_both_digests(study: Path, tmp_path: Path) -> None:
    run("source", "add", saved(tmp_path, GERMAN), "--in", study)
    kept = study / "sources" / "a1.txt"
    kept.write_text(GERMAN.replace("nicht", "nur"), encoding="utf-8")
    for ran in (run("source", "verify", "--in", study), run("source", "show", "a1", "--in", study)):
        assert ran.status == (1 if ran.out else 3)
        assert digest_of(GERMAN.encode()) in ran.out + ran.err
        assert digest_of(kept.read_bytes()) in ran.out + ran.err
    source = source_named(read(study / "model.yaml"), "a1")
    for read_it in (content_of, text_of):
        with pytest.raises(SourceChanged):
            read_it(study, source)
    kept.unlink()
    ran = run("source", "verify", "--in", study, "--json")
    assert (ran.status, ran.json["sources"][0]["state"]) == (1, "missing")


def test_a_file_outside_the_study_is_not_read(study: Path, tmp_path: Path) -> None:
    saved(tmp_path, "Geheim\n\nText.", "secret.txt")
    written(study, TWO_TOWNS + "sources: {a: {title: A, file: ../secret.txt}}\n")
    ran = run("source", "show", "a", "--in", study)
    assert (ran.status, ran.out) == (2, "")
    assert "outside the study" in ran.err


@pytest.mark.parametrize("what", ["no ordinary file", "outside"])
def test_a_source_that_cannot_be_read_stops_none_of_the_others(what: str, study: Path, tmp_path: Path) -> None:
    run("source", "add", saved(tmp_path, GERMAN), "--in", study)
    with (study / "model.yaml").open("a", encoding="utf-8") as model:
        model.write("  odd: {title: Odd, file: sources/odd.txt}\n")
    odd = study / "sources" / "odd.txt"
    if what == "outside":
        odd.symlink_to(saved(tmp_path, "Out\n\nText.", "out.txt"))
    else:
        odd.mkdir()
    verified = run("source", "verify", "--in", study, "--json")
    assert verified.status == 1
    assert [source["state"] for source in verified.json["sources"]] == ["same", what]
    assert f"{what}" in run("evidence", "check", study / "model.yaml").out
    assert run("brief", study).status == 0


def test_a_source_without_a_text_stops_none_of_the_others(study: Path, tmp_path: Path) -> None:
    run("source", "add", saved(tmp_path, GERMAN), "--in", study)
    content = bytes(range(32)) * 20
    with (study / "model.yaml").open("a", encoding="utf-8") as model:
        model.write(f"  odd: {{title: Odd, file: sources/odd.bin, sha256: {sha256(content).hexdigest()}}}\n")
    (study / "sources" / "odd.bin").write_bytes(content)
    assert "No text can be read" in run("evidence", "check", study / "model.yaml").out
    assert run("brief", study).status == 0
    ran = run("search", "Damm", "--in", study)
    assert (ran.status, "a1:" in ran.out, "source odd was not searched" in ran.err) == (0, True, True)


def test_a_leftover_with_the_name_of_a_source_is_not_overwritten(study: Path, tmp_path: Path) -> None:
    (study / "sources").mkdir()
    mine = saved(study / "sources", "mine", "x.txt")
    assert run("source", "add", saved(tmp_path, GERMAN), "--id", "x", "--in", study).status == 2
    assert mine.read_text(encoding="utf-8") == "mine"


def test_what_an_editor_writes_meanwhile_stays(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor asks for no lock: what it wrote is read, and the source is added to that."""

    def interrupted(path: Path, content: bytes) -> None:
        write_held(path, content)
        monkeypatch.undo()
        written(study, TWO_TOWNS + "# theirs\n")

    monkeypatch.setattr("detente.study.sources.write_held", interrupted)
    assert run("source", "add", saved(tmp_path, GERMAN), "--in", study).status == 0
    assert "# theirs" in (study / "model.yaml").read_text(encoding="utf-8")
    assert [row["state"] for row in asked("source", "verify", "--in", study)["sources"]] == ["same"]


def test_who_cannot_change_the_model_leaves_no_document(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody's program changes the model again and again, and never asks."""

    def interrupted(path: Path, content: bytes) -> None:
        write_held(path, content)
        model = study / "model.yaml"
        model.write_text(model.read_text(encoding="utf-8") + "# theirs\n", encoding="utf-8")

    monkeypatch.setattr("detente.study.sources.write_held", interrupted)
    ran = run("source", "add", saved(tmp_path, GERMAN), "--in", study)
    assert (ran.status, ran.out) == (3, "")
    assert "was changed by others" in ran.err
    assert [path.name for path in study.iterdir()] == ["model.yaml"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("add", "nothing.txt"), 2),
        (("add", "."), 2),
        (("add", "a.txt", "--id", "../x"), 2),
        (("add", "a.txt", "--id", ".x"), 2),
        (("add", "a.txt", "--date", "yesterday"), 2),
        (("add", "a.txt", "--in", "elsewhere"), 2),
        (("add", "empty.txt"), 3),
        (("show", "a7"), 2),
        (("list", "--in", "elsewhere"), 2),
    ],
)
def test_wrong_usage(words: tuple[str, ...], status: int, study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(study)
    saved(study, GERMAN, "a.txt")
    saved(study, "", "empty.txt")
    ran = run("source", *words)
    assert (ran.status, ran.out) == (status, "")
    assert ran.err.strip()
    assert not (study / "sources").exists()


def test_a_faulty_model_takes_no_source(study: Path, tmp_path: Path) -> None:
    written(study, "format: 1\n")
    assert run("source", "add", saved(tmp_path, GERMAN), "--in", study).status == 3
    assert not (study / "sources").exists()


def test_nothing_of_a_source_commands_the_terminal(study: Path, tmp_path: Path) -> None:
    text = "Titel \x1b[31mrot\u202e\n\nErster Satz \x1b]0;x\x07 hier.\n\nZweiter Satz.\n\nKommentare\nJa \x1b[2J!\n"
    saved(tmp_path, text)
    for words in (("add", tmp_path / "article.txt"), ("list",), ("show", "a1"), ("verify",)):
        said = run("source", *words, "--in", study)
        assert said.status == 0
        assert not {"\x1b", "\u202e", "\x07"} & set(said.out + said.err)


def test_the_parts_are_shown_as_they_are_written(study: Path, tmp_path: Path) -> None:
    run("source", "add", saved(tmp_path, PAGE, "x.html"), "--in", study)
    out = run("source", "show", "a1", "--in", study).out
    assert out.index("[title]") < out.index("[teaser]") < out.index("[body]") < out.index("[comments]")
    assert f"# {BODY[1]}" in out
    comments = asked("source", "show", "a1", "--part", "comments", "--in", study)["comments"]
    assert [comment["text"] for comment in comments] == ["Das wird nichts!\nNie.", "Doch, De_p-p."]


@given(
    title=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60), end=st.sampled_from(["", "\n"])
)
@settings(max_examples=40)
def test_any_title_can_be_written_into_any_model(
    title: str, end: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The model is what it was, and names the source."""
    folder = tmp_path_factory.mktemp("study")
    written(folder, TWO_TOWNS.rstrip("\n") + end)
    page = (
        f"<html><head><title>x</title></head><body><h1></h1><p>Erster Satz: {title.replace('<', '')}.</p></body></html>"
    )
    if run("source", "add", saved(folder, page, "a.html"), "--in", folder).status == 0:
        document = read(folder / "model.yaml")
        assert document.text.startswith(TWO_TOWNS.rstrip("\n"))
        assert parse(TWO_TOWNS).conflict.options == document.conflict.options
        assert sources(document)[0].sha256 == digest_of(page.encode("utf-8"))
