"""Probabilities, outcomes and ranges as they are typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import isfinite

from detente.errors import UsageError
from detente.forecast import Belief, Chance, Chances, Kind, Outcome, Quantiles, Question
from detente.forecast.times import ordinal

_SHARE = re.compile(r"([+-]?[0-9]*[.,]?[0-9]+)\s*(%?)", re.ASCII)


def share(text: str) -> float:
    """A probability.

    Raises:
        UsageError: if it is none, or a number above 1 that may be meant as percent.

    Example:
        >>> share("60%"), share("0.6"), share("0,6")
        (0.6, 0.6, 0.6)
    """
    if found := _SHARE.fullmatch(text.strip()):
        value = float(found[1].replace(",", ".")) / (100 if found[2] else 1)
        if 0 <= value <= 1:
            return abs(value)  # -0 is 0
        if 1 < value <= 100 and not found[2]:
            raise UsageError(f"{text} is no probability; write {text}% or {value / 100:g}")
    raise UsageError(f"{text!r} is no probability; write one from 0% to 100%, or from 0 to 1")


def belief_said(texts: Sequence[str], question: Question) -> Belief:
    """What is believed of a question: a probability; one for each outcome; or points of a distribution.

    Args:
        texts: ``60%``; ``deal=60%`` and one more for every other outcome; ``100=10%`` for a probability of 10 % that it
            is at most 100, with ``below=5%`` and ``above=5%`` for what lies outside the range.
        question: whose kind says which of these is meant.

    Raises:
        UsageError: if it cannot be read so.
    """
    match question.kind:
        case "binary":
            if len(texts) != 1:
                raise UsageError(f"{question.id} has one probability, that of yes; found {len(texts)}")
            return Chance(share(texts[0]))
        case "multiple_choice":
            return Chances(_once(_pairs(texts, f"{question.options[0]}=60%"), question))
    said = _once(_pairs(texts, "100=10%" if question.kind == "numeric" else "2026-05-02=10%"), question)
    below, above = said.pop("below", 0.0), said.pop("above", 0.0)
    places = sorted((value_said(text, question.kind), p) for text, p in said.items())
    return Quantiles(tuple((p, x) for x, p in places), below, above)


def outcome_said(text: str, kind: Kind) -> Outcome:
    """How a question of a kind comes out. Raises UsageError for what is no number or no day where one is expected."""
    return value_said(text, kind) if kind in ("numeric", "date") else text


def value_said(text: str, kind: Kind) -> float:
    """A number, or a day by its number. Raises UsageError for anything else."""
    if kind == "date":
        return ordinal(text.strip())
    try:
        value = float(text)
        if isfinite(value):
            return value
    except ValueError:
        pass
    raise UsageError(f"{text!r} is no number; write it in figures with a point, as 1500 or 2.5")


def range_said(text: str) -> tuple[Kind, tuple[float, float]]:
    """The range of a question and whether it is one of numbers or days.

    Raises:
        UsageError: if it is neither.

    Example:
        >>> range_said("0..500")
        ('numeric', (0.0, 500.0))
        >>> range_said("2026-05-01..2026-06-30")
        ('date', (739737.0, 739797.0))
    """
    low, dots, high = (part.strip() for part in text.partition(".."))
    if not dots:
        raise UsageError(f"{text!r} is no range; write it as 0..500, or 2026-05-01..2026-06-30")
    kind: Kind = "date" if re.match(r"\d{4}-", low) else "numeric"
    return kind, (value_said(low, kind), value_said(high, kind))


def _pairs(texts: Sequence[str], example: str) -> list[tuple[str, float]]:
    pairs = []
    for text in texts:
        thing, equals, chance = text.rpartition("=")
        if not equals:
            raise UsageError(f"{text!r} does not say of what it is the probability; write it as {example}")
        pairs.append((thing.strip(), share(chance)))
    return pairs


def _once(pairs: list[tuple[str, float]], question: Question) -> dict[str, float]:
    said = dict(pairs)
    if len(said) < len(pairs):
        twice = next(name for k, (name, _) in enumerate(pairs) if name in dict(pairs[:k]))
        raise UsageError(f"{question.id}: {twice} has two probabilities; give one")
    return said
