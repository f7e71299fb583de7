"""How sure the answers are: in how many readings each is the same, what that hangs on, and on whose word it rests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from detente.brief.case import Case
from detente.brief.same import Asked, Fact, facts_of, is_same, share_of
from detente.brief.titles import question_title
from detente.brief.told import Told
from detente.ensemble import Chunk, Plan, Share, plan_of, run
from detente.ensemble.factors import Sample, sample_of
from detente.ensemble.prim import Box, box_of
from detente.explain import Voice
from detente.explain.ensemble import (
    explain_box,
    explain_drawn,
    explain_share,
    explain_voices,
    number,
    share_word,
)
from detente.model.conflict import Question
from detente.model.statement import Holds
from detente.names import ScenarioId
from detente.scenario import FIRMNESS, Line
from detente.stability import ConceptName

MOST_STATES = 1 << 12
"""For conflicts of more outcomes a brief does not read them many times over."""
MOST_LOOKED_AT = 1 << 18
"""How many outcomes, over all readings together, are looked at; half as many in each scenario."""
MOST_DRAWS = 400
LEAST_DRAWS = 100

MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Sure:
    """Questions that the same facts bear, and the share of the readings in which these are so.

    `named` is the share in which all that the answer names is there, with or without more; None where that is no
    larger. `box` are readings in which the answer is nearly always the same, or nearly never; None where
    nothing decides by more than chance.
    """

    questions: tuple[Question, ...]
    facts: tuple[Fact, ...]
    share: Share
    named: Share | None
    box: Box | None
    plan: Plan

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that decide."""
        decide = self.box.restrictions if self.box else ()
        return tuple(dict.fromkeys(line for one in decide for line in one.factor.lines(self.plan.conflict)))


def surety(case: Case, questions: Sequence[Question], *, draws: int | None = None, seed: int = 0) -> tuple[Sure, ...]:
    """How sure the answers to some questions are, in the order of the questions; those of scenarios last.

    Args:
        case: the conflict as the file has it.
        questions: those asked; kinds of which nothing of this kind can be said are left out.
        draws: how many readings; None: as many as a brief has time for. Fewer where all can be enumerated.
        seed: of the draws.
    """
    found = [
        one
        for scenario in (None, *dict.fromkeys(q.scenario for q in questions if q.scenario is not None))
        for one in _in_one(case, [q for q in questions if q.scenario == scenario], scenario, draws, seed)
    ]
    return tuple(found)


def sure_of(
    plan: Plan, chunk: Chunk, borne: Iterable[tuple[Question, tuple[Fact, ...]]], concept: ConceptName
) -> tuple[Sure, ...]:
    """What readings that are counted, with the answers of each kept, say of questions and the facts that bear them."""
    groups: dict[tuple[Fact, ...], list[Question]] = {}
    for question, facts in borne:
        if facts:
            groups.setdefault(facts, []).append(question)
    sample = sample_of(plan, chunk)
    return tuple(_sure(plan, chunk, sample, facts, tuple(asking), concept) for facts, asking in groups.items())


def asked_in(borne: Iterable[tuple[Question, tuple[Fact, ...]]]) -> tuple[Asked, ...]:
    """What a plan has to ask about, each once."""
    return tuple(dict.fromkeys(fact.asked for _, facts in borne for fact in facts))


def plan_for(case: Case, questions: Iterable[Question], *, draws: int | None = None, seed: int = 0) -> Plan:
    """The readings by which some questions of a brief are judged; they are asked about what has a title as well."""
    titled = [Holds(condition.id) for condition in case.conflict.conditions if condition.title is not None]
    asked = dict.fromkeys(chain(asked_in((one, facts_of(case, one)) for one in questions), titled))
    return plan_of(case.conflict, answers=tuple(asked), draws=draws or draws_for(case), seed=seed)


@lru_cache(maxsize=4)
def counted(plan: Plan) -> Chunk:
    """The readings of a plan with the answers of each; made once for all who ask."""
    return run(plan, bits=True)


