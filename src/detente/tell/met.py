"""Why a goal is met once preferences are edited: by which move and answer, or by which wanted moves."""

from __future__ import annotations

from detente.evolution import Reach
from detente.graph import Graph
from detente.inverse import Answer, Edit, Goal
from detente.scenario import reread
from detente.stability import solve
from detente.tell.outcome_names import OutcomeNames
from detente.tell.state import explain_state
from detente.tell.voice import Voice
from detente.tell.ways import explain_way


def explain_met(graph: Graph, goal: Goal, answer: Answer[Edit], voice: Voice) -> str:
    """Of the first outcome that then meets the goal, why those who would have left it stay, else how it is reached."""
    changed = reread(graph, answer.conflict)
    s = changed.index(answer.states[0])
    why = _holds(graph, changed, goal, s, voice) if goal.holding else _reached(changed, s, voice)
    return voice.say("met", name=OutcomeNames(graph, voice).quoted([s])[s], why=why)


def _holds(graph: Graph, changed: Graph, goal: Goal, s: int, voice: Voice) -> str:
    assert goal.holding is not None, "only where holding is asked for"
    concept, before, after = goal.holding.concept, solve(graph), solve(changed)
    left = [dm for dm in goal.holding.held_by(graph) if not before.stable(concept, dm)[s]]
    return " ".join(explain_state(after, s, concept, voice, dms=left or None).sentences[:1])


def _reached(changed: Graph, s: int, voice: Voice) -> str:
    assert changed.status_quo is not None, "only from a status quo"
    reach = Reach(changed, changed.status_quo)
    return explain_way(reach, reach.path(s), voice)
