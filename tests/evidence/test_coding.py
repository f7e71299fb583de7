"""What analysts code: one line each, the last one counts, nothing is lost when a line is torn."""

from __future__ import annotations

import codecs
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evidence.samples import GERMAN, saved
from tests.functional.commands import TWO_TOWNS, asked, run, written

from detente.errors import UsageError
from detente.evidence.coding import Code, append, read_codes

ANNA = Code("a1:c1", "Anna", "stance", "for", target="up")
CODES = st.builds(
    Code,
    st.sampled_from(["a1:c1", "a1:c2"]),
    st.sampled_from(["Anna", "Ben"]),
    st.just("stance"),
    st.sampled_from(["for", "against", "neutral", ""]),
    st.sampled_from(["up", "down"]),
    st.text(max_size=3),
)


@given(codes=st.lists(CODES))
def test_the_last_word_of_a_coder_stands(codes: list[Code], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("codes") / "codes.jsonl"
    for code in codes:
        append(path, [code])
    last = {(code.comment, code.coder, code.target): code for code in codes}
    found = read_codes(path)
    assert found.faults == ()
    assert set(found.codes) == {code for code in last.values() if code.value}


def test_there_are_no_codes_without_a_file(tmp_path: Path) -> None:
    assert read_codes(tmp_path / "codes.jsonl").codes == ()


def test_a_torn_line_is_reported_and_those_after_it_are_read(tmp_path: Path) -> None:
    path = tmp_path / "codes.jsonl"
    append(path, [ANNA])
    path.write_bytes(path.read_bytes() + b'{"comment": "a1:c2", "cod')
    (fault,) = read_codes(path).faults
    assert fault.place is not None
    assert fault.place.line == 2
    assert "not written to its end" in fault.message
    ben = Code("a1:c1", "Ben", "promise", "rain")
    append(path, [ben])
    found = read_codes(path)
    assert found.codes == (ANNA, ben)
    assert len(found.faults) == 1


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "1",
        '{"comment": 1}',
        '{"comment": "a1:c1"}',
        '{"a": "b"}',
        "\ufffd{",
        "{\0",
        "{\0}\0",
        '{"comment": "a1:c1", "coder": "A", "kind": "stance", "value": "up", "target": "us"}',
    ],
)
def test_lines_that_are_no_codes_are_reported(line: str, tmp_path: Path) -> None:
    path = tmp_path / "codes.jsonl"
    path.write_text(f"{line}\n", encoding="utf-8")
    append(path, [ANNA])
    found = read_codes(path)
    assert (found.codes, len(found.faults)) == ((ANNA,), 1)


def test_codes_are_utf_8_with_or_without_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "codes.jsonl"
    append(path, [ANNA])
    line = path.read_bytes()
    path.write_bytes(codecs.BOM_UTF8 + line)
    assert read_codes(path).codes == (ANNA,)
    path.write_bytes(line.decode().encode("utf-16-le"))
    found = read_codes(path)
    assert found.codes == ()
    assert "it is not JSON from column 2 on" in found.faults[0].message


def test_a_line_that_is_no_code_is_told_with_its_place(tmp_path: Path) -> None:
    study = tmp_path / "study"
    study.mkdir()
    written(study, TWO_TOWNS)
    append(study / "codes.jsonl", [ANNA])
    with (study / "codes.jsonl").open("ab") as file:
        file.write(b"\xff\xfe\x00\n")
    told = run("comment", "agreement", "--in", str(study)).err
    assert "codes.jsonl:2: this line is no code: it is not in UTF-8" in told


def test_coders_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "codes.jsonl"
    codes = [Code(f"a1:c{k}", "Anna", "what-if", "x" * 500) for k in range(100)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda code: append(path, [code]), codes))
    assert set(read_codes(path).codes) == set(codes)
    assert read_codes(path).faults == ()


@pytest.mark.parametrize(
    ("kind", "target", "value"),
    [("stance", "", "for"), ("stance", "up", "maybe"), ("promise", "up", "x"), ("no", "", "")],
)
def test_a_code_that_says_nothing_is_refused(kind: str, target: str, value: str) -> None:
    with pytest.raises(UsageError):
        Code("a1:c1", "Anna", kind, value, target=target)  # type: ignore[arg-type]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS)
    assert run("source", "add", saved(tmp_path, GERMAN), "--in", folder).status == 0
    return folder


