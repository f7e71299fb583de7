"""Lines of a text, and lines that were broken to fit a page put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import quantiles

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ENDS = ".!?:;…。！？।؟"
_CLOSING = "\"'“”’»«›‹)]"
_WIDEST = 110
_NARROWEST = 45


@dataclass(frozen=True, slots=True)
class Line:
    """A line that says something: `gap` where an empty line stands before it, `heading` where its page says so."""

    text: str
    gap: bool = False
    heading: bool = False


def lines_of(text: str) -> list[Line]:
    r"""The lines that say something, without the space around them; broken paragraphs in one piece.

    Example:
        >>> [line.text for line in lines_of("One\r\n\r\n\tTwo ")]
        ['One', 'Two']
    """
    lines: list[Line] = []
    gap = False
    for raw in _BREAK.split(text):
        if said := raw.strip().strip("\u200b\ufeff").strip():  # zero-width characters are no white space to Python
            lines.append(Line(said, gap))
            gap = False
        else:
            gap = True
    return joined(lines) if is_broken(lines) else lines


def ends_a_sentence(text: str) -> bool:
    """Whether a text ends as sentences do, closing quotation marks and brackets aside."""
    return text.rstrip(_CLOSING)[-1:] in tuple(_ENDS)


def is_broken(lines: Sequence[Line]) -> bool:
    """Whether paragraphs were broken into lines of a page's width: none is longer, and most go on in the next."""
    if not lines or max(len(line.text) for line in lines) > _WIDEST:
        return False
    inner = [line.text for line, after in pairwise(lines) if not after.gap]
    going_on = sum(len(text) >= _NARROWEST and not ends_a_sentence(text) for text in inner)
    return going_on >= max(3, len(inner) / 2)


def joined(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs of broken lines: one ends at an empty line, or where a line ends early."""
    full = quantiles([len(line.text) for line in lines], n=10)[-1] if len(lines) > 1 else 0
    paragraphs: list[tuple[Line, list[str]]] = []
    for line, starts in zip(lines, _starts(lines, full), strict=True):
        if starts or not paragraphs:
            paragraphs.append((line, [line.text]))
        else:
            _go_on(paragraphs[-1][1], line.text)
    return [replace(first, text="".join(parts)) for first, parts in paragraphs]


def _starts(lines: Sequence[Line], full: float) -> Iterator[bool]:
    """Of every line, whether a paragraph starts with it."""
    yield from [True][: len(lines)]
    for before, line in pairwise(lines):
        length, first = len(before.text), line.text[0]
        ends_early = length < 0.8 * full and ends_a_sentence(before.text)
        stands_alone = length < 0.65 * full and not first.islower()
        yield line.gap or line.heading or ends_early or stands_alone


def _go_on(parts: list[str], more: str) -> None:
    """Put a line to those of its paragraph; a word that was divided between them is one again."""
    last = parts[-1]
    is_divided = len(last) > 1 and last[-1] in "-‐" and last[-2].isalpha()
    if last.endswith("\xad") or (is_divided and more[0].islower() and not _GOES_ON.match(more)):
        parts[-1] = last[:-1]
    elif not is_divided:
        parts.append(" ")
    parts.append(more)


_GOES_ON = re.compile(r"(und|oder|bzw|and|or)\b")  # the hyphen of "Wirtschafts- und Finanzpolitik" stays
