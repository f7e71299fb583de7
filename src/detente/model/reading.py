"""Other readings of what somebody wants, and how readings vary, as a file says it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

from detente.model.conflict import ByStatements, Confidence, Ensemble, Preferences, Reading
from detente.model.context import Context
from detente.model.nodes import entries, optional
from detente.model.parties import levels, ranking_of
from detente.model.shares import MAX_RATIO, share_of, weight_of
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar
from detente.names import DmId, ReadingId


def reading(context: Context, key: Scalar, body: Mapping) -> Reading:
    """The reading that an entry of ``readings:`` describes."""
    what = f"reading {key.text}"
    weight = weight_of(context, body.get("weight"), what)
    if weight is not None and not Fraction(1, MAX_RATIO) <= weight <= MAX_RATIO:
        message = f"{what}: a weight must lie between 1/{MAX_RATIO:,} and {MAX_RATIO:,}; the file's own reading has 1"
        context.error("weight-size", message, (body.get("weight") or body).place, "leave out a reading that is certain")
        weight = None
    with context.part(what):
        wanted = tuple(_wanted(context, body, what))
    return Reading(
        id=ReadingId(key.text),
        preferences=wanted,
        weight=Fraction(1) if weight is None else weight,
        title=optional(body.get("title")),
        evidence=context.evidence(body.get("evidence")),
        note=optional(body.get("note")),
        place=key.place,
    )


def ensemble_of(context: Context, node: Node | None) -> Ensemble:
    """What ``ensemble:`` says; nothing where there is none."""
    body = node if isinstance(node, Mapping) else None
    if body is None:
        return Ensemble()
    chances = [
        (None if key.text == "none" else cast("Confidence", key.text), share)
        for key, value in entries(body.get("chances"))
        if (share := share_of(context, value, f"the chance of {key.text}")) is not None
    ]
    return Ensemble(tuple(chances), share_of(context, body.get("swap"), "swap"))


def _wanted(context: Context, body: Mapping, what: str) -> Iterator[tuple[DmId, Preferences]]:
    seen: set[DmId] = set()
    for kind in ("preferences", "rankings"):
        for key, said in entries(body.get(kind)):
            for dm in context.parties_named([key], what):
                if dm in seen:
                    context.error("one-of", f"{what} says twice what {dm} wants", key.place, "keep one of the two")
                elif kind == "rankings" and isinstance(said, Listing):
                    yield dm, ranking_of(context, said, f"{dm} in {what}")
                else:
                    yield dm, _firm(context, levels(context, said, f"{dm} in {what}"), key, what)
                seen.add(dm)


def _firm(context: Context, wanted: ByStatements, key: Scalar, what: str) -> ByStatements:
    """The lines of a reading, which do not vary themselves."""
    if any(level.chance is not None or level.group or level.weight is not None for level in wanted.levels):
        message = f"{what}: the lines of {key.text} vary, which has no effect: a reading stands as it is given"
        context.findings.warning("idle-chance", message, key.place, "leave out chance, negated, group and weight")
    return wanted
