"""Decision makers as a file describes them: what each can do, what it wants, how quickly it acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import prod, sqrt
from typing import cast

from detente.errors import Place
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Confidence,
    DecisionMaker,
    Direction,
    Level,
    Option,
    Preferences,
    RankItem,
    Rate,
    Rest,
)
from detente.model.context import Context
from detente.model.nodes import entries, items, mapping, optional, text_of, word
from detente.model.shares import chances_of, check_order, share_of, weight_of
from detente.model.statement import Always, Or, Statement
from detente.model.timing import FASTEST, SLOWEST, is_pace
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar
from detente.names import DmId, OptionId

_LARGEST = 30


def decision_maker(context: Context, key: Scalar, body: Mapping) -> DecisionMaker:
    """The decision maker that an entry of ``decision_makers:`` describes."""
    dm = DmId(key.text)
    options = tuple(
        option_of(context, OptionId(f"{dm}.{name.text}"), name, mapping(inner))
        for name, inner in entries(body.get("options"))
    )
    with context.part(f"preferences of {dm}"):
        preferences = _preferences(context, body, dm)
    return DecisionMaker(
        id=dm,
        name=text_of(body.get("name")),
        preferences=preferences,
        options=options,
        moves=tuple(_moves(context, body, dm)),
        plural=_plural(body.get("plural")),
        rate=_rate(context, body.get("rate"), dm),
        note=optional(body.get("note")),
        place=key.place,
        short_name=optional(body.get("short")),
    )


def _plural(node: Node | None) -> frozenset[str]:
    """The languages of which it is said; ``""`` where it is said for all."""
    flags = [("", node), *((key.text, value) for key, value in entries(node))]
    return frozenset(language for language, flag in flags if isinstance(flag, Scalar) and flag.value is True)


def option_of(context: Context, option: OptionId, key: Scalar, body: Mapping) -> Option:
    """The option of that full name."""
    return Option(
        id=option,
        owner=DmId(option.partition(".")[0]),
        do=text_of(body.get("do")),
        undo=optional(body.get("undo")),
        only=cast("Direction | None", word(body.get("only"))),
        evidence=context.evidence(body.get("evidence")),
        note=optional(body.get("note")),
        place=key.place,
        chance=share_of(context, body.get("chance"), f"chance of {option}"),
        short_name=optional(body.get("short")),
    )


def _moves(context: Context, body: Mapping, dm: str) -> Iterator[tuple[int, int]]:
    seen: dict[tuple[int, int], Place] = {}
    for pair in items(body.get("moves")):
        if not isinstance(pair, Listing) or len(pair.items) != 2:
            continue
        source, target = (context.state(item, f"moves of {dm}") for item in pair.items)
        if source == target:
            message = f"moves of {dm}: a move from {source} to itself changes nothing"
            context.error("self-loop", message, pair.place, "delete it")
        elif (source, target) in seen:
            message = f"moves of {dm}: [{source}, {target}] stands in line {seen[source, target].line} already"
            context.error("repeated-move", message, pair.place, "delete one of the two")
        else:
            seen[source, target] = pair.place
            yield source, target


def _rate(context: Context, node: Node | None, dm: str) -> Rate | None:
    given = node.get("per_day") if isinstance(node, Mapping) else node
    if node is None or given is None:
        return None
    body = mapping(node)
    between = _between(context, given, f"rate of {dm}") if isinstance(given, Mapping) else None
    return Rate(
        per_day=sqrt(prod(between)) if between else per_day(context, given, f"rate of {dm}"),
        evidence=context.evidence(body.get("evidence")),
        confidence=cast("Confidence | None", word(body.get("confidence"))),
        note=optional(body.get("note")),
        place=given.place,
        between=between,
    )


def _between(context: Context, node: Mapping, what: str) -> tuple[float, float] | None:
    """The two bounds of a rate; None where one is missing or they are the wrong way round, which is reported."""
    low, high = node.get("from"), node.get("to")
    if low is None or high is None:
        return None
    least, most = per_day(context, low, what), per_day(context, high, what)
    if least > most:
        message = f"{what}: from {least:g} is more than to {most:g}"
        context.error("rate-range", message, low.place, "write the smaller number as from:")
        return None
    return least, most


def per_day(context: Context, node: Node, what: str) -> float:
    """The moves per day that a number says; what no reading of time can mean is reported."""
    value = node.value if isinstance(node, Scalar) else None
    if not isinstance(value, int | Decimal):
        return 1.0
    if value > 0 and not is_pace(value):
        message = f"{what}: moves per day must lie between {SLOWEST} and {FASTEST}"
        context.error("rate-size", message, node.place, "one wanted move in two days is 0.5")
        return 1.0
    return float(value)


def _preferences(context: Context, body: Mapping, dm: str) -> Preferences:
    if isinstance(ranking := body.get("ranking"), Listing):
        return ranking_of(context, ranking, dm)
    if isinstance(weights := body.get("weights"), Mapping):
        return _weights(context, weights, dm)
    return levels(context, body.get("preferences"), dm)


def levels(context: Context, node: Node | None, dm: str) -> ByStatements:
    """The preferences that a list of statements says, the most important first."""
    said = [(_level(context, item, f"preference {k} of {dm}"), item) for k, item in enumerate(items(node), start=1)]
    check_order(context, said, dm)
    return ByStatements(tuple(level for level, _ in said))


def _level(context: Context, node: Node, what: str) -> Level:
    if not isinstance(node, Mapping):
        return Level(context.statement(node, what), place=node.place)
    members = [context.statement(item, what) for item in items(node.get("any of"))]
    wanted = node.get("want")
    chance, negated = chances_of(context, node, what)
    return Level(
        context.statement(wanted, what) if wanted is not None else _any(members),
        evidence=context.evidence(node.get("evidence")),
        confidence=cast("Confidence | None", word(node.get("confidence"))),
        note=optional(node.get("note")),
        place=(wanted or node).place,
        chance=chance,
        negated=negated,
        group=word(node.get("group")),
        weight=weight_of(context, node.get("weight"), what),
    )


def _any(members: list[Statement]) -> Statement:
    if not members:
        return Always(True)
    return members[0] if len(members) == 1 else Or(tuple(members))


def ranking_of(context: Context, node: Listing, dm: str) -> ByRanking:
    """The ranking that a list says, the best first."""
    groups = [list(items(item)) if isinstance(item, Listing) else [item] for item in node.items]
    return ByRanking(
        groups=tuple(tuple(_ranked(context, item, f"ranking of {dm}") for item in group) for group in groups),
        places=tuple(tuple(item.place for item in group) for group in groups),
    )


def _ranked(context: Context, item: Node, what: str) -> RankItem:
    if isinstance(item, Scalar) and isinstance(item.value, int):
        return item.value
    if isinstance(item, Scalar) and item.text.strip() == "*":
        return Rest()
    if isinstance(item, Scalar) and re.fullmatch(r"[\d\s;>≻=~|/.-]+", item.text):
        message = f"{what}: {item.text!r} is neither a state number nor a statement"
        context.error(
            "statement", message, item.place, "put commas between the numbers, and those of a tie in brackets: [2, 4]"
        )
        return Rest()
    if isinstance(item, Scalar) and context.numbers.names:
        hint = context.by_words(item.text, context.numbers.names) or "write the number of a state"
        context.error("statement", f"{what}: {item.text[:40]!r} is no state number", item.place, hint)
        return Rest()
    return context.statement(item, what)


def _weights(context: Context, node: Mapping, dm: str) -> ByWeights:
    weights: dict[OptionId, Fraction] = {}
    for key, value in node.entries:
        option = context.option_named(key, f"weights of {dm}")
        if option in weights:
            message = f"weights of {dm}: {option} has a weight already"
            context.error("duplicate-key", message, key.place, "keep one of the two")
        elif option is not None:
            weights[option] = _weight(context, value)
    return ByWeights(tuple(weights.items()))


def _weight(context: Context, node: Node) -> Fraction:
    value = node.value if isinstance(node, Scalar) else 0
    if not isinstance(value, int | Decimal):
        return Fraction(0)
    if value and abs(Decimal(value).adjusted()) > _LARGEST:
        message = f"a weight must lie between 1e-{_LARGEST} and 1e{_LARGEST}"
        context.error("weight-size", message, node.place, "only the proportions of the weights matter")
        return Fraction(0)
    return Fraction(value)
