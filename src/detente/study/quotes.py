"""The quotes of a study: held against the sources that it keeps, written into its model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from detente.answers.asking.lines import line_place
from detente.answers.quotes import Held, Refused, Written
from detente.errors import UsageError
from detente.evidence import UNDETERMINED, Source
from detente.evidence.anchor import Check, around, find, fingerprint_of
from detente.evidence.quote import Quote, Speaker
from detente.evidence.wording import Wording, wording_of
from detente.model import Change, Document, Insert, Replace
from detente.model.conflict import Conflict
from detente.model.edit import Path as Place
from detente.model.edit import Plain
from detente.model.findings import Findings
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar, tree
from detente.study.changing import MODEL, changed, check_id, put_back
from detente.study.sources import content_of, source_named

_BARE = {"preferences": "want", "conditions": "is"}
"""Under which key a line has its text once it has evidence beside it, by the part of the file."""


class NotInSource(UsageError):
    """A quote is not in its source word for word; `check` has what is near in the `wording` of that source."""

    def __init__(self, quote: Quote, check: Check, wording: Wording) -> None:
        super().__init__(f"the quote {quote.id} is not in the source {quote.source} word for word; nothing was written")
        self.check, self.wording = check, wording


def wording_in(folder: Path, source: Source) -> Wording:
    """The text of a source that is kept in a study, in which quotes are looked for, in whatever language.

    Raises:
        UsageError: if the study does not keep it.
        SourceChanged: if it is not on disk as it was kept.
        UnreadableSource: if it has no text.
    """
    return wording_of(content_of(folder, source), name=source.file, language=UNDETERMINED)


def anchored(quote: Quote, wording: Wording) -> Quote:
    """The quote with its passage as the source has it, the words around it, and its position.

    Raises:
        NotInSource: if the source does not have it.
    """
    check = find(wording.text, quote.exact, prefix=quote.prefix, suffix=quote.suffix, at=quote.at)
    if check.start is None or check.end is None:
        raise NotInSource(quote, check, wording)
    prefix, suffix = around(wording.text, check.start, check.end)
    exact = " ".join(wording.text[check.start : check.end].split())
    return replace(quote, exact=exact, prefix=prefix, suffix=suffix, at=check.start)


def unshown(quote: Quote) -> Quote:
    """The quote without a word of its source: the fingerprint stands for the passage."""
    fingerprint = fingerprint_of(quote.exact)
    return replace(quote, exact="", prefix="", suffix="", at=None, fingerprint=fingerprint)


def add_quote(
    folder: Path, quote: Quote, *, hidden: bool = False, ties: Callable[[Conflict], Sequence[Place]] = lambda _: ()
) -> Quote:
    """Write a quote into the model of a study, which stays byte for byte otherwise.

    Args:
        folder: the study.
        quote: with the passage (`exact`) and the id of the source that is to have it; without an id of its own it
            gets the next free of q1, q2, …
        hidden: whether the passage may not be shown: then only its fingerprint is written.
        ties: the lines of the model that rest on it, as paths in its file.

    Returns:
        The quote as it was written.

    Raises:
        NotInSource: if the source does not have the passage word for word.
        UsageError: if the model has a quote with that id, or does not name the source, or the study does not keep it.
        ModelError: if the model would have errors; nothing is written.
        FileHeldError: if another process writes in the study and does not end in time; nothing is written.
        OSError: if the model cannot be written; it is left alone.
    """
    if quote.id:
        check_id(quote.id)

    def added(document: Document) -> Quote:
        one = named(quote, {known.id for known in document.conflict.quotes})
        found = anchored(one, wording_in(folder, source_named(document, one.source)))
        written = unshown(found) if hidden else found
        lines = _ties(document, written.id, ties(document.conflict))
        put_back(document, document.edited([entry(document, written), *lines]))
        return written

    return changed(folder, added)


def tie_quote(folder: Path, quote: str, ties: Callable[[Conflict], Sequence[Place]]) -> None:
    """Let lines of the model rest on a quote that it has; on a line that does already, nothing is changed.

    Raises:
        UsageError: if the model has no such quote.
        ModelError: if the model has errors; nothing is written.
        FileHeldError: if another process writes in the study and does not end in time; nothing is written.
        OSError: if the model cannot be written; it is left alone.
    """

    def tied(document: Document) -> None:
        if quote not in {known.id for known in document.conflict.quotes}:
            raise UsageError(f"the model has no quote {quote!r}, or no longer; nothing was written")
        if lines := list(_ties(document, quote, ties(document.conflict))):
            put_back(document, document.edited(lines))

    changed(folder, tied)


def written(folder: Path, quote: Quote, *, hidden: bool, lines: Sequence[str]) -> Written | Refused:
    """Write a quote that lines of the model rest on, or say what is near where the source does not have it.

    Raises as `add_quote` does, and UsageError where the model has no such line.
    """

    def ties(conflict: Conflict) -> list[Place]:
        return [line_place(conflict, line) for line in lines]

    try:
        added = add_quote(folder, quote, hidden=hidden, ties=ties)
    except NotInSource as refused:
        return Refused(quote.id, quote.source, Held(refused.wording, refused.check))
    return Written(added.id, facts_of(added), str(folder / MODEL))


def named(quote: Quote, taken: set[str]) -> Quote:
    """The quote with an id that is free. Raises UsageError where it has one that is taken."""
    if quote.id in taken:
        raise UsageError(f"the model has a quote {quote.id} already; give this one another id")
    if quote.id:
        return quote
    return replace(quote, id=next(name for k in range(1, len(taken) + 2) if (name := f"q{k}") not in taken))


def facts_of(quote: Quote) -> dict[str, Plain]:
    """A quote as the conflict file has it: what is known, by key."""
    facts: dict[str, Plain] = {
        "source": quote.source,
        "says": dict(quote.says) if len(quote.says) > 1 else next((said for _, said in quote.says), ""),
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "at": quote.at,
        "fingerprint": quote.fingerprint,
        "speaker": _speaker(quote.speaker),
        "via": quote.via,
        "status": quote.status,
        "claim": quote.claim,
        "denied_by": list(quote.denied_by),
        "translation": quote.translation,
        "note": quote.note,
    }
    return {key: value for key, value in facts.items() if value not in (None, "", [])}


def _speaker(speaker: Speaker | None) -> Plain:
    if speaker is None or speaker.named:
        return speaker.who if speaker else None
    return {"who": speaker.who, "named": False}


def entry(document: Document, quote: Quote) -> Change:
    """What puts a quote into a model."""
    facts = cast("Plain", facts_of(quote))
    if document.conflict.quotes:
        return Insert(("quotes", quote.id), facts)
    return Insert(("quotes",), {quote.id: facts})


def _ties(document: Document, quote: str, places: Sequence[Place]) -> Iterator[Change]:
    root = tree(document.text, Findings())
    for place in places:
        node = _at(root, place)
        if isinstance(node, Scalar):
            yield Replace(place, {_BARE[str(place[-2])]: node.text, "evidence": [quote]})
            continue
        known = node.get("evidence") if isinstance(node, Mapping) else None
        if not isinstance(known, Listing):
            yield Insert((*place, "evidence"), [quote])
        elif quote not in {one.text for one in known.items if isinstance(one, Scalar)}:
            yield Insert((*place, "evidence", len(known.items)), quote)


def _at(node: Node | None, place: Place) -> Node | None:
    for step in place:
        if isinstance(node, Mapping):
            node = node.get(str(step))
        elif isinstance(node, Listing):
            node = node.items[int(step)]
    return node
