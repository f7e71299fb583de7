"""A single change of a least answer, told: what it supposes, which lines it goes against, and what they rest on."""

from __future__ import annotations

from typing import Any

from detente.answers.inverse import Change, Inverse
from detente.inverse import Edit, Lever, Swap
from detente.model.conflict import Conflict
from detente.scenario import Line
from detente.tell.blocks import Item, sentences
from detente.tell.edits import explain_edits, explain_lever
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import name_of
from detente.tell.statements import in_words
from detente.tell.voice import Voice, capital


def item(found: Inverse, change: Change, voice: Voice) -> Item:
    """What the change supposes; beneath, what is to be done in the file for it, or what the file notes of it."""
    conflict = found.asked.graph.conflict
    match change:
        case Swap(dm, prefer, over):
            graph = found.asked.graph
            names = OutcomeNames(graph, voice).quoted(
                pair := (graph.index(prefer), graph.index(over)), by_letters=bool(found.asked.flags)
            )
            first, second = (names[s] for s in pair)
            told = voice.phrase("swapped", a=name_of(conflict, dm, voice), prefer=first, over=second)
            return Item(_with_grounds(conflict, told, found.against(change), (), voice))
        case Edit():
            told = voice.phrase("if-edited", edits=explain_edits(conflict, [change], voice))
            return Item(told, sentences([_in_file(conflict, change, voice)]))
        case Lever(flag, scenario, against, evidence):
            told = f"{flag}: {explain_lever(conflict, change, voice)}"
            note = voice.say("lever-note", note=scenario.note.said(voice.language)) if scenario.note else ""
            return Item(_with_grounds(conflict, told, against, evidence, voice), sentences([note]))


def value(found: Inverse, change: Change, voice: Voice) -> dict[str, Any]:
    """The change for JSON."""
    against = [_line(line) for line in found.against(change)]
    match change:
        case Swap(dm, prefer, over):
            return {"dm": dm, "prefer": prefer, "over": over, "against": against}
        case Edit(kind, line):
            return {"kind": kind, "dm": line.dm, "line": line.id, "against": against}
        case Lever(flag, scenario, _, evidence):
            note = scenario.note.said(voice.language) if scenario.note else None
            return {"flag": flag, "against": against, "evidence": list(evidence), "note": note}


def _in_file(conflict: Conflict, edit: Edit, voice: Voice) -> str:
    above = _cited(conflict, edit.above, voice) if edit.above else ""
    return voice.say(f"edited-{edit.kind}", line=_cited(conflict, edit.line, voice), above=above)


def _with_grounds(
    conflict: Conflict, told: str, against: tuple[Line, ...], evidence: tuple[str, ...], voice: Voice
) -> str:
    """The change, against which lines it goes, and what is said of what it touches."""
    if against:
        lines = voice.whole_list([_cited(conflict, line, voice) for line in against])
        told = voice.phrase("against-lines", change=told, lines=lines)
    return voice.phrase("resting-on", change=told, evidence=", ".join(evidence)) if evidence else told


def _cited(conflict: Conflict, line: Line, voice: Voice) -> str:
    """The line by its id, on a page in words; how firm it is in the language of the rest, and its evidence."""
    sure, evidence = line.level.confidence, ", ".join(line.level.evidence)
    named = line.id.removesuffix(f" ({sure})")
    if not voice.at_shell:
        words = voice.inner(in_words(line.level.statement, conflict, voice.language))
        named = f"{capital(name_of(conflict, line.dm, voice))}: {words}"
    named += f" ({voice.phrase(f'confidence-{sure}')})" if sure else ""
    return voice.phrase("line-cited" if evidence else "line-uncited", line=named, evidence=evidence)


def _line(line: Line) -> dict[str, Any]:
    return {"line": line.id, "confidence": line.level.confidence, "evidence": list(line.level.evidence)}
