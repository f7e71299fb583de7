"""Which outcomes hold, in words."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.brief.holds import About, Example, Held
from detente.answers.case import Case
from detente.tell.brief.apart import true_in_all, what_sets_apart
from detente.tell.outcomes import called, label_of
from detente.tell.state import Explanation, explain_state
from detente.tell.voice import Voice


def clauses(found: Held, voice: Voice) -> list[str]:
    """How many hold, what sets them apart and what they have in common; or of how many what is asked about is true."""
    conflict, held = found.case.conflict, int(found.case.holding.sum())
    if not found.counts:
        return list(_all(found.case, held, voice))
    if len(found.counts) == 1:
        return [about_it(found.case, found.counts[0], voice)]
    counts = [
        voice.phrase("about-count", what=called(conflict, one.statement, voice), count=one.count, held=held)
        for one in found.counts
    ]
    return [voice.phrase("about-counts", held=held, counts=voice.series(counts))]


def behind(found: Held, voice: Voice) -> Explanation:
    """An example of what is asked about."""
    return explain_example(found.case, found.example, voice)


def about_it(case: Case, one: About, voice: Voice) -> str:
    """Of how many outcomes that hold a statement is true."""
    message = "about-some"
    if not one.total:
        message = "about-impossible"
    elif not one.count:
        message = "about-none"
    elif one.count == one.held:
        message = "about-only" if one.held == 1 else "about-all"
    what = called(case.conflict, one.statement, voice)
    return voice.phrase(message, what=what, total=one.total, held=one.held, count=one.count)


def explain_example(case: Case, example: Example | None, voice: Voice) -> Explanation:
    """An outcome that holds; else the one nearest to it, and why it does not."""
    if example is None:
        return Explanation(())
    number, label = str(case.graph.number(example.state)), label_of(case.graph, example.state, voice)
    if example.holds:
        return Explanation((voice.say("example", number=number, label=label),))
    why = explain_state(case.solution, example.state, case.concept, voice)
    return Explanation((voice.say("nearest", number=number, label=label), *why.sentences), why.folded)


def _all(case: Case, held: int, voice: Voice) -> Iterator[str]:
    if not held:
        yield voice.phrase("hold-none", concept=case.concept, total=case.graph.size)
        return
    yield voice.phrase("hold-some", count=held, total=case.graph.size, concept=case.concept)
    if apart := what_sets_apart(case, voice):
        yield voice.phrase("hold-apart", what=apart)
    if common := true_in_all(case, voice):
        yield voice.phrase("hold-common", what=common, count=held)
