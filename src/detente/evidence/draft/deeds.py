"""The words of what somebody may do, and of the way back."""

from __future__ import annotations

import re

_LONGEST = 14
"""Words that a deed may have; what is longer is cut where a clause ends, or there."""
_ENDS = {
    "en": re.compile(
        r"[.;:!?—–()“”\"]|,\s|\s-\s|\s(?:if|unless|when|because|while|although|though|after|before|until|as|since|so\sthat|but|whether"
        r"|and\s(?:that|he|she|it|they|the|will|would|could|may|has|have|is|are))\b"
    ),
    "de": re.compile(r"[.;:!?—–()“”„\"]|,\s|\s(?:aber|doch|wenn|falls|sofern|sondern)\b"),
}
_TRIM = re.compile(r"^(?:also|even|still|then|now|soon|only|just|instead|again|later|simply|[a-z]+ly)\s+")
_ZU = re.compile(r"\b(?P<before>.*?)\bzu\s(?P<verb>\w+(?:en|ern|eln|tun|n))$")
_EINZU = re.compile(r"\b(?P<front>ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|mit|nach|nieder|statt|teil|um|vor|weg|weiter"
                    r"|wieder|zurück|zusammen|zu|über|heran|heraus|ent|bereit)zu(?P<verb>\w+en)$")
_INFINITIVE = re.compile(r"\w+(?:en|ern|eln|tun|sein)$")


def deed_en(sentence: str, after: int) -> tuple[str, str] | None:
    """What follows “could”, “plans to”: the deed and the way back, as an English text says it."""
    said = _until_end(sentence[after:], "en")
    negated = re.match(r"^(?:not|n[’']t)\s+", said)
    said = _TRIM.sub("", said[negated.end() :] if negated else said)
    if not re.match(r"[a-z]{2,}", said):
        return None
    gerund = re.match(r"(?P<stem>[a-z]+?)ing\b", said)
    return said, f"not {said}" if not gerund else f"not {said}"


def deed_de(sentence: str, begins: int, ends: int) -> tuple[str, str] | None:
    """The deed of a German clause, its verb made an infinitive at the end, and the way back."""
    said = sentence[begins:ends].strip(" ,")
    if hit := _ZU.search(said):
        said = f"{hit['before']}{hit['verb']}".strip()
    elif hit := _EINZU.search(said):
        said = said[: hit.start()] + hit["front"] + hit["verb"]
    words = said.split()
    if not words or not _INFINITIVE.search(words[-1]):
        return None
    words = [word for k, word in enumerate(words) if not (k == 0 and word in {"auch", "nun", "dann", "bald", "jetzt"})]
    if "nicht" in words:
        words.remove("nicht")
    return " ".join(words), " ".join([*words[:-1], "nicht", words[-1]])


def clause_end(sentence: str, start: int, language: str) -> int:
    """Where the clause ends in which a place lies."""
    hit = _ENDS[language].search(sentence, start)
    return hit.start() if hit else len(sentence)


def _until_end(rest: str, language: str) -> str:
    rest = rest.strip()
    hit = _ENDS[language].search(rest)
    return " ".join(rest[: hit.start() if hit else len(rest)].split()[:_LONGEST])
