"""The sources of a study: kept as they were found in its folder, named in its model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import fields, replace
from difflib import get_close_matches
from pathlib import Path

from detente.answers.sources import Added, Checked, Taken
from detente.errors import ModelError, UsageError
from detente.evidence import Extract, Source, SourceChanged, digest_of
from detente.evidence.extract import ending_of, extract
from detente.files import NotOrdinary, OutsideStudy, contents, inside, naming, write_held
from detente.model import Change, Document, Insert, Replace, parse
from detente.model.conflict import Citation
from detente.model.schema.texts import SPOKEN
from detente.study.changing import MODEL, changed, check_id, put_back

FOLDER = "sources"
_LONGEST_FACT = 500
_ORDER = ("title", "author", "publisher", "published", "language", "url", "kind", "file", "sha256")


def sources(document: Document) -> tuple[Source, ...]:
    """The sources that a model names, in its order, kept in the study's folder or not."""
    return tuple(_source(citation) for citation in document.conflict.sources)


def _source(citation: Citation) -> Source:
    known = {field.name for field in fields(Source)}
    given = {key: value for key, value in citation.fields if key in known}
    return Source(id=citation.id, **({"title": citation.text.said("en")} | given))


def source_named(document: Document, name: str) -> Source:
    """The source with that id. Raises UsageError where the model names none."""
    by_id = {source.id: source for source in sources(document)}
    if name in by_id:
        return by_id[name]
    close = get_close_matches(name, by_id, n=1)
    known = f"did you mean {close[0]}?" if close else f"it names {', '.join(by_id) or 'none at all'}"
    raise UsageError(f"the model names no source {name!r}; {known}")


def path_of(folder: Path, source: Source) -> Path:
    """Where a source of a study is kept. Raises OutsideStudy if that is not in its folder."""
    return inside(folder, source.file, by=f"the source {source.id}")


def content_of(folder: Path, source: Source) -> bytes:
    """The bytes of a source that is kept in a study.

    Raises:
        UsageError: if the study does not keep it.
        OutsideStudy: if its file is not in the folder of the study.
        NotOrdinary: if there is a folder, a pipe or a device instead.
        SourceChanged: if it is not on disk as it was kept.
    """
    if not source.file:
        raise UsageError(
            f"the source {source.id} is named in {folder / MODEL}, but its document is not kept; "
            f"if you have it: detente source add FILE --id {source.id}"
        )
    try:
        content = contents(path_of(folder, source))
    except FileNotFoundError:
        name = f"the source {source.id} ({source.file})"
        raise SourceChanged(name, recorded=source.sha256 or "that nobody recorded", found=None) from None
    source.check(content)
    return content


def text_of(folder: Path, source: Source) -> Extract:
    """What a source of a study says, in its parts; what the model says about it goes before what it says itself.

    Raises:
        UsageError: if the study does not keep it.
        SourceChanged: if it is not on disk as it was kept.
        UnreadableSource: if it has no text.
    """
    found = extract(content_of(folder, source), name=source.file)
    return with_facts(
        found, language=source.language, publisher=source.publisher, published=source.published, author=source.author
    )


def with_facts(found: Extract, **facts: str | None) -> Extract:
    """An extract with the facts that somebody states; those that are None or empty stay as found."""
    given = {key: value for key, value in facts.items() if value}
    return replace(found, **given)  # type: ignore[arg-type]  # the names of texts among its fields


def checked(folder: Path, document: Document) -> Iterator[Checked]:
    """Every source of a study's model, held against what is on disk."""
    for source in sources(document):
        if not source.file:
            yield Checked(source, "not kept")
            continue
        try:
            found = digest_of(content_of(folder, source))
        except SourceChanged as fault:
            yield Checked(source, "changed" if fault.found else "missing", fault.found)
        except NotOrdinary:
            yield Checked(source, "no ordinary file")
        except OutsideStudy:
            yield Checked(source, "outside")
        else:
            yield Checked(source, "same", found)


def take(
    content: bytes, folder: Path | None, *, name: str | None, file: str, stated: Mapping[str, str | None]
) -> Added:
    """Divide a document into its parts and keep it in a study, if there is one. Raises as `add_source` does.

    Args:
        content: the document's bytes.
        folder: the study; None: nothing is kept.
        name: the id of the source; None: a free one.
        file: what the document is called in messages.
        stated: facts that somebody states, by their keys in the model; they go before what is found out. A language
            is stated by its code.
    """
    if name is not None:
        check_id(name)
    language = _code(stated.get("language"))
    stated = {**stated, "language": language}
    found = with_facts(extract(content, name=file, language=language), **stated)
    if folder is None:
        return Added(Taken(name or "a1", digest_of(content), None, found))
    given = {key: value for key, value in stated.items() if value}
    kept, is_new = add_source(folder, content, found, name=name, stated=given)
    return Added(Taken(kept.id, digest_of(content), kept.file, found), str(folder / kept.file), is_new)


def _code(language: str | None) -> str | None:
    """The code of a language in lower case. Raises UsageError for what is none."""
    code = language.lower() if language else None
    if code and not re.fullmatch(SPOKEN, code):
        raise UsageError(f"{code!r} is no code of a language; write it as de, en or uk (ISO 639)")
    return code


