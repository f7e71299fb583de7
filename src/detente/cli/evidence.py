"""``detente evidence``."""

from __future__ import annotations

from detente.cli.command import Commands
from detente.cli.inquiry import AboutFile, Inquiry


@Commands.with_examples("detente evidence check ukraine-2025", "detente evidence check model.yaml --json")
def evidence() -> None:
    """Ask on whose word a model rests."""


@AboutFile.with_examples(
    "detente evidence check ukraine-2025", "detente evidence check my-study/model.yaml --json", group=evidence
)
def check(ask: Inquiry) -> None:
    """Say which lines rest on nothing, on one unnamed voice, on what is denied, came later, or is not there.

    Quotes are looked up in the documents that the folder of the model keeps. Exit status 1 where a line rests on what
    is denied or came out after as_of, a quote is not in its document, or a document is not the one that was kept.
    """
    from detente.study.evidence import evidence_of

    found = evidence_of(ask.document)
    ask.judge(found, holds=not any(doubt.is_fault for doubt in found.doubts))
