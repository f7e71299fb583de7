"""What an assistant proposes, taken into a study: the passage as a quote, and what of the model rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from detente.answers.asking.parties import decision_maker_called
from detente.answers.proposals import Kind, Proposal, quote_of
from detente.errors import ModelError
from detente.model import Change, Document, Insert, Replace, parse
from detente.model.conflict import ByStatements, DecisionMaker
from detente.model.edit import Plain
from detente.model.findings import Findings
from detente.model.naming import slug
from detente.model.yaml_tree import Mapping, tree
from detente.names import unique
from detente.study.changing import changed, put_back
from detente.study.quotes import anchored, entry, named, wording_in
from detente.study.sources import source_named


@dataclass(frozen=True, slots=True)
class Took:
    """What was written: the id of the quote, and the part of the model that rests on it, empty where there is none."""

    kind: Kind
    quote: str
    part: str = ""


def take(folder: Path, one: Proposal, source: str, model: str) -> Took:
    """Write a proposal into the model of a study: a decision maker, an option or a statement, and its quote.

    A statement in words that are no statement about options is written as its quote alone, with a note of what it was
    proposed for; so is an option of nobody.

    Args:
        folder: the study.
        one: the proposal.
        source: the id of the source that it was made of.
        model: what the assistant is called.

    Raises:
        NotInSource: if the source does not have the passage word for word.
        ModelError: if the model has errors; nothing is written.
        FileHeldError: if another process writes in the study and does not end in time; nothing is written.
        OSError: if the model cannot be written; it is left alone.
    """

    def taken(document: Document) -> Took:
        known = {quote.id for quote in document.conflict.quotes}
        quote = named(quote_of(one, source, model), known)
        found = anchored(quote, wording_in(folder, source_named(document, source)))
        alone = document.edited([entry(document, found)])
        part, text = _with_part(parse(alone, document.name), one, found.id)
        put_back(document, text)
        return Took(one.kind, found.id, part)

    return changed(folder, taken)


def _with_part(document: Document, one: Proposal, quote: str) -> tuple[str, str]:
    """The part that rests on a quote, and the model with it; as it is where the model takes none."""
    changes = list(_changes(document, one, quote))
    if not changes:
        return "", document.text
    try:
        text = document.edited([change for _, change in changes])
        parse(text, document.name)
    except ModelError:
        return "", document.text
    return changes[-1][0], text


def _changes(document: Document, one: Proposal, quote: str) -> Iterator[tuple[str, Change]]:
    """What is written, each with what it is called."""
    conflict, name = document.conflict, one.text if one.kind == "decision maker" else one.decision_maker
    if one.kind == "quote" or not name or conflict.is_graph_form:
        return
    owner = decision_maker_called(conflict, name)
    if owner is None and one.kind != "statement":
        id_ = unique(slug(name, "party"), [str(dm.id) for dm in conflict.decision_makers])
        options: dict[str, Plain] = {_option(one): _said(one, quote)} if one.kind == "option" else {}
        whole: Plain = {"name": name, "options": options, "preferences": []}
        yield id_ + (f".{_option(one)}" if options else ""), Insert(("decision_makers", id_), whole)
    elif owner and one.kind == "option":
        yield _new_option(document, owner, one, quote)
    elif owner and one.kind == "statement" and isinstance(owner.preferences, ByStatements):
        place = ("decision_makers", str(owner.id), "preferences", len(owner.preferences.levels))
        yield one.text, Insert(place, {"want": one.text, "evidence": [quote]})


def _new_option(document: Document, owner: DecisionMaker, one: Proposal, quote: str) -> tuple[str, Change]:
    name = unique(slug(one.text, "option"), [option.short for option in owner.options])
    at = ("decision_makers", str(owner.id), "options")
    if owner.options:
        return f"{owner.id}.{name}", Insert((*at, name), _said(one, quote))
    put = Replace if _has_options(document, str(owner.id)) else Insert
    return f"{owner.id}.{name}", put(at, {name: _said(one, quote)})


def _has_options(document: Document, owner: str) -> bool:
    root = tree(document.text, Findings())
    parties = root.get("decision_makers") if isinstance(root, Mapping) else None
    party = parties.get(owner) if isinstance(parties, Mapping) else None
    return isinstance(party, Mapping) and party.get("options") is not None


def _option(one: Proposal) -> str:
    return slug(one.text, "option")


def _said(one: Proposal, quote: str) -> Plain:
    return {"do": one.text, "evidence": [quote]}
