"""The fixed words of the answers of ``detente sensitivity``."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "question": "In question: {subject}.",
        "holding": "the outcomes that hold for everyone by {concept}, {count} of {total}",
        "about": "“{what}”, {count} of {total} outcomes, by {concept}",
        "state": "outcome {number} ({label}), by {concept}",
        "title": "Share of the courses that end there – {subject}",
        "as-is": "As it stands, on this reading:",
        "one": "One line or pace is changed at a time; what several changes do together is another question.",
        "timing": (
            "Shares of courses rest on an assumption about timing (see detente evolve). They are a consequence of it, "
            "never the probability of an event."
        ),
        "turning": "Changes that turn a yes into a no, or a no into a yes:",
        "others": "Other changes:",
        "none": "No single change makes a difference.",
        "none-tried": "None of the changes tried makes a difference.",
        "hidden": "{count} more make a difference; --limit shows more, --json has all of them.",
        "idle": "{count} of {total} changes leave every figure as it is shown.",
        "stopped": "Stopped, the budget is spent: {tried} of {total} changes were tried. A larger --budget goes on.",
        "interrupted": "Stopped by Ctrl-C: {tried} of {total} changes were tried, and what is said is about these.",
        "without-lines": "No lines to change, the preferences are rankings or weights: {names}.",
        "no-start": "The model has no status quo, so nothing is said of what is reached.",
        "no-courses": "No courses were followed, so no pace was changed; --courses follows them.",
        "bars": "Share of the courses that end there, as it is {base}; by line or pace, from the least to the most:",
    },
    "de": {
        "question": "Es geht um: {subject}.",
        "holding": "die Ausgänge, die nach {concept} für alle halten, {count} von {total}",
        "about": "„{what}“, {count} von {total} Ausgängen, nach {concept}",
        "state": "Ausgang {number} ({label}), nach {concept}",
        "title": "Anteil der Verläufe, die dort enden – {subject}",
        "as-is": "Wie es ist, in dieser Lesart:",
        "one": (
            "Geändert wird jeweils eine Zeile oder ein Tempo; was mehrere Änderungen zusammen bewirken, ist eine "
            "andere Frage."
        ),
        "timing": (
            "Anteile der Verläufe beruhen auf einer Annahme über die Zeit (siehe detente evolve). Sie folgen aus ihr "
            "und sind nie die Wahrscheinlichkeit eines Ereignisses."
        ),
        "turning": "Änderungen, die aus einem Ja ein Nein machen oder aus einem Nein ein Ja:",
        "others": "Andere Änderungen:",
        "none": "Keine einzelne Änderung macht einen Unterschied.",
        "none-tried": "Keine der versuchten Änderungen macht einen Unterschied.",
        "hidden": "{count} weitere machen einen Unterschied; --limit zeigt mehr, --json enthält alle.",
        "idle": "{count} von {total} Änderungen lassen jede gezeigte Angabe, wie sie ist.",
        "stopped": (
            "Abgebrochen, das Budget ist verbraucht: {tried} von {total} Änderungen wurden versucht. Ein größeres "
            "--budget geht weiter."
        ),
        "interrupted": (
            "Mit Strg-C abgebrochen: {tried} von {total} Änderungen wurden versucht; was gesagt ist, gilt für diese."
        ),
        "without-lines": "Keine Zeilen zu ändern, die Präferenzen sind Rangfolgen oder Gewichte: {names}.",
        "no-start": "Das Modell nennt keinen Status quo, also ist nicht gesagt, was erreicht wird.",
        "no-courses": "Verläufe wurden nicht verfolgt, also wurde kein Tempo geändert; --courses verfolgt sie.",
        "bars": "Anteil der Verläufe, die dort enden, jetzt {base}; je Zeile oder Tempo, vom kleinsten zum größten:",
    },
}


def words(language: Language) -> Mapping[str, str]:
    """The fixed words of one language, by key."""
    return _WORDS[language]
