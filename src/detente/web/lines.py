"""What somebody wants, line by line, with ways to try it without one of them or in another order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.model.conflict import ByStatements, DecisionMaker
from detente.model.statement import Statement, str_of
from detente.tell.statements import in_words
from detente.web.asked import Asked
from detente.web.screens import Link, Links, link


def lines_to_change(asked: Asked, pins: tuple[str, ...]) -> Iterator[Links]:
    """Of everybody who wants things by statements, as the address has it, one list."""
    for dm in asked.case.conflict.movers:
        if isinstance(dm.preferences, ByStatements):
            wanted = [level.statement for level in dm.preferences.levels]
            title = asked.voice.say("web-wants-of", who=dm.name.said(asked.language), plural=_plural(dm, asked))
            yield Links(title, tuple(_line(dm, wanted, k, asked, pins) for k in range(len(wanted))))


def _line(
    dm: DecisionMaker, wanted: Sequence[Statement], k: int, asked: Asked, pins: tuple[str, ...]
) -> tuple[str, tuple[Link, ...]]:
    """A wish, and where it is tried without it or one place lower."""
    dropped = [*wanted[:k], *wanted[k + 1 :]]
    swapped = [*wanted[:k], *wanted[k + 1 : k + 2], wanted[k], *wanted[k + 2 :]]
    ways = [("web-drop", dropped)] * (len(wanted) > 1) + [("web-down", swapped)] * (k + 1 < len(wanted))
    links = tuple(link(message, _address(dm, then, asked, pins), asked) for message, then in ways)
    return in_words(wanted[k], asked.case.conflict, asked.language), links


def _plural(dm: DecisionMaker, asked: Asked) -> str:
    return "yes" if dm.is_plural(asked.language) else "no"


def _address(dm: DecisionMaker, wanted: Sequence[Statement], asked: Asked, pins: tuple[str, ...]) -> str:
    """Where it is tried that the decision maker wants this and nothing else."""
    others = [one for one in asked.flags.get("prefer", ()) if not one.startswith(f"{dm.id}=")]
    said = f"{dm.id}={'; '.join(map(str_of, wanted))}"
    return asked.address("what-if", prefer=(*others, said), pin=pins)
