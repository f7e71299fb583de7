"""The answers to a conflict's questions where there are too many outcomes to list, told in short and in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from detente.answers.beyond_brief import About, Answer, Common, Leaving
from detente.answers.beyond_compare import BeyondCompare
from detente.answers.beyond_paths import BeyondPaths
from detente.model.conflict import Conflict
from detente.model.statement import And, str_of
from detente.names import DmId
from detente.tell import beyond_compare, beyond_paths
from detente.tell.beyond import letters, said
from detente.tell.beyond_why import reply_told
from detente.tell.blocks import Block, Item, Items, Sentence, items, sentences
from detente.tell.formats import percent
from detente.tell.outcomes import called, is_plural
from detente.tell.short import in_sentence, party
from detente.tell.voice import Voice


def in_short(conflict: Conflict, answer: Answer, voice: Voice) -> str:
    """The answer as it stands beside its question."""
    return " ".join(in_parts(conflict, answer, voice))


def in_parts(conflict: Conflict, answer: Answer, voice: Voice) -> list[str]:
    """The same, for each thing that is asked about by itself."""
    match answer.found:
        case None:
            return [voice.say("beyond-brief-untold")]
        case BeyondCompare(variants=(one, *_)):
            counts = {"gained": one.gained.count, "lost": one.lost.count, "kept": one.kept}
            return [voice.say("beyond-brief-scenario", **counts)]
        case Common(count, size):
            return [voice.say("beyond-held", count=count, total=size)]
        case tuple(found):
            return [_short(conflict, answer, one, voice, named=len(found) > 1) for one in found]
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
                if len(found) > 1:
                    yield from sentences([_about(conflict, one, voice)], "strong")
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
    lead = f"{_about(conflict, one, voice)}: " if named else ""
    if isinstance(one, BeyondPaths):
        here, wanted = one.starts_there, one.targets.wanted
        counts = {"all": one.targets.all, "wanted": wanted, "others": wanted - here, "holding": one.holding.wanted}
        return lead + voice.say("beyond-brief-reached", **counts, today="yes" if here else "no")
    if answer.question.kind == "who-blocks":
        return lead + _leaving_shortly(conflict, one, voice)
    counts = {"count": one.count, "held": one.holding}
    if named:
        return voice.say("beyond-brief-holds-of", what=called(conflict, one.statement, voice), **counts)
    return voice.say("beyond-brief-holds", share=_share(one.holding, one.count, voice), **counts)


def _share(some: int, of: int, voice: Voice) -> str:
    return percent(some / of if of else 0, voice.language)


def _leaving_shortly(conflict: Conflict, about: About, voice: Voice) -> str:
    leaving = sorted((dm for dm, one in about.leaving.items() if one.count), key=lambda dm: -about.leaving[dm].count)
    return _left_by(conflict, leaving, about, voice) if leaving else voice.say("beyond-brief-nobody")


def _left_by(conflict: Conflict, dms: Sequence[DmId], about: About, voice: Voice) -> str:
    """Who would leave how many of the outcomes in question; the first makes the sentence."""
    if about.count == 1:
        names = voice.listed([in_sentence(conflict, dm, voice) for dm in dms])
        return voice.say("beyond-brief-leave-it", names=names, plural=is_plural(conflict, dms, voice))
    first, *others = dms
    shares = {dm: _share(about.leaving[dm].count, about.count, voice) for dm in dms}
    rest = [voice.phrase("beyond-brief-leaver", a=party(conflict, dm, voice), share=shares[dm]) for dm in others]
    return voice.say(
        "beyond-brief-leaving",
        a=in_sentence(conflict, first, voice),
        plural=is_plural(conflict, [first], voice),
        share=shares[first],
        others=voice.listed(rest) if rest else "none",
    )


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
    lead = _left_by(conflict, [dm], about, voice)
    if leaving.example is None or leaving.reply is None:
        return Item(lead)
    example = voice.say("beyond-brief-example", outcome=letters(leaving.example, conflict))
    told = reply_told(conflict, leaving.example, dm, leaving.reply, voice)
    return Item(lead, beneath=items([f"{example} {told}"]))


def _about(conflict: Conflict, one: About | BeyondPaths, voice: Voice) -> str:
    """What is asked about, quoted; empty where all outcomes are."""
    statement = one.statement if isinstance(one, About) else one.meant
    if isinstance(statement, frozenset | None):
        return ""
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
