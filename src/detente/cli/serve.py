"""``detente serve``."""

from __future__ import annotations

from pathlib import Path

import click

from detente.cli.declared import argument, flag, option
from detente.cli.inquiry import Doing, Question
from detente.cli.output import put, tell
from detente.extras import extra


@Doing.with_examples("detente serve", "detente serve my-study", "detente serve my-study --port 8017")
def serve(
    ask: Question,
    *,
    study: Path | None = argument("[STUDY]", required=False, type=click.Path(path_type=Path)),
    port: int | None = option(
        "--port", "N", "Where; 0 for any that is free.  [default: 8017, if it is free]", type=click.IntRange(0, 65_535)
    ),
    no_browser: bool = flag("--no-browser", "Open no browser."),
) -> None:
    """Open conflicts in the browser: what holds, why, and what would change it.

    STUDY is a study, or a folder of conflict files; without one, the study in the current folder, or the library. Only
    this machine can reach it. Ctrl-C ends it.
    """
    with extra("web"):
        from detente.web.serve import serve as served
        from detente.web.shelf import shelf_at

    def say(address: str) -> None:
        put(address if ask.language == "en" else f"{address}?lang={ask.language}")
        tell("talk-serving")
        ask.tell_of_kernels()

    served(shelf_at(study), port=port, browser=not no_browser, say=say)
