"""From a text to what somebody promised or predicted in it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from detente.evidence.promises.dated import due_in, said_in
from detente.evidence.promises.hit import Hit, trimmed
from detente.evidence.promises.hits import hits, hits_of_reader
from detente.evidence.promises.promised import Promised
from detente.evidence.promises.words import ENGLISH, GERMAN
from detente.evidence.quote import Speaker
from detente.evidence.suggest import Candidate, candidates
from detente.evidence.suggest.spoken import Spoken, read_as, spoken

_Rules = Callable[..., Iterator[Hit]]
_WORDS = {"de": GERMAN, "en": ENGLISH}


class Document(NamedTuple):
    """What a text is: its language by its code, the day on which it was written, and who wrote it."""

    language: str
    date: datetime.date | None = None
    author: str = ""


def promises(text: str, *, of: Document, parts: Iterable[tuple[int, int]]) -> tuple[Promised, ...]:
    """The sentences of a text in which somebody promises or predicts something, the first of each; a person decides.

    Rules find them: what a verb or noun calls a promise or a prediction; what somebody says in their own words that
    they, or others, will do; the same as others report it. What others must do, what somebody hopes or fears, and what
    was done is none. What the text expects in its own voice is its author's prediction, if it has one.

    Args:
        text: the text of a source.
        of: its language (where there are no rules, nothing is found), day and author.
        parts: from where to where to look, paragraph by paragraph.

    Example:
        >>> text = "“We will pay by Friday,” Lind said on Monday. It rained."
        >>> [found] = promises(text, of=Document("en", datetime.date(2024, 5, 7)), parts=[(0, len(text))])
        >>> found.sort, found.speaker.who, found.what, found.said.day.isoformat(), found.due.day.isoformat()
        ('promise', 'Lind', 'We will pay by Friday', '2024-05-06', '2024-05-10')
    """
    return tuple(_found(text, tuple(parts), of, hits))


def recalled(comment: str, *, number: int, of: Document) -> tuple[Promised, ...]:
    """The promises and predictions that a reader’s comment recalls: of those whom it names, never its writer’s own.

    Args:
        comment: what the reader wrote; places are in it.
        number: which of the document's comments it is.
        of: its language; when something was said, it has to say itself.
    """
    found = _found(comment, tuple(_lines(comment)), Document(of.language), hits_of_reader)
    return tuple(replace(one, comment=number) for one in found if _is_recalled(one, of.language))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    yield from (hit.span() for hit in re.finditer(r"[^\n]+", text))


def _is_recalled(one: Promised, language: str) -> bool:
    voice = one.speaker or one.perhaps
    first = set().union(*(_WORDS[known].first for known in read_as(language)))
    return voice is not None and voice.who.lower() not in first


def _found(
    text: str, spans: tuple[tuple[int, int], ...], of: Document, rules: Callable[..., Iterator[Hit]]
) -> Iterator[Promised]:
    known = read_as(of.language)
    if not known:
        return
    told = {one.start: one for one in candidates(text, language=of.language, parts=spans)}
    for start, end in spans:
        for one in spoken(text[start:end].rstrip(), known).sentences:
            candidate = told.get(start + one.start)
            if hit := next(rules(one, candidate, authored=bool(of.author)), None):
                yield _promised(one, start, hit, candidate, of)


def _promised(one: Spoken, at: int, hit: Hit, candidate: Candidate | None, of: Document) -> Promised:
    text = one.reading.of.text
    start, end = trimmed(text, hit.start, _until(one, hit))
    what, beside = text[start:end] or text, f"{text[:start]} ¦ {text[end:]}"
    said = said_in(beside, of.date, one.language)
    due = due_in(what, said.day, one.language)
    speaker, perhaps = _speaker(hit, candidate, of)
    via = candidate.via if candidate else None
    return Promised(at + one.start, at + one.end, text, hit.sort, what, speaker, perhaps, via, hit.is_denied, said, due)


def _until(one: Spoken, hit: Hit) -> int:
    """Where what was promised ends at last: where its quotation does, or the words beside it begin that say whose."""
    text = one.reading.of.text
    for pointer in one.reading.pointers:
        cue = pointer.cue
        if cue.kind == "quotation" and cue.start < hit.start < cue.end:
            return min(hit.end, cue.end)
        if (pointer.how in {"aside", "so"} or cue.kind == "according") and cue.start > hit.start:
            comma = max(text.rfind(mark, hit.start, cue.start) for mark in ",–—”“")
            return comma if comma > hit.start else hit.end
    return hit.end


def _speaker(hit: Hit, candidate: Candidate | None, of: Document) -> tuple[Speaker | None, Speaker | None]:
    """Whose it is, and who may be meant."""
    own = hit.who.speaker if hit.who else None
    if own and own.who.lower() not in ENGLISH.first | GERMAN.first:
        return own, _perhaps(own, candidate) if hit.who and hit.who.is_pronoun else None
    if candidate:
        return candidate.speaker, candidate.perhaps
    return (Speaker(of.author), None) if of.author else (None, None)


def _perhaps(pronoun: Speaker, candidate: Candidate | None) -> Speaker | None:
    """Whom a pronoun may mean: whoever the sentence is by, or may be by."""
    if candidate is None:
        return None
    return candidate.perhaps if candidate.speaker == pronoun else candidate.speaker
