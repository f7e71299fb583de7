"""Sources and quotes as a file gives them: what was read, where, and on whose word."""

from __future__ import annotations

from collections.abc import Mapping as Map
from datetime import date
from graphlib import CycleError, TopologicalSorter
from typing import cast

from detente.evidence.quote import Quote, Speaker, Status
from detente.files import is_outside
from detente.model.conflict import Citation
from detente.model.context import Context
from detente.model.days import near_date
from detente.model.nodes import Declared, declared, entries, lost, number_of, text_of, word
from detente.model.schema import QUOTE, SOURCE
from detente.model.shape import meant
from detente.model.text import Text
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

_SHOWN = ("author", "title", "publisher", "published", "doi", "url")
"""What the one-line form of a source says, in this order."""


def claimed(root: Mapping) -> Declared:
    """What evidence may name: the ids of the quotes, then those of their claims."""
    quotes = declared(root, "quotes")
    bodies = [body for _, body in entries(root.get("quotes")) if isinstance(body, Mapping)]
    claims = [claim.text for body in bodies if isinstance(claim := body.get("claim"), Scalar)]
    unread = lost(root.get("quotes")) or any("claim" in body.lost for body in bodies)
    return Declared((*quotes.names, *claims), quotes.whole and not unread)


def speakers(root: Mapping) -> dict[str, str]:
    """Who said what each quote reports, by its id."""
    bodies = [(key.text, body) for key, body in entries(root.get("quotes")) if isinstance(body, Mapping)]
    return {name: " ".join(text for _, text in text_of(_who(body)).by_language) for name, body in bodies}


def _who(quote: Mapping) -> Node | None:
    speaker = quote.get("speaker")
    return speaker.get("who") or speaker if isinstance(speaker, Mapping) else speaker


def sources_of(context: Context, node: Node | None) -> tuple[Citation, ...]:
    """The entries of ``sources:``."""
    return tuple(_source(context, key, body) for key, body in entries(node))


def _source(context: Context, key: Scalar, body: Node) -> Citation:
    if not _is_record(body, SOURCE.fields):
        return Citation(key.text, text_of(body), place=key.place)
    fields = tuple((name.text, text_of(value).said("en")) for name, value in entries(body))
    given = dict(fields)
    _check_day(context, key.text, body)
    _check_file(context, key.text, body)
    line = ", ".join(given[name] for name in _SHOWN if given.get(name))
    return Citation(key.text, Text.plain(line or key.text), fields, key.place)


def _check_file(context: Context, source: str, body: Node) -> None:
    file = body.get("file") if isinstance(body, Mapping) else None
    if isinstance(file, Scalar) and is_outside(file.text):
        message = f"source {source}: the file {file.text!r} is outside the study; it is not read"
        context.findings.warning("outside-study", message, file.place, "move it there, and write it as sources/a1.txt")


def _check_day(context: Context, source: str, body: Node) -> None:
    published = body.get("published") if isinstance(body, Mapping) else None
    if not isinstance(published, Scalar):
        return
    whole = f"{published.text}-01-01"[:10] if len(published.text) < 10 else published.text[:10]
    try:
        date.fromisoformat(whole)
    except ValueError:
        message = f"source {source}: there is no date {published.text}"
        hint = near_date(whole) if whole == published.text else "write it as YYYY-MM-DD, YYYY-MM or YYYY"
        context.error("date", message, published.place, hint)


def quotes_of(context: Context, root: Mapping) -> tuple[Quote, ...]:
    """The entries of ``quotes:``; what they name wrongly is reported."""
    node, sources, quotes = root.get("quotes"), declared(root, "sources"), declared(root, "quotes")
    bodies = {key.text: body for key, body in entries(node) if _is_record(body, QUOTE.fields)}
    for name, body in bodies.items():
        _check_names(context, name, cast("Mapping", body), quotes, sources)
    _check_circles(context, bodies)
    return tuple(
        _quote(key.text, cast("Mapping", body)) if key.text in bodies else Quote(key.text, says=_said(body))
        for key, body in entries(node)
    )


def _is_record(body: Node, fields: Map[str, object]) -> bool:
    return isinstance(body, Mapping) and any(name.text in fields for name, _ in body.entries)


def _said(node: Node | None) -> tuple[tuple[str, str], ...]:
    return () if node is None else text_of(node).by_language


def _quote(name: str, body: Mapping) -> Quote:
    at = body.get("at")
    return Quote(
        id=name,
        says=_said(body.get("says")),
        source=word(body.get("source")) or "",
        exact=word(body.get("exact")) or "",
        prefix=word(body.get("prefix")) or "",
        suffix=word(body.get("suffix")) or "",
        at=None if at is None else number_of(at),
        fingerprint=word(body.get("fingerprint")) or "",
        speaker=_speaker(body.get("speaker")),
        via=word(body.get("via")) or "",
        status=cast("Status | None", word(body.get("status"))),
        claim=word(body.get("claim")) or "",
        denied_by=tuple(item.text for item in _denials(body)),
        translation=word(body.get("translation")) or "",
        note=word(body.get("note")) or "",
    )


def _speaker(node: Node | None) -> Speaker | None:
    if node is None:
        return None
    who = text_of(node.get("who") if isinstance(node, Mapping) and node.key("who") else node)
    named = node.get("named") if isinstance(node, Mapping) else None
    is_named = not (isinstance(named, Scalar) and named.value is False)
    return Speaker(who.said("en"), is_named, who.by_language if len(who.by_language) > 1 else ())


def _denials(body: Mapping) -> tuple[Scalar, ...]:
    node = body.get("denied_by")
    found = node.items if isinstance(node, Listing) else (node,)
    return tuple(item for item in found if isinstance(item, Scalar))


def _check_names(context: Context, name: str, body: Mapping, quotes: Declared, sources: Declared) -> None:
    source, claim = body.get("source"), body.get("claim")
    if isinstance(source, Scalar) and sources.lacks(source.text):
        hint = context.by_words(source.text, sources.names) or meant(source.text, sources.names)
        add = "write its id, as it stands under sources:" if " " in source.text else "add it to sources:"
        context.error("unknown-name", f"quote {name}: unknown source {source.text[:60]!r}", source.place, hint or add)
    if isinstance(claim, Scalar) and claim.text in quotes.names:
        message = f"quote {name}: {claim.text} is the id of a quote; as a claim it would mean two things"
        context.error("duplicate-key", message, claim.place, "give the claim a name of its own")
    for denial in _denials(body):
        if quotes.lacks(denial.text):
            hint = meant(denial.text, quotes.names) or "add it to quotes:"
            context.error("unknown-name", f"quote {name}: unknown quote {denial.text!r}", denial.place, hint)


def _check_circles(context: Context, bodies: Map[str, Node]) -> None:
    denials = {name: _denials(cast("Mapping", body)) for name, body in bodies.items()}
    try:
        TopologicalSorter({name: [d.text for d in found] for name, found in denials.items()}).prepare()
    except CycleError as fault:
        circle = fault.args[1]
        around = " denies ".join(circle)
        first = next(name for name in denials if name in circle)
        place = next(d.place for d in denials[first] if d.text in circle)
        context.error("cycle", f"quote {first}: {around}", place, "say which of them denies the other")
