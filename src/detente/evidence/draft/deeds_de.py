"""The deeds of a German sentence: the verbs of each of its clauses, with whoever does them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from detente.evidence.draft.clauses_de import Clause, Told, clauses, told, with_infinitives
from detente.evidence.draft.deed import Deed, Span, asks, span, spoken
from detente.evidence.draft.lists import lists
from detente.evidence.draft.weights import Sign
from detente.evidence.draft.words import Words
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.subjects_de import agent, subject
from detente.evidence.suggest.word import Tagged, Word

_NEAR = 30
"""Characters before a verb where a noun or participle may stand that leads to an infinitive."""
_LONGEST = 14
"""Words that a deed may have."""
_LEADS = re.compile(
    r"(?:droh|plan|erwäg|erwog|beabsichtig|versprech|versprach|weiger|gedenk|bemüh|hoff|versuch|beschl|angekündigt|kündig|entsch"
    r"|prüf|angeboten|b[io]e?t|zugesagt|lehn|forder|verlang|r[iu]e?f|bitte|bat\b|dräng|mahn|schl[aäu]g|bereit|gewillt|chance|recht\b"
    r"|möglich|vorhaben|absicht|angebot|vorschlag|pläne|drohung)",
    re.IGNORECASE,
)
"""What an infinitive with “zu” follows where somebody may do it."""
_URGES = re.compile(r"forder|r[iu]e?f|bitte|\bbat\b|dräng|mahn|zwing|zwang|erlaub", re.IGNORECASE)
_CONDITIONS = frozenset(["wenn", "falls", "sofern", "ob"])
_ELSEWHERE = re.compile(r"^(?:es|das|dies)\s\w+$|\bda(?:r(?:um|an|auf|über)|von|zu|mit|für|gegen|bei)\s\w+$")
"""What only leads to another clause: “darauf bestehen”."""
_SAYING = frozenset(["says", "opines", "names"])
_FRONT = re.compile(r"[Ddr#]?A*[NE]+(?:[sr]A*[NE]+)*")
"""What stands before the verb and may be its object."""
_ASKED = re.compile(r"[RO]*(?P<who>[Ddr]?[A#]*[NE]+)")
_BY = re.compile(r"[Pp](?P<who>[Dds]?[A#]*[NE]+(?:[rs]A*[NE]+)*)")
_OF = frozenset(["von", "vom", "durch"])
_ZU = re.compile(
    r"(?P<front>ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|mit|nach|nieder|statt|teil|um|vor|weg|weiter"
    r"|wieder|zurück|zusammen|zu|über|heran|heraus|ent|bereit)zu(?P<verb>\w+(?:en|ern|eln))"
)


def deeds_de(of: Tagged, words: Words) -> Iterator[Deed]:
    """Every verb of a sentence that may be a deed."""
    return (deed for deed in _verbs(with_infinitives(of), words) if _is_deed(deed))


def _verbs(of: Tagged, words: Words) -> Iterator[Deed]:
    before: Span | None = None
    for clause in clauses(of):
        found = subject(of, clause.verb) if clause.verb >= 0 else None
        who = span(of, found) or (before if of.tags[max(clause.first - 1, 0)] == "C" else None)
        for verb in told(of, clause):
            yield _deed(of, clause, verb, (found.first, found.last) if found else None, who, words)
        for at in range(clause.first, clause.last):
            if of.tags[at] == "z" or of.tags[at - 1 : at + 1] == "tI":
                yield _with_zu(of, clause, at, words)
        before = who


def _is_deed(deed: Deed) -> bool:
    """Whether it is something that one does: not what one is or says, nor what a clause that follows tells."""
    is_saying = lexicon("de").verbs.get(deed.head) in _SAYING
    leads = deed.label == deed.head and _LEADS.fullmatch(deed.head.removesuffix("en")) is not None
    asks = _URGES.match(re.sub(r"^(?:auf|er)", "", deed.head)) is not None
    is_half = deed.label == deed.head and deed.head not in lists("de").whole
    return not (
        is_saying or leads or asks or is_half or _ELSEWHERE.search(deed.label) or deed.head in lists("de").states
    )


def _deed(of: Tagged, clause: Clause, told: Told, inner: Span | None, who: Span | None, words: Words) -> Deed:
    signs = {*told.signs, *_around(of, clause, told.head)}
    is_passive = "passive" in signs
    doer = _agent(of, clause, told.at) if is_passive else who
    leads = of.words[clause.verb].text if signs & {"can", "will", "must"} else ""
    sort = spoken(words, leads, "", of.said(clause.first, clause.last))
    kept = _words_of(of, clause, told, None if is_passive else inner)
    of = _as_object(of, *inner) if is_passive and inner else of
    said = (of.words[k] for k in kept if not (is_passive and doer and _is_by(of, k, doer)))
    return Deed(of.words[told.at].start, _label(said, told.head), told.head, doer, frozenset(signs), sort)


def _as_object(of: Tagged, first: int, last: int) -> Tagged:
    """The sentence with a masculine subject as what is done to it: “der neue Lohn” is “den neuen Lohn”."""
    if of.words[first].text.lower() != "der":
        return of
    end = next((k for k in range(first + 1, last) if of.tags[k] != "A"), last)
    words = (
        replace(word, text=f"{word.text}n") if first < k < end else replace(word, text="den") if k == first else word
        for k, word in enumerate(of.words)
    )
    return Tagged(of.text, tuple(words), of.tags)


def _is_by(of: Tagged, k: int, doer: Span) -> bool:
    """Whether a word says by whom something is done, or leads to that."""
    at = of.words[k + 1 if of.words[k].text.lower() in _OF else k].start
    return doer[0] <= at < doer[1]


def _agent(of: Tagged, clause: Clause, at: int) -> Span | None:
    """By whom something is done; it may begin its clause."""
    front = _BY.match(of.tags, clause.first) if of.words[clause.first].text.lower() in _OF else None
    return _words(of, front) if front else span(of, agent(of, at))


def _words_of(of: Tagged, clause: Clause, told: Told, inner: Span | None) -> list[int]:
    """The words of a deed: what follows its finite verb or precedes it at the end of a clause, without the subject."""
    first, last = (told.begins, told.at) if clause.is_final else (max(told.begins, clause.verb + 1), clause.last)
    if told.at != clause.verb:
        last = told.at
    kept = [k for k in range(first, last) if not (inner and inner[0] <= k < inner[1])]
    if clause.is_final and inner and first <= inner[0] < last:
        kept = [k for k in kept if k >= inner[1]]
    is_object = inner is None or inner[0] > clause.verb
    has_front = is_object and _FRONT.fullmatch(of.tags, clause.first, max(clause.verb, 0)) and not clause.is_final
    front = list(range(clause.first, clause.verb)) if has_front and told.begins == clause.inside else []
    return [k for k in (*front, *kept) if of.tags[k] != "T"]


def _label(said: Iterable[Word], head: str) -> str:
    words = [word for word in said if word.text.lower() not in lists("de").fillers and word.tag != "t"]
    if words and words[-1].tag == "R" and _is_front(words[-1].text, head):
        head = words.pop().text + head
    kept = [_said(word) for word in words]
    while kept and kept[0] in {"und", "oder", "um", "wie", ","}:
        kept = kept[1:]
    return " ".join((*kept[1 - _LONGEST :], head)).replace(" ,", ",")


def _is_front(word: str, verb: str) -> bool:
    """Whether a word belongs to the verb behind it, which a text has torn off: “ab feuern”."""
    hit = _ZU.fullmatch(f"{word}zu{verb}")
    return hit is not None and hit["front"] == word


def _said(word: Word) -> str:
    return word.text.lower() if word.start == 0 and word.tag not in "NE" else word.text


def _with_zu(of: Tagged, clause: Clause, at: int, words: Words) -> Deed:
    """An infinitive with “zu”: what leads to it is the clause before, or the verb of its own."""
    hit = _ZU.fullmatch(of.words[at].text)
    head = f"{hit['front']}{hit['verb']}" if hit else of.words[at].text
    verb = max(of.tags.rfind("V", 0, at), of.tags.rfind("X", 0, at))
    found = subject(of, verb) if verb >= 0 else None
    begins = of.words[verb].start if verb >= 0 else 0
    leads = of.text[max(begins - _NEAR, 0) : of.words[at].start]
    told: Sign = "plan" if _LEADS.search(leads) else "can"
    who = span(of, found)
    asked = _ASKED.match(of.tags, verb + 1) if _URGES.search(leads) else None
    who = _words(of, asked) if asked else who
    first = max(clause.first, verb + 1, found.last if found and found.last <= at else 0)
    inside = of.said(max(verb, 0), clause.last)
    led = of.text[max(begins - _NEAR, 0) : of.words[at - 1].start] if told == "plan" else ""
    sort = "demand" if asked else spoken(words, led, "", inside)
    return Deed(
        of.words[at].start,
        _label(of.words[first:at], head),
        head,
        who,
        frozenset({told, *_around(of, clause, head)}),
        sort,
    )


def _words(of: Tagged, hit: re.Match[str]) -> Span:
    return of.words[hit.start("who")].start, of.words[hit.end("who") - 1].end


def _around(of: Tagged, clause: Clause, head: str) -> Iterator[Sign]:
    """What the clause, and the verb itself, add to how it is told of."""
    is_question = asks(of.text)
    if clause.opens in _CONDITIONS or (clause.verb == clause.first == 0 and not is_question):
        yield "if"
    elif clause.opens and clause.opens != "dass":
        yield "aside"
    if head in lists("de").acts:
        yield "act"
