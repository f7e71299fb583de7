"""What parties want: demands, red lines, refusals, and what somebody says that others should do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.deeds import clause_end
from detente.evidence.draft.scene import Found, Scene, Sentence
from detente.evidence.draft.wished import listed, quoted_at, words_of

_CONDITION = re.compile(r"(?:unless|if|wenn|falls|sofern|es\ssei\sdenn|solange)\s", re.IGNORECASE)
_QUOTED = re.compile(r"[“”„\"]")
_THREAT = re.compile(r"\b(?:will|threat\w*|vow\w*|warn\w*)\b|[’']ll\b")
"""What an English “if they do not” is a condition of."""
_ASKED = re.compile(r"(?:auf)?gefordert|abgelehnt|verworfen|zurückgewiesen")
_PASSIVE = re.compile(r"\b(?:wird|werden|werde|würden?|wurden?|worden)\b")
_BY = re.compile(r"\b(?:von|vom|durch)\s(?:de[rnm]\s)?$")


def demands(scene: Scene) -> Iterator[Found]:
    """The wishes that sentences say of parties, and what these list; what a party says must be, where it has none."""
    for sentence in scene.sentences:
        wished = tuple(_wishes(scene, sentence))
        having = {one.owner for one in wished}
        yield from wished
        yield from (one for one in _said(scene, sentence) if one.owner not in having)


def _wishes(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    """The wishes of a sentence; what lies within the words of one before is no other."""
    end = 0
    for hit in scene.words.wishes.finditer(sentence.text):
        owner = _wishing(scene, sentence, hit) if hit.start() >= end else ""
        if owner:
            end = max(hit.end(), clause_end(sentence.text, hit.end(), scene.words.language))
            for label in (words_of(scene, sentence, hit), *listed(sentence.text[hit.end() :])):
                yield Found("demand", sentence, label, owner, at=hit.start())


def _wishing(scene: Scene, sentence: Sentence, wish: re.Match[str]) -> str:
    """Whose a wish is: of the subject of its clause, or of who sets a condition."""
    if _CONDITION.match(wish.group()):
        if wish.group().startswith("if") and not _THREAT.search(sentence.text, 0, wish.start()):
            return ""
        ends = clause_end(sentence.text, wish.end(), scene.words.language)
        later = (owner for one, owner in sentence.subjects if one.end > ends)
        return sentence.speaker or scene.actor(sentence, wish.start()) or next(later, sentence.before)
    if _ASKED.match(wish.group()) and _PASSIVE.search(sentence.text):
        return _asking(scene, sentence)
    owner, _ = scene.owner_at(sentence, wish.start())
    owner = owner or scene.actor(sentence, wish.start())
    is_aside = scene.words.aside.match(wish.group())
    return owner or (sentence.speaker if is_aside else _told(scene, sentence, wish.start()))


def _asking(scene: Scene, sentence: Sentence) -> str:
    """Who asks for what is asked for: whoever it is done by, who says so, or who was spoken of before."""
    by = (one for one in sentence.named if _BY.search(sentence.text, 0, one.start))
    return next(map(scene.register.owner, by), sentence.speaker or sentence.before)


def _said(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    """What a party says that must be."""
    if hit := scene.words.obligation.search(sentence.text):
        speaker = sentence.speaker or _saying(scene, sentence, hit.start())
        if speaker or _QUOTED.search(sentence.text):
            yield Found("demand", sentence, quoted_at(sentence.text, hit.start()), speaker, at=hit.start())


def _saying(scene: Scene, sentence: Sentence, at: int) -> str:
    """Who says it in a clause before a place."""
    said = ((one, owner) for one, owner in sentence.subjects if one.end <= at)
    return next(
        (sentence.together(owner)[0] for one, owner in said if scene.words.says.match(sentence.text, one.end)), ""
    )


def _told(scene: Scene, sentence: Sentence, at: int) -> str:
    """Who wants it where the clause does not say so: who speaks, is named before, or was spoken of before."""
    named = [(one, owner) for one in sentence.named if (owner := scene.register.owner(one))]
    before = next((owner for one, owner in named if one.end <= at), sentence.before)
    return sentence.speaker or before or next((owner for _, owner in named), "")
