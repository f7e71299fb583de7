"""Read a conflict file: every fault at once, each in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from detente.errors import Finding, LimitExceeded, ModelError, Place
from detente.model.alike import warn_of_same_words
from detente.model.build import Built, built
from detente.model.check import check
from detente.model.conflict import Conflict
from detente.model.edit import Change, edited
from detente.model.findings import Findings
from detente.model.foreign import AS_TEXT, START, check_kind, check_root, kind_of_bytes
from detente.model.idle import warn_of_no_start
from detente.model.long_names import warn_of_long_names
from detente.model.misread import check_reading
from detente.model.schema import FILE
from detente.model.untranslated import warn_of_missing_languages
from detente.model.yaml_tree import Lines, Mapping, Node, tree

MAX_BYTES = 1_000_000
_MISREAD = ("yaml", "misplaced", "wrong-kind")


@dataclass(frozen=True, slots=True)
class Document:
    """A conflict file as it was read: its text, the digest of its bytes, and the conflict it describes.

    `file` is where it was read from, wherever the process goes to afterwards; None for a text from elsewhere.
    """

    name: str
    text: str
    sha256: str
    conflict: Conflict
    warnings: tuple[Finding, ...] = ()
    file: Path | None = None

    def edited(self, changes: Sequence[Change]) -> str:
        """The file's text after the changes; whatever they do not touch stays byte for byte.

        The text is YAML, but nothing says that the changed conflict makes sense: `parse` it to know.

        Raises:
            UsageError: if a change cannot be made.
        """
        return edited(self.text, changes)


def read(path: str | Path) -> Document:
    """The conflict file at `path`.

    Raises:
        ModelError: with every fault, in the order of the file.
        LimitExceeded: if the file or what it describes is larger than can be analysed.
    """
    return replace(_parsed(_bytes(Path(path)), str(path)), file=Path(path).absolute())


def parse(text: str | bytes, name: str = "conflict") -> Document:
    """The conflict file that has this text; `name` is what messages call it.

    Raises:
        ModelError: with every fault, in the order of the file.
        LimitExceeded: if the text or what it describes is larger than can be analysed.
    """
    return _parsed(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), name)


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise _failed("no-file", "this is not a file", str(path), hint="name the conflict file itself")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _failed("no-file", "there is no such file", str(path), hint="check the path") from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise _failed("no-file", f"the file cannot be read: {reason}", str(path)) from None


def _parsed(content: bytes, name: str) -> Document:
    if len(content) > MAX_BYTES:
        raise LimitExceeded(f"{name}: the file is larger than {MAX_BYTES:,} bytes; a conflict file has a few thousand")
    text = _decoded(content, name)
    findings = Findings()
    raw = None if check_kind(text, findings) else tree(text, findings, judge=_faulty_lines)
    conflict = _conflict(raw, Lines(text), name, findings)
    return Document(name, text, hashlib.sha256(content).hexdigest(), conflict, findings.warnings)


def _decoded(content: bytes, name: str) -> str:
    if kind := kind_of_bytes(content):
        raise _failed("not-text", f"this is {kind}, not a text", name, Place(1, 1), AS_TEXT)
    if (zero := content.find(0)) >= 0:
        line = content.count(b"\n", 0, zero) + 1
        what = "it is UTF-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "this is no text file in UTF-8"
        message = f"byte {zero + 1} is zero: {what}"
        raise _failed("not-text", message, name, Place(line, 1), "save it as UTF-8 text")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = content[: fault.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        message = f"byte 0x{content[fault.start]:02x} (number {fault.start + 1} of the file) is not UTF-8"
        raise _failed("not-text", message, name, Place(line, column), "save the file as UTF-8") from None


def _faulty_lines(text: str) -> tuple[int, ...]:
    """The lines of all faults by which a text that is YAML is no conflict file, what follows from others among them."""
    findings, lines = Findings(), Lines(text)
    raw = tree(text, findings, explained=False)
    if raw is not None and not check_root(raw, findings):
        check_reading(raw, lines, findings)
        _built(raw, lines, findings)
    return tuple(finding.place.line if finding.place else 1 for finding in findings.errors)


def _built(raw: Node, lines: Lines, findings: Findings) -> tuple[Mapping, Built] | None:
    """What the file describes, with its tree without faults; None where nothing can be made of it."""
    cleaned = FILE.cleaned(raw, findings)
    if not isinstance(cleaned, Mapping) or cleaned.get("decision_makers") is None or "states" in cleaned.lost:
        return None
    return cleaned, built(cleaned, lines, findings)


def _conflict(raw: Node | None, lines: Lines, name: str, findings: Findings) -> Conflict:
    if raw is None and not findings.errors:
        findings.error("empty", "the file is empty", None, START)
    if raw is not None and not check_root(raw, findings):
        check_reading(raw, lines, findings)
    # What else there is to say may follow from what was read wrongly.
    misread = raw is None or any(finding.code in _MISREAD for finding in findings.errors)
    read = None if misread or raw is None else _built(raw, lines, findings)
    if read is None:
        raise ModelError(findings.errors, name=name, text=lines.text)
    cleaned, result = read
    check(result, findings)
    if findings.errors:
        raise ModelError(findings.errors, name=name, text=lines.text)
    warn_of_same_words(result.conflict, findings)
    warn_of_long_names(result.conflict, findings)
    warn_of_missing_languages(result.conflict, cleaned, findings)
    warn_of_no_start(result.conflict, cleaned, findings)
    return result.conflict


def _failed(code: str, message: str, name: str, place: Place | None = None, hint: str | None = None) -> ModelError:
    return ModelError([Finding("error", code, message, place, hint)], name=name)
