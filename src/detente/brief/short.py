"""The short answer to each kind of question: a sentence or two that stand alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from detente.answers.case import Case
from detente.brief.apart import in_common, true_in_all, what_sets_apart
from detente.graph.truth import Mask
from detente.model.conflict import Conflict, Question, QuestionKind
from detente.model.statement import Statement
from detente.names import DmId, ScenarioId
from detente.scenario import difference, told_apart
from detente.tell.changes import counted
from detente.tell.outcomes import called, is_plural, label_of, name_of
from detente.tell.voice import Voice, capital

MOST_NUMBERS = 8


def short_answer(case: Case, question: Question, voice: Voice) -> tuple[str, ...]:
    """The short answer to a question about a case, clause by clause; `in_sentences` and `in_one_sentence` print it.

    Not for ``weakest-word`` and ``sure``, which are about the other answers, nor for kinds whose answer takes a search.
    """
    return tuple(_SHORT[question.kind](case, question, voice))


def in_sentences(clauses: Sequence[str]) -> str:
    """Every clause a sentence of its own."""
    return " ".join(map(capital, clauses))


def in_one_sentence(clauses: Sequence[str]) -> str:
    """All clauses in one sentence."""
    return capital("; ".join(clause.removesuffix(".") for clause in clauses)) + "."


def called_together(case: Case, question: Question, voice: Voice) -> str:
    """What all statements of a question are called together; today's outcome, where it has none."""
    about = voice.listed([called(case.conflict, statement, voice) for statement in question.about])
    return about or voice.phrase("as-today")


def _holds(case: Case, question: Question, voice: Voice) -> list[str]:
    held = int(case.holding.sum())
    if not question.about:
        if not held:
            return [voice.phrase("hold-none", concept=case.concept, total=case.graph.size)]
        first = voice.phrase("hold-some", count=held, total=case.graph.size, concept=case.concept)
        apart, common = what_sets_apart(case, voice), true_in_all(case, voice, today=case.conflict)
        return [
            first,
            *([voice.phrase("hold-apart", what=apart)] if apart else []),
            *([voice.phrase("hold-common", what=common, count=held)] if common else []),
        ]
    if len(question.about) == 1:
        return [_holds_about(case, question.about[0], voice)]
    counts = [
        voice.phrase(
            "about-count",
            what=called(case.conflict, statement, voice),
            count=int((case.holding & case.where(statement)).sum()),
            held=held,
        )
        for statement in question.about
    ]
    return [voice.phrase("about-counts", held=held, counts=voice.series(counts))]


def _holds_about(case: Case, statement: Statement, voice: Voice) -> str:
    where = case.where(statement)
    total, held, count = int(where.sum()), int(case.holding.sum()), int((where & case.holding).sum())
    message = "about-some"
    if not total:
        message = "about-impossible"
    elif not count:
        message = "about-none"
    elif count == held:
        message = "about-only" if held == 1 else "about-all"
    what = called(case.conflict, statement, voice)
    return voice.phrase(message, what=what, total=total, held=held, count=count)


def _reachable(case: Case, question: Question, voice: Voice) -> list[str]:
    sentences = [_holds_about(case, statement, voice) for statement in question.about]
    where = np.logical_and.reduce([np.ones_like(case.holding), *map(case.where, question.about)])
    return [*sentences, _reached(case, question, where, voice), *_again(case, where, voice)]


def _again(case: Case, where: Mask, voice: Voice) -> list[str]:
    """What the answer leaves out: outcomes reached only by several moves of one party in a row."""
    numbers = [str(case.graph.number(s)) for s in np.flatnonzero(where & case.arriving_again).tolist()]
    if not numbers:
        return []
    return [voice.phrase("reach-again", count=len(numbers), numbers=voice.listed(numbers[:MOST_NUMBERS]))]


def _reached(case: Case, question: Question, where: Mask, voice: Voice) -> str:
    if case.reach is None:
        return voice.phrase("reach-unknown")
    arriving = int((case.arriving & where).sum())
    both = int((case.arriving & case.holding & where).sum())
    if not question.about:
        held = int(case.holding.sum())
        return voice.phrase("reach-any", count=both, held=held, rest=held - both)
    if both:
        return voice.phrase("reach-held", count=both)
    return voice.phrase("reach-unheld", count=arriving) if arriving else voice.phrase("reach-none")


