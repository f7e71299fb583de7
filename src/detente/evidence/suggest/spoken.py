"""A paragraph sentence by sentence, with what in it is somebody's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from detente.evidence.source import UNDETERMINED
from detente.evidence.suggest.quotations import is_speech, quotations
from detente.evidence.suggest.reading import Reading, read
from detente.evidence.suggest.sentences import sentences

_LANGUAGES = ("de", "en")
_GERMAN = re.compile(r"\b(?:der|die|das|und|ist|nicht|ein|eine|den|dem|zu|von|mit|er|sie|es|sagte)\b")
_ENGLISH = re.compile(r"\b(?:the|and|is|not|a|an|of|to|in|with|he|she|it|that|said)\b")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence of a paragraph, which of its quotations it is in, and what it tells; `language` is what it is read as.

    `is_quoted`: it is nothing but somebody's own words.
    """

    start: int
    end: int
    quotes: tuple[int, ...]
    reading: Reading
    is_quoted: bool
    language: str


class Paragraph(NamedTuple):
    """From where to where the quotations of a paragraph go, and its sentences."""

    said: tuple[tuple[int, int], ...]
    sentences: tuple[Spoken, ...]


def read_as(language: str) -> tuple[str, ...]:
    """The languages as which a text is read whose language has this code; none where there are no rules."""
    if language == UNDETERMINED:
        return _LANGUAGES
    return tuple(known for known in _LANGUAGES if known == language.partition("-")[0])


def spoken(paragraph: str, known: tuple[str, ...]) -> Paragraph:
    """A paragraph read in whichever of some languages each sentence seems to be.

    Example:
        >>> said, (first, second) = spoken("It rained. “We wait,” Lind said.", ("en",))
        >>> said, first.quotes, second.quotes, second.reading.of.tags
        (((11, 21),), (), (0,), 'qEV.')
    """
    said = tuple((start, end) for start, end in quotations(paragraph) if is_speech(paragraph, start, end))
    return Paragraph(said, tuple(_sentence(paragraph, one, said, known) for one in sentences(paragraph, known[0])))


def _sentence(paragraph: str, at: tuple[int, int], said: Sequence[tuple[int, int]], known: tuple[str, ...]) -> Spoken:
    start, end = at
    sentence = paragraph[start:end]
    within = [(k, max(s, start) - start, min(e, end) - start) for k, (s, e) in enumerate(said) if s < end and start < e]
    within = [one for one in within if re.search(r"\w", sentence[one[1] : one[2]])]
    language = _language(sentence, known)
    reading = read(sentence, language, tuple((s, e) for _, s, e in within))
    rest = sentence
    for _, s, e in reversed(within):
        rest = rest[:s] + rest[e:]
    is_quoted = bool(within) and not re.search(r"\w", rest)
    return Spoken(start, end, tuple(k for k, _, _ in within), reading, is_quoted, language)


def _language(sentence: str, known: tuple[str, ...]) -> str:
    if len(known) == 1:
        return known[0]
    return "de" if len(_GERMAN.findall(sentence)) >= len(_ENGLISH.findall(sentence)) else "en"
