"""Noun phrases: who is meant, and whether by name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.evidence.quote import Speaker
from detente.evidence.suggest.grammar import CARRIER, Grammar

_CLAUSE_ENDS = re.compile(r"\w+\s*(?:[,.;–!?]|$)")


_NAME_AFTER_NOUN = re.compile(
    r"(?:^|\s)(?!(?:van|von|de|der|del|la|bin|al|zu|of|the)\s)[a-z][\w-]*\s(?P<name>[A-Z].*)$"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Whoever a cue points to: a `speaker`, a pronoun (`is_pronoun`), or neither – then a carrier.

    `is_expert` says that the phrase calls them somebody whose opinion it is.
    """

    speaker: Speaker | None = None
    is_pronoun: bool = False
    is_expert: bool = False


def phrase_after(text: str, at: int, grammar: Grammar) -> Phrase | None:
    """The phrase that begins at a place of a sentence, blanks and adverbs aside."""
    if filler := grammar.between.match(text, at):
        at = filler.end()
    at += len(text[at:]) - len(text[at:].lstrip())
    if pronoun := grammar.pronoun.match(text, at):
        return Phrase(is_pronoun=True) if pronoun.end() > at else None
    hit = grammar.person.match(text, at)
    if hit is None:
        return None
    end = hit.end()
    if not _is_name(hit, grammar) and (more := grammar.attribute.match(text, end)):
        end = more.end()
    return _phrase(hit, text[hit.start() : end], grammar, text[end:])


def phrase_before(text: str, at: int, grammar: Grammar) -> Phrase | None:
    """The subject of a verb at a place: its clause up to there, what that stands beside, or how its clause opens."""
    clauses = [clause.strip() for clause in grammar.breaks.split(text[:at])]
    after = text[at:]
    if clauses[-1]:
        found = phrase_in(clauses[-1], grammar, after=after)
        beside = grammar.both.search(text[:at])
        if found and found.speaker and beside and (other := phrase_in(clauses[-2], grammar)) and other.speaker:
            who = f"{other.speaker.who} {beside['word']} {found.speaker.who}"
            return Phrase(Speaker(who, named=other.speaker.named and found.speaker.named), is_expert=found.is_expert)
        return found or _opening(text, at, grammar)
    return phrase_in(clauses[0], grammar, after=after) if clauses[0] else None


def _opening(text: str, at: int, grammar: Grammar) -> Phrase | None:
    """The subject of a verb that ends its clause, from where the clause opens; of a pronoun, only that there is one."""
    if grammar.opens is None or not _CLAUSE_ENDS.match(text, at):
        return None
    start = max(text.rfind(mark, 0, at) for mark in ",;:–") + 1
    hit = grammar.opens.match(text, start)
    if hit is None:
        return None
    if grammar.pronoun.match(text, hit.end()):
        return Phrase()
    return phrase_after(text, hit.end(), grammar)


def subject_of(text: str, at: int, grammar: Grammar) -> Phrase | None:
    """Whom a sentence is about: the phrase that it begins with, if its verb follows, before a place in it."""
    hit = grammar.person.match(text)
    if hit is None:
        return None
    end = hit.end()
    while more := grammar.attribute.match(text, end):
        end = more.end()
    return _phrase(hit, text[:end], grammar, "") if end < at and re.match(r"\s[a-zäöüß]", text[end:]) else None


def phrase_in(text: str, grammar: Grammar, *, after: str = "") -> Phrase | None:
    """The phrase that a text is, adverbs after it aside; None if it is anything else."""
    if grammar.pronoun.fullmatch(text):
        return Phrase(is_pronoun=True)
    hit = grammar.person.match(text)
    if hit is None:
        return None
    end = hit.end()
    while more := grammar.attribute.match(text, end):
        end = more.end()
    whole = text[:end]
    while filler := grammar.between.match(text, end):
        end = filler.end()
    return _phrase(hit, whole, grammar, after) if end == len(text) else None


def _is_name(hit: re.Match[str], grammar: Grammar) -> bool:
    words = hit["head"].split()
    return not (grammar.rank.fullmatch(words[-1]) or grammar.vague.fullmatch(words[-1]) or hit["det"])


def _phrase(hit: re.Match[str], whole: str, grammar: Grammar, after: str) -> Phrase | None:
    head = hit["head"]
    if CARRIER in head:
        return Phrase()
    words = head.split()
    is_expert = grammar.expert.search(hit.group()) is not None or grammar.expert.match(after.lstrip(", ")) is not None
    ranks = [k for k, word in enumerate(words) if grammar.rank.fullmatch(word)]
    if ranks and ranks[-1] + 1 < len(words):
        return Phrase(Speaker(_bare(" ".join(words[ranks[-1] + 1 :]))), is_expert=is_expert)
    if name := _NAME_AFTER_NOUN.search(head):
        return Phrase(Speaker(_bare(name["name"])), is_expert=is_expert)
    if grammar.common.fullmatch(words[-1]):
        return Phrase()
    article = hit["det"] or ""
    who = (
        (whole[0].lower() + whole[1:])
        if article or (grammar.language == "en" and _is_common(words[0], grammar))
        else whole
    )
    is_vague = grammar.vague.fullmatch(words[-1]) is not None or grammar.vague.fullmatch(article) is not None
    if ranks:
        is_vague = is_vague or grammar.office.fullmatch(words[-1]) is None
    return Phrase(Speaker(_bare(who), named=not is_vague), is_expert=is_expert)


def _is_common(word: str, grammar: Grammar) -> bool:
    return bool(grammar.rank.fullmatch(word) or grammar.vague.fullmatch(word))


def _bare(who: str) -> str:
    return who.rstrip(" .,’'") if not re.search(r"\b\w\.$", who) else who
