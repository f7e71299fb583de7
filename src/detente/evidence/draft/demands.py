"""What parties want: demands, refusals, aims, and what somebody says that must be."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import NamedTuple, cast

from detente.evidence.draft.deeds import clause_end
from detente.evidence.draft.scene import Found, Scene, Sentence
from detente.evidence.draft.wants import Hint, Want, enough, wanting
from detente.evidence.draft.wished import listed, quoted_at, words_of

_MOST = 2
"""Wishes that are offered of one sentence, what they list aside."""
_PASSIVE = re.compile(r"\b(?:wird|werden|werde|würden?|wurden?|worden)\b")
_ASKED = re.compile(r"(?:auf)?gefordert|abgelehnt|verworfen|zurückgewiesen")
_BY = re.compile(r"\b(?:von|vom|durch)\s(?:de[rnm]\s)?$")


class Wish(NamedTuple):
    """Words that may say what somebody wants, to the `end` of their clause, whose wish it is, and what tells so."""

    kind: Want
    hit: re.Match[str]
    end: int
    owner: str
    hints: frozenset[Hint]


def demands(scene: Scene, may: Container[int]) -> Iterator[Found]:
    """The wishes that sentences say of parties, and what these list; of several, those that weigh most.

    Args:
        scene: the text.
        may: the places of the sentences that speak of something that may be done.
    """
    for number, sentence in enumerate(scene.sentences):
        about = frozenset(_about(scene, sentence, number, is_open=sentence.start in may))
        for wish in sorted(_chosen(scene, sentence, about), key=lambda one: one.hit.start()):
            for label in _labels(scene, sentence, wish):
                yield Found("demand", sentence, label, wish.owner, at=wish.hit.start())


def _chosen(scene: Scene, sentence: Sentence, about: frozenset[Hint]) -> list[Wish]:
    """The wishes that weigh enough; what lies within the words of another that weighs more is no other."""
    chosen: list[Wish] = []
    for one in sorted(wished(scene, sentence, about), key=lambda one: -wanting(one.hints)):
        is_apart = all(one.end <= other.hit.start() or other.end <= one.hit.start() for other in chosen)
        if is_apart and wanting(one.hints) >= enough(scene.words.language, is_first=not chosen):
            chosen.append(one)
    return chosen[:_MOST]


def wished(scene: Scene, sentence: Sentence, about: frozenset[Hint]) -> Iterator[Wish]:
    """Everything in a sentence that may say what somebody wants."""
    for hit in scene.words.wishes.finditer(sentence.text):
        kind = cast("Want", hit.lastgroup)
        how, owner = _owner(scene, sentence, hit, kind)
        if owner:
            end = max(hit.end(), clause_end(sentence.text, hit.end(), scene.words.language))
            is_titled = scene.theme.is_titled(sentence.text[hit.start() : end])
            hints: set[Hint] = {kind, how, "in the title"} if is_titled else {kind, how}
            yield Wish(kind, hit, end, owner, about | hints)


def _about(scene: Scene, sentence: Sentence, number: int, *, is_open: bool) -> Iterator[Hint]:
    if is_open:
        yield "may be done"
    if number == 0:
        yield "title"
    if sentence.is_question:
        yield "question"
    if sentence.is_quoted:
        yield "quoted"
    if len(scene.owners(sentence)) > 1:
        yield "several"


def _owner(scene: Scene, sentence: Sentence, hit: re.Match[str], kind: Want) -> tuple[Hint, str]:
    """Whose a wish is, and what tells that: the subject of its clause, who speaks, or only who stands near."""
    at = hit.start()
    if kind in {"must", "shall"}:
        speaker = sentence.speaker or _saying(scene, sentence, at)
        return ("speaker", speaker) if speaker else ("guessed", _told(scene, sentence, at))
    if kind == "condition":
        return "guessed", sentence.speaker or scene.actor(sentence, at) or _told(scene, sentence, at)
    if _ASKED.match(hit.group()) and _PASSIVE.search(sentence.text):
        return "speaker", _asking(scene, sentence)
    if owner := scene.owner_at(sentence, at)[0] or scene.actor(sentence, at):
        return "subject", owner
    return ("speaker", sentence.speaker) if sentence.speaker else ("guessed", _told(scene, sentence, at))


def _asking(scene: Scene, sentence: Sentence) -> str:
    """Who asks for what is asked for: whoever it is done by, who says so, or who was spoken of before."""
    by = (one for one in sentence.named if _BY.search(sentence.text, 0, one.start))
    return next(map(scene.register.owner, by), sentence.speaker or sentence.before)


def _saying(scene: Scene, sentence: Sentence, at: int) -> str:
    """Who says it in a clause before a place."""
    said = ((one, owner) for one, owner in sentence.subjects if one.end <= at)
    return next(
        (sentence.together(owner)[0] for one, owner in said if scene.words.says.match(sentence.text, one.end)), ""
    )


def _told(scene: Scene, sentence: Sentence, at: int) -> str:
    """Who wants it where the clause does not say so: who is named before, or was spoken of before."""
    named = [(one, owner) for one in sentence.named if (owner := scene.register.owner(one))]
    before = next((owner for one, owner in named if one.end <= at), sentence.before)
    return before or next((owner for _, owner in named), "")


def _labels(scene: Scene, sentence: Sentence, wish: Wish) -> Iterator[str]:
    """The words of a wish, and what it lists."""
    if wish.kind in {"must", "shall"}:
        yield quoted_at(sentence.text, wish.hit.start())
        return
    yield words_of(scene, sentence, wish.hit)
    yield from listed(sentence.text[wish.hit.end() :])
