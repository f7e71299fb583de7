"""The language of statements: what is printed is read back as it was, and nothing but its own error comes out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.model.statement import (
    Holds,
    If,
    Not,
    OptionTaken,
    Resolve,
    Statement,
    StatementError,
    UnknownName,
    parse,
    str_of,
)
from detente.names import ConditionId, OptionId
from detente.testing.strategies import statements

NAMES: list[Statement] = [OptionTaken(OptionId("a.x")), OptionTaken(OptionId("b.y-z")), Holds(ConditionId("deal"))]


def known(name: str) -> OptionTaken | Holds:
    return OptionTaken(OptionId(name)) if "." in name else Holds(ConditionId(name))


def nobody(name: str) -> OptionTaken | Holds:
    raise UnknownName(f"unknown {name}")


@given(statements(NAMES, max_size=20))
def test_what_is_printed_is_read_back(statement: Statement) -> None:
    assert parse(str_of(statement), known) == statement


WORDS = ["not", "and", "or", "if", "then", "iff", "(", ")", "&", "|", "!", "->", "<->", "true", "a.x", "deal", "$"]


@given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS)).map(" ".join)))
def test_any_text_is_read_or_refused_within_itself(text: str) -> None:
    for resolve in (known, nobody):
        fault = fault_of(text, resolve)
        assert fault is None or 0 <= fault.start < fault.end <= len(text) + 1


def fault_of(text: str, resolve: Resolve) -> StatementError | None:
    try:
        parse(text, resolve)
    except StatementError as fault:
        return fault
    return None


@pytest.mark.parametrize("opening", ["(", "not ", "if a.x then ", "!", "if (a.x or ("])
def test_depth_is_bounded(opening: str) -> None:
    with pytest.raises(StatementError, match=r"deep|longer"):
        parse(opening * 700 + "a.x", known)


def test_length_is_bounded() -> None:
    with pytest.raises(StatementError, match="longer"):
        parse("a.x and " * 5000 + "a.x", known)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("a.x & b.y | !deal", "a.x and b.y or not deal"),
        ("a.x -> b.y", "if a.x then b.y"),
        ("b.y if a.x", "if a.x then b.y"),
        ("a.x <-> b.y", "a.x iff b.y"),
        ("NOT a.x AND b.y", "not a.x and b.y"),
        ("not a.x or b.y and deal", "(not a.x) or (b.y and deal)"),
    ],
)
def test_other_ways_to_say_the_same(text: str, same: str) -> None:
    assert parse(text, known) == parse(same, known)


def test_if_is_true_where_its_condition_is_false() -> None:
    assert parse("b.y if not a.x", known) == If(Not(known("a.x")), known("b.y"))


@pytest.mark.parametrize("text", ["a.x if b.y if deal", "a.x iff b.y iff deal", "if a.x", "a.x.b", "", "()"])
def test_unclear_statements_are_refused(text: str) -> None:
    with pytest.raises(StatementError):
        parse(text, known)
