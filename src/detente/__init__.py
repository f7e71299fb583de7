"""Détente: the open workbench for strategic conflicts.

Example:
    >>> import detente
    >>> document = detente.load("two-towns")
    >>> [str(dm.id) for dm in document.conflict.decision_makers]
    ['up', 'down']
"""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detente.model import Document

__all__ = ["__version__", "load"]

__version__ = "0.1.0"


def load(path_or_name: str | PathLike[str]) -> Document:
    """The conflict in a file, or the conflict of that name in the library.

    Raises:
        ModelError: with every fault of the file, or saying that there is no such file.
        LimitExceeded: if the conflict is larger than Détente can read.
    """
    from detente.study import opened  # noqa: PLC0415 – `import detente` stays cheap

    return opened(path_or_name)
