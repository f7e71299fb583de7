"""Noun phrases: who is meant, and whether by name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.evidence.quote import Speaker
from detente.evidence.suggest.known import is_known_body, is_known_name
from detente.evidence.suggest.lexicon import Lexicon, lexicon
from detente.evidence.suggest.word import Tagged

_ENGLISH_INDEFINITE = frozenset("a an one two three four several some many multiple another any most few no".split())  # noqa: SIM905 – a list of words is for reading
_GERMAN_INDEFINITE = frozenset(
    """
    mehrere einige viele zahlreiche verschiedene andere weitere manche etliche zwei drei vier kein keine
    """.split()  # noqa: SIM905 – a list of words is for reading
)
_NOBODY = frozenset({"nobody", "no one", "none", "neither", "niemand", "keiner"})
_NO_THIRD = frozenset("i we you it this that there ich wir ihr es das dies man".split())  # noqa: SIM905 – a list of words is for reading
"""Who is not told of by these words, but tells, or is addressed, or is nobody."""
_PEOPLE_PRONOUNS = frozenset(["he", "she", "they", "er", "sie"])


@dataclass(frozen=True, slots=True)
class Phrase:
    """Whoever a cue points to: a `speaker`, or only a carrier.

    `is_pronoun` says that the speaker is called “he” or “she”; `is_expert` that the phrase calls them somebody whose
    opinion it is; `is_known`
    that they are called by name, or as an office or body that there is one of.
    """

    speaker: Speaker | None = None
    is_pronoun: bool = False
    is_expert: bool = False
    is_known: bool = False


def phrase(of: Tagged, first: int, last: int, words: Lexicon) -> Phrase | None:
    """Who is meant by the words from `first` to `last`."""
    if of.tags[first:last] in {"Q", "O"}:
        who = of.words[first].text.lower()
        if who in _NOBODY | _NO_THIRD:
            return None
        return Phrase(Speaker(who, named=False), is_pronoun=who in _PEOPLE_PRONOUNS)
    if of.said(first, last).lower() in _NOBODY:
        return None
    return _both(of, first, last, words) or _single(of, first, last, words)


def _single(of: Tagged, first: int, last: int, words: Lexicon) -> Phrase:
    is_expert, goes_on = _is_expert(of, first, last, words), of.tags[last : last + 1] in {"N", "E"}
    name = _name(of, first, last, words) or _apposed(of, last, words) or _name_after_office(of, first, last, words)
    if name and all(of.words[k].carrier for k in range(*name)):
        return Phrase()
    if name:
        is_known = not goes_on and is_known_name(of, first, name, words)
        return Phrase(Speaker(_without_capital(_bare(of.said(*name)))), is_expert=is_expert, is_known=is_known)
    if of.words[_head(of, first, last)].carrier:
        return Phrase()
    who = Speaker(_called(of, first, last, words), named=_is_one(of, first, last, words))
    is_known = (
        who.named and not goes_on and is_known_body(of, first, last, of.words[_head(of, first, last)].lemma, words)
    )
    return Phrase(who, is_expert=is_expert, is_known=is_known)


def _both(of: Tagged, first: int, last: int, words: Lexicon) -> Phrase | None:
    """Two who speak together."""
    at = next((k for k in range(first, last) if of.tags[k] == "C"), None)
    if at is None or at + 1 == last:
        return None
    one, other = phrase(of, first, at, words), phrase(of, at + 1, last, words)
    if not (one and other and one.speaker and other.speaker):
        return one
    who = f"{one.speaker.who} {of.words[at].text} {other.speaker.who}"
    is_known = one.is_known and other.is_known
    return Phrase(Speaker(who, named=one.speaker.named and other.speaker.named), False, one.is_expert, is_known)


def is_person(of: Tagged, first: int, last: int, words: Lexicon) -> bool:
    """Whether whoever is meant may well speak: by name, office or kind."""
    head = of.words[_head(of, first, last)]
    if head.tag == "E" or of.tags[first:last] == "Q":
        return head.text not in {"es", "das", "dies", "it"}
    return any(words.has(group, head.lemma) for group in ("people", "offices", "bodies", "titles"))


def _head(of: Tagged, first: int, last: int) -> int:
    """The last word of the noun phrase, before what belongs to it."""
    hit = re.match(r"[DdrsRAUG#]*[NEA#]*[NE#](?:g[A#U]*[NE]+)*", of.tags[first:last])
    return first + (hit.end() if hit else last - first) - 1


def _name(of: Tagged, first: int, last: int, words: Lexicon) -> tuple[int, int] | None:
    """Where the name stands that ends the noun phrase, titles aside."""
    end = _head(of, first, last) + 1
    start = end
    while start > first and of.tags[start - 1] == "E":
        start -= 1
    start = _after_titles(of, start, end, words)
    if start == end:
        return None
    if of.words[first].text.lower() == "the" and not of.words[start].carrier and _is_whole(of, first + 1, start):
        return first, end
    head = of.words[end - 1].lemma
    if words.has("people", head) or (words.has("bodies", head) and of.tags[first] in "Dr"):
        return None
    if (
        of.tags[first] in "Dr"
        and words.language == "de"
        and first + 1 == start == end - 1
        and not of.words[start].carrier
    ):
        return first, end
    if words.language == "de" and of.tags[first] in "Dr" and _is_branch(of, first, start, end, words):
        return first, end
    if start > first and (of.tags[start - 1] == "g" or (words.language == "de" and _is_owner(of, first, start, end))):
        return None  # “Lind’s Europeanism”
    if first + 1 == start == end - 1 and of.words[first].text.lower() in _ENGLISH_INDEFINITE:  # “one Republican”
        return None
    if words.language == "en" and start == end - 1 and _is_common(of, end - 1, words):
        return None
    return start, end


def _is_branch(of: Tagged, first: int, start: int, end: int, words: Lexicon) -> bool:
    """Whether a name says which of several bodies is meant: “die Kantonspolizei Aargau”."""
    if not first + 1 < start < end or of.tags[start - 1] != "N" or of.words[start].carrier:
        return False
    body = of.words[start - 1].lemma
    return words.has("bodies", body) and not words.has("brands", body)


def _is_owner(of: Tagged, first: int, start: int, end: int) -> bool:
    """Whether a name may be a German genitive: “einem Sprecher Linds”."""
    is_after_noun = of.tags[first] in "Ddrs" and of.tags[start - 1] == "N"
    return is_after_noun and start == end - 1 and of.words[start].text.endswith("s") and not of.words[start].carrier


def _is_whole(of: Tagged, start: int, end: int) -> bool:
    """Whether a name with an article has nothing but more of the name between: “the White House”."""
    return all(word.text[0].isupper() for word in of.words[start:end]) and not any(
        lexicon("en").has("titles", word.lemma) for word in of.words[start : end + 1]
    )


def _is_common(of: Tagged, at: int, words: Lexicon) -> bool:
    return any(words.has(group, of.words[at].lemma) for group in ("offices", "documents", "sayings", "time"))


def _name_after_office(of: Tagged, first: int, last: int, words: Lexicon) -> tuple[int, int] | None:
    """“der Chef des Rats Ulrich Müller”: the name stands after what the office is of."""
    end = _head(of, first, last) + 1
    hit = re.fullmatch(r"[sr][A#]*(?P<of>N)(?P<name>EE+)", of.tags[end:last])
    if hit is None or _may_be_named(of.words[end + hit.start("of")].lemma, words):
        return None
    return end + hit.start("name"), end + hit.end("name")


def _may_be_named(owner: str, words: Lexicon) -> bool:
    """Whether a name may be that of the owner as well: “die Sprecherin der Stadt Den Haag”."""
    return any(words.has(group, owner) for group in ("titles", "people", "bodies"))


def _apposed(of: Tagged, at: int, words: Lexicon) -> tuple[int, int] | None:
    """A name between commas that follows."""
    hit = re.match(r",(?:[Dr]?[AN#]*)(?P<name>EE+)(?:[,.(-]|$)", of.tags[at:])
    if hit is None:
        return None
    start, end = at + hit.start("name"), at + hit.end("name")
    return _after_titles(of, start, end, words), end


def _after_titles(of: Tagged, start: int, end: int, words: Lexicon) -> int:
    return max((k + 1 for k in range(start, end - 1) if words.has("titles", of.words[k].lemma)), default=start)


def _is_expert(of: Tagged, first: int, last: int, words: Lexicon) -> bool:
    """Whether somebody is called an expert, before the name or after it."""
    apposed = re.match(r",[DrRA#]*[NE]{1,3}", of.tags[last:])
    end = last + apposed.end() if apposed else last
    return any(words.has("experts", word.lemma) for word in of.words[first:end])


def _without_capital(name: str) -> str:
    return re.sub(r"^(?:The|Der|Die|Das)(?= )", lambda hit: hit[0].lower(), name)


def _called(of: Tagged, first: int, last: int, words: Lexicon) -> str:
    who = _bare(of.said(first, last))
    begins = words.language == "en" and re.match(r"N(?!g)", of.tags[first:]) is not None
    is_owner = words.language == "de" and re.search(r"[^e]s$", of.words[first].text) is not None  # “Linds Sprecher”
    is_common = (of.tags[first] in "DdrsA#" and not is_owner) or (begins and not _is_one(of, first, last, words))
    return who[0].lower() + who[1:] if is_common else who


def _is_one(of: Tagged, first: int, last: int, words: Lexicon) -> bool:
    """Whether it can only be one: an office, a body, a place; not “an adviser”, “attorneys”, “the study”."""
    head, opens = of.words[_head(of, first, last)], of.words[first].text.lower()
    if opens in _ENGLISH_INDEFINITE | _GERMAN_INDEFINITE or (words.language == "de" and opens.startswith("ein")):
        return False
    is_plural = head.lemma != head.text.lower() and (words.language == "en" or of.tags[first] in "DAN")
    if words.has("offices", head.lemma) or words.has("bodies", head.lemma):
        return not is_plural
    is_other = any(words.has(group, head.lemma) for group in ("people", "documents", "sayings"))
    return words.language == "de" and not is_other and head.lemma == head.text.lower()


def _bare(who: str) -> str:
    who = re.sub(r"\s*\([^)]*\)?$", "", who)
    return who if re.search(r"\b(?:\w|Jr|Sr)\.$", who) else who.rstrip(" .,’'")
