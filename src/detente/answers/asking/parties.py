"""From what somebody calls a decision maker to the decision maker."""

from __future__ import annotations

from detente.model.conflict import Conflict, DecisionMaker


def decision_maker_called(conflict: Conflict, *names: str) -> DecisionMaker | None:
    """The first decision maker that has one of these names, in any language, or as its id; None if none has."""
    wanted = {name.casefold() for name in names}
    return next((dm for dm in conflict.decision_makers if wanted & _names(dm)), None)


def _names(dm: DecisionMaker) -> set[str]:
    return {str(dm.id).casefold(), *(said.casefold() for _, said in dm.name.by_language)}
