"""English: who does what a verb says."""

from __future__ import annotations

import re

from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.word import Found, How, Tagged

_NOUN = r"(?:(?:D[RAUG#]*)?(?:[A#NE]*[NE]|#(?:U|PO)?)(?:g[A#U]*[NE]+)*(?:\([^)]{1,12}\))?)"
CHAIN = rf"{_NOUN}(?:P{_NOUN}){{0,4}}"
_LONG = rf"{_NOUN}(?:[UAR]?[Pp]{_NOUN}){{0,4}}"
_ASIDE = r"(?:(?:,(?!C[DRE])(?:[^,VX;:q-]{1,24}|R?[WPpGU][^;:q,-]{1,40}))+,|-[^-q]{1,50}-|\([^)]{1,20}\),?)"
_BETWEEN = r"(?:[Pp]R+)?[RXTt]*"
_START = r"(?<![DA#UNEgPpGI])(?<!DR)(?<!E,E,)"
_LEFT = re.compile(rf"{_START}(?P<who>{_LONG}|Q)(?P<aside>{_ASIDE})?{_BETWEEN}$")
_BOTH = re.compile(rf"(?<![DA#UNEgPpRVIGUX])(?P<who>{_LONG}C{_LONG})(?P<aside>{_ASIDE})?{_BETWEEN}$")
_RELATIVE = re.compile(rf"{_START}(?P<who>{_LONG}),?[WS]{_BETWEEN}$")
_REDUCED = re.compile(rf"{_START}(?P<who>{_LONG})(?P<more>W[^,.;:q]*|[UG][^.;:qVXW]*)$")
_AFTER_RELATIVE = re.compile(rf"(?:[pPS][^,VXW]*,)?[RC]*(?P<who>{_LONG})[,-][^VX;:q]*W[^;:]*[,q-]R*$")
"""“Lind, who had been in Oslo, Norway, to sign it, …”"""
_PARTICIPLE = re.compile(r"(?:[pP]D?[A#]*[NE]+(?:g[A#]*[NE]+)*|q)R*[XV]")
"""What follows a past form that is no verb: “the figures cited in Lind’s letter are …”."""
_LIKELY_PARTICIPLE = re.compile(r"(?:[pP]D?[A#NEgO]{1,6}V?X|qR*[XV])")
_IF = re.compile(r"(?:^|[,;])X$")
"""“Had Lind said that …”"""
_RELATIVES = frozenset({"who", "which", "that"})
_SHARED = re.compile(rf"(?:[C,-]){_BETWEEN}$")
_RIGHT = re.compile(rf"[RT]*(?P<who>{_NOUN}(?:[UAR]?P{_NOUN})?)(?![XgI]|V(?!P))")
_ASIDE_AT = re.compile(_ASIDE)
_GOES_ON = re.compile(r"[^,;:.q-]*[VX]|q")
_AFTER_SPEECH = re.compile(r"[q,-][R]*$")
_BY = re.compile(rf"[^,;:.VX]{{0,4}}?p(?P<who>{CHAIN}|O)")
"""A passive's agent; the word must be “by”."""


def subject(of: Tagged, verb: int, *, is_saying: bool = False) -> Found | None:
    """The subject of a verb, or of the auxiliary before it; that of a verb of saying may stand after it."""
    before, tag = of.tags[:verb], of.tags[verb]
    if tag == "I" and before.endswith("t"):
        return _of_main_clause(of, verb)
    if tag == "G" and not re.search(r"X[RX]*$", before):
        return _of_participle(of, verb)
    if is_saying and re.search(r"q,?R*$", before) and (found := _right(of, verb)):
        return found
    if hit := _AFTER_RELATIVE.match(before):
        return Found(*hit.span("who"), "subject")
    for pattern in (_BOTH, _LEFT, _RELATIVE):
        hit = pattern.search(before)
        if hit and (pattern is not _RELATIVE or _is_relative(of, hit.end("who"))):
            return Found(*hit.span("who"), _how(of, hit, verb, is_relative=pattern is _RELATIVE))
    if is_saying and _AFTER_SPEECH.search(before) and (found := _right(of, verb)) and _may_say(of, found):
        return found
    if hit := _REDUCED.search(before):
        last = hit.end("who") + len(re.split(r"[C,]|Q$", hit["more"])[0])
        return Found(hit.start("who"), last, "subject")
    return _earlier(of, verb) if _SHARED.search(before) else None


def _is_relative(of: Tagged, at: int) -> bool:
    return of.words[at + (of.tags[at] == ",")].lemma in _RELATIVES


