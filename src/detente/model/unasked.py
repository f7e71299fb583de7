"""Questions that are bare texts: one of the known titles, or something that has to be asked back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model.conflict import Condition, Question, QuestionKind
from detente.model.context import Context
from detente.model.nodes import lost, text_of
from detente.model.schema import GRAPH_QUESTION_KINDS, QUESTION_KINDS
from detente.model.text import Text
from detente.model.yaml_tree import Node

TITLES: dict[QuestionKind, tuple[str, str]] = {
    "holds": ("Which outcomes hold?", "Welche Ausgänge halten?"),
    "reachable": ("Can it be reached from here?", "Ist es von hier aus erreichbar?"),
    "who-blocks": ("Who leaves today's outcome?", "Wer verlässt den heutigen Stand?"),
    "weakest-word": ("What rests on the weakest word?", "Was hängt am schwächsten Wort?"),
    "when": ("Where does it stand, and when?", "Wo steht es wann?"),
    "who-decides": ("Who decides what comes about?", "Wer entscheidet, was zustande kommt?"),
    "sure": ("How sure is this?", "Wie sicher ist das?"),
}
"""The kinds that need to name nothing, as the brief words them, in English and German."""

_SIGNS: dict[QuestionKind, str] = {
    "weakest-word": r"weakest|schwächst",
    "sure": r"\b(sure|certain|sicher)\b",
    "who-decides": r"decide|entscheide",
    "who-blocks": r"block|in the way|im weg",
    "scenario": r"^(what if|was wäre|was, wenn)",
    "must-change": r"change|änder",
    "when": r"^(when|wann)\b",
    "reachable": r"reach|lead|get there|erreich|führt",
    "holds": r"hold|stable|last|halt|hält|stabil",
}
"""By what words each kind is recognised for a hint, those that say most first."""


def bare_question(context: Context, node: Node, conditions: Sequence[Condition]) -> Question:
    """The question that a text asks: the one whose title it is; any other is reported, and asked back."""
    text = text_of(node)
    kinds = {_kind_of(said) for _, said in text.by_language}
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind is not None:
        return Question(kind, place=node.place)
    if lost(node):
        return Question("holds", text, place=node.place)
    said = text.said("en")
    message = f"this question does not say what kind it is of: {said[:60]!r}"
    context.error("unknown-question", message, node.place, _hint(said, conditions, _kinds(context)))
    return Question("holds", text, place=node.place)


def _kind_of(said: str) -> QuestionKind | None:
    titles = {_plain(title): kind for kind, both in TITLES.items() for title in both}
    return titles.get(_plain(said))


def _plain(said: str) -> str:
    return " ".join(said.replace("’", "'").casefold().rstrip("? ").split())


def _kinds(context: Context) -> tuple[str, ...]:
    return QUESTION_KINDS if context.names.options else GRAPH_QUESTION_KINDS


def _hint(said: str, conditions: Sequence[Condition], kinds: Sequence[str]) -> str:
    meant = (kind for kind, signs in _SIGNS.items() if kind in kinds and re.search(signs, said.lower()))
    kind = next(meant, "holds")
    about = _meant(said, conditions)
    named = f", about: {about.id}" if about else ""
    if kind == "scenario":
        named = ", scenario: NAME"
    elif kind == "must-change" and not about:
        named = ", about: STATEMENT"
    others = ", ".join(other for other in kinds if other != kind)
    return f"write {{ask: {kind}{named}, title: …}}; ask may also be {others}"


def _meant(said: str, conditions: Sequence[Condition]) -> Condition | None:
    """The condition that shares the most words with the text: of its name and titles."""
    asked = _words(said)
    shared = {condition.id: len(asked & _named(condition)) for condition in conditions}
    best = max(conditions, key=lambda condition: shared[condition.id], default=None)
    return best if best and shared[best.id] else None


def _named(condition: Condition) -> set[str]:
    titles = (condition.title or Text.plain("")).by_language
    return _words(condition.id) | {word for _, said in titles for word in _words(said) if len(word) > 3}


def _words(said: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", said.casefold()))
