"""On whose word an answer rests: the quotes behind its witness, as ids and as lines."""

from __future__ import annotations

from collections.abc import Iterable

from detente.cli.output import put_item, put_paragraph
from detente.cli.words import words
from detente.model.conflict import Conflict
from detente.model.ties import quotes_behind
from detente.names import Language
from detente.tell.attribution import chain_of
from detente.tell.voice import Voice


def cited(conflict: Conflict, evidence: Iterable[str]) -> list[str]:
    """The ids of the quotes behind evidence, in the order of the file."""
    return [quote.id for quote in quotes_behind(conflict, evidence)]


def put_cited(conflict: Conflict, evidence: Iterable[str], language: Language, *, indent: int = 0) -> None:
    """A line per quote behind evidence: its id, who says it, through whom, in which document, how firmly."""
    said, voice = words(language), Voice(language)
    quotes = quotes_behind(conflict, evidence)
    put_paragraph(said["cited" if quotes else "none-cited"], indent=indent)
    for quote in quotes:
        chain = chain_of(conflict, quote, voice)
        put_item(f"{quote.id}: {chain}" if chain else quote.id, indent=indent + 2)
