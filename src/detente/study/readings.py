"""The files of other analysts, as readings of a conflict."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from detente.answers.asking.weights import weighed
from detente.ensemble import with_reading
from detente.model.conflict import Conflict
from detente.study.changing import MODEL
from detente.study.opening import opened


def with_readings(conflict: Conflict, others: Iterable[str]) -> Conflict:
    """The conflict with the files of other analysts, given as ``FILE`` or ``FILE=WEIGHT``, as readings of their own.

    Raises:
        UsageError: if a weight is no number above 0, or a file is about another conflict.
        ModelError: if a file has errors.
    """
    for given in others:
        name, weight = weighed(given)
        conflict = with_reading(conflict, opened(name).conflict, _named(Path(name)), weight)
    return conflict


def _named(path: Path) -> str:
    """What a file's reading is called: as the file, or as the folder of a study."""
    return path.parent.name if path.name == MODEL and path.parent.name else path.stem
