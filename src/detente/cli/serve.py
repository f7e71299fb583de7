"""``detente serve``."""

from __future__ import annotations

from pathlib import Path

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put, tell, voiced
from detente.errors import UsageError


@click.command(cls=Command, examples=("detente serve", "detente serve my-study", "detente serve my-study --port 8017"))
@click.argument("study", metavar="[STUDY]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--port", type=click.IntRange(0, 65_535), help="Where; 0 for any that is free.  [default: 8017, if it is free]"
)
@click.option("--no-browser", is_flag=True, help="Open no browser.")
@options.language
@options.quiet
def serve(study: Path | None, *, port: int | None, no_browser: bool, language: str) -> None:
    """Open conflicts in the browser: what holds, why, and what would change it.

    STUDY is a study, or a folder of conflict files; without one, the study in the current folder, or the library. Only
    this machine can reach it. Ctrl-C ends it.
    """
    try:
        from detente.web.serve import serve as served
        from detente.web.shelf import shelf_at
    except ModuleNotFoundError as fault:
        raise UsageError(
            f"the browser needs {fault.name}, which is not installed; pip install 'detente[web]' installs it"
        ) from None

    def say(address: str) -> None:
        put(address if language == "en" else f"{address}?lang={language}")
        tell(voiced("talk-serving"))

    served(shelf_at(study), port=port, browser=not no_browser, say=say)
