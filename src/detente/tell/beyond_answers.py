"""The answers to a conflict's questions where there are too many outcomes to list, told in short and in full."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.beyond_brief import About, Answer, Common, Leaving
from detente.answers.beyond_compare import BeyondCompare
from detente.answers.beyond_paths import BeyondPaths
from detente.model.conflict import Conflict
from detente.model.statement import And, Statement, str_of
from detente.names import DmId
from detente.tell import beyond_compare, beyond_paths
from detente.tell.beyond import letters, said
from detente.tell.beyond_why import reply_told
from detente.tell.blocks import Block, Item, Items, Sentence, items
from detente.tell.formats import percent
from detente.tell.outcomes import called
from detente.tell.short import party
from detente.tell.voice import Voice


def in_short(conflict: Conflict, answer: Answer, voice: Voice) -> str:
    """The answer as it stands beside its question."""
    match answer.found:
        case None:
            return voice.say("beyond-brief-untold")
        case BeyondCompare(variants=(one, *_)):
            counts = {"gained": one.gained.count, "lost": one.lost.count, "kept": one.kept}
            return voice.say("beyond-brief-scenario", **counts)
        case Common(count, size):
            return voice.say("beyond-held", count=count, total=size)
        case tuple(found):
            several = len(found) > 1
            return " ".join(_short(conflict, answer, one, voice, named=several) for one in found)
        case _:
            raise AssertionError(answer.found)


def in_full(conflict: Conflict, answer: Answer, voice: Voice) -> Iterator[Block]:
    """What stands behind the answer: examples, and the moves that prove it."""
    match answer.found:
        case None:
            yield Sentence(answer.why_not or voice.say("beyond-brief-cure"))
        case BeyondCompare() as found:
            yield from beyond_compare.variant_told(found, found.variants[0], voice)
        case Common() as found:
            yield from items(_common(conflict, found, voice))
        case tuple(found):
            for one in found:
                yield from _full(conflict, one, voice)


def value_of(conflict: Conflict, answer: Answer, voice: Voice) -> Any:
    """What was found, as plain values."""
    match answer.found:
        case None:
            return None
        case BeyondCompare() as found:
            return beyond_compare.values(found, voice)
        case Common() as found:
            when = None if found.when is None else str_of(found.when)
            examples = [letters(taken, conflict) for taken in found.examples]
            return {"when": when, "common": str_of(found.common), "examples": examples}
        case tuple(found):
            return [_value(conflict, one, voice) for one in found]


def _short(conflict: Conflict, answer: Answer, one: About | BeyondPaths, voice: Voice, *, named: bool) -> str:
    statement = one.statement if isinstance(one, About) else one.meant
    lead = f"{_named(conflict, statement, voice)}: " if named and not isinstance(statement, frozenset | None) else ""
    if isinstance(one, BeyondPaths):
        here, wanted = one.starts_there, one.targets.wanted
        counts = {"all": one.targets.all, "wanted": wanted, "others": wanted - here, "holding": one.holding.wanted}
        return lead + voice.say("beyond-brief-reached", **counts, today="yes" if here else "no")
    if answer.question.kind == "who-blocks":
        return lead + _leaving_shortly(conflict, one, voice)
    return lead + voice.say(
        "beyond-brief-holds", count=one.count, held=one.holding, share=_share(one.holding, one.count, voice)
    )


def _share(some: int, of: int, voice: Voice) -> str:
    return percent(some / of if of else 0, voice.language)


def _leaving_shortly(conflict: Conflict, about: About, voice: Voice) -> str:
    leaving = sorted(((dm, one.count) for dm, one in about.leaving.items() if one.count), key=lambda one: -one[1])
    if not leaving:
        return voice.say("beyond-brief-nobody")
    named = (f"{party(conflict, dm, voice)} ({_share(n, about.count, voice)})" for dm, n in leaving)
    return voice.say("beyond-brief-leaving", names=voice.listed(list(named)), total=about.count)


def _common(conflict: Conflict, found: Common, voice: Voice) -> Iterator[str]:
    if found.when is not None:
        yield voice.say("beyond-when", statement=said(found.when, conflict, voice))
    elif isinstance(found.common, And):
        yield voice.say("beyond-common", statement=said(found.common, conflict, voice))
    if found.examples:
        yield voice.say("beyond-examples", examples=", ".join(letters(one, conflict) for one in found.examples))


def _full(conflict: Conflict, one: About | BeyondPaths, voice: Voice) -> Iterator[Block]:
    if isinstance(one, BeyondPaths):
        yield from beyond_paths.paths_told(one, voice)
        return
    if one.nearest is not None:
        name = letters(one.nearest, conflict)
        yield Sentence(voice.say("among-explained", name=name, held=one.holding))
    left = {dm: leaving for dm, leaving in one.leaving.items() if leaving.count}
    if left:
        yield Items(tuple(_left(conflict, one, dm, leaving, voice) for dm, leaving in left.items()))


def _left(conflict: Conflict, about: About, dm: DmId, leaving: Leaving, voice: Voice) -> Item:
    lead = voice.say("beyond-brief-leaves", a=party(conflict, dm, voice), count=leaving.count, total=about.count)
    if leaving.example is None or leaving.reply is None:
        return Item(lead)
    example = voice.say("beyond-brief-example", outcome=letters(leaving.example, conflict))
    told = reply_told(conflict, leaving.example, dm, leaving.reply, voice)
    return Item(lead, beneath=items([f"{example} {told}"]))


def _named(conflict: Conflict, statement: Statement, voice: Voice) -> str:
    return voice.phrase("quoted", what=called(conflict, statement, voice))


def _value(conflict: Conflict, one: About | BeyondPaths, voice: Voice) -> dict[str, Any]:
    if isinstance(one, BeyondPaths):
        return beyond_paths.values(one, voice)
    return {
        "statement": str_of(one.statement),
        "count": one.count,
        "holding": one.holding,
        "nearest": None if one.nearest is None else letters(one.nearest, conflict),
        "leaving": {dm: leaving.count for dm, leaving in one.leaving.items()},
    }
