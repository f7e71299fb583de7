"""What a language's rules consist of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from detente.evidence.suggest.candidate import CueKind

HIDDEN, CARRIER = "¤", "§"
"""What stands for each letter of a quotation, and of a carrier's name, while a sentence is read."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of a language; patterns read sentences in which quotations and carriers are hidden.

    `verbs` has a group for each kind of verb; where `infinitive` ends with one, it tells what may be said, not what
    was (None: verbs do not show). `complement` is what must follow a verb of saying, where nothing
    precedes it (None: nothing must). `phrases` are the other cues; their group ``who`` holds whoever said it, or is
    empty where that begins; ``whose`` is the same in the genitive; ``self`` says that it is whom the sentence is
    about.

    `person` reads a noun phrase, with the groups ``det`` and ``head``; `attribute` what may follow a head that is no
    name. `breaks` end a clause, `both` is the ``word`` between two subjects, `opens` leads to the subject of a clause
    whose verb stands at its end (None: none does), `between` may stand between subject and verb. An `aside` says that
    whoever is named before it would not be named. A sentence with `first_person` is not in the mood of reported speech.

    `rank` is a word before a name, `expert` one for somebody whose opinion it is, `office` one that only one person
    holds, `vague` an article or a noun of somebody not named, `common` a noun of what cannot speak.
    """

    language: str
    verbs: re.Pattern[str]
    infinitive: re.Pattern[str] | None
    complement: re.Pattern[str] | None
    phrases: tuple[tuple[CueKind, re.Pattern[str]], ...]
    person: re.Pattern[str]
    attribute: re.Pattern[str]
    breaks: re.Pattern[str]
    both: re.Pattern[str]
    opens: re.Pattern[str] | None
    between: re.Pattern[str]
    aside: re.Pattern[str]
    pronoun: re.Pattern[str]
    first_person: re.Pattern[str]
    rank: re.Pattern[str]
    expert: re.Pattern[str]
    office: re.Pattern[str]
    vague: re.Pattern[str]
    common: re.Pattern[str]


def either(words: str | Iterable[str]) -> str:
    """A pattern for any of some words, separated by blanks or given one by one."""
    given = words.split() if isinstance(words, str) else words
    return "(?:" + "|".join(sorted(given, key=len, reverse=True)) + ")"


def patterns(by_kind: Mapping[CueKind, Iterable[str]]) -> tuple[tuple[CueKind, re.Pattern[str]], ...]:
    """The patterns of a language's cues, compiled."""
    return tuple((kind, re.compile(pattern)) for kind, given in by_kind.items() for pattern in given)


def without_groups(pattern: str) -> str:
    """A pattern with its named groups nameless, to be used a second time."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
