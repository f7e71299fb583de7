"""What is suggested: a sentence, who seems to say it through whom, and the words that gave it away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detente.evidence.quote import Speaker, Status

CueKind = Literal[
    "quotation", "says", "demands", "names", "opines", "intends", "denies", "shows", "according",
    "mood", "hedge", "infers"
]  # fmt: skip
"""What a word or a pair of marks tells of a sentence.

Somebody's own words; a verb of saying; one that is a deed in words (demand, warn, promise); one that calls things
names; one of thinking; one of wanting; a denial; what a document shows; “according to”; the German mood of reported
speech; hearsay; a guess of the writer's, which is nobody's speech.
"""

Kind = Literal["quotation", "reported", "hedged", "opinion"]
"""What a candidate is: somebody's own words, words told by others, hearsay or guess, what somebody thinks."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or a quotation, from `start` to `end` of the text, and what it tells."""

    start: int
    end: int
    kind: CueKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence offered as a quote: ``text[start:end]`` of the source, so that the exact check finds it.

    `speaker`, `via` (the agency or paper that carries it) and `status` are what the sentence itself says; None where it
    does not say, or not clearly. `perhaps` is who may be meant: whom “he” or “she” seems to stand for, or whoever is
    found in a way that errs more often.
    """

    start: int
    end: int
    text: str
    kind: Kind
    speaker: Speaker | None
    via: str | None
    status: Status
    cues: tuple[Cue, ...]
    perhaps: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A name of an actor, from `start` to `end` of the text, and the actor's id."""

    start: int
    end: int
    id: str
