from __future__ import annotations

from detente.errors import Finding, Place
from detente.model import shown

TEXT = "format: 1\r\n   title: Two towns\r\nquestions: [" + "x" * 300 + ", wrong, " + "y" * 300 + "]\r\n"


def test_line_fault_and_advice() -> None:
    findings = [
        Finding("error", "unknown-key", "unknown key", Place(2, 4, 5), "did you mean titel?"),
        Finding("error", "missing-key", "no name", Place(2, 11, 3)),
    ]
    assert shown(findings, "model.yaml", TEXT) == (
        "model.yaml:2:4  unknown key\n  title: Two towns\n  ^^^^^  did you mean titel?\n"
        "model.yaml:2:11  no name\n  title: Two towns\n         ^^^\n"
        "2 problems in 1 file; nothing was computed.\n"
    )


def test_without_a_text_or_a_place() -> None:
    finding = Finding("error", "no-file", "there is no such file", hint="check the path")
    assert shown([finding], "x.yaml") == (
        "x.yaml  there is no such file\n  check the path\n1 problem in 1 file; nothing was computed.\n"
    )


def test_warnings_say_so_and_stop_nothing() -> None:
    finding = Finding("warning", "unused-condition", "not used", Place(1, 1, 6))
    assert shown([finding], "x.yaml", TEXT) == (
        "x.yaml:1:1  warning: not used\n  format: 1\n  ^^^^^^\n1 warning in 1 file.\n"
    )


def test_long_lines_are_cut_around_the_fault() -> None:
    start = TEXT.splitlines()[2].index("wrong") + 1
    _, source, carets, _ = shown([Finding("error", "e", "m", Place(3, start, 5))], "x", TEXT).splitlines()
    assert len(source) <= 102
    assert source[carets.index("^") : carets.rindex("^") + 1] == "wrong"


def test_nothing_to_show() -> None:
    assert shown([], "x.yaml", TEXT) == ""


def test_many_warnings_of_a_kind_are_counted_and_no_error_is() -> None:
    idle = [Finding("warning", "idle", f"line {k} is idle") for k in range(5)]
    wrong = [Finding("error", "wrong", f"line {k} is wrong") for k in range(5)]
    text = shown([*idle, *wrong], "x.yaml", most=2)
    assert text.count("is idle") == 2
    assert "and 3 more of this kind; --all shows them" in text
    assert text.count("is wrong") == 5
    assert shown(idle, "x.yaml").count("is idle") == 5
