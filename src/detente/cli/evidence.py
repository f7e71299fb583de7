"""``detente evidence``."""

from __future__ import annotations

import click

from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.output import put_answer, tell_next
from detente.names import Language


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
    from detente.study import opened
    from detente.study.evidence import evidence_of

    document = opened(model)
    found = evidence_of(document)
    put_answer(found, document, language, as_json=as_json)
    if not as_json and any(one.state == "not attached" for one in found.attached.values()):
        tell_next("detente source add FILE --id ID, in the folder of the study")
    if any(doubt.is_fault for doubt in found.doubts):
        ctx.exit(1)
