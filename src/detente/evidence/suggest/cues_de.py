"""German: the cues of a sentence, and whom they point to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.suggest.candidate import Cue
from detente.evidence.suggest.content_de import Saying, auxiliary, has_content, separable
from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.mood import is_mood
from detente.evidence.suggest.phrase import Phrase, is_person, phrase
from detente.evidence.suggest.pointer import Pointer, cue_at, pointer_at
from detente.evidence.suggest.sources_de import WHO, WHO_BEFORE, attributed, is_possessive, named_in, whose
from detente.evidence.suggest.subjects_de import CHAIN, agent, may_say, subject
from detente.evidence.suggest.word import Found, Tagged

_MARKS = re.compile("[„“\"'»]")
_HEARSAY = re.compile(r"[^VXWS;:]*(?P<verb>U)(?P<end>[UX]*X)(?:[,.C;:]|$)")
_WITH_SEIN = re.compile(
    r"(?:gangen|kommen|fahren|flogen|flohen|storben|stiegen|sunken|fallen|laufen|treten|schehen|schwunden|blieben"
    r"|sprungen|stürzt|reist|siert|landet|wachsen|worden|wesen)$"
)
"""Participles of verbs whose past is told with “sein”: “gestorben sein” is past, “geöffnet sein” is how things are."""
_CLAIMED = re.compile(r"(?:[sr][A#]*[NE]+)?,(?:S|[^WS,;:]*[tz]|[QDrNE][^,;:WS]*[VX])")
_SO = re.compile(rf"(?P<who>{CHAIN})(?=[,.;:)RTPp-]|q|$)")
_GOES = re.compile(r"\b(?:geht|gehen|ging|gingen)\s[^,;:]*\shervor\b|\bhervor(?:geht|gehen|ging|gingen)\b")
_CIRCLES = re.compile(r"[dDA]*N")
_BY = frozenset({"von", "vom", "aus", "bei", "beim"})
_THAT = frozenset({"dass", "daß", "ob", "wonach"})
_HOLD = frozenset("vertreten teilen hegen äußern erheben erteilen ausgeben".split())  # noqa: SIM905 – a list of words is for reading
"""Verbs with which somebody has a view or a demand."""


def cues(of: Tagged, words: Lexicon) -> Iterator[Pointer]:
    """All that tells of speech in a sentence but its quotations."""
    for at, word in enumerate(of.words):
        if word.tag in "VUI":
            yield from _verb(of, at, words)
        if word.tag == "N" and words.has("claims", word.lemma) and _is_claimed(of, at):
            yield Pointer(cue_at(of, at, "says"), _main_subject(of, words), "subject" if _is_held(of, at) else "noun")
        yield from _phrase(of, at, words)


def _is_held(of: Tagged, at: int) -> bool:
    """Whether the claim is the subject's own: “vertritt die Ansicht, dass”, “ist der Ansicht, dass”."""
    is_of_it = at > 1 and of.tags[at - 1] == "r" and re.search(r"X[RT]*r$", of.tags[:at]) is not None
    return is_of_it or any(word.tag == "V" and word.lemma in _HOLD for word in of.words)


def _is_claimed(of: Tagged, at: int) -> bool:
    """Whether a clause says what a claim is: “die Forderung, dass …”, not “die Forderung, weil …”."""
    hit = _CLAIMED.match(of.tags, at + 1)
    return hit is not None and (hit[0][-1] != "S" or of.words[hit.end() - 1].text in _THAT)


