"""The library told: a line per conflict, with its decision makers, options and feasible states."""

from __future__ import annotations

from typing import Any

from detente.answers.library import Library
from detente.tell.blocks import Blocks, Column, Row, Table
from detente.tell.voice import Voice

_SIZES = ("decision_makers", "options", "states")


def blocks(found: Library, voice: Voice) -> Blocks:
    """Name, sizes, title."""
    columns = (Column(), *(Column(align="right") for _ in _SIZES), Column(wraps=True))
    rows = (
        Row((one.name, *(str(getattr(one, size)) for size in _SIZES), one.title.said(voice.language)))
        for one in found.entries
    )
    return (Table(columns, tuple(rows)),)


def values(found: Library, voice: Voice) -> dict[str, Any]:
    """The same as plain values, with what each conflict is about."""
    return {
        "conflicts": [
            {
                "name": one.name,
                **{size: getattr(one, size) for size in _SIZES},
                "title": one.title.said(voice.language),
                "summary": one.summary.said(voice.language),
            }
            for one in found.entries
        ]
    }
