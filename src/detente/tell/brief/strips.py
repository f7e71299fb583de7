"""Ways as strips: to an outcome from today, and away from one by a move that nobody's answer undoes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import numpy as np

from detente.answers.brief.named import true_in
from detente.answers.case import Case
from detente.evolution import Path
from detente.graph import Step
from detente.graph.truth import Mask
from detente.model.statement import Holds
from detente.names import DmId
from detente.stability import CATALOGUE
from detente.tell.blocks import Blocks, Stop, Strip
from detente.tell.brief.front.leads import chips_of
from detente.tell.outcomes import called
from detente.tell.short import party
from detente.tell.voice import Voice, capital
from detente.tell.ways import move_told

MOST_ENDS = 3
MOST_NAMED = 2


def ways(case: Case, where: Mask, voice: Voice) -> Blocks:
    """The shortest ways by wanted moves from today to the nearest of these outcomes."""
    if case.reach is None:
        return ()
    states = np.flatnonzero(where & case.arriving)
    nearest = states[np.argsort(case.reach.by_improvements[states], kind="stable")].tolist()[:MOST_ENDS]
    named = [names(case, s, voice) for s in nearest]
    common = set.intersection(*map(set, named)) if named else set()
    ends = (
        Stop(_without(one, common) or one[-1:], ends=bool(case.holding[s]))
        for s, one in zip(nearest, named, strict=True)
    )
    return tuple(way(case, case.reach.path(s) or (), end, voice) for s, end in zip(nearest, ends, strict=True))


def way(case: Case, path: Path, end: Stop, voice: Voice) -> Strip:
    """The way from today; with unwanted moves on it, it is not gone, and these are marked."""
    assert case.reach is not None, "a way begins today"
    unwanted = case.reach.unwanted(path)
    moves = (move_told(case.graph, one, voice, unwanted=one in unwanted) for one in path)
    return Strip(Stop((voice.say("front-today"),)), tuple(moves), end, gone=not unwanted)


def leaving(case: Case, s: int, dms: Iterable[DmId], voice: Voice, about: Iterable[str] = ()) -> Iterator[Strip]:
    """Away from an outcome by the strongest move of the first of these who leaves it; nothing where nobody does.

    The outcome is called by what it is `about`, then by what is true in it and no longer after the move.
    """
    found = left_by(case, s, dms)
    if found is None:
        return
    here, there = names(case, s, voice), names(case, found.target, voice)
    lost, gained = _without(here, {*there, *about}), _without(there, set(here))
    note = _undeterred(case, voice)
    start = Stop((*about, *lost)[:MOST_NAMED] or here[:1])
    end = Stop(gained[:MOST_NAMED] or there[:1], note, bool(case.holding[found.target]))
    yield Strip(start, (move_told(case.graph, found, voice),), end)


def _undeterred(case: Case, voice: Voice) -> str:
    """That no answer undoes a move, of those that count by the concept: another one may still do so.

    Nothing where no answer counts.
    """
    concept = CATALOGUE[case.concept]
    if concept.by_sequences and concept.answers_wanted is None:
        return ""
    wanted, lasting = concept.answers_wanted, concept.leaves_no_way_out
    return voice.phrase("strip-undeterred", wanted="yes" if wanted else "no", lasting="yes" if lasting else "no")


def left_by(case: Case, s: int, dms: Iterable[DmId]) -> Step | None:
    """The move by which the first of these who leaves an outcome does so."""
    for dm in dms:
        target = case.solution.verdict(case.concept, dm, s).unanswered
        if target is not None:
            return Step(dm, s, target)
    return None


def stop(case: Case, s: int, voice: Voice) -> Stop:
    """The outcome by what is true in it."""
    return Stop(names(case, s, voice)[:MOST_NAMED], ends=bool(case.holding[s]))


def names(case: Case, s: int, voice: Voice) -> tuple[str, ...]:
    """All that is true in an outcome by name; where nothing is named, how it differs from today."""
    named = true_in(case, s)
    return tuple(capital(called(case.conflict, Holds(one), voice)) for one in named) or chips_of(case, s, voice)


def _without(told: Iterable[str], others: Collection[str]) -> tuple[str, ...]:
    return tuple(one for one in told if one not in others)


def staying(case: Case, s: int, dms: Iterable[DmId], voice: Voice) -> Iterator[Strip]:
    """Why the first of these who is tempted to leave an outcome stays: the tempting move, and the answer to it."""
    for dm in dms:
        for found in case.solution.verdict(case.concept, dm, s).answered[:1]:
            tempting = Step(dm, s, found.improvement)
            moves = tuple(move_told(case.graph, one, voice) for one in (tempting, *found.steps))
            here, there = names(case, s, voice), names(case, found.sanction, voice)
            note = voice.phrase("strip-no-better", a=party(case.conflict, dm, voice))
            start = Stop(_without(here, there)[:MOST_NAMED] or here[:1], ends=True)
            end = Stop(_without(there, here)[:MOST_NAMED] or there[:1], note, bool(case.holding[found.sanction]))
            yield Strip(start, moves, end)
            return
