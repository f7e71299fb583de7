"""The brief in the terminal: the first page and the first lines of the cards; in full, all the rest as well."""

from __future__ import annotations

from detente.render.terminal import text_of
from detente.tell.blocks import Blocks, section, sentences
from detente.tell.brief.told import ToldBrief


def text(told: ToldBrief, *, width: int = 100, colour: bool = False, full: bool = False) -> str:
    """The brief as lines at most `width` wide.

    Args:
        told: what to print.
        width: the columns of the terminal.
        colour: whether it takes bold, faint and coloured text.
        full: whether to print all the rest as well; otherwise it is not even found out.
    """
    blocks = (*told.withdrawn, *told.front, *(_all(told) if full else _short(told)))
    return text_of(blocks, width=width, colour=colour, notes=told.notes if full else None)


def card_text(told: ToldBrief, place: int, *, width: int = 100, colour: bool = False) -> str:
    """The card of the question at a place, counted from 1, in full."""
    return text_of(told.opened(place), width=width, colour=colour, notes=told.notes)


def _short(told: ToldBrief) -> Blocks:
    return (*told.other_cards, *told.few_warnings, *told.foot, *sentences([told.voice.phrase("full-hint")], "faint"))


def _all(told: ToldBrief) -> Blocks:
    notice = section(told.voice.phrase("notice-label"), sentences([told.notice, told.summary]))
    line = section(told.voice.phrase("section-bottom-line"), sentences(told.brief.bottom_line, "strong"))
    return (*notice, *line, *told.answers, *told.wants, *told.appendix, *told.foot)
