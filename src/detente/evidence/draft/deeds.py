"""The words of what somebody may do, and of the way back."""

from __future__ import annotations

import re
from typing import NamedTuple

from detente.evidence.draft.words import Words

_LONGEST = 14
"""Words that a deed may have; what is longer is cut where a clause ends, or there."""
_ENDS = {
    "en": re.compile(
        r"(?<!\b[A-Z])\.(?!\w)|[;:!?—–()“”\"]|,\s|\s-\s|\s(?:if|unless|when|because|while|although|though|after|before|until|as|since|so\sthat|but|whether"
        r"|and\s(?:[a-z]+ed|said|says|that|he|she|it|they|the|will|would|could|may|has|have|is|are))\b"
    ),
    "de": re.compile(
        r"(?<!\d)(?<!\b[A-ZÄÖÜ])\.(?!\w)|(?<=\d)\.(?!\d|\s[A-ZÄÖÜ])|[;:!?—–()“”„\"]|,\s|\s(?:aber|doch|wenn|falls|sofern|sondern)\b"
    ),
}
_TRIM = re.compile(r"^(?:also|even|still|then|now|soon|only|just|instead|again|later|simply|[a-z]+ly)\s+")
_ZU = re.compile(r"\b(?P<before>.*?)\bzu\s(?P<verb>\w+(?:en|ern|eln|tun|n))$")
_EINZU = re.compile(
    r"\b(?P<front>ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|mit|nach|nieder|statt|teil|um|vor|weg|weiter"
    r"|wieder|zurück|zusammen|zu|über|heran|heraus|ent|bereit)zu(?P<verb>\w+en)$"
)
_NOT = re.compile(r"(?:not|n[’']t|never)\s+")
NICHT = re.compile(r"\b(?:nicht|niemals|nie|keinesfalls|keineswegs)\b")
"""What denies a German clause."""
_FILLERS = {
    "mehr",
    "niemals",
    "nie",
    "keinesfalls",
    "keineswegs",
    "nicht",
    "auch",
    "bereits",
    "außerdem",
    "zudem",
    "nun",
    "dann",
    "bald",
    "jetzt",
    "jedoch",
}
_INFINITIVE = re.compile(r"[a-zäöü]\w*(?:en|ern|eln|tun|sein)")
_PARTICIPLE = re.compile(r"(?:\w{2,4})?ge(?!h|b|n|w|l|st|d|f)\w+en")


def is_deed(label: str, words: Words) -> bool:
    """Whether it is something that one does: not what one only is, has, costs or sees."""
    verb = label.split()[-1 if words.language == "de" else 0]
    return words.states.fullmatch(verb) is None


class Deed(NamedTuple):
    """A deed, and whether the text says that it is not done."""

    label: str
    is_denied: bool


def undone(label: str, language: str) -> str:
    """The way back from a deed."""
    if language == "en":
        return f"not {label}"
    *words, verb = label.split()
    return " ".join((*words, "nicht", verb))


def deed_en(sentence: str, after: int) -> Deed | None:
    """What follows “could”, “plans to”, as an English text says it."""
    said = _until_end(sentence[after:], "en")
    denied = _NOT.match(said)
    said = _TRIM.sub("", said[denied.end() :] if denied else said)
    return Deed(said, denied is not None) if re.match(r"[a-z]{2,}", said) else None


def deed_de(said: str, start: int, end: int, subject: int, passive: re.Pattern[str]) -> Deed | None:
    """The deed of a German clause whose verb stands from `start` to `end`, after a subject that ends at `subject`.

    Its verb is made an infinitive at the end. It follows the verb, or stands before it where the clause is a
    subordinate one, or makes a clause of its own with *zu*.
    """
    begins = max(end, subject)
    ends = clause_end(said, begins, "de")
    if passive.search(said, begins, ends):
        return None
    following = _infinitive(said[begins:ends])
    leading = _infinitive(said[subject:start]) if subject < start else None
    return following or leading or _infinitive(said[ends + 1 : clause_end(said, ends + 2, "de")])


def asked_de(said: str, after: int) -> Deed | None:
    """What somebody is called on to do: the clause with *zu* behind the next comma."""
    begins = clause_end(said, after, "de")
    return _infinitive(said[begins + 1 : clause_end(said, begins + 2, "de")])


def _infinitive(said: str) -> Deed | None:
    said = said.strip(" ,")
    is_denied = NICHT.search(said) is not None
    if hit := _ZU.search(said):
        said = f"{hit['before']}{hit['verb']}".strip()
    elif hit := _EINZU.search(said):
        said = said[: hit.start()] + hit["front"] + hit["verb"]
    words = [word for word in said.split() if word not in _FILLERS]
    if not words or not _INFINITIVE.fullmatch(words[-1]) or _PARTICIPLE.fullmatch(words[-1]):
        return None
    return Deed(" ".join(words), is_denied)


def act_de(sentence: str, begins: int, verb: str, prefix: str, done: str) -> str:
    """The deed that a German clause tells of, its verb made an infinitive at the end."""
    said = sentence[begins : clause_end(sentence, begins, "de")]
    said = re.sub(rf"\b(?:{prefix or '(?!)'}|{done})$", "", re.split(rf"\b{done}\b", said)[0].strip()).strip()
    words = [word for word in said.split() if word not in _FILLERS][: _LONGEST - 1]
    return " ".join((*words, verb))


def clause_end(sentence: str, start: int, language: str) -> int:
    """Where the clause ends in which a place lies."""
    hit = _ENDS[language].search(sentence, start)
    return hit.start() if hit else len(sentence)


def _until_end(rest: str, language: str) -> str:
    rest = rest.strip()
    hit = _ENDS[language].search(rest)
    return " ".join(rest[: hit.start() if hit else len(rest)].split()[:_LONGEST])
