"""From a text to the sentences that are offered as quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from detente.evidence.quote import Speaker, Status
from detente.evidence.source import UNDETERMINED
from detente.evidence.suggest.candidate import Candidate, CueKind, Kind
from detente.evidence.suggest.grammar import Grammar
from detente.evidence.suggest.reading import Reading, read
from detente.evidence.suggest.sentences import sentences

_LANGUAGES = ("de", "en")


def candidates(
    text: str, *, language: str = "de", parts: Iterable[tuple[int, int]] | None = None
) -> tuple[Candidate, ...]:
    """The sentences of a text that report what somebody said, attribute something, or hedge.

    Rules and word lists find them; a person decides. “He” and “she” are the last named speaker where the sentences
    directly before have only one, else nobody; a sentence in the German mood of reported speech likewise.

    Args:
        text: the text of a source.
        language: ``de`` or ``en``; ``und`` is read as both, and for any other there are no rules.
        parts: from where to where to look, paragraph by paragraph; None for every line.

    Returns:
        The candidates in the order of the text; none where nobody is reported.

    Example:
        >>> [found] = candidates("It rained. “We wait,” Lind told Reuters.", language="en")
        >>> found.text, found.speaker.who, found.via, found.status
        ('“We wait,” Lind told Reuters.', 'Lind', 'Reuters', 'on record')
    """
    grammars = tuple(_grammar(name) for name in _read_as(language))
    if not grammars:
        return ()
    heard = _Heard()
    found: list[Candidate] = []
    for start, end in _lines(text) if parts is None else parts:
        for first, last in sentences(text[start:end], grammars[0].language):
            sentence = text[start + first : start + last]
            reading = next((reading for grammar in grammars if (reading := read(sentence, grammar))), None)
            if reading is None:
                heard.recent.clear()
            else:
                found.append(_candidate(reading, start + first, sentence, heard))
    return tuple(found)


def has_rules(language: str) -> bool:
    """Whether there are rules for a language, by its code; one that nobody knows is read as those there are."""
    return bool(_read_as(language))


def _read_as(language: str) -> tuple[str, ...]:
    if language == UNDETERMINED:
        return _LANGUAGES
    return tuple(known for known in _LANGUAGES if known == language.partition("-")[0])


@dataclass(slots=True)
class _Heard:
    """Whom a text has quoted so far, by surname: directly before, and as experts."""

    recent: dict[str, Speaker] = field(default_factory=dict)
    experts: set[str] = field(default_factory=set)

    def add(self, speaker: Speaker, *, is_expert: bool) -> None:
        surname = _surname(speaker)
        self.recent[surname] = speaker
        if is_expert:
            self.experts.add(surname)

    @property
    def only(self) -> Speaker | None:
        """The one speaker directly before; None if there are several, or none."""
        return next(iter(self.recent.values())) if len(self.recent) == 1 else None


def _surname(speaker: Speaker) -> str:
    return speaker.who.split()[-1].casefold()


@cache
def _grammar(language: str) -> Grammar:
    if language == "de":
        from detente.evidence.suggest.german import GERMAN  # noqa: PLC0415 – its patterns take a moment to compile

        return GERMAN
    from detente.evidence.suggest.english import ENGLISH  # noqa: PLC0415 – the same

    return ENGLISH


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)


def _candidate(reading: Reading, at: int, sentence: str, heard: _Heard) -> Candidate:
    named = next((who for who in reading.who if who and who.speaker), None)
    is_pronoun = any(who.is_pronoun for who in reading.who if who)
    speaker = named.speaker if named else heard.only if is_pronoun or _goes_on(reading) else None
    if speaker and speaker.named:
        heard.add(speaker, is_expert=named is not None and named.is_expert)
    is_expert = bool(named and named.is_expert) or (speaker is not None and _surname(speaker) in heard.experts)
    told = _told(reading)
    status = _status(told, is_named=speaker.named if speaker else is_pronoun, is_expert=is_expert)
    cues = tuple(replace(cue, start=at + cue.start, end=at + cue.end) for cue in reading.cues)
    return Candidate(at, at + len(sentence), sentence, _kind(reading), speaker, reading.via, status, cues)


def _goes_on(reading: Reading) -> bool:
    """Whether nothing but mood or a quotation shows that somebody is reported: it goes on with whoever spoke before."""
    return reading.via is None and all(cue.kind in {"mood", "quotation"} for cue in reading.cues)


def _told(reading: Reading) -> frozenset[CueKind]:
    """What tells how it was said: the first cue that points to somebody – others may be part of what they say."""
    pointing = [cue.kind for cue, who in zip(reading.cues, reading.who, strict=True) if who]
    return frozenset(pointing[:1] or [cue.kind for cue in reading.cues])


def _status(told: frozenset[CueKind], *, is_named: bool, is_expert: bool) -> Status:
    if "denies" in told:
        return "denied"
    if "opines" in told or is_expert:
        return "opinion"
    if is_named:
        return "on record"
    return "inference" if told == {"infers"} else "reported"


def _kind(reading: Reading) -> Kind:
    kinds = {cue.kind for cue in reading.cues}
    if "quotation" in kinds:
        return "quotation"
    if "opines" in _told(reading):
        return "opinion"
    return "hedged" if kinds <= {"hedge", "infers"} else "reported"
