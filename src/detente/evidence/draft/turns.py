"""Where a text itself sees a fork or asks a question, and by when something is due."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from detente.evidence.draft.moments import day_meant
from detente.evidence.draft.scene import Found, Scene, Sentence
from detente.evidence.draft.words import Words

_NEAR = 90
"""Characters before a day in which a verb tells that it is still to come."""
_ASKS = re.compile(
    r"\?(?=[\s“”\"'’)]|$)|\b(?:remains?|is)\s(?:the|an?\sopen|a\sbig)\squestion\b"
    r"|\b[Tt]he\s(?:\w+\s)?question\b[^.?!]*\s(?:is|remains|becomes)\s(?:whether|how|who|what|when|if)\b"
    r"|\b[Oo]ffen\b[^.?!]*\bFrage\b|\bFrage\b[^.?!]*\b(?:bleibt|offen|lautet|ist,\s(?:ob|wie|wer|wann|was))\b"
)
"""A question, or a sentence that names one."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TOLD = re.compile(
    r"\s(?:(?:sagte|erklärte|teilte|berichtete|meldete|forderte|kündigte|betonte|schrieb|warnte|beschloss|mitteilte)n?"
    r"|bekannt\s?gab(?:en)?)\b"
)
"""A German verb behind a day on which somebody said so."""


def forks(scene: Scene) -> Iterator[Found]:
    """The sentences with a condition, or with another way out."""
    for sentence in scene.sentences:
        if scene.words.forks.search(sentence.text):
            yield Found("fork", sentence, sentence.text, _leaving(scene, sentence))


def _leaving(scene: Scene, sentence: Sentence) -> str:
    """Who goes away in one; of nobody, empty."""
    hit = scene.words.leaves.search(sentence.text)
    return scene.owner_at(sentence, hit.start())[0] if hit else ""


def questions(scene: Scene) -> Iterator[Found]:
    """The questions that the text asks."""
    for sentence in scene.sentences:
        if _ASKS.search(sentence.text):
            yield Found("question", sentence, sentence.text)


def deadlines(scene: Scene, written: datetime.date | None = None) -> Iterator[Found]:
    """The days and spans of time that are still to come, for a text of that day if it is known."""
    for sentence in scene.sentences:
        firm, likely = due(sentence.text, scene.words, written)
        for label in firm or likely[:1]:
            yield Found("deadline", sentence, label)


def due(text: str, words: Words, written: datetime.date | None = None) -> tuple[list[str], list[str]]:
    """The words of a sentence that mean a time to come, and those that do where it speaks of what will be.

    A mere “deadline” comes last among these. A day with its year that is still ahead is a time to come,
    whatever the sentence says of it; so is a later year.
    """
    firm, likely, named = [], [], []
    for hit in words.deadline.finditer(text):
        if hit["firm"]:
            firm.append(hit.group())
        elif hit["named"]:
            named.append(hit.group())
        elif _is_to_come(text, hit, words) or _is_after(hit.group(), written, words.language):
            likely.append(hit.group())
    return list(dict.fromkeys(firm)), [*likely, *named]


def _is_after(label: str, written: datetime.date | None, language: str) -> bool:
    meant = day_meant(label, written, language) if written and _YEAR.search(label) else None
    if meant is None or written is None:
        return False
    is_this_year = (meant.year, meant.month, meant.day) == (written.year, 12, 31)
    return meant > written and not is_this_year


def _is_to_come(text: str, hit: re.Match[str], words: Words) -> bool:
    """Whether a clause speaks of what will be, and not of when somebody said so."""
    before = text[max(0, hit.start() - _NEAR) : hit.start()]
    after = hit.end() + (words.follows if before else _NEAR)
    said = (before + text[hit.start() : after].rstrip(' .!?”"')).replace(".", "")  # it is one sentence: “Sen. Lind”
    is_told = words.told.search(before) or _TOLD.match(text, hit.end())
    return not is_told and words.future.search(said) is not None
