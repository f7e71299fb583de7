"""What a command says on stderr while it works."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from detente.cli.output import is_quiet, voice, voiced, width
from detente.render.progress import Progress, Say, pace

if TYPE_CHECKING:
    from detente.inverse import Found, Watch


def working(doing: str) -> AbstractContextManager[Say]:
    """Say now and then, unless the user wants no talk, what is done and for how long; it is told what is done then."""
    put = partial(click.echo, file=sys.stderr, nl=False)
    progress = Progress(doing, put, width if sys.stderr.isatty() else None)
    return nullcontext(progress.on) if is_quiet() else progress.speaking()


def counting(say: Say, message: str, *, held: int = 0) -> Callable[[int, int], None]:
    """Says by a message of the catalogue how much is done of how much; `held` was done before."""
    return pace(lambda done, total, left: say(voiced(message, count=done, total=total, left=left)), held=held)


def searched(kind: str, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
    """What a search finds, and whether it was stopped by Ctrl-C; then it is what was found and proven until then.

    Raises:
        KeyboardInterrupt: where nothing was proven yet.
    """
    from detente.answers.inverse import Listening
    from detente.tell.searched import search_told

    with working(voiced("talk-searching")) as say:
        return Listening(lambda found: say(search_told(kind, found, voice()))).result(search)