def _scenario(case: Case, question: Question, voice: Voice) -> list[str]:
    assert question.scenario is not None, "the reader sees to it"
    variant = case.scenario(question.scenario)
    compared, *leads = scenario_told(case, question.scenario, voice)
    first = f"{scenario_title(case.conflict, question.scenario, voice)}: {compared}"
    about = (
        []
        if compared == voice.phrase("nothing-changes")
        else [
            voice.phrase(
                "scenario-about",
                what=called(case.conflict, statement, voice),
                **before_and_after(case, variant, statement),
            )
            for statement in question.about
        ]
    )
    return [first, *about, *leads]


def scenario_told(case: Case, scenario: ScenarioId, voice: Voice) -> list[str]:
    """How many outcomes newly hold and no longer do, and where wanted moves lead then; or that nothing changes."""
    variant = case.scenario(scenario)
    gained, lost, kept = (len(states) for states in difference(case.solution, variant.solution, case.concept))
    if not (gained or lost) and _reaches_the_same(case, variant):
        return [voice.phrase("nothing-changes")]
    return [voice.phrase("compared", **counted(gained, lost, kept)), *where_it_leads(variant, case.conflict, voice)]


def _reaches_the_same(case: Case, variant: Case) -> bool:
    """Whether wanted moves lead to the same outcomes, each conflict from its own status quo."""
    newly, no_longer, _ = told_apart(case.graph, case.arriving, variant.graph, variant.arriving)
    return not (newly or no_longer)


def where_it_leads(case: Case, base: Conflict, voice: Voice) -> list[str]:
    """What is true of all outcomes that hold and that wanted moves lead to, in a scenario of the base."""
    if case.reach is None:
        return []
    leads = case.arriving & case.holding
    count = int(leads.sum())
    common = in_common(case, leads, voice, base) or voice.phrase("nothing-in-common")
    what = label_of(case.graph, int(np.argmax(leads)), voice, base=base) if count == 1 else common
    return [voice.phrase("scenario-leads", count=count, held=int(case.holding.sum()), what=what)]


def scenario_title(conflict: Conflict, scenario: ScenarioId, voice: Voice) -> str:
    """What a scenario is called."""
    title = conflict.scenario(scenario).title
    return title.said(voice.language) if title else scenario


def before_and_after(case: Case, variant: Case, statement: Statement) -> dict[str, int]:
    """In how many of the outcomes that hold a statement is true, in the case and in its variant."""
    return {
        "before": int((case.holding & case.where(statement)).sum()),
        "held": int(case.holding.sum()),
        "after": int((variant.holding & variant.where(statement)).sum()),
        "heldafter": int(variant.holding.sum()),
    }


def blockers(case: Case, where: Mask) -> list[tuple[DmId, int]]:
    """Who would leave how many of these states, the one who leaves most first; those who leave none are left out."""
    counts = [(dm, int((where & ~case.solution.stable(case.concept, dm)).sum())) for dm in case.graph.decision_makers]
    return sorted(((dm, count) for dm, count in counts if count), key=lambda pair: -pair[1])


def asked_about(case: Case, question: Question) -> Mask:
    """The states that a question is about: those where all its statements are true; today's, where it has none."""
    if question.about:
        return np.asarray(np.logical_and.reduce([case.where(statement) for statement in question.about]))
    mask = np.zeros(case.graph.size, dtype=np.bool_)
    if case.graph.status_quo is not None:
        mask[case.graph.status_quo] = True
    return mask


def _who_blocks(case: Case, question: Question, voice: Voice) -> list[str]:
    where = asked_about(case, question)
    if not where.any() and not question.about:
        return [voice.phrase("reach-unknown")]
    what = called_together(case, question, voice)
    if not where.any():
        return [voice.phrase("blocks-impossible", what=what)]
    leaving, total = blockers(case, where), int(where.sum())
    if not leaving:
        return [voice.phrase("blocks-nothing", what=what)]
    who = voice.listed(
        [
            voice.phrase(
                "blocker",
                a=name_of(case.conflict, dm, voice),
                count=count,
                total=total,
                plural=is_plural(case.conflict, [dm]),
            )
            for dm, count in leaving
        ]
    )
    return [voice.phrase("blocks", what=what, total=total, held=int((where & case.holding).sum()), who=who)]


_SHORT: dict[QuestionKind, Callable[[Case, Question, Voice], list[str]]] = {
    "holds": _holds,
    "reachable": _reachable,
    "scenario": _scenario,
    "who-blocks": _who_blocks,
}
