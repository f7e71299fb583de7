"""Where courses end and when, told: the assumption first, then what follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from math import ceil, log10
from typing import TypeVar

from detente.answers.evolve import Evolved
from detente.evolution.chain import Course, End
from detente.tell.blocks import Block, Blocks, Column, Figure, Row, Section, Sentence, Table, items, section, sentences
from detente.tell.courses import day_of, explain_event, explain_rates, percent_of
from detente.tell.evolve_picture import picture_of
from detente.tell.evolve_values import values
from detente.tell.formats import decimal, give_or_take, significant
from detente.tell.outcome_names import Names, OutcomeNames
from detente.tell.outcomes import action_between, called, names_of
from detente.tell.pictures import Picture
from detente.tell.voice import MOST_LISTED, Voice, capital

__all__ = ["blocks", "values"]

MOST = 8
"""Outcomes in each table; JSON has all."""

LEAST = 0.01
"""The share from which on an outcome is listed that courses pass through."""

LEAST_RESIDUAL = 1e-14
"""What is below differs from processor to processor."""

Place = TypeVar("Place", int, tuple[int, ...])


def blocks(found: Evolved, voice: Voice) -> Blocks:
    """The assumption, where courses end and are on each day, what was asked about, the commonest, and the checks."""
    residual = 10.0 ** ceil(log10(max(LEAST_RESIDUAL, found.residual)))
    names = OutcomeNames(found.graph, voice).tagged(_told_of(found))
    return (
        *sentences(_assumed(found, names, voice)),
        _ends(found, names, voice),
        *_over_time(found, names, voice),
        *section(voice.say("courses-commonest"), _courses(found, names, voice)),
        *(_simulated(found, day, names, voice) for day in found.simulated),
        Sentence(voice.say("courses-checked", residual=f"{residual:.0e}")),
    )


def _over_time(found: Evolved, names: Names, voice: Voice) -> Blocks:
    """The picture with the tables that say the same, of what is asked about else of the days; before it the others."""
    days = tuple(_day(found, day, names, voice) for day in found.days)
    about = tuple(_about(found, k, voice) for k in range(len(found.about)))
    courses = picture_of(found, voice)
    if courses is None:
        return (*days, *about)
    picture = Picture("", courses, voice.language)
    return (*(days if about else ()), Figure(picture, voice.say("areas-title"), about or days))


def _told_of(found: Evolved) -> Iterator[int]:
    """Every outcome that is told of, so that no two are called the same."""
    yield found.start
    for states in list(_end_shares(found))[:MOST]:
        yield from states[:MOST_LISTED]
    for day in found.days:
        yield from _most_on(found, day)
    yield from (course.states[-1] for course in found.commonest or ())
    for day in found.simulated:
        yield from _most_played(found, day)


def _assumed(found: Evolved, names: Names, voice: Voice) -> Iterator[str]:
    yield voice.say("from-outcome", name=names[found.start])
    yield explain_rates(found.conflict, found.rates, voice, found.choice)
    yield from (explain_event(found.conflict, event, voice) for event in found.events)
    if found.leads_in_a_row:
        yield voice.say("courses-again")


def _end_shares(found: Evolved) -> dict[tuple[int, ...], tuple[float, ...]]:
    """The share of every end in each column."""
    return _side_by_side([{end.states: end.share for end in one.settled.ends} for one in found.columns])


def _ends(found: Evolved, names: Names, voice: Voice) -> Block:
    """Per end its share of the courses and after how many days those get there, with the events and without."""
    ends = [{end.states: end for end in one.settled.ends} for one in found.columns]
    shares = _end_shares(found)
    heads = [*chain(*((head, voice.phrase("head-days")) for head in _heads(found, voice)))]
    rows = [
        Row((*chain(*(_share_and_days(column.get(states), voice) for column in ends)), _end_name(names, states, voice)))
        for states in list(shares)[:MOST]
    ]
    table = _table(heads, rows, _more(list(shares.values())[MOST:], voice))
    explained = sentences([voice.say("courses-after-events")] if found.events else [])
    return Section(_titled("courses-end", found, voice), (*explained, table))


def _share_and_days(end: End | None, voice: Voice) -> tuple[str, str]:
    if end is None:
        return "–", ""
    days = decimal(end.days, voice.language) if end.days >= 1 else significant(end.days, voice.language, 2)
    return percent_of(end.share, voice), days


def _end_name(names: Names, states: tuple[int, ...], voice: Voice) -> str:
    if len(states) == 1:
        return capital(names[states[0]])
    return voice.phrase("course-cycle", names=voice.series([names.get(s, "") for s in states]))


def _most_on(found: Evolved, day: float) -> list[int]:
    """The places that are listed of a day."""
    shares = _side_by_side([one.on[day].shares for one in found.columns])
    return [s for s in list(shares)[:MOST] if max(shares[s]) >= LEAST]


def _day(found: Evolved, day: float, names: Names, voice: Voice) -> Block:
    """The places of the courses on a day, with the events and without."""
    shares = _side_by_side([one.on[day].shares for one in found.columns])
    shown = _most_on(found, day)
    rows = [Row((*(percent_of(share, voice) for share in shares[s]), capital(names[s]))) for s in shown]
    table = _table(_heads(found, voice), rows, _more(list(shares.values())[len(shown) :], voice))
    return Section(_titled("courses-on", found, voice, when=day_of(found.conflict, day, voice)), (table,))


def _about(found: Evolved, k: int, voice: Voice) -> Block:
    """Per day the share of the courses in which a statement is true, with the events and without."""
    rows = []
    for at, day in enumerate(found.days):
        shares = (percent_of(float(one.about[at, k]), voice) for one in found.columns)
        rows.append(Row((*shares, day_of(found.conflict, day, voice))))
    what = called(found.conflict, found.about[k], voice)
    return Section(_titled("courses-about", found, voice, what=what), (_table(_heads(found, voice), rows),))


def _courses(found: Evolved, names: Names, voice: Voice) -> Blocks:
    return items(_course(found, course, names, voice) for course in found.commonest or ())


def _course(found: Evolved, course: Course, names: Names, voice: Voice) -> str:
    deeds = [
        voice.phrase(
            "deed",
            a=names_of(found.conflict, found.movers(source, target), voice),
            do=action_between(found.graph, source, target, voice),
        )
        for source, target in pairwise(course.states)
    ]
    return voice.say(
        "course",
        numbers=" → ".join((*(str(found.graph.number(s)) for s in course.states[:-1]), names[course.states[-1]])),
        share=percent_of(course.share, voice),
        deeds=" → ".join(deeds) or voice.phrase("course-stays"),
    )


def _most_played(found: Evolved, day: float) -> list[int]:
    """The places whose shares are set beside those played out."""
    exact = found.found.on[day].shares
    return sorted(exact, key=lambda s: (-exact[s], s))[:MOST]


def _simulated(found: Evolved, day: float, names: Names, voice: Voice) -> Block:
    """The exact shares beside those played out, with their errors, and how far apart they are at most."""
    exact, played = found.found.on[day].shares, found.simulated[day]
    rows = [
        Row(
            (
                decimal(100 * exact[s], voice.language),
                decimal(100 * played.share(s), voice.language) + give_or_take(played.error(s), voice.language),
                capital(names[s]),
            )
        )
        for s in _most_played(found, day)
    ]
    when, times = day_of(found.conflict, day, voice), significant(found.deviation(day), voice.language, 2)
    return Section(
        voice.say("courses-played", count=played.runs, seed=str(played.seed), when=when),
        (
            _table((voice.phrase("head-exact"), voice.phrase("head-played")), rows),
            Sentence(voice.say("courses-deviation", times=times)),
        ),
    )


def _side_by_side(columns: Sequence[Mapping[Place, float]]) -> dict[Place, tuple[float, ...]]:
    """The shares of every place in each column, the commonest first."""
    shares = {place: tuple(column.get(place, 0.0) for column in columns) for place in chain(*columns)}
    return {place: shares[place] for place in sorted(shares, key=lambda place: (-max(shares[place]), place))}


def _more(shares: Sequence[Sequence[float]], voice: Voice) -> tuple[str, ...]:
    """How many places are not shown, and what they come to."""
    if not shares:
        return ()
    share, *other = (percent_of(sum(column), voice) for column in zip(*shares, strict=True))
    return (voice.say("courses-more", count=len(shares), share=share, other=other[0] if other else "none"),)


def _titled(message: str, found: Evolved, voice: Voice, **about: str) -> str:
    return voice.say(message, **about) + (voice.phrase("with-and-without") if found.events else "")


def _heads(found: Evolved, voice: Voice) -> tuple[str, ...]:
    return tuple(map(voice.phrase, ("head-with", "head-without") if found.events else ("head-share",)))


def _table(heads: Sequence[str], rows: Sequence[Row], notes: tuple[str, ...] = ()) -> Table:
    return Table((*(Column(head, "right") for head in heads), Column(wraps=True)), tuple(rows), notes)
