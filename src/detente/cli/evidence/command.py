"""``detente evidence``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.evidence.words import words
from detente.cli.output import put, put_item, put_json, put_paragraph, tell
from detente.names import Language

if TYPE_CHECKING:
    from detente.study.evidence import Attached, Doubted, EvidenceCheck


@click.group(cls=Commands, examples=("detente evidence check ukraine-2025", "detente evidence check model.yaml --json"))
def evidence() -> None:
    """Ask on whose word a model rests."""


@evidence.command(
    cls=Command,
    examples=("detente evidence check ukraine-2025", "detente evidence check my-study/model.yaml --json"),
)
@options.model
@options.language
@options.as_json
@options.quiet
@click.pass_context
def check(ctx: click.Context, model: str, language: Language, as_json: bool) -> None:
    """Say which lines rest on nothing, on one unnamed voice, on what is denied, came later, or is not there.

    Quotes are looked up in the documents that the folder of the model keeps. Exit status 1 where a line rests on what
    is denied or came out after as_of, a quote is not in its document, or a document is not the one that was kept.
    """
    from detente.cli.analysis import identity
    from detente.study import opened
    from detente.study.evidence import EvidenceCheck

    document = opened(model)
    found = EvidenceCheck(document)
    if as_json:
        put_json({**identity(document, language), **_values(found)})
    else:
        _put(found, language)
        if any(one.state == "not attached" for one in found.attached):
            tell("next: detente source add FILE --id ID, in the folder of the study")
    if any(doubt.is_fault for doubt in found.doubts):
        ctx.exit(1)


def _put(found: EvidenceCheck, language: Language) -> None:

    said = words(language)
    for one in found.attached:
        if one.state != "attached":
            put_paragraph(_source(one, said[one.state]))
    anchored = sum(one.state == "anchored" for one in found.quotes)
    put(said["anchored"].format(count=anchored, total=len(found.quotes)))
    for fault in (True, False):
        doubts = [doubt for doubt in found.doubts if doubt.is_fault is fault]
        if doubts:
            put()
            put(said["faults" if fault else "known"])
        for doubt in doubts:
            put_item(_doubt(found, doubt, said[f"doubt-{doubt.doubt}"], said))
    grounded = sum(bool(tie.evidence) for tie in found.ties)
    put()
    put(said["lines"].format(count=grounded, total=len(found.ties)))


def _source(one: Attached, said: str) -> str:
    return said.format(id=one.source.id, file=one.source.file, recorded=one.recorded, found=one.found)


def _doubt(found: EvidenceCheck, doubt: Doubted, what: str, said: Any) -> str:
    """The line, what is doubtful about it, and by which quotes."""
    where = f"{said['line']} {doubt.place.line}: " if doubt.place else ""
    quotes = {quote.id: quote for quote in found.conflict.quotes}
    named = [
        said["denied-by"].format(id=name, by=", ".join(by)) if (by := quotes[name].denied_by) else name
        for name in doubt.quotes
    ]
    return f"{where}{doubt.about} – {what}" + (f" ({'; '.join(named)})" if named and doubt.place else "")


def _values(found: EvidenceCheck) -> dict[str, Any]:
    from detente.model.ties import quotes_behind

    return {
        "anchored": sum(one.state == "anchored" for one in found.quotes),
        "of": len(found.quotes),
        "faults": sum(doubt.is_fault for doubt in found.doubts),
        "doubts": [
            {
                "doubt": doubt.doubt,
                "fault": doubt.is_fault,
                "about": doubt.about,
                "quotes": list(doubt.quotes),
                "line": doubt.place.line if doubt.place else None,
            }
            for doubt in found.doubts
        ],
        "sources": [
            {"id": one.source.id, "state": one.state, "recorded": one.recorded, "found": one.found}
            for one in found.attached
        ],
        "quotes": [
            {
                "id": one.quote.id,
                "source": one.quote.source or None,
                "state": one.state,
                "start": one.start,
                "end": one.end,
                "passage": one.passage or None,
            }
            for one in found.quotes
        ],
        "lines": [
            {
                "kind": tie.kind,
                "id": tie.id,
                "evidence": list(tie.evidence),
                "quotes": [quote.id for quote in quotes_behind(found.conflict, tie.evidence)],
                "line": tie.place.line if tie.place else None,
            }
            for tie in found.ties
        ],
    }
