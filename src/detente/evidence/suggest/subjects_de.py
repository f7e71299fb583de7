"""German: who does what a verb says."""

from __future__ import annotations

import re

from detente.evidence.suggest.agreement_de import agrees
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.word import Found, Tagged

HEAD = r"(?:N{0,3}E+|N)"
_PARTICIPIAL = r"(?:(?:[pP][dDsr]?[RANE#]{0,4}){1,2}(?=A))?"
"""“in Berlin lebende” of “die in Berlin lebende Lind”."""
_NOUN = rf"(?:[Dr]{_PARTICIPIAL}(?:R?A|#)*E{{1,3}}N(?!E)|(?:[Dr]{_PARTICIPIAL}(?:R?A|#)*)?[A#]*{HEAD})"
ANY = rf"(?:[Ddrs]?(?:[A#])*{HEAD})"
GENITIVE = rf"(?:[sr]{_PARTICIPIAL}[A#d]*(?:{HEAD}|NN|q)(?:\([^)]{{1,12}}\))?)"
_ROUND = r"(?:\([^)]{1,14}\))?"
CHAIN = rf"{_NOUN}{_ROUND}(?:{GENITIVE}|P{ANY}{_ROUND}){{0,4}}"
_ASIDE = r"(?:(?:,(?:[^,VX;:q]{1,24}|[Pp]?W[^;:q,]{1,40}))+,|-[^-q]{1,50}-|\([^)]{1,20}\))"
_VORFELD = re.compile(
    rf"(?:^|(?<=[,;:.CSq-]))[RC]*(?P<who>(?:E{{1,2}}(?=A))?{CHAIN}N{{0,2}}(?:(?:C|KR?){CHAIN})?|Q)(?P<aside>{_ASIDE})?R*$"
)
_OPEN_ASIDE = re.compile(r"(?:^|(?<=[;:.q-]))(?P<who>[Dr]?A*N{0,3}E+),[^,;:VXUSWq]+$")
_MITTELFELD = re.compile(
    rf"(?:[ROTt]|[Pp]{ANY}{GENITIVE}?|[ds][A#]*{HEAD}{GENITIVE}?)*?(?P<who>Q|{CHAIN}(?:C{CHAIN})?)"
)
_CLAUSE = re.compile(r"(?:^|[,;:(-]|C)[Pp]?(?P<opens>[SW])(?P<inside>[^VX;:SW]*)$")
_LEADS = re.compile(r"(?:^|[;:.])[RC]*[DrA#]*[NE][^,;:q]*$")
"""A noun phrase before the verb, which may be its subject, though it was not read as one."""
_ENDS = re.compile(r"[,.;:)CXSK-]|$")
_ANTECEDENT = re.compile(rf"(?P<who>{CHAIN}),[Pp]?$")
_AFTER_SPEECH = re.compile(r"[q,:-]R*$")
_MARKS = "„“\"»«'"
_SUBJECTS = frozenset(["er", "sie", "man", "wir", "ich"])
_BY = re.compile(rf"[^;:.VX]*?[Pp](?P<who>{ANY}(?:{GENITIVE}|P{ANY})*)")


def subject(of: Tagged, verb: int) -> Found | None:
    """The subject of a finite verb."""
    before = of.tags[:verb]
    if (clause := _CLAUSE.search(before)) and _ENDS.match(of.tags, verb + 1):
        found = _verb_final(of, clause)
        is_wie = of.words[clause.start("opens")].text.lower() == "wie"
        return found._replace(how="aside") if found and is_wie and found.how == "embedded" else found
    if opened := _OPEN_ASIDE.search(before):
        return Found(*opened.span("who"), "subject")
    field, after = _field(of, before), _MITTELFELD.match(of.tags, verb + 1)
    if field and _goes_on(of, verb, field):
        return None
    if field and not _is_object(of, verb, field, after):
        return Found(*field.span("who"), "subject")
    if re.search(r"CR*$", before) and not field:
        return _earlier(of, verb)
    if after is None or not _may_do(of, verb, after):
        return None
    may_be = after["who"] == "N" or not _LEADS.search(before) or may_say(of, *after.span("who"))
    return Found(*after.span("who"), "subject") if may_be else None


