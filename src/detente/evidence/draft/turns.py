"""Where a text itself sees a fork or asks a question, and by when something is due."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.scene import Found, Scene, Sentence
from detente.evidence.draft.words import Words

_NEAR = 90
"""Characters before a day in which a verb tells that it is still to come."""


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
        if sentence.text.rstrip("“”\"' ").endswith("?"):
            yield Found("question", sentence, sentence.text)


def deadlines(scene: Scene) -> Iterator[Found]:
    """The days and spans of time that are still to come."""
    for sentence in scene.sentences:
        firm, likely = due(sentence.text, scene.words)
        for label in firm or likely[:1]:
            yield Found("deadline", sentence, label)


def due(text: str, words: Words) -> tuple[list[str], list[str]]:
    """The words of a sentence that mean a time to come, and those that do where it speaks of what will be.

    A mere “deadline” comes last among these.
    """
    firm, likely, named = [], [], []
    for hit in words.deadline.finditer(text):
        if hit["firm"]:
            firm.append(hit.group())
        elif hit["named"]:
            named.append(hit.group())
        elif _is_to_come(text, hit, words):
            likely.append(hit.group())
    return list(dict.fromkeys(firm)), [*likely, *named]


def _is_to_come(text: str, hit: re.Match[str], words: Words) -> bool:
    """Whether a clause speaks of what will be, and not of when somebody said so."""
    before = text[max(0, hit.start() - _NEAR) : hit.start()]
    after = hit.end() + (words.follows if before else _NEAR)
    said = before + text[hit.start() : after].rstrip(' .!?”"')
    return not words.told.search(before) and words.future.search(said) is not None
