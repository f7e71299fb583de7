"""Why an outcome holds, why it does not, and what breaks it: at most two causes, the rest folded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from detente.graph import Graph
from detente.names import DmId
from detente.scenario import FIRMNESS, Line
from detente.stability import CATALOGUE, Answered, ConceptName, Solution, Verdict
from detente.tell.outcomes import action_between, action_of, is_plural, name_of, names_of
from detente.tell.reasons import reason
from detente.tell.statements import in_words
from detente.tell.voice import Voice


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentences that explain something; `folded` holds what is told on demand."""

    sentences: tuple[str, ...]
    folded: tuple[str, ...] = ()


def explain_state(
    solution: Solution,
    state: int,
    concept: ConceptName,
    voice: Voice,
    breaks: Sequence[Line] | None = None,
    *,
    dms: Collection[DmId] | None = None,
) -> Explanation:
    """Why a state holds for everyone by a concept, or for whom it does not and what they would do.

    Args:
        solution: what holds.
        state: the state's index.
        concept: by which concept.
        voice: the language.
        breaks: the lines of the model without which the state would no longer hold; None: not looked into.
        dms: about whom to speak; None: about everybody.
    """
    graph = solution.graph
    spoken_of = [dm for dm in graph.decision_makers if dms is None or dm in dms]
    verdicts = [solution.verdict(concept, dm, state) for dm in spoken_of]
    leaving = [_leaves(graph, verdict, voice) for verdict in verdicts if not verdict.holds]
    tempted = sorted((v for v in verdicts if v.answered), key=lambda v: -len(v.answered))
    stays = [_stays(graph, verdict, verdict.answered[0], voice) for verdict in tempted]
    more = [
        voice.say("more-tempted", count=len(verdict.answered) - 1, a=name_of(graph.conflict, verdict.dm, voice))
        for verdict in tempted
        if len(verdict.answered) > 1
    ]
    idle = [v.dm for v in verdicts if v.holds and not v.answered]
    idly = [_idle(graph, idle, voice)] if idle else []
    if leaving:
        return Explanation(tuple(leaving[:2]), (*leaving[2:], *idly, *stays, *more))
    return Explanation((*idly, *stays[:1], *_breaks(graph, breaks, voice)), (*stays[1:], *more))


def _idle(graph: Graph, idle: Sequence[DmId], voice: Voice) -> str:
    if len(idle) == len(graph.decision_makers):
        return voice.say("idle-all")
    dms = [dm for dm in graph.decision_makers if dm in idle]
    return voice.say("idle", names=names_of(graph.conflict, dms, voice), plural=is_plural(graph.conflict, dms, voice))


def _leaves(graph: Graph, verdict: Verdict, voice: Voice) -> str:
    """The improvement that nobody answers, and why the mover wants it."""
    s1 = verdict.unanswered
    assert s1 is not None, "only for what does not hold"
    name = name_of(graph.conflict, verdict.dm, voice)
    rather = voice.say(
        "would-rather",
        a=name,
        do=action_between(graph, verdict.state, s1, voice),
        plural=is_plural(graph.conflict, [verdict.dm], voice),
        reason=reason(graph, verdict.dm, s1, verdict.state, voice),
    )
    return f"{rather} {voice.say(f'unanswered-{verdict.concept}', a=name)}".strip()


def _stays(graph: Graph, verdict: Verdict, answered: Answered, voice: Voice) -> str:
    """The temptation, the answer with its reasons, and that nothing would be gained."""
    name = name_of(graph.conflict, verdict.dm, voice)
    plural = is_plural(graph.conflict, [verdict.dm], voice)
    do = action_between(graph, verdict.state, answered.improvement, voice)
    answers = voice.listed([_answer(graph, verdict.concept, answered, k, voice) for k in range(len(answered.steps))])
    trapped = voice.phrase("no-way-out", a=name) if CATALOGUE[verdict.concept].leaves_no_way_out else ""
    return " ".join(
        (
            voice.say("tempted", a=name, do=do, plural=plural),
            voice.say("but", answers=answers, a=name, trapped=trapped, plural=plural),
            voice.say("stays", a=name, plural=plural),
        )
    )


def _answer(graph: Graph, concept: ConceptName, answered: Answered, k: int, voice: Voice) -> str:
    step = answered.steps[k]
    wanted = bool(CATALOGUE[concept].answers_wanted)
    message = "answer-at-once" if answered.together is not None else "answer-wanted" if wanted else "answer-possible"
    return voice.phrase(
        message,
        b=name_of(graph.conflict, step.mover, voice),
        do=action_of(graph, step, voice),
        plural=is_plural(graph.conflict, [step.mover], voice),
        reason=reason(graph, step.mover, step.target, step.source, voice) if wanted else "",
    )


def _breaks(graph: Graph, breaks: Sequence[Line] | None, voice: Voice) -> list[str]:
    if breaks is None:
        return []
    if not breaks:
        return [voice.say("breaks-nothing")]
    line = breaks[0]  # the least firm
    return [
        voice.say(
            "breaks",
            count=len(breaks),
            least=_least(breaks),
            a=name_of(graph.conflict, line.dm, voice),
            words=voice.inner(in_words(line.level.statement, graph.conflict, voice.language)),
        )
    ]


def _least(lines: Sequence[Line]) -> str:
    """Whether all lines are equally firm, or one, or some of them, less firm than the others."""
    firm = [FIRMNESS[line.level.confidence] for line in lines]
    return "alike" if len(set(firm)) == 1 else "one" if firm.count(min(firm)) == 1 else "some"
