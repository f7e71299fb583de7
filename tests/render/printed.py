"""A page as a browser prints it: its sheets, and the lines of text on each."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from typing import Any

from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

POINTS_PER_MM = 72 / 25.4
TOP, BOTTOM = 20 * POINTS_PER_MM, 22 * POINTS_PER_MM
"""The margins of the page's style; in the lower one stands the number of the sheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper: how much of its room has text from the top on, and its last line."""

    filled: float
    last: str


def printed(page: Page) -> list[Sheet]:
    """The sheets that come out of the printer."""
    return [_sheet(sheet) for sheet in PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages]


def _sheet(sheet: PageObject) -> Sheet:
    found: list[tuple[float, float, str]] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: Any) -> None:
        across, up = cm[0] * tm[4] + cm[2] * tm[5] + cm[4], cm[1] * tm[4] + cm[3] * tm[5] + cm[5]
        if text.strip() and up > BOTTOM:
            found.append((round(up), across, text))

    sheet.extract_text(visitor_text=visit)
    if not found:
        return Sheet(0, "")
    height = float(sheet.mediabox.height)
    lowest, parts = next(groupby(sorted(found), key=lambda part: part[0]))
    return Sheet((height - TOP - lowest) / (height - TOP - BOTTOM), "".join(text for _, _, text in parts).strip())
