"""From a text to all that it offers for a model of the conflict that it tells of."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from detente.evidence.draft.clauses import Subject, subject_of
from detente.evidence.draft.deeds import clause_end, deed_de, deed_en
from detente.evidence.draft.element import Draft, Element, ElementKind, Passage
from detente.evidence.draft.english import ENGLISH
from detente.evidence.draft.german import GERMAN
from detente.evidence.draft.mentions import Mention, Names
from detente.evidence.draft.parties import Register
from detente.evidence.draft.words import Words
from detente.evidence.suggest.paragraphs import Placed
from detente.evidence.suggest.sentences import sentences

_WORDS = {"de": GERMAN, "en": ENGLISH}


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    text: str
    named: tuple[Mention, ...]

    @property
    def passage(self) -> Passage:
        return Passage(self.start, self.start + len(self.text), self.text)


@dataclass(frozen=True, slots=True)
class _Found:
    kind: ElementKind
    sentence: _Sentence
    owner: str
    label: str
    undo: str = ""


def drafted(text: str, *, language: str, parts: Iterable[Placed], date: datetime.date | None = None) -> Draft:
    """All that a text offers for a model, each with the sentences that say it; a person decides."""
    words = _WORDS.get(language)
    if words is None:
        return Draft(language, ())
    placed = tuple(parts)
    names = Names("\n".join(text[part.start : part.end] for part in placed), words)
    read = [
        _Sentence(part.start + first, said, names(said))
        for part in placed
        for first, last in sentences(text[part.start : part.end], language)
        for said in [text[part.start + first : part.start + last]]
    ]
    named = ((one.text[m.start : m.end], m) for one in read for m in one.named)
    register = Register.of(named, words)
    found = tuple(_Reader(words, register).read(read))
    return Draft(language, tuple(_elements(found, read, register, words)))


@dataclass(slots=True)
class _Reader:
    words: Words
    register: Register
    last: str = ""
    speaker: str = ""

    def read(self, text: Iterable[_Sentence]) -> Iterator[_Found]:
        for sentence in text:
            yield from self._options(sentence)
            yield from self._demands(sentence)
            if subject := self._first(sentence):
                self.last = subject

    def _first(self, sentence: _Sentence) -> str:
        return next((self.register.owner(one) for one in sentence.named if not one.is_genitive), "")

    def _owner(self, sentence: _Sentence, subject: Subject | None) -> str:
        if subject is None:
            return ""
        return self.register.owner(subject.mention) if subject.mention else self._pronoun(sentence, subject)

    def _pronoun(self, sentence: _Sentence, subject: Subject) -> str:
        if subject.pronoun in {"it", "es", "man"}:
            return ""
        before = [one for one in sentence.named if one.end < subject.end and not one.is_genitive]
        return self.register.owner(before[-1]) if before else self.last

    def _options(self, sentence: _Sentence) -> Iterator[_Found]:
        for hit in self.words.plans.finditer(sentence.text):
            subject = subject_of(sentence.text, hit.start(), sentence.named, self.words)
            owner = self._owner(sentence, subject)
            if not owner or subject is None:
                continue
            if deed := self._deed(sentence.text, hit.start(), hit.end(), subject):
                yield _Found("option", sentence, owner, *deed)

    def _deed(self, said: str, start: int, end: int, subject: Subject) -> tuple[str, str] | None:
        if self.words.language == "en":
            if self.words.passive.match(said, end):
                return None
            return deed_en(said, end)
        begins = max(end, subject.end)
        ends = clause_end(said, begins, "de")
        if self.words.passive.search(said[begins:ends]):
            return None
        if found := deed_de(said, begins, ends):
            return found
        if subject.end < start and (found := deed_de(said, subject.end, start)):
            return found
        more = clause_end(said, ends + 2, "de")
        return deed_de(said, ends + 1, more)

    def _demands(self, sentence: _Sentence) -> Iterator[_Found]:
        for hit in self.words.wishes.finditer(sentence.text):
            subject = subject_of(sentence.text, hit.start(), sentence.named, self.words)
            if owner := self._owner(sentence, subject):
                end = clause_end(sentence.text, hit.end(), self.words.language)
                label = sentence.text[hit.start() : end].strip()
                yield _Found("demand", sentence, owner, label)


def _elements(found: tuple[_Found, ...], read: list[_Sentence], register: Register, words: Words) -> Iterator[Element]:
    agents = Counter(one.owner for one in found)
    chosen = {owner for owner, count in agents.items() if count + register.counts[owner] >= 3 or count >= 2}
    ids: dict[str, str] = {}
    for owner in sorted(chosen, key=lambda owner: -register.counts[owner]):
        first = next(one for one in read if any(register.owner(m) == owner for m in one.named))
        surfaces = [name for name, _ in register.surfaces[owner].most_common()]
        ids[owner] = owner.split()[-1].lower()
        yield Element("party", surfaces[0], (first.passage,), id=ids[owner], aliases=tuple(surfaces))
    seen: dict[tuple[ElementKind, str, int], _Found] = {}
    for one in found:
        if one.owner in ids:
            seen.setdefault((one.kind, one.owner, one.sentence.start), one)
    for one in seen.values():
        yield Element(one.kind, one.label, (one.sentence.passage,), owner=ids[one.owner], undo=one.undo)
    has_party = [s for s in read if any(register.owner(m) in ids for m in s.named)]
    for sentence in has_party:
        if words.forks.search(sentence.text):
            yield Element("fork", sentence.text, (sentence.passage,))
    for sentence in read:
        if sentence.text.endswith("?"):
            yield Element("question", sentence.text, (sentence.passage,))
        for hit in words.deadline.finditer(sentence.text):
            if words.future.search(sentence.text):
                yield Element("deadline", hit.group(), (sentence.passage,))
