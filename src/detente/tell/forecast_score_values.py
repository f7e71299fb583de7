"""Scores as plain values: what is infinite is null, and counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from math import isfinite
from typing import Any

from detente.answers.forecast_scores import ForecastScores, OfKind
from detente.forecast.scores import Calibration, Lead, Scored, Tally, tally
from detente.forecast.times import day_written
from detente.tell.voice import Voice

_RULES = {"binary": "brier", "multiple_choice": "brier", "numeric": "crps", "date": "crps"}


def values(found: ForecastScores, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The scores; at the top those of yes-or-no questions, of every author and question once."""
    binary, alone = found.binary, found.alone
    return {
        "author": found.author,
        "authors": list(found.authors),
        **_tally(binary.tally if binary else tally(()), "brier"),
        "by_kind": _kinds(found),
        "calibration": _bins(found.calibrations[alone]) if alone and alone in found.calibrations else None,
        "calibrations": {author: _calibration(known) for author, known in found.calibrations.items()},
        "extremised_by": found.power,
        "left_out": dict(found.left_out),
        "questions": list(scored_values(found)),
    }


def scored_values(found: ForecastScores) -> Iterator[dict[str, Any]]:
    """The scores of every author on every question."""
    return (_scored(one) for of in found.kinds for one in of.scored)


def _kinds(found: ForecastScores) -> dict[str, Any]:
    """The scores by kind; of numbers by unit, since there is no mean over several."""
    kinds: dict[str, Any] = {}
    for one in found.kinds:
        if one.kind == "numeric":
            kinds.setdefault(one.kind, {})[one.unit] = _kind(one)
        else:
            kinds[one.kind] = _kind(one)
    return kinds


def _kind(one: OfKind) -> dict[str, Any]:
    rule = _RULES[one.kind]
    return {
        **_tally(one.tally, rule),
        "by_group": _tallies(one.by_group, rule),
        "by_author": _tallies(one.by_author, rule),
        "pools": _tallies(one.pools, rule),
        "leads": [_lead(ahead) for ahead in one.leads],
    }


def _tallies(tallies: Mapping[Any, Tally], rule: str) -> dict[str, Any]:
    return {name: _tally(one, rule) for name, one in tallies.items()}


def _tally(one: Tally, rule: str) -> dict[str, Any]:
    logs = {"log": _finite(one.log), "impossible": one.impossible} if rule == "brier" else {}
    baseline = {name: {**asdict(against), "skill": against.skill} for name, against in one.against.items()}
    return {
        "n": one.n,
        rule: one.score,
        **logs,
        "final": one.final,
        "covered": one.covered,
        "late": one.late,
        "early": one.early,
        "baseline": baseline,
    }


def _lead(lead: Lead) -> dict[str, Any]:
    return {**asdict(lead), "share": lead.share, "error": lead.error}


def _calibration(known: Calibration) -> dict[str, Any]:
    outside = {"outside": known.outside, "all_within": known.all_within}
    return {"n": known.n, "expected_brier": known.expected, "brier": known.brier, **outside, "bins": _bins(known)}


def _bins(known: Calibration) -> list[dict[str, Any]]:
    return [{**asdict(one), "share": one.share, "consistent": one.is_consistent} for one in known.bins]


def _scored(one: Scored) -> dict[str, Any]:
    kind, outcome = one.question.kind, one.outcome
    logs = {} if one.log is None else {"log": _finite(one.log)}
    return {
        "id": one.question.id,
        "author": one.author,
        "kind": kind,
        "unit": one.question.unit or None,
        "outcome": day_written(float(outcome)) if kind == "date" else outcome,
        _RULES[kind]: one.score,
        **logs,
        "final": one.final,
        "covered": one.covered,
        "late": one.late,
        "early": one.early,
    }


def _finite(value: float | None) -> float | None:
    return value if value is not None and isfinite(value) else None
