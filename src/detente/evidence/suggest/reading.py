"""A sentence read by its grammar: its cues, and whoever each of them says is speaking."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from detente.evidence.suggest import cues_de, cues_en
from detente.evidence.suggest.candidate import Cue
from detente.evidence.suggest.carriers import carriers
from detente.evidence.suggest.lexicon import Lexicon, lexicon
from detente.evidence.suggest.phrase import is_person, phrase
from detente.evidence.suggest.pointer import Pointer, cue_at
from detente.evidence.suggest.quotations import quotations
from detente.evidence.suggest.tagging import TITLE, tagged
from detente.evidence.suggest.word import Tagged

_OF_SOMEBODY = re.compile(r"W[^,;:]*[Pp]D?$")

_WHO = r"(?P<who>[DrA#]{0,3}[NE]{1,5}(?:[sr]A*[NE]+)?)"
_LABEL = re.compile(rf"{_WHO}(?:,W[^,:]*,?)?R*:")
_QUOTED_LABEL = re.compile(rf"(?:.*-(?=E{{1,3}}R*:))?{_WHO}(?:[PpC,(][^VXUIGq:;.W-]*)?R*:q")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence tells: what points to somebody, the carriers that it names, and its quotations."""

    of: Tagged
    pointers: tuple[Pointer, ...]
    via: str | None


@lru_cache(maxsize=2_048)
def read(sentence: str, language: str, quoted: tuple[tuple[int, int], ...]) -> Reading:
    """What a sentence tells of reported speech; `quoted` says where it is somebody's own words.

    A page that shows an article reads each of its sentences for the quotes, for the draft, and for who says what there.
    """
    words, named = lexicon(language), carriers(sentence)
    of = tagged(re.sub(r"\s", " ", sentence), language, _whole(sentence, named, quoted))
    cues = cues_en.cues(of, words) if language == "en" else cues_de.cues(of, words)
    idioms = [hit.span() for pattern in words.idioms for hit in pattern.finditer(of.text)]
    found = [one for one in (*_label(of, words), *cues, *_patterns(of, words)) if not _overlaps(one.cue, idioms)]
    found += [Pointer(Cue(start, end, "quotation")) for start, end in quoted]
    return Reading(of, tuple(sorted(found, key=lambda one: one.cue.start)), _via(of, named))


def _via(of: Tagged, named: Iterable[tuple[int, int, str]]) -> str | None:
    """The first carrier; not one that somebody “who worked for CNN” is told of."""
    told_of = (k for k, word in enumerate(of.words) if word.carrier and _OF_SOMEBODY.search(of.tags[:k]))
    starts = {of.words[k].start for k in told_of}
    return next((name for start, _, name in named if start not in starts), None)


def _whole(
    sentence: str, named: Iterable[tuple[int, int, str]], quoted: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, str]]:
    """What counts as one word: somebody's own words, carriers, titles between quotation marks."""
    taken = list(quoted)
    yield from ((start, end, "") for start, end in quoted)
    titles = ((start, end, TITLE) for start, end in quotations(sentence) if sentence[start + 1 : start + 2].isupper())
    for start, end, name in (*(one for one in named if sentence[one[1] : one[1] + 1] != "-"), *titles):
        if not any(start < last and first < end for first, last in taken):
            taken.append((start, end))
            yield start, end, name


def _overlaps(cue: Cue, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < cue.end and cue.start < end for start, end in spans)


def _label(of: Tagged, words: Lexicon) -> Iterator[Pointer]:
    """“Lind: No talks before May”; before a quotation, anybody, and whatever stands beside but a verb."""
    hit = _LABEL.match(of.tags) or _QUOTED_LABEL.match(of.tags)
    if hit is None or not re.search(r"[VXq]", of.tags[hit.end("who") :]):
        return
    first, end = hit.span("who")
    last, colon = of.words[end - 1], of.tags.index(":", end)
    if len(last.text) == 1:  # “Q:”
        return
    is_name = words.language == "en" and (last.tag == "E" or words.has("documents", last.lemma))
    if (of.tags[colon + 1 : colon + 2] == "q" and is_person(of, first, end, words)) or (is_name and colon == end):
        yield Pointer(cue_at(of, colon, "says"), phrase(of, first, end, words), "label")


def _patterns(of: Tagged, words: Lexicon) -> Iterator[Pointer]:
    shown = list(of.text)
    for word in of.words:
        if word.tag == "q":
            shown[word.start : word.end] = "¤" * (word.end - word.start)
    for kind, pattern in words.patterns:
        yield from (Pointer(Cue(hit.start(), hit.end(), kind)) for hit in pattern.finditer("".join(shown)))
