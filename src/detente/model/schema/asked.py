"""Conditions, constraints and questions."""

from __future__ import annotations

from typing import get_args

from detente.model.conflict import ConstraintKind, QuestionKind
from detente.model.schema.texts import DAY, EVIDENCE, NOTE, PROSE, STATEMENT, TEXT
from detente.model.shape import AnyOf, Field, ListOf, Need, OneOf, Record, Text

CONSTRAINT_KINDS: tuple[str, ...] = get_args(ConstraintKind)
QUESTION_KINDS: tuple[str, ...] = get_args(QuestionKind)
_SAID_OF = AnyOf(
    (STATEMENT, ListOf(STATEMENT, "a list of statements", least=1)), "a statement, or a list of statements"
)
QUESTION = AnyOf(
    (
        TEXT,
        Record(
            "a question",
            {
                "ask": Field(OneOf(QUESTION_KINDS), "The kind of question.", required=True),
                "about": Field(_SAID_OF, "What it is about."),
                "scenario": Field(Text("the name of a scenario"), "The scenario in question."),
                "on": Field(
                    ListOf(DAY, "a list of dates or days, as [2025-05-01, 30]", least=1),
                    "For ask: when, the days in question.",
                ),
                "title": Field(TEXT, "The question as readers see it."),
            },
            marker="ask",
            needs=(
                Need("ask", "scenario", "scenario"),
                Need("ask", "must-change", "about"),
                Need("ask", "reach", "about"),
                Need("on", None, "ask", "when"),
            ),
        ),
    ),
    f"a question: a text, or a mapping with ask: ({', '.join(QUESTION_KINDS)})",
)
CONDITION = AnyOf(
    (
        STATEMENT,
        Record(
            "a condition",
            {
                "is": Field(STATEMENT, "What it stands for.", required=True),
                "title": Field(TEXT),
                "evidence": Field(EVIDENCE, "The quotes that it rests on, where it is a fact."),
                "note": NOTE,
            },
        ),
    ),
    "a statement, or a mapping with is:",
)
_SEVERAL = ListOf(STATEMENT, "a list of statements", least=1, most=100)
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
    instead="write never: {0} (or always: {0})",
)
