"""What a command says on stderr while it works."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from detente.cli.output import is_quiet, voice, voiced, width
from detente.render.progress import Progress, Say, pace

if TYPE_CHECKING:
    from detente.inverse import Found, Watch


_SPEAKING = f"{__name__}.speaking"
"""Who says what is done, by this name in what click keeps for a command."""


@contextmanager
def working(doing: str) -> Iterator[Say]:
    """Say now and then, unless the user wants no talk, what is done and for how long; it is told what is done then.

    What is done within something else that is said is said instead.
    """
    told = click.get_current_context().meta
    if is_quiet():
        yield lambda _: None
    elif speaking := told.get(_SPEAKING):
        speaking.on(doing)
        yield speaking.on
    else:
        put = partial(click.echo, file=sys.stderr, nl=False)
        told[_SPEAKING] = Progress(doing, put, width if sys.stderr.isatty() else None)
        try:
            with told[_SPEAKING].speaking() as say:
                yield say
        finally:
            del told[_SPEAKING]


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
