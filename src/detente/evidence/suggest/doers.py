"""German: who does something in a sentence, whose words it, or the next one, may tell."""

from __future__ import annotations

from detente.evidence.suggest import subjects_de
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.phrase import Phrase, is_person, phrase
from detente.evidence.suggest.spoken import Spoken
from detente.evidence.suggest.word import Tagged


def finite_verb(of: Tagged) -> int | None:
    """The finite verb of the main clause."""
    return next((k for k, tag in enumerate(of.tags) if tag in "VX" and not subjects_de.is_within(of, k)), None)


def who_does(of: Tagged, finite: int) -> Phrase | None:
    """The subject of a sentence that does not begin with its verb, if it is somebody."""
    found = subjects_de.subject(of, finite) if finite else None
    if found is None or not is_person(of, found.first, found.last, lexicon("de")):
        return None
    return phrase(of, found.first, found.last, lexicon("de"))


def doer(one: Spoken) -> Phrase | None:
    """Who does something in a sentence, by name; what follows in the mood of reported speech is told by them."""
    finite = finite_verb(one.reading.of) if one.language == "de" else None
    who = who_does(one.reading.of, finite) if finite else None
    return who if who and who.speaker and who.speaker.named else None


def is_same(one: Phrase | None, other: Phrase) -> bool:
    """Whether two are called by the same last word: “Ann Lind”, “Lind”."""
    return bool(one and one.speaker and other.speaker and one.speaker.who.split()[-1] == other.speaker.who.split()[-1])
