"""What would make wanted moves lead to a target, told: unwanted moves, a joint move, edits, actions from outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.reach import Ways
from detente.evolution import Path
from detente.graph import Step
from detente.inverse import Found, JointMove, Way
from detente.tell import inverse
from detente.tell.blocks import Block, Blocks, Sentence, items, section, sentences
from detente.tell.edits import explain_fates
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import action_of, name_of, names_of
from detente.tell.voice import Voice
from detente.tell.ways import steps_of


def blocks(found: Ways, voice: Voice) -> Blocks:
    """How it is reached as it is; else a section per kind of way there."""
    if found.way is not None and found.is_reached:
        as_is = voice.say("inverse-as-is", aim=found.asked.aim, concept=found.asked.target.concept)
        return (Sentence(as_is), *_path(found, found.way, voice))
    joint = _joint(found, voice) if found.some_end else ()
    return (
        *section(voice.say("ways-unwanted"), _unwanted(found, voice)),
        *section(voice.say("ways-joint"), joint),
        *(
            block
            for least in found.levels
            for block in section(voice.say(f"ways-{least.level}"), inverse.blocks(least, voice))
        ),
    )


def values(found: Ways, voice: Voice) -> dict[str, Any]:
    """What was asked, and each kind of way; null is what was not searched."""
    way, edits, outside = found.way, found.at("statements"), found.at("levers")
    reach = {
        "unwanted": {
            "least": None if way is None else len(way.unwanted),
            "steps": None if way is None else steps_of(found.asked.graph, way.path, way.unwanted),
        },
        "joint": _joint_value(found, found.joint),
        "statements": edits and inverse.least_values(edits, voice),
        "levers": outside and inverse.least_values(outside, voice),
    }
    return {**inverse.question(found.asked), "and_holds": found.asked.aim == "both", "reach": reach}


def _unwanted(found: Ways, voice: Voice) -> Blocks:
    if found.way is not None:
        told = voice.say("way-least-unwanted", unwanted=len(found.way.unwanted))
        return (Sentence(told), *_path(found, found.way, voice))
    if found.some_end:
        return (Sentence(voice.say("way-none")),)
    return (Sentence(voice.say("way-no-end", concept=found.asked.target.concept)),)


def _path(found: Ways, way: Way, voice: Voice) -> Iterator[Block]:
    deeds = ((step in way.unwanted, _deed(found, step, voice)) for step in way.path)
    yield from items(voice.phrase("deed-unwanted", deed=deed) if unwanted else deed for unwanted, deed in deeds)
    if way.path:
        yield _end(found, way.path[-1].target, voice)


def _joint(found: Ways, voice: Voice) -> Iterator[Block]:
    search = found.joint
    for answer in search.answers:
        for joint in answer.changes:
            yield from _joint_move(found, joint, voice)
    if search.stopped:
        why = inverse.stopped(interrupted=found.cut, voice=voice)
        proven = voice.say("joint-proven", next=search.at_least)
        tried = voice.say("inverse-tried", next=search.at_least, count=search.tried, total=search.of)
        yield Sentence(f"{why} {proven} {tried}")
    elif not search.answers:
        yield Sentence(voice.say("joint-closed"))


def _joint_move(found: Ways, joint: JointMove, voice: Voice) -> Blocks:
    conflict = found.asked.graph.conflict
    opens = voice.say("joint-opens", count=len(joint.members), names=names_of(conflict, joint.members, voice))
    parts: tuple[tuple[str, Path], ...] = (("before", joint.before), ("together", joint.steps), ("after", joint.after))
    steps = (voice.phrase(f"step-{part}", deed=_deed(found, step, voice)) for part, path in parts for step in path)
    fates = explain_fates(conflict, joint, voice)
    return (Sentence(opens), *items(steps), _end(found, joint.end, voice), *sentences([fates]))


def _end(found: Ways, s: int, voice: Voice) -> Sentence:
    graph = found.asked.graph
    return Sentence(voice.say("way-ends", name=OutcomeNames(graph, voice).quoted([s])[s]))


def _deed(found: Ways, step: Step, voice: Voice) -> str:
    graph = found.asked.graph
    return voice.phrase("deed", a=name_of(graph.conflict, step.mover, voice), do=action_of(graph, step, voice))


def _joint_value(found: Ways, search: Found[JointMove]) -> dict[str, Any]:
    return {
        "least": search.least,
        "at_least": search.at_least,
        "exact": not search.stopped or search.least is not None,
        "stopped": search.stopped,
        "tried": search.tried,
        "of": search.of,
        "answers": [_move_value(found, joint) for answer in search.answers for joint in answer.changes],
    }


def _move_value(found: Ways, joint: JointMove) -> dict[str, Any]:
    graph = found.asked.graph
    return {
        "members": list(joint.members),
        "before": steps_of(graph, joint.before, ()),
        "together": steps_of(graph, joint.steps, joint.steps),
        "after": steps_of(graph, joint.after, ()),
        "at_end": dict(zip(joint.members, joint.at_end, strict=True)),
        "to": graph.number(joint.end),
    }
