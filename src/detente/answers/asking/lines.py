"""A line of a model that may rest on quotes: as somebody types it, or as it was shown to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.answers.asking.known import decision_maker_of, option_of
from detente.errors import UsageError
from detente.model.conflict import ByStatements, Condition, Conflict, Constraint, Event, Level, Option
from detente.model.edit import Path
from detente.model.statement import str_of
from detente.model.ties import TieKind, line_id
from detente.names import DmId

Part = Option | Level | Condition | Constraint | Event


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may rest on quotes: what it is (`part`), and where it stands in the file.

    `id` names it as long as it says the same: of a preference or a constraint it holds the statement. `owner` is the
    decision maker whose it is; None: nobody's.
    """

    kind: TieKind
    id: str
    place: Path
    part: Part
    owner: DmId | None = None

    @property
    def key(self) -> str:
        """What tells it from all other lines."""
        return f"{self.kind} {self.id}"


def lines_of(conflict: Conflict) -> tuple[Line, ...]:
    """The options, preferences, conditions, constraints and events of a conflict, in the order of the file."""
    return tuple(_lines(conflict))


def line_shown(conflict: Conflict, key: str) -> Line:
    """The line that was shown with that key. Raises UsageError where it has been changed, or is gone."""
    found = next((line for line in lines_of(conflict) if line.key == key), None)
    if found is None:
        raise UsageError(f"the model has no line {key!r}, or no longer: somebody changed it; look at it and repeat")
    return found


def line_place(conflict: Conflict, typed: str) -> Path:
    """Where in the file the line stands: of the option ``us.go``, of the second line of what `us` wants (``us:2``).

    Raises:
        UsageError: if the model has no such line.
    """
    who, colon, number = typed.rpartition(":")
    if not colon:
        dm, _, option = option_of(conflict, typed).partition(".")
        return "decision_makers", dm, "options", option
    name = decision_maker_of(conflict, who)
    wants = conflict.decision_maker(name).preferences
    count = len(wants.levels) if isinstance(wants, ByStatements) else 0
    if not (number.isdecimal() and 1 <= int(number) <= count):
        raise UsageError(f"{name} has {count} lines of statements; {number!r} is the number of none of them")
    return "decision_makers", name, "preferences", int(number) - 1


def _lines(conflict: Conflict) -> Iterator[Line]:
    for dm in conflict.decision_makers:
        at = ("decision_makers", str(dm.id))
        for option in dm.options:
            yield Line("option", option.id, (*at, "options", option.short), option, dm.id)
        levels = dm.preferences.levels if isinstance(dm.preferences, ByStatements) else ()
        for k, level in enumerate(levels):
            yield Line("preference", line_id(dm.id, k, level), (*at, "preferences", k), level, dm.id)
    for condition in conflict.conditions:
        yield Line("condition", condition.id, ("conditions", condition.id), condition)
    for k, rule in enumerate(conflict.constraints):
        said = f"{k + 1}: {rule.kind} {', '.join(map(str_of, rule.parts))}"
        yield Line("constraint", said, ("constraints", k), rule)
    for event in conflict.events:
        yield Line("event", str(event.id), ("events", str(event.id)), event)
