"""Rankings that name outcomes, not their numbers: so they stay what they are where states get other numbers."""

from __future__ import annotations

from dataclasses import replace

from detente.model.conflict import ByRanking, Conflict, Preferences, RankItem
from detente.model.statement import Always, Not, OptionTaken, all_of
from detente.symbolic.space import Space, Variables


def unnumbered(conflict: Conflict, *, memory: int) -> Conflict:
    """The conflict with what is taken there for each number of a state in a ranking, and without other readings."""
    wanted = [dm.preferences for dm in conflict.movers if isinstance(dm.preferences, ByRanking)]
    if not any(isinstance(item, int) for ranking in wanted for group in ranking.groups for item in group):
        return replace(conflict, readings=())
    space = Space(conflict, Variables((conflict,), memory=memory))
    dms = (replace(dm, preferences=_named(dm.preferences, space)) for dm in conflict.decision_makers)
    return replace(conflict, readings=(), decision_makers=tuple(dms))


def _named(preferences: Preferences, space: Space) -> Preferences:
    if not isinstance(preferences, ByRanking):
        return preferences
    return ByRanking(tuple(tuple(_item(item, space) for item in group) for group in preferences.groups))


def _item(item: RankItem, space: Space) -> RankItem:
    if not isinstance(item, int):
        return item
    taken = space.numbered(item)
    if taken is None:
        return Always(False)
    return all_of(OptionTaken(o) if o in taken else Not(OptionTaken(o)) for o in space.options)
