"""Who expects what: a verb (“expects”), a feeling (“is confident that”)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.promises.hit import Hit, after, has_text, whose
from detente.evidence.promises.vows_de import content
from detente.evidence.promises.words import ENGLISH, GERMAN
from detente.evidence.suggest import subjects_de, subjects_en
from detente.evidence.suggest.content_de import auxiliary, separable
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.phrase import is_person
from detente.evidence.suggest.word import Found, Tagged, Word

_HAVE = re.compile(r"X[RTQ]*$")
_GIVEN = re.compile(r"[RO]*(?:[tSDNAE#QOUGX]|p#)")
_AS = frozenset(["as", "than"])
_SURE = re.compile(r"(?:XR*|V(?:O|R)R*)$")
_WITH = {"rechnen": {"mit", "damit"}}
_WIDER = frozenset(["wider"])
_FEELS = frozenset(["sein", "zeigen", "geben"])
_WILL = re.compile(r"\b(?:will|would|won[’']t|going\sto|w[ie]rd(?:en?)?|würden?)\b|[’']ll\b")


def expected_en(of: Tagged) -> Iterator[Hit]:
    """The predictions of an English sentence, as far as a verb or an adjective calls them so."""
    for at, word in enumerate(of.words):
        if word.tag in "VUGI" and word.lemma in ENGLISH.expects and _GIVEN.match(of.tags, at + 1):
            found = _expecting(of, at)
        elif word.tag in "AR" and word.lemma in ENGLISH.sure and _SURE.search(of.tags[:at]):
            found = subjects_en.subject(of, at) if _WILL.search(of.text, word.end) or _is_of(of, at) else None
        else:
            continue
        yield from _hit(of, found, after(of, at), len(of.text), "en")


def _expecting(of: Tagged, at: int) -> Found | None:
    aux = _HAVE.search(of.tags[:at])
    helper = of.words[aux.start()] if aux else None
    is_modal = helper is not None and helper.lemma not in {"do", "have", "be"}
    if is_modal or has_text(of, _AS, at - 2, at):
        return None
    if (of.tags[at] == "I" and aux is None) or _is_past_denied(of, at, helper):
        return None
    if of.tags[at] == "U" and (helper is None or helper.lemma == "be"):
        return subjects_en.agent(of, at)
    return subjects_en.subject(of, at)


def _is_past_denied(of: Tagged, at: int, helper: Word | None) -> bool:
    """“Nobody had expected”, “she never expected”: no prediction; “she does not expect” is one."""
    is_denied = has_text(of, ENGLISH.never, at - 2, at)
    return is_denied and (helper is None or helper.text.lower() in {"did", "had"})


def _is_of(of: Tagged, at: int) -> bool:
    return has_text(of, ("of",), at + 1, at + 2)


def expected_de(of: Tagged) -> Iterator[Hit]:
    """The predictions of a German sentence, as far as a verb or an adjective calls them so."""
    for at, word in enumerate(of.words):
        lemma, beside = separable(of, at) if word.tag in "VUI" else ("", set())
        if lemma in GERMAN.expects and not (lemma in _WITH and _WITH[lemma].isdisjoint(beside)):
            finite = at if word.tag == "V" else auxiliary(of, at)
            found = _expecting_de(of, at, finite)
            yield from _hit(of, found, *content(of, at, finite, found), "de")
        elif word.lemma in GERMAN.sure and re.match(r"[XR]*,S", of.tags[at + 1 :]):
            finite = next((k for k in range(at, -1, -1) if of.tags[k] in "VX"), None)
            found = subjects_de.subject(of, finite) if finite is not None else None
            if _WILL.search(of.text, word.end) and finite is not None and of.words[finite].lemma in _FEELS:
                yield from _hit(of, found, of.words[of.tags.index(",", at)].end, len(of.text), "de")


def _expecting_de(of: Tagged, at: int, finite: int | None) -> Found | None:
    if finite is None or of.words[finite].lemma in GERMAN.unsure or has_text(of, _WIDER, at - 1, at):
        return None
    if finite != at and of.words[finite].lemma in {"sein", "werden"}:
        return subjects_de.agent(of, at)
    found = subjects_de.subject(of, finite)
    is_awaited = found is not None and found.first > finite and of.tags[0] in "Dds"
    if found is None or (is_awaited and not is_person(of, found.first, found.last, lexicon("de"))):
        return None
    return found


def _hit(of: Tagged, found: Found | None, start: int, end: int, language: str) -> Iterator[Hit]:
    """A prediction of whoever is found, if that is somebody."""
    nothing = (ENGLISH if language == "en" else GERMAN).nothing
    if found is None or of.said(found.first, found.last).lower() in nothing | {"it"}:
        return
    if who := whose(of, found.first, found.last, language):
        yield Hit("prediction", start, end, who)
