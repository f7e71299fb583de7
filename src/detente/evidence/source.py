"""A source: one document, known by the digest of its bytes, and the text that it says."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from detente.errors import DetenteError

UNDETERMINED: Final = "und"
"""The ISO 639 code of a language that nobody could tell."""


class UnreadableSource(DetenteError):
    """No text can be got out of these bytes."""


class SourceChanged(DetenteError):
    """A source on disk is not the one that was kept; it is not read."""

    def __init__(self, name: str, *, recorded: str, found: str | None) -> None:
        what = f"its bytes have the digest {found}" if found else "the file is gone"
        super().__init__(
            f"{name} was kept with the digest {recorded}, but {what}; put the kept bytes back, or keep the changed "
            "document as a source of its own"
        )
        self.recorded, self.found = recorded, found


@dataclass(frozen=True, slots=True)
class Source:
    """A document as a study names it.

    `kind` is what it is (``article``, ``comment``, ``pdf``, ``text``, or the analyst's own word), `sha256` the digest
    of its bytes, `file` where they are kept, from the study's folder on. What is not known is empty.
    """

    id: str
    kind: str = ""
    sha256: str = ""
    file: str = ""
    language: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    author: str = ""
    url: str = ""

    def check(self, content: bytes) -> None:
        """Refuse bytes that are not the ones that were kept; a source without a digest takes any.

        Raises:
            SourceChanged: with both digests.
        """
        found = digest_of(content)
        if self.sha256 and found != self.sha256:
            raise SourceChanged(f"the source {self.id} ({self.file})", recorded=self.sha256, found=found)


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a document, its parts kept apart, each as it is written there.

    `body` holds the paragraphs in order, the headings of sections in their places; `headings` says which entries of
    `body` these are, counted from 0. `boilerplate` is what the publisher put around the article: boxes that ask for
    support, navigation, bylines. `comments` are the readers', one entry each, inner paragraphs on lines of their own.
    `language` is an ISO 639 code. `is_unsorted` says that no article was made out and `body` is all that is there,
    `is_undivided` that comments could not be told apart from the article, and may be in `body`.
    """

    kind: str
    language: str = UNDETERMINED
    title: str = ""
    teaser: str = ""
    body: tuple[str, ...] = ()
    headings: tuple[int, ...] = ()
    boilerplate: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    author: str = ""
    url: str = ""
    is_unsorted: bool = False
    is_undivided: bool = False


def digest_of(content: bytes) -> str:
    """The SHA-256 of a document's bytes, in hexadecimal.

    Example:
        >>> digest_of(b"")[:16]
        'e3b0c44298fc1c14'
    """
    return hashlib.sha256(content).hexdigest()
