"""``detente library``."""

from __future__ import annotations

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import FORMAT, put, put_json, tell_next


@click.command(cls=Command, examples=("detente library", "detente library elmira"))
@click.argument("name", required=False)
@options.language
@options.as_json
@options.quiet
def library(name: str | None, language: str, as_json: bool) -> None:
    """List the conflicts of the library, or print the file of one.

    The sizes are decision makers, options and feasible states.
    """
    if name is not None:
        from detente.library import path_of

        put(path_of(name).read_text(encoding="utf-8").removesuffix("\n"))
        return
    from detente.library import entries

    found = entries()
    if as_json:
        keys = ("name", "decision_makers", "options", "states")
        conflicts = [
            {key: getattr(entry, key) for key in keys}
            | {"title": entry.title.said(language), "summary": entry.summary.said(language)}
            for entry in found
        ]
        put_json({"format": FORMAT, "conflicts": conflicts})
        return
    longest = max(len(entry.name) for entry in found)
    for entry in found:
        size = f"{entry.decision_makers:>2} {entry.options:>3} {entry.states:>6}"
        put(f"{entry.name:<{longest}}  {size}  {entry.title.said(language)}")
    tell_next(f"detente brief {found[0].name}")
