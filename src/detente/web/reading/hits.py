"""What a search has found, each with where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.evidence import Source
from detente.evidence.index import Hit
from detente.web.asked import Asked

_AROUND = 160
"""Characters that are shown before what was found, and twice as many after."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit, and where it leads; every second part of its text is what was looked for."""

    id: str
    kind: str
    address: str
    parts: tuple[str, ...]


def hit_of(hit: Hit, asked: Asked, named: Sequence[Source]) -> Found:
    """A hit as it is shown. `named` are the sources of the model."""
    return Found(hit.id, hit.kind, _address(hit, asked, named), tuple(_parts(hit)))


def _address(hit: Hit, asked: Asked, named: Sequence[Source]) -> str:
    """Where it stands: in a document that is kept, else among the quotes."""
    kept = {source.id for source in named if source.file}
    if hit.source not in kept:
        return asked.address("evidence") + (f"#quote-{hit.id}" if hit.kind == "quote" else "")
    screen, (_, _, within) = f"read/{hit.source}", hit.id.rpartition(":")
    match hit.kind:
        case "quote":
            return f"{asked.address(screen, quote=hit.id)}#note-{hit.id}"
        case "comment":
            return f"{asked.address(screen, comment=within[1:])}#{within}"
    return f"{asked.address(screen, paragraph=within[1:])}#{within}" if within[:1] == "p" else asked.address(screen)


def _parts(hit: Hit) -> list[str]:
    """Text and marked text in turn, around the first of what was found."""
    first = hit.spans[0][0] if hit.spans else 0
    start, end = max(first - _AROUND, 0), first + 2 * _AROUND
    parts, done = ["…" if start else ""], start
    for begin, stop in hit.spans:
        if begin < end:
            parts[-1] += hit.written[done:begin]
            parts += [hit.written[begin:stop], ""]
            done = stop
    parts[-1] += hit.written[done:end] + ("…" if end < len(hit.written) else "")
    return parts
