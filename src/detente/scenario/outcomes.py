"""Rankings that stay what they are when states get other numbers."""

from __future__ import annotations

from dataclasses import replace

from detente.graph import feasible_codes
from detente.model.conflict import ByRanking, Conflict, Preferences, RankItem, Reading
from detente.model.statement import Not, OptionTaken, Statement, all_of


def by_outcomes(conflict: Conflict, preferences: Preferences) -> Preferences:
    """The preferences with each number of a state replaced by the options taken there, and not taken.

    A change of options or constraints renumbers the states. States that become possible are in no ranking by number,
    and come last unless it ranks the rest. In graph form numbers stay.
    """
    if not isinstance(preferences, ByRanking) or conflict.is_graph_form:
        return preferences
    codes = feasible_codes(conflict)

    def named(item: RankItem) -> RankItem:
        return _outcome(conflict, int(codes[item - 1])) if isinstance(item, int) else item

    return ByRanking(tuple(tuple(map(named, group)) for group in preferences.groups))


def readings_by_outcomes(conflict: Conflict) -> tuple[Reading, ...]:
    """The conflict's other readings, with no state named by its number."""
    return tuple(
        replace(reading, preferences=tuple((dm, by_outcomes(conflict, wanted)) for dm, wanted in reading.preferences))
        for reading in conflict.readings
    )


def _outcome(conflict: Conflict, code: int) -> Statement:
    """The statement that is true in one state only."""
    options = enumerate(conflict.options)
    return all_of(OptionTaken(o.id) if code >> k & 1 else Not(OptionTaken(o.id)) for k, o in options)
