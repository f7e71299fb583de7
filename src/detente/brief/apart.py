"""What several outcomes that hold have in common, and what sets them apart: named conditions first, then options."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal

import numpy as np

from detente.answers.case import Case
from detente.graph.truth import Mask
from detente.model.conflict import Conflict
from detente.model.statement import Holds, Statement
from detente.names import ConditionId, OptionId
from detente.tell.outcomes import called, deeds_of
from detente.tell.voice import Voice

MOST_OPTIONS = 3
"""Groups of options that are told; conditions are told all."""

_Where = bytes
"""In which of the outcomes that hold something is so: a 1 for each in which it is, else a 0."""


def true_in_all(case: Case, voice: Voice, *, today: Conflict) -> str:
    """The conditions, and the options taken or given up, in all outcomes that hold. Empty for none."""
    names = [_quoted(case, condition, voice) for condition, where in _conditions(case) if 0 not in where]
    return "; ".join(filter(None, (*names, in_common(case, case.holding, voice, today))))


def what_sets_apart(case: Case, voice: Voice) -> str:
    """What is so in some outcomes that hold and not in all of them. Empty where nothing is, or only one holds."""
    named: dict[_Where, list[str]] = {}
    for condition, where in _conditions(case):
        if 0 in where and 1 in where:
            named.setdefault(where, []).append(_quoted(case, condition, voice))
    options = _options_by_where(case)
    told = {where: names + _untitled(case, where, options, voice) for where, names in named.items()}
    others = {where: done for where, done in options.items() if where not in told and _opposite(where) not in told}
    for where in list(others)[:MOST_OPTIONS]:
        told[where] = [deeds_of(case.conflict, others[where], voice)]
    more = sum(map(len, list(others.values())[MOST_OPTIONS:]))
    parts = [
        voice.phrase("apart", count=where.count(1), what=", ".join(what), which=_which(where, list(told)))
        for where, what in told.items()
    ]
    return "; ".join([*parts, voice.phrase("apart-more", count=more)] if more else parts)


def true_in_some(case: Case, voice: Voice, *, but: Collection[Statement]) -> str:
    """The conditions that are true in outcomes that hold, with in how many, but for some. Empty for none."""
    return "; ".join(
        voice.phrase("named", what=called(case.conflict, one, voice), count=where.count(1), total=len(where))
        for one, where in ((Holds(condition), where) for condition, where in _conditions(case))
        if 1 in where and one not in but
    )


def in_common(case: Case, states: Mask, voice: Voice, today: Conflict) -> str:
    """The options that are taken, or given up as `today` has them, in all these states. Empty for none."""
    indexes = np.flatnonzero(states)
    if case.conflict.is_graph_form or not indexes.size:
        return ""
    together = np.bitwise_and.reduce(case.graph.codes[indexes])  # type: ignore[attr-defined]
    anywhere = np.bitwise_or.reduce(case.graph.codes[indexes])  # type: ignore[attr-defined]
    before = today.status_quo
    done = {}
    for bit, option in enumerate(case.conflict.options):
        always, never = bool(together >> bit & 1), not anywhere >> bit & 1
        dropped = never and isinstance(before, frozenset) and option.id in before
        if (always or dropped) and option.owner not in today.absent:
            done[option.id] = always
    return deeds_of(case.conflict, done, voice)


def _conditions(case: Case) -> Iterator[tuple[ConditionId, _Where]]:
    held = case.holding
    for condition in case.conflict.conditions:
        yield condition.id, case.where(Holds(condition.id))[held].tobytes()


def _quoted(case: Case, condition: ConditionId, voice: Voice) -> str:
    return voice.phrase("quoted", what=called(case.conflict, Holds(condition), voice))


def _options_by_where(case: Case) -> dict[_Where, dict[OptionId, bool]]:
    """Where options are otherwise than today (than not taken, where nothing is known of today), not always or never.

    Nothing where everything that is possible holds: then no option sets it apart.
    """
    if case.conflict.is_graph_form or case.holding.all():
        return {}
    before = case.conflict.status_quo
    now = before if isinstance(before, frozenset) else frozenset[OptionId]()
    codes = case.graph.codes[case.holding]  # type: ignore[attr-defined]
    found: dict[_Where, dict[OptionId, bool]] = {}
    for bit, option in enumerate(case.conflict.options):
        where = ((codes >> bit & 1) != (option.id in now)).tobytes()
        if 0 in where and 1 in where:
            found.setdefault(where, {})[option.id] = option.id not in now
    return found


def _untitled(case: Case, where: _Where, options: dict[_Where, dict[OptionId, bool]], voice: Voice) -> list[str]:
    """What is done where just a condition without a title is true, which says little to a reader."""
    titled = any(case.conflict.condition(condition).title for condition, true in _conditions(case) if true == where)
    deeds = "" if titled else deeds_of(case.conflict, options.get(where, {}), voice)
    return [deeds] if deeds else []


def _opposite(where: _Where) -> _Where:
    return where.translate(bytes([1, 0, *range(2, 256)]))


def _which(where: _Where, told: list[_Where]) -> Literal["some", "another", "rest"]:
    """Beside what is told first: whether these are all others, or one that was not spoken of by itself."""
    if where == _opposite(told[0]):
        return "rest"
    earlier = told[: told.index(where)]
    return "another" if where.count(1) == 1 and any(one.count(1) == 1 for one in earlier) else "some"
