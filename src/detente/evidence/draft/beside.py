"""Names that stand beside each other, or in a title: those of several, of one and its short form, of nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.words import Words
from detente.evidence.suggest.paragraphs import Placed

_AND = re.compile(r"(?:,|,?\s(?P<and>and|und|sowie))\s(?:the\s|die\s|der\s)?")

_WOULD_BE = re.compile(r"nominee|candidate|\w*kandidat\w*", re.IGNORECASE)
"""Who does not hold an office yet."""
_LONG = re.compile(r"[^,.;:()]{2,80}\s\(")
"""A whole name before its short form."""
_LONGEST = 3
"""Names of which a whole name may consist, as a union has those of its members in its own."""
_DATELINE = re.compile(
    r"(?:[A-ZÄÖÜ][A-ZÄÖÜ .’-]{2,}(?:,\s[\w.]+){0,2}\s?(?:\([^)]{2,20}\)\s?)?"
    r"|[A-ZÄÖÜ][\w .-]{2,30}\s\([\w/]{2,12}\)\s?)(?:—|–|--?)\s"
    r"|[A-ZÄÖÜ][\w .-]{2,30},\s(?:\w+,\s)?(?:\d{1,2}\.?\s\w+|\w+\s\d{1,2},?)\s\d{4}\s?(?:[—–:.]|--?)(?:\s|$)"
)
"""A place in capitals, or with an agency behind it, and a dash; or a place and a day."""


def joint(sentence: str, named: Sequence[Mention]) -> Iterator[list[Mention]]:
    """Names that nothing but “and” or a comma stands between, the last two joined by “and”."""
    those: list[Mention] = []
    for one in named:
        between = _AND.fullmatch(sentence, those[-1].end, one.start) if those else None
        if those and not between:
            those = []
        those.append(one)
        if between and between["and"]:
            yield those
            those = []


def shortened(sentence: str, named: Sequence[Mention], words: Words) -> Iterator[tuple[Mention, Mention]]:
    """Names with their short form: “the Drivers’ Union (DU)”, “die Gewerkschaft der Fahrer (GdF)”."""
    for k, other in enumerate(named):
        if not other.name or other.noun or sentence[other.end : other.end + 1] != ")":
            continue
        for one in reversed(named[max(0, k - _LONGEST) : k]):
            whole = sentence[one.start : other.start]
            if _LONG.fullmatch(whole) and not words.office.fullmatch(one.noun) and _abbreviates(other.name, whole):
                yield one, other
                break


def serving(sentence: str, named: Sequence[Mention], words: Words) -> Iterator[tuple[Mention, Mention]]:
    """Persons, each with whom it speaks for: “Ida Lind, head of the union”, “Udo Lind (DU)”, “Udo Lind vom Bund”."""
    of = {one: other for one, other in pairwise(named) if _is_of(sentence, one, other, words)}
    for one, other in pairwise(named):
        between = sentence[one.end : other.start]
        if _is_person(one, words):
            if one in of:
                yield one, of[one]
            elif _is_office(other, words) and not other.name and words.apposed.fullmatch(between):
                yield one, of.get(other, other)
            elif between == " (" and sentence[other.end : other.end + 1] == ")" and not _is_person(other, words):
                yield one, other
        elif one in of.values() and between == ", " and _is_person(other, words):
            yield other, one


def _is_of(sentence: str, one: Mention, other: Mention, words: Words) -> bool:
    """Whether an office, or in German somebody “vom Bund”, is of what is named behind it."""
    between = words.serves.fullmatch(sentence, one.end, other.start)
    if between is None or _is_person(other, words) or _is_office(other, words):
        return False
    is_side = words.language == "de" and between.group().lstrip().startswith("vo") and _is_person(one, words)
    return is_side or (_is_office(one, words) and not one.of and not one.state)


def _is_office(one: Mention, words: Words) -> bool:
    noun = one.noun.rsplit(maxsplit=1)[-1] if one.noun else ""
    if _WOULD_BE.fullmatch(noun):
        return False
    return words.office.fullmatch(noun) is not None and words.group.fullmatch(noun) is None


def _is_person(one: Mention, words: Words) -> bool:
    """Whether it is the whole name of a person, as far as that shows: of two words, or behind an office."""
    return bool(one.name) and (_is_office(one, words) if one.noun else " " in one.name)


def is_dateline(one: Mention, sentence: str) -> bool:
    """Whether it only tells from where a report comes: “LONDON (AP) —”."""
    hit = _DATELINE.match(sentence)
    return hit is not None and one.end <= hit.end()


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short form stand in a name in their order, which a person’s party’s do not."""
    letters = iter(name.casefold())
    return (
        len(short) > 1
        and name[:1].casefold() == short[0].casefold()
        and all(letter in letters for letter in short.casefold() if letter.isalpha())
    )


def is_headline(one: Mention, start: int, titles: Sequence[Placed], text: str) -> bool:
    """Whether it is only a word of a title, which may write all of them with a capital."""
    title = next((part for part in titles if part.start <= start < part.end), None)
    if title is None or one.noun or not one.name:
        return False
    return re.search(rf"\b{re.escape(one.name.split()[-1])}\b", text[title.end :]) is None
