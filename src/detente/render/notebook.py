"""Blocks as the output of a notebook's cell: HTML with its own style, no script, nothing asked for from anywhere."""

from __future__ import annotations

from collections.abc import Iterable

from detente.names import Language
from detente.render.html import fragment
from detente.tell.blocks import Block

_STYLE = (
    ".detente{max-width:50rem;line-height:1.5}"
    ".detente table{border-collapse:collapse;font-size:.9em}"
    ".detente th,.detente td{padding:.15rem .6rem;border-bottom:1px solid #8884;text-align:left;font-weight:normal}"
    ".detente .right{text-align:right}.detente .whole{white-space:nowrap}"
    ".detente .faint{opacity:.7}.detente .strong{font-weight:bold}"
    ".detente .scroll{overflow-x:auto}.detente figure{margin:1em 0}.detente img{max-width:100%}"
)


def cell(blocks: Iterable[Block], language: Language) -> str:
    """The blocks in a cell; without the style, where a site removes it, they are read all the same."""
    return f'<div class="detente" lang="{language}"><style>{_STYLE}</style>\n{fragment(blocks, level=3)}</div>'
