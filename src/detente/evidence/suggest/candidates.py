"""From a text to the sentences that are offered as quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from detente.evidence.quote import Speaker
from detente.evidence.suggest.candidate import Candidate, Kind
from detente.evidence.suggest.doers import doer, finite_verb, is_same, who_does
from detente.evidence.suggest.mood import is_mood, mood
from detente.evidence.suggest.phrase import Phrase
from detente.evidence.suggest.pointer import Pointer
from detente.evidence.suggest.spoken import Spoken, read_as, spoken
from detente.evidence.suggest.status import SPOKEN, status

_SURE = frozenset({"subject", "aside", "according", "so", "label"})
"""Ways to point to a speaker that seldom err; whoever is found in another way is only “perhaps” the one."""
_FEWEST_WORDS = 7
_GOES_ON = re.compile(r"[CR]+:q")


def candidates(
    text: str, *, language: str = "de", parts: Iterable[tuple[int, int]] | None = None
) -> tuple[Candidate, ...]:
    """The sentences of a text that report what somebody said, or attribute something.

    Rules on parts of speech and word lists find them; a person decides. “He” and “she” are offered as they are, with
    the last named speaker as who may be meant; a sentence that goes on with a quotation, or in the German mood of
    reported speech, is of whoever spoke directly before.

    Args:
        text: the text of a source.
        language: ``de`` or ``en``; ``und`` is read as whichever a sentence seems to be, and for any other there are no
            rules.
        parts: from where to where to look, paragraph by paragraph; None for every line.

    Returns:
        The candidates in the order of the text; none where nobody is reported.

    Example:
        >>> [found] = candidates("It rained. “We wait,” Lind told Reuters.", language="en")
        >>> found.text, found.speaker.who, found.via, found.status
        ('“We wait,” Lind told Reuters.', 'Lind', 'Reuters', 'on record')
    """
    known = read_as(language)
    if not known:
        return ()
    heard = _Before()
    found: list[Candidate] = []
    for start, end in _lines(text) if parts is None else parts:
        found.extend(_paragraph(text, (start, end), known, heard))
    return tuple(found)


def has_rules(language: str) -> bool:
    """Whether there are rules for a language, by its code; one that nobody knows is read as those there are."""
    return bool(read_as(language))


@dataclass(slots=True)
class _Before:
    """Whom a text has let speak so far: in the last sentence, last by name, through whom; experts by surname.

    `doer` is who did something in the last sentence, where nobody spoke.
    """

    last: Phrase | None = None
    doer: Phrase | None = None
    named: Speaker | None = None
    via: str | None = None
    experts: set[str] = field(default_factory=set)
    is_going_on: bool = False
    is_open: bool = False


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)


def _paragraph(text: str, span: tuple[int, int], known: tuple[str, ...], heard: _Before) -> Iterator[Candidate]:
    paragraph = text[span[0] : span[1]].rstrip()
    said, read_ = spoken(paragraph, known)
    for k, _ in enumerate(read_):
        candidate = _candidate(text, span[0], read_, k, heard)
        if candidate:
            yield candidate
        heard.is_going_on = candidate is not None
        heard.doer = _does(read_[k], heard, is_told=candidate is not None)
        if candidate is None:
            heard.last = heard.via = None
    heard.is_open = bool(said) and said[-1][1] == len(paragraph) and paragraph[-1] not in "”“\"'«»’‘"


def _does(one: Spoken, heard: _Before, *, is_told: bool) -> Phrase | None:
    """Who does something in a sentence; nobody, if somebody else spoke before it."""
    who = doer(one) if heard.last is None or not is_told else None
    return who if who and (heard.last is None or is_same(who, heard.last)) else None


def _candidate(text: str, at: int, of: Sequence[Spoken], k: int, heard: _Before) -> Candidate | None:
    one = of[k]
    pointers = [*one.reading.pointers, *(Pointer(cue) for cue in mood(one.reading.of, goes_on=heard.is_going_on))]
    telling = [pointer for pointer in pointers if pointer.cue.kind != "infers"]
    if not telling or (not one.is_quoted and _is_aside(telling, one.reading.of.text)):
        return None
    main = _main(telling)
    who = main.who if main else _heard(of, k, telling, heard)
    is_sure = main is None or main.how in _SURE
    heard.last = who if is_sure else None
    speaker = who.speaker if who and is_sure else None
    perhaps = heard.named if who and who.is_pronoun else who.speaker if who and not is_sure else None
    if main and who and who.speaker and who.speaker.named:
        heard.named = who.speaker
    carried = one.reading.via if speaker or (who and not who.speaker) else None
    via = carried or (heard.via if main is None and who and not who.speaker else None)
    heard.via = via
    start, end = at + one.start, at + one.end
    cues = tuple(replace(p.cue, start=start + p.cue.start, end=start + p.cue.end) for p in telling)
    firm = status(one, telling, main, who, is_expert=_is_expert(who, heard))
    return Candidate(start, end, text[start:end], _kind(telling, main), speaker, via, firm, cues, perhaps)


def _is_expert(who: Phrase | None, heard: _Before) -> bool:
    """Whether somebody is called an expert, here or before."""
    if who is None or who.speaker is None:
        return False
    surname = who.speaker.who.split()[-1].lower()
    if who.is_expert and who.speaker.named:
        heard.experts.add(surname)
    return who.is_expert or surname in heard.experts


def _heard(of: Sequence[Spoken], k: int, telling: Sequence[Pointer], heard: _Before) -> Phrase | None:
    """Whose words a sentence is that points to nobody: those of whoever speaks beside it."""
    if of[k].is_quoted:
        return _around(of, k, heard)
    if all(pointer.cue.kind in {"mood", "quotation"} for pointer in telling):
        return _mood_of(of[k], heard)
    return None


def _is_aside(telling: Sequence[Pointer], sentence: str) -> bool:
    """Whether there is nothing but a few words in quotation marks: a name, a title, a word that is not one's own."""
    return all(
        pointer.cue.kind == "quotation" and len(sentence[pointer.cue.start : pointer.cue.end].split()) < _FEWEST_WORDS
        for pointer in telling
    )


