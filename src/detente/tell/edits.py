"""Least changes in words: what somebody would have to want otherwise, and which action from outside is enough."""

from __future__ import annotations

from collections.abc import Sequence

from detente.inverse import Edit, JointMove, Lever
from detente.inverse.edits import negation
from detente.model.conflict import Conflict
from detente.model.statement import If
from detente.scenario import Line
from detente.tell.attribution import sayers_of
from detente.tell.outcomes import called, deeds_of, is_plural, names_of
from detente.tell.voice import Voice
from detente.tell.wishes import wish

FATES = ("worse", "same", "better")


def explain_edits(conflict: Conflict, edits: Sequence[Edit], voice: Voice) -> str:
    """What the edits suppose, as clauses that follow an *if*."""
    return voice.listed([_edit(conflict, edit, voice) for edit in edits])


def explain_grounds(conflict: Conflict, lines: Sequence[Line], voice: Voice) -> str:
    """On what rests the reading that a change goes against, these lines: on whose word, and how firm it is."""
    levels = [line.level for line in lines]
    names = sayers_of(conflict, (cited for level in levels for cited in level.evidence), voice)
    firm = [voice.phrase(f"confidence-{sure}") for sure in dict.fromkeys(level.confidence for level in levels) if sure]
    message = f"ground-{'cited' if names else 'uncited'}{'-firm' if firm else ''}"
    return voice.phrase(message, names=voice.listed(names), firm=voice.listed(firm))


def explain_levers(conflict: Conflict, levers: Sequence[Lever], voice: Voice) -> str:
    """Actions from outside, of which each is enough: scenarios, somebody's leaving, then what would be settled.

    Each with the ground of the lines that it goes against.
    """
    settled = [lever for lever in levers if lever.flag.startswith("--fix")]
    told = [_lever(conflict, lever, voice) for lever in levers if lever not in settled]
    if settled:
        deeds = voice.series([_lever(conflict, lever, voice) for lever in settled])
        told.append(voice.phrase("levers-settled", what=deeds))
    return "; ".join(told)


def explain_fates(conflict: Conflict, joint: JointMove, voice: Voice) -> str:
    """Where those who take part in a joint move are better off than before it: at once, and at the end of the way."""
    if not joint.after or joint.lasts:
        return voice.say("joint-lasts", after=len(joint.after), count=len(joint.members))
    by_fate = [
        (fate, [dm for dm, one in zip(joint.members, joint.at_end, strict=True) if one == fate]) for fate in FATES
    ]
    told = [
        voice.phrase(f"joint-{fate}", names=names_of(conflict, dms, voice), plural=is_plural(conflict, dms, voice))
        for fate, dms in by_fate
        if dms
    ]
    return voice.say("joint-ends", fates=voice.listed(told), after=len(joint.after))


def _lever(conflict: Conflict, lever: Lever, voice: Voice) -> str:
    told = explain_lever(conflict, lever, voice)
    if not lever.against:
        return told
    return voice.phrase("lever-against", lever=told, ground=explain_grounds(conflict, lever.against, voice))


def explain_lever(conflict: Conflict, lever: Lever, voice: Voice) -> str:
    """What an action from outside is, as a clause: a scenario, somebody no longer there, or what is settled."""
    scenario = lever.scenario
    if scenario in conflict.scenarios:
        return voice.phrase("lever-scenario", what=voice.title(scenario))
    if scenario.without:
        return voice.phrase("lever-left", a=names_of(conflict, scenario.without, voice))
    return deeds_of(conflict, lever.settled, voice)


def _edit(conflict: Conflict, edit: Edit, voice: Voice) -> str:
    """What the edit supposes, by deeds and short names; where a line says more than these can, in its own words."""
    dm, wanted = edit.line.dm, edit.line.level.statement
    wanted = negation(wanted) if edit.kind == "negate" else wanted
    a, plural = names_of(conflict, [dm], voice), is_plural(conflict, [dm], voice)
    statements = [wanted, *([edit.above.level.statement] if edit.above else [])]
    wishes = [wish(conflict, dm, one, voice, denies=edit.kind == "raise") for one in statements]
    if all(wishes):
        nested = edit.kind == "raise" and any(isinstance(one, If) for one in statements)
        message = "wish-raise-apart" if nested else f"wish-{edit.kind}"
        return voice.phrase(message, a=a, plural=plural, wish=wishes[0], other=wishes[-1])
    words = [called(conflict, one, voice) for one in statements]
    return voice.phrase(f"edit-{edit.kind}", a=a, plural=plural, words=words[0], above=words[-1])
