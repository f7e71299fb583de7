"""What is supposed and not found: what scenarios fix, dates and paces that nobody gave, lines that cite nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict, Question
from detente.model.ties import quotes_behind
from detente.names import ScenarioId
from detente.scenario import lines_of
from detente.tell import short
from detente.tell.fitting import fitting
from detente.tell.outcomes import deeds_of, names_of
from detente.tell.titles import scenario_title
from detente.tell.voice import Voice

MOST_WORDS = 14
MOST_SCENARIOS = 1


def supposed_of(conflict: Conflict, questions: Sequence[Question], voice: Voice) -> tuple[str, ...]:
    """Each in a short sentence."""
    asked = dict.fromkeys(one.scenario for one in questions if one.scenario is not None)
    scenarios = [_scenario(conflict, one, voice) for one in asked]
    return (
        *filter(None, scenarios[:MOST_SCENARIOS]),
        *_timing(conflict, questions, voice),
        *_uncited(conflict, voice),
    )


def _scenario(conflict: Conflict, name: ScenarioId, voice: Voice) -> str:
    scenario = conflict.scenario(name)
    title = scenario_title(conflict, name, voice)
    gone = names_of(conflict, scenario.without, voice)
    settled = dict.fromkeys(scenario.without_options, False) | dict(scenario.fix)
    fixed = deeds_of(conflict, settled, voice)
    brief = short.deeds(((conflict.option(one), taken) for one, taken in settled.items()), voice) or fixed
    wordings = (
        voice.say("supposed-scenario", what=title, gone=one or "none", fixed=two or "none")
        for one, two in dict.fromkeys(((gone, fixed), (gone, brief), ("", brief), (gone, "")))
        if one or two
    )
    return fitting([*wordings, voice.say("supposed-in-scenario", what=title)], MOST_WORDS)


def _timing(conflict: Conflict, questions: Sequence[Question], voice: Voice) -> Iterator[str]:
    ours = [event for event in conflict.events if not event.evidence]
    if ours:
        yield voice.say("supposed-dates", count=len(ours))
    if any(question.kind == "when" for question in questions) and len({rate for _, rate in rates_of(conflict)}) == 1:
        yield voice.say("supposed-pace")


def _uncited(conflict: Conflict, voice: Voice) -> Iterator[str]:
    lines = lines_of(conflict)
    if not lines:
        return
    bare = [line for line in lines if not quotes_behind(conflict, line.level.evidence)]
    if len(bare) == len(lines):
        yield voice.say("supposed-no-source")
        return
    weak = sum(line.is_weak for line in lines)
    if bare:
        yield voice.say("supposed-lines", count=len(bare), total=len(lines))
    if weak:
        yield voice.say("supposed-weak", count=weak, total=len(lines))
