"""Whether the files of an answer are still what it was found from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.errors import FileChanged, UsageError
from detente.evidence import digest_of
from detente.files import contents

if TYPE_CHECKING:
    from detente.model import Document


def check_current(*documents: Document) -> None:
    """Lets documents pass whose files have the bytes that were read, and those that were read from no file.

    Raises:
        FileChanged: if a file has others, or cannot be read any more.
    """
    for document in documents:
        if document.file is not None and _digest(document) != document.sha256:
            raise FileChanged(
                f"{document.file} was changed or removed since it was read, so this is no longer what it says; "
                f"read it again with detente.load({document.name!r})"
            )


def _digest(document: Document) -> str | None:
    assert document.file is not None, "only what was read from a file"
    try:
        return digest_of(contents(document.file))
    except (OSError, UsageError):
        return None
