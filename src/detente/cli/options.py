"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from detente.errors import UsageError
from detente.names import LANGUAGES

QUIET = "detente.quiet"
LANGUAGE = "detente.language"

model = click.argument("model", metavar="MODEL")

as_json = click.option("--json", "as_json", is_flag=True, help="Write JSON to stdout.")

in_study = click.option(
    "--in",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The study's folder.  [default: the current one]",
)

evidence = click.option("--evidence", is_flag=True, help="Say on whose word it rests; JSON does anyway.")


def _speak(ctx: click.Context, _: click.Parameter, value: str) -> str:
    ctx.meta[LANGUAGE] = value
    return value


language = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    callback=_speak,
    is_eager=True,
    help="Language.",
)


def _remember(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    ctx.meta[QUIET] = value


quiet = click.option(
    "-q", "--quiet", is_flag=True, expose_value=False, callback=_remember, help="Say nothing on stderr but errors."
)


def listed(*decorators: Callable[..., Any]) -> list[click.Parameter]:
    """The parameters that decorators declare, for a command that adds them itself."""

    def declared() -> None:
        """Takes them."""

    for decorator in reversed(decorators):
        decorator(declared)
    return click.command(declared).params


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


concept = click.option(
    "--concept",
    type=ConceptType(),
    default="SEQ",
    show_default=True,
    metavar="NAME",
    help="Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another that is installed.",
)


def limit(usual: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """How many of each kind are told of; JSON has all."""
    return click.option(
        "--limit", type=click.IntRange(min=1), default=usual, show_default=True, help="Tell of N at most; JSON has all."
    )


max_states = click.option(
    "--max-states",
    type=click.IntRange(min=1),
    metavar="N",
    help="Refuse a model with more feasible states.  [default: 16777216]",
)
