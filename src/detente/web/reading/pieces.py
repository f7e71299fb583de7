"""A text cut into what is marked alike: its paragraphs, their sentences, and runs of words within."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from detente.answers.evidence import Anchored
from detente.answers.marked import Marked
from detente.answers.suggestions import Suggestion
from detente.evidence.suggest.paragraphs import Placed
from detente.evidence.suggest.sentences import sentences

_PAGE = 30_000
"""Characters that are shown on one page, up to the end of a paragraph."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are marked alike: by which quotes, and whether they are chosen."""

    text: str
    quotes: tuple[str, ...] = ()
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or what stands between two (`is_gap`); `suggestion` is what it is offered as."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    is_gap: bool = False
    suggestion: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the quotes and suggestions that begin in it, in the order of the text."""

    placed: Placed
    sentences: tuple[Sentence, ...]
    notes: tuple[Anchored | Suggestion, ...]
    is_chosen: bool


def pages_of(marked: Marked) -> tuple[tuple[Placed, ...], ...]:
    """The paragraphs of each page; a text without any has one page."""
    pages: list[list[Placed]] = [[]]
    for one in marked.placed:
        if pages[-1] and one.end - pages[-1][0].start > _PAGE:
            pages.append([])
        pages[-1].append(one)
    return tuple(map(tuple, pages))


def page_with(pages: Sequence[Sequence[Placed]], *, position: int | None = None, number: int = 0) -> int:
    """The page, counted from 0, with a position or with a paragraph of that number; else the first."""
    for k, page in enumerate(pages):
        if any((number and one.number == number) or _has(one, position) for one in page):
            return k
    return 0


def paragraphs_of(
    marked: Marked, page: Sequence[Placed], suggested: Sequence[Suggestion], chosen: Span | None
) -> Iterator[Paragraph]:
    """What a page shows.

    Args:
        marked: the document.
        page: the paragraphs of the page.
        suggested: what is offered of its sentences, in the order of the text.
        chosen: from where to where somebody has chosen a passage.
    """
    quotes = [one for one in marked.quotes if one.start is not None]
    starts = [one.candidate.start for one in suggested]
    for one in page:
        here = suggested[bisect_left(starts, one.start) : bisect_left(starts, one.end)]
        began = [quote for quote in quotes if _has(one, quote.start)]
        notes: list[Anchored | Suggestion] = sorted([*began, *here], key=_start)
        is_chosen = chosen is not None and _has(one, chosen[0])
        yield Paragraph(one, tuple(_sentences(marked, one, here, quotes, chosen)), tuple(notes), is_chosen)


def _has(one: Placed, position: int | None) -> bool:
    return position is not None and one.start <= position < one.end


def _start(note: Anchored | Suggestion) -> int:
    return (note.start or 0) if isinstance(note, Anchored) else note.candidate.start


def _sentences(
    marked: Marked, one: Placed, here: Sequence[Suggestion], quotes: Sequence[Anchored], chosen: Span | None
) -> Iterator[Sentence]:
    text, done = marked.wording.text, one.start
    offered = {suggestion.candidate.start: suggestion for suggestion in here}
    for first, last in sentences(text[one.start : one.end], marked.language):
        start, end = one.start + first, one.start + last
        if start > done:
            yield Sentence(done, start, tuple(_pieces(text, (done, start), quotes, chosen)), is_gap=True)
        pieces = tuple(_pieces(text, (start, end), quotes, chosen))
        yield Sentence(start, end, pieces, suggestion=offered.get(start))
        done = end
    if done < one.end:
        yield Sentence(done, one.end, tuple(_pieces(text, (done, one.end), quotes, chosen)), is_gap=True)


def _pieces(text: str, span: Span, quotes: Sequence[Anchored], chosen: Span | None) -> Iterator[Piece]:
    marks = [(one.start or 0, one.end or 0, one.quote.id) for one in quotes]
    marks += [(*chosen, "")] if chosen else []
    within = [mark for mark in marks if mark[0] < span[1] and span[0] < mark[1]]
    cuts = {*span, *(cut for mark in within for cut in mark[:2] if span[0] < cut < span[1])}
    for start, end in pairwise(sorted(cuts)):
        names = [name for first, last, name in within if first <= start and end <= last]
        words = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
        yield Piece(words, tuple(name for name in names if name), "" in names)
