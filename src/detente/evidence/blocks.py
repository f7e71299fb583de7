"""The blocks of text of a tree of elements: paragraphs, headings, items, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from detente.extras import extra

# Of HTML, and of the elements that trafilatura turns them into.
_BLOCKS = frozenset(
    """
    address article aside blockquote body br button caption cell center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hr html item label lb legend li list main menu nav ol option p pre
    quote row section select summary table tbody td textarea tfoot th thead title tr ul
    """.split()  # noqa: SIM905 – a list of tags is for reading
)


_SOFT = "\N{SOFT HYPHEN}"
"""Where a word may be broken at the end of a line; nobody sees it elsewhere."""


class Block(NamedTuple):
    """A text, the tag of the element that it stands in, and that element's classes."""

    text: str
    tag: str
    of: str = ""


def blocks(tree: Any, *, skip: Callable[[Any], bool] = lambda _: False) -> Iterator[Block]:
    """The blocks of text in a tree, in order, with single spaces; `skip` says which elements to leave out."""
    for text, element in placed(tree, skip=skip):
        yield Block(text, "") if element is None else Block(text, element.tag, element.get("class") or "")


def placed(tree: Any, *, skip: Callable[[Any], bool] = lambda _: False) -> Iterator[tuple[str, Any]]:
    """The texts of the blocks, each with the element that it stands in; None where that is in none of the tree."""
    with extra("evidence"):
        from lxml.etree import iterwalk  # noqa: PLC0415 – only pages need it

    said: list[str] = []
    open_blocks: list[Any] = []

    def block() -> Iterator[tuple[str, Any]]:
        text = " ".join("".join(said).replace(_SOFT, "").split())
        said.clear()
        if text:
            yield text, open_blocks[-1] if open_blocks else None

    walk = iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            if skip(element):
                walk.skip_subtree()
                continue
            if element.tag in _BLOCKS:
                yield from block()
                open_blocks.append(element)
            said.append(element.text or "")
            continue
        if not skip(element) and element.tag in _BLOCKS:
            yield from block()
            open_blocks.pop()
        if element is not tree:
            said.append(element.tail or "")
    yield from block()
