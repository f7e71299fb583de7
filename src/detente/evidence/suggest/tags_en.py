"""English: the parts of speech of the tagger as letters, and what it cannot know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.evidence.suggest.word import Word

_LETTERS = {
    "AT0": "D", "DPS": "D", "DT0": "#", "CRD": "#", "ORD": "A", "AJ0": "A", "AJC": "A", "AJS": "A", "PNI": "N",
    "NN0": "N", "NN1": "N", "NN2": "N", "UNC": "N", "NP0": "E", "PRP": "P", "PRF": "P", "TO0": "t", "PNQ": "W",
    "DTQ": "W", "CJT": "S", "CJS": "S", "AVQ": "S", "CJC": "C", "POS": "g", "EX0": "Q", "PNX": "R",
    "VVD": "V", "VVZ": "V", "VVB": "V", "VVN": "U", "VVG": "G", "VVI": "I", "VBG": "G", "VHG": "G", "VDG": "G",
    "VBI": "X", "VHI": "X", "VDI": "X",
}  # fmt: skip
_SUBJECTS = frozenset("he she they we i it you".split())  # noqa: SIM905 – a list of words is for reading
_TIMES = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split())  # noqa: SIM905 – a list of words is for reading
_PERIODS = frozenset("week month year night morning afternoon evening spring summer fall weekend".split())  # noqa: SIM905 – a list of words is for reading
_THIS = frozenset(["this", "last", "next", "earlier", "late", "early"])
_CLAUSES = frozenset(["after", "before", "since", "until"])


def letter(text: str, tag: str, *, is_first: bool) -> str:
    """The letter of a word; capitals make names of what is not a sentence's first word."""
    if tag == "PNP":
        return "Q" if text.lower() in _SUBJECTS else "R" if text.lower().endswith(("self", "selves")) else "O"
    if tag[:2] in {"VB", "VH", "VD", "VM"} and tag not in _LETTERS:
        return "X"
    found = _LETTERS.get(tag, "R" if text[0].isalnum() or text[0] in "'’" else "-")
    is_name = text[0].isupper() and not is_first and found not in "ADPQOSWCgt-"
    return "E" if is_name and (found in "NVUGI" or len(text) > 1) else found


def mended(words: Sequence[Word]) -> Iterator[Word]:
    """What the tagger cannot know: no verb follows an article or a preposition; times are adverbs."""
    for k, word in enumerate(words):
        before, rest = (words[k - 1] if k else None), words[k + 1 :]
        if before and before.tag in "EQ" and rest and _is_past(word, rest[0]):
            yield replace(word, tag="V", lemma=word.text.removesuffix("ed"))
        else:
            yield replace(word, tag=_tag(word, before, rest))


def _is_past(word: Word, after: Word) -> bool:
    """Whether what is taken for an adjective is a verb after its subject."""
    return word.tag == "A" and word.text.endswith("ed") and after.tag in ",.:NDEQO"


def _tag(word: Word, before: Word | None, rest: Sequence[Word]) -> str:
    before_tag, after_tag = (before.tag if before else "."), (rest[0].tag if rest else ".")
    if word.tag == "V" and before_tag in "DPp":
        return "N"
    if _is_time(word, before, rest):
        return "R"
    if word.tag == "p" and word.lemma in _CLAUSES and _opens_clause("".join(one.tag for one in rest)):
        return "S"
    goes_on = word.tag == "A" and before_tag == "E" and word.text[0].isupper() and after_tag not in "NA"
    return "E" if goes_on else word.tag


def _is_time(word: Word, before: Word | None, rest: Sequence[Word]) -> bool:
    if word.lemma in _TIMES:
        return True
    if word.lemma in _PERIODS:
        return before is not None and before.text.lower() in _THIS
    return word.text.lower() in _THIS and bool(rest) and rest[0].lemma in _PERIODS


def _opens_clause(tags: str) -> bool:
    return re.match(r"(?:D?[A#]*[NE]+(?:g[A#]*[NE]+)*|Q)[RT]*[VX]", tags) is not None
