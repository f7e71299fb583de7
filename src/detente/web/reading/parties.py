"""Whose a quote is: the party that rests on it, by its colour and its letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from detente.answers.asking.lines import Line, lines_of
from detente.evidence.quote import Quote
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.render.pictures.drawing import colour_of
from detente.tell.outcome_names import short_name_of
from detente.tell.voice import Voice, capital


@dataclass(frozen=True, slots=True)
class Party:
    """A party as it is marked in a text."""

    name: str
    letters: str
    colour: str


_CODE = 3
"""Letters up to which ids are codes that everybody knows, as us or ukr."""
NOBODY = Party("", "–", "#595955")


def parties_of(conflict: Conflict, voice: Voice) -> dict[DmId, Party]:
    """Every party by its id; the letters are as few as tell it from all others."""
    dms = conflict.decision_makers
    are_codes = all(len(dm.id) <= _CODE for dm in dms)
    tags = [str(dm.id) if are_codes else short_name_of(conflict, dm.id, voice) for dm in dms]
    return {
        dm.id: Party(
            capital(dm.name.said(voice.language)), tag.upper() if are_codes else _letters(tag, tags), colour_of(k)
        )
        for k, (dm, tag) in enumerate(zip(dms, tags, strict=True))
    }


def resting(conflict: Conflict, quote: Quote) -> tuple[Line, ...]:
    """The lines of the model that rest on a quote, or on the claim that it reports."""
    names = {quote.id, quote.claim} - {""}
    return tuple(line for line in lines_of(conflict) if names.intersection(line.part.evidence))


def party_of(lines: tuple[Line, ...], parties: Mapping[DmId, Party]) -> Party:
    """Whose line it is that rests on a quote first."""
    return next((parties[line.owner] for line in lines if line.owner), NOBODY)


def _letters(name: str, names: list[str]) -> str:
    others = [other for other in names if other != name]
    count = next((k for k in range(1, len(name)) if not any(one.startswith(name[:k]) for one in others)), len(name))
    return name[:count].upper()
