"""Détente: the open workbench for strategic conflicts.

Example:
    >>> import detente
    >>> towns = detente.load("two-towns")
    >>> towns.parties
    {'up': 'Upstream', 'down': 'Downstream'}
    >>> towns.holds("SEQ").to_dict()["equilibria"]
    {'SEQ': [1, 2, 6]}
"""

from __future__ import annotations

from os import PathLike

from detente.version import __version__

# As `typing` has it; to read that takes ten times as long as all else until the command can be stopped quietly.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from detente.names import Language
    from detente.notebook import Conflict, Result

__all__ = ["Conflict", "Result", "__version__", "load"]


def load(path_or_name: str | PathLike[str], *, language: Language = "en") -> Conflict:
    """The conflict in a file, of a study's folder, or of that name in the library.

    Args:
        path_or_name: where it is, or what it is called there; a file in the way of a name wins.
        language: of what its answers say.

    Raises:
        ModelError: with every fault of the file, or saying that there is no such file.
        LimitExceeded: if the conflict is larger than Détente can read.
    """
    from detente.notebook import Conflict  # noqa: PLC0415 – `import detente` stays cheap
    from detente.study import opened  # noqa: PLC0415

    return Conflict(opened(path_or_name), language=language)


def __getattr__(name: str) -> object:
    if name in ("Conflict", "Result"):
        from detente import notebook  # noqa: PLC0415

        return getattr(notebook, name)
    raise AttributeError(f"module 'detente' has no attribute {name!r}")
