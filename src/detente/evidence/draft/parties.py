"""Who acts in a text: names of the same party brought together – a state, its capital, its house, its president."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.words import Words

_PLURAL = {"en": re.compile(r"(?<=\w\w)s$"), "de": re.compile(r"(?:innen|en|s|n)$")}


@dataclass(slots=True)
class Register:
    """Every name of a text by its owner; an owner is a word of ours that is the same for the same party."""

    words: Words
    offices: dict[str, Mention] = field(default_factory=dict)
    full: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    surfaces: dict[str, Counter[str]] = field(default_factory=dict)
    is_between_states: bool = False

    @classmethod
    def of(cls, named: Iterable[tuple[str, Mention]], words: Words) -> Register:
        """Brings the names of a text together, each given with its words."""
        register, given = cls(words), tuple(named)
        for _, one in given:
            if one.name:
                register.full.setdefault(_surname(one.name), one.name)
                if len(one.name.split()) > len(register.full[_surname(one.name)].split()):
                    register.full[_surname(one.name)] = one.name
                if one.noun and (one.state or one.of) and _surname(one.name) not in register.offices:
                    register.offices[_surname(one.name)] = one
        states = Counter(one.state for _, one in given if one.state)
        register.is_between_states = sum(count >= 2 for count in states.values()) >= 2
        for said, one in given:
            owner = register.owner(one)
            register.counts[owner] += 1
            register.surfaces.setdefault(owner, Counter())[said] += 1
        return register

    def owner(self, one: Mention) -> str:
        """Whose name it is."""
        if one.name:
            return self._holder(one.name)
        if one.state and (self.is_between_states or not one.noun):
            return f"state {one.state}"
        noun = _PLURAL[self.words.language].sub("", one.noun.casefold())
        return f"body {one.of.casefold()} {noun}".replace("  ", " ")

    def _holder(self, name: str) -> str:
        surname = _surname(name)
        held = self.offices.get(surname)
        if held and held.state and self.is_between_states:
            return f"state {held.state}"
        if held and held.of and not held.state:
            return self.owner_of_name(held.of) or f"name {surname}"
        return f"name {surname}"

    def owner_of_name(self, name: str) -> str:
        """The owner of a body's name where the text uses it alone; empty if it does not."""
        return f"name {_surname(name)}" if _surname(name) in self.full else ""


def _surname(name: str) -> str:
    return name.split()[-1].casefold()
