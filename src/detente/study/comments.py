"""The readers' comments of a study's sources, and everything in a study that can be searched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from detente.answers.asking.codes import codes_said
from detente.answers.comments import Coded, Comment, Listed
from detente.answers.search import Searched
from detente.errors import DetenteError, UsageError
from detente.evidence import Extract, Source
from detente.evidence.coding import FILE, Code, Codes, append, read_codes
from detente.evidence.index import Index, Record, RecordKind, Unread
from detente.evidence.searchable import joined_words, words_of
from detente.files import OutsideStudy, inside
from detente.model import Document
from detente.study.changing import is_study
from detente.study.sources import content_of, source_named, sources, text_of
from detente.version import __version__

INDEX = ".search.sqlite"
_COMMENTS: tuple[RecordKind, ...] = ("comment",)


def comments(folder: Path, source: Source) -> tuple[Comment, ...]:
    """The comments below a source that is kept in a study, in order.

    Raises:
        UsageError: if the study does not keep it.
        SourceChanged: if it is not on disk as it was kept.
    """
    found = text_of(folder, source)
    known = words_of((found.title, found.teaser, *found.body))
    return tuple(
        Comment(f"{source.id}:c{k}", source.id, text, joined_words(text, known=known))
        for k, text in enumerate(found.comments, start=1)
    )


def comments_with(folder: Path, document: Document, source: Source, query: str) -> tuple[Comment, ...]:
    """Those comments below a source that have the words of a query, or parts of words; in order."""
    with search_index(folder, document) as index:
        having = {hit.id for hit in index.search(query, kinds=_COMMENTS, limit=-1).hits}
    return tuple(one for one in comments(folder, source) if one.id in having)


def listed(folder: Path, document: Document, source: Source, query: str | None = None) -> Listed:
    """The comments below a source, or those with the words of a query, with what analysts found in them."""
    found = comments(folder, source) if query is None else comments_with(folder, document, source, query)
    codes = codes_of(folder)
    return Listed(source.id, tuple((one, codes.of(one.id)) for one in found), query, tuple(codes.faults))


def comment_named(folder: Path, document: Document, name: str) -> Comment:
    """The comment with that id. Raises UsageError where there is none."""
    source, colon, _ = name.partition(":c")
    if not colon:
        raise UsageError(f"{name!r} is no comment; comments are called by source and number, as a1:c3")
    found = {comment.id: comment for comment in comments(folder, source_named(document, source))}
    if name not in found:
        raise UsageError(f"the source {source} has {len(found)} comments, none is {name!r}")
    return found[name]


def codes_of(folder: Path) -> Codes:
    """What analysts found in the comments of a study."""
    return read_codes(inside(folder, FILE))


def coded(folder: Path, document: Document, name: str, coder: str, **said: Any) -> Coded:
    """Write down what an analyst says of a comment, as `codes_said` takes it. Raises as it and `add_codes` do."""
    comment = comment_named(folder, document, name)
    codes = codes_said(document.conflict, comment.id, coder, **said)
    add_codes(folder, codes)
    return Coded(comment.id, codes)


def add_codes(folder: Path, codes: Iterable[Code]) -> None:
    """Write down what an analyst found in the comments of a study.

    Raises:
        FileHeldError: if another process writes in the study and does not end in time; nothing is written.
        OSError: if the file of the codes cannot be written; it is left alone.
    """
    append(inside(folder, FILE), codes)


def searched(folder: Path, document: Document, query: str, *, kinds: tuple[RecordKind, ...], limit: int) -> Searched:
    """What in a study has the words of a query."""
    with search_index(folder, document) as index:
        return Searched(query, index.search(query, kinds=kinds, limit=limit))


def search_index(folder: Path, document: Document) -> Index:
    """The index of a study; made anew where the model, a source, or the version of Détente is another."""
    digest = sha256(f"{__version__} {document.sha256}".encode())
    for source in sources(document):
        if source.file:
            digest.update(f"\0{source.id}\0{_state(folder, source)}".encode(errors="replace"))
    return Index(_index_file(folder), digest=digest.hexdigest(), records=lambda: _records(folder, document))


def _state(folder: Path, source: Source) -> str:
    """A digest of what a source has to say, or why it says nothing."""
    try:
        return sha256(content_of(folder, source)).hexdigest()
    except (DetenteError, OSError) as fault:
        return str(fault)


def _index_file(folder: Path) -> Path | None:
    if not is_study(folder):  # as the library: nothing is written there
        return None
    try:
        return inside(folder, INDEX)
    except OutsideStudy:  # a link that leads elsewhere; the index can do without a file
        return None


def _records(folder: Path, document: Document) -> Iterator[Record | Unread]:
    for source in sources(document):
        try:
            found = text_of(folder, source) if source.file else None
        except (DetenteError, OSError) as fault:
            found = None
            yield Unread(source.id, str(fault))
        if found is None:
            yield Record(source.id, "source", source.id, source.title)
        else:
            yield from _parts(source, found)
    for quote in document.conflict.quotes:
        who = quote.speaker.who if quote.speaker else ""
        said = [text for _, text in quote.says]
        yield Record(quote.id, "quote", quote.source, "\n".join(filter(None, (*said, quote.exact, who, quote.via))))


def _parts(source: Source, found: Extract) -> Iterator[Record]:
    """Title and teaser, the paragraphs, and the readers' comments of a source."""
    yield Record(source.id, "source", source.id, "\n".join(filter(None, (found.title, found.teaser))))
    for k, text in enumerate(found.body, start=1):
        yield Record(f"{source.id}:p{k}", "source", source.id, text)
    known = words_of((found.title, found.teaser, *found.body))
    for k, text in enumerate(found.comments, start=1):
        yield Record(f"{source.id}:c{k}", "comment", source.id, text, known)
