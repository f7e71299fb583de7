"""What ``detente inverse`` says: the changes, what they go against, and what then holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from detente.cli.inverse.asked import Asked, Change
from detente.cli.inverse.words import words
from detente.cli.output import put, put_item, put_paragraph
from detente.graph import graph_of
from detente.inverse import Answer, Count, Edit, Found, Lever, Swap, target_states
from detente.scenario import Line
from detente.tell.met import explain_met
from detente.tell.outcomes import deeds_of, label_of, name_of
from detente.tell.voice import Voice

MOST = 12
"""Answers, and states of an answer, in the text; JSON has all."""


def put_count(asked: Asked, count: Count) -> None:
    """The count as text."""
    voice = Voice(asked.language)
    vary = voice.listed([name_of(asked.graph.conflict, dm, voice) for dm in asked.vary])
    said = words(asked.language)["count"]
    concept = asked.target.concept
    put_paragraph(said.format(concept=concept, holding=count.holding, of=count.of, vary=vary))


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
        put_item(_told(asked, change, said, voice), indent=2)
        if isinstance(change, Lever) and change.scenario.note:
            put_paragraph(said["note"].format(note=change.scenario.note.said(voice.language)), indent=4)
    graph = graph_of(answer.conflict)
    indexes = [graph.index(number) for number in answer.states]
    by_letters = asked.level == "levers" or asked.flags
    names = [(graph.letters(s) if by_letters else None) or str(graph.number(s)) for s in indexes[:MOST]]
    states = ", ".join(names) + (", …" if len(indexes) > MOST else "")
    if len(indexes) == 1:
        states += f" ({label_of(graph, indexes[0], voice, base=asked.graph.conflict)})"
    put_paragraph(said["then" + asked.kind].format(states=states), indent=2)
    if asked.level == "statements":
        put_paragraph(explain_met(asked.graph, asked.target, answer, voice), indent=2)


def _told(asked: Asked, change: Change, said: Mapping[str, str], voice: Voice) -> str:
    match change:
        case Swap(dm, prefer, over):
            text = said["swap"].format(name=name_of(asked.graph.conflict, dm, voice), prefer=prefer, over=over)
            line = asked.decider(change)
            return f"{text} – {said['against'].format(line=_cited(line, said, voice))}" if line else text
        case Edit(kind, line, above):
            return said[kind].format(line=_cited(line, said, voice), above=above and _cited(above, said, voice))
        case Lever(flag, _, lines, evidence):
            goes_against = said["and"].join(said["against"].format(line=_cited(line, said, voice)) for line in lines)
            rests = said["rests"].format(evidence=", ".join(evidence)) if evidence else ""
            return " – ".join(filter(None, (f"{flag}: {_what(asked, change, said, voice)}", goes_against, rests)))


def _cited(line: Line, said: Mapping[str, str], voice: Voice) -> str:
    evidence = ", ".join(line.level.evidence)
    return said["line"].format(line=_named(line, voice)) + (
        f" [{said['evidence'].format(evidence=evidence)}]" if evidence else ""
    )


def _named(line: Line, voice: Voice) -> str:
    """The line as its id names it, how firm it is in the language of the rest."""
    sure = line.level.confidence
    if sure is None:
        return line.id
    return f"{line.id.removesuffix(f' ({sure})')} ({voice.phrase(f'confidence-{sure}')})"


def _what(asked: Asked, lever: Lever, said: Mapping[str, str], voice: Voice) -> str:
    """What a lever is, in words."""
    conflict, scenario = asked.graph.conflict, lever.scenario
    if scenario in conflict.scenarios:
        return scenario.title.said(voice.language) if scenario.title else scenario.id
    if scenario.without:
        return said["leaves"].format(name=name_of(conflict, scenario.without[0], voice))
    return deeds_of(conflict, dict(scenario.fix), voice)


def _put_conditions(asked: Asked, said: Mapping[str, str], voice: Voice) -> None:
    conditions, graph = asked.conditions, asked.graph
    if not any(conditions.values()):
        return
    put()
    for dm, requirements in conditions.items():
        for alternatives in requirements:
            sets = (voice.listed([str(graph.number(s)) for s in sorted(one)]) for one in alternatives)
            number = graph.number(target_states(graph, asked.target)[0])
            name = name_of(graph.conflict, dm, voice)
            text = said["must"].format(name=name, state=number, alternatives=said["or"].join(sets))
            put_item(text)
