"""A search that says on a terminal what it is doing, and whose finds are kept if it is stopped."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

import click

from detente.cli.options import QUIET
from detente.cli.output import width
from detente.printable import printable

if TYPE_CHECKING:
    from detente.inverse import Found, Watch

PATIENCE = 2.0
"""Seconds before anything is said."""

PAUSE = 0.5
"""Seconds between what is said."""


class Progress:
    """Listens to a search: remembers what it has found, and says so where `show` is given (a line at a time)."""

    def __init__(self, doing: str, show: Callable[[str], None] | None, clock: Callable[[], float] = monotonic) -> None:
        self.so_far: Found[Any] | None = None
        self._doing, self._show, self._clock = doing, show, clock
        self._next = clock() + PATIENCE
        self._shown = False

    def __call__(self, found: Found[Any]) -> None:
        """Take note of what is found so far."""
        self.so_far = found
        if self._show is not None and self._clock() >= self._next:
            self._next = self._clock() + PAUSE
            self._shown = True
            self._show(self._said(found))

    def end(self) -> None:
        """Clear the line."""
        if self._show is not None and self._shown:
            self._show("")

    def _said(self, found: Found[Any]) -> str:
        tried = f", {found.tried:,} of {found.of:,} tried" if found.of else ""
        answers = f"; {len(found.answers)} found" if found.answers else ""
        return f"Searching: {self._doing.format(count=found.at_least)}{tried}{answers} … (Ctrl-C keeps what is proven)"


def searched(doing: str, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
    """What a search finds, and whether it was stopped by Ctrl-C; then it is what was found and proven until then.

    Raises:
        KeyboardInterrupt: where nothing was proven yet.
    """
    quiet = click.get_current_context().meta.get(QUIET, False)
    progress = Progress(doing, None if quiet or not sys.stderr.isatty() else _overwrite)
    try:
        return search(progress), False
    except KeyboardInterrupt:
        if progress.so_far is None:
            raise
        return progress.so_far, True
    finally:
        progress.end()


def _overwrite(text: str) -> None:
    """Put the text in place of the terminal's last line."""
    room = width() - 1
    click.echo(f"\r{printable(text)[:room]:<{room}}" + ("" if text else "\r"), err=True, nl=False)
