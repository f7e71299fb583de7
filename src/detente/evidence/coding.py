"""What analysts find in readers' comments, kept line by line in one file that only grows.

Comments are voices, not evidence of what a decision maker wants: nothing makes evidence of a code.
"""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from detente.errors import Finding, Place, UsageError
from detente.files import contents, held, write_held

CodeKind = Literal["stance", "promise", "what-if"]
"""A comment takes sides, recalls a promise, or suggests what might be otherwise."""
KINDS: tuple[CodeKind, ...] = get_args(CodeKind)

STANCES = ("against", "neutral", "for")
"""The values of a stance, in their order."""

FILE = "codes.jsonl"


@dataclass(frozen=True, slots=True)
class Code:
    """What one coder finds in one comment.

    The `target` of a stance is a decision maker or an outcome, its `value` one of `STANCES`; the `value` of another
    kind is what is promised or suggested. An empty value takes back what the coder said before.
    """

    comment: str
    coder: str
    kind: CodeKind
    value: str
    target: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what no line can say.

        Raises:
            UsageError: if the kind or the stance is unknown, or who codes what about whom is not said.
        """
        if self.kind not in KINDS:
            raise UsageError(f"there is no code {self.kind!r}; the codes are {', '.join(KINDS)}")
        if not self.comment.strip() or not self.coder.strip():
            raise UsageError("a code needs the comment it is about and the name of the coder")
        if (self.kind == "stance") != bool(self.target.strip()):
            raise UsageError("a stance is towards a decision maker or an outcome, as us=against; other codes are not")
        if self.kind == "stance" and self.value not in {*STANCES, ""}:
            raise UsageError(f"there is no stance {self.value!r}; expected {', '.join(STANCES)}")


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of a file that stand, in the order in which they were first said, and its lines that are no codes."""

    codes: tuple[Code, ...] = ()
    faults: tuple[Finding, ...] = ()

    def of(self, comment: str) -> tuple[Code, ...]:
        """Those of one comment."""
        return tuple(code for code in self.codes if code.comment == comment)


def append(path: Path, codes: Iterable[Code]) -> None:
    """Add codes to a file, all at once; a line that was torn there before is ended first.

    Raises:
        FileHeldError: if another process writes there and does not end in time; nothing is written.
        OSError: if the file cannot be written; it is left alone.
    """
    text = "".join(json.dumps(asdict(code), ensure_ascii=False) + "\n" for code in codes)
    with held(path):
        before = _read(path)
        end = b"\n" if before and not before.endswith(b"\n") else b""
        write_held(path, before + end + text.encode("utf-8", "surrogatepass"))


def _read(path: Path) -> bytes:
    try:
        return contents(path)
    except FileNotFoundError:
        return b""


def read_codes(path: Path) -> Codes:
    """The codes of a file; none where there is no file.

    Of the lines by the same coder about the same comment, kind and target the last stands. Lines that cannot be read,
    as one that was torn when the machine stopped, are left out and reported.
    """
    lines = _read(path).removeprefix(BOM_UTF8).split(b"\n")
    standing: dict[tuple[str, ...], Code] = {}
    faults = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            code = _code(line)
        except (ValueError, TypeError, UsageError) as fault:
            what = "was not written to its end" if number == len(lines) else f"is no code: {fault}"
            hint = "its coder has to code that comment again; then delete the line"
            faults.append(Finding("error", "torn-code", f"this line {what}", Place(number, 1), hint))
        else:
            standing[code.comment, code.coder, code.kind, code.target] = code
    return Codes(tuple(code for code in standing.values() if code.value), tuple(faults))


def _code(line: bytes) -> Code:
    try:
        values: Any = json.loads(line.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        raise ValueError("it is not in UTF-8") from None
    except json.JSONDecodeError as fault:
        raise ValueError(f"it is not JSON from column {fault.colno} on") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise ValueError("expected an object of texts")
    known = [field.name for field in fields(Code)]
    if unknown := [key for key in values if key not in known]:
        raise ValueError(f"unknown key {unknown[0]!r}; the keys are {', '.join(known)}")
    return Code(**values)
