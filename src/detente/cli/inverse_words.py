"""The fixed words of the answers of ``detente inverse``."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "holds": "It holds by {concept} as it is.",
        "least": "By {concept} {least} {unit} needed and enough; no fewer are.",
        "none": "No such change makes it hold by {concept}; that is proven.",
        "beyond": "By {concept} fewer than {least} {unit} not enough; more were not tried.",
        "stopped": "Stopped, the budget is spent. Proven: by {concept} fewer than {least} {unit} not enough.",
        "cut": "Stopped, the budget is spent: there may be more answers.",
        "rankings": "swapped pairs are",
        "statements": "edits of lines are",
        "levers": "actions from outside are",
        "rankings-1": "swapped pair is",
        "statements-1": "edit of a line is",
        "levers-1": "action from outside is",
        "answer": "Answer {number} of {total}:",
        "first": "An answer (--all lists every one):",
        "swap": "{name} would prefer state {prefer} to state {over}",
        "drop": "drop the line {line}",
        "negate": "turn the line {line} into its opposite",
        "raise": "put the line {line} above the line {above}",
        "against": "against the line {line}",
        "evidence": "evidence: {evidence}",
        "leaves": "{name}: no longer a party",
        "then": "Then as wanted and holding: {states}.",
        "hidden": "{hidden} more; --json has all of them.",
        "count": "By {concept} it holds in {holding} of {of} strict rankings of {vary}.",
        "must": "Others as they are, {name} must like state {state} at least as much as {alternatives}.",
        "or": ", or as ",
    },
    "de": {
        "holds": "Es hat nach {concept} schon Bestand.",
        "least": "Nach {concept} nötig und ausreichend, und nicht weniger: {least} {unit}.",
        "none": "Keine solche Änderung gibt ihm nach {concept} Bestand; das ist bewiesen.",
        "beyond": "Nach {concept} reicht nicht, was weniger ist als {least} {unit}; mehr wurde nicht versucht.",
        "stopped": (
            "Abgebrochen, das Budget ist verbraucht. Bewiesen: nach {concept} reicht nicht, was weniger ist als "
            "{least} {unit}."
        ),
        "cut": "Abgebrochen, das Budget ist verbraucht: es kann weitere Antworten geben.",
        "rankings": "vertauschte Paare",
        "statements": "Änderungen an Zeilen",
        "levers": "Eingriffe von außen",
        "rankings-1": "vertauschtes Paar",
        "statements-1": "Änderung an einer Zeile",
        "levers-1": "Eingriff von außen",
        "answer": "Antwort {number} von {total}:",
        "first": "Eine Antwort (--all nennt alle):",
        "swap": "{name}: Zustand {prefer} wäre lieber als Zustand {over}",
        "drop": "die Zeile {line} streichen",
        "negate": "die Zeile {line} in ihr Gegenteil verkehren",
        "raise": "die Zeile {line} über die Zeile {above} setzen",
        "against": "gegen die Zeile {line}",
        "evidence": "Belege: {evidence}",
        "leaves": "{name}: nicht mehr beteiligt",
        "then": "Wie gewünscht und mit Bestand sind dann: {states}.",
        "hidden": "{hidden} weitere; --json enthält alle.",
        "count": "Nach {concept} hat es Bestand in {holding} von {of} strikten Rangfolgen: {vary}.",
        "must": (
            "Bleiben alle anderen, wie sie sind, so muss Zustand {state} mindestens so gut sein wie {alternatives} "
            "({name})."
        ),
        "or": ", oder wie ",
    },
}


def words(language: Language) -> Mapping[str, str]:
    """The fixed words of one language, by key."""
    return _WORDS[language]
