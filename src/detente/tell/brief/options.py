"""Least changes as the options of a card: what somebody would have to want otherwise, and what would come of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from detente.answers.brief.must_change import Changing, lines_against
from detente.answers.case import Case
from detente.inverse import Answer, Edit
from detente.inverse.edits import negation
from detente.model.conflict import Conflict
from detente.tell.attribution import sayers_of
from detente.tell.blocks import Blocks, Item, Items, Sentence, fold
from detente.tell.brief.ladders_of import ladders_of
from detente.tell.brief.strips import staying
from detente.tell.fitting import fitting
from detente.tell.outcomes import called, is_plural, name_of
from detente.tell.pictures import LadderView, RungView
from detente.tell.short import aim
from detente.tell.voice import Voice, capital
from detente.tell.wishes import wish

MOST_OPTIONS = 3
MOST_WORDS = 25


def options(found: Changing, voice: Voice, *, first: int = 0) -> Blocks:
    """Some of the mildest changes, from the `first` on, each with what would come of it."""
    told = tuple(_option(found, answer, voice) for answer in found.mildest[first:MOST_OPTIONS])
    return (Items(told),) if told else ()


def would_want(found: Changing, answer: Answer[Edit], voice: Voice) -> str:
    """What somebody would have to want otherwise, in a sentence."""
    conflict = found.case.conflict
    return (
        capital(voice.whole_list([fitting(_wanted(conflict, edit, voice), MOST_WORDS) for edit in answer.changes]))
        + "."
    )


def comes_of(found: Changing, answer: Answer[Edit], voice: Voice) -> str:
    """Whether it would then hold and be reached, and on whose word it is read otherwise today."""
    becomes = found.outlook(answer)
    fate = voice.say("card-fate", held=becomes.held, total=becomes.total, fate=becomes.fate)
    return f"{fate} {_today(found.case.conflict, answer, voice)}"


def why(found: Changing, answer: Answer[Edit], voice: Voice) -> Blocks:
    """Of the first outcome that would then hold, why who would have left it stays; the ladders on demand."""
    case = found.case
    changed = Case(answer.conflict, case.concept, like=case)
    s = changed.graph.index(answer.states[0])
    leavers = [dm for dm in case.graph.decision_makers if not case.solution.stable(case.concept, dm)[s]]
    ladders = ladders_of(case.conflict, answer.changes, answer.conflict, voice)
    return (
        *staying(changed, s, leavers, voice),
        *fold(voice.say("card-ladder"), map(partial(_ladder, voice=voice), ladders)),
    )


def _ladder(view: LadderView, voice: Voice) -> Items:
    """What somebody would want after the change, in order, with what is otherwise marked."""
    kept = sorted((rung for rung in view.rungs if rung.after is not None), key=lambda rung: rung.after or 0)
    return Items(tuple(Item(_rung(rung, voice)) for rung in kept), ordered=True)


def _rung(rung: RungView, voice: Voice) -> str:
    change = "reversed" if rung.reversed else "raised" if rung.raised else ""
    return f"{capital(rung.said)} – {voice.phrase(f'rung-{change}')}" if change else capital(rung.said)


def _option(found: Changing, answer: Answer[Edit], voice: Voice) -> Item:
    beneath = Sentence(comes_of(found, answer, voice), "faint")
    return Item(would_want(found, answer, voice), (beneath,))


def _wanted(conflict: Conflict, edit: Edit, voice: Voice) -> Iterator[str]:
    """The edit by short names; else by deeds, or in full; else only that a wish has another place."""
    lines = [edit.line, *([edit.above] if edit.above else [])]
    statements = [line.level.statement for line in lines]
    if edit.kind == "negate":
        statements = [negation(edit.line.level.statement)]
    short = [aim(conflict, one, voice) for one in statements]
    full = [called(conflict, one, voice) for one in statements]
    deeds = [wish(conflict, edit.line.dm, one, voice, denies=True) for one in statements]
    a, plural = name_of(conflict, edit.line.dm, voice), is_plural(conflict, [edit.line.dm], voice)
    for told in (short, deeds, full):
        if all(told):
            yield voice.phrase(
                f"card-{edit.kind}", a=a, plural=plural, words=voice.inner(told[0]), above=voice.inner(told[-1])
            )
    yield voice.phrase("card-otherwise", a=a, plural=plural, kind=edit.kind)


def _today(conflict: Conflict, answer: Answer[Edit], voice: Voice) -> str:
    """How it is read today, on whose word and how firmly."""
    line = lines_against(answer)[0]
    sayers = sayers_of(conflict, line.level.evidence, voice)[:1]
    firm = line.level.confidence
    ground = [*sayers, *([voice.phrase(f"confidence-{firm}")] if firm else [])]
    return voice.say(f"card-today-{answer.changes[0].kind}", ground=", ".join(ground) or "none")
