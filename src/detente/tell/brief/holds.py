"""Which outcomes hold, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from detente.answers.brief.holds import About, Example, Held, holds_if_supposed
from detente.answers.brief.reply import all_true
from detente.answers.brief.who_blocks import Blocked
from detente.answers.case import Case
from detente.answers.deciding import deciding_line
from detente.graph.truth import Mask
from detente.model.conflict import Question
from detente.tell.blocks import Blocks, Column, Row, Table, items, sentences
from detente.tell.brief import who_blocks
from detente.tell.brief.apart import apart, first_of, in_common, true_in_all, what_sets_apart
from detente.tell.brief.strips import leaving, left_by, stop, way, ways
from detente.tell.outcomes import called, label_of
from detente.tell.reasons import wish
from detente.tell.state import Explanation, explain_state
from detente.tell.voice import Voice, capital
from detente.tell.wishes import wants

MOST_COLUMNS = 6
"""Outcomes that hold, beside one another in a table."""

MOST_LISTED = 3
"""Outcomes that hold, by name, where nothing says how it stands today."""


def wordings(found: Held, voice: Voice) -> Iterator[str]:
    """What is true where it holds; of what is asked about, whether it does, else who leaves how many."""
    if not found.counts:
        yield from _named(found.case, voice)
    elif len(found.counts) == 1:
        yield from about_wordings(found.case, found.question, found.counts[0], voice)
    else:
        yield from _several(found, voice)


def reason(found: Held, voice: Voice) -> Iterable[str]:
    """Of one thing that does not hold, what decides for the one who leaves the nearest outcome."""
    return why_left(found.case, found.question, found.example, voice) if len(found.counts) == 1 else ()


def why_left(case: Case, question: Question, example: Example | None, voice: Voice) -> Iterator[str]:
    """Of an example that does not hold, what decides for the first who leaves it of those who leave most."""
    if example is None or example.holds:
        return
    left = left_by(case, example.state, [dm for dm, _ in Blocked(case, question).blockers])
    line = deciding_line(case.graph, left.mover, left.target, left.source) if left else None
    if left and line:
        words = wants(case.conflict, line, voice)
        yield voice.say("card-decides", words=words or wish(case.conflict, line.level.statement, voice))
        if words:
            yield f"{capital(words)}."


def shown(found: Held, voice: Voice) -> Blocks:
    """Where it leads; of one thing that does not hold, who leaves it; of several, in which outcomes each is true."""
    if len(found.counts) > 1:
        return _ticks(found, voice)
    if found.counts:
        return shown_example(found.case, found.question, found.example, voice)
    return ways(found.case, found.case.holding, voice) or _listed(found.case, voice)


def shown_example(case: Case, question: Question, example: Example | None, voice: Voice) -> Blocks:
    """The way to an outcome that holds; of one that does not, who leaves it by which move."""
    if example is None:
        return ()
    if not example.holds:
        dms = [dm for dm, _ in Blocked(case, question).blockers]
        about = [capital(called(case.conflict, one, voice)) for one in question.about]
        return tuple(leaving(case, example.state, dms, voice, about))
    path = case.reach.path(example.state) if case.reach else None
    if path is None:
        return _listed(case, voice, all_true(case, question.about))
    return (way(case, path, stop(case, example.state, voice), voice),)


def _listed(case: Case, voice: Voice, meant: Mask | None = None) -> Blocks:
    """The first of the outcomes that hold, by name; ticked where only some of them are meant."""
    states = np.flatnonzero(case.holding)[:MOST_LISTED].tolist()
    ticks = ("" if meant is None else "✓ " if meant[s] else "– " for s in states)
    listed = items(tick + " · ".join(stop(case, s, voice).names) for tick, s in zip(ticks, states, strict=True))
    more = int(case.holding.sum()) - len(states)
    return *listed, *(sentences([voice.say("card-more-outcomes", count=more)]) if more else ())


def _ticks(found: Held, voice: Voice) -> Blocks:
    """What is asked about beside the outcomes that hold."""
    case = found.case
    states = np.flatnonzero(case.holding).tolist()
    if not states:
        return ()
    tick, shown_states = ("–", "✓"), states[:MOST_COLUMNS]
    heads = [voice.say("card-held")] if len(states) == 1 else [str(case.graph.number(s)) for s in shown_states]
    rows = (
        Row((capital(called(case.conflict, about, voice)), *(tick[bool(case.where(about)[s])] for s in shown_states)))
        for about in found.question.about
    )
    more = len(states) - MOST_COLUMNS
    notes = (voice.say("card-more-outcomes", count=more),) if more > 0 else ()
    return (Table((Column(wraps=True), *map(Column, heads)), tuple(rows), notes),)


def about_wordings(case: Case, question: Question, one: About, voice: Voice) -> Iterator[str]:
    """Whether it holds, with who leaves how many where it does not."""
    if one.count or not one.total:
        some = "all" if one.count == one.held else "some" if one.count else "impossible"
        yield voice.phrase(f"short-{some}", count=one.count, held=one.held)
        return
    ways_to_say = ("as-is", "today") if holds_if_supposed(case, one.statement) else ("always",)
    for who in who_blocks.leavers(Blocked(case, question), voice):
        for now in ways_to_say:
            yield voice.phrase("short-none", now=now, who=who)


def _named(case: Case, voice: Voice) -> Iterator[str]:
    """What is true in all that hold, and what sets them apart, as much as there is room for."""
    held, common, groups = int(case.holding.sum()), in_common(case, voice), apart(case, voice)
    counts = [(named, count) for named in range(len(common), -1, -1) for count in range(len(groups), -1, -1)]
    for named, count in sorted(counts, key=lambda pair: (not pair[1], not pair[0], -sum(pair))):
        together = "; ".join(common[:named])
        every = [voice.phrase("in-all", count=held, what=together) if held > 1 else together] if together else []
        if parts := [*first_of(groups, count, case, voice), *every]:
            yield voice.phrase("short-named", what="; ".join(parts))
    yield voice.phrase("short-held", count=held, total=case.graph.size)


def _several(found: Held, voice: Voice) -> Iterator[str]:
    """Those of several things that are true where it holds."""
    conflict, held = found.case.conflict, int(found.case.holding.sum())
    true = [one for one in found.counts if one.count]
    told = [
        voice.phrase("short-one", what=called(conflict, one.statement, voice), count=one.count, held=held)
        for one in true
    ]
    if true:
        yield voice.phrase("short-only", what="; ".join(told), others=len(found.counts) - len(told))
    yield voice.phrase("short-of-several", count=len(true), total=len(found.counts), held=held)


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
