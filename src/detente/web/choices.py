"""What can be chosen in a conflict: outcomes, parties, changes, each by its name in the reader's language."""

from __future__ import annotations

import numpy as np

from detente.model.conflict import Conflict, Option
from detente.tell.outcome_names import OutcomeNames, shorts_of
from detente.tell.voice import capital
from detente.web.asked import Asked
from detente.web.editing.world import World
from detente.web.screens import Choice, Field

MOST_OUTCOMES = 24
"""So many outcomes are offered by name; any other can be typed into the address."""


def said(message: str, asked: Asked) -> str:
    """A message of the catalogue, in the language of the request."""
    return asked.voice.say(message)


def anything(message: str, asked: Asked) -> Choice:
    """The choice of whatever is usual."""
    return Choice("", said(message, asked))


def usual_outcome(asked: Asked) -> str:
    """The outcome that is looked at first: the first condition, else one that holds, else the first."""
    if asked.case.conflict.conditions:
        return str(asked.case.conflict.conditions[0].id)
    holding = np.flatnonzero(asked.case.holding)
    return str(asked.case.graph.number(int(holding[0]) if holding.size else 0))


def outcomes_to_name(asked: Asked) -> tuple[Choice, ...]:
    """The conditions, today's outcome, and those that hold."""
    named = (Choice(str(one.id), capital(asked.voice.title(one))) for one in asked.case.conflict.conditions)
    return (*named, *states_to_name(asked))


def states_to_name(asked: Asked) -> tuple[Choice, ...]:
    """Today's outcome, and those that hold, each by its name and number."""
    graph = asked.case.graph
    start = [] if graph.status_quo is None else [graph.status_quo]
    shown = [*start, *np.flatnonzero(asked.case.holding)[:MOST_OUTCOMES].tolist()]
    names = OutcomeNames(graph, asked.voice).tagged(shown)
    return tuple(Choice(str(graph.number(s)), name) for s, name in names.items())


def parties(asked: Asked) -> tuple[Choice, ...]:
    """Everybody, and each who can move."""
    return (anything("web-everybody", asked), *_movers(asked.case.conflict, asked))


def _movers(conflict: Conflict, asked: Asked) -> tuple[Choice, ...]:
    return tuple(Choice(str(dm.id), capital(dm.name.said(asked.language))) for dm in conflict.movers)


def changes_to_choose(asked: Asked) -> tuple[Field, ...]:
    """Scenarios of the file, who leaves, and what every option is settled to."""
    conflict, voice, flags = asked.document.conflict, asked.voice, asked.flags
    scenarios = tuple(Choice(str(one.id), voice.title(one)) for one in conflict.scenarios)
    words = World(conflict, asked.language).all_of("option")
    called = shorts_of(conflict, voice) if all(one.short_name for one in conflict.options) else words
    fixed = dict(one.split("=", 1) for one in flags.get("fix", ()) if "=" in one)
    fields = (
        Field("scenario", said("web-scenarios", asked), flags.get("scenario", ()), scenarios, many=True),
        Field("without", said("web-leaves", asked), flags.get("without", ()), _movers(conflict, asked), many=True),
        *(_settled(option, called[option.id], fixed.get(str(option.id), ""), asked) for option in conflict.options),
    )
    return tuple(field for field in fields if field.choices)


def _settled(option: Option, short: str, now: str, asked: Asked) -> Field:
    choices = (
        anything("web-open", asked),
        *(Choice(f"{option.id}={flag}", said(f"web-{flag}", asked)) for flag in ("yes", "no")),
    )
    return Field("fix", short, f"{option.id}={now}" if now else "", choices)
