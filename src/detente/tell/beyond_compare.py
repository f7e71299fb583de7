"""A conflict beside others of which there are too many outcomes to list, told by counts, conditions and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from detente.answers.asking.change import FLAGS
from detente.answers.beyond import Held
from detente.answers.beyond_compare import BeyondCompare, BeyondVariant, Difference, Example
from detente.model.conflict import Conflict
from detente.names import ConceptName, ConditionId
from detente.tell.beyond import chosen, condition_title, counted, letters
from detente.tell.beyond_why import reply_told
from detente.tell.blocks import Block, Blocks, Column, Item, Items, Section, Sentence, Table, items
from detente.tell.voice import Voice, capital

Way = Literal["gained", "lost"]


def blocks(found: BeyondCompare, voice: Voice) -> Blocks:
    """Each variant: what holds in it and in the base, what newly holds and what no longer does, and why."""
    variants = (Section(_called(one, voice), tuple(variant_told(found, one, voice))) for one in found.variants)
    return (*variants, *chosen(found.reason, voice))


def values(found: BeyondCompare, voice: Voice) -> dict[str, Any]:
    """The counts of the base and of each variant, and the difference; of a single variant without a list of them."""
    base = {"engine": "symbolic", "chosen": found.reason, "concept": found.concept, "base": _held(found.base, found)}
    variants = [_variant(found, one, voice) for one in found.variants]
    return {**base, **variants[0]} if len(variants) == 1 else {**base, "variants": variants}


def records(found: BeyondCompare, voice: Voice) -> list[dict[str, Any]]:
    """One row per conflict: how many outcomes are possible, hold, are reached."""
    held = [(voice.phrase("as-it-is"), found.base), *((one.name, one.held) for one in found.variants)]
    return [
        {"conflict": name, "possible": one.size, "holds": one.count, "reached": one.reached}
        | {str(condition): count for condition, count in one.conditions.items()}
        for name, one in held
    ]


def variant_told(found: BeyondCompare, one: BeyondVariant, voice: Voice) -> Iterator[Block]:
    """What holds in a variant, and what of it is otherwise than in the base."""
    base, held = found.base, one.held
    yield Sentence(voice.say("held-in-both", base=base.count, of=base.size, variant=held.count, total=held.size))
    yield Sentence(voice.say("beyond-kept", count=one.kept))
    yield from _difference("gained", one.gained, one.conflict, found.conflict, voice)
    yield from _difference("lost", one.lost, found.conflict, one.conflict, voice)
    yield from _conditions(found, one, voice)


def _difference(way: Way, found: Difference, here: Conflict, there: Conflict, voice: Voice) -> Iterator[Block]:
    """How many outcomes hold `here` only, and why some of them do not hold `there`."""
    yield Sentence(voice.say(f"beyond-{way}", count=found.count, impossible=found.impossible))
    if found.examples:
        yield Items(tuple(_example(way, example, here, there, voice) for example in found.examples))


def _example(way: Way, example: Example, here: Conflict, there: Conflict, voice: Voice) -> Item:
    own = "no" if [one.id for one in here.options] == [one.id for one in there.options] else "yes"
    lead = voice.say(f"beyond-{way}-example", outcome=letters(example.state, here), own=own)
    if not example.against:
        return Item(f"{lead} {voice.phrase('beyond-not-possible')}")
    against = (reply_told(there, example.state, dm, reply, voice) for dm, reply in example.against.items())
    return Item(lead, beneath=items(against))


def _conditions(found: BeyondCompare, one: BeyondVariant, voice: Voice) -> Iterator[Block]:
    both = found.base.conditions.keys() & one.held.conditions.keys()
    shown = [condition.id for condition in found.conflict.conditions if condition.id in both]
    rows = [(condition_title(found.conflict, name, voice), _in_both(found.base, one.held, name)) for name in shown]
    if found.base.reached is not None and one.held.reached is not None:
        rows.append((voice.say("beyond-condition-reached"), (found.base.reached, one.held.reached)))
    if rows:
        head = (Column(wraps=True), Column(voice.phrase("as-it-is"), "right"), Column(_name(one, voice), "right"))
        yield Table(head, counted(rows, voice), caption=voice.say("beyond-condition"), name="worded")


def _in_both(base: Held, variant: Held, condition: ConditionId) -> tuple[int, int]:
    return base.conditions[condition], variant.conditions[condition]


def _called(one: BeyondVariant, voice: Voice) -> str:
    title = one.change.title if one.change else None
    return f"{one.name} – {title.said(voice.language)}" if title else capital(_name(one, voice))


def _name(one: BeyondVariant, voice: Voice) -> str:
    """Its id; what only flags describe has none that says anything."""
    return voice.phrase("when-changed") if one.name == FLAGS else one.name


def _held(held: Held, found: BeyondCompare) -> dict[str, Any]:
    return {
        "counts": {"states": held.size, found.concept: held.count},
        "conditions": dict(held.conditions),
        "reached": held.reached,
    }


def _variant(found: BeyondCompare, one: BeyondVariant, voice: Voice) -> dict[str, Any]:
    sides: tuple[tuple[Way, Difference, Conflict, Conflict], ...] = (
        ("gained", one.gained, one.conflict, found.conflict),
        ("lost", one.lost, found.conflict, one.conflict),
    )
    return {
        "scenario": one.name,
        "variant": {"options": [option.id for option in one.conflict.options], **_held(one.held, found)},
        "kept": {found.concept: one.kept},
        **{way: _by(found.concept, difference, here) for way, difference, here, _ in sides},
        "because": [
            sentence
            for way, difference, here, there in sides
            for example in difference.examples
            for sentence in _because(_example(way, example, here, there, voice))
        ],
    }


def _by(concept: ConceptName, found: Difference, here: Conflict) -> Mapping[ConceptName, dict[str, Any]]:
    examples = [letters(example.state, here) for example in found.examples]
    return {concept: {"count": found.count, "impossible": found.impossible, "examples": examples}}


def _because(item: Item) -> Iterator[str]:
    yield item.text
    yield from (one.text for block in item.beneath if isinstance(block, Items) for one in block.items)
