"""A part taken out, and what refers to it: named first, taken out too only if somebody says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as File

from detente.errors import DetenteError, Finding, ModelError
from detente.model import Delete, Document, parse
from detente.model.edit import Path, edited
from detente.model.places import node_at, path_to, text_at
from detente.web.editing.parts import Parts
from detente.web.editing.saving import Collided, written

_HOLDERS = frozenset((
    "add",
    "conditions",
    "constraints",
    "decision_makers",
    "denied_by",
    "events",
    "evidence",
    "fix",
    "options",
    "preferences",
    "questions",
    "quotes",
    "rankings",
    "ranking",
    "rates",
    "readings",
    "scenarios",
    "sources",
    "status_quo",
    "weights",
    "without",
    "without_options",
))  # fmt: skip
"""What holds parts of which one can be missing."""
_MOST = 200


@dataclass(frozen=True)
class Referring:
    """What refers to a part: where it stands, and its text."""

    path: Path
    text: str


class Referred(DetenteError):
    """Other parts refer to one that is to be taken out; nothing was written."""

    def __init__(self, by: tuple[Referring, ...]) -> None:
        super().__init__(f"{len(by)} other parts refer to it; nothing was written")
        self.by = by


def remove(file: File, at: str, was: str, *, too: bool) -> str:
    """Take a part out of a file.

    Args:
        file: the conflict file.
        at: the part, as its address has it.
        was: the digest of the whole part as it was shown.
        too: whether what refers to it is to go as well.

    Returns:
        What it stood in, as its address has it.

    Raises:
        Collided: if somebody changed the part since; nothing is written.
        Referred: if others refer to it and are to stay; nothing is written.
        ModelError: if the file would have errors for other reasons; nothing is written.
    """

    def removed(document: Document, parts: Parts) -> tuple[str, str]:
        now = parts.where(parts.path(at), was)
        if now is None:
            raise Collided(at, document)
        text, others = without(document.text, now)
        if others and not too:
            raise Referred(tuple(others))
        return at.rpartition("/")[0], text

    return written(file, removed)


def without(text: str, path: Path) -> tuple[str, list[Referring]]:
    """The text without a part and without what refers to it, and what that is, in the order in which it goes.

    Raises:
        ModelError: where it does not end: something else is wrong.
    """
    text = edited(text, [Delete(path)])
    others: list[Referring] = []
    while len(others) < _MOST:
        try:
            parse(text)
        except ModelError as fault:
            found = _outermost({path for path in _referring(text, fault) if path})
            if not found:
                raise
            root = Parts.of(text).root
            others += [Referring(one, text_at(text, node_at(root, one))) for one in found]
            text = edited(text, [Delete(one) for one in reversed(found)])
        else:
            return text, others
    raise DetenteError(f"more than {_MOST} parts refer to it; take those out first")


def _outermost(paths: set[Path]) -> list[Path]:
    """The paths in the order of the file, without those that lie within others."""
    apart = [one for one in paths if not any(one != other and one[: len(other)] == other for other in paths)]
    return sorted(apart, key=lambda path: [(step, "") if isinstance(step, int) else (-1, step) for step in path])


def _referring(text: str, fault: ModelError) -> Iterator[Path]:
    for finding in fault.findings:
        if finding.place and _is_of_a_name(finding):
            yield _removable(path_to(text, finding.place))


def _is_of_a_name(finding: Finding) -> bool:
    return finding.code.startswith("unknown-") or finding.code in {"missing-key", "too-few", "wrong-kind"}


def _removable(path: Path) -> Path:
    """The innermost part around a place that can be missing; a line of a list by party goes alone."""
    ends = [k for k in range(1, len(path)) if path[k - 1] in _HOLDERS]
    if not ends:
        return ()
    end = ends[-1] + 1
    is_line = path[end - 2] in {"preferences", "rankings"} and isinstance(path[end - 1], str) and len(path) > end
    return path[: end + 1] if is_line else path[:end]
