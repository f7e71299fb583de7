"""What ``detente inverse`` says: the changes, what they go against, and what then holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from detente.cli.analysis import identity
from detente.cli.inverse_words import words
from detente.cli.output import as_values, put, put_item, put_paragraph
from detente.explain import Voice, deciding_line, label_of, name_of
from detente.explain.outcomes import deeds_of
from detente.graph import Graph, graph_of
from detente.inverse import (
    Answer,
    Count,
    Edit,
    Found,
    Goal,
    Lever,
    Reached,
    Swap,
    Target,
    conditions_on,
    target_states,
)
from detente.inverse.conditions import Requirement
from detente.model import Document
from detente.names import DmId, Language
from detente.report.printable import printable
from detente.scenario import Line

Change = Swap | Edit | Lever

MOST = 12
"""Answers, and states of an answer, in the text; JSON has all."""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What was asked: of which model, for which target (`text` as typed), who may change, and what.

    Attributes:
        document: the model's file.
        graph: the conflict's graph, with what `flags` change.
        target: what is to hold; or to be reached, if `reach`, and to hold as well, if `and_holds`.
        text: the target as typed.
        vary: who may change.
        level: what may change.
        flags: what is changed beforehand, as typed.
        language: in which words.
        every: whether all least answers are wanted.
        reach: whether the target is to be reached.
        and_holds: whether it is to hold as well when it is reached.
    """

    document: Document
    graph: Graph
    target: Target
    text: str
    vary: tuple[DmId, ...]
    level: Literal["rankings", "statements", "levers"]
    flags: tuple[str, ...]
    language: Language
    every: bool
    reach: bool = False
    and_holds: bool = False

    @property
    def goal(self) -> Goal:
        """The target, as what is to hold or to be reached."""
        return self.reached if self.reach else self.target

    @property
    def reached(self) -> Reached:
        """The target as what is to be reached."""
        target = self.target
        return Reached(target.what, target.concept, target.holders) if self.and_holds else Reached(target.what)

    @property
    def kind(self) -> str:
        """Which of the words are about this goal."""
        return "" if not self.reach else "-reached-holds" if self.and_holds else "-reached"

    @property
    def state(self) -> int | None:
        """The one state that is meant; None where several are."""
        states = target_states(self.graph, self.target)
        return states[0] if len(states) == 1 else None


def counted(asked: Asked, count: Count) -> dict[str, Any]:
    """The count for JSON."""
    return {**question(asked), "count": count.holding, "of": count.of, **findings(asked)}


def values(asked: Asked, found: Found[Any]) -> dict[str, Any]:
    """What was found for JSON."""
    conditions = {
        dm: [[[asked.graph.number(s) for s in sorted(one)] for one in alternatives] for alternatives in requirements]
        for dm, requirements in _conditions(asked).items()
    }
    return {**question(asked), "level": asked.level, **least(asked, found), "conditions": conditions, **findings(asked)}


def least(asked: Asked, found: Found[Any]) -> dict[str, Any]:
    """The least changes of one level for JSON, and what is proven about their number."""
    answers = [_answer(asked, answer) for answer in found.answers]
    proven_none = asked.level == "rankings" and not found.stopped
    return {
        "least": found.least,
        "at_least": found.at_least,
        "exact": found.least is not None or proven_none,
        "stopped": found.stopped,
        "tried": found.tried,
        "of": found.of,
        "verified": bool(answers),
        "changes": answers[0]["changes"] if answers else [],
        "answers": answers,
        "complete": asked.every and not found.stopped,
    }


def _answer(asked: Asked, answer: Answer[Any]) -> dict[str, Any]:
    """Its changes, and what then holds: by number, and by letters, since changes from outside renumber the states."""
    graph = graph_of(answer.conflict)
    return {
        "changes": [_change(asked, change) for change in answer.changes],
        "states": list(answer.states),
        "options": [graph.letters(graph.index(number)) for number in answer.states],
    }


def question(asked: Asked) -> dict[str, Any]:
    """What was asked, for JSON."""
    return {
        **identity(asked.document, asked.language),
        "changed": list(asked.flags),
        "target": asked.text if asked.state is None else asked.graph.number(asked.state),
        "concept": asked.target.concept,
        "for": list(asked.target.held_by(asked.graph)),
        "vary": list(asked.vary),
    }


def findings(asked: Asked) -> dict[str, Any]:
    """The warnings about the model, for JSON."""
    return {"findings": as_values(asked.document.warnings)}


def _change(asked: Asked, change: Change) -> dict[str, Any]:
    match change:
        case Swap(dm, prefer, over):
            against = [line] if (line := _decider(asked, change)) else []
            return {"dm": dm, "prefer": prefer, "over": over, "against": [_line(one) for one in against]}
        case Edit(kind, line):
            return {"kind": kind, "dm": line.dm, "line": line.id, "against": [_line(one) for one in change.lines]}
        case Lever(flag, scenario, lines, evidence):
            note = scenario.note.said(asked.language) if scenario.note else None
            return {
                "flag": flag,
                "against": [_line(one) for one in lines],
                "evidence": list(evidence),
                "note": note,
            }


def _line(line: Line) -> dict[str, Any]:
    return {"line": line.id, "confidence": line.level.confidence, "evidence": list(line.level.evidence)}


def _decider(asked: Asked, swap: Swap) -> Line | None:
    """The line that has decided the pair the other way; None where the preference is no list of lines, or tied."""
    if asked.graph.conflict.is_graph_form:
        return None
    index = asked.graph.index
    return deciding_line(asked.graph, swap.dm, index(swap.over), index(swap.prefer))


