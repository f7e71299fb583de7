"""The rules in their order: what one sentence tells of what somebody promises or predicts."""

from __future__ import annotations

from collections.abc import Iterator

from detente.evidence.promises.coming import in_own_words, reported
from detente.evidence.promises.expected import expected_de, expected_en
from detente.evidence.promises.hit import Hit
from detente.evidence.promises.recalls import recalls
from detente.evidence.promises.vows_de import vows as vows_de
from detente.evidence.promises.vows_en import vows as vows_en
from detente.evidence.promises.words import ENGLISH, GERMAN
from detente.evidence.suggest import Candidate
from detente.evidence.suggest.reading import read
from detente.evidence.suggest.sentences import sentences
from detente.evidence.suggest.spoken import Spoken

_WORDS = {"de": GERMAN, "en": ENGLISH}
_VOWS = {"de": vows_de, "en": vows_en}
_EXPECTED = {"de": expected_de, "en": expected_en}
_MARKS = "„“”\"'`»«‘’‚ "


def hits_of_reader(one: Spoken, candidate: Candidate | None, *, authored: bool) -> Iterator[Hit]:
    """What a sentence of a comment recalls."""
    yield from hits(one, candidate, authored=authored)
    yield from recalls(one.reading.of, one.language)


def hits(one: Spoken, candidate: Candidate | None, *, authored: bool) -> Iterator[Hit]:
    """What a sentence tells, most telling first; `authored`: what it expects in its own voice is somebody's."""
    moods = [cue.start - candidate.start for cue in candidate.cues if cue.kind == "mood"] if candidate else []
    yield from _VOWS[one.language](one.reading.of)
    if candidate:
        yield from _quoted(one)
    if not one.reading.of.text.endswith("?"):
        yield from reported(one.reading, one.language, moods=moods)
        yield from _EXPECTED[one.language](one.reading.of)
    if authored and candidate is None and not one.quotes and _WORDS[one.language].likely.search(one.reading.of.text):
        yield Hit("prediction", 0, len(one.reading.of.text), None)


def _quoted(one: Spoken) -> Iterator[Hit]:
    """What its quotations tell, each in the words of whoever the sentence is by."""
    text = one.reading.of.text
    for pointer in one.reading.pointers:
        if pointer.cue.kind == "quotation":
            said = text[pointer.cue.start : pointer.cue.end].rstrip(_MARKS)
            start = len(said) - len(said.lstrip(_MARKS))
            yield from _in_quotation(said[start:], pointer.cue.start + start, one.language)


def _in_quotation(said: str, at: int, language: str) -> Iterator[Hit]:
    for first, last in sentences(said, language):
        if not said[first:last].rstrip(_MARKS).endswith("?"):
            of = read(said[first:last], language, ()).of
            for hit in (*_VOWS[language](of), *in_own_words(of, language), *_EXPECTED[language](of)):
                yield hit._replace(start=at + first + hit.start, end=at + first + hit.end)
