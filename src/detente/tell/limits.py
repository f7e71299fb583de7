"""What the rules leave of all combinations, told."""

from __future__ import annotations

from typing import Any

from detente.answers.limits import Limits
from detente.model.statement import str_of
from detente.tell.blocks import Blocks, Column, Row, Sentence, Table
from detente.tell.model import said_of
from detente.tell.voice import Voice, capital


def blocks(found: Limits, voice: Voice) -> Blocks:
    """How many combinations are left, and what each rule takes away."""
    if found.conflict.is_graph_form:
        return (Sentence(voice.say("limits-states", count=len(found.conflict.states))),)
    left = Sentence(voice.say("limits-left", left=found.left, total=found.total), "strong")
    if not found.rules:
        return (left, Sentence(voice.say("limits-none")))
    columns = (
        Column(voice.say("limits-rule"), wraps=True),
        Column(voice.say("limits-after"), "right"),
        Column(voice.say("limits-alone"), "right"),
    )
    rows = (
        Row((capital(said_of(one.rule, found.conflict, voice)), str(one.left), str(one.alone))) for one in found.rules
    )
    return (left, Table(columns, tuple(rows)))


def values(found: Limits, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – numbers and names only
    """The counts, and the rules as they are written."""
    return {
        "combinations": found.total,
        "left": found.left,
        "rules": [
            {
                "kind": one.rule.kind,
                "parts": [str_of(part) for part in one.rule.parts],
                "left": one.left,
                "forbids": one.alone,
            }
            for one in found.rules
        ],
    }
