"""A web page as it was saved: what it says, without anything that it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import accumulate, islice
from typing import Any

from detente.evidence.blocks import Block, blocks
from detente.evidence.html_article import article_in
from detente.evidence.html_parts import told_apart
from detente.evidence.html_tree import empty, tree_of
from detente.evidence.lines import Line
from detente.evidence.source import Extract, UnreadableSource
from detente.evidence.structure import divided
from detente.extras import extra

_ACTIVE = ("script", "style", "template", "iframe", "object", "embed", "svg", "math", "title")
# Where no date is looked for; to take these out one by one, as is done there, takes the square of their number.
_DATELESS = (
    "applet", "audio", "canvas", "datalist", "embed", "frame", "frameset", "iframe", "label", "map", "math", "noframes",
    "object", "picture", "rdf", "svg", "track", "video",
)  # fmt: skip
_NEAR_TOP = 10_000
"""Elements among which a page says what it is."""
_LEAD = re.compile(
    r"(?:^|[-_ ])(?:lead|lede|teaser|intro|standfirst|vorspann|abstract|dek|subtitle|subline)", re.IGNORECASE
)
_LONGEST_REQUEST, _MOST_WITHOUT = 300, 20
"""Characters of a request to allow scripts, and how many such elements are looked into."""
_ALIKE = 30
"""Characters from which on a block that is found inside a paragraph is taken to be a part of it."""


def from_html(text: str, *, name: str) -> Extract:
    """The parts of a page; nothing is fetched, and nothing in it is run.

    Raises:
        UnreadableSource: if the page says nothing.
        LimitExceeded: if it is not built as a page for readers.
    """
    tree = tree_of(text, name=name)
    facts = _facts(tree)
    floor = article_in(tree)
    empty([*tree.iter(*_ACTIVE), *_asking_for_scripts(tree)], "span")
    page = list(blocks(tree))
    if not (page or floor):
        raise UnreadableSource(f"{name} has no text; if scripts write the page, copy its text from a browser instead")
    title = facts.title or next((block.text for block in page if block.tag == "h1"), "")
    told = told_apart(tree, page, floor)
    teaser, lines = _teaser(facts.teaser, page, [line for line in told.lines if line.text != title])
    found = divided(lines, kind="article", name=name, title=title, teaser=teaser)
    found = replace(found, comments=told.comments or found.comments)
    if told.is_lost((found.teaser, *found.body)):
        found = _undivided([line for line in told.floor if line.text != title], found)
    whole = replace(
        found,
        publisher=facts.publisher,
        published=facts.published or found.published,
        author=facts.author or found.author,
        url=facts.url,
        is_unsorted=not told.is_article,
    )
    return replace(whole, boilerplate=tuple(_boilerplate(page, whole)))


def _undivided(lines: list[Line], found: Extract) -> Extract:
    """A page whose body would be lost, if comments were told apart: all that looks like its article."""
    body = tuple(line.text for line in lines)
    headings = tuple(k for k, line in enumerate(lines) if line.heading)
    apart = tuple(comment for comment in found.comments if set(comment.split("\n")).isdisjoint(body))
    teaser = "" if found.teaser in body else found.teaser
    return replace(found, teaser=teaser, body=body, headings=headings, comments=apart, is_undivided=True)


def _asking_for_scripts(tree: Any) -> Iterator[Any]:
    """What is only for readers without scripts, and no more than a line or two; it may be the article, too."""
    for k, element in enumerate(list(tree.iter("noscript"))):
        said = accumulate(len(text.strip()) for text in element.itertext())
        if k >= _MOST_WITHOUT or not any(length > _LONGEST_REQUEST for length in said):
            yield element


def _facts(tree: Any) -> Extract:
    """What the page says about itself, its description as the teaser."""
    with extra("evidence"):
        from trafilatura import extract_metadata  # noqa: PLC0415 – slow to import

    tree = deepcopy(tree)
    empty([*tree.iter(*_DATELESS), *islice(tree.iter("*"), _NEAR_TOP, None)], "span")
    # A fixed last day, so that the same page says the same on every day.
    dates = {"original_date": True, "extensive_search": False, "max_date": "2999-12-31"}
    found = extract_metadata(tree, date_config=dates)
    return Extract(
        kind="article",
        title=_in_one_line(found.title),
        teaser=_in_one_line(found.description),
        publisher=_in_one_line(found.sitename),
        published=_in_one_line(found.date),
        author=_in_one_line(found.author),
        url=_in_one_line(found.url),
    )


def _in_one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _teaser(description: str, page: list[Block], lines: list[Line]) -> tuple[str, list[Line]]:
    """The lead of the article, and the lines without it: the one that is seen before the one that is only declared."""
    leads = {block.text for block in page if _LEAD.search(block.of)}
    for k, line in enumerate(lines[:3]):
        if not line.heading and (line.text in leads or _same(line.text, description)):
            return line.text, [*lines[:k], *lines[k + 1 :]]
    above = _above(page, lines)
    if seen := next((text for text in above if text in leads or _same(text, description)), ""):
        return seen, lines
    start = description.rstrip(". …")
    return ("" if any(start in line.text for line in lines) else description), lines


def _above(page: list[Block], lines: list[Line]) -> Iterator[str]:
    """What stands between the page's first heading and the first line of the article."""
    first = lines[0].text if lines else ""
    after_heading = False
    for block in page:
        if block.text == first:
            return
        if after_heading and len(block.text) > _ALIKE:
            yield block.text
        after_heading = after_heading or block.tag == "h1"


def _same(text: str, other: str) -> bool:
    return bool(other) and text.casefold().strip(" .…") == other.casefold().strip(" .…")


def _boilerplate(page: list[Block], found: Extract) -> Iterator[str]:
    """What the page says besides the article and the comments, in its order, each once."""
    kept = [found.title, found.teaser, *found.body, *found.comments]
    lines = {line for text in kept for line in text.split("\n")}
    whole = "\n".join(kept)
    for block in page:
        if block.text not in lines and not (len(block.text) > _ALIKE and block.text in whole):
            lines.add(block.text)
            yield block.text
