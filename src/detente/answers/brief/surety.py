"""In how many readings each answer is the same, and what that hangs on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from detente.answers.brief.same import Asked, Compared, Fact, compared, facts_of, is_same
from detente.answers.case import Case
from detente.ensemble import Box, Chunk, Plan, Sample, Share, Shares, box_of, plan_of, run, sample_of
from detente.graph.truth import Mask
from detente.model.conflict import Question
from detente.model.statement import Holds, Statement
from detente.names import ScenarioId
from detente.scenario import Line
from detente.stability import ConceptName

MOST_STATES = 1 << 12
"""For conflicts of more outcomes a brief does not read them many times over."""
MOST_LOOKED_AT = 1 << 18
"""How many outcomes, over all readings together, are looked at; half as many in each scenario."""
MOST_DRAWS = 400
LEAST_DRAWS = 100


@dataclass(frozen=True, slots=True)
class Sure:
    """Questions that the same facts bear, and the share of the readings in which these are so.

    `compared` says whether that makes the answers the same, or what of them. `named` is the share in which all that an
    answer names is there, with or without more, `reached` that in which what it says of wanted moves stays; None where
    these are no larger. `box` are readings in which it is nearly always so, or nearly never; None where nothing decides
    by more than chance.
    """

    questions: tuple[Question, ...]
    facts: tuple[Fact, ...]
    compared: Compared
    share: Share
    named: Share | None
    reached: Share | None
    box: Box | None
    plan: Plan

    @property
    def at_a_glance(self) -> Share:
        """In which share all that an answer names is there, where that is surer than that it names no more."""
        return self.named or self.share

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
    groups: dict[tuple[tuple[Fact, ...], Compared], list[Question]] = {}
    for question, facts in borne:
        if facts:
            groups.setdefault((facts, compared(question)), []).append(question)
    sample, shares = sample_of(plan, chunk), Shares(plan, chunk)
    found = []
    for (facts, what), asking in groups.items():
        so = is_same(plan, chunk, facts, concept)
        share, box = shares.of(so), best_box(sample, so)
        parts = _parts(facts, asking[0].about) if what == "answer" else ([], [])
        named, reached = (_larger(shares, part, concept, share) for part in parts)
        found.append(Sure(tuple(asking), facts, what, share, named, reached, box, plan))
    return tuple(found)


def asked_in(borne: Iterable[tuple[Question, tuple[Fact, ...]]]) -> tuple[Asked, ...]:
    """What a plan has to ask about, each once."""
    return tuple(dict.fromkeys(fact.asked for _, facts in borne for fact in facts))


def plan_for(case: Case, questions: Iterable[Question], *, draws: int | None = None, seed: int = 0) -> Plan:
    """The readings by which some questions of a brief are judged; they are asked about what has a title as well."""
    titled = [Holds(condition.id) for condition in case.conflict.conditions if condition.title is not None]
    asked = dict.fromkeys(chain(asked_in((one, facts_of(case, one)) for one in questions), titled))
    plan = plan_of(case.conflict, answers=tuple(asked), draws=draws or draws_for(case), seed=seed)
    return plan.also_by(case.concept)


@lru_cache(maxsize=4)
def counted(plan: Plan) -> Chunk:
    """The readings of a plan with the answers of each; made once for all who ask."""
    return run(plan, bits=True)


def draws_for(case: Case, *, scenario: bool = False) -> int:
    """How many readings a brief has time for."""
    part = 2 if scenario else 1
    hundreds = MOST_LOOKED_AT // part // case.graph.size // 100
    return max(LEAST_DRAWS, min(MOST_DRAWS // part, 100 * hundreds))


def _in_one(
    case: Case, questions: Sequence[Question], scenario: ScenarioId | None, draws: int | None, seed: int
) -> tuple[Sure, ...]:
    """What is said of questions about one and the same conflict: the file's, or a scenario's."""
    borne = [(question, facts) for question in questions if (facts := facts_of(case, question))]
    variant = case if scenario is None else case.scenario(scenario)
    if not (borne and variant.conflict.movers):  # where nobody can move every reading says the same
        return ()
    if scenario is None:
        plan = plan_for(case, questions, draws=draws, seed=seed)
    else:
        count = draws or draws_for(variant, scenario=True)
        asked = asked_in(borne)
        plan = plan_of(variant.conflict, answers=asked, draws=count, seed=seed).also_by(case.concept)
    return sure_of(plan, counted(plan), borne, case.concept)


def best_box(sample: Sample, so: Mask) -> Box | None:
    """The box that tells the readings in which it is so from the others best."""
    boxes = filter(None, (box_of(sample, so, about=about) for about in (True, False)))
    return max(boxes, key=lambda one: one.gain, default=None)


def _parts(facts: Sequence[Fact], about: Sequence[Statement]) -> tuple[list[Fact], list[Fact]]:
    """What an answer names, if it is about one thing; what it says of wanted moves, if that is not all."""
    if len({fact.kind == "holds" for fact in facts}) > 1:
        return [], [fact for fact in facts if fact.kind != "holds"]
    return [fact for fact in facts if fact.so and (not about or fact.asked in about)], []


def _larger(shares: Shares, facts: Sequence[Fact], concept: ConceptName, than: Share) -> Share | None:
    """In which share these are so; None where they are none, or the share is no larger."""
    if not facts:
        return None
    found = shares.of(is_same(shares.plan, shares.chunk, facts, concept))
    return found if found.value > than.value else None
