"""What is inside a study: the one place that turns a file that a study names into a path."""

from __future__ import annotations

import os
import re
from pathlib import Path

from detente.errors import UsageError

_UNFIT = re.compile(r"[\x00-\x1f\x7f\\]|^~|^[A-Za-z]:")
"""What no name of a file in a study has: other systems, or a shell, would lead it elsewhere."""


def is_outside(name: str) -> bool:
    """Whether a name leads out of any folder, links aside, or is no plain name."""
    return bool(_UNFIT.search(name)) or os.path.isabs(name) or os.path.normpath(name).split("/")[0] == ".."


class OutsideStudy(UsageError):
    """A file that a study names is not in its folder; it is neither read nor written."""


def inside(folder: Path, name: str, *, by: str = "the study") -> Path:
    """The path of a file in a study's folder.

    Args:
        folder: the study.
        name: the file as the study names it, from its folder on.
        by: what names it, for the message.

    Raises:
        OutsideStudy: if that leads out of the folder, also by a symbolic link, or is no plain name.
    """
    path = folder / name
    if is_outside(name) or not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise OutsideStudy(
            f"{by} has the file {name!r}, which is outside the study or is no plain name; move the file into the "
            "folder of the study, and name it from there on, as sources/a1.txt"
        )
    return path
