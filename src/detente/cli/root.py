"""All commands under one name."""

from __future__ import annotations

import click

from detente import __version__
from detente.cli.brief import brief
from detente.cli.check import check
from detente.cli.command import Commands
from detente.cli.comment import comment
from detente.cli.compare import compare
from detente.cli.ensemble import ensemble
from detente.cli.evidence import evidence
from detente.cli.evolve import evolve
from detente.cli.inverse import inverse
from detente.cli.library import library
from detente.cli.new import new
from detente.cli.paths import paths
from detente.cli.quote import quote
from detente.cli.search import search
from detente.cli.sensitivity import sensitivity
from detente.cli.show import show
from detente.cli.solve import solve
from detente.cli.source import source
from detente.cli.why import why, why_not


@click.group(
    cls=Commands,
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

    MODEL is the path of a conflict file, or the name of a conflict in the library.
    """


for _command in (
    brief,
    check,
    show,
    solve,
    why,
    why_not,
    compare,
    paths,
    evolve,
    inverse,
    sensitivity,
    ensemble,
    source,
    quote,
    comment,
    search,
    evidence,
    new,
    library,
):
    detente.add_command(_command)
