"""Where findings gather while a file is read."""

from __future__ import annotations

from detente.errors import Finding, Place


class Findings:
    """Collects what there is to say about a text, so that all of it can be said at once."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    def error(self, code: str, message: str, place: Place | None, hint: str | None = None) -> None:
        """Note a fault that makes the model unusable."""
        self._found.append(Finding("error", code, message, place, hint))

    def warning(self, code: str, message: str, place: Place | None, hint: str | None = None) -> None:
        """Note something odd that the model can live with."""
        self._found.append(Finding("warning", code, message, place, hint))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The faults, in the order of the file."""
        return self._sorted("error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The oddities, in the order of the file."""
        return self._sorted("warning")

    def _sorted(self, severity: str) -> tuple[Finding, ...]:
        chosen = dict.fromkeys(finding for finding in self._found if finding.severity == severity)
        return tuple(sorted(chosen, key=_position))


def _position(finding: Finding) -> tuple[int, int]:
    return (finding.place.line, finding.place.column) if finding.place else (0, 0)
