"""What is given to a method, as those take it who know the conflict: a wrong kind of thing is met with a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import index
from typing import Any, SupportsIndex, TypeVar

from detente.errors import UsageError

Name = TypeVar("Name", bound=str)


def one_of(what: str, value: object, known: tuple[Name, ...]) -> Name:
    """The one of these names that is given. Raises UsageError where it is another."""
    for name in known:
        if name == value:
            return name
    raise UsageError(f"{what}={value!r}: expected one of {', '.join(known)}")


def several(what: str, values: object) -> tuple[Any, ...]:
    """One text or number alone, or some in a list, as a tuple of them.

    Example:
        >>> several("vary", "us"), several("on", [7, "2025-05-02"])
        (('us',), (7, '2025-05-02'))
    """
    given = tuple(values) if isinstance(values, Iterable) and not isinstance(values, str | bytes) else (values,)
    for value in given:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise UsageError(f"{what}={values!r}: expected a name or a number, or a list of some")
    return given


def pairs(what: str, values: object) -> Iterable[tuple[object, object]]:
    """What is given by name. Raises UsageError where it is no mapping."""
    if not isinstance(values, Mapping):
        raise UsageError(f"{what}={values!r}: expected values by name, as {{'us.sanctions': True}} or {{'us': 2}}")
    return values.items()


def yes_or_no(what: object, value: object) -> str:
    """Whether something is so, as changes say it; ``yes`` and ``no`` are understood. Raises UsageError for others."""
    said = {"true": "yes", "yes": "yes", "false": "no", "no": "no"}.get(str(value).lower())
    if said is None:
        raise UsageError(f"settled[{what!r}]={value!r}: expected True where it is taken, False where it is not")
    return said


def whole(what: str, value: object, least: int) -> int:
    """A whole number. Raises UsageError where it is none, or too small."""
    if isinstance(value, SupportsIndex) and not isinstance(value, bool) and index(value) >= least:
        return index(value)
    raise UsageError(f"{what}={value!r}: expected a whole number of {least} or more")
