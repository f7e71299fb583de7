"""How firmly a sentence is somebody's: on record only if it names them as saying it, and nothing beside casts doubt."""

from __future__ import annotations

from collections.abc import Sequence

from detente.evidence.quote import Status
from detente.evidence.suggest.phrase import Phrase
from detente.evidence.suggest.pointer import Pointer
from detente.evidence.suggest.spoken import Spoken

SPOKEN = frozenset({"says", "demands", "names", "denies"})
"""What cues tell that are verbs of saying."""
_ON_RECORD = frozenset({"subject", "aside"})
_NOT = frozenset("not n't n’t never nor neither nicht nie niemals kaum weder".split())  # noqa: SIM905 – a list of words is for reading
_NEAR = 3
"""Words before a verb among which an English one stands that negates it."""


def status(
    one: Spoken, telling: Sequence[Pointer], main: Pointer | None, who: Phrase | None, *, is_expert: bool
) -> Status:
    """How firmly whoever speaks in a sentence may be quoted with it; `main` is the cue whose voice it is."""
    if main and main.cue.kind == "denies":
        return "denied"
    if (main and main.cue.kind == "opines") or is_expert:
        return "opinion"
    is_named = who is not None and who.speaker is not None and who.speaker.named and who.is_known
    if main and is_named and main.how in _ON_RECORD and main.cue.kind in SPOKEN:
        is_doubtful = _is_carried(telling, main) or _is_shared(telling, who) or _is_negated(one, main)
        return "reported" if is_doubtful else "on record"
    return "reported"


def _is_carried(telling: Sequence[Pointer], main: Pointer) -> bool:
    """Whether somebody else tells that it was said: “…, Lind said, according to Reuters”, “Lind reportedly said”."""
    others = [pointer for pointer in telling if pointer is not main]
    return any(one.cue.kind in {"according", "hedge"} or (one.who and not one.who.speaker) for one in others)


def _is_shared(telling: Sequence[Pointer], who: Phrase | None) -> bool:
    """Whether the sentence names somebody else who says something: “Lind said Meyer had denied it”."""
    voices = {one.who.speaker.who for one in telling if one.who and one.who.speaker and not one.who.is_pronoun}
    return bool(who and who.speaker and voices - {who.speaker.who})


def _is_negated(one: Spoken, main: Pointer) -> bool:
    """Whether somebody did not say it: “would not confirm that …”, “wollte nicht bestätigen, dass …”."""
    of = one.reading.of
    at = next(k for k, word in enumerate(of.words) if word.end > main.cue.start)
    start = max(of.tags.rfind(mark, 0, at) for mark in ",;:q-S") + 1
    end = next((k for k in range(at, len(of.tags)) if of.tags[k] in ",;:q.-S"), len(of.tags))
    beside = slice(start, end) if one.language == "de" else slice(max(start, at - _NEAR), at)
    return any(word.text.lower() in _NOT for word in of.words[beside])
