"""Who brings something about, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.answers.brief.who_decides import Decided, Deciding
from detente.tell.blocks import Blocks, Column, Row, Table
from detente.tell.brief.telling import called_together
from detente.tell.outcomes import is_plural, name_of, names_of
from detente.tell.short import in_sentence, party
from detente.tell.state import Explanation
from detente.tell.voice import Voice


def wordings(found: Deciding, voice: Voice) -> Iterator[str]:
    """Who makes the last move to it, and without whose moves it is not reached."""
    decided, conflict = found.decided, found.case.conflict
    if decided is None or not (decided.today or decided.last):
        yield voice.phrase("short-never")
        return
    if decided.today:
        yield voice.phrase("short-today")
        return
    last, needed = ([in_sentence(conflict, dm, voice) for dm in dms] for dms in (decided.last, decided.needed))
    wanted, last_of = "yes" if decided.wanted else "no", voice.whole_list(last, "or")
    yield voice.phrase("short-decides", last=last_of, needed=voice.whole_list(needed) or "none", wanted=wanted)
    yield voice.phrase("short-decides", last=last_of, needed="unsaid", wanted=wanted)


def reason(found: Deciding, voice: Voice) -> Iterable[str]:  # noqa: ARG001 – as all kinds have it
    """None."""
    return ()


def shown(found: Deciding, voice: Voice) -> Blocks:
    """Who can make the last move to it, and without whom it does not come about."""
    decided, conflict = found.decided, found.case.conflict
    if decided is None or not decided.last:
        return ()
    tick = ("–", "✓")
    rows = (
        Row((party(conflict, dm.id, voice), tick[dm.id in decided.last], tick[dm.id in decided.needed]))
        for dm in conflict.decision_makers
        if dm.id in decided.last or dm.id in decided.needed
    )
    heads = ("card-who", "card-last", "card-needed")
    return (Table(tuple(Column(voice.say(head), wraps=True) for head in heads), tuple(rows)),)


def clauses(found: Deciding, voice: Voice) -> list[str]:
    """Who makes the last move to it, and who is needed."""
    case, about = found.case, found.question.about
    if case.graph.status_quo is None:
        return [voice.phrase("reach-unknown")]
    what = called_together(case.conflict, found.question, voice) if about else voice.phrase("held-and-reached")
    if found.decided is None:
        if about:
            return [voice.phrase("about-impossible", what=what)]
        return [voice.phrase("reach-any", count=0, held=int(case.holding.sum()), rest=1)]
    if found.decided.today:
        return [voice.phrase("decides-today", what=what)]
    first = [] if found.decided.wanted else [voice.phrase("decides-nobody", what=what)]
    return [*first, *_last(found, found.decided, what, voice)]


def behind(found: Deciding, voice: Voice) -> Explanation:  # noqa: ARG001 – as all kinds have it
    """Nothing."""
    return Explanation(())


def _last(found: Deciding, decided: Decided, what: str, voice: Voice) -> list[str]:
    if not decided.last:
        return [voice.phrase("decides-never")]
    conflict, way = found.case.conflict, "wanted" if decided.wanted else "legal"
    names, plural = names_of(conflict, decided.needed, voice), is_plural(conflict, decided.needed, voice)
    quickest = voice.listed([name_of(conflict, dm, voice) for dm in decided.last], "or")
    return [
        voice.phrase(f"decides-{way}", what=what, last=quickest, count=decided.least),
        voice.phrase(f"decides-needed-{way}", names=names, count=len(decided.needed), plural=plural),
    ]
