"""What an installation may come without: each extra of the package brings what a part of the answers needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from detente.errors import UsageError


class MissingExtra(UsageError):
    """Something was asked for that needs an extra, named in its only argument, which is not installed."""

    def __str__(self) -> str:
        name = self.args[0]
        return f"this needs the extra `{name}`, which is not installed: pip install 'detente[{name}]'"


@contextmanager
def extra(name: str) -> Iterator[None]:
    """In here is imported what an extra brings. Raises MissingExtra where it is not installed.

    Example:
        >>> with extra("cluster"):
        ...     import nowhere
        Traceback (most recent call last):
        detente.extras.MissingExtra: this needs the extra `cluster`, which is not installed: ...
    """
    try:
        yield
    except ModuleNotFoundError:
        raise MissingExtra(name) from None
