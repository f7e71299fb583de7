"""Whose deed a verb is: the subject of its clause, as far as the order of words shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.words import Words

_CLOSES = frozenset(';:“”„"')
"""Signs behind which a subject does not count any more."""
_STEPS = 4
"""Pieces of a sentence before a verb in which its subject is looked for."""
_FOLLOWED = re.compile(r"(?:\s\([^)]*\))?,?\s[a-zäöü]")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does it: a name in the sentence, or a `pronoun` for somebody named before; `end` is where that ends."""

    mention: Mention | None
    pronoun: str
    end: int


def subject_of(sentence: str, at: int, named: Sequence[Mention], words: Words) -> Subject | None:
    """The subject of the verb that begins at a place; None where none that may act is told.

    It begins the clause, or follows the verb at once where the language puts it there. Where the clause begins with
    the verb, or a comma only sets words apart, it begins the clause before.
    """
    starts = [0, *(hit.end() for hit in words.breaks.finditer(sentence, 0, at))]
    here = _begins(sentence, starts[-1], at, named, words)
    if here is None and (after := _follows(sentence, at, named, words)):
        return after
    for step, start in enumerate(reversed(starts[-_STEPS:])):
        if found := here if step == 0 else _begins(sentence, start, at, named, words):
            return found
        sign = sentence[start - 1 : start]
        is_empty = words.adverbs.fullmatch(sentence[start:at].strip(" ,")) is not None
        if sign in _CLOSES or (step == 0 and not is_empty and (sign != "," or _has_own(sentence[start:at], words))):
            return None
    return None


def _has_own(clause: str, words: Words) -> bool:
    """Whether a clause begins with a noun of its own, which does nothing: “the treaty”."""
    first = clause.split()[:1]
    return bool(first) and words.article.fullmatch(first[0]) is not None


def subjects(sentence: str, named: Sequence[Mention], words: Words) -> Iterator[Subject]:
    """The names with which the clauses of a sentence begin and that a verb follows, in their order."""
    for start in [0, *(hit.end() for hit in words.breaks.finditer(sentence))]:
        found = _begins(sentence, start, len(sentence), named, words)
        if found and found.mention and _FOLLOWED.match(sentence, found.end):
            yield found


def _begins(sentence: str, start: int, at: int, named: Sequence[Mention], words: Words) -> Subject | None:
    """The name or pronoun with which a clause begins, articles and adverbs aside."""
    start += len(sentence[start:at]) - len(sentence[start:at].lstrip())
    if hit := words.pronoun.match(sentence, start, at):
        return Subject(None, hit.group().casefold(), hit.end())
    first = next((one for one in named if start <= one.start < at), None)
    return _subject(first, sentence[start : first.start], words) if first else None


def _follows(sentence: str, at: int, named: Sequence[Mention], words: Words) -> Subject | None:
    """The name or pronoun that follows a verb at once, as where something else stands before it."""
    verb = words.inverted.match(sentence, at) if words.inverted else None
    if verb is None:
        return None
    if hit := words.pronoun.match(sentence, verb.end()):
        return Subject(None, hit.group().casefold(), hit.end())
    first = next((one for one in named if one.start >= verb.end()), None)
    return _subject(first, sentence[verb.end() : first.start], words) if first else None


def _subject(one: Mention, lead: str, words: Words) -> Subject | None:
    is_one = not one.is_genitive and (not lead or words.opening.fullmatch(lead) is not None)
    return Subject(one, "", one.end) if is_one else None