def _main(telling: Sequence[Pointer]) -> Pointer | None:
    """The cue whose voice the sentence is: what stands beside it all, else its first verb of saying."""
    return min((pointer for pointer in telling if pointer.who), key=_rank, default=None)


def _rank(pointer: Pointer) -> int:
    if pointer.how in {"aside", "label", "so"} and pointer.cue.kind in SPOKEN | {"according", "shows"}:
        return 0
    if pointer.cue.kind == "according":
        return 1 if pointer.who and pointer.who.speaker else 4
    if pointer.how == "subject":
        return 2 if pointer.cue.kind in SPOKEN else 3
    return 5


def _around(of: Sequence[Spoken], k: int, heard: _Before) -> Phrase | None:
    """Who speaks in the other sentences of the same quotation, or in the one before."""
    near = [j for j in range(len(of)) if j != k and set(of[j].quotes) & set(of[k].quotes)]
    for j in (*sorted(near, key=lambda j: abs(j - k)), k - 1):
        if j >= 0 and (main := _main(of[j].reading.pointers)) and main.how in _SURE:
            return main.who
    if heard.last and (k or heard.is_open):
        return heard.last
    after = _main(of[k + 1].reading.pointers) if k + 1 < len(of) and not of[k + 1].quotes else None
    return after.who if after and after.how == "subject" and after.cue.kind in SPOKEN else None


def _mood_of(one: Spoken, heard: _Before) -> Phrase | None:
    """Whose words a German sentence in the mood of reported speech is: its own subject's, or whoever spoke before.

    Where nobody did, they are of who did something in the sentence before: “Lind lobt den Plan. Er sei gut.”
    """
    of, finite = one.reading.of, finite_verb(one.reading.of)
    if one.language != "de":
        return None
    if finite is None:  # “Und: „…“”
        return heard.last if _GOES_ON.match(of.tags) else None
    if is_mood(of.words[finite]):
        return heard.last or (heard.doer if is_mood(of.words[finite], second=False) else None)
    return who_does(of, finite) if of.words[finite].lemma not in {"sein", "werden"} else None


def _kind(telling: Sequence[Pointer], main: Pointer | None) -> Kind:
    kinds = {pointer.cue.kind for pointer in telling}
    if "quotation" in kinds:
        return "quotation"
    if main and main.cue.kind == "opines":
        return "opinion"
    return "hedged" if kinds == {"hedge"} else "reported"
