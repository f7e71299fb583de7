"""Files on the disk: read, written whole or not at all, held against others, and kept inside their folder."""

from detente.files.inside import OutsideStudy, inside, is_outside
from detente.files.lock import FileHeldError, held
from detente.files.whole import (
    NotOrdinary,
    contents,
    keep_name,
    naming,
    refuse_folder,
    refuse_place,
    write_held,
    write_whole,
)

__all__ = [
    "FileHeldError",
    "NotOrdinary",
    "OutsideStudy",
    "contents",
    "held",
    "inside",
    "is_outside",
    "keep_name",
    "naming",
    "refuse_folder",
    "refuse_place",
    "write_held",
    "write_whole",
]
