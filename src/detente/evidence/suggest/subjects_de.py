"""German: who does what a verb says."""

from __future__ import annotations

import re

from detente.evidence.suggest.word import Found, Tagged

HEAD = r"(?:N{0,3}E+|N)"
_NOUN = rf"(?:(?:[Dr](?:R?A|#)*)?[A#]*{HEAD})"
ANY = rf"(?:[Ddrs]?(?:[A#])*{HEAD})"
GENITIVE = rf"(?:[sr][A#d]*(?:{HEAD}|NN)(?:\([^)]{{1,12}}\))?)"
_ROUND = r"(?:\([^)]{1,14}\))?"
CHAIN = rf"{_NOUN}{_ROUND}(?:{GENITIVE}|P{ANY}{_ROUND}){{0,4}}"
_ASIDE = r"(?:(?:,(?:[^,VX;:q]{1,24}|[Pp]?W[^;:q,]{1,40}))+,|-[^-q]{1,50}-|\([^)]{1,20}\))"
_VORFELD = re.compile(rf"(?:^|(?<=[,;:.CSq-]))[RC]*(?P<who>{CHAIN}(?:(?:C|KR?){CHAIN})?|Q)(?P<aside>{_ASIDE})?R*$")
_MITTELFELD = re.compile(
    rf"(?:[ROTt]|[Pp]{ANY}{GENITIVE}?|[ds][A#]*{HEAD}{GENITIVE}?)*?(?P<who>Q|{CHAIN}(?:C{CHAIN})?)"
)
_CLAUSE = re.compile(r"(?:^|[,;:(-]|C)[Pp]?(?P<opens>[SW])(?P<inside>[^VX;:SW]*)$")
_ANTECEDENT = re.compile(rf"(?P<who>{CHAIN}),[Pp]?$")
_AFTER_SPEECH = re.compile(r"[q,:-]R*$")
_SUBJECTS = frozenset(["er", "sie", "man", "wir", "ich"])
_BY = re.compile(rf"[^;:.VX]*?[Pp](?P<who>{ANY}(?:{GENITIVE}|P{ANY})*)")


def subject(of: Tagged, verb: int) -> Found | None:
    """The subject of a finite verb."""
    before = of.tags[:verb]
    if (clause := _CLAUSE.search(before)) and re.match(r"[,.;:)CXS-]|$", of.tags[verb + 1 :]):
        found = _verb_final(of, clause)
        is_wie = of.words[clause.start("opens")].text.lower() == "wie"
        return found._replace(how="aside") if found and is_wie and found.how == "embedded" else found
    field = _field(of, before)
    if field and not _is_pronoun_after(of, verb, field):
        return Found(*field.span("who"), "subject")
    if re.search(r"CR*$", before) and not field:
        return _earlier(of, verb)
    after = _MITTELFELD.match(of.tags, verb + 1)
    return Found(*after.span("who"), "subject") if after else None


def _field(of: Tagged, before: str) -> re.Match[str] | None:
    """What stands before the verb, if it may be its subject."""
    field = _VORFELD.search(before)
    if field is None or (_AFTER_SPEECH.search(before) and field["aside"] is None):
        return None
    is_it = field["who"] in {"Q", "D"} and of.words[field.start("who")].text.lower() in {"das", "dies", "es"}
    return None if is_it else field


def _is_pronoun_after(of: Tagged, verb: int, field: re.Match[str]) -> bool:
    """“Das Ziel nannte er”: the pronoun after the verb is its subject."""
    follows = of.words[verb + 1].text if verb + 1 < len(of.words) else ""
    return field["who"] != "Q" and follows in _SUBJECTS


def _verb_final(of: Tagged, clause: re.Match[str]) -> Found | None:
    inside = _MITTELFELD.match(clause["inside"])
    at = clause.start("inside")
    opens = of.words[clause.start("opens")].text
    may_be_object = opens in {"die", "das"} and inside is not None and inside["who"][0] in "DAN"
    is_subject = clause["opens"] == "W" and (opens == "der" or may_be_object)
    if inside and not is_subject:
        return Found(at + inside.start("who"), at + inside.end("who"), "embedded")
    if clause["opens"] == "W" and (hit := _ANTECEDENT.search(of.tags[: clause.start("opens")])):
        return Found(hit.start("who"), hit.end("who"), "relative")
    return None


def _earlier(of: Tagged, verb: int) -> Found | None:
    """The subject of the sentence's first verb."""
    for k in range(verb):
        if of.tags[k] in "VX" and (found := subject(of, k)):
            return found._replace(how="shared")
    return None


def agent(of: Tagged, verb: int) -> Found | None:
    """By whom something is done, beside a participle."""
    start = max(of.tags.rfind(mark, 0, verb) for mark in ",;:(X") + 1
    for hit in _BY.finditer(of.tags, start):
        if of.words[hit.start("who") - 1].text.lower() in {"von", "vom", "durch"}:
            return Found(hit.start("who"), hit.end("who"), "agent")
    return None
