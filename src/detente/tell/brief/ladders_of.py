"""What somebody would want before and after a change of preferences."""

from __future__ import annotations

from collections.abc import Sequence

from detente.inverse import Edit
from detente.inverse.edits import negation
from detente.model.conflict import ByStatements, Conflict, Level
from detente.names import DmId
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.pictures import LadderView, RungView
from detente.tell.short import party, wish
from detente.tell.voice import Voice


def ladders_told(brief: Briefing, told: Told) -> tuple[LadderView, ...]:
    """What an answer supposes that somebody would want."""
    if not told.edited:
        return ()
    return ladders_of(brief.conflict, told.edited.changes, told.edited.conflict, brief.voice)


def ladders_of(conflict: Conflict, edits: Sequence[Edit], changed: Conflict, voice: Voice) -> tuple[LadderView, ...]:
    """The preferences of everybody whose lines the edits change, as they are and as `changed` has them."""
    dms = dict.fromkeys(edit.line.dm for edit in edits)
    return tuple(
        LadderView(party(conflict, dm, voice), tuple(_rungs(conflict, dm, edits, changed, voice))) for dm in dms
    )


def _rungs(conflict: Conflict, dm: DmId, edits: Sequence[Edit], changed: Conflict, voice: Voice) -> list[RungView]:
    after = list(_levels(changed, dm))
    raised = {edit.line.place for edit in edits if edit.kind == "raise" and edit.line.dm == dm}
    rungs = []
    for place, level in enumerate(_levels(conflict, dm)):
        at = _place(level, after)
        said = wish(conflict, after[at].statement, voice) if at is not None else ""
        rungs.append(RungView(wish(conflict, level.statement, voice), at, said, raised=place in raised))
    return rungs


def _levels(conflict: Conflict, dm: DmId) -> tuple[Level, ...]:
    preferences = conflict.decision_maker(dm).preferences
    return preferences.levels if isinstance(preferences, ByStatements) else ()


def _place(level: Level, after: Sequence[Level]) -> int | None:
    """Where the line stands afterwards: as it is, else turned round; None where it is gone."""
    statements = [other.statement for other in after]
    for wanted in (level.statement, negation(level.statement)):
        if wanted in statements:
            return statements.index(wanted)
    return None
