"""What parties want: demands, red lines, refusals, and what somebody says that others should do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.deeds import clause_end
from detente.evidence.draft.scene import Found, Scene, Sentence

_FEWEST = 2
"""Words of a wish; fewer do not say what is wanted."""
_ITEM = re.compile(r",?\s(?:and|und|sowie)\s|,\s")
_QUOTED = re.compile(r"[“”„\"]")


def demands(scene: Scene) -> Iterator[Found]:
    """The wishes that sentences say of parties: of each party in a sentence the first, and what that lists."""
    for sentence in scene.sentences:
        wished: set[str] = set()
        for owner, labels in (*_wishes(scene, sentence), *_said(scene, sentence)):
            if owner not in wished:
                yield from (Found("demand", sentence, label, owner) for label in labels)
            wished.add(owner)


def _wishes(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, list[str]]]:
    for hit in scene.words.wishes.finditer(sentence.text):
        owner, _ = scene.owner_at(sentence, hit.start())
        if owner := owner or scene.actor(sentence, hit.start()) or _told(scene, sentence):
            yield owner, [_words(scene, sentence, hit.start()), *_listed(sentence.text[hit.end() :])]


def _said(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, list[str]]]:
    """What a party says that must be."""
    if sentence.speaker and scene.words.obligation.search(sentence.text):
        yield sentence.speaker, [sentence.text]


def _told(scene: Scene, sentence: Sentence) -> str:
    """Who wants it where the clause does not say so: who speaks, is named first, or was spoken of before."""
    named = (owner for one in sentence.named if (owner := scene.register.owner(one)))
    return sentence.speaker or next(named, sentence.before)


def _words(scene: Scene, sentence: Sentence, start: int) -> str:
    """The words of a wish: from its verb to the end of the clause, or the clause before a verb at its end."""
    said = sentence.text[start : clause_end(sentence.text, start, scene.words.language)].strip()
    if len(said.split()) > _FEWEST:
        return said
    begins = max((hit.end() for hit in scene.words.breaks.finditer(sentence.text, 0, start)), default=0)
    return sentence.text[begins : start + len(said)].strip()


def _listed(rest: str) -> list[str]:
    """What a wish lists one by one behind a colon; nothing where that is no list."""
    _, colon, after = rest.partition(": ")
    items = _ITEM.split(after.rstrip(" .!")) if colon and not _QUOTED.search(after) else []
    return items if len(items) > 1 else []
