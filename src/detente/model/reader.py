"""Read a conflict file: every fault at once, each in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from detente.errors import Finding, LimitExceeded, ModelError, Place
from detente.model.build import built
from detente.model.check import check
from detente.model.conflict import Conflict
from detente.model.edit import Change, edited
from detente.model.findings import Findings
from detente.model.schema import FILE
from detente.model.yaml_tree import Lines, Mapping, Node, tree

MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """A conflict file as it was read: its text, the digest of its bytes, and the conflict it describes."""

    name: str
    text: str
    sha256: str
    conflict: Conflict
    warnings: tuple[Finding, ...] = ()

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
    return _parsed(_bytes(Path(path)), str(path))


def parse(text: str, name: str = "conflict") -> Document:
    """The conflict file that has this text; `name` is what messages call it.

    Raises:
        ModelError: with every fault, in the order of the file.
        LimitExceeded: if the text or what it describes is larger than can be analysed.
    """
    return _parsed(text.encode("utf-8", "surrogatepass"), name)


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
    raw = tree(text, findings)
    conflict = _conflict(raw, text, name, findings)
    return Document(name, text, hashlib.sha256(content).hexdigest(), conflict, findings.warnings)


def _decoded(content: bytes, name: str) -> str:
    if (zero := content.find(0)) >= 0:
        line = content.count(b"\n", 0, zero) + 1
        message = f"byte {zero + 1} is zero: this is no text file in UTF-8"
        raise _failed("not-text", message, name, Place(line, 1), "save it as UTF-8 text")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = content[: fault.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        message = f"byte 0x{content[fault.start]:02x} (number {fault.start + 1} of the file) is not UTF-8"
        raise _failed("not-text", message, name, Place(line, column), "save the file as UTF-8") from None


def _conflict(raw: Node | None, text: str, name: str, findings: Findings) -> Conflict:
    if raw is None and not findings.errors:
        findings.error("empty", "the file is empty", None, "start with format: 1, title: and decision_makers:")
    cleaned = FILE.cleaned(raw, findings) if raw is not None else None
    if not (isinstance(cleaned, Mapping) and isinstance(raw, Mapping)):
        raise ModelError(findings.errors, name=name, text=text)
    result = built(cleaned, raw, Lines(text), findings)
    check(result, findings)
    if findings.errors:
        raise ModelError(findings.errors, name=name, text=text)
    return result.conflict


def _failed(code: str, message: str, name: str, place: Place | None = None, hint: str | None = None) -> ModelError:
    return ModelError([Finding("error", code, message, place, hint)], name=name)
