"""What somebody new to the file writes is answered with what to write."""

from __future__ import annotations

import pytest
from tests.model.test_first_fault import faults
from tests.model.texts import small


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("x und y", "write and"),
        ("x oder y", "write or"),
        ("nicht x", "write not"),
        ("x && y", "write and"),
        ("x || y", "write or"),
        ("x unless y", "write if not"),
        ("x => y", "write -> (or if … then …)"),
        ("x, y", "write and or or between the parts"),
    ],
)
def test_words_that_statements_do_not_know(said: str, hint: str) -> None:
    (fault,) = faults(small(f'preferences: ["{said}"]'))
    assert fault.hint == hint


@pytest.mark.parametrize("sign", ["=", "==", "!="])
def test_options_are_not_compared_with_anything(sign: str) -> None:
    (fault,) = faults(small(f'preferences: ["x {sign} true"]'))
    assert "alone says that it is taken" in str(fault.hint)


def test_capital_letters_are_no_fault() -> None:
    assert faults(small("preferences: [x AND NOT y]")) == ()


@pytest.mark.parametrize(("said", "meant"), [("yes", "true"), ("no", "false"), ("1", "true"), ("0", "false")])
def test_truth_values(said: str, meant: str) -> None:
    (fault,) = faults(small(rest=f"scenarios: {{s: {{fix: {{x: {said}}}}}}}"))
    assert fault.hint == f"write {meant}"


def test_a_bare_option_and_a_bare_constraint() -> None:
    (option,) = faults(small(options="x: raise the offer, y: {do: why}"))
    assert option.hint == "write {do: raise the offer}"
    (rule,) = faults(small(rest="constraints: [x and y]"))
    assert rule.hint == "write never: x and y (or always: x and y)"


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    (fault,) = faults(small("preferences: [zzz]", "conditions: {deal: x}"))
    assert fault.hint == "known here: deal, a.x, a.y, b.z"


@pytest.mark.parametrize(
    "text",
    [
        small().replace("name: A", f"name: {'n' * 301}"),
        small(options=f"x: {{do: {'d' * 301}}}, y: {{do: why}}"),
        small(rest=f"conditions: {{c: {{is: x, title: {'t' * 301}}}}}"),
        small(rest=f"summary: {'s' * 2001}"),
    ],
)
def test_a_text_that_is_too_long_for_a_sentence_is_refused_in_its_place(text: str) -> None:
    (fault,) = faults(text)
    assert fault.code == "too-long"
    assert fault.place is not None
