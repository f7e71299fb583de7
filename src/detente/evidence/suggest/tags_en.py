"""English: the parts of speech of the tagger as letters, and what it cannot know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.evidence.suggest.lexicon import lexicon
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
_ABOUT = frozenset(["about", "around", "over", "nearly"])
_PARTS = frozenset(["third", "quarter", "fifth", "half"])
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
    seen: list[str] = []
    for k, word in enumerate(words):
        before, rest = (words[k - 1] if k else None), words[k + 1 :]
        if before and before.tag in "EQ" and rest and _is_past(word, rest[0]):
            found = replace(word, tag="V", lemma=_base(word))
        else:
            found = replace(word, tag=_tag(word, before, rest))
        if found.tag in "IU" and _is_finite(found, "".join(seen), "".join(one.tag for one in rest)):
            found = replace(found, tag="V")
        seen.append(found.tag)
        yield found


def _is_past(word: Word, after: Word) -> bool:
    """Whether what is taken for an adjective is a verb after its subject."""
    if word.text == "said":
        return word.tag == "A"
    return word.tag == "A" and word.text.endswith("ed") and after.tag in ",.:NDEQO"


def _base(word: Word) -> str:
    return "say" if word.text == "said" else word.text.removesuffix("ed")


def _is_finite(word: Word, before: str, after: str) -> bool:
    """Whether what is taken for an infinitive or participle must be its clause's verb: “sources say …”."""
    clause = re.split(r"[,;:.q-]|S(?=[^S]*$)", before)[-1]
    if word.tag == "I":
        return re.search(r"(?:^|[^X])QR*$", clause) is not None or re.fullmatch(r"[^VXtW]*[NE#U]R*", clause) is not None
    is_object = re.match(r"[DQENSO#]", after) is not None
    return (
        is_object and re.fullmatch(r"[^VXtWUG]*[NEQ]R*", clause) is not None and not re.match(r"[^,;:.q-]*[VX]", after)
    )


def _tag(word: Word, before: Word | None, rest: Sequence[Word]) -> str:
    before_tag, after_tag = (before.tag if before else "."), (rest[0].tag if rest else ".")
    is_amid = before_tag + after_tag == "EE" and word.text[0].islower()  # “Norland delegate Ann Lind”
    is_amid = is_amid and (word.tag == "I" or "-" in word.text) and word.lemma not in lexicon("en").verbs
    if is_amid or (word.tag == "V" and before_tag in "DPp"):
        return "N"
    if _is_time(word, before, rest):
        return "R"
    if word.text == "close" and rest and rest[0].text == "to":
        return "A"
    if word.text.lower() in _ABOUT and word.tag == "p" and (after_tag == "#" or (rest[1:] and rest[1].text in _PARTS)):
        return "R"
    if word.text in _PARTS and before_tag == "D":
        return "N"
    if word.tag in "AU" and word.text[0].isupper() and _is_amid_names(before_tag, after_tag):
        return "E"
    if word.tag == "p" and word.lemma in _CLAUSES and _opens_clause("".join(one.tag for one in rest)):
        return "S"
    goes_on = word.tag == "A" and before_tag == "E" and word.text[0].isupper() and after_tag not in "NA"
    return "E" if goes_on else word.tag


def _is_amid_names(before: str, after: str) -> bool:
    """Whether a word with a capital is a name: amid one, or beside the verb that it is the subject of."""
    return (
        before + after == "EE"
        or after == "g"
        or (before in ",qSC-" and after == "V")
        or (before == "V" and after in ",.")
    )


def _is_time(word: Word, before: Word | None, rest: Sequence[Word]) -> bool:
    if word.lemma in _TIMES:
        return True
    if word.lemma in _PERIODS:
        return before is not None and (before.text.lower() in _THIS or before.lemma in _TIMES)
    return word.text.lower() in _THIS and bool(rest) and rest[0].lemma in _PERIODS


def _opens_clause(tags: str) -> bool:
    return re.match(r"(?:D?[A#]*[NE]+(?:g[A#]*[NE]+)*|Q)[RT]*[VX]", tags) is not None
