"""What stands behind a short answer: examples, ways, reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from detente.answers.case import Case
from detente.brief.short import asked_about, before_and_after, blockers
from detente.graph.truth import Mask
from detente.model.conflict import Question, QuestionKind
from detente.model.statement import Holds
from detente.names import DmId
from detente.scenario import matches
from detente.tell.changes import explain_comparison
from detente.tell.outcomes import action_between, is_plural, label_of, name_of
from detente.tell.reasons import reason
from detente.tell.state import explain_state
from detente.tell.voice import Voice
from detente.tell.ways import explain_way

MOST_LOOKED_AT = 100
MOST_WORK = 1 << 21
"""How many states may be swept, over all those looked at."""


@dataclass(frozen=True, slots=True)
class Details:
    """The sentences behind an answer, those told on demand, and the states of the case that it is about."""

    sentences: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()


def details_of(case: Case, question: Question, voice: Voice) -> Details:
    """What stands behind the short answer to a question."""
    explained = _DETAILS.get(question.kind)
    return explained(case, question, voice) if explained else Details()


def _states(mask: Mask) -> tuple[int, ...]:
    return tuple(np.flatnonzero(mask).tolist())


def _numbered(case: Case, message: str, s: int, voice: Voice) -> str:
    return voice.say(message, number=str(case.graph.number(s)), label=label_of(case.graph, s, voice))


def _holds(case: Case, question: Question, voice: Voice) -> Details:
    if not question.about:
        return Details(states=_states(case.holding))
    return _holding(case, np.logical_or.reduce([case.where(statement) for statement in question.about]), voice)


def _holding(case: Case, where: Mask, voice: Voice) -> Details:
    """An example of these states that holds, else the one that is nearest to it."""
    held = where & case.holding
    if held.any():
        first = int(np.flatnonzero(held & case.arriving if (held & case.arriving).any() else held)[0])
        return Details((_numbered(case, "example", first, voice),), states=_states(held))
    if not where.any():
        return Details()
    nearest = _nearest(case, where)
    why = explain_state(case.solution, nearest, case.concept, voice)
    return Details((_numbered(case, "nearest", nearest, voice), *why.sentences), why.folded, (nearest,))


def _nearest(case: Case, where: Mask) -> int:
    """Of these states the first one that the fewest decision makers would leave."""
    leaving = sum((~case.solution.stable(case.concept, dm)).astype(np.int64) for dm in case.graph.decision_makers)
    return int(np.argmin(np.where(where, leaving, np.iinfo(np.int64).max)))


def _reachable(case: Case, question: Question, voice: Voice) -> Details:
    where = np.logical_and.reduce([np.ones_like(case.holding), *map(case.where, question.about)])
    about = _holding(case, where, voice) if question.about else Details(states=_states(case.holding))
    if case.reach is None or not where.any():
        return about
    target = _closest(case, where & case.holding if (where & case.holding).any() else where)
    way = explain_way(case.reach, case.reach.path(target), voice)
    label = label_of(case.graph, target, voice)
    to = voice.say("way-to", number=str(case.graph.number(target)), label=label, way=way)
    return Details((to, *about.sentences[:2]), (*about.sentences[2:], *about.folded), about.states)


def _closest(case: Case, where: Mask) -> int:
    """Of these states the one with the shortest way: by wanted moves, else by legal ones."""
    assert case.reach is not None, "only with a status quo"
    states = _states(where)
    for ways in (case.reach.by_improvements, case.reach.by_moves):
        reached = [s for s in states if ways[s] >= 0]
        if reached:
            return min(reached, key=lambda s: (int(ways[s]), s))
    return states[0]


def _scenario(case: Case, question: Question, voice: Voice) -> Details:
    assert question.scenario is not None, "the reader sees to it"
    variant = case.scenario(question.scenario)
    explained = explain_comparison(case.comparison(question.scenario), voice)
    conditions = _conditions(case, variant, voice)
    states = matches(variant.graph, case.graph)[variant.holding]
    return Details((*conditions, *explained.sentences[1:]), explained.folded, tuple(states[states >= 0].tolist()))


def _conditions(case: Case, variant: Case, voice: Voice) -> list[str]:
    """The named conditions that hold in another share of the outcomes than before."""
    shares = []
    for condition in case.conflict.conditions:
        counts = before_and_after(case, variant, Holds(condition.id))
        if condition.title and counts["before"] * counts["heldafter"] != counts["after"] * counts["held"]:
            shares.append(voice.phrase("scenario-condition", what=condition.title.said(voice.language), **counts))
    return [voice.say("scenario-conditions", what=voice.series(shares))] if shares else []


def _who_blocks(case: Case, question: Question, voice: Voice) -> Details:
    where = asked_about(case, question)
    sentences = []
    for dm, _ in blockers(case, where):
        left = where & ~case.solution.stable(case.concept, dm)
        looked_at = np.flatnonzero(left)[: max(1, min(MOST_LOOKED_AT, MOST_WORK // case.graph.size))]
        deeds = Counter(_deed(case, dm, s, voice) for s in looked_at.tolist())
        (do, why), count = deeds.most_common(1)[0]
        counted = count == int(left.sum()) or (2 * count > deeds.total() == int(left.sum()))
        plural = is_plural(case.conflict, [dm])
        message = "blocks-how" if counted else "blocks-example"
        sentences.append(
            voice.say(message, a=name_of(case.conflict, dm, voice), do=do, reason=why, plural=plural, count=count)
        )
    return Details(tuple(sentences[:2]), tuple(sentences[2:]), _states(where & case.holding))


def _deed(case: Case, dm: DmId, s: int, voice: Voice) -> tuple[str, str]:
    """What a decision maker would rather do than stay, and why."""
    s1 = case.solution.verdict(case.concept, dm, s).unanswered
    assert s1 is not None, "it leaves the state"
    return action_between(case.graph, s, s1, voice), reason(case.graph, dm, s1, s, voice)


_DETAILS: dict[QuestionKind, Callable[[Case, Question, Voice], Details]] = {
    "holds": _holds,
    "reachable": _reachable,
    "scenario": _scenario,
    "who-blocks": _who_blocks,
}
