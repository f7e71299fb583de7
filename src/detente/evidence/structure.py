"""A text divided as a reader would: title, teaser, body, boilerplate, comments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from detente.errors import LimitExceeded
from detente.evidence import thread
from detente.evidence.boilerplate import boilerplate
from detente.evidence.lines import Line, ends_a_sentence
from detente.evidence.marks import byline_of, date_in, dateline_day, is_date
from detente.evidence.menus import article_in
from detente.evidence.source import Extract

MAX_LINES = 100_000
_LONGEST_TITLE, _LONGEST_TEASER, _LONGEST_HEADING = 250, 400, 100
_MOST_WORDS = 14
_FULL_STOP = re.compile(r"(?<![.\s])\.$")
_TWO_SENTENCES = re.compile(r"\w{4}[.!?][“”\"’)]*\s[(“„\"]?[A-ZÄÖÜ]")
"""Where a sentence ends and another begins, unless it is short for something, as “Gov. Lind” is."""
_DATELINE = re.compile(
    r"\(?[A-ZÄÖÜ][\w/ .,’'-]{0,50}\((?:AP|AFP|APA|dpa|DPA|Reuters|KNA|epd|sda|PA|red|ag)\b[^)]*\)"
    r"|[A-ZÄÖÜ]{3,}[A-ZÄÖÜ /.-]*(?:, [\w. ]{1,30})? [–—-]{1,2} |\([A-Za-z/]{2,20}\) "
)


def divided(lines: Sequence[Line], *, kind: str, name: str, title: str | None = None, teaser: str = "") -> Extract:
    """The parts of a text.

    Args:
        lines: what it says, in order.
        kind: the kind of document that it is.
        name: what messages call it.
        title: where it is known already and not among the lines (empty: there is none); None to find it and the teaser.
        teaser: where it is known already.

    Raises:
        LimitExceeded: if there are more lines than in any text for readers.
    """
    if len(lines) > MAX_LINES:
        raise LimitExceeded(f"{name} has {len(lines):,} lines, the limit is {MAX_LINES:,}; save the article alone")
    begin = 0 if thread.is_all(lines) else thread.beginning(lines)
    said, between = thread.comments(lines[begin + 1 :])
    head = _Head(lines[:begin], title or "", teaser)
    head.take(is_known=title is not None)
    body = [lines[k] for k in head.rest]
    return Extract(
        kind=kind,
        title=head.title,
        teaser=head.teaser,
        body=tuple(line.text for line in body),
        headings=tuple(k for k in range(len(body)) if _is_heading(body, k)),
        boilerplate=(*(lines[k].text for k in (*sorted(head.aside), *range(begin, len(lines))[:1])), *between),
        comments=said,
        author=head.author,
        published=head.published,
    )


@dataclass(slots=True)
class _Head:
    """What stands at the top of an article; `rest` are the lines of its body, `aside` those around it."""

    lines: Sequence[Line]
    title: str
    teaser: str
    author: str = ""
    published: str = ""
    aside: set[int] = field(default_factory=set)
    rest: list[int] = field(default_factory=list)

    def take(self, *, is_known: bool) -> None:
        """Take from the lines what is not the body's: boilerplate, bylines, and what is not known yet."""
        counters = (k for k, line in enumerate(self.lines) if thread.is_heading(line.text))
        self.aside.update(boilerplate(self.lines), counters)
        if not is_known:
            article = article_in(self.lines)
            self.aside.update(k for k in range(len(self.lines)) if k not in article)
        self.rest = [k for k in range(len(self.lines)) if k not in self.aside]
        self._take_bylines()
        if is_known or not self.rest:
            return
        if self._has_title():
            self._take_title()
        self.published = self.published or self._day_of_dateline()

    def _take_title(self) -> None:
        """Take the first line for the title, and what leads to the body for the teaser."""
        self.title = self.lines[self.rest.pop(0)].text
        self._take_bylines()
        if self._has_teaser():
            self.teaser = self.lines[self.rest.pop(0)].text
            self._take_bylines()

    def _has_title(self) -> bool:
        """Whether the first line is no paragraph: a short sentence is a title where a body follows it."""
        first = self.lines[self.rest[0]]
        if first.heading or not ends_a_sentence(first.text):
            return len(first.text) <= _LONGEST_TITLE
        is_long, is_told = len(first.text.split()) > _MOST_WORDS, _FULL_STOP.search(first.text) is not None
        is_several = _TWO_SENTENCES.search(first.text) is not None
        if not is_told:  # as questions, and what is in quotation marks
            return not (is_long and is_several) and len(first.text) <= _LONGEST_TITLE
        return len(self.rest) > 1 and not is_long and not is_several

    def _day_of_dateline(self) -> str:
        """The day that the first line of the body begins with, behind its place; empty where it does not."""
        return dateline_day(self.lines[self.rest[0]].text) if self.rest else ""

    def _take_bylines(self) -> None:
        """Put aside who wrote it and when."""
        while self.rest:
            text = self.lines[self.rest[0]].text
            byline = byline_of(text)
            if byline is None and not is_date(text):
                return
            self.author = self.author or (byline[0] if byline else "")
            self.published = self.published or date_in(text)
            self.aside.add(self.rest.pop(0))

    def _has_teaser(self) -> bool:
        """Whether the next line leads to the body: one of its own before the first empty line, or a short one."""
        lines = [self.lines[k] for k in self.rest[:2]]
        if len(lines) < 2 or _DATELINE.match(lines[0].text):
            return False
        first, second = lines
        if len(first.text) > _LONGEST_TEASER:
            return second.gap and not first.gap and len(first.text) <= 2 * _LONGEST_TEASER
        if second.gap or first.heading:
            return not first.gap or len(self.rest) > 2
        return not first.gap and len(self.rest) > 2 and len(first.text) < len(second.text)


def _is_heading(lines: Sequence[Line], k: int) -> bool:
    """Whether a line is the heading of what follows: short, no sentence, neither in a list nor at the end."""
    if lines[k].heading:
        return True
    if k + 1 == len(lines) or not _may_head(lines[k].text) or _may_head(lines[k + 1].text):
        return False
    return k == 0 or lines[k].gap or not _may_head(lines[k - 1].text)


def _may_head(text: str) -> bool:
    if (
        len(text) > _LONGEST_HEADING
        or len(text.split()) > _MOST_WORDS
        or not (text[0].isupper() or text[0] in '„“"«»0123456789')
    ):
        return False
    return text[-1] in "?!" or not (ends_a_sentence(text) or text[-1] == ",")
