"""What somebody wants, as an infinitive that a sentence can go on from: “to hold on to its terms”, “to have a deal”."""

from __future__ import annotations

from detente.model.conflict import Conflict, Option
from detente.model.statement import And, Holds, If, Iff, Not, OptionTaken, Statement
from detente.names import DmId
from detente.scenario import Line
from detente.tell.negation import accusative, no_such, not_doing
from detente.tell.outcomes import called, done_or_not, is_plural, name_of
from detente.tell.short import aim, done, in_sentence
from detente.tell.voice import Voice

MOST_PARTS = 2


def wish(conflict: Conflict, dm: DmId, wanted: Statement, voice: Voice, *, denies: bool = False) -> str:
    """What a decision maker wants; empty where that takes more than a phrase or two.

    What is not to be done is told by what is done instead; where the file has no words for that, and it may be told by
    what it `denies`, so.
    """
    match wanted:
        case OptionTaken(option):
            return _deed(conflict, dm, conflict.option(option), voice)
        case Not(OptionTaken(option)):
            named = conflict.option(option)
            return _deed(conflict, dm, named, voice, taken=False) if named.undo or denies else ""
        case Holds() | Not(Holds()):
            return _noun(conflict, wanted, voice)
        case If(condition, then) if told := wish(conflict, dm, then, voice, denies=denies):
            return _under(conflict, condition, told, voice)
        case And(parts) if len(parts) <= MOST_PARTS:
            own_first = sorted(parts, key=lambda one: not _is_own(dm, one))
            wishes = [wish(conflict, dm, part, voice, denies=denies) for part in own_first]
            return voice.listed(wishes) if all(wishes) else ""
    return ""


def shortly(conflict: Conflict, line: Line, voice: Voice) -> str:
    """What a line wants, by short names, else as a deed; empty where that takes more than a phrase or two."""
    wanted = line.level.statement
    return aim(conflict, wanted, voice) or wish(conflict, line.dm, wanted, voice, denies=True)


def wants(conflict: Conflict, line: Line, voice: Voice) -> str:
    """That somebody wants what a line says, as a clause; empty where that takes more than a phrase or two."""
    dm, wanted = line.dm, line.level.statement
    told = {"a": name_of(conflict, dm, voice), "plural": is_plural(conflict, [dm], voice)}
    if isinstance(wanted, Not) and isinstance(wanted.part, Holds):
        return voice.phrase("wants-avoided", **told, what=called(conflict, wanted.part, voice))
    if isinstance(wanted, Iff):
        deed, under = wish(conflict, dm, wanted.left, voice, denies=True), _so(conflict, wanted.right, voice)
        return voice.phrase("wants-iff", **told, wish=deed, so=under) if deed and under else ""
    if isinstance(wanted, Holds):
        return voice.phrase("wants-so", **told, what=called(conflict, wanted, voice))
    deed = wish(conflict, dm, wanted, voice, denies=True)
    return voice.phrase("wants", **told, wish=deed) if deed else ""


def _so(conflict: Conflict, condition: Statement, voice: Voice) -> str:
    """That somebody does its one deed, or does not; empty for more than that."""
    name = condition.part if isinstance(condition, Not) else condition
    if not isinstance(name, OptionTaken):
        return ""
    return done(conflict, {name.option: name is condition}, voice)


def _deed(conflict: Conflict, dm: DmId, option: Option, voice: Voice, *, taken: bool = True) -> str:
    """Its own deed, or that somebody else does it."""
    do = done_or_not(option, taken, voice)
    if option.owner == dm:
        return do
    other = accusative(in_sentence(conflict, option.owner, voice), voice.language)
    return voice.phrase("wish-other", a=other, do=do) if other else ""


def _under(conflict: Conflict, condition: Statement, told: str, voice: Voice) -> str:
    """What is wanted under a condition; empty where that is more than somebody's one deed."""
    name = condition.part if isinstance(condition, Not) else condition
    if not isinstance(name, OptionTaken):
        return ""
    option = conflict.option(name.option)
    do = option.do.said(voice.language)
    do = do if name is condition else not_doing(do, voice.language)
    a, plural = in_sentence(conflict, option.owner, voice), is_plural(conflict, [option.owner], voice)
    return voice.phrase("wish-under", wish=told, a=a, do=do, plural=plural)


def _noun(conflict: Conflict, wanted: Holds | Not, voice: Voice) -> str:
    """To have it, or to have none of it; empty where the condition has no short name for that."""
    named = wanted if isinstance(wanted, Holds) else wanted.part
    assert isinstance(named, Holds), "the caller sees to it"
    short = conflict.condition(named.condition).short_name
    if short is None:
        return ""
    what = short.said(voice.language)
    told = accusative(what if wanted is named else no_such(what, voice.language), voice.language)
    return voice.phrase("wish-have", what=told) if told else ""


def _is_own(dm: DmId, part: Statement) -> bool:
    name = part.part if isinstance(part, Not) else part
    return isinstance(name, OptionTaken) and name.option.startswith(f"{dm}.")