def test_comments_are_listed_as_written_with_what_is_meant(study: Path) -> None:
    text = (study / "sources" / "a1.txt").read_text(encoding="utf-8")
    (study / "sources" / "a2.txt").write_text(text.replace("De_p-p.", "ihr De_p-pen \x1b[31m!"), encoding="utf-8")
    assert run("source", "add", study / "sources" / "a2.txt", "--id", "a2", "--in", study).status == 0
    out = run("comment", "list", "a2", "--in", study).out
    assert "a2:c1  Das wird nichts!" in out
    assert "De_p-pen [Deppen]" in out
    assert "\x1b" not in out
    (found,) = asked("comment", "list", "a2", "--search", "deppen", "--in", study)["comments"]
    assert (found["id"], found["codes"]) == ("a2:c2", [])
    assert "ihr De_p-pen" in found["text"]
    assert "ihr Deppen" in found["searchable"]


def test_comments_are_coded_and_compared(study: Path) -> None:
    for coder, stance in (("Anna", "for"), ("Ben", "for")):
        assert run("comment", "code", "a1:c1", "--coder", coder, "--stance", f"up={stance}", "--in", study).status == 0
    for coder, stance in (("Anna", "against"), ("Ben", "neutral")):
        words = ("--coder", coder, "--stance", f"deal={stance}", "--promise", "rain", "--in", study)
        assert run("comment", "code", "a1:c2", *words).status == 0
    (first, *_) = rows = asked("comment", "agreement", "--in", study)["agreement"]
    assert (first["kind"], first["target"], first["units"], first["coders"]) == ("stance", None, 2, 2)
    assert first["alpha"] == pytest.approx(0.4)
    assert {row["target"] for row in rows} == {None, "up", "deal"}
    said = " ".join(run("comment", "agreement", "--in", study).out.split())
    assert "beyond chance cannot be told" in said
    run("comment", "code", "a1:c1", "--coder", "Ben", "--stance", "up=none", "--in", study)
    codes = asked("comment", "list", "a1", "--in", study)["comments"][0]["codes"]
    assert [(code["coder"], code["value"]) for code in codes] == [("Anna", "for")]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("a1:c9", "--stance", "up=for"), "none is 'a1:c9'"),
        (("a1", "--stance", "up=for"), "no comment"),
        (("a7:c1", "--stance", "up=for"), "no source 'a7'"),
        (("a1:c1", "--stance", "upp=for"), "did you mean up?"),
        (("a1:c1", "--stance", "up"), "us=against"),
        (("a1:c1", "--stance", "up=pro"), "no stance 'pro'"),
        (("a1:c1",), "nothing is said"),
    ],
)
def test_wrong_codes_are_refused_and_not_written(words: tuple[str, ...], said: str, study: Path) -> None:
    ran = run("comment", "code", *words, "--coder", "Anna", "--in", study)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert not (study / "codes.jsonl").exists()


def test_codes_change_no_answer(study: Path) -> None:
    """Comments are voices: what a brief says is the same whatever they say."""
    before = run("solve", study / "model.yaml", "--json").out
    run("comment", "code", "a1:c1", "--coder", "Anna", "--stance", "up=for", "--in", study)
    assert run("solve", study / "model.yaml", "--json").out == before


def test_what_is_said_of_comments_and_quotes_is_said_in_german(study: Path) -> None:
    said = run("comment", "code", "a1:c1", "--coder", "Anna", "--stance", "up=against", "--in", study, "--lang", "de")
    assert said.out == "a1:c1  Anna: up dagegen\n"
    assert run("source", "verify", "--in", study, "--lang", "de").out == "a1  sources/a1.txt  unverändert\n"
    assert "im Vorspann" in run("quote", "check", "a1", "Wasser", "--in", study, "--lang", "de").out
    assert "  Kommentar  " in run("search", "wird", "--kind", "comment", "--in", study, "--lang", "de").out
    assert "[body]" in run("source", "show", "a1", "--in", study, "--lang", "de").out
