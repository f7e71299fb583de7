"""The fixed words of the texts that commands print."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "everyone": "everyone",
        "today": "Status quo: outcome {number}.",
        "no-today": "The model names no status quo.",
        "counted": "Holding for everyone by {concept}: {count} of {total}.",
        "hidden": (
            "{shown} of {total} outcomes shown, {hidden} hidden: first the status quo and what holds by most concepts. "
            "--json has all of them."
        ),
        "decision-makers": "Decision makers",
        "state": "outcome {number}",
        "holds-for": "By {concept} it holds for: {names}.",
        "fails-for": "By {concept} it does not hold for: {names}.",
        "more": "More:",
        "cited": "On whose word:",
        "none-cited": "On whose word: the model names no quote for it.",
        "base": "Holding for everyone by {concept} as it is: {count} of {total}.",
        "variant": "Holding for everyone by {concept} when changed: {count} of {total}.",
    },
    "de": {
        "everyone": "alle",
        "today": "Heute (Status quo): Ausgang {number}.",
        "no-today": "Das Modell nennt keinen Status quo.",
        "counted": "Nach {concept} halten für alle: {count} von {total}.",
        "hidden": (
            "{shown} von {total} Ausgängen gezeigt, {hidden} nicht: zuerst der heutige und was nach den meisten "
            "Konzepten hält. --json enthält alle."
        ),
        "decision-makers": "Entscheider",
        "state": "Ausgang {number}",
        "holds-for": "Nach {concept} hält er für: {names}.",
        "fails-for": "Nach {concept} hält er nicht für: {names}.",
        "more": "Weiter:",
        "cited": "Auf wessen Wort:",
        "none-cited": "Auf wessen Wort: Das Modell nennt dafür kein Zitat.",
        "base": "Nach {concept} halten für alle, wie es ist: {count} von {total}.",
        "variant": "Nach {concept} halten für alle, verändert: {count} von {total}.",
    },
}


def words(language: Language) -> Mapping[str, str]:
    """The fixed words of one language, by key."""
    return _WORDS[language]
