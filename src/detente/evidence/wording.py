"""The text of a document in one piece, in which quotes are looked for and positions are counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from detente.evidence.decode import decoded
from detente.evidence.extract import extract
from detente.evidence.source import Extract

Part = Literal["title", "teaser", "body", "boilerplate", "comments"]
PARTS: tuple[Part, ...] = get_args(Part)
_UNSEEN = "\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class Wording:
    """All that a document says (`text`), and its parts.

    Of a plain text `text` is the file's own text, so that a position is one in the file; of a page or PDF it is the
    parts one after the other, an entry a line.
    """

    text: str
    parts: Extract

    def part_at(self, position: int) -> Part | None:
        """In which part a position lies; None where its line is in none as it stands."""
        line, entries = _line(self.text, position), list(_entries(self.parts))
        alike = (part for part, entry in entries if line == entry)
        inside = (part for part, entry in entries if line in entry)
        return next(alike, None) or next(inside, None)


def wording_of(content: bytes, *, name: str, language: str | None = None) -> Wording:
    r"""The wording of a document.

    Args:
        content: the bytes, as found.
        name: what messages call it; its ending decides where the content does not.
        language: the ISO 639 code of its language; None to find out, which takes longer than all the rest.

    Raises:
        UnreadableSource: if there is no text in it, or if it is no text at all.
        LimitExceeded: if it is larger than can be read.

    Example:
        >>> wording = wording_of(b"The talks failed\r\n\r\nNobody gave way.", name="note.txt")
        >>> wording.text[20:26], wording.part_at(20)
        ('Nobody', 'body')
    """
    parts = extract(content, name=name, language=language)
    if parts.kind == "text":
        return Wording(decoded(content, name=name), parts)
    return Wording("\n".join(entry for _, entry in _entries(parts)), parts)


def _entries(parts: Extract) -> Iterator[tuple[Part, str]]:
    for part in PARTS:
        said = getattr(parts, part)
        yield from ((part, entry) for entry in ([said] if isinstance(said, str) else said) if entry)


def _line(text: str, position: int) -> str:
    """The line at a position, as the parts have it."""
    start = max(text.rfind(end, 0, position) for end in "\r\n") + 1
    end = min((at for at in (text.find(end, position) for end in "\r\n") if at >= 0), default=len(text))
    return text[start:end].strip().strip(_UNSEEN).strip()
