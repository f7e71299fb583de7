"""English: what will be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.promises.futures import Future, future
from detente.evidence.promises.hit import has_text
from detente.evidence.suggest.subjects_en import subject
from detente.evidence.suggest.word import Found, Tagged

_WILL = frozenset(["will", "’ll", "'ll", "shall", "wo"])
_WOULD = frozenset(["would", "’d", "'d"])
_CAN = frozenset(["can", "could"])
_SPAN = re.compile(r"\b(?:with)?in\s(?:\w+\s){1,2}(?:hour|day|week|month)s?\b|\bby\s")
_VERB = re.compile(r"[RT]*(?P<verb>[IXq])")
_GOING = re.compile(r"[RT]*Gt(?P<verb>[IX])")
_UNREAL = frozenset("have like love prefer mean want need require seem appear hate suggest argue".split())  # noqa: SIM905 – a list of words is for reading
_ASKED = frozenset(["how", "why", "where", "whether", "what", "when"])
_THINGS = frozenset(["it", "that", "this", "there"])
_STATED = re.compile(r"[RT]*X[RT]*D?[AN]")


def futures(of: Tagged) -> Iterator[Future]:
    """The verbs of a sentence with “will”, “would”, “is going to” or “can … by some day”, and their subjects."""
    for at, word in enumerate(of.words):
        text = word.text.lower()
        if word.tag != "X":
            continue
        is_would, is_able = text in _WOULD, text in _CAN and _SPAN.search(of.text, word.end) is not None
        hit = _VERB.match(of.tags, at + 1) if text in _WILL or is_would or is_able else _going(of, at)
        found = _subject(of, at) if hit else None
        if hit is None or found is None or has_text(of, _ASKED, found.first - 1, found.first):
            continue
        if re.search(r"[VU]R*$", of.tags[:at]):  # “what the union hopes will come”: its subject is another
            continue
        verb = of.words[hit.start("verb")].lemma
        who = of.said(found.first, found.last).lower()
        is_judged = who in _THINGS and _STATED.match(of.tags, at + 1) is not None
        if not (is_would and (verb in _UNREAL or is_judged)):
            yield future(of, at, verb, found, "en", is_hypothetical=is_would, is_able=is_able)


def _subject(of: Tagged, at: int) -> Found | None:
    """Its subject; a pronoun right before it is always that."""
    hit = re.search(r"QR*$", of.tags[:at])
    return Found(hit.start(), hit.start() + 1, "embedded") if hit else subject(of, at)


def _going(of: Tagged, at: int) -> re.Match[str] | None:
    if of.words[at].lemma != "be" or of.words[at].text.lower() in {"was", "were"}:
        return None
    hit = _GOING.match(of.tags, at + 1)
    return hit if hit and of.words[hit.start("verb") - 2].lemma == "go" else None
