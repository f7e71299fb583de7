"""What would have to change for something to be reached, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.answers.brief.reach import Bringing
from detente.answers.case import Case
from detente.evolution import Path
from detente.inverse import JointMove
from detente.tell.blocks import Blocks, Stop
from detente.tell.brief.must_change import behind_changes, changes, nowhere
from detente.tell.brief.options import options
from detente.tell.brief.strips import way, ways
from detente.tell.brief.telling import called_together
from detente.tell.edits import explain_fates
from detente.tell.outcomes import action_of, deeds_of, is_plural, name_of, names_of
from detente.tell.short import in_sentence
from detente.tell.state import Explanation
from detente.tell.voice import Voice, capital
from detente.tell.ways import explain_way


def wordings(found: Bringing, voice: Voice) -> Iterator[str]:
    """Who would have to move against its wish; else that it is reached, or cannot be."""
    if not found.where.any():
        yield voice.phrase("short-impossible")
    elif found.case.reach is None:
        yield voice.phrase("short-no-today")
    elif found.met.any():
        yield voice.phrase("short-no-change")
    elif found.way is None:
        yield voice.phrase("short-barred")
    else:
        conflict = found.case.conflict
        movers = [*dict.fromkeys(step.mover for step in found.way.unwanted)]
        names = voice.listed([in_sentence(conflict, dm, voice) for dm in movers])
        if len(movers) == 1:
            deeds = voice.listed([action_of(found.case.graph, step, voice) for step in found.way.unwanted])
            yield voice.phrase("short-unwanted-do", names=names, do=deeds, plural=is_plural(conflict, movers, voice))
        yield voice.phrase("short-unwanted", names=names)


def reason(found: Bringing, voice: Voice) -> Iterable[str]:  # noqa: ARG001 – as all kinds have it
    """None: what would have to be done says it."""
    return ()


def shown(found: Bringing, voice: Voice) -> Blocks:
    """The way with its unwanted moves, then the changes that would spare them; where it is reached, the way there."""
    case = found.case
    if case.reach is None:
        return ()
    if found.met.any():
        return ways(case, found.met, voice)
    if found.way is None:
        return ()
    end = Stop((capital(called_together(case.conflict, found.question, voice)),))
    return (way(case, found.way.path, end, voice), *options(found, voice))


def clauses(found: Bringing, voice: Voice) -> list[str]:
    """Who would have to do what it does not want, and which change would spare it that."""
    what = called_together(found.case.conflict, found.question, voice)
    if not found.where.any():
        return [nowhere(found.question, what, voice)]
    if found.case.reach is None:
        return [voice.phrase("reach-unknown")]
    if found.met.any():
        return [voice.phrase("reach-already", what=what)]
    return [_unwanted(found, what, voice), *changes(found, "change-reach", what, voice)]


def behind(found: Bringing, voice: Voice) -> Explanation:
    """The way, whole; the joint move; then what stands behind the change."""
    reach = found.case.reach
    if not found.nothing_to_change:
        rest = behind_changes(found, voice)
        return Explanation((*_whole(found, voice), _together(found, voice), *rest.sentences), rest.folded)
    if reach is None or not found.met.any():
        return Explanation(())
    return Explanation((explain_way(reach, reach.path(found.nearest), voice),))


def _unwanted(found: Bringing, what: str, voice: Voice) -> str:
    """Who would have to do what without wanting to."""
    if found.way is None:
        return voice.phrase("reach-barred", what=what)
    conflict = found.case.conflict
    unwanted = [
        voice.phrase(
            "unwanted-deed",
            a=name_of(conflict, step.mover, voice),
            do=action_of(found.case.graph, step, voice),
            plural=is_plural(conflict, [step.mover], voice),
        )
        for step in found.way.unwanted
    ]
    return voice.phrase("reach-unwanted", what=what, unwanted=voice.listed(unwanted))


def _whole(found: Bringing, voice: Voice) -> list[str]:
    """The whole way, where some moves on it are wanted."""
    way = found.way
    if way is None or len(way.path) == len(way.unwanted):
        return []
    return [voice.say("reach-way", deeds=_deeds(found.case, way.path, voice))]


def _deeds(case: Case, path: Path, voice: Voice) -> str:
    return " → ".join(
        voice.phrase("deed", a=name_of(case.conflict, step.mover, voice), do=action_of(case.graph, step, voice))
        for step in path
    )


def _together(found: Bringing, voice: Voice) -> str:
    """The smallest joint move that all who take part in it would gain by; else that there is none."""
    for answer in found.joint.answers:
        joint = answer.changes[0]
        moved = voice.say(
            "joint",
            names=names_of(found.case.conflict, joint.members, voice),
            deeds=_at_once(found.case, joint, voice),
            before=len(joint.before),
            after=len(joint.after),
        )
        return f"{moved} {explain_fates(found.case.conflict, joint, voice)}"
    return voice.say("joint-beyond" if found.joint.stopped else "joint-none")


def _at_once(case: Case, joint: JointMove, voice: Voice) -> str:
    """Who does what in a joint move, in which nobody comes first; in graph form, over which states it goes."""
    graph = case.graph
    if case.conflict.is_graph_form:
        return _deeds(case, joint.steps, voice)
    before, after = graph.taken(joint.steps[0].source), graph.taken(joint.steps[-1].target)
    return deeds_of(case.conflict, {option: option in after for option in before ^ after}, voice)
