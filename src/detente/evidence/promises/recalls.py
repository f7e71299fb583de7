"""What readers recall without calling it a promise: “he was going to end it in a day”, „er wollte doch …“."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.english import ENGLISH
from detente.evidence.draft.german import GERMAN
from detente.evidence.promises.hit import Hit, whose
from detente.evidence.suggest import subjects_de, subjects_en
from detente.evidence.suggest.word import Found, Tagged

_GOING = re.compile(r"[RT]*Gt[IX]")
_WANTED = re.compile(r"[^,;:.]*I(?=[,;:.)C-]|$)")
_OWN = frozenset(["i", "we", "you", "it", "ich", "wir", "man", "es", "du", "ihr"])
_SURELY = frozenset(["doch", "ja", "eigentlich"])


def recalls(of: Tagged, language: str) -> Iterator[Hit]:
    """What somebody was going to do: in English by some day, in German by some day or with a word that recalls it."""
    for at, word in enumerate(of.words):
        found = _recalled_de(of, at) if language == "de" else _recalled_en(of, at)
        if word.tag in "VX" and found and of.said(found.first, found.last).lower() not in _OWN:
            who = whose(of, found.first, found.last, language)
            if who:
                start = at if language == "de" else of.tags.index("t", at)
                yield Hit("promise", of.words[start].end, len(of.text), who)


def _recalled_en(of: Tagged, at: int) -> Found | None:
    is_past = of.words[at].text.lower() in {"was", "were"} and _GOING.match(of.tags, at + 1) is not None
    return subjects_en.subject(of, at) if is_past and ENGLISH.deadline.search(of.text) else None


def _recalled_de(of: Tagged, at: int) -> Found | None:
    hit = _WANTED.match(of.tags, at + 1) if of.words[at].text.lower() in {"wollte", "wollten"} else None
    if hit is None:
        return None
    is_recalled = any(word.text.lower() in _SURELY for word in of.words[at : hit.end()])
    if not (is_recalled or GERMAN.deadline.search(of.text)):
        return None
    return _he(of, at) or subjects_de.subject(of, at)


def _he(of: Tagged, at: int) -> Found | None:
    """“Der wollte doch …”: an article that stands for a person."""
    hit = re.search(r"(?:^|[,.;:])R*(?P<who>[Or])$", of.tags[:at])
    return Found(hit.start("who"), hit.end("who"), "subject") if hit else None
