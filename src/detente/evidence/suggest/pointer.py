"""What points to whoever speaks."""

from __future__ import annotations

from dataclasses import dataclass

from detente.evidence.suggest.candidate import Cue, CueKind
from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.phrase import Phrase, phrase
from detente.evidence.suggest.word import Found, How, Tagged


@dataclass(frozen=True, slots=True)
class Pointer:
    """A cue and whom it points to; `how` is as what: as subject of the verb, as who did it, after “according to”."""

    cue: Cue
    who: Phrase | None = None
    how: How = ""


def cue_at(of: Tagged, at: int, kind: CueKind) -> Cue:
    """A word as a cue."""
    return Cue(of.words[at].start, of.words[at].end, kind)


def pointer_at(of: Tagged, at: int, kind: CueKind, found: Found | None, words: Lexicon) -> Pointer:
    """A word as a cue that points to whom was found."""
    if found is None:
        return Pointer(cue_at(of, at, kind))
    return Pointer(cue_at(of, at, kind), phrase(of, found.first, found.last, words), found.how)
