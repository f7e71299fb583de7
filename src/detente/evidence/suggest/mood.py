"""The German mood of reported speech."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.suggest.candidate import Cue
from detente.evidence.suggest.word import Tagged, Word

_FIRST = frozenset(["sei", "seien", "habest"])
_SECOND = frozenset(
    """
    wären hätte hätten würde würden könnten müssten käme kämen gäbe gäben sollten dürften wüsste wüssten ginge stünde
    stünden bliebe bekäme
    """.split()  # noqa: SIM905 – a list of words is for reading
)
"""Forms that stand for one of the first where that looks like no mood: “hätten” for “haben”. “Könnte” does not, for
reported it were “könne”; it is a guess of whoever writes.
"""

_UMLAUT = re.compile(r"([äöü])[a-zß]+en?$")
_WEAK = re.compile(r"(?<!äch)ten?$")
_NO_VERBS = frozenset(["anstelle", "infrage", "zunutze", "zugrunde"])


def mood(of: Tagged, *, goes_on: bool) -> Iterator[Cue]:
    """The verbs of a German sentence in that mood; the second form counts only where reported speech goes on."""
    if any(word.text.lower() == "ich" for word in of.words):
        return
    for k, word in enumerate(of.words):
        if k and is_mood(word, second=goes_on) and not _is_phrase(of, k):
            yield Cue(word.start, word.end, "mood")


def _is_phrase(of: Tagged, at: int) -> bool:
    """“Gott sei Dank”, “wie dem auch sei”, “es sei denn”, “sei es …”."""
    around = {word.text.lower() for word in of.words[max(0, at - 1) : at + 2]}
    is_open = of.words[at].text.lower() == "sei" and of.tags[at - 1] == "," and of.words[at + 1].text == "es"
    return bool(around & {"gott", "denn"}) or {"auch", "sei"} <= around or is_open


def is_mood(word: Word, *, second: bool = True) -> bool:
    """Whether a word is a verb in that mood: “sei”, “gehe”; “ginge” is, if the `second` form counts."""
    if word.tag not in "VX" or not word.text.islower() or word.text in _NO_VERBS:
        return False
    text = word.text.lower()
    is_first = text in _FIRST or (text.endswith("e") and text + "n" == word.lemma and not text.endswith("te"))
    return is_first or (second and (text in _SECOND or _is_second(word)))


def _is_second(word: Word) -> bool:
    """“brächten”, “läge”: a vowel that the verb has in no other form."""
    vowel = _UMLAUT.search(word.text)
    is_past = _WEAK.search(word.text) is not None and not word.lemma.endswith("ten")  # “fällte”
    return word.tag == "V" and vowel is not None and vowel[1] not in word.lemma and not is_past
