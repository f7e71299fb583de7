"""Lines of a text, and lines that were broken to fit a page put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import quantiles

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ENDS = ".!?:;…"
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
    whole: list[Line] = []
    for line, starts in zip(lines, _starts(lines, full), strict=True):
        if starts or not whole:
            whole.append(line)
        else:
            whole[-1] = replace(whole[-1], text=_together(whole[-1].text, line.text))
    return whole


def _starts(lines: Sequence[Line], full: float) -> Iterator[bool]:
    """Of every line, whether a paragraph starts with it."""
    yield from [True][: len(lines)]
    for before, line in pairwise(lines):
        length, first = len(before.text), line.text[0]
        ends_early = length < 0.8 * full and ends_a_sentence(before.text)
        stands_alone = length < 0.65 * full and not first.islower()
        yield line.gap or line.heading or ends_early or stands_alone


def _together(text: str, more: str) -> str:
    """Two lines of a paragraph; a word that was divided between them is one again."""
    if text.endswith("\xad"):
        return text[:-1] + more
    if len(text) > 1 and text[-1] in "-‐" and text[-2].isalpha():
        return (text[:-1] if more[0].islower() and not _GOES_ON.match(more) else text) + more
    return f"{text} {more}"


_GOES_ON = re.compile(r"(und|oder|bzw|and|or)\b")  # the hyphen of "Wirtschafts- und Finanzpolitik" stays
