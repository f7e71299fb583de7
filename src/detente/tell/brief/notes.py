"""The quotes that results rest on, as numbered notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from detente.answers.brief.grounds import answer_quotes, path_quotes, scenario_quotes, state_quotes
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.shown import holding_shown


def numbered(brief: Briefing) -> Mapping[str, int]:
    """By the id of every quote that something rests on the number of its note, in the order of the file."""
    cited = set(_cited(brief))
    quotes = (quote.id for quote in brief.conflict.quotes if quote.id in cited)
    return {quote: number for number, quote in enumerate(quotes, start=1)}


def _cited(brief: Briefing) -> Iterator[str]:
    """What answers, outcomes, ways and scenarios rest on."""
    for told in brief.answers:
        yield from answer_quotes(brief.brief, told.found)
    for s in brief.once(holding_shown):
        yield from (*state_quotes(brief.brief, s), *path_quotes(brief.brief, s))
    for scenario in brief.conflict.scenarios:
        yield from scenario_quotes(brief.brief, scenario.id)
