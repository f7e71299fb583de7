"""Which outcomes that hold are reached, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.answers.brief.reachable import Arrived
from detente.answers.brief.who_blocks import Blocked
from detente.tell.blocks import Blocks
from detente.tell.brief import who_blocks
from detente.tell.brief.holds import about_it, explain_example, shown_example, why_left
from detente.tell.brief.strips import stop, way, ways
from detente.tell.outcomes import label_of
from detente.tell.state import Explanation
from detente.tell.voice import Voice
from detente.tell.ways import explain_way

MOST_NUMBERS = 8


def wordings(found: Arrived, voice: Voice) -> Iterator[str]:
    """Both halves: whether it holds, and whether it is reached; where it does not, who leaves how many."""
    case = found.case
    held, both = int((found.where & case.holding).sum()), int(found.both.sum())
    if found.only_again:
        yield voice.phrase("short-again")
    elif not found.question.about:
        yield voice.phrase("short-reached", count=both, held=held, every="yes" if both == held else "no")
    elif not found.where.any():
        yield voice.phrase("short-impossible")
    elif held:
        reach = "unknown" if case.reach is None else "yes" if both else "no"
        yield voice.phrase("short-both", held=held, both=both, reach=reach)
    else:
        reach = "unknown" if case.reach is None else "yes" if found.arriving.any() else "no"
        only = any(one.kind == "holds" and one.about == found.question.about for one in case.conflict.questions)
        for who in who_blocks.leavers(Blocked(case, found.question), voice):
            for asked in ("only",) if only else ("both", "briefly", "no"):
                yield voice.phrase("short-neither", who=who, reach=reach, asked=asked)


def reason(found: Arrived, voice: Voice) -> Iterable[str]:
    """Where it does not hold, what decides for the one who leaves the nearest outcome."""
    return why_left(found.case, found.question, found.example, voice)


def shown(found: Arrived, voice: Voice) -> Blocks:
    """The ways to what holds and is reached; else who leaves the nearest, or what would have to be done unwillingly."""
    case = found.case
    if found.both.any():
        return ways(case, found.both, voice)
    if found.question.about and found.example and not found.example.holds:
        return shown_example(case, found.question, found.example, voice)
    if case.reach is None or found.closest is None or (path := case.reach.path(found.closest)) is None:
        return ()
    return (way(case, path, stop(case, found.closest, voice), voice),)


def clauses(found: Arrived, voice: Voice) -> list[str]:
    """Of how many outcomes it is true what is asked about, and whether these are reached."""
    holding = [about_it(found.case, one, voice) for one in found.counts]
    return [*holding, _reached(found, voice), *_again(found, voice)]


def behind(found: Arrived, voice: Voice) -> Explanation:
    """The way to the closest one, then an example."""
    example = explain_example(found.case, found.example, voice)
    if found.closest is None or found.case.reach is None:
        return example
    way = explain_way(found.case.reach, found.case.reach.path(found.closest), voice)
    number, label = str(found.case.graph.number(found.closest)), label_of(found.case.graph, found.closest, voice)
    to = voice.say("way-to", number=number, label=label, way=way)
    return Explanation((to, *example.sentences[:2]), (*example.sentences[2:], *example.folded))


def _reached(found: Arrived, voice: Voice) -> str:
    if found.case.reach is None:
        return voice.phrase("reach-unknown")
    both, arriving = int(found.both.sum()), int(found.arriving.sum())
    if not found.question.about:
        held = int(found.case.holding.sum())
        return voice.phrase("reach-any", count=both, held=held, rest=held - both)
    if both:
        return voice.phrase("reach-held", count=both)
    return voice.phrase("reach-unheld", count=arriving) if arriving else voice.phrase("reach-none")


def _again(found: Arrived, voice: Voice) -> list[str]:
    numbers = [str(found.case.graph.number(s)) for s in found.again]
    if not numbers:
        return []
    return [voice.phrase("reach-again", count=len(numbers), numbers=voice.listed(numbers[:MOST_NUMBERS]))]
