"""Where a text names somebody who may act, and what each such name is a name of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from detente.evidence.draft.countries import capitals, houses
from detente.evidence.draft.deed import tagged_sentence
from detente.evidence.draft.single import SHORT_FORM, single_names
from detente.evidence.draft.tokens import Token, tokens
from detente.evidence.draft.words import Words
from detente.evidence.suggest.carriers import carriers

FORMER = re.compile(
    r"\b(?:former|then|late|retired|ex|damalige[nr]?|frühere[nr]?|ehemalige[nr]?|einstige[nr]?)[\s-]$", re.IGNORECASE
)
"""Before an office that somebody holds no more."""
_COMPOUND = re.compile(r"[\w’']+-[a-z][\w-]*|[A-Z](?:-[A-Z][\w.]*)?")
"""A word made of a name, as “Berlin-based” is, or a letter, as of whoever sits for “R-Texas”."""
_DIGIT = re.compile(r"\d")
_ACRONYM = re.compile(rf"\b(?:{SHORT_FORM})\b")


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
        is_house: whether it is the seat of a government, by its name.
    """

    start: int
    end: int
    state: str = ""
    of: str = ""
    noun: str = ""
    name: str = ""
    is_genitive: bool = False
    is_house: bool = False


class Names:
    """Reads the sentences of one text for names; whether a single word is a name is told by the whole text."""

    def __init__(self, text: str, words: Words) -> None:
        self._words = words
        self._single = single_names(text, words)

    def __call__(self, sentence: str) -> tuple[Mention, ...]:
        """The names in a sentence, in their order; a paper or agency that only carries what is said is none."""
        papers = [(start, end) for start, end, _ in carriers(sentence)]
        found = (self._mention(run, sentence) for side in self._sides(sentence) for run in self._runs(side))
        read = [one for one in found if one and not any(s < one.end and one.start < e for s, e in papers)]
        return tuple(self._owned(one, before) for one, before in zip(read, [None, *read], strict=False))

    def _owned(self, one: Mention, before: Mention | None) -> Mention:
        """Who speaks for the name in the genitive before it: “Lind’s campaign”."""
        if before is None or not (before.is_genitive and before.name) or one.start != before.end + 1:
            return one
        noun = one.noun.rsplit(maxsplit=1)[-1] if one.noun else ""
        is_voice = self._words.voices.fullmatch(noun) or self._words.office.fullmatch(noun)
        return replace(one, of=before.name) if is_voice and not one.of and not one.state else one

    def _sides(self, sentence: str) -> Iterator[list[Token]]:
        """Words of names that stand side by side; a genitive is the last of them."""
        side: list[Token] = []
        for token in tokens(sentence, self._words):
            is_apart = not token.kind or (side and sentence[side[-1].end : token.start] not in {" ", ". "})
            if side and (is_apart or (side[-1].is_genitive and side[-1].kind != "S")):
                yield side
                side = []
            if token.kind:
                side.append(token)
        yield side

    def _runs(self, side: Sequence[Token]) -> Iterator[Sequence[Token]]:
        """The parts of them that make one name each, by the order of their kinds."""
        kinds = "".join(token.kind for token in side)
        return (side[hit.start() : hit.end()] for hit in self._words.shape.finditer(kinds))

    def _mention(self, run: Sequence[Token], sentence: str) -> Mention | None:
        nouns = [k for k, token in enumerate(run) if token.kind == "N"]
        if not nouns:
            is_state = run[0].kind == "S" and (len(run) == 1 or run[0].is_genitive)
            return self._state(run[0], sentence) if is_state else self._named(run, sentence)
        first, last = nouns[0], nouns[-1]
        name = _said(run[last + 1 :])
        if name and FORMER.search(sentence[: run[0].start]):
            return self._named(run[last + 1 :], sentence)
        return Mention(
            run[0].start,
            run[-1].end,
            next((token.state for token in run if token.state), ""),
            _said(token for token in run[:first] if token.kind == "C") or next((t.of for t in run if t.of), ""),
            _said(run[first : last + 1]),
            name if self._has_name(run[last].said, name) else "",
            run[-1].is_genitive,
        )

    def _has_name(self, noun: str, name: str) -> bool:
        """Whether what follows a noun is its name; a German body is often followed by another noun, or by its town."""
        is_held = self._words.office.fullmatch(noun) or self._words.titled.fullmatch(noun)
        return bool(is_held) or self._words.language == "en" or name.isupper()

    def _state(self, token: Token, sentence: str) -> Mention | None:
        language = self._words.language
        if token.said in capitals(language) and self._words.place.search(sentence[: token.start]):
            return None
        house = token.said in houses(language)
        return Mention(token.start, token.end, token.state, is_genitive=token.is_genitive, is_house=house)

    def _named(self, run: Sequence[Token], sentence: str) -> Mention | None:
        """A name without an office; in German not behind an article, which leads to a noun, unless in capitals."""
        if len(run) > 1 and (owner := self._owner(run[0].said)):
            return Mention(run[0].start, run[0].end, name=owner, is_genitive=True)
        before = sentence[: run[0].start].split()
        is_noun = self._words.language == "de" and bool(before) and self._words.article.fullmatch(before[-1])
        name = _said(run) if len(run) > 1 else self._single.get(run[0].said, "")
        name = name or (run[0].said if not is_noun and self._is_tagged(run[0], sentence) else "")
        if (
            not name
            or (len(run) == 1 and _COMPOUND.fullmatch(name))
            or _DIGIT.search(name)
            or self._words.things.search(name)
            or (is_noun and len(run) > 1 and not _ACRONYM.search(name))
        ):
            return None
        return Mention(run[0].start, run[-1].end, name=name, is_genitive=run[-1].is_genitive)

    def _is_tagged(self, token: Token, sentence: str) -> bool:
        """Whether a German word is a name by its part of speech."""
        if self._words.language != "de":
            return False
        words = tagged_sentence(sentence, "de").words
        return any(word.start == token.start and word.tag == "E" and not word.carrier for word in words)

    def _owner(self, said: str) -> str:
        """The name of which a German word is the genitive, as “Linds”; empty if of none."""
        name = said.removesuffix("s")
        return name if self._words.language == "de" and name != said and self._single.get(said) == name else ""


def _said(run: Iterable[Token]) -> str:
    return " ".join(token.said for token in run)
