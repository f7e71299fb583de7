"""German: the parts of speech of the tagger as letters, and what it cannot know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.evidence.suggest.lexicon import Lexicon, lexicon
from detente.evidence.suggest.word import Word

_LETTERS = {
    "NN": "N", "NE": "E", "FM": "E", "XY": "E", "ADJ(A)": "A", "TRUNC": "A", "CARD": "#", "APPR": "P", "APPRART": "P",
    "APPO": "P", "APZR": "P", "PTKZU": "t", "PRF": "O", "PRELS": "W", "PWS": "W", "PRELAT": "W", "PWAT": "W",
    "PWAV": "S", "KOUS": "S", "KOUI": "S", "KOKOM": "K", "KON": "C", "PTKVZ": "T", "VV(FIN)": "V", "VV(IMP)": "V",
    "VA(FIN)": "X", "VM(FIN)": "X", "VV(PP)": "U", "VA(PP)": "X", "VM(PP)": "X", "VV(INF)": "I", "VV(IZU)": "z",
    "VA(INF)": "X", "VM(INF)": "X",
}  # fmt: skip
_ARTICLES = {"ART", "PIAT", "PDAT", "PPOSAT"}
_SUBJECTS = frozenset("er sie es wir ich man das dies ihr".split())  # noqa: SIM905 – a list of words is for reading
_LONGEST_PARTICLE = 6
_AGED = re.compile(r"\d+-Jährige[nr]?")
_SITE = re.compile(r"\w[\w.-]*\.(?:de|at|ch|com|org|net|info)")
_ARABIC = re.compile(r"(?:[AaEe]l|[Aa](?:d|n|r|s|sch|t))-[A-ZÄÖÜ]\w+")
_FOCUS = frozenset("Auch Insbesondere Selbst Sogar Nur Lediglich Vor Besonders Gerade Allein Zudem Jetzt Nun".split())  # noqa: SIM905 – a list of words is for reading
_NOUN_ENDS = re.compile(r"(?:ung|heit|keit|schaft|tion|nahme|tät)(?:en|n)?$")


def letter(text: str, tag: str) -> str:
    """The letter of a word."""
    word = text.lower()
    if tag in _ARTICLES:
        return _article(word)
    if _AGED.fullmatch(text):
        return "N"
    if _SITE.fullmatch(text) or _ARABIC.fullmatch(text):
        return "E"
    if tag in {"PPER", "PIS", "PDS"}:
        return "Q" if word in _SUBJECTS else "N" if tag == "PIS" else "O"
    if tag == "KOKOM" and text == "Wie":
        return "S"
    if word == "als" and tag == "APPR":
        return "K"
    return _LETTERS.get(tag, "R" if word[0].isalnum() else "-")


def _article(word: str) -> str:
    if word.startswith("beide"):
        return "A"
    if word in {"der", "dieser", "jener", "jeder", "mancher"}:
        return "r"
    return {"em": "d", "en": "d", "es": "s", "er": "s"}.get(word[-2:], "D") if word != "dies" else "D"


def mended(words: Sequence[Word]) -> Iterator[Word]:
    """What capitals, endings and titles tell beside the tagger."""
    before: Word | None = None
    tags: list[str] = []
    for k, word in enumerate(words):
        after = words[k + 1].tag if k + 1 < len(words) else "."
        tag = _tag(word, before, after, words[k + 1 : k + 2])
        if tag == "V" and after in ",.;:-" and _has_auxiliary(words[:k]):
            tag = "U"
        if tag == "I" and after not in "XV" and _is_finite("".join(tags)):
            tag = "V"
        tags.append(tag)
        before = replace(word, tag=tag)
        yield before


def _tag(word: Word, before: Word | None, after: str, following: Sequence[Word]) -> str:
    known = lexicon("de")
    if word.text[1:].endswith("-") or (before and before.text[1:].endswith("-") and word.tag == "C"):
        return "A"  # “Fraktions- und” of “Fraktions- und Parteichef”
    if word.tag in "Pp" and after in ",.;:" and word.text.islower() and len(word.text) < _LONGEST_PARTICLE:
        return "T"
    if shown := _case(word, before, after, following):
        return shown
    if word.tag == "E" and after in "AN" and _is_owner(word, following[0], known):
        return "A"
    if word.tag == "N" and word.lemma in known.words["time"] and before and before.tag not in "PpDdrs#A":
        return "R"
    is_bare = before is None or before.tag not in "PpDdrs"
    if word.tag == "A" and following and following[0].lemma in known.words["time"] and is_bare:
        return "R"
    if not word.text[0].isupper() or word.text.isupper() or word.tag not in "RUIzANV" or word.text == "Sie":
        return word.tag
    if before is None and word.tag == "R" and known.has("people", word.lemma):
        return "N"
    if before is None:
        return (
            "E"
            if word.tag == "R" and after == "E" and word.text not in _FOCUS
            else "N"
            if word.tag == "A" and after in "VXsr"
            else word.tag
        )
    if _is_name_after(word, before, known):
        return "E"
    if before.tag not in ":.-(q" and (word.tag in "RUIz" or (word.tag == "A" and after not in "NEA")):
        return "N"
    return word.tag


def _case(word: Word, before: Word | None, after: str, following: Sequence[Word]) -> str | None:
    """The case that an article, or an adjective without one, shows: “der alten”, “Verband kommunaler Unternehmen”."""
    if word.tag == "r" and after in "A#" and following[0].text.endswith("en"):
        return "s"
    is_strong = word.tag == "A" and word.text.endswith("er") and before is not None and before.tag == "N"
    return "r" if is_strong and after in "NA" else None


def _is_finite(before: str) -> bool:
    """Whether what is taken for an infinitive must be its clause's verb: “Experten vermuten, dass …”."""
    clause = re.split(r"[,;:.q-]", before)[-1]
    return re.search(r"[NE]", clause) is not None and re.search(r"[VXtz]", clause) is None


def _has_auxiliary(words: Sequence[Word]) -> bool:
    """Whether a clause has one that waits for its participle."""
    for word in reversed(words):
        if word.tag in ",;:-VUSW":
            return False
        if word.tag == "X":
            return word.lemma in {"haben", "sein", "werden"}
    return False


def _is_owner(word: Word, owned: Word, known: Lexicon) -> bool:
    """“Berlins früherer Bürgermeister”, not “Thomas Lind”."""
    is_noun = owned.text.islower() or any(
        known.has(group, owned.lemma) for group in ("titles", "people", "bodies", "sayings")
    )
    return word.text.endswith("s") and not word.carrier and is_noun


def _is_name_after(word: Word, before: Word, known: Lexicon) -> bool:
    """Whether a word goes on a name: after a forename, or after a title."""
    if (
        word.start != before.end + 1
        or before.carrier
        or known.has("people", word.lemma)
        or _NOUN_ENDS.search(word.text)
    ):
        return False
    if before.tag == "N" and word.tag != "V":
        return "-" in word.text or known.has("titles", before.lemma)
    return before.tag == "E"
