"""Words that were broken up to slip past filters, put together again so that they are found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import Final

from detente.evidence.disguised import Joined, signs_read, spelled_out
from detente.evidence.frequencies import RARE, frequency, side_by_side

_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTER = rf"[^\W\d_][{_UNSEEN}]*"
_BREAK = r"(?:_[.-]?|[.-]_?|[*/|])"
# Letters with breaks between them, and nothing around that makes them a handle, an address, a number or a path.
_BROKEN: Final = re.compile(
    rf"(?<![\w@#/\\=&%~{_UNSEEN}])(?<!\w[._*/|-])(?<!\w[.-]_)(?>(?:{_LETTER})+(?:{_BREAK}(?:{_LETTER})+)*)"
    r"(?![\w@/\\=&%~]|[._-]+\w|://)"
)
_INVISIBLE: Final = re.compile(f"[{_UNSEEN}]")
_SPLIT: Final = re.compile(f"({_BREAK})")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENDINGS: Final = _words(
    """at ch co com de edu eu fr gov info int io it net org pl ru tv ua uk us
    csv doc docx exe gif html htm jpeg jpg json mp mp3 mp4 odt pdf php png py ppt txt xls xlsx xml yaml zip"""
)
"""How addresses and names of files end."""
_SHORTENED: Final = _words(
    """abs abzgl approx art bd bsp bspw bzw ca capt cf chap co col corp cpl dept dgl dipl dr ebd einschl engl entspr etc
    evtl exkl feb ff fig franz frz gem gen geb ggf ggfs gov hl hon hptm hr hrsg inc ing inkl insb inst jan jr kap
    kath lit lt ltd mag max mind min mio mr mrd mrs ms mt nov nr oct okt op österr pp prof rep resp rev russ sen sept
    sgt sog sr st str tel tsd ua usf usw var vgl vol vs zb zt ztl zzgl www"""
)
"""Abbreviations that end in a full stop, and what else a full stop follows without a blank."""
_SHORT: Final = _SHORTENED | _ENDINGS
_BEGINNINGS: Final = _words(
    """anti auto bio co cyber euro ex extra hyper inter intra ko makro mega meta mikro mini mono multi neo neuro non öko
    pan para poly post pre pro pseudo quasi semi sozio super tele trans turbo ultra vize wi hi sci lo"""
)
"""What a hyphen follows in ordinary words though it is hardly a word by itself."""
_APART: Final = frozenset("*/|")
"""Breaks that stand between words, too, with a gap between them that is no blank."""
_GAPS: Final = _APART | {"_"}
"""Breaks that ``Leser*innen`` and ``Bürger_innenrat`` may be written with."""
_FEWEST: Final = 5
"""Letters of a word that such a break parts; in a shorter one it stands for a letter that is left out."""
_OFFERED: Final = 1e-5
"""How often words occur that a slash may stand between."""
_PERSONS: Final = _words("in innen")
_GENDERS: Final = _PERSONS | _words("r e n m s er en")
"""What follows the gap in ``Leser_innen`` and ``jede_r``."""

_LIKELIER: Final = 100.0
"""How many times commoner a word must be than its parts side by side, where a full stop may end a sentence."""
_LONGEST: Final = 80
"""What has more letters, with the breaks in it, is no word."""
_SEVERAL, _STUMP, _OFTEN = 2, 3, 1e-4
"""So many broken words make others likely that are known to nobody; a stump has no more letters than this, and is no
word that occurs so often."""


def searchable(text: str, *, known: frozenset[str] = frozenset()) -> str:
    r"""A text with the words put together that were broken up.

    They may be broken up by full stops, hyphens, underscores, asterisks, slashes, bars or unseen characters, by a blank
    after every letter, or by digits and signs in the place of letters. Ordinary hyphenated words, abbreviations,
    initials, numbers, addresses, names of accounts and files, the gaps of ``Leser_innen``, and sentences that begin
    without a blank stay as they are.

    Args:
        text: as it was written.
        known: words that occur nearby, case-folded, such as those of the article above (see `words_of`); names that no
            list of words has are recognised by them.

    Example:
        >>> searchable("Die De_p-pen und Mac.ron, z.B. in der EU-Zen.trale.Gut so, well-known!")
        'Die Deppen und Macron, z.B. in der EU-Zentrale.Gut so, well-known!'
    """
    return with_joined(text, joined_words(text, known=known))


def with_joined(text: str, joined: Iterable[Joined]) -> str:
    """The text with its broken words as they are meant."""
    parts, done = [], 0
    for word in joined:
        parts += [text[done : word.start], word.meant]
        done = word.end
    return "".join((*parts, text[done:]))


def joined_words(text: str, *, known: frozenset[str] = frozenset()) -> tuple[Joined, ...]:
    """The words of a text that were broken up, in order; arguments as for `searchable`."""
    found = tuple(_joined(text, known))
    return tuple(_joined(text, known, boldly=True)) if len(found) >= _SEVERAL else found


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts, as `searchable` may know them: all of more than three letters."""
    return frozenset(word.casefold() for text in texts for word in re.findall(r"[^\W\d_]{4,}", text))


