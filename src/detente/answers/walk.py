"""A walk through a draft, part by part: kept, edited, merged, dropped or split, and every step can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from detente.answers.drafting import MOST_PASSAGES, Drafted
from detente.answers.restating import FIELDS, read
from detente.answers.splitting import Names
from detente.evidence.draft import Element
from detente.model.naming import slug
from detente.names import unique


@dataclass(frozen=True, slots=True)
class Walk:
    """A draft with the place in it that has been reached: what is before has been kept.

    Each step gives another walk; `before` is the one that it was a step of.
    """

    drafted: Drafted
    at: int = 0
    before: Walk | None = None

    @property
    def is_done(self) -> bool:
        """Whether all has been looked at."""
        return self.at >= len(self.drafted.elements)

    @property
    def one(self) -> Element:
        """What is looked at."""
        return self.drafted.elements[self.at]

    @property
    def others(self) -> tuple[Element, ...]:
        """What it can be merged with."""
        return tuple(one for one in self.drafted.of(self.one.kind) if one is not self.one)

    @property
    def apart(self) -> tuple[str, ...]:
        """The other names of a party, any of which could be somebody else’s."""
        return tuple(alias for alias in self.one.aliases if alias != self.one.label)

    @property
    def parties(self) -> tuple[Element, ...]:
        """Whose an option or a demand may be."""
        return self.drafted.of("party")

    @property
    def decided(self) -> Drafted:
        """The part of the draft that has been kept."""
        return replace(self.drafted, elements=self.drafted.elements[: self.at])

    @property
    def place(self) -> tuple[int, int]:
        """The how manyth it is of its kind, from 1, and of how many."""
        alike = self.drafted.of(self.one.kind)
        return next(k for k, one in enumerate(alike, 1) if one is self.one), len(alike)

    @property
    def fields(self) -> tuple[str, ...]:
        """What can be said otherwise of it."""
        return FIELDS[self.one.kind]

    def keep(self) -> Walk:
        """Go on to the next."""
        return replace(self, at=self.at + 1, before=self)

    def keep_all(self) -> Walk:
        """Keep all the rest."""
        return replace(self, at=len(self.drafted.elements), before=self)

    def back(self) -> Walk:
        """Take the last step back."""
        return self.before or self

    def drop(self) -> Walk:
        """Leave it out, and with a party all that is its own."""
        return self._with(tuple(one for one in self.drafted.elements if one is not self.one and not self._owns(one)))

    def edit(self, **changes: Any) -> Walk:
        """Say it otherwise: what `read` gives, by field."""
        return self._with(tuple(self._edited(one, changes) for one in self.drafted.elements))

    def read(self, field: str, said: str) -> Any:
        """What somebody says of a field. Raises UsageError as `read` of `restating` does."""
        return read(field, said, self.one, self.parties)

    def merge(self, into: Element) -> Walk:
        """Make it one with another of its kind, which keeps its name."""
        both = _joined(into, self.one)
        kept = (both if one is into else one for one in self.drafted.elements if one is not self.one)
        return self._with(tuple(replace(one, owner=into.id) if self._owns(one) else one for one in kept))

    def split(self, alias: str) -> Walk:
        """Make an alias of a party a party of its own, with what the text says under that name alone."""
        one, others = self.one, tuple(name for name in self.one.aliases if name != alias)
        own = Names(alias, (self.one.label, *others))
        id_ = unique(slug(alias, "party"), [party.id for party in self.parties])
        rest = replace(one, aliases=others)
        apart = replace(one, id=id_, label=alias, aliases=(), passages=own.named(one.passages) or one.passages)
        elements: list[Element] = []
        for other in self.drafted.elements:
            is_its = self._owns(other) and own.only(other.passages)
            elements += [rest, apart] if other is one else [replace(other, owner=id_) if is_its else other]
        return self._with(tuple(elements))

    def _owns(self, other: Element) -> bool:
        """Whether it is a party whose own another element is."""
        return self.one.kind == "party" and other.owner == self.one.id

    def _edited(self, other: Element, changes: dict[str, Any]) -> Element:
        if other is self.one:
            return replace(other, **changes)
        return replace(other, owner=changes["id"]) if "id" in changes and self._owns(other) else other

    def _with(self, elements: tuple[Element, ...]) -> Walk:
        return Walk(replace(self.drafted, elements=elements), self.at, self)


def _joined(into: Element, one: Element) -> Element:
    passages = sorted({*into.passages, *one.passages}, key=lambda passage: passage.start)
    names = dict.fromkeys((*into.aliases, one.label, *one.aliases) if one.kind == "party" else ())
    aliases = tuple(name for name in names if name != into.label)
    return replace(into, aliases=aliases, passages=tuple(passages[:MOST_PASSAGES]))
