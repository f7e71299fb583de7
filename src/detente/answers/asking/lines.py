"""A line of a model as somebody types it: an option, or the number of a line of what somebody wants."""

from __future__ import annotations

from detente.answers.asking.known import decision_maker_of, option_of
from detente.errors import UsageError
from detente.model.conflict import ByStatements, Conflict
from detente.model.edit import Path


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
