"""Conditions, constraints and questions."""

from __future__ import annotations

from typing import get_args

from detente.model.conflict import ConstraintKind, QuestionKind
from detente.model.instead import as_constraint
from detente.model.schema.texts import DAY, EVIDENCE, NOTE, PROSE, SHORT, STATEMENT, TEXT
from detente.model.shape import AnyOf, Field, ListOf, Need, OneOf, Record, Text

CONSTRAINT_KINDS: tuple[str, ...] = get_args(ConstraintKind)
QUESTION_KINDS: tuple[str, ...] = get_args(QuestionKind)
_OF_STATEMENTS = ("must-change", "reach")
GRAPH_QUESTION_KINDS = tuple(kind for kind in QUESTION_KINDS if kind not in _OF_STATEMENTS)
"""What can be asked where there are no statements."""
_SAID_OF = AnyOf(
    (STATEMENT, ListOf(STATEMENT, "a list of statements", least=1)), "a statement, or a list of statements"
)
_ABOUT_QUESTION = {
    "scenario": Field(Text("the name of a scenario"), "The scenario in question."),
    "on": Field(
        ListOf(DAY, "a list of dates or days, as [2025-05-01, 30]", least=1), "For ask: when, the days in question."
    ),
    "title": Field(TEXT, "The question as readers see it."),
}
_NEEDED = (Need("ask", "scenario", "scenario", for_it="about"), Need("on", None, "ask", "when"))


def _question(what: str, kinds: tuple[str, ...], about: dict[str, Field], needs: tuple[Need, ...], hint: str) -> AnyOf:
    kind = Field(OneOf(kinds, hint), "The kind of question.", required=True)
    fields = {"ask": kind, **about, **_ABOUT_QUESTION}
    asked = Record(what, fields, marker="ask", needs=(*_NEEDED, *needs))
    return AnyOf((TEXT, asked), f"a question: a text, or a mapping with ask: ({', '.join(kinds)})")


QUESTION = _question(
    "a question",
    QUESTION_KINDS,
    {"about": Field(_SAID_OF, "What it is about.")},
    tuple(Need("ask", kind, "about") for kind in _OF_STATEMENTS),
    f"ask may be {', '.join(QUESTION_KINDS)}",
)
GRAPH_QUESTION = _question(
    "a question of a conflict with states:",
    GRAPH_QUESTION_KINDS,
    {},
    (),
    "states have no statements to ask about; `detente inverse MODEL --target NUMBER` says what must change",
)
CONDITION = AnyOf(
    (
        STATEMENT,
        Record(
            "a condition",
            {
                "is": Field(STATEMENT, "What it stands for.", required=True),
                "title": Field(TEXT),
                "short": Field(SHORT, "Its name in sentences, as “a deal”: a noun phrase of at most three words."),
                "evidence": Field(EVIDENCE, "The quotes that it rests on, where it is a fact."),
                "note": NOTE,
            },
        ),
    ),
    "a statement, or a mapping with is:",
)
_SEVERAL = ListOf(STATEMENT, "a list of statements", least=1, most=100)


def _constraint(said: str) -> str:
    key, _, statement = as_constraint(said).partition(": ")
    return f"write {key}: {statement}{f' (or always: {said})' if statement == said else ''}"


CONSTRAINT = Record(
    "a constraint",
    {
        "never": Field(STATEMENT, "What is never true."),
        "always": Field(STATEMENT, "What is always true."),
        "at most one": Field(_SEVERAL, "Of these, no two are true together."),
        "exactly one": Field(_SEVERAL, "Of these, one is true and no other."),
        "because": Field(PROSE, "The reason, for readers."),
        "evidence": Field(EVIDENCE, "The quotes that it rests on."),
    },
    choice=CONSTRAINT_KINDS,
    instead=_constraint,
)