def _joined(text: str, known: frozenset[str], *, boldly: bool = False) -> list[Joined]:
    found = (_parted(text, known, boldly=boldly), spelled_out(text, known), signs_read(text, known))
    return sorted(chain(*found), key=attrgetter("start"))


def _parted(text: str, known: frozenset[str], *, boldly: bool) -> Iterator[Joined]:
    for found in _BROKEN.finditer(text):
        start = found.start()
        if len(found[0]) > _LONGEST or {".", "/"} <= set(found[0]):  # an address, perhaps
            continue
        for piece in _pieces(found[0]):
            meant = _meant(_INVISIBLE.sub("", piece), known, boldly=boldly)
            if meant != piece:
                yield Joined(start, start + len(piece), piece, meant)
            start += len(piece)


def _pieces(token: str) -> Iterator[str]:
    """The token, parted before every capital that follows a break: a word does not go on with one."""
    at, is_loud = 0, token.isupper()
    for found in _SPLIT.finditer(token):
        if token[found.end()].isupper() and not is_loud:
            yield token[at : found.end()]
            at = found.end()
    yield token[at:]


@lru_cache(4096)
def _meant(piece: str, known: frozenset[str], *, boldly: bool) -> str:
    *inside, last = _SPLIT.split(piece)
    trailing = "" if last else inside.pop()  # the break before the next piece
    parts = [part for part in (*inside, last)[::2] if part]
    if len(parts) < 2 or (not piece.isupper() and any(part[1:] != part[1:].lower() for part in parts)):
        return piece  # capitals within a word: a name in a program, or an abbreviation
    word = _Word(tuple(part.casefold() for part in parts), frozenset("".join(inside[1::2])), piece, known)
    return "".join(parts) + trailing if word.is_broken or (boldly and word.is_perhaps_broken) else piece


@dataclass(frozen=True, slots=True)
class _Word:
    """What may be one word or several: its parts in lower case, and what stands between them."""

    parts: tuple[str, ...]
    breaks: frozenset[str]
    written: str
    known: frozenset[str]

    @property
    def is_broken(self) -> bool:
        """Whether one word is meant, judged by how often it and its parts occur."""
        whole = frequency("".join(self.parts), self.known)
        if whole <= RARE and len(set(self.parts)) < len(self.parts):
            return False  # *Nein.nein.nein*, not a word that anybody knows
        if all(len(part) == 1 for part in self.parts):
            return len(self.parts) >= 4 and whole > RARE and not self.written.isupper()
        if self._is_gendered:
            return False
        if self.breaks & _APART:
            least = max(RARE, _LIKELIER * side_by_side(self.parts, _SHORT))
            return sum(map(len, self.parts)) >= _FEWEST and whole > least and not self._are_choices
        if self.breaks == {"-"}:
            return whole >= RARE and not all(self._stands(part) or part in _BEGINNINGS for part in self.parts)
        # A compound of words that a filter lets pass is no sign, unless it is written as a noun is.
        if whole < RARE or (whole == RARE and not self.written[0].isupper()):
            return sum(map(len, self.parts)) >= 6 and not any(self._is_natural(part) for part in self.parts)
        return whole > (_LIKELIER if self.breaks == {"."} else 1) * side_by_side(self.parts, _SHORT)

    @property
    def is_perhaps_broken(self) -> bool:
        """Whether one word may be meant where others nearby were broken: a name with a stump in it."""
        if self.breaks == {"-"} or self.breaks & _APART or self._is_gendered or not _SHORT.isdisjoint(self.parts):
            return False
        stump = min(self.parts, key=len)
        is_stump = 1 < len(stump) <= _STUMP and frequency(stump, self.known) < _OFTEN
        return is_stump and sum(map(len, self.parts)) >= 6

    @property
    def _is_gendered(self) -> bool:
        first, last = "".join(self.parts[:-1]), self.parts[-1]
        if self.breaks <= _GAPS and (last.startswith("innen") or (last == "in" and "_" not in self.breaks)):
            return True
        return last in _GENDERS and len(first) >= (4 if last in _PERSONS else 2) and self._stands(first)

    @property
    def _are_choices(self) -> bool:
        """Whether words are offered side by side, as in ``und/oder``."""
        return "/" in self.breaks and all(frequency(part, self.known) >= _OFFERED for part in self.parts)

    def _is_natural(self, part: str) -> bool:
        return self._stands(part) or part in _SHORT

    def _stands(self, part: str) -> bool:
        return len(part) == 1 or frequency(part, self.known) >= RARE
