"""What parties want: demands, red lines, refusals, and what somebody says that others should do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.deeds import clause_end
from detente.evidence.draft.scene import Found, Scene, Sentence

_FEWEST = 2
"""Words of a wish; fewer do not say what is wanted."""
_ITEM = re.compile(r",?\s(?:and|und|sowie)\s|,\s")
_NO_ITEM = re.compile(
    r"[“”„\"]|\b(?:by|is|are|was|were|has|have|will|would|that|dass|ist|sei|sind|war|hat|haben|wird|werden|wurde|habe|er|sie|es)\b"
)
"""What a list of things wanted does not have."""
_CONDITION = re.compile(r"(?:unless|if|wenn|falls|sofern|es\ssei\sdenn|solange)\s", re.IGNORECASE)
_LONGEST = 12
"""Words that a quotation within a clause may have."""
_OPENS = re.compile(r"[“„\"»(](?=\w)")
_CLOSES = re.compile(r"[“”\"«)]")
_QUOTED = re.compile(r"[“”„\"]")
_THREAT = re.compile(r"\b(?:will|threat\w*|vow\w*|warn\w*)\b|[’']ll\b")
"""What an English “if they do not” is a condition of."""
_ASKED = re.compile(r"(?:auf)?gefordert|abgelehnt|verworfen|zurückgewiesen")
_PASSIVE = re.compile(r"\b(?:wird|werden|werde|würden?|wurden?|worden)\b")
_IS_ASKED = re.compile(
    r"\b(?:is|are|was|were|been)\s(?:\w+ly\s)?(?:asked|urged|ordered|pressed|told)\sto\b"
    r"|\b(?:wird|werden|wurden?|worden)\b(?=[^.;:]*\b(?:aufgefordert|gedrängt|gebeten)\b)"
)
_BY = re.compile(r"\b(?:von|vom|durch)\s(?:de[rnm]\s)?$")
_THING = re.compile(r"(?<!^)\b[A-ZÄÖÜ]\w")
_CLOSED = re.compile(r"[;:–—()„“”\"»«]")
_GOES_ON = re.compile(r",\s(?:dass\b|(?=[^,.;:]*\b(?:zu\s\w+n|\w+zu\w+en)\b))")
"""A German clause that says what is wanted: “…, dass sie zahlt”, “…, zu zahlen”."""


def demands(scene: Scene) -> Iterator[Found]:
    """The wishes that sentences say of parties, and what these list; what a party says must be, where it has none."""
    for sentence in scene.sentences:
        wished = tuple(_wishes(scene, sentence))
        having = {one.owner for one in wished}
        yield from wished
        yield from (one for one in _said(scene, sentence) if one.owner not in having)


def asked(scene: Scene) -> Iterator[str]:
    """Of whom something is wanted, by the subjects of clauses that say so: “Norland was urged to pay”."""
    for sentence in scene.sentences:
        for hit in _IS_ASKED.finditer(sentence.text):
            if owner := scene.owner_at(sentence, hit.start())[0] or scene.actor(sentence, hit.start()):
                yield from sentence.together(owner)


def _wishes(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    """The wishes of a sentence; what lies within the words of one before is no other."""
    end = 0
    for hit in scene.words.wishes.finditer(sentence.text):
        owner = _wishing(scene, sentence, hit) if hit.start() >= end else ""
        if owner:
            end = max(hit.end(), clause_end(sentence.text, hit.end(), scene.words.language))
            for label in (_words(scene, sentence, hit), *_listed(sentence.text[hit.end() :])):
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
            yield Found("demand", sentence, sentence.text, speaker, at=hit.start())


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


def _words(scene: Scene, sentence: Sentence, wish: re.Match[str]) -> str:
    """The words of a wish: from its verb to the end of the clause, or more of the sentence where these say nothing."""
    text, language, start = sentence.text, scene.words.language, wish.start()
    end = _end(text, wish.end() - 1, language)
    if language == "de" and (more := _GOES_ON.match(text, end)):
        end = clause_end(text, more.end(), language)
    said = text[start:end].strip()
    if len(said.split()) > _FEWEST and (language == "en" or _THING.search(said)):
        return said
    breaks = scene.words.breaks if language == "en" else _CLOSED
    begins = max((hit.end() for hit in breaks.finditer(text, 0, start)), default=0)
    return text[begins:end].strip(" ,")


def _end(text: str, start: int, language: str) -> int:
    """Where the clause ends in which a place lies, what it quotes within included."""
    end = clause_end(text, start, language)
    while opens := _OPENS.match(text, end):
        closes = _CLOSES.search(text, opens.end())
        if closes is None or len(text[opens.end() : closes.start()].split()) > _LONGEST:
            inside = clause_end(text, opens.end(), language)
            return inside + 2 if _CLOSES.match(text, inside + 1) else inside
        end = clause_end(text, closes.end(), language)
    return end


def _listed(rest: str) -> list[str]:
    """What a wish lists one by one behind a colon; nothing where that is no list."""
    _, colon, after = rest.partition(": ")
    items = _ITEM.split(after.rstrip(" .!")) if colon and not _NO_ITEM.search(after) else []
    return items if len(items) > 1 else []