def add_source(
    folder: Path, content: bytes, found: Extract, *, name: str | None = None, stated: Mapping[str, str] | None = None
) -> tuple[Source, bool]:
    """Keep a document in a study, and name it in the study's model.

    Args:
        folder: the study.
        content: the document's bytes; they are kept as they are.
        found: what is in them.
        name: the id of the source; one that the model names already, without a file, gets this document. None: the
            next free of a1, a2, …
        stated: facts that somebody states, by their keys in the model; they replace what the model says.

    Returns:
        The source, and whether it is new; the same bytes again change nothing.

    Raises:
        UsageError: if the id belongs to another document (both digests are said), or a fact is none for a model.
        OutsideStudy: if the model names a file for it that is not in the folder of the study.
        ModelError: if the model has errors; nothing is written.
        FileHeldError: if another process writes in the study and does not end in time; nothing is written.
        OSError: if a file cannot be written; nothing is left behind.
    """
    return changed(folder, lambda document: _added(folder, document, content, found, name, stated or {}))


def _added(
    folder: Path, document: Document, content: bytes, found: Extract, name: str | None, stated: Mapping[str, str]
) -> tuple[Source, bool]:
    digest = digest_of(content)
    known = {source.id: source for source in sources(document)}
    if name is None and (same := next((source for source in known.values() if source.sha256 == digest), None)):
        return same, False
    source = described(name or _free(folder, known), content, found)
    before = known.get(source.id)
    if before is not None and before.file:
        _refuse_another(folder, before, digest)
        source = replace(source, file=before.file)
    text = document.edited(list(_changes(document, source, stated)))
    _refuse_unfit(text, document.name, source)
    with _kept(path_of(folder, source), content, source):
        if text != document.text:
            put_back(document, text)
    return source, text != document.text


def _refuse_unfit(text: str, name: str, source: Source) -> None:
    """The model was sound before: what it does not take is a fact about the source, not a line of the user's."""
    try:
        parse(text, name)
    except ModelError as fault:
        raise UsageError(
            f"the model cannot take what is known of the source {source.id}: {fault.findings[0].message}; nothing was "
            "written"
        ) from fault


def _short(fact: str) -> str:
    """A fact about a document as a model may hold it: no document's word for itself is longer."""
    return fact if len(fact) <= _LONGEST_FACT else f"{fact[: _LONGEST_FACT - 1]}…"


def _free(folder: Path, known: Mapping[str, Source]) -> str:
    kept = {path.stem for path in (folder / FOLDER).glob("*")}
    return next(
        name for k in range(1, len(known) + len(kept) + 2) if (name := f"a{k}") not in known and name not in kept
    )


def described(name: str, content: bytes, found: Extract) -> Source:
    """A document as a study would keep it under that id."""
    return Source(
        id=name,
        kind=found.kind,
        sha256=digest_of(content),
        file=f"{FOLDER}/{name}.{ending_of(content)}",
        language=found.language,
        title=_short(found.title),
        publisher=_short(found.publisher),
        published=found.published,
        author=_short(found.author),
        url=found.url if len(found.url) <= _LONGEST_FACT else "",
    )


def facts_of(source: Source) -> dict[str, str]:
    """What is known of a source, as the conflict file has it, by key."""
    return {key: value for key in _ORDER if (value := str(getattr(source, key)))}


def _refuse_another(folder: Path, before: Source, digest: str) -> None:
    recorded = before.sha256 or digest_of(content_of(folder, before))
    if recorded != digest:
        raise UsageError(
            f"the source {before.id} is another document already: it has the digest {recorded}, this one {digest}; "
            "give this one an id of its own"
        )


def _changes(document: Document, source: Source, stated: Mapping[str, str]) -> Iterator[Change]:
    """What has to be written into the model so that it names the source with all that is known."""
    facts = facts_of(source)
    citations = {citation.id: citation for citation in document.conflict.sources}
    if source.id not in citations:
        if citations:
            yield Insert(("sources", source.id), facts)
        else:
            yield Insert(("sources",), {source.id: facts})
        return
    given = dict(citations[source.id].fields)
    if not given:
        raise UsageError(
            f"the source {source.id} is one text in the model, not a list of facts; write it there as title: …"
        )
    for key, value in facts.items():
        if key not in given:
            yield Insert(("sources", source.id, key), value)
        elif key in stated and given[key] != value:
            yield Replace(("sources", source.id, key), value)


@contextmanager
def _kept(path: Path, content: bytes, source: Source) -> Iterator[None]:
    """Keep a document, and take it back if the model does not come to name it."""
    had_folder, is_new = path.parent.exists(), not path.exists()
    if not is_new and (found := digest_of(contents(path))) != source.sha256:
        raise UsageError(
            f"{path} is there already and is another document: it has the digest {found}, this one "
            f"{source.sha256}; give this one an id of its own"
        )
    try:
        if is_new:
            _write(path, content)
        yield
    except BaseException:
        if is_new:
            path.unlink(missing_ok=True)
        if not had_folder:
            with suppress(OSError):  # never made, or filled by others
                path.parent.rmdir()
        raise


def _write(path: Path, content: bytes) -> None:
    with naming(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_held(path, content)
