"""Where the courses stand on given days, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from detente.answers.brief.when import MOST_ENDS, Share, Standing
from detente.answers.case import Case
from detente.model.timing import date_on
from detente.tell.blocks import Blocks, Figure, items
from detente.tell.brief.courses_of import courses_of
from detente.tell.courses import day_of, explain_event, explain_rates, share_of, span_of
from detente.tell.formats import long_date, short_date
from detente.tell.outcomes import called, label_of
from detente.tell.pictures import CoursesView, Picture
from detente.tell.state import Explanation
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.evolution.chain import End


def wordings(found: Standing, voice: Voice) -> Iterator[str]:
    """What stands in most courses on the last day asked about; where its name is too long, only in how many."""
    if found.case.graph.status_quo is None or found.fault:
        yield voice.phrase("short-not-followed" if found.fault else "short-no-today")
        return
    day, shares = found.days[-1]
    when = voice.phrase("in-the-end") if day is None else _date(found.case, day, voice)
    likely = sorted((one for one in shares if one.share), key=lambda one: -one.share)
    if not likely:
        yield from _nowhere(found.case, shares, when, voice)
        return
    word = likely[0].words[0][0]
    alike = [one for one in likely if one.words[0][0] == word]
    share = voice.phrase(f"short-share-{word}")
    for count in range(len(alike), 0, -1):
        what, each = _named(found.case, alike[:count], voice), _each(alike[:count], word)
        yield voice.phrase("short-when", when=when, what=what, each=each, share=share)
    each, total = _each(alike, word), len(shares)
    yield voice.phrase("short-when-whole", when=when, count=len(alike), total=total, each=each, share=share)


def _each(alike: Sequence[Share], word: str) -> str:
    """Whether each of several has its own share of the courses, and not all of them together."""
    return "yes" if len(alike) > 1 and word not in {"all", "none"} else "no"


def _nowhere(case: Case, shares: Sequence[Share], when: str, voice: Voice) -> Iterator[str]:
    """That nothing of what is asked about stands in any course, by name where there is room."""
    named = [one for one in shares if one.statement is not None]
    share = voice.phrase("short-share-none")
    for count in range(len(named), 0, -1):
        what = _named(case, named[:count], voice)
        yield voice.phrase("short-when", when=when, what=what, each="no", share=share)
    yield voice.phrase("short-when-not", when=when)


def reason(found: Standing, voice: Voice) -> Iterable[str]:  # noqa: ARG001 – as all kinds have it
    """None: what stands on each day says it."""
    return ()


def shown(found: Standing, voice: Voice) -> Blocks:
    """The courses from day to day, and a sentence on each day; days on which it reads the same have one together."""
    if found.case.graph.status_quo is None or found.fault:
        return ()
    view = courses_of(found.case, found.question, voice)
    figures = [_figure(view, voice)] if view and view.is_drawn else []
    days: dict[str, list[str]] = {}
    for day, shares in found.days:
        when = voice.phrase("in-the-end") if day is None else _day(found.case, day, voice)
        days.setdefault(_shortly(found.case, shares, voice), []).append(when)
    told = (voice.say("card-on-day", when=voice.listed(names), stands=stands) for stands, names in days.items())
    return (*figures, *items(told))


def _figure(view: CoursesView, voice: Voice) -> Figure:
    """One panel, as a card has room for: the courses without events stand beside it in the appendix."""
    return Figure(Picture("", replace(view, without=()), voice.language), voice.say("card-courses"))


def _shortly(case: Case, found: Sequence[Share], voice: Voice) -> str:
    """What stands in which share of the courses, in words; what stands in none only where nothing stands in any."""
    alike: dict[str, list[Share]] = {}
    for one in found:
        if one.share or (one.statement is not None and not any(other.share for other in found)):
            alike.setdefault(one.words[0][0], []).append(one)
    told = (
        voice.phrase("card-share", what=_named(case, ones, voice), each=_each(ones, word), word=word)
        for word, ones in alike.items()
    )
    return "; ".join(told) or voice.phrase("card-nothing")


def _day(case: Case, day: float, voice: Voice) -> str:
    when = date_on(day, case.conflict)
    return short_date(when, voice.language) if when else day_of(case.conflict, day, voice)


def _date(case: Case, day: float, voice: Voice) -> str:
    when = date_on(day, case.conflict)
    return voice.phrase("short-by", date=long_date(when, voice.language)) if when else day_of(case.conflict, day, voice)


def _named(case: Case, shares: Sequence[Share], voice: Voice) -> str:
    """What they are called together: by words, single outcomes by their numbers."""
    if all(one.statement is None and len(one.place) == 1 for one in shares):
        numbers = ", ".join(str(case.graph.number(one.place[0])) for one in shares)
        return voice.phrase("short-outcomes", count=len(shares), numbers=numbers)
    return voice.whole_list(
        [
            called(case.conflict, one.statement, voice)
            if one.statement is not None
            else voice.phrase("short-cycle", count=len(one.place))
            for one in shares
        ]
    )


def clauses(found: Standing, voice: Voice) -> list[str]:
    """What is supposed, then one clause for each day, and one together for days on which it reads the same."""
    if found.case.graph.status_quo is None:
        return [voice.phrase("reach-unknown")]
    if found.fault:
        return [voice.phrase("when-not", fault=found.fault)]
    supposed = voice.phrase("when-supposed", equal="yes" if len(set(found.rates.values())) == 1 else "no")
    days: dict[str, list[str]] = {}
    for day, shares in found.days:
        name = voice.phrase("in-the-end") if day is None else day_of(found.case.conflict, day, voice)
        days.setdefault(_stands(found.case, shares, voice), []).append(name)
    told = (voice.phrase("on-day", when=voice.listed(names), stands=stands) for stands, names in days.items())
    return [supposed, *told]


def behind(found: Standing, voice: Voice) -> Explanation:
    """The events, where the courses end, and how quickly everybody is taken to act."""
    if found.case.graph.status_quo is None or found.fault:
        return Explanation(())
    return Explanation(tuple(_behind(found, voice)))


def _behind(found: Standing, voice: Voice) -> Iterator[str]:
    conflict = found.case.conflict
    yield from (explain_event(conflict, event, voice) for event in conflict.events)
    yield _ends(found, voice)
    if found.case.arriving_again.any():
        # Courses also lead where reaching, which asks who moved last, does not.
        yield voice.say("courses-again")
    yield explain_rates(conflict, found.rates, voice)


def _stands(case: Case, found: Sequence[Share], voice: Voice) -> str:
    """What stands in how many courses on a day, else in the end; without the events only where it reads otherwise."""
    shares: dict[tuple[str, str], list[str]] = {}
    for one in found:
        both = share_of(one.share, voice), share_of(one.without, voice)
        shares.setdefault(both, []).append(_name(case, one, voice))
    stands, count = [], len(case.conflict.events)
    for (share, other), names in shares.items():
        message = "stands" if share == other else "stands-otherwise"
        each = "yes" if len(names) > 1 else "no"
        stands.append(voice.phrase(message, what=voice.listed(names), share=share, other=other, count=count, each=each))
    return "; ".join(stands)


def _name(case: Case, share: Share, voice: Voice) -> str:
    if share.statement is None:
        return _place(case, share.place, voice)
    return voice.phrase("quoted", what=called(case.conflict, share.statement, voice))


def _ends(found: Standing, voice: Voice) -> str:
    """Where the courses end, and when."""
    ends = found.ends.ends
    told = [_end(found.case, end, voice) for end in ends[:MOST_ENDS]]
    more = len(ends) - MOST_ENDS
    etc = voice.phrase("ends-more", more=more) if more > 0 else ""
    return voice.say("ends", ends="; ".join(told), etc=etc, count=len(found.case.conflict.events))


def _end(case: Case, end: End, voice: Voice) -> str:
    place, share = _place(case, end.states, voice), share_of(end.share, voice)
    return voice.phrase("end", share=share, place=place, span=span_of(end.days, voice))


def _place(case: Case, states: Sequence[int], voice: Voice) -> str:
    """An outcome by its number and in words; a cycle by the numbers of its outcomes."""
    numbers = sorted(map(case.graph.number, states))
    if len(numbers) > 1:
        return voice.phrase("in-cycle", numbers=", ".join(voice.first_of([*map(str, numbers)])))
    return voice.phrase("in-outcome", number=str(numbers[0]), label=label_of(case.graph, states[0], voice))
