"""Blocks as the output of a notebook's cell: HTML with its own style, no script, nothing asked for from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from detente.names import Language
from detente.render.html import fragment
from detente.render.spoken import spoken
from detente.tell.blocks import Block

_NONE: Mapping[str, str] = MappingProxyType({})

_STYLE = (
    ".detente{max-width:50rem;line-height:1.5}"
    ".detente table{border-collapse:collapse;font-size:.9em}"
    ".detente th,.detente td{padding:.15rem .6rem;border-bottom:1px solid #8884;text-align:left;font-weight:normal}"
    ".detente .right{text-align:right}.detente .whole{white-space:nowrap}"
    ".detente .faint{opacity:.7}.detente .strong{font-weight:bold}"
    ".detente .strip{display:flex;flex-wrap:wrap;gap:.2rem .6rem}.detente .arrow::after{content:' →'}"
    ".detente .scroll{overflow-x:auto}.detente figure{margin:1em 0}.detente img{max-width:100%}"
)


def cell(blocks: Iterable[Block], language: Language, foreign: Mapping[str, str] = _NONE) -> str:
    """The blocks in a cell; without the style, where a site removes it, they are read all the same.

    Args:
        blocks: what to show.
        language: of what is said.
        foreign: texts in other languages, with the language of each.
    """
    inner = spoken(fragment(blocks, level=3), foreign)
    return f'<div class="detente" lang="{language}"><style>{_STYLE}</style>\n{inner}</div>'
