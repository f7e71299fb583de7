"""The text of ``detente evolve``: where the courses end and when, and on which assumption that rests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from math import ceil, log10

import click

from detente.cli.evolve.asked import LEAST, Asked, Found, deviation
from detente.cli.output import WIDEST, put, put_item, put_paragraph, width
from detente.evolution import Reach, only_in_a_row
from detente.evolution.chain import Course, Distribution, End, Simulation
from detente.model.conflict import Event
from detente.model.statement import Statement
from detente.model.timing import event_in_words
from detente.model.words import in_words
from detente.tell.outcomes import action_between, names_of
from detente.tell.voice import Voice

MOST = 8
"""Outcomes in each list of the text; JSON has all."""

LEAST_RESIDUAL = 1e-14
"""What is below differs from processor to processor."""

Row = tuple[Sequence[str], str]
"""Of a table: short cells, and the text beside them, which is wrapped."""


def put_evolution(asked: Asked) -> None:
    """The assumption first, then what follows from it."""
    said = asked.said
    put_paragraph(said["from"].format(number=asked.graph.number(asked.start), label=asked.label(asked.start)))
    put_paragraph(asked.assumption)
    for event in asked.events:
        put_paragraph(_event(asked, event))
    if only_in_a_row(asked.graph, asked.start, Reach(asked.graph, asked.start).by_improvements >= 0).any():
        put_paragraph(Voice(asked.language).say("courses-again"))
    _put_ends(asked)
    for day, found in asked.found.on.items():
        _put_day(asked, day, found)
    for k, statement in enumerate(asked.about):
        _put_about(asked, k, statement)
    if asked.courses is not None:
        _put_courses(asked, asked.courses)
    for day, simulation in asked.simulated.items():
        _put_simulation(asked, day, simulation)
    put()
    settled = [found.settled for found in (asked.found, asked.without) if found]
    residual = max(chain((LEAST_RESIDUAL,), *((one.residual, one.row_sums) for one in settled)))
    put_paragraph(said["checked"].format(residual=10.0 ** ceil(log10(residual))))


def _event(asked: Asked, event: Event) -> str:
    title = event.title.said(asked.language) if event.title else event.id or asked.said["untitled"]
    return asked.said["event"].format(title=title, what=event_in_words(event, asked.conflict, asked.language))


def _put_ends(asked: Asked) -> None:
    said, ends = asked.said, asked.found.settled.ends
    put()
    put_paragraph(said["ends"] + _both(asked))
    if asked.without is not None:
        put_paragraph(said["after-events"], indent=2)
        _put_ends_side_by_side(asked, asked.without)
        return
    for end in ends[:MOST]:
        put_item(_end(asked, end), indent=2)
    _put_more(asked, [end.share for end in ends[MOST:]])


def _end(asked: Asked, end: End) -> str:
    said, share, days = asked.said, asked.share(end.share), asked.days(end.days)
    if end.is_cycle:
        return said["cycle"].format(states=asked.numbers(end.states), share=share, days=days)
    return said["end"].format(state=asked.state(end.states[0]), share=share, days=days)


def _put_ends_side_by_side(asked: Asked, without: Found) -> None:
    both = asked.found.by_end, without.by_end
    shares = {states: tuple(ends[states].share if states in ends else 0.0 for ends in both) for states in chain(*both)}
    order = sorted(shares, key=lambda states: (-max(shares[states]), states))
    _put_table(
        _heads(asked),
        [
            ([_share_and_days(asked, ends.get(states)) for ends in both], _end_name(asked, states))
            for states in order[:MOST]
        ],
    )
    _put_more(asked, *zip(*(shares[states] for states in order[MOST:]), strict=True))


def _share_and_days(asked: Asked, end: End | None) -> str:
    if end is None:
        return "–"
    return asked.said["days-of"].format(share=asked.share(end.share), days=asked.days(end.days))


def _end_name(asked: Asked, states: tuple[int, ...]) -> str:
    if len(states) > 1:
        return asked.said["in-cycle"].format(states=asked.numbers(states))
    return asked.state(states[0])


def _put_day(asked: Asked, day: float, found: Distribution) -> None:
    """The places of the courses on a day; side by side with those without events, where there are events."""
    columns = [found.shares, *([asked.without.on[day].shares] if asked.without else [])]
    shares = {state: tuple(column.get(state, 0.0) for column in columns) for state in chain(*columns)}
    order = sorted(shares, key=lambda state: (-max(shares[state]), state))
    shown = [state for state in order[:MOST] if max(shares[state]) >= LEAST]
    put()
    put_paragraph(asked.said["on"].format(day=asked.day(day)) + _both(asked))
    if asked.without:
        rows = [([asked.share(share) for share in shares[state]], asked.state(state)) for state in shown]
        _put_table(_heads(asked), rows)
    else:
        for state in shown:
            put_item(asked.said["share"].format(state=asked.state(state), share=asked.share(*shares[state])), indent=2)
    _put_more(asked, *zip(*(shares[state] for state in order[len(shown) :]), strict=True))


def _put_more(asked: Asked, shares: Sequence[float] = (), without: Sequence[float] | None = None) -> None:
    """How many are not shown, and what they come to."""
    if shares:
        key = "more" if without is None else "more-or-not"
        share, other = asked.share(sum(shares)), asked.share(sum(without or ()))
        put_item(asked.said[key].format(count=len(shares), share=share, other=other), indent=2)


def _put_about(asked: Asked, k: int, statement: Statement) -> None:
    columns = [found.about[:, k] for found in (asked.found, asked.without) if found]
    put()
    what = in_words(statement, asked.conflict, asked.language)
    put_paragraph(asked.said["about"].format(what=what))
    rows = [
        ([asked.share(float(column[row])) for column in columns], asked.said["on-day"].format(day=asked.day(day)))
        for row, day in enumerate(asked.found.on)
    ]
    _put_table(_heads(asked) if asked.without else [asked.said["share-head"]], rows)


def _put_courses(asked: Asked, courses: tuple[Course, ...]) -> None:
    said = asked.said
    put()
    put(said["courses"])
    for course in courses:
        numbers = " → ".join(str(asked.graph.number(s)) for s in course.states)
        steps = zip(course.states, course.states[1:], strict=False)
        deeds = " → ".join(_deed(asked, source, target) for source, target in steps) or said["stays"]
        put_item(said["course"].format(states=numbers, share=asked.share(course.share), deeds=deeds), indent=2)


def _deed(asked: Asked, source: int, target: int) -> str:
    """Who does what; in graph form several may want the same move."""
    graph, voice = asked.graph, asked.voice
    movers = [dm for i, dm in enumerate(graph.decision_makers) if target in graph.improvements(i, source)]
    name, action = names_of(asked.conflict, movers, voice), action_between(graph, source, target, voice)
    return voice.phrase("deed", a=name, do=action)


def _put_simulation(asked: Asked, day: float, played: Simulation) -> None:
    """The exact shares beside those played out, with their errors, and how far apart they are at most."""
    exact = asked.found.on[day].shares
    order = sorted(exact, key=lambda state: (-exact[state], state))
    put()
    put_paragraph(asked.said["simulated"].format(runs=played.runs, seed=played.seed, day=asked.day(day)))
    rows = [
        (
            [_tenths(asked, exact[s]), f"{_tenths(asked, played.share(s))} ± {_tenths(asked, played.error(s))}"],
            _number(asked, s),
        )
        for s in order[:MOST]
    ]
    _put_table([asked.said["exact"], asked.said["played"]], rows)
    put_paragraph(asked.said["deviation"].format(times=asked.number(deviation(exact, played))), indent=2)


def _number(asked: Asked, state: int) -> str:
    letters = asked.graph.letters(state)
    return f"{asked.graph.number(state)}{f' {letters}' if letters else ''}"


def _tenths(asked: Asked, share: float) -> str:
    return f"{share:.1%}".replace("%", " %").replace(".", asked.said["point"])


def _both(asked: Asked) -> str:
    """What a heading adds where there are two columns."""
    return asked.said["both"] if asked.without else ""


def _heads(asked: Asked) -> list[str]:
    return [asked.said["with"], asked.said["without"]]


def _put_table(heads: Sequence[str], rows: Sequence[Row]) -> None:
    """Rows of short cells, each with its text beside them."""
    widths = [max(len(cell) for cell in column) for column in zip(heads, *(cells for cells, _ in rows), strict=True)]
    put(f"  {_cells(heads, widths)}".rstrip())
    for cells, text in rows:
        begin = f"  {_cells(cells, widths)}  "
        put(click.wrap_text(text, min(width(), WIDEST), initial_indent=begin, subsequent_indent=" " * len(begin)))


def _cells(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))
