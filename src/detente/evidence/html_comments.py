"""The readers' comments of a page, told by how its elements are called, and how alike they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

from detente.evidence.blocks import blocks, placed
from detente.evidence.comment_forms import is_form
from detente.evidence.comment_names import is_about, is_around, is_comment, is_said, is_section
from detente.evidence.html_tree import empty
from detente.evidence.lines import Line
from detente.evidence.marks import is_date, is_name, is_reply, is_who_and_when
from detente.evidence.thread import comments as divided
from detente.evidence.thread import is_heading
from detente.extras import extra

_ITEMS = ("li", "div", "article", "section", "blockquote", "dd")
_NEVER = frozenset({"time", "button", "form", "footer", "header", "textarea", "input", "select", "cite", "figure"})
_NO_SECTION = frozenset({"html", "body", "main", "a", "span", "button", "i", "p", "h1", "h2", "h3", "h4", "h5", "h6"})
_WRITERS = frozenset({"a", "b", "strong", "em", "span", "h2", "h3", "h4", "h5", "h6", "dt"})
_COUNTING = frozenset({"odd", "even", "alt", "first", "last"})
_LONGEST = 300
"""Characters up to which a text may be that of a link, or a mark between comments."""


def comments_in(tree: Any) -> tuple[tuple[str, ...], bool]:
    """Each comment of a page, in order, replies after what they answer, and whether they are surely comments.

    What holds them is taken out of the tree. They are sure where several elements are each a comment.
    """
    around_title = _around(tree.iter("h1"))
    sections = [one for one in tree.iter("*") if one.tag not in _NO_SECTION and is_section(one)]
    sections = _outermost([one for one in sections if one not in around_title])
    items = [one for one in tree.iter(*_ITEMS) if is_comment(one) and one not in around_title]
    items = items or [item for section in sections for item in _alike(section)]
    inner = set(items)
    said = tuple(text for item in items if not is_around(item) and (text := "\n".join(_own(item, inner))))
    found = said if items else tuple(text for section in sections for text in _unmarked(section))
    if found:
        empty((element for element in (*sections, *items) if element is not tree), "div")
    return found, len(said) > 1


def _around(elements: Iterable[Any]) -> set[Any]:
    """Some elements, and all that they stand in."""
    found: set[Any] = set()
    for element in elements:
        for one in (element, *element.iterancestors()):
            if one in found:
                break
            found.add(one)
    return found


def _outermost(elements: list[Any]) -> list[Any]:
    """Those of some elements, in the order of the page, that stand in no other of them."""
    inner: set[Any] = set()
    for element in elements:
        if element not in inner:
            inner.update(below for below in element.iterdescendants())
    return [element for element in elements if element not in inner]


def _alike(section: Any) -> list[Any]:
    """The comments of a section in which nothing is called one: elements built alike, each with a time or a button."""
    marks = (element for text, element in placed(section) if element is not None and _is_mark(text))
    marked = _around(chain(section.iter("time"), marks))
    groups = ([child for child in parent if child in marked and child.tag in _ITEMS] for parent in section.iter("*"))
    alike = [group for group in groups if len(group) > 1 and len(set(map(_sign, group))) == 1]
    if not alike:
        return []
    sign = _sign(max(alike, key=len)[0])
    return [one for one in section.iter(*_ITEMS) if _sign(one) == sign]


def short_texts(elements: Iterable[Any]) -> set[str]:
    """What each of some elements says, where that is short."""
    return {_alone(element) for element in elements}


def _sign(element: Any) -> tuple[str, str]:
    return element.tag, next((name for name in (element.get("class") or "").split() if name not in _COUNTING), "")


def _is_mark(text: str) -> bool:
    return is_date(text) or is_reply(text) or is_who_and_when(text)


def _alone(element: Any) -> str:
    """All that an element says, if it is short."""
    said = ""
    for piece in element.itertext():
        said += piece[:_LONGEST]
        if len(said) >= _LONGEST:
            return ""
    return " ".join(said.split())


def _own(item: Any, items: set[Any]) -> Iterator[str]:
    """What one comment says, without the replies to it and without who wrote it when."""
    body = next((element for element in _reached(item, items) if is_said(element)), item)
    inner = [body, *_reached(body, items)]

    def is_other(element: Any) -> bool:
        return element is not item and (element in items or element.tag in _NEVER or is_around(element))

    def is_beside(element: Any) -> bool:
        return is_other(element) or (element is not body and is_about(element))

    texts = _texts(body, is_beside) or [text for text in _texts(body, is_other) if not is_name(text)]
    if len(texts) > 1 and is_name(texts[0]) and texts[0] in short_texts(one for one in inner if one.tag in _WRITERS):
        del texts[0]
    if not short_texts(one for one in inner if one.tag == "a").issuperset(texts):
        yield from texts


def _texts(body: Any, skip: Callable[[Any], bool]) -> list[str]:
    return [block.text for block in blocks(body, skip=skip) if not _is_beside(block.text)]


def _reached(item: Any, items: set[Any]) -> Iterator[Any]:
    """The elements of a comment that are not in a reply to it."""
    with extra("evidence"):
        from lxml.etree import iterwalk  # noqa: PLC0415 – only pages need it

    walk = iterwalk(item, events=("start",))
    for _, element in walk:
        if element is not item and element in items:
            walk.skip_subtree()
        elif element is not item:
            yield element


def _is_beside(text: str) -> bool:
    return _is_mark(text) or is_form(text) or is_heading(text)


def _unmarked(section: Any) -> tuple[str, ...]:
    """The comments of a section whose elements do not say where one begins; a line alone is hardly one."""
    no_text = short_texts(section.iter("a", "h1", "h2", "h3", "h4", "h5", "h6"))
    found = blocks(section, skip=lambda e: e.tag in _NEVER or is_around(e))
    said, _ = divided([Line(block.text) for block in found if not is_heading(block.text) and block.text not in no_text])
    return said if len(said) > 1 else ()
