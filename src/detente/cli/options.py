"""Arguments and options that several commands share."""

from __future__ import annotations

from typing import Any, get_args

import click

from detente.answers.engine import Engine
from detente.cli.declared import argument, choice, count, flag, folder, option
from detente.errors import UsageError
from detente.names import LANGUAGES


class ConceptType(click.ParamType[str]):
    """The name of a solution concept, upper or lower case."""

    name = "concept"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The name as the field writes it."""
        from detente.stability import concept_named

        try:
            return concept_named(value)
        except UsageError as fault:
            self.fail(str(fault), param, ctx)


class Megabytes(click.IntRange):
    """Millions of bytes."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """How many bytes that are."""
        return super().convert(value, param, ctx) * 1_000_000


def limit(usual: int) -> Any:
    """How many of each kind are told of; JSON has all."""
    return count("--limit", "Tell of N at most; JSON has all.", default=usual)


start = option("--from", "STATE", "Where to start.  [default: the model's status quo]")
evidence = flag("--evidence", "Say on whose word it rests; JSON does anyway.")
concept = option(
    "--concept",
    "NAME",
    "Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another that is installed.",
    type=ConceptType(),
    default="SEQ",
)
engine = choice(
    "--engine",
    get_args(Engine),
    "List all states, or work on sets of them by decision diagrams; auto does so where they are too many to list.",
    default="auto",
)
max_memory = option("--max-memory", "MB", "How much the diagrams may take.", type=Megabytes(min=1), default=2000)
date = option("--date", "YYYY-MM-DD", "When it was published.", type=click.DateTime(("%Y-%m-%d",)))
yes_send = flag("--yes-send", "Agree to sending the article's text to the assistant.")

# What all commands of a kind take.
MODEL = argument("MODEL").named("model")
MAX_STATES = count("--max-states", "The most feasible states that are listed.  [default: 16777216]").named("max_states")
IN_STUDY = folder("--in", "The study's folder.  [default: the current one]").named("folder")
LANGUAGE = choice("--lang", LANGUAGES, "Language.", default="en").named("language")
AS_JSON = flag("--json", "Write JSON to stdout.").named("as_json")
QUIET = flag("-q --quiet", "Say nothing on stderr but errors.").named("quiet")
