"""From the name of an outcome as the program prints it to what is true of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from detente.model.conflict import Conflict
from detente.model.statement import And, Holds, Not, OptionTaken, Statement
from detente.model.text import Text

_BETWEEN = re.compile(r"\s*·\s*")
_APART = re.compile(r"\s*\((?=[+−])(?P<options>.*)\)\s*$")
_SIGN = re.compile(r"\s*(?:,\s*)?(?=[+−])")


def named(conflict: Conflict, text: str) -> Statement | None:
    """What is true in the outcomes of that name; None where it is no name made of the model's conditions and options.

    A name is made of the titles or ids of conditions, ``A · B``, or of signs with the short names of options,
    ``− sanctions, + Europe leads``, or of the first with the second in brackets; in any language of the model.
    """
    apart = _APART.search(text)
    body, signed = (text[: apart.start()], apart["options"]) if apart else (text, "")
    if text.lstrip().startswith(("+", "−")):
        return _signed(conflict, text, whole=True)
    parts = [_condition(conflict, part) for part in _BETWEEN.split(body.strip())]
    more = _signed(conflict, signed, whole=False) if signed else None
    if not all(parts) or (signed and more is None):
        return None
    said = [part for part in (*parts, more) if part is not None]
    return said[0] if len(said) == 1 else And(tuple(said))


def perhaps(conflict: Conflict, text: str) -> str | None:
    """The title of a condition that is like what was typed."""
    titles = {said.casefold(): said for c in conflict.conditions for said in _said(c.title)}
    close = get_close_matches(text.strip().casefold(), titles, n=1, cutoff=0.75)
    return titles[close[0]] if close else None


def _condition(conflict: Conflict, part: str) -> Statement | None:
    folded = part.casefold()
    known = (c for c in conflict.conditions if folded in (c.id.casefold(), *(t.casefold() for t in _said(c.title))))
    return next((Holds(condition.id) for condition in known), None)


def _signed(conflict: Conflict, text: str, *, whole: bool) -> Statement | None:
    """The options with their signs; where they are the `whole` name, all others stand as they do today."""
    options = {
        name.casefold(): option.id for option in conflict.options for name in (option.id, *_said(option.short_name))
    }
    pieces = [piece for piece in _SIGN.split(text.strip()) if piece]
    found = {options.get(piece[1:].strip().casefold()): piece[0] == "+" for piece in pieces}
    if None in found or not found:
        return None
    today = conflict.status_quo if isinstance(conflict.status_quo, frozenset) else frozenset()
    rest = {option.id: option.id in today for option in conflict.options} if whole else {}
    wanted = rest | {option: taken for option, taken in found.items() if option is not None}
    return And(tuple(OptionTaken(o) if taken else Not(OptionTaken(o)) for o, taken in wanted.items()))


def _said(text: Text | None) -> Iterator[str]:
    yield from (said for _, said in text.by_language) if text else ()
