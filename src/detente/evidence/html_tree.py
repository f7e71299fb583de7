"""The tree of elements of a page; one that is built to be slow is refused before it is built."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from detente.errors import LimitExceeded
from detente.evidence.source import UnreadableSource
from detente.extras import extra

MAX_ELEMENTS = 100_000
MAX_DEPTH = 2_000
MAX_ATTRIBUTES = 250
"""How many attributes an element may have: what puts them into the tree takes the square of their number."""
_LONGEST_SCRIPT = 200_000
"""Characters of a script up to which facts about the page are looked for in it."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REFERENCE = re.compile(
    r"&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])(?!\d)|[xX]0*(?:[1-8bBcCeEfF]|1[\da-fA-F]|[fF]{3}[efEF])(?![\da-fA-F]))"
)
"""Characters, and references to characters, that a tree cannot hold: whoever moves a text in it would fail."""
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def tree_of(text: str, *, name: str) -> Any:
    """The tree of a page, without comments; nothing is fetched.

    Raises:
        UnreadableSource: if the page has no elements.
        LimitExceeded: if it has more elements than a page for readers, deeper ones, or more attributes on one.
    """
    with extra("evidence"):
        from lxml import html  # noqa: PLC0415 – only pages need it

    text = _REFERENCE.sub("&#65533", _UNFIT.sub("\N{REPLACEMENT CHARACTER}", _DECLARATION.sub("", text)))
    # Without `huge_tree` all that is nested deeper than 256 is lost; what else it allows is bounded by the size.
    options = {"huge_tree": True, "remove_comments": True, "remove_pis": True, "no_network": True}
    try:
        html.etree.fromstring(text, parser=html.etree.HTMLParser(target=_Measured(name), huge_tree=True))
        tree = html.document_fromstring(text, parser=html.HTMLParser(**options))
    except (ValueError, html.etree.LxmlError):
        raise UnreadableSource(f"{name} is an empty page; save it again, or copy its text from a browser") from None
    for script in tree.iter("script", "style"):
        if len(script.text or "") > _LONGEST_SCRIPT:
            script.text = None
    return tree


def empty(elements: Iterable[Any], tag: str) -> None:
    """Leave nothing of some elements but empty ones with a tag, and the texts behind them.

    To take them out would join these texts one by one, which takes the square of their number.
    """
    for element in elements:
        element.clear(keep_tail=True)
        element.tag = tag


class _Measured:
    """What the parser tells of each element as it comes, in a time that grows with the page's length."""

    def __init__(self, name: str) -> None:
        self.name, self.elements, self.depth = name, 0, 0

    def start(self, _tag: str, attributes: Any) -> None:
        self.elements += 1
        self.depth += 1
        if self.elements > MAX_ELEMENTS:
            self._refuse(f"the page has more than {MAX_ELEMENTS:,} elements; an article has a few thousand")
        if self.depth > MAX_DEPTH:
            self._refuse(f"elements are nested more than {MAX_DEPTH:,} deep; copy the text from a browser instead")
        if len(attributes) > MAX_ATTRIBUTES:
            what = f"an element has {len(attributes):,} attributes, the limit is {MAX_ATTRIBUTES}"
            self._refuse(f"{what}; copy the text from a browser instead")

    def end(self, _tag: str) -> None:
        self.depth -= 1

    def close(self) -> None:
        return None

    def _refuse(self, why: str) -> None:
        raise LimitExceeded(f"{self.name}: {why}")