def _conditions(asked: Asked) -> dict[DmId, tuple[Requirement, ...]]:
    """What those who may change must want, where one state is meant."""
    graph, s = asked.graph, asked.state
    if s is None or asked.level != "rankings" or asked.reach:
        return {}
    who = [dm for dm in asked.target.held_by(graph) if dm in asked.vary]
    return {dm: conditions_on(graph, asked.target.concept, graph.decision_makers.index(dm), s) for dm in who}


def put_count(asked: Asked, count: Count) -> None:
    """The count as text."""
    voice = Voice(asked.language)
    vary = voice.listed([name_of(asked.graph.conflict, dm, voice) for dm in asked.vary])
    said = words(asked.language)["count"]
    concept = asked.target.concept
    put_paragraph(printable(said.format(concept=concept, holding=count.holding, of=count.of, vary=vary)))


def put_found(asked: Asked, found: Found[Any], *, interrupted: bool = False) -> None:
    """What was found as text: how many changes, the answers, and for one state what its holding asks for."""
    said, voice = words(asked.language), Voice(asked.language)
    put_paragraph(_verdict(asked, found, said, interrupted=interrupted))
    for k, answer in enumerate(found.answers[:MOST] if found.least else ()):
        put()
        put(said["answer"].format(number=k + 1, total=len(found.answers)) if asked.every else said["first"])
        _put_answer(asked, answer, said, voice)
    if len(found.answers) > MOST:
        put(said["hidden"].format(hidden=len(found.answers) - MOST))
    if found.answers and found.stopped:
        put(" ".join((stop(said, interrupted=interrupted), said["cut"])))
    if found.least != 0:
        _put_conditions(asked, said, voice)


def stop(said: Mapping[str, str], *, interrupted: bool) -> str:
    """Why a search ended early."""
    return said["interrupted" if interrupted else "spent"]


def _verdict(asked: Asked, found: Found[Any], said: Mapping[str, str], *, interrupted: bool) -> str:
    concept, number = asked.target.concept, found.at_least if found.least is None else found.least
    values = {
        "concept": concept,
        "by": said["by" + asked.kind].format(concept=concept),
        "least": number,
        "unit": said[asked.level + ("-1" if number == 1 else "")],
    }
    if found.least == 0:
        return said[asked.kind.removeprefix("-") or "holds"].format(**values)
    if found.least is not None:
        return said["least"].format(**values)
    if found.stopped:
        proven = said["proven" if found.at_least else "nothing-proven"].format(**values)
        tried = said["tried"].format(of=found.of, least=number, tried=found.tried) if found.of else ""
        return " ".join(filter(None, (stop(said, interrupted=interrupted), proven, tried)))
    return said["none" if asked.level == "rankings" else "beyond"].format(**values)


def _put_answer(asked: Asked, answer: Answer[Any], said: Mapping[str, str], voice: Voice) -> None:
    for change in answer.changes:
        put_item(printable(_told(asked, change, said, voice)), indent=2)
        if isinstance(change, Lever) and change.scenario.note:
            put_paragraph(printable(said["note"].format(note=change.scenario.note.said(voice.language))), indent=4)
    graph = graph_of(answer.conflict)
    indexes = [graph.index(number) for number in answer.states]
    by_letters = asked.level == "levers" or asked.flags
    names = [(graph.letters(s) if by_letters else None) or str(graph.number(s)) for s in indexes[:MOST]]
    states = ", ".join(names) + (", …" if len(indexes) > MOST else "")
    if len(indexes) == 1:
        states += f" ({label_of(graph, indexes[0], voice, base=asked.graph.conflict)})"
    put_paragraph(printable(said["then" + asked.kind].format(states=states)), indent=2)


def _told(asked: Asked, change: Change, said: Mapping[str, str], voice: Voice) -> str:
    match change:
        case Swap(dm, prefer, over):
            text = said["swap"].format(name=name_of(asked.graph.conflict, dm, voice), prefer=prefer, over=over)
            line = _decider(asked, change)
            return f"{text} – {said['against'].format(line=_cited(line, said))}" if line else text
        case Edit(kind, line, above):
            return said[kind].format(line=_cited(line, said), above=above and _cited(above, said))
        case Lever(flag, _, lines, evidence):
            goes_against = said["and"].join(said["against"].format(line=_cited(line, said)) for line in lines)
            rests = said["rests"].format(evidence=", ".join(evidence)) if evidence else ""
            return " – ".join(filter(None, (f"{flag}: {_what(asked, change, said, voice)}", goes_against, rests)))


def _cited(line: Line, said: Mapping[str, str]) -> str:
    evidence = ", ".join(line.level.evidence)
    return f"“{line.id}”" + (f" [{said['evidence'].format(evidence=evidence)}]" if evidence else "")


def _what(asked: Asked, lever: Lever, said: Mapping[str, str], voice: Voice) -> str:
    """What a lever is, in words."""
    conflict, scenario = asked.graph.conflict, lever.scenario
    if scenario in conflict.scenarios:
        return scenario.title.said(voice.language) if scenario.title else scenario.id
    if scenario.without:
        return said["leaves"].format(name=name_of(conflict, scenario.without[0], voice))
    return deeds_of(conflict, dict(scenario.fix), voice)


def _put_conditions(asked: Asked, said: Mapping[str, str], voice: Voice) -> None:
    conditions, graph = _conditions(asked), asked.graph
    if not any(conditions.values()):
        return
    put()
    for dm, requirements in conditions.items():
        for alternatives in requirements:
            sets = (voice.listed([str(graph.number(s)) for s in sorted(one)]) for one in alternatives)
            number = graph.number(target_states(graph, asked.target)[0])
            name = name_of(graph.conflict, dm, voice)
            text = said["must"].format(name=name, state=number, alternatives=said["or"].join(sets))
            put_item(printable(text))
