"""What changed between two versions of a conflict, told: first what is decisive, then what holds, then the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from detente.answers.case import Case
from detente.answers.diff import Altered, Diff, Versions
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.tell import compare
from detente.tell.blocks import Block, Blocks, Sentence, items, section, sentences
from detente.tell.brief.front.headline import headline_of
from detente.tell.model import said_of
from detente.tell.outcomes import name_of
from detente.tell.voice import Voice, capital


def blocks(found: Diff, voice: Voice) -> Blocks:
    """The headlines of both, what changed in the model, and which outcomes that is about, on demand."""
    before, after = (_headline(case, voice) for case in (found.before, found.after))
    same = [voice.say("diff-same-headline")] if before == after else [voice.say("diff-before", what=before)]
    return (
        Sentence(after, "strong"),
        *sentences(same, "faint"),
        *model_told(found.models, voice),
        *section(voice.say("diff-results"), compare.blocks(found.compared, voice)),
    )


def values(found: Diff, voice: Voice) -> dict[str, Any]:
    """Each part that changed, in words as it was and as it is; then what holds in each version, as a comparison."""
    return {
        "headlines": [_headline(case, voice) for case in (found.before, found.after)],
        "model": model_values(found.models, voice),
        **compare.values(found.compared, voice),
    }


def model_told(models: Versions, voice: Voice) -> Blocks:
    """What changed in the model, or that nothing did."""
    return section(voice.say("diff-model"), _model(models, voice) or sentences([voice.say("diff-nothing")]))


def model_values(models: Versions, voice: Voice) -> list[dict[str, Any]]:
    """Each part that changed, in words as it was and as it is."""
    return [
        {
            "kind": one.kind,
            "decision_maker": one.owner,
            "before": _said(one.before, models.before, voice),
            "after": _said(one.after, models.after, voice),
            "moved": list(one.moved) if one.moved else None,
        }
        for one in models.altered
    ]


def _headline(case: Case, voice: Voice) -> str:
    return headline_of(case, case.conflict.questions, voice)


def _model(models: Versions, voice: Voice) -> Blocks:
    """The parts of each kind, those of a party under its name."""
    told = groupby(models.altered, key=lambda one: one.owner or one.kind)
    return tuple(block for _, group in told for block in _group(list(group), models, voice))


def _group(group: list[Altered], models: Versions, voice: Voice) -> Iterator[Block]:
    owner = group[0].owner
    title = _owner(owner, models, voice) if owner else voice.say(f"diff-kind-{group[0].kind}")
    yield from section(title, items(line for one in group for line in _lines(one, models, voice)))


def _owner(owner: DmId, models: Versions, voice: Voice) -> str:
    """What a party is called now, or was called before it was gone."""
    now = models.after
    return capital(name_of(now if any(dm.id == owner for dm in now.decision_makers) else models.before, owner, voice))


def _lines(one: Altered, models: Versions, voice: Voice) -> Iterator[str]:
    """What became of a part; of a wish that is otherwise and in another place, both."""
    was, now = _without_same_note(one.before, one.after)
    before = _said(was, models.before, voice)
    after = _said(now, models.after, voice)
    if before is None:
        yield voice.say("diff-new", kind=one.kind, what=after)
    elif after is None:
        yield voice.say("diff-gone", kind=one.kind, what=before)
    elif before != after or not one.moved:
        yield voice.say("diff-otherwise", kind=one.kind, before=before, after=after)
    if one.moved:
        place, goal = one.moved
        yield voice.say("diff-moved", what=after, was=str(place), now=str(goal), way="up" if goal < place else "down")


def _without_same_note(before: Any, after: Any) -> tuple[Any, Any]:
    """Both parts without their notes, where these are the same and would hide what is not."""
    note = getattr(before, "note", None)
    if note is None or note != getattr(after, "note", None):
        return before, after
    return replace(before, note=None), replace(after, note=None)


def _said(part: Any, conflict: Conflict, voice: Voice) -> str | None:
    return None if part is None else voice.inner(said_of(part, conflict, voice))
