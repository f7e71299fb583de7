"""What the rules of a language consist of that read a text for the parts of a conflict."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from detente.evidence.draft.element import OptionSort


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The patterns of a language.

    Names: `capital` is a word that may be part of a name, `office` a noun of what one person holds, `body` of what
    acts as one, `group` of people who act together. `powers` are those of them that act for their state, `whose` is a
    noun that its owner follows, `vague` are somebody only where a word says which, `titled` bodies that have a name
    behind them. `things` are ends of names that nobody has; `expert` says that the person at @ only gives an opinion.
    `voices` are bodies that speak for what they are of, `compound` names who speaks and what for in one word.
    `serves` may stand between an office and what it is of, `apposed` between a person and the office behind the name.
    `head` is who stands for a state, `company` a firm that has a name besides, `labour` those who work, `alone`
    an office that acts where nobody is named who holds it. `shape` says
    in which order words make a name – a letter for each: S a state, A its adjective, N one of those nouns, C a capital.
    `place` before a capital city says that it is only where something happens; `article` may stand before a noun.

    Clauses: `breaks` end one; `opening` may stand before its subject; `pronoun` stands for one. `adverbs` may stand
    alone before a verb; `inverted` is a verb that its subject may follow (None: none may).

    What is said: `sorts` tell how a text speaks of what somebody may do, by the words that lead to it – `denied` before
    them, or `no` in them, that it is not so. Each of `wishes` leads to what somebody may want, its group tells how;
    `says` follows who says so. `forks` are sentences with a condition, `leaves` verbs of who goes away in one.
    `deadline` are words of a time to come, `future` tells that a day is one, up to `follows` characters after it, and
    `told` before it that it is when somebody said so.
    """

    language: str
    capital: re.Pattern[str]
    whose: re.Pattern[str]
    office: re.Pattern[str]
    powers: re.Pattern[str]
    body: re.Pattern[str]
    vague: re.Pattern[str]
    titled: re.Pattern[str]
    things: re.Pattern[str]
    expert: re.Pattern[str]
    group: re.Pattern[str]
    voices: re.Pattern[str]
    compound: re.Pattern[str]
    serves: re.Pattern[str]
    apposed: re.Pattern[str]
    head: re.Pattern[str]
    company: re.Pattern[str]
    alone: re.Pattern[str]
    labour: re.Pattern[str]
    shape: re.Pattern[str]
    place: re.Pattern[str]
    article: re.Pattern[str]
    breaks: re.Pattern[str]
    opening: re.Pattern[str]
    pronoun: re.Pattern[str]
    adverbs: re.Pattern[str]
    inverted: re.Pattern[str] | None
    sorts: tuple[tuple[OptionSort, re.Pattern[str]], ...]
    denied: re.Pattern[str]
    no: re.Pattern[str]
    wishes: re.Pattern[str]
    says: re.Pattern[str]
    forks: re.Pattern[str]
    leaves: re.Pattern[str]
    deadline: re.Pattern[str]
    future: re.Pattern[str]
    told: re.Pattern[str]
    follows: int

    def sort_of(self, plan: str, *, is_denied: bool) -> OptionSort:
        """How a text speaks of a deed, by the words that lead to it: a plan that is denied is a refusal."""
        sort: OptionSort = next((sort for sort, pattern in self.sorts if pattern.search(plan)), "can")
        if not is_denied:
            return sort
        return "refusal" if sort in {"plan", "offer", "threat"} else "can"

    def is_noun(self, word: str) -> bool:
        """Whether a word is a noun of an office, a body or a group."""
        return _is_noun(self, word)


@lru_cache(maxsize=20_000)
def _is_noun(words: Words, word: str) -> bool:
    return any(pattern.fullmatch(word) for pattern in (words.office, words.body, words.group))
