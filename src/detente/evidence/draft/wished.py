"""The words of a wish: what of its sentence says what is wanted."""

from __future__ import annotations

import re

from detente.evidence.draft.deeds import clause_end
from detente.evidence.draft.scene import Scene, Sentence

_FEWEST = 2
"""Words of a wish; fewer do not say what is wanted."""
_ITEM = re.compile(r",?\s(?:and|und|sowie)\s|,\s")
_NO_ITEM = re.compile(
    r"[“”„\"]|\b(?:by|is|are|was|were|has|have|will|would|that|dass|ist|sei|sind|war|hat|haben|wird|werden|wurde|habe|er|sie|es)\b"
)
"""What a list of things wanted does not have."""
_LONGEST = 12
"""Words that a quotation within a clause may have."""
_MARK = re.compile(r"[“”„\"»«]")
_OPENS = re.compile(r"[“„\"»(](?=\w)")
_CLOSES = re.compile(r"[“”\"«)]")
_THING = re.compile(r"(?<!^)\b[A-ZÄÖÜ]\w")
_CLOSED = re.compile(r"[;:–—()„“”\"»«]")
_GOES_ON = re.compile(r",\s(?:dass\b|(?=[^,.;:]*\b(?:zu\s\w+n|\w+zu\w+en)\b))")
"""A German clause that says what is wanted: “…, dass sie zahlt”, “…, zu zahlen”."""


def words_of(scene: Scene, sentence: Sentence, wish: re.Match[str]) -> str:
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


def listed(rest: str) -> list[str]:
    """What a wish lists one by one behind a colon; nothing where that is no list."""
    _, colon, after = rest.partition(": ")
    items = _ITEM.split(after.rstrip(" .!")) if colon and not _NO_ITEM.search(after) else []
    return items if len(items) > 1 else []


def quoted_at(text: str, at: int) -> str:
    """What is quoted around a place in a sentence; all of it where nothing is, or only a word or two."""
    parts, end = _MARK.split(text), 0
    for number, part in enumerate(parts):
        end += len(part) + 1
        if at < end:
            said = part.strip(" ,.")
            return said if number and len(said.split()) > _FEWEST else text
    return text
