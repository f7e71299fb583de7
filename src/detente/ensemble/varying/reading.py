"""One reading of a conflict, written out as a conflict."""

from __future__ import annotations

from dataclasses import replace

from detente.ensemble.varying.design import Plan
from detente.ensemble.varying.forms import Forms, forms_of
from detente.ensemble.varying.vary import Alternative, Available, RateRange
from detente.model.conflict import ByStatements, Conflict, DecisionMaker, Preferences, Rate, Scenario
from detente.model.statement import Not
from detente.names import DmId, ScenarioId
from detente.scenario import changed


def reading_of(plan: Plan, draw: int) -> Conflict:
    """What a draw makes of the conflict: its lines, its alternative readings, the options it lacks, its rates.

    Example:
        >>> from detente import load
        >>> from detente.ensemble import plan_of
        >>> plan = plan_of(load("two-towns").conflict, draws=64)
        >>> [len(dm.preferences.levels) for dm in reading_of(plan, 63).movers]
        [0, 0]
    """
    uniforms = plan.uniforms(draw, 1)
    forms = forms_of(plan, uniforms)
    rates = {
        one.dm: one.at(float(uniforms[0, columns][0]))
        for one, columns in zip(plan.varied, plan.columns, strict=True)
        if isinstance(one, RateRange)
    }
    scenario = Scenario(ScenarioId(f"reading-{draw}"), preferences=_wants(plan, forms))
    options = [one.option for one in plan.varied if isinstance(one, Available)]
    missing = tuple(option for bit, option in enumerate(options) if int(forms.missing[0]) >> bit & 1)
    read = changed(plan.conflict, replace(scenario, without_options=missing))
    return replace(read, decision_makers=tuple(_acting(dm, rates) for dm in read.decision_makers))


def _wants(plan: Plan, forms: Forms) -> tuple[tuple[DmId, Preferences], ...]:
    movers = plan.conflict.movers
    alternatives = [one for one in plan.varied if isinstance(one, Alternative)]
    given = [wants for one in alternatives for reading in one.readings for _, wants in reading]
    fixed = [*(dm.preferences for dm in movers), *given]
    return tuple(
        (dm.id, _by_lines(dm.preferences, forms.lines[0, i].tolist()) if row < 0 else fixed[row])
        for i, (dm, row) in enumerate(zip(movers, forms.rows[0].tolist(), strict=True))
    )


def _by_lines(preferences: Preferences, said: list[int]) -> Preferences:
    assert isinstance(preferences, ByStatements), "only lines have no row of their own"
    levels = ((preferences.levels[one >> 1], one & 1) for one in said if one >= 0)
    return ByStatements(
        tuple(replace(level, statement=Not(level.statement)) if negated else level for level, negated in levels)
    )


def _acting(dm: DecisionMaker, rates: dict[DmId, float]) -> DecisionMaker:
    return replace(dm, rate=Rate(rates[dm.id])) if dm.id in rates else dm
