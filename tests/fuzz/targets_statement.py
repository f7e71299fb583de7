"""Statements: whatever is written is read or refused in its place, and what is printed back means the same."""

from __future__ import annotations

from itertools import product
from unicodedata import category

from hypothesis import strategies as st
from tests.fuzz.targets import fuzzed

from detente.model.resolve import Names
from detente.model.statement import (
    MAX_LENGTH,
    Always,
    And,
    Holds,
    If,
    Iff,
    Not,
    OptionTaken,
    Or,
    Statement,
    StatementError,
    parse,
    str_of,
)
from detente.names import ConditionId, OptionId

NAMES = ["us.go", "us.stay", "eu.go", "deal"]
PIECES = [*NAMES, "stay", "go", "not ", "and", "or", "if ", "then ", "iff", "true", "FALSE", "und", "unless", "nicht"]
SIGNS = ["(", ")", "!", "&", "|", "->", "<->", "&&", "||", "=", "!=", "=>", ",", ".", "-", " ", "\n", "\x1b", "\u202e"]
DEEP = st.builds(
    lambda opened, count, inside: opened * count + inside + ")" * opened.count("(") * count,
    st.sampled_from(["(", "not ", "!", "if us.go then ", "not ("]),
    st.integers(0, 2_000),
    st.sampled_from(NAMES),
)
STATEMENTS = st.one_of(
    st.lists(st.sampled_from([*PIECES, *PIECES, *SIGNS, " "]), max_size=40).map(" ".join),
    st.lists(st.sampled_from([*PIECES, *SIGNS]), max_size=20).map("".join),
    DEEP,
    st.integers(1, 6_000).map(lambda count: " & ".join(["us.go"] * count)),
    st.text(max_size=60),
)


@fuzzed(STATEMENTS)
def check_statement(text: str) -> None:
    """No exception but ours, each in its place; what is printed back is read again and means the same."""
    names = Names([OptionId(name) for name in NAMES[:3]], [ConditionId("deal")])
    try:
        statement = parse(text, names.resolve)
    except StatementError as fault:
        well_placed(fault, text)
        return
    printed = str_of(statement)
    if len(printed) <= MAX_LENGTH:
        again = parse(printed, names.resolve)
        for values in product((False, True), repeat=len(NAMES)):
            case = dict(zip(NAMES, values, strict=True))
            assert true_in(again, case) is true_in(statement, case)


def well_placed(fault: StatementError, text: str) -> None:
    """It stands in the text, and says so in a line that may be printed as it is."""
    assert 0 <= fault.start < fault.end <= max(len(text) + 1, 20)
    said = f"{fault} {fault.hint}"
    assert said.strip()
    assert len(said) < 500
    assert all(category(character) not in {"Cc", "Cf", "Cs"} for character in said)


def true_in(statement: Statement, case: dict[str, bool]) -> bool:
    """Whether the statement is true where the named things are as the case says."""
    match statement:
        case OptionTaken(name) | Holds(name):
            return case[name]
        case Always(value):
            return value
        case Not(part):
            return not true_in(part, case)
        case And(parts):
            return all(true_in(part, case) for part in parts)
        case Or(parts):
            return any(true_in(part, case) for part in parts)
        case If(condition, then):
            return not true_in(condition, case) or true_in(then, case)
        case Iff(left, right):
            return true_in(left, case) is true_in(right, case)
