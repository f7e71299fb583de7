"""What an analyst types of a comment, as codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.answers.asking.known import target_of
from detente.errors import UsageError
from detente.evidence.coding import Code, CodeKind
from detente.model.conflict import Conflict


def codes_said(
    conflict: Conflict,
    comment: str,
    coder: str,
    *,
    stances: Iterable[str] = (),
    promise: str | None = None,
    what_if: str | None = None,
    note: str = "",
) -> tuple[Code, ...]:
    """The codes of a comment.

    Args:
        conflict: whose decision makers and conditions a stance may be towards.
        comment: its id.
        coder: who codes.
        stances: each as ``us=against``; ``us=none`` takes one back.
        promise: what it recalls; empty to take it back, None where nothing is said of it.
        what_if: what it suggests, likewise.
        note: why it is coded so.

    Raises:
        UsageError: if nothing is said, or of nobody that the model knows, or what no stance is.
    """
    given: tuple[tuple[CodeKind, str | None], ...] = (("promise", promise), ("what-if", what_if))
    others = (Code(comment, coder, kind, said.strip(), note=note) for kind, said in given if said is not None)
    codes = (*(Code(comment, coder, "stance", v, target=t, note=note) for t, v in _stances(conflict, stances)), *others)
    if not codes:
        raise UsageError("nothing is said of the comment; use --stance, --promise or --what-if")
    return codes


def _stances(conflict: Conflict, typed: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Towards whom, and which; empty for one that is taken back."""
    for stance in typed:
        target, equals, value = (part.strip() for part in stance.partition("="))
        if not equals:
            raise UsageError(f"a stance is written as us=against, not {stance!r}")
        yield target_of(conflict, target), "" if value == "none" else value
