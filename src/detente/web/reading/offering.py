"""What a document offers for the model, beside its passages; each is taken through the form for its kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Depends, FastAPI, Form, Response
from fastapi.responses import RedirectResponse

from detente.answers.asking.parties import decision_maker_called
from detente.answers.drafting import Drafted
from detente.answers.marked import Marked
from detente.evidence.draft import Element, Passage
from detente.model.conflict import ByStatements, Conflict, DecisionMaker
from detente.study.marking import marked
from detente.study.quotes import add_quote
from detente.web.asked import Asked
from detente.web.editing.parts import anchor
from detente.web.editing.world import World
from detente.web.place import Place
from detente.web.reading.parties import resting
from detente.web.reading.study import study_of
from detente.web.refused import Refused
from detente.web.serving import FILLED

_RESTS = {"demand": "preference", "deadline": "event"}
"""What kind of line rests on the passage of one that has been taken."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a draft that the model has not: its number in the draft, and where its first passage begins.

    `whose` is its party as the text calls it; `waits` says that this party has to be taken first.
    """

    number: int
    kind: str
    label: str
    start: int
    whose: str = ""
    waits: bool = False


def parts_of(found: Marked) -> Iterator[Part]:
    """What a document offers for a model that has none of it yet."""
    drafted = found.drafted or Drafted("", "")
    names = {one.id: one.label for one in drafted.of("party")}
    for number, one in enumerate(drafted.elements):
        if one.kind in {"fork", "question"} or _is_there(found, one):
            continue
        owner = _owner(found.conflict, drafted, one)
        if one.kind == "demand" and owner and not isinstance(owner.preferences, ByStatements):
            continue  # a ranking or weights have no line for it
        waits = bool(one.owner) and owner is None
        yield Part(number, one.kind, one.label, one.passages[0].start, names.get(one.owner, ""), waits)


def add_offering(app: FastAPI, place: Place) -> None:
    """Serve the way from a part of a draft to its form; its passage becomes a quote first."""
    about, allowed = Depends(place.asked), [Depends(place.may_change)]

    def take(source: str, number: Annotated[int, Form()], asked: Asked = about) -> Response:
        found = marked(asked.document, source)
        if found.drafted is None or not 0 <= number < len(found.drafted.elements):
            raise Refused(asked.voice.say("read-no-part"))
        one = found.drafted.elements[number]
        study, quote = study_of(asked), ""
        if one.kind != "party":
            span = one.passages[0].start, one.passages[0].end
            there = _quoted(found, one.passages[0])
            quote = there or add_quote(study, replace(found.drafted.known[span], source=source)).id
        return RedirectResponse(form_address(asked, found.drafted, one, quote), 303)

    app.post("/c/{name}/read/{source}/part", include_in_schema=False, dependencies=allowed)(take)


def form_address(asked: Asked, drafted: Drafted, one: Element, quote: str) -> str:
    """The form for something new, with what the text says filled in and a quote under it.

    Raises:
        Refused: if the model has not the party whose it is.
    """
    owner = _owner(asked.document.conflict, drafted, one)
    if one.owner and owner is None:
        raise Refused(asked.voice.say("read-part-waits"))
    at = f"decision_makers/{owner.id}" if owner else ""
    screen, place, said = {
        "party": ("parties", "decision_makers", {"name": one.label}),
        "option": ("parties", f"{at}/options", {"do": one.label, "undo": one.undo}),
        "demand": ("preferences", f"{at}/preferences", {"note": one.label}),
    }.get(one.kind, ("questions", "events", {"title": one.label}))
    languages = World(asked.document.conflict, asked.language).languages
    within = f"/{drafted.language}" if drafted.language in languages else ""
    filled = {f"{FILLED}{field}{within}": words for field, words in said.items()}
    on = {f"{FILLED}on": one.date.isoformat()} if one.date else {}
    party = str(owner.id) if owner and one.kind == "demand" else ""
    return f"{asked.address(screen, new=place, quote=quote, party=party, **filled, **on)}#{anchor(f'{place}/+')}"


def _owner(conflict: Conflict, drafted: Drafted, one: Element) -> DecisionMaker | None:
    """The decision maker of the model that an element belongs to."""
    party = next((party for party in drafted.of("party") if party.id == one.owner), None)
    return _called(conflict, party) if party else None


def _called(conflict: Conflict, party: Element) -> DecisionMaker | None:
    return decision_maker_called(conflict, party.id, party.label, *party.aliases)


def _is_there(found: Marked, one: Element) -> bool:
    """Whether the model has it already."""
    if one.kind == "party":
        return _called(found.conflict, one) is not None
    if one.kind == "option":
        owner = _owner(found.conflict, found.drafted or Drafted("", ""), one)
        does = {said.casefold() for option in (owner.options if owner else ()) for _, said in option.do.by_language}
        return one.label.casefold() in does
    lines = (
        line
        for quote in found.quotes
        if quote.start == one.passages[0].start
        for line in resting(found.conflict, quote.quote)
    )
    return any(line.kind == _RESTS[one.kind] for line in lines)


def _quoted(found: Marked, passage: Passage) -> str:
    """The quote of the model that has a passage; empty where none has."""
    return next((one.quote.id for one in found.quotes if (one.start, one.end) == (passage.start, passage.end)), "")
