"""Where it leads: from today by wanted moves to the outcomes that hold; what is asked about and not reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from detente.answers.brief.named import true_in, unimplied
from detente.answers.brief.reply import all_true
from detente.answers.case import Case
from detente.answers.named import MOST_NAMED
from detente.inverse import fewest_unwanted
from detente.model.conflict import Question
from detente.model.statement import Holds
from detente.tell.brief.front.headline import asked_first
from detente.tell.brief.front.page import End, Leads, Missing, Move
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import action_of, called, is_plural, label_of, name_of
from detente.tell.short import move, noun, outcome, party
from detente.tell.voice import Voice, capital

MOST_ENDS = 3
MOST_UNREACHED = 2
SIGNS = ("+", "−")


def leads_of(
    case: Case, questions: Sequence[Question], headline: str, voice: Voice, *, most: int = MOST_ENDS
) -> Leads | None:
    """The nearest ends, so many at most, and what is not reached; None where nothing says how it stands today.

    An only end is called by what the headline does not name of it, if there is anything.
    """
    if case.reach is None:
        return None
    both = case.holding & case.arriving
    states = np.flatnonzero(both)
    nearest = states[np.argsort(case.reach.by_improvements[states], kind="stable")].tolist()
    ends = _apart(case, {s: _end(case, s, voice) for s in nearest[:most]}, voice)
    if len(ends) == 1:
        left = tuple(chip for chip in ends[0].chips if chip.lower() not in headline.lower())
        ends = (replace(ends[0], chips=left or ends[0].chips),)
    return Leads(voice.say("front-today"), ends, tuple(_notes(case, ends, voice)), _missing(case, questions, voice))


def _end(case: Case, s: int, voice: Voice) -> End:
    assert case.reach is not None, "it is reached"
    path = case.reach.path(s) or ()
    places = {dm.id: place for place, dm in enumerate(case.conflict.decision_makers)}
    moves = tuple(
        Move(
            places[step.mover],
            party(case.conflict, step.mover, voice),
            move(case.graph, step.source, step.target, voice),
        )
        for step in path
    )
    return End(case.graph.number(s), chips_of(case, s, voice), moves, "" if moves else voice.say("front-already"))


def _apart(case: Case, ends: Mapping[int, End], voice: Voice) -> tuple[End, ...]:
    """The ends; those that would be called the same, by the options in which they differ as well."""
    names, told = OutcomeNames(case.graph, voice), list[End]()
    for s, end in ends.items():
        alike = [names.taken(other) for other, one in ends.items() if one.chips == end.chips]
        different = names.signed(s, frozenset.union(*alike) - frozenset.intersection(*alike))
        told.append(replace(end, chips=(*end.chips, different)) if different else end)
    return tuple(told)


def chips_of(case: Case, s: int, voice: Voice) -> tuple[str, ...]:
    """What an outcome is called by: what is true in it; where nothing is named, how it differs from today."""
    named = true_in(case, s)[:MOST_NAMED]
    if named:
        return tuple(capital(called(case.conflict, Holds(one), voice)) for one in named)
    return (outcome(case.graph, s, voice) or capital(label_of(case.graph, s, voice)),)


def _notes(case: Case, ends: Sequence[End], voice: Voice) -> Iterator[str]:
    reached, held = int((case.holding & case.arriving).sum()), int(case.holding.sum())
    if any(move.does[:1] in SIGNS for end in ends for move in end.moves):
        yield voice.say("front-signs")
    if reached > len(ends):
        yield voice.say("front-more-ends", count=reached - len(ends))
    if held > reached:
        what = voice.whole_list(_unreached(case, voice), "or") or "none"
        yield voice.say("front-unreached", count=held - reached, reached=reached, what=what)
        if again := int((case.holding & case.arriving_again).sum()):
            yield voice.say("front-again", count=again, unreached=held - reached)


def _unreached(case: Case, voice: Voice) -> list[str]:
    """What is true in outcomes that hold and are not reached, and in none that is; of one without, its deeds."""
    there, left = case.holding & case.arriving, case.holding & ~case.arriving
    wheres = {one.id: case.where(Holds(one.id)) for one in case.conflict.conditions}
    only = unimplied(case, (one for one, true in wheres.items() if (true & left).any() and not (true & there).any()))
    if not only and int(left.sum()) == 1:
        return [name for name in [outcome(case.graph, int(left.argmax()), voice)] if name]
    return [called(case.conflict, Holds(one), voice) for one in only[:MOST_UNREACHED]]


def _missing(case: Case, questions: Sequence[Question], voice: Voice) -> Missing | None:
    """What is asked about most tellingly and does not hold or is not reached, and what is in the way."""
    asked = asked_first(questions)
    if asked is None:
        return None
    where, conflict = all_true(case, (asked,)), case.conflict
    what = capital(noun(conflict, asked, voice, quotes=False)), noun(conflict, asked, voice)
    if not where.any() or (where & case.arriving & case.holding).any():
        return None
    if (where & case.arriving).any():
        return Missing(*what, voice.phrase("front-falls-apart"))
    way = fewest_unwanted(case.graph, where)
    if way is None or not way.unwanted:
        return Missing(*what, voice.phrase("front-no-way"))
    step, *more = way.unwanted
    told = voice.phrase(
        "front-would-have-to",
        do=action_of(case.graph, step, voice),
        plural=is_plural(conflict, [step.mover], voice),
        more=len(more),
    )
    return Missing(*what, told, name_of(conflict, step.mover, voice))
