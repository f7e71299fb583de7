"""A word of a sentence, and the sentence as words with their parts of speech.

Each part of speech is a letter, so that patterns of letters can be a grammar: D article or possessive (German: D
nominative or accusative, d dative or accusative, r masculine nominative or feminine genitive, s genitive); A adjective;
# number or quantity; N noun; E name; g English 's; P preposition that may belong to a noun (“of”, “from”, “von”), p any
other; Q pronoun as subject; O as object; W relative or interrogative pronoun; S word that opens a clause; C
conjunction; K “als”, “wie”; R adverb; T particle of a verb; V finite verb; X auxiliary; U past participle; G English
-ing; I infinitive; z infinitive with “zu” in it; t “to”, “zu”; q a quotation; and , ; : . ( ) - themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

How = Literal[
    "", "subject", "aside", "embedded", "relative", "reduced", "shared", "modal", "agent", "according", "so", "label",
    "noun", "owner", "holds",
]  # fmt: skip
"""As what whoever speaks stands beside the cue.

As the subject of its verb in the main clause, beside what is said (“…, Lind said”), in a clause within it, as whom a
relative clause or participle is about, as the subject of another verb before, of what may be said; as who did it in the
passive; after “according to”, “so”; before a colon; as whose statement, or feeling, it is.
"""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a sentence, from `start` to `end` of it; `carrier` names the agency or paper that it is."""

    text: str
    start: int
    end: int
    lemma: str
    tag: str
    carrier: str = ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence as words; `tags` has a letter for each."""

    text: str
    words: tuple[Word, ...]
    tags: str

    def said(self, first: int, last: int) -> str:
        """The text of some words."""
        return self.text[self.words[first].start : self.words[last - 1].end]


class Found(NamedTuple):
    """From which word to which whoever speaks goes, and how that was found."""

    first: int
    last: int
    how: How
