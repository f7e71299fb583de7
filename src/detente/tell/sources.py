"""Sources told: what a document is and what its parts are, its text part by part, and whether it is as it was kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from detente.answers.sources import Added, Checked, Named, Part, Read, Taken, Verified
from detente.evidence import Extract, Source
from detente.evidence.doubts import doubts_about
from detente.evidence.searchable import searchable, words_of
from detente.printable import called
from detente.tell.blocks import Block, Blocks, Item, Items, Section, Sentence, items, sentences
from detente.tell.voice import Voice

_LONGEST = 80
"""Characters of a title in a list."""

Found = Added | Read | Named | Verified


def blocks(found: Found, voice: Voice) -> Blocks:
    """A document in short, its text, or a line per source."""
    match found:
        case Added(document=document):
            return (_summary(document, voice),)
        case Read(document=document, part=alone):
            if alone:
                return _part(document.parts, alone)
            parts = (part for part in get_args(Part) if getattr(document.parts, part))
            return tuple(Section(f"[{part}]", _part(document.parts, part)) for part in parts)
        case Named(sources=sources):
            return tuple(Sentence(_named(source, voice)) for source in sources)
        case Verified(checked=checked):
            return tuple(Sentence(_checked(one, voice)) for one in checked)


def _summary(taken: Taken, voice: Voice) -> Block:
    found = taken.parts
    facts = (found.kind, found.language, found.publisher, found.published, f"sha256 {taken.sha256}")
    counts = voice.phrase(
        "source-parts",
        teaser=int(bool(found.teaser)),
        paragraphs=len(found.body) - len(found.headings),
        headings=len(found.headings),
        comments=len(found.comments),
        boilerplate=len(found.boilerplate),
    )
    doubts = (f"{doubt.severity}: {doubt.message}; {doubt.hint}" for doubt in doubts_about(found))
    title = found.title or voice.phrase("source-untitled")
    return Section(f"{taken.id}  {title}", sentences((", ".join(filter(None, facts)), counts, *doubts)))


def _part(found: Extract, part: str) -> Blocks:
    match part:
        case "comments":
            lines = (comment.split("\n") for comment in found.comments)
            return (Items(tuple(Item(first, sentences(rest)) for first, *rest in lines), ordered=True),)
        case "body":
            marked = (f"# {text}" if k in found.headings else text for k, text in enumerate(found.body))
            return sentences(line for text in marked for line in text.split("\n"))
        case "boilerplate":
            return items(found.boilerplate)
    return sentences(str(getattr(found, part)).split("\n"))


def _named(source: Source, voice: Voice) -> str:
    title = source.title if len(source.title) <= _LONGEST else f"{source.title[: _LONGEST - 1]}…"
    file = source.file or voice.phrase("source-not-kept")
    facts = (source.kind, source.language, source.publisher, source.published, file)
    return f"{source.id}  {title} ({', '.join(filter(None, facts))})"


def _checked(one: Checked, voice: Voice) -> str:
    recorded, found = one.source.sha256, one.found or ""
    state = voice.phrase(f"source-{one.state.replace(' ', '-')}", recorded=recorded, found=found)
    return "  ".join(filter(None, (one.source.id, one.source.file, state)))


def beside(found: Found, voice: Voice) -> Iterator[str]:
    """That there are none, or where a document is kept."""
    match found:
        case Named(sources=()):
            yield voice.phrase("talk-no-sources")
        case Added(document=document, path=str(path), is_new=is_new):
            kept = "talk-kept-as" if is_new else "talk-kept-already"
            yield voice.phrase(kept, id=document.id, file=called(path))
        case Added():
            yield voice.phrase("talk-not-kept")


def values(found: Found, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values."""
    match found:
        case Added(document=document, is_new=is_new):
            return {**_taken_value(document), "is_new": is_new}
        case Read(document=document, part=part):
            whole = _taken_value(document)
            return whole if part is None else {"id": document.id, part: whole[part]}
        case Named(sources=sources):
            keys = ("id", "kind", "language", "title", "publisher", "published", "author", "url", "file", "sha256")
            return {"sources": [{key: getattr(one, key) or None for key in keys} for one in sources]}
        case Verified(checked=checked):
            return {"sources": [_checked_value(one) for one in checked]}


def _taken_value(taken: Taken) -> dict[str, Any]:
    found = taken.parts
    known = words_of((found.title, found.teaser, *found.body))
    return {
        "id": taken.id,
        "sha256": taken.sha256,
        "file": taken.file,
        "kind": found.kind,
        "language": found.language,
        "publisher": found.publisher or None,
        "published": found.published or None,
        "author": found.author or None,
        "url": found.url or None,
        "title": found.title,
        "teaser": found.teaser,
        "body": list(found.body),
        "headings": list(found.headings),
        "boilerplate": list(found.boilerplate),
        "comments": [{"text": text, "searchable": searchable(text, known=known)} for text in found.comments],
    }


def _checked_value(one: Checked) -> dict[str, Any]:
    return {
        "id": one.source.id,
        "file": one.source.file or None,
        "state": one.state,
        "recorded": one.source.sha256 or None,
        "found": one.found,
    }
