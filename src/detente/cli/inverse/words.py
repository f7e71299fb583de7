"""The fixed words of the answers of ``detente inverse``."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "holds": "It holds by {concept} as it is.",
        "reached": "Wanted moves lead to it as it is.",
        "reached-holds": "Wanted moves lead to it as it is, and it holds by {concept}.",
        "by": "By {concept}",
        "by-reached": "For it to be reached,",
        "by-reached-holds": "For it to be reached and to hold by {concept},",
        "least": "{by} {least} {unit} needed and enough; no fewer are.",
        "none": "No such change makes it hold by {concept}; that is proven.",
        "beyond": "{by} fewer than {least} {unit} not enough; more were not tried.",
        "spent": "Stopped, the budget is spent.",
        "interrupted": "Stopped.",
        "proven": "{by} fewer than {least} {unit} not enough; that is proven.",
        "nothing-proven": "Nothing is proven yet.",
        "tried": "Of the choices of {least}, {tried} of {of} were tried.",
        "cut": "There may be more answers.",
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
        "line": "“{line}”",
        "against": "against the line {line}",
        "evidence": "evidence: {evidence}",
        "leaves": "{name}: no longer a party",
        "rests": "evidence on it: {evidence}",
        "and": " and ",
        "note": "Note: {note}",
        "then": "Then as wanted and holding: {states}.",
        "then-reached": "Then as wanted and reached: {states}.",
        "then-reached-holds": "Then as wanted, reached and holding: {states}.",
        "unwanted": "Of all ways there, the one with the fewest unwanted moves has {least}:",
        "no-way": "No legal sequence of moves leads to it.",
        "no-end": "As it is, none of the outcomes that are meant holds by {concept}, so nothing leads to one.",
        "step": "{deed}",
        "step-unwanted": "{deed} (not wanted)",
        "end": "This leads to state {state}: {label}.",
        "joint": "A joint move of {least} opens the way, and none of fewer does: {names}.",
        "joint-none": (
            "No joint move opens the way: two or more can bring about nothing together that all of them prefer and "
            "from which wanted moves lead there; that is proven."
        ),
        "joint-proven": "No joint move of fewer than {least} opens the way; that is proven.",
        "before": "first: {deed}",
        "together": "together: {deed}",
        "after": "then: {deed}",
        "hidden": "{hidden} more; --json has all of them.",
        "count": "By {concept} it holds in {holding} of {of} strict rankings of {vary}.",
        "must": "Others as they are, {name} must like state {state} at least as much as {alternatives}.",
        "or": ", or as ",
    },
    "de": {
        "holds": "Es hat nach {concept} schon Bestand.",
        "reached": "Gewollte Züge führen schon dorthin.",
        "reached-holds": "Gewollte Züge führen schon dorthin, und es hat nach {concept} Bestand.",
        "by": "Nach {concept}",
        "by-reached": "Damit es erreicht wird,",
        "by-reached-holds": "Damit es erreicht wird und nach {concept} Bestand hat,",
        "least": "{by} braucht es {least} {unit}, und das genügt; mit weniger geht es nicht.",
        "none": "Keine solche Änderung gibt ihm nach {concept} Bestand; das ist bewiesen.",
        "beyond": "{by} genügen weniger als {least} {unit} nicht; mehr wurde nicht versucht.",
        "spent": "Abgebrochen, das Budget ist verbraucht.",
        "interrupted": "Abgebrochen.",
        "proven": "{by} genügen weniger als {least} {unit} nicht; das ist bewiesen.",
        "nothing-proven": "Bewiesen ist noch nichts.",
        "tried": "Von den Möglichkeiten mit {least} wurden {tried} von {of} versucht.",
        "cut": "Es kann weitere Antworten geben.",
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
        "line": "„{line}“",
        "against": "gegen die Zeile {line}",
        "evidence": "Belege: {evidence}",
        "leaves": "{name}: nicht mehr beteiligt",
        "rests": "Belege dazu: {evidence}",
        "and": " und ",
        "note": "Anmerkung: {note}",
        "then": "Gewünscht und von Bestand sind dann: {states}.",
        "then-reached": "Gewünscht und erreicht sind dann: {states}.",
        "then-reached-holds": "Gewünscht, erreicht und von Bestand sind dann: {states}.",
        "unwanted": "Von allen Wegen dorthin hat der mit den wenigsten ungewollten Zügen {least}:",
        "no-way": "Keine zulässige Folge von Zügen führt dorthin.",
        "no-end": "So, wie es ist, hat kein gemeinter Ausgang nach {concept} Bestand; also führt nichts zu einem.",
        "step": "{deed}",
        "step-unwanted": "{deed} (nicht gewollt)",
        "end": "Das führt zu Zustand {state}: {label}.",
        "joint": "Ein gemeinsamer Zug von {least} öffnet den Weg, einer von weniger nicht: {names}.",
        "joint-none": (
            "Kein gemeinsamer Zug öffnet den Weg: Zwei oder mehr können zusammen nichts herbeiführen, was sie alle "
            "vorziehen und von wo gewollte Züge dorthin führen; das ist bewiesen."
        ),
        "joint-proven": "Kein gemeinsamer Zug von weniger als {least} öffnet den Weg; das ist bewiesen.",
        "before": "zuerst: {deed}",
        "together": "gemeinsam: {deed}",
        "after": "danach: {deed}",
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
