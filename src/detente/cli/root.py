"""All commands under one name."""

from __future__ import annotations

import click

from detente.cli.command import Commands, Imported
from detente.version import __version__

_COMMANDS = Imported(
    {
        "brief": "detente.cli.brief",
        "check": "detente.cli.check",
        "show": "detente.cli.show",
        "solve": "detente.cli.solve",
        "wants": "detente.cli.wants",
        "why": "detente.cli.why",
        "why-not": "detente.cli.why",
        "compare": "detente.cli.compare",
        "diff": "detente.cli.diff",
        "paths": "detente.cli.paths",
        "evolve": "detente.cli.evolve",
        "inverse": "detente.cli.inverse",
        "sensitivity": "detente.cli.sensitivity",
        "ensemble": "detente.cli.ensemble",
        "source": "detente.cli.source",
        "quote": "detente.cli.quote",
        "comment": "detente.cli.comment",
        "search": "detente.cli.search",
        "evidence": "detente.cli.evidence",
        "forecast": "detente.cli.forecast",
        "draft": "detente.cli.draft",
        "new": "detente.cli.new",
        "library": "detente.cli.library",
        "serve": "detente.cli.serve",
    }
)


@click.command(
    cls=Commands,
    commands=_COMMANDS,
    examples=(
        "detente brief elmira",
        "detente new my-study",
        "detente check my-study/model.yaml",
        "detente why elmira 5",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 fine, 1 the answer is no, 2 wrong usage, 3 the model has errors, 4 a limit was exceeded.",
)
@click.version_option(__version__, prog_name="detente", message="%(prog)s %(version)s")
def detente() -> None:
    """From a conflict in a text file to a brief: what holds, how it gets there, and what changes it.

    MODEL is the path of a conflict file or of a study's folder, the name of a conflict in the library, or - for stdin.
    """
