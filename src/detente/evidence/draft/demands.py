"""What parties want: demands, red lines, refusals, and what somebody says that others should do."""

from __future__ import annotations

from collections.abc import Iterator

from detente.evidence.draft.deeds import clause_end
from detente.evidence.draft.scene import Found, Scene, Sentence

_FEWEST = 2
"""Words of a wish; fewer do not say what is wanted."""


def demands(scene: Scene) -> Iterator[Found]:
    """Every wish that a sentence says of a party, in the order of the text."""
    for sentence in scene.sentences:
        yield from _wished(scene, sentence)
        yield from _said(scene, sentence)


def _wished(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    for hit in scene.words.wishes.finditer(sentence.text):
        owner, _ = scene.owner_at(sentence, hit.start())
        if owner := owner or scene.actor(sentence, hit.start()):
            yield Found("demand", sentence, _words(scene, sentence, hit.start()), owner)


def _said(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    """What a party says that must be."""
    hit = scene.words.obligation.search(sentence.text)
    if hit and sentence.speaker:
        yield Found("demand", sentence, sentence.text, sentence.speaker)


def _words(scene: Scene, sentence: Sentence, start: int) -> str:
    """The words of a wish: from its verb to the end of the clause, or the clause before a verb at its end."""
    language = scene.words.language
    said = sentence.text[start : clause_end(sentence.text, start, language)].strip()
    if len(said.split()) > _FEWEST:
        return said
    begins = max((hit.end() for hit in scene.words.breaks.finditer(sentence.text, 0, start)), default=0)
    return sentence.text[begins : start + len(said)].strip()
