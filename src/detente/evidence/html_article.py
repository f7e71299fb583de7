"""The article of a page, as trafilatura finds it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from detente.evidence.blocks import blocks
from detente.evidence.lines import Line
from detente.extras import extra

_DEEPEST = 200
"""How deeply elements may be nested for trafilatura, whose work grows with a power of it."""
_MOST = 15_000
"""How many elements trafilatura is given."""


def article_in(tree: Any) -> list[Line]:
    """The lines of the article; none where a page is too large to look for it. The tree stays as it is."""
    with extra("evidence"):
        from trafilatura import bare_extraction  # noqa: PLC0415 – slow to import

    if _depth(tree) > _DEEPEST or sum(1 for _ in tree.iter()) > _MOST:
        return []
    found = bare_extraction(deepcopy(tree), include_comments=False, with_metadata=False)
    body = getattr(found, "body", None)
    return [] if body is None else [Line(one.text, one.tag == "p", one.tag == "head") for one in blocks(body)]


def _depth(tree: Any) -> int:
    with extra("evidence"):
        from lxml.etree import iterwalk  # noqa: PLC0415 – only pages need it

    depth = deepest = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
