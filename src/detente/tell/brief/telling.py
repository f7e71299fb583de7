"""Replies in words: a short answer, clause by clause, and what stands behind it.

What is told of a kind of reply stands in the module that is called like the one that finds it:
`detente.tell.brief.when` tells what `detente.answers.brief.when` finds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any, Protocol, cast

from detente.answers.brief.reply import Reply
from detente.model.conflict import Conflict, Question
from detente.tell.blocks import Blocks
from detente.tell.outcomes import called
from detente.tell.state import Explanation
from detente.tell.voice import Voice, capital


class _Teller(Protocol):
    def wordings(self, found: Any, voice: Voice) -> Iterable[str]: ...
    def reason(self, found: Any, voice: Voice) -> Iterable[str]: ...
    def shown(self, found: Any, voice: Voice) -> Blocks: ...
    def clauses(self, found: Any, voice: Voice) -> Sequence[str]: ...
    def behind(self, found: Any, voice: Voice) -> Explanation: ...


def clauses_of(reply: Reply, voice: Voice) -> tuple[str, ...]:
    """The short answer, clause by clause; `in_sentences` and `in_one_sentence` print it."""
    return tuple(_teller(reply).clauses(reply, voice))


def wordings_of(reply: Reply, voice: Voice) -> Iterable[str]:
    """The answer in a few words, in several wordings: the fullest first."""
    return _teller(reply).wordings(reply, voice)


def reason_of(reply: Reply, voice: Voice) -> Iterable[str]:
    """The strongest reason for it, in several wordings: the fullest first; none where none is looked for."""
    return _teller(reply).reason(reply, voice)


def shown_of(reply: Reply, voice: Voice) -> Blocks:
    """The picture or the small table that shows it; nothing where there is nothing to see."""
    return _teller(reply).shown(reply, voice)


def behind(reply: Reply, voice: Voice) -> Explanation:
    """What stands behind the short answer: examples, ways, reasons."""
    return _teller(reply).behind(reply, voice)


def in_sentences(clauses: Sequence[str]) -> str:
    """Every clause a sentence of its own."""
    return " ".join(map(capital, clauses))


def in_one_sentence(clauses: Sequence[str]) -> str:
    """All clauses in one sentence."""
    return capital("; ".join(clause.removesuffix(".") for clause in clauses)) + "."


def called_together(conflict: Conflict, question: Question, voice: Voice) -> str:
    """What all statements of a question are called together; today's outcome, where it has none."""
    about = voice.listed([called(conflict, statement, voice) for statement in question.about])
    return about or voice.phrase("as-today")


def _teller(reply: Reply) -> _Teller:
    name = type(reply).__module__.rpartition(".")[2]
    return cast("_Teller", import_module(f"detente.tell.brief.{name}"))
