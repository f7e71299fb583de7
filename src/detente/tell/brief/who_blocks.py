"""Who would leave what is asked about, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.answers.brief.who_blocks import Blocked, Deed
from detente.answers.deciding import deciding_line
from detente.tell.blocks import Blocks, Column, Row, Table
from detente.tell.brief.telling import called_together
from detente.tell.outcome_names import short_name_of
from detente.tell.outcomes import action_between, is_plural, name_of
from detente.tell.reasons import reason as why_of
from detente.tell.reasons import wish
from detente.tell.short import aim, move, party
from detente.tell.state import Explanation
from detente.tell.voice import Voice

MOST_TOLD = 2


def wordings(found: Blocked, voice: Voice) -> Iterator[str]:
    """Who leaves how many of the outcomes, and that some are left by several; else only those who leave most."""
    total = int(found.where.sum())
    if not total:
        yield voice.phrase("short-impossible")
        return
    if not found.blockers:
        yield voice.phrase("short-nobody")
        return
    if sum(count for _, count in found.blockers) > total > 1:
        who = voice.phrase("short-several", who=_leavers(found, len(found.blockers), voice))
        yield voice.phrase("short-blocks", who=who)
    for who in leavers(found, voice):
        yield voice.phrase("short-blocks", who=who)


def reason(found: Blocked, voice: Voice) -> Iterable[str]:  # noqa: ARG001 – as all kinds have it
    """None: the table says what decides."""
    return ()


def shown(found: Blocked, voice: Voice) -> Blocks:
    """Who leaves how many of the outcomes, by which move most often, and what decides that."""
    if not found.blockers:
        return ()
    conflict, deeds = found.case.conflict, zip(found.blockers, found.deeds, strict=True)
    rows = [
        (party(conflict, deed.dm, voice), _counted(found, count), *_by(found, deed, voice))
        for (_, count), deed in deeds
    ]
    width = 4 if any(decides for *_, decides in rows) else 3
    heads = ("card-who", "card-leaves", "card-by", "card-decided")[:width]
    columns = tuple(Column(voice.say(head), wraps=head != "card-leaves") for head in heads)
    return (Table(columns, tuple(Row(row[:width]) for row in rows)),)


def _counted(found: Blocked, count: int) -> str:
    return f"{count}/{int(found.where.sum())}"


def _by(found: Blocked, deed: Deed, voice: Voice) -> tuple[str, str]:
    """The move, and what decides it by its short name; in full where it has none."""
    graph = found.case.graph
    line = deciding_line(graph, deed.dm, deed.target, deed.source)
    wanted = line.level.statement if line else None
    decides = (aim(graph.conflict, wanted, voice) or wish(graph.conflict, wanted, voice)) if wanted else ""
    return move(graph, deed.source, deed.target, voice), decides


def leavers(found: Blocked, voice: Voice) -> Iterator[str]:
    """Who leaves how many of the outcomes: all of them, then only those who leave most."""
    for most in range(len(found.blockers), 0, -1):
        yield _leavers(found, most, voice)


def _leavers(found: Blocked, most: int, voice: Voice) -> str:
    """Those who leave most of the outcomes, each with how many, and that others leave some as well."""
    conflict, total = found.case.conflict, int(found.where.sum())
    (first, count), *others = told = found.blockers[:most]
    dms = [dm for dm, _ in told]
    each = (voice.phrase("short-leaver", a=short_name_of(conflict, dm, voice), count=number) for dm, number in others)
    return voice.phrase(
        "short-leavers",
        a=name_of(conflict, first, voice),
        plural=is_plural(conflict, [first], voice),
        count=count,
        total=total,
        rest=total - count,
        others=", ".join(each) or "none",
        all=voice.whole_list([name_of(conflict, dm, voice) for dm in dms]),
        more=len(found.blockers) - len(told),
        pluralby=is_plural(conflict, dms, voice),
    )


def clauses(found: Blocked, voice: Voice) -> list[str]:
    """Who would leave how many of the outcomes."""
    if not found.where.any() and not found.question.about:
        return [voice.phrase("reach-unknown")]
    what, total = called_together(found.case.conflict, found.question, voice), int(found.where.sum())
    if not total:
        return [voice.phrase("blocks-impossible", what=what)]
    if not found.blockers:
        return [voice.phrase("blocks-nothing", what=what)]
    conflict = found.case.conflict
    who = [
        voice.phrase(
            "blocker",
            a=name_of(conflict, dm, voice),
            count=count,
            total=total,
            rest=total - count,
            plural=is_plural(conflict, [dm], voice),
        )
        for dm, count in found.blockers
    ]
    return [voice.phrase("blocks", what=what, total=total, held=len(found.states), who=voice.listed(who))]


def behind(found: Blocked, voice: Voice) -> Explanation:
    """What each of them would rather do, and why."""
    sentences = tuple(_deed(found, deed, voice) for deed in found.deeds)
    return Explanation(sentences[:MOST_TOLD], sentences[MOST_TOLD:])


def _deed(found: Blocked, deed: Deed, voice: Voice, *, why: bool = True) -> str:
    graph = found.case.graph
    return voice.say(
        "blocks-how" if deed.whole else "blocks-example",
        a=name_of(graph.conflict, deed.dm, voice),
        do=action_between(graph, deed.source, deed.target, voice),
        reason=why_of(graph, deed.dm, deed.target, deed.source, voice) if why else "",
        plural=is_plural(graph.conflict, [deed.dm], voice),
        count=deed.count,
    )
