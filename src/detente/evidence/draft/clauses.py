"""Whose deed a verb is: the subject of its clause, as far as the order of words shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.words import Words

_RELATIVE = {"en": re.compile(r"\b(?:who|which|that)\s+(?:[a-z]+ly\s)?$"), "de": re.compile(r",\s(?:der|die|das)\s")}
_STEPS = 4


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does it: a name in the sentence, or a pronoun for somebody named before; `end` is where it ends."""

    mention: Mention | None
    pronoun: str = ""
    end: int = 0


def subject_of(sentence: str, at: int, named: Sequence[Mention], words: Words) -> Subject | None:
    """The subject of the verb that begins at a place; None where there is none that may act."""
    starts = [0, *(hit.end() for hit in words.breaks.finditer(sentence, 0, at))]
    if words.language == "de" and (after := _after(sentence, at, named, words)):
        before = _begins(sentence, starts[-1], at, named, words)
        return before or after
    for step, start in enumerate(reversed(starts)):
        if found := _begins(sentence, start, at, named, words):
            return found
        said = sentence[start:at].strip(" ,")
        is_empty = not said or re.fullmatch(r"(?:[a-zäöü]+ly|also|then|not|even|auch|dann|sich)", said)
        if step == 0 and not is_empty and not _RELATIVE["en"].search(sentence[:start]) and sentence[start - 1 : start] != ",":
            return None
        if step == _STEPS or sentence[start - 1 : start] in {";", ":", "“", "”", '"', "„"}:
            return None
    return None


def _begins(sentence: str, start: int, at: int, named: Sequence[Mention], words: Words) -> Subject | None:
    """The name or pronoun with which a clause begins, articles and adverbs aside."""
    start += len(sentence[start:at]) - len(sentence[start:at].lstrip())
    lead = words.opening.match(sentence, start, at)
    if (hit := words.pronoun.match(sentence, start, at)) and hit.end() > start:
        return Subject(None, hit.group().casefold(), hit.end())
    for mention in named:
        if start <= mention.start < at and not mention.is_genitive:
            between = sentence[start : mention.start]
            if not between or (lead and words.opening.fullmatch(between)):
                return Subject(mention, end=mention.end)
            return None
    return None


def _after(sentence: str, at: int, named: Sequence[Mention], words: Words) -> Subject | None:
    """The name or pronoun that follows a verb at once, as where something else stands before it."""
    verb = re.compile(r"\w+\s+(?:sich\s+|auch\s+|nun\s+|dann\s+|jetzt\s+|jedoch\s+|aber\s+|also\s+)*").match(sentence, at)
    if verb is None:
        return None
    if hit := words.pronoun.match(sentence, verb.end()):
        return Subject(None, hit.group().casefold(), hit.end())
    mention = next((one for one in named if one.start >= verb.end()), None)
    if mention is None or mention.is_genitive:
        return None
    between = sentence[verb.end() : mention.start]
    return Subject(mention, end=mention.end) if not between or words.opening.fullmatch(between) else None
