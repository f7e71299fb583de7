"""Answers put into blocks, in the words of one language.

What is told of an answer stands in the module that is called like the one its value comes from: `detente.tell.wants`
tells what `detente.answers.wants` finds. So a new question has nothing to register here.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.tell.blocks import Blocks
    from detente.tell.voice import Voice


class _Teller(Protocol):
    def blocks(self, answer: Any, voice: Voice) -> Blocks: ...
    def values(self, answer: Any, voice: Voice) -> dict[str, Any]: ...


def told(answer: object, voice: Voice) -> Blocks:
    """An answer in blocks, for a reader of the voice's language."""
    return _teller(answer).blocks(answer, voice)


def beside(answer: object, voice: Voice) -> Iterable[str]:
    """What a reader of an answer is told beside it: that it is empty, how to ask for more, what to do now."""
    teller = _teller(answer)
    return teller.beside(answer, voice) if hasattr(teller, "beside") else ()


def values(answer: object, voice: Voice) -> dict[str, Any]:
    """An answer as plain values for JSON: names and numbers, and sentences in the voice's language."""
    return _teller(answer).values(answer, voice)


def records(answer: object, voice: Voice) -> list[dict[str, Any]]:
    """An answer as the rows of a table, each a value per column; what is no table has no rows to give.

    Raises:
        UsageError: if it is no table.
    """
    teller = _teller(answer)
    if not hasattr(teller, "records"):
        raise UsageError("this answer is no table; to_dict() gives its values")
    found: list[dict[str, Any]] = teller.records(answer, voice)
    return found


def _teller(answer: object) -> _Teller:
    name = type(answer).__module__.rpartition(".")[2]
    return cast("_Teller", import_module(f"detente.tell.{name}"))
