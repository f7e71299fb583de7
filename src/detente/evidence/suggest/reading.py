"""A sentence read by a grammar: its cues, and whoever each of them says is speaking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detente.evidence.suggest.candidate import Cue, CueKind
from detente.evidence.suggest.carriers import carriers
from detente.evidence.suggest.grammar import CARRIER, HIDDEN, Grammar
from detente.evidence.suggest.phrase import Phrase, phrase_after, phrase_before, phrase_in, subject_of

_QUOTATION = re.compile(r"„[^„“”\"]+[“”\"]|“[^“”]+”|\"[^\"]+\"|»[^»«]+«|«[^»«]+»|(?<!\w)‘[^‘]+’(?!\w)")
_FEWEST_WORDS = 4
_GENITIVE = re.compile(r"(?:[’']s|s[’']?|(?<=[sxzß])[’'])$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence tells: its `cues`, `who` each of them points to, and the carriers that it names."""

    cues: tuple[Cue, ...]
    who: tuple[Phrase | None, ...]
    via: str | None


def read(sentence: str, grammar: Grammar) -> Reading | None:
    """What a sentence tells of reported speech; None if nothing does."""
    sentence = re.sub(r"\s", " ", sentence)
    named = carriers(sentence)
    hidden = _hidden(sentence, named)
    found = [*_verbs(hidden, grammar), *_phrases(hidden, grammar)]
    quotations = [
        Cue(hit.start(), hit.end(), "quotation") for hit in _QUOTATION.finditer(hidden) if HIDDEN in hit.group()
    ]
    if found and quotations and all(cue.kind in {"mood", "infers"} for cue, _ in found):
        found = [(cue, who or _speaker_by_colon(hidden, grammar)) for cue, who in found]
    if not found and not any(_is_speech(sentence[cue.start : cue.end], hidden, cue) for cue in quotations):
        return None
    if not found:
        found = [(cue, _speaker_by_colon(hidden, grammar)) for cue in quotations[:1]]
        quotations = quotations[1:]
    once = dict((*found, *((cue, None) for cue in quotations)))
    found = sorted(once.items(), key=lambda pair: pair[0].start)
    via = next((name for _, _, name in named), None)
    return Reading(tuple(cue for cue, _ in found), tuple(who for _, who in found), via)


def _hidden(sentence: str, named: tuple[tuple[int, int, str], ...]) -> str:
    """The sentence with carriers and what stands within quotation marks hidden, at its full length."""
    for start, end, _ in named:
        sentence = sentence[:start] + CARRIER * (end - start) + sentence[end:]
    return _QUOTATION.sub(lambda hit: hit[0][0] + HIDDEN * (len(hit[0]) - 2) + hit[0][-1], sentence)


def _is_speech(quotation: str, hidden: str, cue: Cue) -> bool:
    """Whether a quotation without a verb is somebody's words: a sentence by itself, or what follows a colon."""
    if hidden[: cue.start].rstrip().endswith(":"):
        return len(quotation.split()) >= 2
    is_alone = not re.sub(r"[\W_]", "", hidden.replace(HIDDEN, ""))
    return is_alone and len(quotation.split()) >= _FEWEST_WORDS


def _verbs(hidden: str, grammar: Grammar) -> Iterator[tuple[Cue, Phrase | None]]:
    for hit in grammar.verbs.finditer(hidden):
        kind: CueKind = hit.lastgroup  # type: ignore[assignment]  # the groups are named for the kinds
        inverted = re.search(r"(?:^|[,“”\"«»–—])\s*(?:(?:so|wie)\s)?$", hidden[: hit.start()]) is not None
        after_speech = inverted and re.search(r"\w|¤", hidden[: hit.start()]) is not None
        if kind == "says" and not _is_complete(hidden, hit, grammar, after_speech=after_speech):
            continue
        if grammar.infinitive and grammar.infinitive.search(hidden, 0, hit.end()):
            continue
        if kind == "names" and HIDDEN not in hidden:
            continue
        lead = hidden[: hit.start()]
        plain = _without_aside(lead, grammar)
        before = phrase_before(plain + hidden[hit.start() :], hit.start(), grammar)
        after = phrase_after(hidden, hit.end(), grammar) if plain == lead else None
        who = after if inverted and after and not (after.is_pronoun and before) else before or after
        who = who or subject_of(hidden, hit.start(), grammar)
        if who is not None:
            yield Cue(hit.start(), hit.end(), kind), who


def _without_aside(lead: str, grammar: Grammar) -> str:
    """What precedes a verb or colon, at its full length, without an aside about the subject at its end."""
    return grammar.aside.sub(lambda hit: " " * len(hit[0]), lead)


def _is_complete(hidden: str, hit: re.Match[str], grammar: Grammar, *, after_speech: bool) -> bool:
    if grammar.complement is None or after_speech:
        return True
    return grammar.complement.match(hidden, hit.end()) is not None or HIDDEN in hidden[: hit.start()]


def _phrases(hidden: str, grammar: Grammar) -> Iterator[tuple[Cue, Phrase | None]]:
    for kind, pattern in grammar.phrases:
        if kind == "mood" and grammar.first_person.search(hidden):
            continue
        for hit in pattern.finditer(hidden):
            yield Cue(hit.start(), hit.end(), kind), _pointed_to(hidden, hit, grammar)


def _pointed_to(hidden: str, hit: re.Match[str], grammar: Grammar) -> Phrase | None:
    groups = hit.groupdict()
    if "self" in groups:
        return subject_of(hidden, hit.start(), grammar)
    if whose := groups.get("whose"):
        return phrase_in(_GENITIVE.sub("", whose.strip()), grammar)
    if (who := groups.get("who")) is None:
        return None
    return phrase_in(who.strip(), grammar) if who else phrase_after(hidden, hit.start("who"), grammar)


def _speaker_by_colon(hidden: str, grammar: Grammar) -> Phrase | None:
    """Who is named before a colon that leads to a quotation: after the verb, else at the beginning."""
    before, colon, after = hidden.partition(":")
    if not colon or HIDDEN not in after:
        return None
    before = _without_aside(before, grammar)
    for hit in re.finditer(r"\b[a-zäöüß]+t(?:e|en)?\b|\b(?:hat|hatte|has|had)\b", before):
        if who := phrase_before(before, hit.start(), grammar) or phrase_after(before, hit.end(), grammar):
            return who
    return phrase_in(before.strip(), grammar)