def _how(of: Tagged, hit: re.Match[str], verb: int, *, is_relative: bool) -> How:
    if is_relative:
        return "relative"
    after = _LIKELY_PARTICIPLE if of.tags[verb] == "U" else _PARTICIPLE
    if of.words[verb].text.endswith("ed") and after.match(of.tags, verb + 1):
        return "reduced"
    if _is_parenthesis(of, hit, verb):
        return "aside"
    is_within = re.search(r"[SW][^,;:q]*$", of.tags[:verb]) or _IF.search(of.tags[: hit.start("who")])
    return "embedded" if is_within or _is_contact(of, hit, verb) else "subject"


def _is_contact(of: Tagged, hit: re.Match[str], verb: int) -> bool:
    """Whether it is the verb of a clause without pronoun: “The ship Lind praised sank”."""
    return re.search(r"N[NE]*E$", hit["who"]) is not None and of.tags[verb + 1 : verb + 2] in {"V", "X"}


def _is_parenthesis(of: Tagged, hit: re.Match[str], verb: int) -> bool:
    """Whether a subject and its verb stand beside what is said: “…, officials said”."""
    leads = of.tags[: hit.start("who")]
    if leads.endswith("S") and of.words[len(leads) - 1].text.lower() == "as":
        return re.match(r"R*(?:[,.)-]|$)", of.tags[verb + 1 :]) is not None
    if not leads or not re.search(r"[,q-]S?$", leads) or leads[0] == "S" or not re.search(r"[VXq]", leads):
        return False
    return re.match(r"(?:[OR]|[Pp]?[D#A]*[NE]+|[Pp][^,]{1,20})*(?:[,.q-]|$)", of.tags[verb + 1 :]) is not None


def _right(of: Tagged, verb: int) -> Found | None:
    """The subject after a verb of saying that follows what is said."""
    hit = _RIGHT.match(of.tags, verb + 1)
    if hit is None or of.words[verb].lemma == "tell":
        return None
    is_told_of = of.tags[hit.end() : hit.end() + 1] in {"W", "U", "V"}  # “said a lawyer who knows Lind”
    if is_told_of or _ASIDE_AT.match(of.tags, hit.end()) or not _GOES_ON.match(of.tags, hit.end()):
        return Found(hit.start("who"), hit.end("who"), "aside")
    return None


def _may_say(of: Tagged, found: Found) -> bool:
    """Whether it is a name, a pronoun, or a word for somebody, or something, that may say."""
    tags = of.tags[found.first : found.last]
    groups = ("people", "offices", "bodies", "titles", "experts", "documents")
    return (
        tags == "Q"
        or ("E" in tags and "g" not in tags)
        or any(lexicon("en").has(group, word.lemma) for word in of.words[found.first : found.last] for group in groups)
    )


def _of_participle(of: Tagged, verb: int) -> Found | None:
    """Whose saying it is: the noun directly before, the subject of the main clause, or of the clause that follows."""
    if re.fullmatch(r"[RSPpC]*", of.tags[:verb]):
        hit = re.search(rf",{_BETWEEN}(?P<who>{CHAIN}|Q)(?:{_ASIDE})?{_BETWEEN}V", of.tags[verb:])
        return Found(verb + hit.start("who"), verb + hit.end("who"), "shared") if hit else None
    if (hit := _LEFT.search(of.tags[:verb])) and hit["aside"] is None and of.tags[verb - 1] in "NE":
        head = of.words[hit.end("who") - 1]
        if head.tag == "E" or lexicon("en").has("people", head.lemma):
            return Found(hit.start("who"), hit.end("who"), "reduced")
    return _of_main_clause(of, verb)


def _of_main_clause(of: Tagged, verb: int) -> Found | None:
    for k in range(verb):
        if of.tags[k] in "VX" and not re.search(r"[SW][^,;:q]*$", of.tags[:k]):
            found = subject(of, k, is_saying=True)
            return found._replace(how="shared") if found else None
    return None


def _earlier(of: Tagged, verb: int) -> Found | None:
    """The subject of the nearest finite verb before that has one."""
    for k in range(verb - 1, -1, -1):
        if of.tags[k] in "VX" and (found := subject(of, k)):
            return found._replace(how="shared")
    return None


def agent(of: Tagged, verb: int) -> Found | None:
    """By whom something is done, after a participle."""
    hit = _BY.match(of.tags, verb + 1)
    if hit is None or of.words[hit.start("who") - 1].text != "by":
        return None
    return Found(hit.start("who"), hit.end("who"), "agent")
