"""What a file says of other readings, in words: what may be missing, come in another order, or be read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from detente.model.conflict import Ensemble, Level, Option, Reading
from detente.tell.formats import significant
from detente.tell.voice import Voice


def varying_of(part: Level | Option, voice: Voice) -> tuple[str, ...]:
    """How a line or an option varies, as far as the file itself says so; nothing where it does not.

    Example:
        >>> from detente.model.statement import Always
        >>> varying_of(Level(Always(True), chance=Fraction(4, 5), negated=Fraction(1, 20)), Voice("en"))
        ('there in 80 of 100 readings', 'its opposite in 5')
    """
    return tuple(_varying(part, voice))


def _varying(part: Level | Option, voice: Voice) -> Iterator[str]:
    if part.chance is not None:
        yield voice.phrase("varying-present", share=_number(100 * part.chance, voice))
    if isinstance(part, Option):
        return
    if part.negated:
        yield voice.phrase("varying-negated", share=_number(100 * part.negated, voice))
    if part.group is not None:
        yield voice.phrase("varying-group", group=part.group)
    if part.weight is not None:
        yield voice.phrase("varying-weight", weight=_number(part.weight, voice))


def counting_of(reading: Reading, voice: Voice) -> str:
    """How much another reading counts beside the file's own."""
    return voice.phrase("varying-counts", weight=_number(reading.weight, voice))


def ensemble_of(ensemble: Ensemble, voice: Voice) -> Iterator[str]:
    """What the file says of all lines, instead of the house defaults.

    Example:
        >>> list(ensemble_of(Ensemble(((None, Fraction(7, 8)),)), Voice("de")))
        ['Zeilen ohne Angabe der Sicherheit: in 87,5 von 100 Lesarten da']
    """
    for confidence, chance in ensemble.chances:
        present = voice.phrase("varying-present", share=_number(100 * chance, voice))
        yield voice.phrase("varying-lines", confidence=confidence or "none", present=present)
    if ensemble.swap is not None:
        yield voice.phrase("varying-swap", share=_number(100 * ensemble.swap, voice))


def _number(value: Fraction, voice: Voice) -> str:
    return significant(float(value), voice.language, 6)
