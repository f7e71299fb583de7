"""What can be chosen in the forms of a conflict: its options, parties and quotes, as readers call them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from detente.model.conflict import Conflict
from detente.names import LANGUAGES, Language
from detente.tell.voice import Voice, capital

Kind = Literal["option", "party", "ground", "condition"]

MOST = 200
"""So many things are offered to be ticked; what is ticked is always among them."""


@dataclass(frozen=True)
class World:
    """A conflict to choose from.

    Attributes:
        conflict: as its file has it.
        language: of the reader.
    """

    conflict: Conflict
    language: Language

    @property
    def voice(self) -> Voice:
        """What says the labels."""
        return Voice(self.language)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that the conflict is written in; none where its title is given once."""
        codes = [code for code, _ in self.conflict.title.by_language if code]
        return tuple(sorted(codes, key=lambda code: LANGUAGES.index(code) if code in LANGUAGES else len(LANGUAGES)))

    def all_of(self, kind: Kind) -> dict[str, str]:
        """What there is of a kind, by id, as it is called."""
        return {"option": self._options, "party": self._parties, "ground": self._grounds, "condition": self._named}[
            kind
        ]

    def among(self, kind: Kind, chosen: Iterable[str]) -> dict[str, str]:
        """The same for a choice: what is chosen first, by the names that the file has for it, then others."""
        known = self.all_of(kind)
        first = {name: known.get(self.full(kind, name), name) for name in chosen}
        meant = {self.full(kind, name) for name in first}
        rest = {name: words for name, words in known.items() if name not in meant}
        return first | dict(list(rest.items())[: max(0, MOST - len(first))])

    def full(self, kind: Kind, name: str) -> str:
        """The id that a name stands for: options have short names."""
        if kind != "option" or name in self._options:
            return name
        return next((option for option in self._options if option.partition(".")[2] == name), name)

    @cached_property
    def _options(self) -> dict[str, str]:
        owners = {
            dm.id: capital((dm.short_name or dm.name).said(self.language)) for dm in self.conflict.decision_makers
        }
        return {str(one.id): f"{owners[one.owner]}: {one.do.said(self.language)}" for one in self.conflict.options}

    @cached_property
    def _parties(self) -> dict[str, str]:
        return {str(dm.id): capital(dm.name.said(self.language)) for dm in self.conflict.decision_makers}

    @cached_property
    def _named(self) -> dict[str, str]:
        return {str(one.id): capital(self.voice.title(one)) for one in self.conflict.conditions}

    @cached_property
    def _grounds(self) -> dict[str, str]:
        """Claims, then the quotes that are no report of one."""
        said: dict[str, str] = {}
        for quote in self.conflict.quotes:
            words = dict(quote.says)
            text = words.get(self.language) or words.get("") or words.get("en") or quote.exact
            said.setdefault(quote.claim or quote.id, text or quote.id)
        return said
