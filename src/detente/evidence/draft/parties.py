"""Who acts in a text: names of the same party brought together – a state, its capital, its house, its president."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from detente.evidence.draft.countries import capitals, state_name
from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.people import People, head_noun, surname
from detente.evidence.draft.single import SHORT_FORM
from detente.evidence.draft.words import Words

_PLURAL = {"en": re.compile(r"(?<=\w\w)s$"), "de": re.compile(r"(?:innen|e[ns]|e|s|(?<=[elr])n)$")}
_ACRONYM = re.compile(rf"\b(?:{SHORT_FORM})\b")
_MOST_OFTEN = 3
"""Times that a firm is named at least, where “the company” is taken for it."""


@dataclass(slots=True)
class Register:
    """Every name of a text by its owner; an owner is a word of ours that is the same for the same party.

    Attributes:
        words: the rules of the language.
        people: the persons of the text, and bodies that have a name.
        counts: by owner, how often it is named.
        surfaces: by owner, what it is called, and how often.
        is_between_states: whether several states act; only then a president is a state’s.
        whose: the owners of the names that the text has, once all is known of them.
        seated: the states whose house or government is named.
        home: the only state whose house or government acts; empty if there are several, or none.
        same: by owner, another that is the same.
        firm: the owner that “the company” stands for; empty if no one is meant.
    """

    words: Words
    people: People
    counts: Counter[str] = field(default_factory=Counter)
    surfaces: dict[str, Counter[str]] = field(default_factory=dict)
    is_between_states: bool = False
    firm: str = ""
    same: dict[str, str] = field(default_factory=dict)
    seated: set[str] = field(default_factory=set)
    whose: dict[Mention, str] = field(default_factory=dict)
    home: str = ""

    @classmethod
    def of(
        cls,
        named: Iterable[tuple[str, Mention]],
        short: Iterable[tuple[Mention, Mention]],
        serving: Iterable[tuple[Mention, Mention]],
        words: Words,
    ) -> Register:
        """Brings the names of a text together.

        Args:
            named: each name with what the text says there.
            short: names, each with the short form in brackets behind it.
            serving: persons, each with whom it speaks for.
            words: the rules of the language.
        """
        register, given = cls(words, People(words)), tuple(named)
        for _, one in given:
            if one.name:
                register.people.meet(one)
        states = Counter(one.state for _, one in given if register._is_states(one))
        register.is_between_states = sum(count > 1 for count in states.values()) > 1
        houses = {one.state for _, one in given if one.state and (one.is_house or words.head.fullmatch(head_noun(one)))}
        register.seated = houses
        register.home = next(iter(houses)) if len(houses) == 1 and not register.is_between_states else ""
        register.firm = register._firm(one for _, one in given)
        register._enlist(serving)
        register.same = {register.owner(other): register.owner(one) for one, other in short if register.owner(one)}
        register.same |= register._longer(one for _, one in given)
        register.whose = {one: register.owner(one) for _, one in given}
        for said, one in given:
            if owner := register.owner(one):
                register.counts[owner] += 1
                register.surfaces.setdefault(owner, Counter())[said] += 1
                if one.noun and " " in one.name:  # the person without the office
                    register.surfaces[owner].setdefault(one.name, 0)
        return register

    def _firm(self, named: Iterable[Mention]) -> str:
        """The single name that is met most often without an office or first name."""
        given = tuple(named)
        people = {surname(one.name) for one in given if one.name and (one.noun or " " in one.name)}
        names = Counter(surname(one.name) for one in given if one.name and surname(one.name) not in people)
        return next((f"name {name}" for name, count in names.most_common(1) if count >= _MOST_OFTEN), "")

    def _longer(self, named: Iterable[Mention]) -> dict[str, str]:
        """By the owner of a mere noun, the one whose longer noun ends with it: the “Verband” is the “Bauernverband”."""
        owners = {self.owner(one) for one in named if one.noun and not one.name}
        bodies = {owner for owner in owners if owner.startswith("body ")}
        longer = {
            short: [one for one in bodies if one != short and (one.endswith(short[5:]) or one.startswith(short))]
            for short in bodies
        }
        return {short: ones[0] for short, ones in longer.items() if len(ones) == 1}

    def owner(self, one: Mention) -> str:
        """Whose name it is; empty for the mere noun of an office, which is nobody’s."""
        if (known := self.whose.get(one)) is not None:
            return known
        owner = self._owner(one)
        return self.same.get(owner, owner)

    def _owner(self, one: Mention) -> str:
        if one.name:
            return self._holder(one)
        if self._is_states(one):
            return f"state {one.state}"
        noun = head_noun(one)
        if self._is_voice(noun) and (whole := self._whole(" ".join((one.of, *one.noun.split()[:-1])))):
            return whole
        if self.home and self.words.head.fullmatch(noun):
            return f"state {self.home}"
        if compound := self.words.compound.fullmatch(noun):
            return self._body(compound["whole"])
        if self.words.office.fullmatch(noun) and not self.words.group.fullmatch(noun) and not one.state:
            is_alone = self.words.alone.fullmatch(noun) and noun.casefold() not in self.people.held
            return self._body(noun) if is_alone else ""
        if self.words.company.fullmatch(noun) and self.firm and not one.of:
            return self.firm
        return self._body(f"{one.of} {one.noun}")

    def _body(self, said: str) -> str:
        """The owner of a noun of a body or a group, with what it is of before it."""
        *of, noun = said.split()
        if self.words.labour.fullmatch(noun):
            return "body labour"
        return " ".join(("body", *map(str.casefold, of), _PLURAL[self.words.language].sub("", noun.casefold())))

    def _whole(self, said: str) -> str:
        """The owner of what somebody speaks for: a name of the text, a body, or a short form; empty if it is none."""
        last = said.rsplit(maxsplit=1)[-1] if said else ""
        if not last or self.words.office.fullmatch(last):
            return ""
        if surname(said) in self.people.full:
            return f"name {surname(said)}"
        if self.words.is_noun(last):
            return self._body(said)
        return f"name {last.casefold()}" if _ACRONYM.fullmatch(last) else ""

    def _enlist(self, serving: Iterable[tuple[Mention, Mention]]) -> None:
        """Takes down whom persons speak for; for a state only where several act, or one has a government."""
        for one, other in serving:
            owner, key = self.owner(other), surname(one.name)
            is_state = owner.startswith("state ")
            is_whole = not is_state or self.is_between_states or owner == f"state {self.home}"
            if owner and is_whole and owner != f"name {key}" and not self.people.is_head(key):
                self.people.serves.setdefault(key, owner)

    def known(self, owner: str) -> str:
        """A mere noun as the text names it: “conservatives” where it speaks only of “social conservatives”."""
        if owner in self.counts or not owner.startswith("body "):
            return owner
        longer = [one for one in self.counts if one.startswith("body ") and one.endswith(owner[4:])]
        return longer[0] if len(longer) == 1 else owner

    def called(self, owner: str) -> str:
        """What a party is called: a state by its name, else what the text says most often, offices aside."""
        if owner.startswith("state "):
            return state_name(owner.split()[1], self.words.language)
        if owner.startswith("name ") and (name := self.people.called(owner.split()[1])):
            return name
        shown = self.surfaces[owner]
        genitives = {f"{name.split()[-1]}{end}" for name in shown for end in ("s", "es")}
        return max(shown, key=lambda name: (not self._speaks(name), name.split()[-1] not in genitives, shown[name]))

    def _speaks(self, name: str) -> bool:
        """Whether it is rather somebody’s who speaks for it: “the head of the union”."""
        words = name.split()
        return any(self.words.office.fullmatch(word) for word in (words[0], words[-1]))

    def is_vague(self, owner: str) -> bool:
        """Whether it is a mere “group” or “party”, of which nothing says which."""
        kind, *noun = owner.split()
        shown = self.surfaces[owner]
        return kind == "body" and len(noun) == 1 and any(self.words.vague.fullmatch(one) for one in shown)

    def is_nobody(self, owner: str) -> bool:
        """Whether it is a mere town, or a “group” that is spoken of once."""
        return self.is_place(owner) or (self.is_vague(owner) and self.counts[owner] == 1)

    def is_place(self, owner: str) -> bool:
        """Whether it is only called by a capital where no states act: the town is meant."""
        cities = capitals(self.words.language)
        return owner.startswith("state ") and not self.is_between_states and self.surfaces[owner].keys() <= cities

    def is_short(self, owner: str) -> bool:
        """Whether it has a short form in one of its names."""
        return any(_ACRONYM.search(name) for name in self.surfaces[owner])

    def group(self, noun: str) -> str:
        """The owner of a mere noun; empty where the text does not use it for somebody."""
        owner = f"body {_PLURAL[self.words.language].sub('', noun.casefold())}"
        return owner if owner in self.counts else ""

    def _is_voice(self, noun: str) -> bool:
        """Whether it speaks for what it is of, as its administration or its president does."""
        words = self.words
        return any(one.fullmatch(noun) for one in (words.office, words.powers, words.company, words.voices))

    def _is_states(self, one: Mention) -> bool:
        """Whether it is a state’s own name, or that of somebody who acts for it."""
        return bool(one.state) and (not one.noun or self.words.powers.fullmatch(head_noun(one)) is not None)

    def _holder(self, one: Mention) -> str:
        key = surname(one.name)
        held = self.people.offices.get(key)
        if self.home and self.people.is_head(key):
            return f"state {self.home}"
        if held and self._is_states(held) and self.is_between_states:
            return f"state {held.state}"
        if held and not held.state and self._is_voice(head_noun(held)):
            whole = self._whole(" ".join((held.of, *held.noun.split()[:-1])))
            if whole and whole != f"name {key}":
                return whole
        return self.people.serves.get(key, f"name {key}")
