"""What a scenario changes, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from functools import partial

import numpy as np

from detente.answers.brief.assumed import kept_in
from detente.answers.brief.named import unimplied
from detente.answers.brief.scenario import BeforeAfter, Differing
from detente.answers.brief.turning import turned_in_reach
from detente.model.statement import Holds, Statement
from detente.tell.blocks import Blocks, Column, Row, Table
from detente.tell.changes import counted, explain_change, explain_comparison, explain_left_alone, nothing_changes
from detente.tell.outcomes import called, deeds_of, label_of
from detente.tell.short import done, noun
from detente.tell.state import Explanation
from detente.tell.titles import scenario_title
from detente.tell.voice import Voice, capital

MOST_SINGLE = 12
"""Outcomes of which it is said one by one why they newly hold, or no longer do."""


def wordings(found: Differing, voice: Voice) -> Iterator[str]:
    """What becomes true and what no longer is where it holds; what is asked about comes first."""
    supposed = list(_supposed(found, voice))
    if found.question.about:
        statement, share = found.shares[0]
        what = called(found.case.conflict, statement, voice)
        turn = "same" if bool(share.before) == bool(share.after) else "other"
        for kept in (*supposed, "none"):
            yield voice.phrase("short-then", supposed=kept, what=what, turn=turn, **asdict(share))
        yield voice.phrase("short-then-so", **asdict(share))
        return
    for true, untrue in _turning(found, voice):
        for kept in supposed or ["none"]:
            yield voice.phrase("short-turned", supposed=kept, gained=true or "none", lost=untrue or "none")
    if not any(share.turned for _, share in found.conditions):
        yield from _spread(found, voice)
    if not any(found.difference[:2]):
        yield from _reached(found, voice)
    yield _compared(found, voice)


def _supposed(found: Differing, voice: Voice) -> Iterator[str]:
    """What those who leave are supposed to go on doing, in full, then by short names; nothing where that is nothing."""
    assert found.question.scenario is not None, "the reader sees to it"
    conflict = found.case.conflict
    kept = kept_in(conflict, found.question.scenario)
    if kept:
        yield voice.phrase("supposing", what=done(conflict, kept, voice))
    shorts = [conflict.option(one).short_name for one in kept]
    names = [short.said(voice.language) for short in shorts if short]
    if kept and len(names) == len(shorts):
        yield voice.phrase("supposing-as-today", what=voice.listed(names))


def _turning(found: Differing, voice: Voice) -> Iterator[tuple[str, str]]:
    """What becomes true and what no longer is, as lists: by titles, by short names, then fewer of them.

    What becomes true in only some of the outcomes that hold has their number.
    """
    gained, lost = _turned(found, 1), _turned(found, -1)
    counts = [(one, two) for one in range(len(gained), -1, -1) for two in range(len(lost), -1, -1) if one or two]
    for newly, no_longer in sorted(counts, key=lambda pair: (-bool(pair[0]) - bool(pair[1]), -sum(pair))):
        for call in (called, partial(noun, quotes=False)):
            true = [_counted(call(found.case.conflict, one, voice), share, voice) for one, share in gained[:newly]]
            untrue = [call(found.case.conflict, one, voice) for one, _ in lost[:no_longer]]
            yield _first(true, len(gained), voice), _first(untrue, len(lost), voice)


def _first(names: list[str], total: int, voice: Voice) -> str:
    """The names as a list, and how many more there are; empty for no name."""
    left = total - len(names) if names else 0
    return voice.whole_list([*names, *([voice.phrase("and-more", count=left)] if left else [])])


def _counted(what: str, share: BeforeAfter, voice: Voice) -> str:
    if share.after == share.heldafter:
        return what
    return voice.phrase("short-in", what=what, count=share.after, held=share.heldafter)


def _reached(found: Differing, voice: Voice) -> Iterator[str]:
    """What is reached now of what holds, though the same holds, or is no longer, by name."""
    conflict, turn, kept = found.case.conflict, turned_in_reach(found.case, found.variant), len(found.difference[2])
    for way, conditions in (("now", turn.gained), ("no-longer", turn.lost)):
        names = [called(conflict, Holds(one), voice) for one in unimplied(found.case, conditions)]
        for count in range(len(names), 0, -1):
            yield voice.phrase("short-same-named", kept=kept, way=way, what=voice.whole_list(names[:count]))


def _compared(found: Differing, voice: Voice) -> str:
    """How many outcomes hold that did not, or no longer; where it is the same ones, which of them are reached."""
    newly, no_longer, kept = map(len, found.difference)
    if found.changes_nothing:
        return nothing_changes(found.case.graph, found.variant.graph, kept, voice)
    if newly or no_longer:
        return voice.phrase("short-compared", gained=newly, lost=no_longer, kept=kept)
    before, after = int(found.led.sum()), int(found.leads.sum())
    alike = "yes" if found.leads_alike else "others" if before == after else "no"
    return voice.phrase("short-same", kept=kept, alike=alike, before=before, after=after)


def _spread(found: Differing, voice: Voice) -> Iterator[str]:
    """What is then true in all outcomes that hold, else what no longer is in all of them, where it is in some."""
    for way in ((False, True), (True, False)):
        names = [
            called(found.case.conflict, Holds(one.id), voice) for one, share in found.conditions if share.in_all == way
        ]
        for count in range(len(names), 0, -1):
            what, held = voice.whole_list(names[:count]), int(found.variant.holding.sum())
            yield voice.phrase("short-in-all", what=what, held=held, then="yes" if way[1] else "no")


def reason(found: Differing, voice: Voice) -> Iterator[str]:
    """Because of whom an outcome newly holds, else no longer does; that one is not possible says the answer itself."""
    assert found.question.scenario is not None, "the reader sees to it"
    comparison = found.case.comparison(found.question.scenario)
    for change in (*comparison.gained, *comparison.lost):
        if change.reason.dm is not None:
            if change.reason.kind == "left" and not change.reason.others:
                yield from (f"{capital(one)}." for one in explain_left_alone(comparison, change, voice))
            else:
                yield f"{capital(explain_change(comparison, change, voice))}."
            return


def shown(found: Differing, voice: Voice) -> Blocks:
    """By names of conditions, what is true before and after; where several outcomes hold, these side by side."""
    rows: dict[Statement, BeforeAfter] = dict(found.shares)
    rows |= {Holds(condition.id): share for condition, share in found.conditions}
    named = unimplied(found.case, (one.condition for one in rows if isinstance(one, Holds)))
    told = [
        Row((capital(called(found.case.conflict, one, voice)), *_marks(share)))
        for one, share in rows.items()
        if not isinstance(one, Holds) or one.condition in named or one in found.question.about
    ]
    assert found.question.scenario is not None, "the reader sees to it"
    then = scenario_title(found.case.conflict, found.question.scenario, voice)
    columns = (Column(wraps=True), Column(voice.say("as-it-is"), wraps=True), Column(then, wraps=True))
    return (Table(columns, tuple(told)),) if told else ()


def _marks(share: BeforeAfter) -> tuple[str, str]:
    """Whether it is true in the one outcome that holds, before and after; else in how many of them."""
    if share.held == share.heldafter == 1:
        return "–✓"[share.before], "–✓"[share.after]
    return f"{share.before}/{share.held}", f"{share.after}/{share.heldafter}"


def _turned(found: Differing, way: int) -> list[tuple[Statement, BeforeAfter]]:
    """The conditions that are true in some outcome that holds and were in none before (1), or the other way (-1)."""
    return [(Holds(condition.id), share) for condition, share in found.conditions if share.turned == way]


def clauses(found: Differing, voice: Voice) -> list[str]:
    """How many outcomes newly hold and no longer do, what becomes of what is asked about, where wanted moves lead."""
    compared, *leads = changes_told(found, voice)
    assert found.question.scenario is not None, "the reader sees to it"
    first = f"{scenario_title(found.case.conflict, found.question.scenario, voice)}: {compared}"
    if found.changes_nothing:
        return [first]
    about = [
        voice.phrase("scenario-about", what=called(found.case.conflict, statement, voice), **asdict(share))
        for statement, share in found.shares
    ]
    return [first, *about, *leads]


def behind(found: Differing, voice: Voice) -> Explanation:
    """Which conditions are true in another share of the outcomes, and because of whom."""
    assert found.question.scenario is not None, "the reader sees to it"
    explained = explain_comparison(found.case.comparison(found.question.scenario), voice)
    single, more = explained.folded[:MOST_SINGLE], len(explained.folded) - MOST_SINGLE
    left = [voice.say("changes-left", count=more)] if more > 0 else []
    return Explanation((*_conditions(found, voice), *explained.sentences[1:]), (*single, *left))


def changes_told(found: Differing, voice: Voice) -> list[str]:
    """How many outcomes newly hold and no longer do, and where wanted moves lead then; or that nothing changes."""
    gained, lost, kept = map(len, found.difference)
    if found.changes_nothing:
        return [nothing_changes(found.case.graph, found.variant.graph, kept, voice)]
    return [voice.phrase("compared", **counted(gained, lost, kept)), *_leads(found, voice)]


def _leads(found: Differing, voice: Voice) -> list[str]:
    """What is true of all outcomes that hold and that wanted moves lead to."""
    variant, leads = found.variant, found.leads
    if variant.reach is None:
        return []
    count = int(leads.sum())
    if count == 1:
        what = label_of(variant.graph, int(np.argmax(leads)), voice, base=found.case.conflict)
    else:
        what = deeds_of(variant.conflict, found.common, voice) or voice.phrase("nothing-in-common")
    held = int(variant.holding.sum())
    return [voice.phrase("scenario-leads", count=count, held=held, rest=held - count, what=what)]


def _conditions(found: Differing, voice: Voice) -> list[str]:
    titles = [called(found.case.conflict, Holds(condition.id), voice) for condition, _ in found.conditions]
    shares = [
        voice.phrase("scenario-condition", what=title, **asdict(share))
        for title, (_, share) in zip(titles, found.conditions, strict=True)
    ]
    return [voice.say("scenario-conditions", what=voice.series(shares))] if shares else []
