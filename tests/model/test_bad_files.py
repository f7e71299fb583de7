"""Whatever the file is, the answer is a list of findings or a limit, at once, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.costs import at_most
from tests.model.texts import GRAPH, TOWNS, small

from detente.errors import LimitExceeded, ModelError
from detente.model import parse, read, shown

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdefg", "bcdefgh", strict=True)
)
BAD_YAML = [
    ("", "empty", None),
    ("\n# nothing but a comment\n", "empty", None),
    ("title: [one\n", "yaml", 1),
    ("a: b: c\n", "yaml", 1),
    ("\tformat: 1\n", "yaml", 1),
    ("format: 1\n---\nformat: 1\n", "yaml", 2),
    ("- format: 1\n", "wrong-kind", 1),
    ("just words\n", "wrong-kind", 1),
    ("format: !!python/object:os.system 1\n", "yaml-tag", 1),
    ("format: 1\ntitle: a\x07b\n", "yaml", 2),
    ("? [a]\n: b\n", "yaml-key", 1),
    ("a: *b\n", "yaml-alias", 1),
    ("a: &a [*a]\n", "yaml-alias", 1),
    ("a: &a {b: {c: *a}}\n", "yaml-alias", 1),
    (BOMB, "too-large", 6),
    ("a: " + "[" * 2000 + "]" * 2000, "too-deep", 1),
    ("[" * 500_000, "too-deep", 1),
    ("{a: " * 100_000, "too-deep", 1),
    ("".join(" " * k + "a:\n" for k in range(700)), "too-deep", 61),
]


@pytest.mark.parametrize(("text", "code", "line"), BAD_YAML)
def test_what_is_not_a_conflict_file_is_said_in_one_finding(text: str, code: str, line: int | None) -> None:
    with at_most(seconds=5), pytest.raises(ModelError) as caught:
        parse(text)
    (finding,) = caught.value.findings
    assert finding.code == code
    assert (finding.place.line if finding.place else None) == line
    assert shown(caught.value.findings, "bad.yaml", text).endswith("1 problem in 1 file; nothing was computed.\n")


@pytest.mark.parametrize(
    ("content", "words", "line"),
    [
        (b"format: 1\ntitle: \xff\n", "byte 0xff (number 18 of the file)", 2),
        (b"format: 1\ntitle: caf\xe9\n", "0xe9", 2),
        (b"\x00\x01\x02", "byte 1 is zero", 1),
        ("format: 1".encode("utf-16"), "is zero", 1),
    ],
)
def test_other_encodings_are_refused_with_the_byte(tmp_path: Path, content: bytes, words: str, line: int) -> None:
    path = tmp_path / "model.yaml"
    path.write_bytes(content)
    with pytest.raises(ModelError) as caught:
        read(path)
    (finding,) = caught.value.findings
    assert words in finding.message
    assert finding.place is not None
    assert finding.place.line == line


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no such file"):
        read(tmp_path / "nothing.yaml")
    with pytest.raises(ModelError, match="not a file"):
        read(tmp_path)
    with pytest.raises(ModelError, match="cannot be read"):
        read("null\0byte")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "secret.yaml"
    path.touch(mode=0)
    with pytest.raises(ModelError, match="cannot be read"):
        read(path)


def test_large_files_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"# " + b"x" * 10_000_000)
    with at_most(seconds=1), pytest.raises(LimitExceeded, match="larger than"):
        read(path)


def test_a_question_mark_before_a_bracket_is_just_a_question_mark() -> None:
    (question,) = parse(small(rest="questions: [{ask: holds, title: Why?}]")).conflict.questions
    assert question.title is not None
    assert question.title.said("en") == "Why?"


GOOD = (TOWNS, GRAPH, small('ranking: [x and y, [1, 2], "*"]'))
MARKS = [
    "",
    ":",
    " ",
    "\n",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!t ",
    "'",
    '"',
    "|",
    ">",
    "#",
    "?",
    "%",
    "<<: ",
]
WORDS = ["x", "<<: ", "not ", "(", "9", "-", "\t", "\r", "\u2028", "\x85", "é", "\ufeff", "true", "null", "1e9", "0x"]
PIECES = st.sampled_from(MARKS + WORDS)


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(GOOD))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        text = text[:start] + draw(PIECES) + text[start + draw(st.integers(0, 6)) :]
    return text


@given(spoiled())
@example("? {}")
@example("\ufeff")
@settings(max_examples=400)
def test_spoiled_files_are_read_or_refused_and_every_fault_can_be_shown(text: str) -> None:
    fault = fault_of(text)
    if fault is None:
        return
    lines = text.count("\n") + text.count("\r") + 1
    assert fault.findings
    assert all(1 <= finding.place.line <= lines for finding in fault.findings if finding.place)
    assert "nothing was computed" in shown(fault.findings, fault.name, fault.text)


def fault_of(text: str) -> ModelError | None:
    try:
        parse(text)
    except ModelError as fault:
        return fault
    except LimitExceeded:
        return None
    return None


@given(st.text())
@settings(max_examples=200)
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises((ModelError, LimitExceeded)):
        parse(text)
