"""The fixed words of the answers of ``detente compare``."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "outcome": "Outcomes that hold in one of them",
        "base": "as it is",
        "key": (
            "✓ holds for everyone by {concept}; – possible, but does not hold; · not possible. "
            "→ wanted moves lead there from where that conflict stands."
        ),
        "none": "No outcome holds for everyone by {concept}, neither as it is nor changed.",
        "hidden": "{hidden} more; --json has all of them.",
        "held": "As it is {base} of {of} outcomes hold, changed {variant} of {total}.",
    },
    "de": {
        "outcome": "Ausgänge, die in einem der Fälle halten",
        "base": "wie es ist",
        "key": (
            "✓ hält nach {concept} für alle; – möglich, hält aber nicht; · nicht möglich. "
            "→ gewollte Züge führen dorthin, von da aus, wo der Konflikt jeweils steht."
        ),
        "none": "Nach {concept} hält kein Ausgang für alle, weder wie es ist noch verändert.",
        "hidden": "{hidden} weitere; --json enthält alle.",
        "held": "Zahl der Ausgänge, die halten: wie es ist {base} von {of}, verändert {variant} von {total}.",
    },
}


def words(language: Language) -> Mapping[str, str]:
    """The fixed words of one language, by key."""
    return _WORDS[language]
