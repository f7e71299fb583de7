"""A sentence as words with their parts of speech, by the Hanover tagger."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from detente.evidence.frequencies import zipf
from detente.evidence.suggest import tags_de, tags_en
from detente.evidence.suggest.word import Tagged, Word
from detente.extras import extra

if TYPE_CHECKING:
    from HanTa.HanoverTagger import HanoverTagger

_Piece = tuple[int, int, str | None]
"""From where to where a word goes; the name of what counts as one word, None for any other."""
_MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
_TOKEN = re.compile(
    r"(?:[^\W_]\.){2,}(?:-\w+)?|\b[JS]r\.(?=,)|[^\W_]+\.(?=\s+[^\s])|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|[#$@]?\w(?:[\w&]|[.](?=\w)|,(?=\d)|(?<=\d):(?=\d)|/(?=\w)|-(?=\w|\s(?:und|oder|sowie)\b)|[’'](?=[A-Z]|i\b|[a-z]{3}))*?"
    r"(?=n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|(?!(?<=\d):\d)[^\w&.,/’'-]|[.](?!\w)|,(?!\d)|/(?!\w)|-(?!\w|\s(?:und|oder|sowie)\b)|[’'](?![A-Z]|i\b|[a-z]{3})|$)|--|[^\w\s„“”\"'’‘`«»‚]"
)
_OF = frozenset("of for from at in with to von vom für aus in im bei beim ohne".split())  # noqa: SIM905 – a list of words is for reading
_PARTICLES = frozenset(["von", "van", "de", "bin", "al"])
_GERMAN_ADVERB = re.compile(
    r"(?:end|weise|gemäß|maßen|lich|lang|mals|wärts|seits|halber|dings|tags)$|(?:Hier|Da|Wo)r?[a-z]{2,5}$"
)
_WORDS = 20_000
"""Words whose analysis is kept."""
_RARE = 3.7
"""How frequent a word is at most, of which a sentence may make a name."""
TITLE = "„“"
"""The name of a part that is a title in quotation marks."""
_MARKS = {"–": "-", "—": "-", "--": "-", "[": "(", "]": ")", "!": ".", "?": ".", "…": ".", "―": "-"}


def tagged(sentence: str, language: str, whole: Iterable[tuple[int, int, str]]) -> Tagged:
    """The words of a sentence; `whole` are parts that count as one: quotations (no name) and carriers.

    Example:
        >>> tagged("Lind told the press that it rained.", "en", ()).tags
        'EVDNSQV.'
    """
    pieces = _pieces(sentence, sorted(whole))
    asked = [k for k, (_, _, name) in enumerate(pieces) if name is None or name]
    read = _tagger(language).tag_sent([sentence[pieces[k][0] : pieces[k][1]].replace("’", "'") for k in asked])
    tags = dict(zip(asked, read, strict=True))
    headline = _is_headline(sentence)
    words = [_word(sentence, one, tags.get(k), language, is_first=k == 0 or headline) for k, one in enumerate(pieces)]
    words = list(_named(words, language))
    words = list((tags_en if language == "en" else tags_de).mended(words))
    return Tagged(sentence, tuple(words), "".join(word.tag for word in words))


def _pieces(sentence: str, whole: Sequence[tuple[int, int, str]]) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = 0
    for start, end, name in (*whole, (len(sentence), len(sentence), "")):
        if start < at:
            continue
        pieces.extend((hit.start(), hit.end(), None) for hit in _TOKEN.finditer(sentence, at, start))
        if start < end:
            pieces.append((start, end, name))
        at = end
    return pieces


def _is_headline(sentence: str) -> bool:
    """Whether all its words begin like names."""
    words = re.findall(r"[^\W\d_]{4,}", sentence)
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _word(sentence: str, piece: _Piece, read: tuple[str, str, str] | None, language: str, *, is_first: bool) -> Word:
    start, end, name = piece
    text = sentence[start:end]
    if read is None or name:
        return Word(text, start, end, text, "E" if name else "q", name if name and name != TITLE else "")
    _, lemma, tag = read
    mark = _MARKS.get(text, text)
    if mark in {",", ";", ":", ".", "(", ")", "-"}:
        return Word(text, start, end, text, mark)
    letter = tags_en.letter(text, tag, is_first=is_first) if language == "en" else tags_de.letter(text, tag)
    if letter == "P" and text.lower() not in _OF:
        letter = "p"
    return Word(text, start, end, lemma.lower(), letter)


def _named(words: Sequence[Word], language: str) -> Iterator[Word]:
    """Names that the tagger does not know: a rare word before a sentence's verb, “von” in “Peter von Arx”."""
    for k, word in enumerate(words):
        after = words[k + 1].tag if k + 1 < len(words) else "."
        begins = k == 0 or words[k - 1].tag in "q:-"
        may_be = begins and after in "VXpRg," and word.tag in "ARNVUG" and _is_rare(word.text, language)
        is_name = may_be and not (language == "de" and _GERMAN_ADVERB.search(word.text))
        is_name = is_name and not (word.tag == "U" and after == "p")  # “Alarmed by …”
        is_von = _is_particle(words, k, language) or (k > 1 and _is_particle(words, k - 1, language))
        yield replace(word, tag="E") if is_name or is_von else word


def _is_particle(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether a word is “von” between two names; the second may be rare only."""
    if words[at].text not in _PARTICLES or at == 0 or at + 1 >= len(words) or words[at - 1].tag != "E":
        return False
    after = words[at + 1]
    return after.tag == "E" or (after.tag == "N" and _is_rare(after.text, language))


def _is_rare(word: str, language: str) -> bool:
    return word[0].isupper() and not word.isupper() and zipf(word, language) < _RARE


@cache
def _tagger(language: str) -> HanoverTagger:
    """Its model is named by its full path: a file of that name in the current folder would be unpickled instead.

    What a word may be does not hang on its sentence, and takes most of the time: it is kept.
    """
    with extra("evidence"):
        import HanTa.HanoverTagger  # noqa: PLC0415 – only who reads needs it

    module = HanTa.HanoverTagger
    tagger = module.HanoverTagger(str(Path(module.__file__).with_name(_MODELS[language])))
    tagger.analyze_forward = lru_cache(_WORDS)(tagger.analyze_forward)
    tagger.analyze_viterbi = lru_cache(_WORDS)(tagger.analyze_viterbi)
    return tagger
