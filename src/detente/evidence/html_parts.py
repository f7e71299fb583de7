"""The article of a page and the comments below it, told apart by more than one sign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from detente.evidence import thread
from detente.evidence.blocks import Block, blocks
from detente.evidence.boilerplate import boilerplate
from detente.evidence.html_article import article_in
from detente.evidence.html_comments import comments_in, short_texts
from detente.evidence.lines import Line, ends_a_sentence
from detente.evidence.marks import is_reply

_ASIDE = frozenset({"nav", "footer", "aside", "form", "button"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LOST, _LOST_UNSURELY = 4, 2
"""A body that is so many times shorter than what looks like the article is not taken for it: where comments are surely
told apart from it, and where they are not."""
_PARAGRAPH = 80
"""Characters from which on a sentence may be a paragraph of an article."""


@dataclass(frozen=True, slots=True)
class Told:
    """The lines of a page that may be its article's, its comments, and what must not be lost of the article.

    `is_article` says whether an article was made out at all, `are_sure` whether the comments surely are some.
    """

    lines: list[Line]
    comments: tuple[str, ...]
    floor: list[Line]
    is_article: bool = True
    are_sure: bool = False

    def is_lost(self, body: Iterable[str]) -> bool:
        """Whether a body is too little of what looks like the article."""
        times = _LOST if self.are_sure else _LOST_UNSURELY
        return times * sum(map(len, body)) < _length(self.floor)


def told_apart(tree: Any, page: Sequence[Block], floor: list[Line]) -> Told:
    """The article and the comments of a page.

    Args:
        tree: the page; the elements of comments are taken out of it.
        page: all of its blocks.
        floor: the lines of the article as trafilatura finds it; what is called a comment it leaves out by itself.
    """
    comments, are_sure = comments_in(tree)
    floor = floor or (article_in(tree) if comments else [])
    said = [Line(text) for comment in comments for text in comment.split("\n")]
    if not are_sure and _LOST * _length(floor) < _length(said):
        return Told(floor, (), [*floor, *said])
    if not _is_article(floor, page):
        return Told(_all_but_menus(tree), comments, floor, is_article=False, are_sure=are_sure)
    lines = _without(floor, said)
    if are_sure and _LOST * _length(lines) < _length(floor):
        lines = _above(tree, page, comments[0])
        floor = lines or floor
    return Told(lines, comments, floor, are_sure=are_sure) if comments else _by_heading(tree, lines, floor)


def _length(lines: Iterable[Line]) -> int:
    return sum(len(line.text) for line in lines)


def _without(lines: Iterable[Line], others: Iterable[Line]) -> list[Line]:
    texts = {line.text for line in others}
    return [line for line in lines if line.text not in texts]


def _is_article(lines: Sequence[Line], page: Sequence[Block]) -> bool:
    """Whether lines are an article's; of a page without much text trafilatura makes one, all blocks run together."""
    texts = {block.text for block in page}
    return len(lines) > 2 or (bool(lines) and 2 * sum(line.text in texts for line in lines) >= len(lines))


def _all_but_menus(tree: Any) -> list[Line]:
    """The lines of a page, navigation aside."""
    found = blocks(tree, skip=lambda element: element.tag in _ASIDE)
    return [Line(block.text, gap=True, heading=block.tag in _HEADINGS) for block in found]


def _above(tree: Any, page: Sequence[Block], comment: str) -> list[Line]:
    """What stands between the title of a page and its first comment, if there is a paragraph in it."""
    texts = [block.text for block in page]
    first, *_ = comment.split("\n")
    end = texts.index(first) if first in texts else 0
    start = next((k + 1 for k, block in enumerate(page[:end]) if block.tag == "h1"), 0)
    between = set(texts[start:end])
    lines = [line for line in _all_but_menus(tree) if line.text in between]
    has_paragraph = any(len(line.text) >= _PARAGRAPH and ends_a_sentence(line.text) for line in lines)
    return lines if has_paragraph else []


def _by_heading(tree: Any, lines: list[Line], floor: list[Line]) -> Told:
    """The lines above the page's heading of comments, and the comments below it, where such a heading is."""
    texts = {line.text for line in lines}
    page = list(blocks(tree, skip=lambda element: element.tag in _ASIDE))
    begin = thread.beginning(
        [Line(block.text) for block in page], [len(block.text) * (block.text in texts) for block in page]
    )
    above = {block.text for block in page[:begin]}
    below = [Line(text) for text in {block.text for block in page[begin:]} - above]
    kept = _without(lines, below)
    said = _thread(tree, page[begin:]) or _without(lines, kept)
    comments, _ = thread.comments(said)
    are_sure = bool(kept) and thread.is_thread(said)
    return Told(kept, comments, _without(floor, below) if are_sure else floor, are_sure=are_sure)


def _thread(tree: Any, page: Sequence[Block]) -> list[Line]:
    """What stands below a heading of comments, up to the next heading; what is but a link is nobody's comment."""
    if not page or page[0].tag not in _HEADINGS:
        return []
    end = next((k for k, block in enumerate(page) if k and block.tag in _HEADINGS), len(page))
    links = short_texts(tree.iter("a"))
    lines = [Line(block.text) for block in page[1:end] if block.text not in links]
    around = boilerplate(lines)
    return [line for k, line in enumerate(lines) if k not in around or is_reply(line.text)]
