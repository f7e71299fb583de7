"""A brief as files to hand on: a Word document, and its pictures."""

from __future__ import annotations

from collections.abc import Iterator

from detente.errors import UsageError
from detente.extras import extra
from detente.render.browser import png_of
from detente.render.pictures.of_brief import pictures_in
from detente.tell.brief.told import ToldBrief


def word_document(told: ToldBrief, *, full: bool = False) -> tuple[bytes, bool]:
    """The first page and the cards as a Word document, and whether its pictures are drawn.

    Without a browser that draws them they are told in words. `full`: whether what is folded is told.
    """
    with extra("docx"):
        from detente.render.docx import docx_of  # noqa: PLC0415 – only who makes a document waits for its library

    refused: list[UsageError] = []

    def png(svg: str) -> bytes | None:
        try:
            return png_of(svg) if svg and not refused else None
        except UsageError as fault:
            refused.append(fault)
            return None

    foot, title = told.voice.phrase("made-by", version=told.version), told.page.title
    made = docx_of(told.handout, title=title, language=told.language, foot=foot, png=png, full=full)
    return made, not refused


def pictures(told: ToldBrief) -> Iterator[tuple[str, bytes]]:
    """Each picture by the name of its file, as SVG and as PNG. Raises UsageError without a browser that draws these."""
    for name, svg in pictures_in((*told.wants, *told.appendix)):
        yield f"{name}.svg", svg.encode()
        yield f"{name}.png", png_of(svg)
