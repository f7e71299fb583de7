"""Where a text names somebody who may act, and what each such name is a name of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detente.evidence.draft.countries import adjective_pattern, is_capital, name_pattern
from detente.evidence.draft.words import Words

_WORD = re.compile(r"[^\W_](?:[\w’'.-]*[\w])?(?:(?<=\b[A-Z])\.)?")
_GENITIVE = re.compile(r"(?:[’']s?)$")
_PREFIXED = re.compile(r"(?P<of>[A-ZÄÖÜ][\w.]*)-(?P<rest>[A-ZÄÖÜ][\w-]*)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence, from `start` to `end`.

    Attributes:
        start: where it begins.
        end: where it ends.
        state: the code of the state that it names, or whose office or body it is; empty if of none.
        of: the name of the body whose office it is, as “CWA” of “CWA president”; empty if not said.
        noun: the noun of an office, a body or a group; empty for a mere name.
        name: the name of a person, or of a body that has one; empty for a state or a mere noun.
        is_genitive: whether it only says whose something else is.
    """

    start: int
    end: int
    state: str = ""
    of: str = ""
    noun: str = ""
    name: str = ""
    is_genitive: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    """A word: what it says without a genitive, the letter of its kind, and the state that it tells."""

    start: int
    end: int
    said: str
    kind: str
    state: str = ""
    of: str = ""
    is_genitive: bool = False


class Names:
    """Reads the sentences of one text for names; whether a single word is a name is told by the whole text."""

    def __init__(self, text: str, words: Words) -> None:
        self._words = words
        self._states, self._owners = name_pattern(words.language)
        self._adjectives = adjective_pattern(words.language)
        self._single = _single_names(text, words)

    def __call__(self, sentence: str) -> tuple[Mention, ...]:
        """The names in a sentence, in their order."""
        return tuple(mention for run in self._runs(sentence) if (mention := self._mention(run, sentence)))

    def _runs(self, sentence: str) -> Iterator[list[_Token]]:
        """Words that stand side by side and make one name, by the order of their kinds."""
        side: list[_Token] = []
        for token in (*self._tokens(sentence), None):
            if side and (token is None or not token.kind or sentence[side[-1].end : token.start] not in {" ", ". "}):
                kinds = "".join(one.kind for one in side)
                yield from (side[hit.start() : hit.end()] for hit in self._words.shape.finditer(kinds) if hit.group())
                side = []
            if token and token.kind:
                side.append(token)
                if token.is_genitive:
                    kinds = "".join(one.kind for one in side)
                    yield from (side[hit.start() : hit.end()] for hit in self._words.shape.finditer(kinds) if hit.group())
                    side = []

    def _tokens(self, sentence: str) -> Iterator[_Token]:
        states = {hit.start(): hit for hit in self._states.finditer(sentence)}
        end = 0
        for hit in _WORD.finditer(sentence):
            if hit.start() < end:
                continue
            if named := states.get(hit.start()):
                end = named.end()
                tail = re.match(r"[’']s?(?!\w)", sentence[end:])
                yield _Token(
                    hit.start(), end + (tail.end() if tail else 0), named[0], "S", self._owners[named[0]], is_genitive=bool(tail)
                )
                end += tail.end() if tail else 0
                continue
            end = hit.end()
            yield self._token(hit.start(), hit.end(), hit.group())

    def _token(self, start: int, end: int, said: str) -> _Token:
        plain = _GENITIVE.sub("", said)
        is_genitive = plain != said
        if adjective := self._adjectives.fullmatch(plain):
            return _Token(start, end, plain, "A", adjective.lastgroup or "", is_genitive=is_genitive)
        if self._words.language == "de" and plain.endswith("s") and (owner := self._owners.get(plain[:-1])):
            return _Token(start, end, plain[:-1], "S", owner, is_genitive=True)
        if prefixed := _PREFIXED.fullmatch(plain):
            state = self._owners.get(prefixed["of"], "")
            if self._words.is_noun(prefixed["rest"]):
                of = "" if state else prefixed["of"]
                return _Token(start, end, prefixed["rest"], "N", state, of, is_genitive)
        if self._words.is_noun(plain) and (self._words.language == "en" or plain[0].isupper()):
            return _Token(start, end, plain, "N", is_genitive=is_genitive)
        kind = "C" if self._words.capital.fullmatch(plain) else ""
        return _Token(start, end, plain, kind, is_genitive=is_genitive)

    def _mention(self, run: list[_Token], sentence: str) -> Mention | None:
        start, end = run[0].start, run[-1].end
        state = next((token.state for token in run if token.state), "")
        nouns = [k for k, token in enumerate(run) if token.kind == "N"]
        is_genitive = run[-1].is_genitive
        if not nouns:
            if run[0].kind == "S":
                is_place = is_capital(run[0].said, self._words.language) and self._words.place.search(sentence[:start])
                return None if is_place else Mention(start, end, state, is_genitive=is_genitive)
            name = self._name(run, sentence)
            return Mention(start, end, name=name, is_genitive=is_genitive) if name else None
        first, last = nouns[0], nouns[-1]
        of = " ".join(t.said for t in run[:first] if t.kind == "C") or next((t.of for t in run if t.of), "")
        noun = " ".join(token.said for token in run[first : last + 1])
        name = " ".join(token.said for token in run[last + 1 :])
        return Mention(start, end, state, of, noun, name, is_genitive)

    def _name(self, run: list[_Token], sentence: str) -> str:
        if run[0].kind == "A":
            return ""
        name = " ".join(token.said for token in run)
        if len(run) == 1:
            return self._single.get(name, "")
        before = sentence[: run[0].start].split()
        is_noun = bool(before) and self._words.language == "de" and self._words.article.fullmatch(before[-1]) is not None
        return "" if is_noun else name


def _single_names(text: str, words: Words) -> dict[str, str]:
    """The single words that a text uses as names, a German genitive s aside: by what is said, the name."""
    counts: dict[str, list[int]] = {}
    for hit in re.finditer(rf"(?P<before>[\w,.“”„\"-]+)\s(?P<word>{words.capital.pattern})(?!\w)", text):
        before, word = hit["before"], _GENITIVE.sub("", hit["word"])
        begins = before[-1:] in ".:?!"
        is_noun = words.article.fullmatch(before) is not None or (
            words.language == "de" and re.fullmatch(r"[a-zäöüß]\w+(?:e|en|er|es|em|ur|um|vom|zum|zur|beim|im|am)", before)
        )
        count = counts.setdefault(word, [0, 0, 0])
        count[2 if is_noun else 1 if begins else 0] += 1
    if words.language == "en":
        return {word: word for word, (inside, begins, _) in counts.items() if inside}
    found = {w: w for w, (inside, _, noun) in counts.items() if (inside >= 2 and not noun) or (w.isupper() and len(w) > 1)}
    surnames = {hit.group().split()[-1] for hit in re.finditer(rf"{words.capital.pattern}(?:\s{words.capital.pattern})+", text)}
    found |= {w: w for w in surnames if w in counts and not counts[w][2]}
    return found | {f"{word}s": word for word in found if not word.endswith("s")}
