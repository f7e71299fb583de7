"""What a file says of other readings, in words: what may be missing, come in another order, or be read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from detente.model.conflict import Confidence, Ensemble, Level, Option, Reading
from detente.names import Language

_SAID: dict[Language, dict[str, str]] = {
    "en": {
        "present": "there in {share} of 100 readings",
        "negated": "its opposite in {share}",
        "group": "in any order with the others of “{group}”",
        "weight": "its place drawn by weight {weight}",
        "counts": "counts {weight}, where the file's own reading counts 1",
        "swap": "neighbours of low or unknown confidence: change places in {share} of 100 readings",
        "none": "lines without a confidence",
        "lines": "lines of {confidence} confidence",
        "high": "high",
        "medium": "medium",
        "low": "low",
        "unknown": "unknown",
    },
    "de": {
        "present": "in {share} von 100 Lesarten da",
        "negated": "das Gegenteil in {share}",
        "group": "in beliebiger Reihenfolge mit den anderen von „{group}“",
        "weight": "der Platz gezogen nach Gewicht {weight}",
        "counts": "zählt {weight}, wo die Lesart der Datei 1 zählt",
        "swap": "Nachbarn von geringer oder unbekannter Sicherheit: tauschen in {share} von 100 Lesarten den Platz",
        "none": "Zeilen ohne Angabe der Sicherheit",
        "lines": "Zeilen von {confidence} Sicherheit",
        "high": "hoher",
        "medium": "mittlerer",
        "low": "geringer",
        "unknown": "unbekannter",
    },
}


def varying_in_words(part: Level | Option, language: Language) -> tuple[str, ...]:
    """How a line or an option varies, as far as the file itself says so; nothing where it does not.

    Example:
        >>> from detente.model.statement import Always
        >>> varying_in_words(Level(Always(True), chance=Fraction(4, 5), negated=Fraction(1, 20)), "en")
        ('there in 80 of 100 readings', 'its opposite in 5')
    """
    said = _SAID[language]
    words: list[str] = []
    if part.chance is not None:
        words.append(said["present"].format(share=_of_100(part.chance, language)))
    if isinstance(part, Level) and part.negated:
        words.append(said["negated"].format(share=_of_100(part.negated, language)))
    if isinstance(part, Level) and part.group is not None:
        words.append(said["group"].format(group=part.group))
    if isinstance(part, Level) and part.weight is not None:
        words.append(said["weight"].format(weight=_number(part.weight, language)))
    return tuple(words)


def counting_in_words(reading: Reading, language: Language) -> str:
    """How much another reading counts beside the file's own."""
    return _SAID[language]["counts"].format(weight=_number(reading.weight, language))


def ensemble_in_words(ensemble: Ensemble, language: Language) -> Iterator[str]:
    """What the file says of all lines, instead of the house defaults.

    Example:
        >>> list(ensemble_in_words(Ensemble(((None, Fraction(7, 8)),)), "de"))
        ['Zeilen ohne Angabe der Sicherheit: in 87,5 von 100 Lesarten da']
    """
    said = _SAID[language]
    for confidence, chance in ensemble.chances:
        present = said["present"].format(share=_of_100(chance, language))
        yield f"{_lines(confidence, language)}: {present}"
    if ensemble.swap is not None:
        yield said["swap"].format(share=_of_100(ensemble.swap, language))


def _lines(confidence: Confidence | None, language: Language) -> str:
    said = _SAID[language]
    return said["none"] if confidence is None else said["lines"].format(confidence=said[confidence])


def _of_100(share: Fraction, language: Language) -> str:
    return _number(100 * share, language)


def _number(value: Fraction, language: Language) -> str:
    said = f"{float(value):.6g}"
    return said.replace(".", ",") if language == "de" else said
