"""A scenario in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.brief.grounds import scenario_quotes
from detente.answers.brief.scenario import Differing
from detente.graph import Graph
from detente.model.conflict import Conflict, Question, Scenario
from detente.scenario import Change, changed
from detente.tell.brief import scenario as told
from detente.tell.brief.briefing import Briefing
from detente.tell.changes import explain_change
from detente.tell.outcomes import deeds_of, label_of, names_of
from detente.tell.titles import scenario_title
from detente.tell.voice import Voice, capital

MOST_CHANGES = 12
"""Outcomes that newly hold, and that no longer do; ``detente compare`` has all."""


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """An outcome that holds in one of two conflicts only, and because of whom."""

    letters: str | None
    label: str
    because: str


@dataclass(frozen=True, slots=True)
class ScenarioTold:
    """A changed conflict against the base: what newly holds, what no longer holds.

    Of many outcomes the first are listed; `more_gained` and `more_lost` count the others.
    """

    title: str
    description: str
    gained: tuple[ChangeTold, ...]
    lost: tuple[ChangeTold, ...]
    kept: int
    sentences: tuple[str, ...]
    notes: tuple[str, ...]
    more_gained: int
    more_lost: int


def scenario_told(brief: Briefing, scenario: Scenario) -> ScenarioTold:
    """What the scenario changes: outcomes that newly hold, those that no longer do, and because of whom."""
    voice = brief.voice
    comparison = brief.case.comparison(scenario.id)
    base, variant = comparison.base.graph, comparison.variant.graph

    def view(change: Change, graph: Graph, s: int | None) -> ChangeTold:
        assert s is not None, (
            "an outcome that newly holds is feasible in the variant, one that no longer does in the base"
        )
        return ChangeTold(
            graph.letters(s),
            capital(label_of(graph, s, voice, base=base.conflict)),
            explain_change(comparison, change, voice),
        )

    gained, lost = (_explored(changes) for changes in (comparison.gained, comparison.lost))
    found = Differing(brief.case, Question("scenario", scenario=scenario.id))
    return ScenarioTold(
        scenario_title(brief.conflict, scenario.id, voice),
        described(brief.conflict, scenario, voice),
        tuple(view(change, variant, change.variant) for change in gained),
        tuple(view(change, base, change.base) for change in lost),
        len(comparison.kept),
        (
            *map(capital, told.changes_told(found, voice)),
            *told.behind(found, voice).sentences,
        ),
        scenario_quotes(brief.brief, scenario.id),
        len(comparison.gained) - len(gained),
        len(comparison.lost) - len(lost),
    )


def _explored(changes: Sequence[Change]) -> list[Change]:
    """The first of the changes of which the reasons are known."""
    return [change for change in changes[:MOST_CHANGES] if change.reason.kind != "unexplored"]


def described(conflict: Conflict, scenario: Scenario, voice: Voice) -> str:
    """What the scenario does to the conflict, from its parts; its note, where it has one, in front."""
    options = {option.id: option for option in changed(conflict, scenario).options}

    parts = {
        "scenario-without": names_of(conflict, scenario.without, voice),
        "scenario-options": voice.series([options[o].do.said(voice.language) for o in scenario.without_options]),
        "scenario-fix": deeds_of(changed(conflict, scenario), dict(scenario.fix), voice),
        "scenario-preferences": names_of(conflict, [dm for dm, _ in scenario.preferences], voice),
        "scenario-add": voice.series([option.do.said(voice.language) for option in scenario.add]),
    }
    told = "; ".join(voice.phrase(message, what=what) for message, what in parts.items() if what)
    note = scenario.note.said(voice.language) + " " if scenario.note else ""
    return f"{note}({told})" if note else capital(told)
