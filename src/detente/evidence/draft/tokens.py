"""The words of a sentence by what they may be of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detente.evidence.draft.countries import adjective_pattern, name_pattern
from detente.evidence.draft.words import Words

_WORD = re.compile(r"[^\W_](?:[\w’'.-]*[\w])?(?:(?<=\b[A-Z])\.)?")
_GENITIVE = re.compile(r"[’']s?$")
_TAIL = re.compile(r"[’']s?(?!\w)")
_PREFIXED = re.compile(r"(?P<of>[A-ZÄÖÜ][\w.]*)-(?P<rest>[A-ZÄÖÜ][\w-]*)")


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
    end = 0
    for hit in _WORD.finditer(sentence):
        if hit.start() < end:
            continue
        if named := states.get(hit.start()):
            tail = _TAIL.match(sentence, named.end())
            end = tail.end() if tail else named.end()
            code = owners[named.group()]
            yield Token(hit.start(), end, named.group(), "S", code, is_genitive=tail is not None)
        else:
            end = hit.end()
            yield _token(hit.start(), end, hit.group(), words)


def without_genitive(word: str) -> str:
    """A word without an apostrophe at its end."""
    return _GENITIVE.sub("", word)


def _token(start: int, end: int, said: str, words: Words) -> Token:
    plain, owners = without_genitive(said), name_pattern(words.language)[1]
    is_genitive = plain != said
    if adjective := adjective_pattern(words.language).fullmatch(plain):
        return Token(start, end, plain, "A", adjective.lastgroup or "", is_genitive=is_genitive)
    if words.language == "de" and plain.endswith("s") and (owner := owners.get(plain[:-1])):
        return Token(start, end, plain[:-1], "S", owner, is_genitive=True)
    prefixed = _PREFIXED.fullmatch(plain)
    if prefixed and words.is_noun(prefixed["rest"]):
        state = owners.get(prefixed["of"], "")
        return Token(start, end, prefixed["rest"], "N", state, "" if state else prefixed["of"], is_genitive)
    if words.is_noun(plain) and (words.language == "en" or plain[0].isupper()):
        return Token(start, end, plain, "N", is_genitive=is_genitive)
    return Token(start, end, plain, "C" if words.capital.fullmatch(plain) else "", is_genitive=is_genitive)
