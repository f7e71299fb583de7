"""An article from which a conflict may be drafted, with what is known about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from detente.evidence import Source
from detente.evidence.wording import Wording, wording_of
from detente.study.folder import given
from detente.study.sources import described, with_facts

_FACTS = ("title", "publisher", "published", "author", "url", "language")


@dataclass(frozen=True, slots=True)
class Article:
    """A document from which a conflict may be drafted: its bytes, its wording, and what it is as a source."""

    content: bytes
    name: str
    wording: Wording
    source: Source


def article(name: str, folder: Path | None, stated: Mapping[str, str | None] | None = None) -> Article:
    """The document that is meant: a file, `-` for what stdin gives, or a source of a study. Raises as `meant` does.

    Args:
        name: the path of a file, or an id.
        folder: the study; None: the current folder, if it is one.
        stated: what somebody says about it, which goes before what the study says or is found out.
    """
    one = given(name, folder)
    facts = {key: getattr(one.source, key) for key in _FACTS} if one.source else {}
    said = {key: value for key, value in (stated or {}).items() if value}
    return article_of(one.content, one.source.id if one.source else one.file, facts | said)


def article_of(content: bytes, name: str, facts: Mapping[str, str]) -> Article:
    """A document by its bytes, with what is known about it besides. Raises UnreadableSource, LimitExceeded."""
    wording = wording_of(content, name=name, language=facts.get("language") or None)
    parts = with_facts(wording.parts, **facts)
    return Article(content, name, Wording(wording.text, parts), described("a1", content, parts))
