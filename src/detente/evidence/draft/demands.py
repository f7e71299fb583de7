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
    """The wishes that sentences say of parties, and what these list; what a party says must be, where it has none."""
    for sentence in scene.sentences:
        wished = tuple(_wishes(scene, sentence))
        having = {owner for owner, _ in wished}
        for owner, labels in (*wished, *(one for one in _said(scene, sentence) if one[0] not in having)):
            yield from (Found("demand", sentence, label, owner) for label in labels)


def _wishes(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, list[str]]]:
    """Whose each wish of a sentence is, and its words; what lies within the words of one before is no other."""
    end = 0
    for hit in scene.words.wishes.finditer(sentence.text):
        if hit.start() < end:
            continue
        owner, _ = scene.owner_at(sentence, hit.start())
        owner = owner or scene.actor(sentence, hit.start())
        is_aside = scene.words.aside.match(hit.group())
        if owner := owner or (sentence.speaker if is_aside else _told(scene, sentence)):
            end = max(hit.end(), clause_end(sentence.text, hit.end(), scene.words.language))
            yield owner, [_words(scene, sentence, hit.start()), *_listed(sentence.text[hit.end() :])]


def _said(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, list[str]]]:
    """What a party says that must be."""
    if hit := scene.words.obligation.search(sentence.text):
        speaker = sentence.speaker or _saying(scene, sentence, hit.start())
        yield from [(speaker, [sentence.text])] if speaker else []


def _saying(scene: Scene, sentence: Sentence, at: int) -> str:
    """Who says it in a clause before a place."""
    said = ((one, owner) for one, owner in sentence.subjects if one.end <= at)
    return next((owner for one, owner in said if scene.words.says.match(sentence.text, one.end)), "")


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