def _verb(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    kind = words.kind(*separable(of, at))
    finite = at if of.tags[at] == "V" else auxiliary(of, at)
    if kind is None or not finite or (kind == "names" and not _names(of)):
        return
    helper = of.words[finite]
    if _is_of_itself(of, at, words):
        return
    if of.tags[at] == "I" and (helper.lemma != "wollen" or kind == "intends"):
        return
    group = of.words[at + 1 : finite + 1] or [helper]
    is_done = of.tags[at] == "U" and helper.lemma == "sein" and _WITH_SEIN.search(of.words[at].text)
    is_passive = finite != at and not is_done and any(word.lemma in {"sein", "werden"} for word in group)
    found = _agent(of, at) if is_passive else subject(of, finite)
    if is_passive and of.words[at].lemma == "zitieren" and (quoted := subject(of, finite)):
        found = quoted._replace(how="according")
    if found and found.how == "aside" and kind != "says" and not words.has("answers", of.words[at].lemma):
        found = found._replace(how="embedded")  # “wie Lind die Stadt lobte”
    if is_mood(helper) or not has_content(of, Saying(at, finite, found), words):
        return
    if found and of.said(found.first, found.last).lower() in {"es", "das", "dies"}:
        found = None
    if found or not is_passive:
        yield pointer_at(of, at, kind, found, words)


def _agent(of: Tagged, at: int) -> Found | None:
    """By whom something is said: “von der Stadt gefordert”, not “durch das Eis befürchtet”."""
    found = agent(of, at)
    return found if found and may_say(of, found.first, found.last) else None


def _is_of_itself(of: Tagged, at: int, words: Lexicon) -> bool:
    """“Die Befürchtung bestätigt sich”, “drei Fischer haben sich gemeldet”."""
    start, end = of.tags.rfind(",", 0, at) + 1, of.tags.find(",", at)
    clause = of.words[start : end if end >= 0 else None]
    return separable(of, at)[0] in words.words["of_itself"] and any(word.text == "sich" for word in clause)


def _names(of: Tagged) -> bool:
    """Whether somebody calls something what it may not be: between marks, “bezeichnet … als”, “nennt als Grund …”."""
    return _MARKS.search(of.text) is not None or any(word.text.lower() == "als" for word in of.words)


def _main_subject(of: Tagged, words: Lexicon) -> Phrase | None:
    finite = re.search(r"[VX]", of.tags)
    found = subject(of, finite.start()) if finite else None
    return phrase(of, found.first, found.last, words) if found else None


def _phrase(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    text = of.words[at].text.lower()
    found: re.Match[str] | None = None
    if text in {"demnach", "wonach"} or _is_after_which(of, at, words):
        yield Pointer(cue_at(of, at, "according"))
    elif text in {"soll", "sollen"} and _is_hearsay(of, at):
        yield Pointer(cue_at(of, at, "hedge"))
    elif text in {"nach", "aus"} and (after := attributed(of, at, words)):
        who = _main_subject(of, words) if after.is_own else after.who
        cue = Cue(of.words[at].start, of.words[after.noun].end, "according")
        yield Pointer(cue, who, "noun" if after.is_own else "according")
    elif text == "nach" and of.tags[:at].endswith("AN") and words.has("sayings", of.words[at - 1].lemma):
        yield Pointer(cue_at(of, at, "according"), whose(of, at - 1, words), "according")  # “Linds Ansicht nach”
    elif at == 0 and text == "für" and (holder := _holder(of, words)):
        yield pointer_at(of, 0, "opines", holder, words)
    elif text == "laut" or (text == "gemäß" and named_in(of, at + 1, words)):
        found = WHO.match(of.tags, at + 1)
    elif text == "zufolge":
        found = WHO_BEFORE.search(of.tags[:at])
    elif text == "aus" and (circles := _CIRCLES.match(of.tags, at + 1)) and _ends_in_circles(of, circles.end()):
        yield pointer_at(of, at, "according", Found(at + 1, circles.end(), "according"), words)
    elif text == "so" and re.search(r"[q,-]$", of.tags[:at]) and (hit := _SO.match(of.tags, at + 1)):
        yield Pointer(cue_at(of, at, "according"), _claimant(of, hit, words), "so")
    elif text == "aus" and _GOES.search(of.text) and (hit := WHO.match(of.tags, at + 1)):
        yield pointer_at(of, at, "according", Found(*hit.span("who"), "according"), words)
    elif of.words[at].lemma == "heißen" and (whole := _where(of, at, words)):
        yield pointer_at(of, at, "says", whole, words)
    if found:
        yield pointer_at(of, at, "according", Found(*found.span("who"), "according"), words)


def _is_after_which(of: Tagged, at: int, words: Lexicon) -> bool:
    """“die Berichte, nach denen …”, “ihnen zufolge”."""
    text = of.words[at].text.lower()
    if text == "zufolge":
        return of.tags[:at].endswith(("O", "W"))
    is_which = text == "nach" and of.tags[at - 1 : at + 2] == ",pW" and of.tags[:at].endswith("N,")
    return is_which and any(words.has(group, of.words[at - 2].lemma) for group in ("sayings", "documents", "claims"))


def _holder(of: Tagged, words: Lexicon) -> Found | None:
    """Lind, in “Für Lind sei das Eis dünn”."""
    hit = WHO.match(of.tags, 1)
    if hit is None or hit.end() >= len(of.words) or not is_mood(of.words[hit.end()], second=False):
        return None
    return Found(*hit.span("who"), "according") if is_person(of, *hit.span("who"), words) else None


def _claimant(of: Tagged, hit: re.Match[str], words: Lexicon) -> Phrase | None:
    """Lind, in “so Lind” and in “so das Fazit Linds”."""
    first, last = hit.span("who")
    said = next((k for k in range(first, last) if of.tags[k] == "N"), first)
    is_said = any(words.has(group, of.words[said].lemma) for group in ("sayings", "claims"))
    if is_said and of.tags[said + 1 : said + 2] in {"r", "s", "P"}:
        return whose(of, said, words)
    if is_possessive(of.words[first]):  # “so seine Rechnung”
        return None
    return phrase(of, first, last, words)


def _ends_in_circles(of: Tagged, end: int) -> bool:
    return of.words[end - 1].text.endswith("kreisen")


def _is_hearsay(of: Tagged, at: int) -> bool:
    """“soll gegangen sein”, not “soll gebaut werden”."""
    hit = _HEARSAY.match(of.tags, at + 1)
    if hit is None:
        return False
    last = of.words[hit.end("end") - 1]
    is_past = len(hit["end"]) > 1 or _WITH_SEIN.search(of.words[hit.start("verb")].text)
    return last.lemma == "haben" or (last.lemma == "sein" and bool(is_past))


def _where(of: Tagged, at: int, words: Lexicon) -> Found | None:
    """In what, or by whom, “es heißt”: “heißt es im Bericht”, “hieß es vom Rat”."""
    if not any(word.text.lower() == "es" for word in of.words[max(0, at - 1) : at + 2]):
        return None
    hit = re.match(rf"Q?P{WHO.pattern}", of.tags[at + 1 :])
    span = (at + 1 + hit.start("who"), at + 1 + hit.end("who")) if hit else (0, 0)
    if not hit and (before := re.search(rf"P{WHO.pattern}$", of.tags[:at])):
        span = before.span("who")
    groups = ("documents", "sayings", "claims")
    is_text = any(words.has(group, word.lemma) for word in of.words[slice(*span)] for group in groups)
    is_by = span[0] > 0 and of.words[span[0] - 1].text.lower() in _BY and may_say(of, *span)
    return Found(*span, "according") if is_text or is_by else None
