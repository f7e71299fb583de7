"""The words of a language that rules refer to, from `words/*.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import cast

from detente.evidence.suggest.candidate import CueKind

_SHORTEST_PART = 4
_MALE = re.compile(r"(?<=er|or|nt|st|är)in$")
"""The ending that makes a woman of a man: “Professorin”."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Verbs by what they tell, groups of words, and patterns of what no verb tells.

    `verbs` are base forms, `verbs_with` those that tell it together with a second word; `idioms` hold such a verb and
    tell of no saying.
    """

    language: str
    verbs: Mapping[str, CueKind]
    verbs_with: Mapping[tuple[str, str], CueKind]
    words: Mapping[str, frozenset[str]]
    patterns: tuple[tuple[CueKind, re.Pattern[str]], ...]
    idioms: tuple[re.Pattern[str], ...]

    def kind(self, lemma: str, beside: Collection[str]) -> CueKind | None:
        """What a verb tells, together with the words beside it."""
        with_word = (kind for (verb, other), kind in self.verbs_with.items() if verb == lemma and other in beside)
        return next(with_word, self.verbs.get(lemma))

    def has(self, group: str, lemma: str) -> bool:
        """Whether a word is in a group; a German compound is if its last part is."""
        lemma = lemma.lower().rstrip(".")
        if lemma in self.words[group]:
            return True
        return self.language == "de" and _MALE.sub("", lemma).endswith(self._last_parts(group))

    def _last_parts(self, group: str) -> tuple[str, ...]:
        return tuple(word for word in self.words[group] if len(word) >= _SHORTEST_PART)


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language."""
    data = tomllib.loads((files(__package__) / "words" / f"{language}.toml").read_text(encoding="utf-8"))
    entries = [(word, cast(CueKind, kind)) for kind, words in data["verbs"].items() for word in words.split()]
    return Lexicon(
        language,
        {word: kind for word, kind in reversed(entries) if ":" not in word},
        {cast(tuple[str, str], tuple(word.split(":"))): kind for word, kind in entries if ":" in word},
        {group: frozenset(words.split()) for group, words in data["words"].items()},
        tuple((cast(CueKind, kind), re.compile(one)) for kind, given in data["patterns"].items() for one in given),
        tuple(map(re.compile, data["idioms"])),
    )
