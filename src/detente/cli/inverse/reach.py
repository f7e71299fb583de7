"""What ``detente inverse --reach`` says: the ways in which a target could be reached by wanted moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from detente.cli.inverse.asked import Asked
from detente.cli.inverse.searching import searched
from detente.cli.inverse.text import put_found, stop
from detente.cli.inverse.values import findings, least, question
from detente.cli.inverse.words import words
from detente.cli.output import put, put_item, put_paragraph
from detente.evolution import Path
from detente.graph import Step
from detente.graph.graph import OptionGraph
from detente.inverse import (
    Edit,
    Found,
    JointMove,
    Lever,
    Watch,
    Way,
    fewest_edits,
    fewest_levers,
    fewest_unwanted,
    joint_moves,
)
from detente.scenario import lines_of
from detente.tell.edits import explain_fates
from detente.tell.outcomes import action_of, label_of, name_of, names_of
from detente.tell.voice import Voice


@dataclass(slots=True)
class Ways:
    """What was found; None is what was not searched, since the model has nothing of the kind or it was stopped."""

    way: Way | None
    joint: Found[JointMove] | None = None
    edits: Found[Edit] | None = None
    outside: Found[Lever] | None = None
    interrupted: bool = False


def ways_to(asked: Asked, budget: int | None) -> Ways:
    """The ways to the target, one search after the other; after Ctrl-C no further search begins."""
    graph, goal, vary = asked.graph, asked.reached, asked.vary
    ends = goal.ends(graph)
    ways = Ways(fewest_unwanted(graph, ends))
    limit: dict[str, Any] = {"every": asked.every} | ({"budget": budget} if budget else {})

    def run(doing: str, search: Callable[[Watch], Found[Any]]) -> Found[Any] | None:
        if ways.interrupted:
            return None
        found, ways.interrupted = searched(doing, search)
        return found

    ways.joint = run("joint moves of {count}", lambda watch: joint_moves(graph, ends, watch=watch, **limit))
    if isinstance(graph, OptionGraph) and any(line.dm in vary for line in lines_of(graph.conflict)):
        ways.edits = run("{count} edits", lambda watch: fewest_edits(graph, goal, vary, watch=watch, **limit))
    ways.outside = run(
        "{count} actions from outside",
        lambda watch: fewest_levers(graph.conflict, goal, vary, watch=watch, **limit),
    )
    return ways


def reach_values(asked: Asked, ways: Ways) -> dict[str, Any]:
    """The ways for JSON."""
    reach = {
        "unwanted": {
            "least": None if ways.way is None else len(ways.way.unwanted),
            "steps": None if ways.way is None else _steps(asked, ways.way.path, ways.way.unwanted),
        },
        "joint": ways.joint and _joint(asked, ways.joint),
        "statements": ways.edits and least(replace(asked, level="statements"), ways.edits),
        "levers": ways.outside and least(replace(asked, level="levers"), ways.outside),
    }
    return {**question(asked), "and_holds": asked.and_holds, "reach": reach, **findings(asked)}


def _joint(asked: Asked, found: Found[JointMove]) -> dict[str, Any]:
    return {
        "least": found.least,
        "at_least": found.at_least,
        "exact": not found.stopped or found.least is not None,
        "stopped": found.stopped,
        "tried": found.tried,
        "of": found.of,
        "answers": [
            {
                "members": list(joint.members),
                "before": _steps(asked, joint.before),
                "together": _steps(asked, joint.steps, joint.steps),
                "after": _steps(asked, joint.after),
                "at_end": dict(zip(joint.members, joint.at_end, strict=True)),
                "to": asked.graph.number(joint.end),
            }
            for answer in found.answers
            for joint in answer.changes
        ],
    }


def _steps(asked: Asked, path: Path, unwanted: Path = ()) -> list[dict[str, Any]]:
    number = asked.graph.number
    return [
        {"dm": s.mover, "from": number(s.source), "to": number(s.target), "improvement": s not in unwanted}
        for s in path
    ]


def put_reach(asked: Asked, ways: Ways) -> None:
    """The ways as text; where the target is reached as it is, how."""
    said, voice = words(asked.language), Voice(asked.language)
    if ways.way is not None and not ways.way.unwanted:
        put_paragraph(said[asked.kind.removeprefix("-")].format(concept=asked.target.concept))
        _put_path(asked, ways.way, voice)
        return
    _put_way(asked, ways.way, voice)
    if ways.joint is not None and asked.reached.ends(asked.graph).any():
        put()
        _put_joint(asked, ways.joint, voice, interrupted=_is_last(ways, ways.joint))
    if ways.edits is not None:
        put()
        put_found(replace(asked, level="statements"), ways.edits, interrupted=_is_last(ways, ways.edits))
    if ways.outside is not None:
        put()
        put_found(replace(asked, level="levers"), ways.outside, interrupted=_is_last(ways, ways.outside))


def _is_last(ways: Ways, found: Found[Any]) -> bool:
    """Whether this was the search that Ctrl-C ended."""
    searches = [search for search in (ways.joint, ways.edits, ways.outside) if search is not None]
    return ways.interrupted and found is searches[-1]


def _put_way(asked: Asked, way: Way | None, voice: Voice) -> None:
    said = words(asked.language)
    if way is not None:
        put_paragraph(said["unwanted"].format(least=len(way.unwanted)))
        _put_path(asked, way, voice)
    elif asked.reached.ends(asked.graph).any():
        put_paragraph(said["no-way"])
    else:
        put_paragraph(said["no-end"].format(concept=asked.target.concept))


def _put_path(asked: Asked, way: Way, voice: Voice) -> None:
    said = words(asked.language)
    for step in way.path:
        key = "step-unwanted" if step in way.unwanted else "step"
        put_item(said[key].format(deed=_deed(asked, step, voice)), indent=2)
    if way.path:
        _put_end(asked, way.path[-1].target, voice)


def _put_joint(asked: Asked, found: Found[JointMove], voice: Voice, *, interrupted: bool) -> None:
    said = words(asked.language)
    for joint in (joint for answer in found.answers for joint in answer.changes):
        names = names_of(asked.graph.conflict, joint.members, voice)
        put_paragraph(said["joint"].format(least=found.least, names=names))
        for key, path in (("before", joint.before), ("together", joint.steps), ("after", joint.after)):
            for step in path:
                put_item(said[key].format(deed=_deed(asked, step, voice)), indent=2)
        _put_end(asked, joint.end, voice)
        put_paragraph(explain_fates(asked.graph.conflict, joint, voice), indent=2)
    if found.stopped:
        proven = said["joint-proven"].format(least=found.at_least)
        tried = said["tried"].format(of=found.of, least=found.at_least, tried=found.tried)
        put_paragraph(" ".join((stop(said, interrupted=interrupted), proven, tried)))
    elif not found.answers:
        put_paragraph(said["joint-none"])


def _put_end(asked: Asked, s: int, voice: Voice) -> None:
    graph = asked.graph
    text = words(asked.language)["end"].format(state=graph.number(s), label=label_of(graph, s, voice))
    put_paragraph(text, indent=2)


def _deed(asked: Asked, step: Step, voice: Voice) -> str:
    conflict = asked.graph.conflict
    return voice.phrase("deed", a=name_of(conflict, step.mover, voice), do=action_of(asked.graph, step, voice))
