"""What ``detente sensitivity`` says: the answer as it stands, then the changes, those that turn it first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from detente.cli.output import put, put_item, put_paragraph, width
from detente.cli.sensitivity.words import words
from detente.inverse import exactly
from detente.names import Language
from detente.sensitivity import Sensitivity
from detente.tell.outcomes import called, label_of, names_of
from detente.tell.pictures import TornadoRow
from detente.tell.sensitivity import explain_base, explain_effect
from detente.tell.tornado import tornado_rows
from detente.tell.voice import Voice

_BAR = 25
"""Columns of a bar from nothing to all."""


def put_sensitivity(found: Sensitivity, language: Language, *, limit: int) -> None:
    """The answer as it stands, at most `limit` changes, and the bars of the shares."""
    said, voice = words(language), Voice(language)
    put_paragraph(said["question"].format(subject=subject(found, language)))
    put(said["as-is"])
    for sentence in explain_base(found, voice):
        put_item(sentence, indent=2)
    put_paragraph(said["one"])
    if found.courses:
        put_paragraph(said["timing"])
    _put_effects(found, voice, limit)
    _put_bars(tornado_rows(found, language, most=limit), found, language)
    _put_rest(found, voice)


def subject(found: Sensitivity, language: Language) -> str:
    """What is in question, in words."""
    said, graph, meant = words(language), found.graph, found.meant
    counts: dict[str, Any] = {"count": len(meant), "total": graph.size, "concept": found.concept}
    if found.about is None:
        return said["holding"].format(**counts)
    if found.about == exactly(graph, meant[0]):
        label = label_of(graph, meant[0], Voice(language))
        return said["state"].format(number=graph.number(meant[0]), label=label, **counts)
    assert not isinstance(found.about, int), "a number means one state"
    return said["about"].format(what=called(graph.conflict, found.about, Voice(language)), **counts)


def _put_effects(found: Sensitivity, voice: Voice, limit: int) -> None:
    said = words(voice.language)
    told = [(effect, text) for effect in found.effects if (text := explain_effect(found, effect, voice))]
    shown = told[:limit]
    turning = [text for effect, text in shown if effect.measures.turned(found.base)]
    for heading, texts in (("turning", turning), ("others", [text for _, text in shown[len(turning) :]])):
        if texts:
            put()
            put(said[heading])
        for text in texts:
            put_item(text, indent=2)
    put()
    if not told:
        put(said["none-tried" if found.stopped else "none"])
    if hidden := len(told) - len(shown):
        put(said["hidden"].format(count=hidden))
    put(said["idle"].format(count=len(found.effects) - len(told), total=len(found.effects)))


def _put_bars(rows: Sequence[TornadoRow], found: Sensitivity, language: Language) -> None:
    if not rows or found.base.share is None:
        return
    put()
    put_paragraph(words(language)["bars"].format(base=_percent(found.base.share)))
    room = max(20, min(width(), 100) - _BAR - 20)
    for row in rows:
        label = row.label
        short = label if len(label) <= room else f"{label[: room - 1]}…"
        put(f"  {short:<{room}} {_bar(row)} {_percent(row.low):>5}–{_percent(row.high)}")


def _bar(row: TornadoRow) -> str:
    """From the least to the most; what lies below the share as it is shows lighter than what lies above it."""
    low, base, high = (round(value * (_BAR - 1)) for value in (row.low, row.base, row.high))
    cells = ("│" if k == base else "░" if low <= k < base else "█" if base < k <= high else "·" for k in range(_BAR))
    return "".join(cells)


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")


def _put_rest(found: Sensitivity, voice: Voice) -> None:
    """What was not asked, and why."""
    said = words(voice.language)
    names = names_of(found.graph.conflict, found.without_lines, voice)
    remarks = {
        "stopped": found.stopped and not found.interrupted,
        "interrupted": found.interrupted,
        "without-lines": bool(found.without_lines),
        "no-start": found.graph.status_quo is None,
        "no-courses": found.graph.status_quo is not None and not found.courses,
    }
    for key in (key for key, applies in remarks.items() if applies):
        put_paragraph(said[key].format(names=names, tried=len(found.effects), total=found.total))
