"""The readers' comments of a page, told by how its elements are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from detente.evidence.blocks import blocks
from detente.evidence.html_tree import empty
from detente.evidence.lines import Line
from detente.evidence.marks import is_date, is_reply
from detente.evidence.thread import comments as divided
from detente.evidence.thread import is_heading

_WHOSE = r"(?:user|reader|leser|article|artikel|post|story|web)?[-_]*"
_SECTION = re.compile(
    rf"{_WHOSE}(?:comments|kommentare|postings|disqus_thread|leserbriefe)(?:[-_]*(?:list|section|area|container|wrapper|"
    rf"content|block|box|thread|stream|liste|bereich))?|{_WHOSE}(?:comment|kommentar|posting)[-_]*(?:list|section|area|"
    rf"container|thread|stream|liste|bereich)",
    re.IGNORECASE,
)
_ITEM = re.compile(
    rf"{_WHOSE}(?:comment|kommentar|posting)(?:[-_]*(?:item|entry|single|node|card|element|root|reply|\d+))?"
    r"|(?:depth|level)-\d+",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"(?:comment|kommentar|posting|post|c)?(?:__|--|[-_])?(?:content|text|message|copy|inhalt|nachricht)", re.IGNORECASE
)
_ABOUT = re.compile(
    r"(?:.*[-_])?(?:meta|metadata|author|autor|byline|user(?:name)?|nick(?:name)?|name|date|datum|time(?:stamp)?|reply|replies|"
    r"antworten?|actions?|footer|header|votes?|likes?|report|melden|avatar|badge|permalink|toolbar|buttons?|rating|"
    r"says|fn|moderation|form)",
    re.IGNORECASE,
)
_NEVER = frozenset({"time", "button", "form", "footer", "header", "textarea", "input", "select", "cite", "figure"})
_WHOLE = frozenset({"html", "body", "main"})


def comments_in(tree: Any) -> tuple[str, ...]:
    """Each comment of a page, in order, replies after what they answer; what holds them is taken out of the tree."""
    items = [element for element in tree.iter("li", "div", "article", "section", "blockquote") if _is_item(element)]
    around_title = _above_titles(tree)
    sections = [element for element in tree.iter() if _is_section(element) and element not in around_title]
    inner = set(items)
    said = [text for item in items if (text := "\n".join(_own(item, inner)))]
    if not said:
        said = [text for section in _outermost(sections) for text in _unmarked(section)]
    if said:
        empty((element for element in (*sections, *items) if element is not tree), "div")
    return tuple(said)


def _above_titles(tree: Any) -> set[Any]:
    """The elements that a heading of the first order stands in."""
    found: set[Any] = set()
    for heading in tree.iter("h1"):
        for element in heading.iterancestors():
            if element in found:
                break
            found.add(element)
    return found


def _outermost(elements: list[Any]) -> list[Any]:
    """Those of some elements, in the order of the page, that stand in no other of them."""
    from lxml.etree import iterwalk  # noqa: PLC0415 – only pages need it

    inner: set[Any] = set()
    for element in elements:
        if element not in inner:
            inner.update(below for _, below in iterwalk(element, events=("start",)) if below is not element)
    return [element for element in elements if element not in inner]


def _is_item(element: Any) -> bool:
    if "schema.org/Comment" in (element.get("itemtype") or ""):
        return True
    names = _names(element)
    if not any(_ITEM.fullmatch(name) for name in names):
        return False
    return any("comment" in name or "kommentar" in name or "posting" in name for name in map(str.casefold, names))


def _is_section(element: Any) -> bool:
    if not isinstance(element.tag, str) or element.tag in _WHOLE or element.tag in {"a", "span", "button"}:
        return False
    return any(_SECTION.fullmatch(name) for name in _names(element))


def _names(element: Any) -> list[str]:
    return [*(element.get("class") or "").split(), *(element.get("id") or "").split()]


def _own(item: Any, items: set[Any]) -> Iterator[str]:
    """What one comment says, without the replies to it and without who wrote it when."""

    def is_not_its(element: Any) -> bool:
        if element is item:
            return False
        return element in items or element.tag in _NEVER or any(_ABOUT.fullmatch(name) for name in _names(element))

    body = next((element for element in _reached(item, items) if _is_text(element)), item)
    for block in blocks(body, skip=is_not_its if body is item else lambda e: e in items or e.tag in _NEVER):
        if not _is_button(block.text):
            yield block.text


def _reached(item: Any, items: set[Any]) -> Iterator[Any]:
    """The elements of a comment that are not in a reply to it."""
    from lxml.etree import iterwalk  # noqa: PLC0415 – only pages need it

    walk = iterwalk(item, events=("start",))
    for _, element in walk:
        if element is not item and element in items:
            walk.skip_subtree()
        elif element is not item:
            yield element


def _is_text(element: Any) -> bool:
    return element.get("itemprop") == "text" or any(_TEXT.fullmatch(name) for name in _names(element))


def _is_button(text: str) -> bool:
    return is_reply(text) or is_date(text)


def _unmarked(section: Any) -> tuple[str, ...]:
    """The comments of a section whose elements do not say where one begins."""
    found = blocks(section, skip=lambda e: e.tag in _NEVER)
    return divided([Line(block.text) for block in found if not is_heading(block.text)])[0]
