"""The words of a sentence by what they may be of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from detente.evidence.draft.countries import adjective_pattern, name_pattern
from detente.evidence.draft.words import Words

_FOREIGN = (
    r"(?:(?:[Ff]oreign|[Pp]rime|[Dd]eputy|[Vv]ice|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior|[Jj]ustice|[Tt]rade|[Ll]abou?r)\s"
    r"(?=(?:[Dd]eputy|[Pp]rime|[Mm]inist|[Pp]resident|[Ss]ecretar)))?"
)
"""What stands before an office as a part of it."""
_WORD = re.compile(
    _FOREIGN
    + r"[^\W_](?:[\w’'.-]*[\w])?(?:(?:(?<=\b[A-Z])|(?<=\bInc)|(?<=\bCorp)|(?<=\bLtd)|(?<=\bCo)|(?<=\b[JS]r))\.)?"
)
_DOT = re.compile(r"(?<=\w\w)\.$")
_GENITIVE = re.compile(r"[’']s?$")
_TAIL = re.compile(r"[’']s?(?!\w)")
_PREFIXED = re.compile(r"(?P<of>[A-ZÄÖÜa-z][\w.]*)-(?P<rest>[A-ZÄÖÜ][\w-]*)")
_WHOLE = re.compile(r"[A-Z][\w’'-]*(?:\s(?:(?:of|for|and|on)\s(?:the\s)?)?[A-Z][\w’'-]*)*")
"""A name of several words: “Institute for Harbour Affairs”."""
_PARTICLE = re.compile(
    r"\s(?:de|van|von\sder|bin|ibn|di|da|del|dos|ten|ter|el)(?:\s(?:de[nr]?|la|le|los|las))?(?=\s[A-ZÄÖÜ])"
)
"""What stands between the parts of a name; “von” behind a whole name tells whose side somebody is on."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence.

    Attributes:
        start: where it begins.
        end: where it ends.
        said: what it says without a genitive.
        kind: S a state, A its adjective, N a noun of an office, a body or a group, C a capital; else empty.
        state: the code of the state that it tells.
        of: whose the noun is, as “Bahn” of “Bahn-Vorstand”.
        is_genitive: whether it says whose something else is.
    """

    start: int
    end: int
    said: str
    kind: str
    state: str = ""
    of: str = ""
    is_genitive: bool = False


def tokens(sentence: str, words: Words) -> Iterator[Token]:
    """The words of a sentence, the name of a state as one word."""
    pattern, owners = name_pattern(words.language)
    states = {hit.start(): hit for hit in pattern.finditer(sentence)}
    end, is_named = 0, False
    for hit in _WORD.finditer(sentence):
        if hit.start() < end:
            continue
        if named := states.get(hit.start()):
            tail = _TAIL.match(sentence, named.end())
            end = tail.end() if tail else named.end()
            code = owners[named.group()]
            yield Token(hit.start(), end, named.group(), "S", code, is_genitive=tail is not None)
        else:
            token = _token(hit.start(), hit.end(), hit.group(), words)
            token = _whose(token, sentence, words) if token.kind == "N" else token
            particle = _PARTICLE.match(sentence, token.end) if token.kind == "C" else None
            if particle and not (is_named and particle.group().startswith(" von")):
                token = replace(token, end=particle.end(), said=token.said + particle.group())
            is_named = token.kind == "C" and sentence[token.end : token.end + 1] == " "
            end = token.end
            yield token


def _whose(noun: Token, sentence: str, words: Words) -> Token:
    """A noun with whose it is behind it: “government in Riyadh”, “Präsident der Ukraine”, “Secretary of State”."""
    hit = words.whose.match(sentence, noun.start) if not (noun.is_genitive or noun.of) else None
    if hit is None:
        return noun
    if code := _state_at(sentence, hit.end(), words):
        end = _WORD.match(sentence, hit.end()) if words.powers.fullmatch(noun.said) else None
        named = name_pattern(words.language)[0].match(sentence, hit.end())
        return replace(noun, end=(named or end).end(), state=noun.state or code) if end else noun
    of = (_WHOLE if noun.said[0].islower() else words.capital).match(sentence, hit.end()) if hit["of"] else None
    if of is None or (noun.said[0].islower() and words.is_noun(of.group())):
        return noun
    return replace(noun, end=of.end(), of=of.group())


def _state_at(sentence: str, start: int, words: Words) -> str:
    """The state that is named at a place, in German by its genitive too; empty if none is."""
    pattern, owners = name_pattern(words.language)
    if named := pattern.match(sentence, start):
        return owners[named.group()]
    word = _WORD.match(sentence, start)
    return owners.get(word.group().removesuffix("s"), "") if word and words.language == "de" else ""


def without_genitive(word: str) -> str:
    """A word without an apostrophe at its end."""
    return _GENITIVE.sub("", word)


def _token(start: int, end: int, said: str, words: Words) -> Token:
    said, owners = _DOT.sub("", said), name_pattern(words.language)[1]
    plain = without_genitive(said)
    is_genitive = plain != said
    if adjective := adjective_pattern(words.language).fullmatch(plain):
        return Token(start, end, plain, "A", adjective.lastgroup or "", is_genitive=is_genitive)
    if words.language == "en" and (people := adjective_pattern("en").fullmatch(plain.removesuffix("s"))):
        return Token(start, end, plain, "S", people.lastgroup or "", is_genitive=is_genitive)
    if words.language == "de" and plain.endswith("s") and (owner := owners.get(plain[:-1])):
        return Token(start, end, plain[:-1], "S", owner, is_genitive=True)
    prefixed = _PREFIXED.fullmatch(plain)
    if prefixed and words.is_noun(prefixed["rest"]):
        state = owners.get(prefixed["of"], "")
        return Token(start, end, prefixed["rest"], "N", state, "" if state else prefixed["of"], is_genitive)
    if words.is_noun(plain) and (words.language == "en" or plain[0].isupper()):
        return Token(start, end, plain, "N", is_genitive=is_genitive)
    return Token(start, end, plain, "C" if words.capital.fullmatch(plain) else "", is_genitive=is_genitive)