def draws_for(case: Case, *, scenario: bool = False) -> int:
    """How many readings a brief has time for."""
    part = 2 if scenario else 1
    hundreds = MOST_LOOKED_AT // part // case.graph.size // 100
    return max(LEAST_DRAWS, min(MOST_DRAWS // part, 100 * hundreds))


def sure(case: Case, question: Question, voice: Voice) -> tuple[Told, tuple[Line, ...]]:
    """How sure the answers to the other questions of the conflict are; and the lines on which they hang most."""
    if case.graph.size > MOST_STATES:
        return Told(
            (voice.phrase("sure-too-many", most=number(MOST_STATES, voice.language), total=case.graph.size),)
        ), ()
    found = surety(case, [one for one in case.conflict.questions if one != question])
    if not found:
        return Told((voice.phrase("sure-nothing"),)), ()
    if not any(one.plan.varied for one in found):
        return Told((voice.phrase("sure-fixed"),)), ()
    ordered = sorted(found, key=lambda one: one.share.value)
    told = [explain_sure(one, voice) for one in ordered]
    lines = tuple(dict.fromkeys(line for one in ordered for line in one.lines))
    clauses = (*_in_short(ordered, voice), *explain_voices(case.conflict, ordered[0].lines, voice))
    drawn = explain_drawn(found[0].plan, voice)
    return (
        Told(clauses, (*told[:MOST_TOLD], drawn), tuple(told[MOST_TOLD:])),
        tuple(sorted(lines, key=lambda line: FIRMNESS[line.level.confidence])),
    )


def _in_one(
    case: Case, questions: Sequence[Question], scenario: ScenarioId | None, draws: int | None, seed: int
) -> tuple[Sure, ...]:
    """What is said of questions about one and the same conflict: the file's, or a scenario's."""
    borne = [(question, facts) for question in questions if (facts := facts_of(case, question))]
    if not borne:
        return ()
    if scenario is None:
        plan = plan_for(case, questions, draws=draws, seed=seed)
    else:
        variant = case.scenario(scenario)
        count = draws or draws_for(variant, scenario=True)
        plan = plan_of(variant.conflict, answers=asked_in(borne), draws=count, seed=seed)
    return sure_of(plan, counted(plan), borne, case.concept)


def _sure(
    plan: Plan,
    chunk: Chunk,
    sample: Sample,
    facts: tuple[Fact, ...],
    questions: tuple[Question, ...],
    concept: ConceptName,
) -> Sure:
    same = is_same(plan, chunk, facts, concept)
    boxes = filter(None, (box_of(sample, same, about=about) for about in (True, False)))
    box = max(boxes, key=lambda one: one.gain, default=None)
    share = share_of(plan, chunk, sample, same)
    named = [fact for fact in facts if fact.so] if len({fact.kind for fact in facts}) == 1 else []
    there = share_of(plan, chunk, sample, is_same(plan, chunk, named, concept)) if named else share
    return Sure(questions, facts, share, there if there.value > share.value else None, box, plan)


def explain_sure(one: Sure, voice: Voice) -> str:
    """In how many readings an answer is the same, and what it hangs on."""
    box = [explain_box(one.plan.conflict, one.box, voice, same=True)] if one.box else []
    return " ".join([explain_same(one, voice), *box])


def explain_same(one: Sure, voice: Voice) -> str:
    """In how many readings an answer is the same."""
    return voice.say("sure-same", **_same(one, voice))


def _in_short(ordered: Sequence[Sure], voice: Voice) -> tuple[str, ...]:
    """How many of the answers are the same in nearly all readings, in most, and so on; which is the least sure."""
    least, total = ordered[0], sum(len(one.questions) for one in ordered)
    if total == 1:
        return (voice.phrase("sure-same", **_same(least, voice)),)
    counts: dict[str, int] = {}
    for one in reversed(ordered):
        word = share_word(one.share)
        counts[word] = counts.get(word, 0) + len(one.questions)
    parts = voice.listed([voice.phrase(f"same-{word}", count=count) for word, count in counts.items()])
    return voice.phrase("sure-counts", total=total, parts=parts), voice.phrase("sure-least", **_same(least, voice))


def _same(one: Sure, voice: Voice) -> dict[str, str]:
    conflict, asking = one.plan.conflict, one.questions
    titles = [voice.phrase("quoted", what=voice.inner(question_title(conflict, asked, voice))) for asked in asking]
    return {
        "questions": voice.listed(titles),
        "share": explain_share(one.share, voice),
        "named": explain_share(one.named, voice) if one.named else "none",
        "scenario": number(one.share.draws, voice.language) if asking[0].scenario else "no",
    }
