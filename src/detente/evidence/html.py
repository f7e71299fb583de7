"""A web page as it was saved: what it says, without anything that it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

from detente.evidence import thread
from detente.evidence.blocks import Block, blocks
from detente.evidence.html_comments import comments_in
from detente.evidence.html_tree import empty, tree_of
from detente.evidence.lines import Line
from detente.evidence.source import Extract, UnreadableSource
from detente.evidence.structure import divided

_DEEPEST = 200
"""How deeply elements may be nested for trafilatura, whose work grows with a power of it."""
_MOST = 15_000
"""How many elements trafilatura is given."""
_ACTIVE = ("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "head")
# Where no date is looked for; to take these out one by one, as is done there, takes the square of their number.
_DATELESS = (
    "applet", "audio", "canvas", "datalist", "embed", "frame", "frameset", "iframe", "label", "map", "math", "noframes",
    "object", "picture", "rdf", "svg", "track", "video",
)  # fmt: skip
_ASIDE = frozenset({"nav", "footer", "aside", "form", "button"})
_LEAD = re.compile(
    r"(?:^|[-_ ])(?:lead|lede|teaser|intro|standfirst|vorspann|abstract|dek|subtitle|subline)", re.IGNORECASE
)
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
    empty(list(tree.iter(*_ACTIVE)), "span")
    page = list(blocks(tree))
    if not page:
        raise UnreadableSource(f"{name} has no text; if scripts write the page, copy its text from a browser instead")
    comments = comments_in(tree)
    title = facts.title or next((block.text for block in page if block.tag == "h1"), "")
    article = _article(tree)
    said = article if article is not None else _all_but_menus(tree)
    lines, below = _without_comments([line for line in said if line.text != title], page)
    teaser, lines = _teaser(facts.teaser, page, lines)
    found = divided(lines, kind="article", name=name, title=title, teaser=teaser)
    whole = replace(
        found,
        comments=comments or below or found.comments,
        publisher=facts.publisher,
        published=facts.published or found.published,
        author=facts.author or found.author,
        url=facts.url,
        is_unsorted=article is None,
    )
    return replace(whole, boilerplate=tuple(_boilerplate(page, whole)))


def _without_comments(lines: list[Line], page: list[Block]) -> tuple[list[Line], tuple[str, ...]]:
    """The lines above the page's heading of comments, and the comments below it, where such a heading is."""
    begin = thread.beginning([Line(block.text) for block in page])
    above = {block.text for block in page[:begin]}
    below = {block.text for block in page[begin:]} - above
    said, _ = thread.comments([line for line in lines if line.text in below])
    return [line for line in lines if line.text not in below], said


def _facts(tree: Any) -> Extract:
    """What the page says about itself, its description as the teaser."""
    from trafilatura import extract_metadata  # noqa: PLC0415 – slow to import

    tree = deepcopy(tree)
    empty(list(tree.iter(*_DATELESS)), "span")
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


def _article(tree: Any) -> list[Line] | None:
    """The lines of the article; None for a page that is built like none."""
    texts = {block.text for block in blocks(tree)}
    body = _body(tree)
    if body is None:
        return None
    found = [Line(block.text, block.tag == "p", block.tag == "head") for block in blocks(body)]
    # In a page without much text trafilatura runs blocks together.
    is_one = bool(found) and 2 * sum(line.text in texts for line in found) >= len(found)
    return found if is_one else None


def _all_but_menus(tree: Any) -> list[Line]:
    """The lines of a page, navigation aside."""
    found = blocks(tree, skip=lambda element: element.tag in _ASIDE)
    return [Line(block.text, gap=True, heading=_is_head(block)) for block in found]


def _is_head(block: Block) -> bool:
    return re.fullmatch("h[1-6]", block.tag) is not None


def _body(tree: Any) -> Any:
    from trafilatura import bare_extraction  # noqa: PLC0415 – slow to import

    if _depth(tree) > _DEEPEST or sum(1 for _ in tree.iter()) > _MOST:
        return None
    found = bare_extraction(tree, include_comments=False, with_metadata=False)
    return getattr(found, "body", None)


def _depth(tree: Any) -> int:
    depth = deepest = 0
    from lxml.etree import iterwalk  # noqa: PLC0415 – only pages need it

    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


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
