"""The persons of a text by their surnames: their whole names, and the offices that they hold."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.words import Words

_BEHIND = re.compile(r",?(?:\s(?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|AG|GmbH|SE|KG|SA|[IV]{2,3}|[JS]r)\.?)+$")
"""What firms have behind their names, and sons."""


@dataclass(slots=True)
class People:
    """What a text tells of persons.

    Attributes:
        words: the rules of the language.
        full: by surname – of a body, the last word –, the forms of a name, and how often each is met.
        offices: by surname, a name that says whose office the person holds.
        heads: the surnames of those who stand for a state, whichever it is.
        holders: the surnames of those who are named with an office.
        held: the nouns of offices that somebody holds who is named.
        serves: by surname, the owner that somebody speaks for.
    """

    words: Words
    full: dict[str, Counter[str]] = field(default_factory=dict)
    offices: dict[str, Mention] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    holders: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)
    serves: dict[str, str] = field(default_factory=dict)

    def meet(self, one: Mention) -> None:
        """Takes down a name."""
        key = surname(one.name)
        self.full.setdefault(key, Counter())[one.name] += 1
        if one.noun and self.words.head.fullmatch(one.noun.split()[0]):
            self.heads.add(key)
        if one.noun and self.words.office.fullmatch(head_noun(one)):
            self.holders.add(key)
            self.held.add(head_noun(one).casefold())
        if one.noun and (one.state or one.of):
            self.offices.setdefault(key, one)

    def called(self, key: str) -> str:
        """The whole name that is met most often; empty if none is met."""
        forms = self.full.get(key, Counter[str]())
        return max(forms, key=lambda name: (" " in name, forms[name], -len(name)), default="")

    def is_head(self, key: str) -> bool:
        """Whether a surname is that of a head of state or government, and of nobody else in the text."""
        return key in self.heads and len({name.split()[0] for name in self.full[key] if " " in name}) <= 1


def head_noun(one: Mention) -> str:
    """The last of the nouns of a name, which tells what it is."""
    return one.noun.split()[-1] if one.noun else ""


def surname(name: str) -> str:
    """The last word of a name, by which a text speaks of a person later, “Inc.” or “Jr.” behind it aside."""
    return (_BEHIND.sub("", name) or name).rsplit(maxsplit=1)[-1].casefold()
