"""Which outcomes hold where they cannot be listed, told: how many, what they have in common, and some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from detente.answers.beyond import Beyond, Described
from detente.answers.engine import Reason
from detente.model.conflict import Conflict
from detente.model.statement import And, Holds, Statement, str_of
from detente.names import ConditionId, OptionId
from detente.tell.blocks import Block, Blocks, Column, Row, Sentence, Table, items, section, sentences
from detente.tell.formats import decimal
from detente.tell.short import noun, party
from detente.tell.statements import in_words
from detente.tell.voice import Voice

MOST_PARTIES = 16
"""Parties with columns of their own; what holds for everyone is always there."""
_MOST_WORDS = 400
"""Characters of what outcomes have in common; more of it is only in JSON."""


def blocks(found: Beyond, voice: Voice) -> Blocks:
    """How many outcomes hold, for whom and by which concept; then by each concept what is known of them."""
    return (
        Sentence(found.conflict.title.said(voice.language), "strong"),
        Sentence(voice.say(f"beyond-{found.reason}", count=found.size)),
        _counts(found, voice),
        *_conditions(found, voice),
        *(
            block
            for concept, one in found.held.items()
            for block in section(voice.say("beyond-by", concept=concept), items(_known(found, one, voice)))
        ),
        *sentences(voice.say("beyond-unknown", concept=concept) for concept in found.unknown),
    )


def chosen(reason: Reason, voice: Voice) -> Blocks:
    """That the engine was chosen, and why; nothing where it was asked for."""
    return sentences([voice.say("beyond-why-too-many")] if reason == "too-many" else [], "faint")


def values(found: Beyond, voice: Voice) -> dict[str, Any]:
    """The counts, and by each concept examples in letters and what is true of just those outcomes."""
    conflict = found.conflict
    return {
        "engine": "symbolic",
        "chosen": found.reason,
        "decision_makers": [dm.id for dm in conflict.movers],
        "options": [option.id for option in conflict.options],
        "concepts": list(found.held),
        "not_applicable": {concept: voice.say("beyond-unknown", concept=concept) for concept in found.unknown},
        "counts": {"states": found.size} | {concept: one.held.count for concept, one in found.held.items()},
        "stable": {concept: dict(one.by) for concept, one in found.held.items()},
        "equilibria": {concept: _values(one, conflict) for concept, one in found.held.items()},
        "conditions": {
            condition: {"states": count}
            | {concept: one.held.conditions[condition] for concept, one in found.held.items()}
            for condition, count in found.conditions.items()
        },
    }


def records(found: Beyond, voice: Voice) -> list[dict[str, Any]]:  # noqa: ARG001 – numbers and names only
    """One row per concept and decision maker, and one for everyone: how many outcomes hold."""
    return [
        {"concept": concept, "decision_maker": dm, "holds": count, "of": found.size}
        for concept, one in found.held.items()
        for dm, count in (("everyone", one.held.count), *one.by.items())
    ]


def letters(taken: frozenset[OptionId], conflict: Conflict) -> str:
    """One letter per option in file order, Y for taken."""
    return "".join("Y" if option.id in taken else "N" for option in conflict.options)


def condition_title(conflict: Conflict, condition: ConditionId, voice: Voice) -> str:
    """A named condition as the head of a row."""
    return noun(conflict, Holds(condition), voice, begins=True, quotes=False)


def _values(of: Described, conflict: Conflict) -> dict[str, Any]:
    return {
        "count": of.held.count,
        "examples": [letters(taken, conflict) for taken in of.examples],
        "when": None if of.when is None else str_of(of.when),
        "common": str_of(of.common),
        "reached": of.held.reached,
    }


def counted(rows: Iterable[tuple[str, Iterable[int]]], voice: Voice) -> tuple[Row, ...]:
    """Rows of a table: what is counted, and how many there are in each column."""
    return tuple(Row((head, *(decimal(count, voice.language, 0) for count in counts))) for head, counts in rows)


def _counts(found: Beyond, voice: Voice) -> Table:
    shown = found.conflict.movers[:MOST_PARTIES]
    parties = (Column(party(found.conflict, dm.id, voice), "right") for dm in shown)
    rows = ((name, (one.held.count, *(one.by[dm.id] for dm in shown))) for name, one in found.held.items())
    return Table((Column(), Column(voice.phrase("everyone"), "right"), *parties), counted(rows, voice))


def _conditions(found: Beyond, voice: Voice) -> Iterator[Block]:
    """In how many of the outcomes that hold each named condition is true."""
    if not found.conditions:
        return
    rows = (
        (condition_title(found.conflict, name, voice), [one.held.conditions[name] for one in found.held.values()])
        for name in found.conditions
    )
    head = (Column(), *(Column(concept, "right") for concept in found.held))
    yield Table(head, counted(rows, voice), caption=voice.say("beyond-conditions"))


def _known(found: Beyond, of: Described, voice: Voice) -> Iterator[str]:
    held = of.held
    yield voice.say("beyond-held", count=held.count, total=found.size)
    if not held.count:
        return
    if held.reached is not None:
        yield voice.say("beyond-reached", count=held.reached)
    if of.when is not None:
        yield voice.say("beyond-when", statement=said(of.when, found.conflict, voice))
    elif isinstance(of.common, And):
        yield voice.say("beyond-common", statement=said(of.common, found.conflict, voice))
    examples = [letters(taken, found.conflict) for taken in of.examples]
    yield voice.say("beyond-examples", examples=", ".join(examples))


def said(statement: Statement, conflict: Conflict, voice: Voice) -> str:
    """A statement in words, where that is not too long."""
    words = in_words(statement, conflict, voice.language)
    return words if len(words) <= _MOST_WORDS else str_of(statement)