def is_within(of: Tagged, verb: int) -> bool:
    """Whether a finite verb ends a clause within the sentence: “was sie wollten, …”."""
    return _CLAUSE.search(of.tags[:verb]) is not None and _ENDS.match(of.tags, verb + 1) is not None


def _field(of: Tagged, before: str) -> re.Match[str] | None:
    """What stands before the verb, if it may be its subject."""
    field = _VORFELD.search(before)
    if field is None or (_AFTER_SPEECH.search(before) and field["aside"] is None and field["who"][-1] != "q"):
        return None
    is_it = field["who"] in {"Q", "D"} and of.words[field.start("who")].text.lower() in {"das", "dies", "es"}
    return None if is_it else field


def _goes_on(of: Tagged, verb: int, field: re.Match[str]) -> bool:
    """Whether a verb ends a clause that began before an “und”: “…, das die Fähre lobt und die Stadt auffordert, …”."""
    leads = of.tags[: field.start("who")]
    return re.search(r"[SW][^;:.]*[^,]C$", leads) is not None and of.tags[verb + 1 : verb + 2] in {"", ",", "."}


def _is_object(of: Tagged, verb: int, field: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether what stands before the verb is its object: “Das Ziel nannte er”, “Die Lage nennt Lind ernst”."""
    if field["who"] == "Q":
        return False
    if not _may_do(of, verb, field) or (after and _are_others(of, verb, field, after)):
        return True
    if after is None:
        return False
    who = of.words[after.start("who")].text
    if who == "der" and field["who"][0] == "D" and _is_man(of, *after.span("who")) and _may_do(of, verb, after):
        return True  # “Die Werft forderte der Betriebsrat auf, …”
    if after["who"] == "Q":
        return who in _SUBJECTS and not (who == "sie" and may_say(of, *field.span("who")))
    is_next = re.match(r"R*[Dr]?A*N{0,2}E+$", of.tags[field.end() : after.end("who")][1:]) and who[0] not in _MARKS
    return bool(is_next) and field["who"][0] in "Dd" and not may_say(of, *field.span("who"))


def _are_others(of: Tagged, verb: int, field: re.Match[str], after: re.Match[str]) -> bool:
    """Whether a single name leads, and those who do it follow: “Lind werfen die Fischer vor, …”."""
    is_plural = of.words[verb].text.endswith("n") and re.fullmatch(r"E{1,3}", field["who"]) is not None
    return is_plural and after["who"][0] in "DN" and may_say(of, *after.span("who")) and _may_do(of, verb, after)


def _is_man(of: Tagged, first: int, last: int) -> bool:
    """Whether “der” is the subject's, for no woman's, or group's, is in the dative: “der Minister”."""
    head = next((k for k in range(first, last) if of.tags[k] == "N"), first)
    return any(lexicon("de").has(group, of.words[head].lemma) for group in ("people", "offices", "titles"))


def _may_do(of: Tagged, verb: int, who: re.Match[str]) -> bool:
    """Whether a noun phrase may be the subject: it agrees with the verb, and is not what somebody says or fears."""
    first, last = who.span("who")
    head = next((k for k in range(first, last) if of.tags[k] in "NEQ"), first)
    is_claim = of.tags[head] == "N" and lexicon("de").has("claims", of.words[head].lemma)
    return not is_claim and agrees(of, verb, first, last)


def may_say(of: Tagged, first: int, last: int) -> bool:
    """Whether a name stands there, a pronoun, or a word for somebody, or something, that may say."""
    known = lexicon("de")
    groups = ("people", "bodies", "offices", "documents", "sayings", "titles")
    return any(
        word.tag in "EQ" or any(known.has(group, word.lemma) for group in groups) for word in of.words[first:last]
    )


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
