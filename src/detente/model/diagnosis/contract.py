"""What may stand at a place of the file, by the key that it stands under: for where no cure is sure."""

from __future__ import annotations

from detente.model.diagnosis.sketch import Line

_UNDER = {
    "decision_makers": "an id and a colon on a line of its own, and further in name:, options: and preferences:",
    "options": "one option on each line, as name: {do: …, undo: …}",
    "preferences": "one statement on each line, after a dash and a blank, as - not up.dam",
    "conditions": "one on each line, as deal: up.release and not down.sue",
    "constraints": "one on each line, after a dash and a blank, as - never: up.release and up.dam",
    "scenarios": "a name and a colon on a line of its own, and further in title: and what is changed",
    "events": "a name and a colon on a line of its own, and further in on: and fix: or rates:",
    "questions": "one on each line, after a dash and a blank, as - {ask: holds, about: deal}",
    "readings": "a name and a colon on a line of its own, and further in title: and preferences:",
    "sources": "a name and a colon on a line of its own, and further in title:, url: and so on",
    "quotes": "a name and a colon on a line of its own, and further in source:, exact: and so on",
    "moves": "one pair of numbers on each line, after a dash and a blank, as - [1, 2]",
    "states": "a number, a colon and a text on each line, as 1: today",
    "any of": "one statement on each line, after a dash and a blank, as - not up.dam",
}


def contract_at(lines: list[Line], n: int) -> str | None:
    """What may stand where line `n` is, going by the keys above it that stand further left."""
    depth = len(lines[n].lead)
    for line in reversed(lines[:n]):
        if line.blank or len(line.lead) >= depth:
            continue
        if line.key in _UNDER:
            return f"under {line.key}: stands {_UNDER[line.key]}"
        depth = len(line.lead)
    return None
