"""What the rules leave of all combinations, told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from detente.answers.limits import Combination, Left, Limits
from detente.model.statement import str_of
from detente.tell.blocks import Block, Blocks, Column, Figure, Row, Sentence, Table, fold, items
from detente.tell.formats import decimal
from detente.tell.model import said_of
from detente.tell.outcome_names import shorts_of
from detente.tell.pictures import CutView, LeftView, Picture, letter_of
from detente.tell.voice import Voice, capital


def blocks(found: Limits, voice: Voice) -> Blocks:
    """How many combinations are left, and what each rule takes away: as a bar, in numbers, and which they are."""
    if found.conflict.is_graph_form:
        return (Sentence(voice.say("limits-states", count=len(found.conflict.states))),)
    left = Sentence(voice.say("limits-left", left=found.left, total=found.total), "strong")
    if not found.rules:
        return (left, Sentence(voice.say("limits-none")))
    return (left, *_bar(found, voice), _table(found, voice), *_removed(found, voice))


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
                "removes": one.removed,
                "forbids": one.alone,
            }
            for one in found.rules
        ],
    }


def _rule(one: Left, found: Limits, voice: Voice) -> str:
    """A rule in words, without the reason for it."""
    return capital(said_of(replace(one.rule, because=None), found.conflict, voice))


def _bar(found: Limits, voice: Voice) -> Iterator[Figure]:
    if found.left == found.total:
        return
    cuts = (CutView(letter_of(k), one.removed, _rule(one, found, voice)) for k, one in enumerate(found.rules))
    view = LeftView(tuple(cuts), found.left, voice.phrase("limits-remain", left=found.left))
    yield Figure(Picture("limits", view, voice.language), voice.say("limits-bar"), title=voice.say("limits-bar-title"))


def _table(found: Limits, voice: Voice) -> Table:
    heads = ("limits-removes", "limits-after", "limits-alone")
    columns = (Column(voice.say("limits-rule"), wraps=True), *(Column(voice.say(head), "right") for head in heads))
    rows = (
        Row(
            (
                f"{letter_of(k)} · {_rule(one, found, voice)}",
                *(decimal(number, voice.language, 0) for number in (one.removed, one.left, one.alone)),
            )
        )
        for k, one in enumerate(found.rules)
    )
    return Table(columns, tuple(rows))


def _removed(found: Limits, voice: Voice) -> Iterator[Block]:
    """Which combinations each rule takes away, on demand."""
    shorts = shorts_of(found.conflict, voice)

    def called(combination: Combination) -> str:
        return ", ".join(short for option, short in shorts.items() if option in combination)

    for k, one in enumerate(found.rules):
        if one.some:
            named = [called(combination) or voice.phrase("nothing-taken") for combination in one.some]
            more = one.removed - len(named)
            last = [voice.phrase("and-more", count=more)] if more else []
            title = voice.say("limits-removed", letter=letter_of(k), count=one.removed)
            yield from fold(title, (Sentence(voice.say("limits-taken"), "faint"), *items([*named, *last])))
