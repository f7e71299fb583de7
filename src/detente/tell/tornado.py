"""What the tornado shows: the lines and rates that move a share of courses, the widest first."""

from __future__ import annotations

from collections.abc import Sequence

from detente.names import DmId, Language
from detente.scenario import Line
from detente.sensitivity import Effect, Sensitivity
from detente.tell.blocks import Blocks, items, sentences
from detente.tell.courses import of_hundred
from detente.tell.pictures import TornadoRow
from detente.tell.variations import explain_varied
from detente.tell.voice import Voice, capital

MOST_ROWS = 12


def tornado_rows(found: Sensitivity, language: Language, *, most: int = MOST_ROWS) -> tuple[TornadoRow, ...]:
    """One row per line or rate that moves the share of courses; empty where none does, or none were followed."""
    if found.base.share is None:
        return ()
    voice, base = Voice(language), found.base.share
    rows = [
        _row(explain_varied(found.graph.conflict, line, dm, voice), base, effects, voice)
        for (dm, line), effects in _together(found).items()
    ]
    moved = [row for row in rows if row.low < row.base or row.high > row.base]
    return tuple(sorted(moved, key=lambda row: row.low - row.high)[:most])


def as_list(rows: Sequence[TornadoRow], title: str, voice: Voice) -> Blocks:
    """The changes in a list, where all of them move the share alike: a picture would show one bar over and over.

    Nothing where they do not, or there is one alone.
    """
    first = rows[0] if len({(row.low, row.base, row.high) for row in rows}) == 1 < len(rows) else None
    if first is None or first.low < first.base < first.high:
        return ()
    falls = first.low < first.base
    share, base = first.low if falls else first.high, first.base
    told = voice.say("sensitivity-alike", title=title, base=of_hundred(base), share=of_hundred(share))
    return (*sentences([told]), *items(f"{one.label} – {one.low_label if falls else one.high_label}" for one in rows))


def _together(found: Sensitivity) -> dict[tuple[DmId, Line | None], list[Effect]]:
    """The effects with a known share, by the line or the rate that is changed."""
    together: dict[tuple[DmId, Line | None], list[Effect]] = {}
    for effect in found.effects:
        if effect.measures.share is not None:
            together.setdefault((effect.variation.dm, effect.variation.line), []).append(effect)
    return together


def _row(label: str, base: float, effects: list[Effect], voice: Voice) -> TornadoRow:
    shares = [(effect.measures.share or 0.0, effect.variation.kind) for effect in effects]
    (low, down), (high, up) = min(shares, key=_share), max(shares, key=_share)
    down_label, up_label = voice.phrase(f"variation-short-{down}"), voice.phrase(f"variation-short-{up}")
    return TornadoRow(capital(label), min(low, base), base, max(high, base), down_label, up_label)


def _share(found: tuple[float, str]) -> float:
    return found[0]
