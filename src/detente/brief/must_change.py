"""What would have to change for something to hold for everyone, or to be reached."""

from __future__ import annotations

import numpy as np

from detente.answers.case import Case
from detente.brief.changes import changes, goal_of
from detente.brief.short import asked_about, called_together
from detente.brief.told import Told
from detente.evolution import Path
from detente.graph.truth import Mask
from detente.inverse import Found, JointMove, fewest_unwanted, joint_moves
from detente.model.conflict import Question
from detente.tell.edits import explain_fates
from detente.tell.outcomes import action_of, deeds_of, is_plural, name_of, names_of
from detente.tell.voice import Voice
from detente.tell.ways import explain_way


def must_change(case: Case, question: Question, voice: Voice) -> Told:
    """The fewest edits of statements after which something asked about holds, and what else would do it."""
    where, what = asked_about(case, question), called_together(case, question, voice)
    if not where.any():
        return _nowhere(question, what, voice)
    if (held := where & case.holding).any():
        clause = voice.phrase("change-held", what=what, count=int(held.sum()), held=int(case.holding.sum()))
        return Told((clause,), states=_states(held))
    return changes(case, goal_of(case, question), "change-hold", what, voice)


def reach(case: Case, question: Question, voice: Voice) -> Told:
    """Who would have to do what it does not want, together or alone, and the fewest edits that spare it that."""
    where, what = asked_about(case, question), called_together(case, question, voice)
    if not where.any():
        return _nowhere(question, what, voice)
    if case.reach is None:
        return Told((voice.phrase("reach-unknown"),))
    if (there := where & case.arriving).any():
        nearest = int(np.argmin(np.where(there, case.reach.by_improvements, np.iinfo(np.int32).max)))
        way = explain_way(case.reach, case.reach.path(nearest), voice)
        return Told((voice.phrase("reach-already", what=what),), (way,), states=_states(there))
    told = changes(case, goal_of(case, question), "change-reach", what, voice)
    clause, sentences = _unwanted(case, where, what, voice)
    together = _together(case, where, voice)
    clauses, behind = (clause, *told.clauses), (*sentences, together, *told.sentences)
    return Told(clauses, behind, told.folded, told.states, told.edited)


def _nowhere(question: Question, what: str, voice: Voice) -> Told:
    return Told((voice.phrase("about-impossible", what=what) if question.about else voice.phrase("reach-unknown"),))


def _states(mask: Mask) -> tuple[int, ...]:
    return tuple(np.flatnonzero(mask).tolist())


def _unwanted(case: Case, where: Mask, what: str, voice: Voice) -> tuple[str, list[str]]:
    """Who would have to do what without wanting to, and the whole way."""
    assert case.reach is not None, "only with a status quo"
    way = fewest_unwanted(case.graph, where)
    if way is None:
        return voice.phrase("reach-barred", what=what), []
    unwanted = voice.listed(
        [
            voice.phrase(
                "unwanted-deed",
                a=name_of(case.conflict, step.mover, voice),
                do=action_of(case.graph, step, voice),
                plural=is_plural(case.conflict, [step.mover]),
            )
            for step in way.unwanted
        ]
    )
    whole = [voice.say("reach-way", deeds=_deeds(case, way.path, voice))] if len(way.path) > len(way.unwanted) else []
    return voice.phrase("reach-unwanted", what=what, unwanted=unwanted), whole


def _deeds(case: Case, path: Path, voice: Voice) -> str:
    return " → ".join(
        voice.phrase("deed", a=name_of(case.conflict, step.mover, voice), do=action_of(case.graph, step, voice))
        for step in path
    )


def _at_once(case: Case, joint: JointMove, voice: Voice) -> str:
    """Who does what in a joint move, in which nobody comes first; in graph form, over which states it goes."""
    graph = case.graph
    if case.conflict.is_graph_form:
        return _deeds(case, joint.steps, voice)
    before, after = graph.taken(joint.steps[0].source), graph.taken(joint.steps[-1].target)
    return deeds_of(case.conflict, {option: option in after for option in before ^ after}, voice)


def _together(case: Case, where: Mask, voice: Voice) -> str:
    """The smallest joint move that all who take part in it would gain by; else that there is none."""
    found: Found[JointMove] = joint_moves(case.graph, where, budget=case.budget)
    for answer in found.answers:
        joint = answer.changes[0]
        moved = voice.say(
            "joint",
            names=names_of(case.conflict, joint.members, voice),
            deeds=_at_once(case, joint, voice),
            before=len(joint.before),
            after=len(joint.after),
        )
        return f"{moved} {explain_fates(case.conflict, joint, voice)}"
    return voice.say("joint-beyond" if found.stopped else "joint-none")
