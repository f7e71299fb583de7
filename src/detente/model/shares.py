"""What a file says about the shares of readings in which a line is as it stands, missing, or somewhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from detente.model.conflict import Level
from detente.model.context import Context
from detente.model.yaml_tree import Mapping, Node, Scalar

LEAST = Fraction(1, 10**9)
"""The least share that is not 0; what is rarer would never be drawn."""
MAX_RATIO = 10**6
"""Between the weights of lines; beyond it their order would be as good as certain."""

MOST_DIGITS = 50
"""Of a share or weight: sums of readings are exact, and ever longer digits would make them ever slower."""


def share_of(context: Context, node: Node | None, what: str) -> Fraction | None:
    """The share that a number says; None where there is none. One that could never be drawn is reported."""
    share = _fraction(context, node, what)
    if node is not None and share is not None and min(share, 1 - share) != 0 and min(share, 1 - share) < LEAST:
        context.error("share", f"{what} is too close to 0 or 1 to be drawn", node.place, "write 0 or 1")
        return None
    return share


def weight_of(context: Context, node: Node | None, what: str) -> Fraction | None:
    """The weight that a number says; None where there is none."""
    return _fraction(context, node, f"{what}: the weight")


def chances_of(context: Context, node: Mapping, what: str) -> tuple[Fraction | None, Fraction]:
    """In which share of the readings a line is present (None: not said), and in which it is negated."""
    chance = share_of(context, node.get("chance"), f"{what}: the chance")
    negated = share_of(context, node.get("negated"), f"{what}: the share negated")
    key = node.key("negated")
    if key is not None and chance is not None and negated is not None and chance + negated > 1:
        message = f"{what}: chance and negated add up to {float(chance + negated):g}, which is more than 1"
        context.error("share", message, key.place, "what is left to 1 are the readings without the line")
        return None, Fraction(0)
    return chance, negated or Fraction(0)


def check_order(context: Context, said: Sequence[tuple[Level, Node]], dm: str) -> None:
    """Report groups of lines that do not stand together, and weights that cannot go with them or are too far apart."""
    _check_groups(context, said, dm)
    weighed = [(level.weight, node) for level, node in said if level.weight is not None and isinstance(node, Mapping)]
    if not weighed:
        return
    last = weighed[-1][1].key("weight")
    place = last.place if last else None
    if any(level.group is not None for level, _ in said):
        message = f"preferences of {dm} have weights and groups, which both say in which order lines come"
        context.error("one-of", message, place, "keep one of the two")
    weights = [level.weight or Fraction(1) for level, _ in said]
    if max(weights) > MAX_RATIO * min(weights):
        message = f"preferences of {dm}: one weight is more than {MAX_RATIO:,} times another (a line without one has 1)"
        context.error("weight-size", message, place, "only the proportions of the weights matter")


def _check_groups(context: Context, said: Iterable[tuple[Level, Node]], dm: str) -> None:
    seen: set[str] = set()
    for group, run in groupby(said, key=lambda one: one[0].group):
        members = [node for _, node in run]
        key = members[0].key("group") if isinstance(members[0], Mapping) else None
        if group is None or key is None:
            continue
        if group in seen:
            message = f"preferences of {dm}: lines of the group {group} stand apart"
            context.error("group", message, key.place, "put them together: they are equally important")
        elif len(members) == 1:
            message = f"preferences of {dm}: the group {group} has one line only, so nothing changes places"
            context.findings.warning("group", message, key.place, "give its neighbour the same group, or leave it out")
        seen.add(group)


def _fraction(context: Context, node: Node | None, what: str) -> Fraction | None:
    """The number exactly as it is written; one of more digits than anybody can mean is reported."""
    value = node.value if isinstance(node, Scalar) else None
    if node is None or not isinstance(value, int | Decimal):
        return None
    if len(Decimal(value).as_tuple().digits) > MOST_DIGITS:
        context.error("digits", f"{what} is written with more than {MOST_DIGITS} digits", node.place, "round it")
        return None
    return Fraction(value)
