"""Changes of a line or a pace in words: what is changed, and what that makes of an answer."""

from __future__ import annotations

from detente.model.conflict import Conflict
from detente.names import DmId
from detente.scenario import Line
from detente.sensitivity import Effect, Measures, Sensitivity, Variation
from detente.tell.courses import percent_of
from detente.tell.outcomes import name_of
from detente.tell.short import party, wish
from detente.tell.statements import in_words
from detente.tell.voice import Voice


def explain_base(found: Sensitivity, voice: Voice) -> tuple[str, ...]:
    """The answer as the conflict stands, one sentence for each way in which it is measured."""
    said = _said(found, found.base, voice)
    return tuple(voice.say(f"sensitivity-{key}", what=what) for key, what in said.items())


def explain_effect(found: Sensitivity, effect: Effect, voice: Voice) -> str:
    """A change, and what it makes of the answer; empty where every figure, rounded as it is shown, stays."""
    before, after = _said(found, found.base, voice), _said(found, effect.measures, voice)
    parts = [
        voice.phrase(f"sensitivity-{key}-changes", before=was, after=after[key])
        for key, was in before.items()
        if was != after[key]
    ]
    change = explain_variation(found.graph.conflict, effect.variation, voice)
    return voice.say("sensitivity-change", change=change, what="; ".join(parts)) if parts else ""


def explain_variation(conflict: Conflict, variation: Variation, voice: Voice) -> str:
    """One change, as a phrase that begins a sentence about what it does."""
    line, below = variation.line, variation.below
    if line is None:
        return voice.phrase(f"variation-{variation.kind}", who=name_of(conflict, variation.dm, voice))
    return voice.phrase(
        f"variation-{variation.kind}",
        words=_words(conflict, line, voice),
        below=_words(conflict, below or line, voice),
        who=_who(conflict, line, voice),
    )


def explain_varied(conflict: Conflict, line: Line | None, dm: DmId, voice: Voice) -> str:
    """What is changed, where there is little room: a line with whose it is and how firm, else somebody's pace."""
    name = party(conflict, dm, voice)
    if line is None:
        return voice.phrase("variation-rate", who=name)
    words = voice.inner(wish(conflict, line.level.statement, voice))
    return voice.phrase("variation-line", words=words, who=_firmly(name, line, voice))


def _words(conflict: Conflict, line: Line, voice: Voice) -> str:
    return voice.inner(in_words(line.level.statement, conflict, voice.language))


def _who(conflict: Conflict, line: Line, voice: Voice) -> str:
    return _firmly(name_of(conflict, line.dm, voice), line, voice)


def _firmly(name: str, line: Line, voice: Voice) -> str:
    sure = line.level.confidence
    return voice.phrase("variation-firm", a=name, firm=voice.phrase(f"confidence-{sure}")) if sure else name


def _said(found: Sensitivity, measures: Measures, voice: Voice) -> dict[str, str]:
    """Each measure that there is, by its key, as it is shown."""
    said = {"holding": voice.phrase("sensitivity-of", count=measures.meant_holding, held=measures.holding)}
    if found.graph.status_quo is not None:
        said["reached"] = _moves(measures.reached, voice)
        said["reached-holding"] = _moves(measures.reached_holding, voice)
    if found.courses:
        said["share"] = _share(measures.share, voice)
    return said


def _moves(count: int | None, voice: Voice) -> str:
    return voice.phrase("sensitivity-not-reached") if count is None else voice.phrase("sensitivity-moves", count=count)


def _share(share: float | None, voice: Voice) -> str:
    return voice.phrase("sensitivity-open") if share is None else percent_of(share, voice)
