"""Small conflicts, written down shortly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from detente.model.conflict import (
    ByRanking,
    ByStatements,
    Conflict,
    Constraint,
    DecisionMaker,
    Direction,
    Level,
    Option,
    Preferences,
    RankItem,
)
from detente.model.statement import OptionTaken, Statement, parse
from detente.model.text import Text
from detente.names import DmId, OptionId


def said(text: str) -> Statement:
    """The statement in the language, its names being full ids of options."""
    return parse(text, lambda name: OptionTaken(OptionId(name)))


def levels(*texts: str) -> ByStatements:
    """Preferences by statements, the most important first."""
    return ByStatements(tuple(Level(said(text)) for text in texts))


INDIFFERENT = ByStatements(())


def party(dm: str, *options: str, wants: Preferences = INDIFFERENT) -> DecisionMaker:
    """A decision maker of option form; an option is its short name, with ``take`` or ``drop`` if it is one-way."""
    return DecisionMaker(DmId(dm), Text.plain(dm), wants, tuple(_option(dm, *option.split()) for option in options))


def _option(dm: str, short: str, only: str | None = None) -> Option:
    return Option(OptionId(f"{dm}.{short}"), DmId(dm), Text.plain(short), only=cast("Direction | None", only))


def conflict(*parties: DecisionMaker, rules: Sequence[Constraint] = (), today: Sequence[str] = ()) -> Conflict:
    """A conflict in option form."""
    taken = frozenset(OptionId(option) for option in today)
    return Conflict(Text.plain("test"), parties, constraints=tuple(rules), status_quo=taken)


def always(*texts: str) -> list[Constraint]:
    """Constraints: what is true in every feasible state."""
    return [Constraint("always", (said(text),)) for text in texts]


def ranked(*groups: int | tuple[RankItem, ...]) -> ByRanking:
    """A ranking of state numbers, the best first; tuples are ties."""
    return ByRanking(tuple(group if isinstance(group, tuple) else (group,) for group in groups))


def player(dm: str, wants: ByRanking, *moves: tuple[int, int]) -> DecisionMaker:
    """A decision maker of graph form."""
    return DecisionMaker(DmId(dm), Text.plain(dm), wants, moves=moves)


def listed(states: Sequence[int], *players: DecisionMaker, today: int | None = None) -> Conflict:
    """A conflict in graph form."""
    texts = tuple((number, Text.plain(f"state {number}")) for number in states)
    return Conflict(Text.plain("test"), players, states=texts, status_quo=today)
