"""A text read for who acts in it: its sentences, the names in them, and whose each name is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from detente.evidence.draft.beside import is_dateline, is_headline, joint, serving, shortened
from detente.evidence.draft.clauses import Subject, subject_of, subjects
from detente.evidence.draft.deed import asks
from detente.evidence.draft.element import ElementKind, OptionSort, Passage
from detente.evidence.draft.mentions import Mention, Names
from detente.evidence.draft.parties import Register
from detente.evidence.draft.people import head_noun
from detente.evidence.draft.tokens import without_genitive
from detente.evidence.draft.weights import Theme
from detente.evidence.draft.words import Words
from detente.evidence.suggest import candidates
from detente.evidence.suggest.paragraphs import Placed
from detente.evidence.suggest.sentences import sentences

_QUOTED = re.compile(r"[“”„\"]")
_NOBODY = {"it", "es", "man"}
_PERSONS = {"he", "she"}
_SPEAKERS = {"i", "we", "ich", "wir"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text, its names, and the `subjects` of its clauses, each with its owner.

    `before` is whom a pronoun at its beginning stands for, `person` whom “he” or “she” does, `speaker` whoever says it;
    empty where nobody is told.
    `joint` are those who do a thing together, as in “Norland and Sudland”.
    """

    start: int
    text: str
    named: tuple[Mention, ...]
    subjects: tuple[tuple[Subject, str], ...]
    before: str
    person: str
    speaker: str
    joint: tuple[tuple[str, ...], ...]

    @property
    def passage(self) -> Passage:
        """The sentence as a passage of the text."""
        return Passage(self.start, self.start + len(self.text), self.text)

    @property
    def is_question(self) -> bool:
        """Whether it asks."""
        return asks(self.text)

    @property
    def is_quoted(self) -> bool:
        """Whether it is in quotation marks, in part at least."""
        return _QUOTED.search(self.text) is not None

    def together(self, owner: str) -> tuple[str, ...]:
        """Whoever does it with somebody, and that one."""
        return next((those for those in self.joint if owner in those), (owner,))


@dataclass(frozen=True, slots=True)
class Found:
    """What a sentence offers: of which kind, in which words, whose it is (empty if untold), and where it says so.

    `is_guessed` says that the sentence does not tell whose it is: it may be somebody else’s.
    """

    kind: ElementKind
    sentence: Sentence
    label: str
    owner: str = ""
    sort: OptionSort | None = None
    at: int = 0
    is_guessed: bool = False


class Scene:
    """All sentences of a text, read one after the other.

    Attributes:
        words: the rules of its language.
        register: whose each name is.
        sentences: in the order of the text.
        experts: persons who only give an opinion.
        theme: what it is about.
        acts: by owner, how many clauses tell what it does.
        agents: by owner, how many tell what it does or says.
    """

    def __init__(self, text: str, parts: Sequence[Placed], words: Words) -> None:
        self.words = words
        names = Names("\n".join(text[part.start : part.end] for part in parts), words)
        titles = [part for part in parts if part.kind == "title"]
        read = [
            (
                start,
                said,
                tuple(
                    one for one in names(said) if not (is_headline(one, start, titles, text) or is_dateline(one, said))
                ),
            )
            for start, said in _sentences(text, parts, words.language)
        ]
        named = ((without_genitive(said[one.start : one.end]), one) for _, said, found in read for one in found)
        short = (pair for _, said, found in read for pair in shortened(said, found, words))
        serve = (pair for _, said, found in read for pair in serving(said, found, words))
        self.register = Register.of(named, short, serve, words)
        said = [
            (one.start, self._who(names, voice.who), one.status)
            for one in candidates(text, language=words.language, parts=[(part.start, part.end) for part in parts])
            if (voice := one.perhaps or one.speaker)
        ]
        self.sentences = tuple(self._read(read, {start: who for start, who, _ in said}))
        self.experts = {who for _, who, status in said if status == "opinion" and self._is_private(who)} - {
            who for _, who, status in said if status != "opinion"
        }
        self.experts |= {
            self.register.owner(one) for _, said, found in read for one in found if self._is_expert(said, one)
        }
        acting = (
            owner
            for sentence in self.sentences
            for _, first in dict.fromkeys(sentence.subjects)
            for owner in sentence.together(first)
        )
        self.theme = Theme((sentence.text for sentence in self.sentences), words.language)
        self.acts = Counter(acting)
        self.agents = self.acts + Counter(sentence.speaker for sentence in self.sentences)

    def _read(self, read: Iterable[tuple[int, str, tuple[Mention, ...]]], spoken: dict[int, str]) -> Iterator[Sentence]:
        last, person = "", ""
        for start, said, named in read:
            found = (
                (one, self.register.owner(one.mention)) for one in subjects(said, named, self.words) if one.mention
            )
            held = tuple((one, owner) for one, owner in found if owner)
            together = tuple(tuple(map(self.register.owner, those)) for those in joint(said, named))
            yield Sentence(start, said, named, held, last, person, spoken.get(start, ""), together)
            first = (
                self.register.owner(one)
                for one in (*(one.mention for one, _ in held), *named)
                if one and self._is_person(one)
            )
            person = next(filter(None, first), person)
            last = held[0][1] if held else self._owning(named) or last

    def _owning(self, named: Sequence[Mention]) -> str:
        """Whose something is that a sentence without a party for its subject begins with: “Lind’s plan failed”."""
        return self.register.owner(named[0]) if named and named[0].is_genitive else ""

    def _is_expert(self, said: str, one: Mention) -> bool:
        """Whether words beside the name of a person call it an expert."""
        if not one.name or not self._is_private(self.register.owner(one)):
            return False
        return self.words.expert.search(f"{said[: one.start]}@{said[one.end :]}") is not None

    def _is_private(self, owner: str) -> bool:
        """Whether it may be a person who speaks for nobody else."""
        people, kind = self.register.people, owner.split(maxsplit=1)[:1]
        return kind == ["name"] and owner not in people.serves.values() and not self.register.is_short(owner)

    def _who(self, names: Names, speaker: str) -> str:
        """The owner of a speaker’s name."""
        named = names(speaker)
        return self.register.known(self.register.owner(named[0])) if named else ""

    def owner_at(self, sentence: Sentence, at: int) -> tuple[str, int]:
        """Whose deed the verb at a place is, and where the words end that say so; empty where nobody’s."""
        subject = subject_of(sentence.text, at, sentence.named, self.words)
        if subject is None:
            return "", at
        if subject.mention:
            return self.register.owner(subject.mention), subject.end
        if subject.pronoun in _NOBODY:
            return "", at
        return self.spoken_of(sentence, subject.pronoun, subject.end), subject.end

    def spoken_of(self, sentence: Sentence, pronoun: str, at: int) -> str:
        """Whom a pronoun stands for at a place: whoever speaks, or the last who acts; of nobody, empty."""
        if pronoun in _SPEAKERS:
            return sentence.speaker
        before = [(one, owner) for one, owner in sentence.subjects if one.end < at]
        if pronoun in _PERSONS:
            fit = [owner for one, owner in before if one.mention and self._is_person(one.mention)]
            return fit[-1] if fit else sentence.person or sentence.before
        return before[-1][1] if before else sentence.before

    def _is_person(self, one: Mention) -> bool:
        """Whether a name is that of one person, not of a body or a state."""
        return bool(self.words.office.fullmatch(head_noun(one)) if one.noun else one.name)

    def owners(self, sentence: Sentence) -> set[str]:
        """Whose names a sentence has."""
        return {self.register.owner(one) for one in sentence.named} - {""}

    def near(self, found: Found, among: Container[str]) -> str:
        """Whose of some it may be, where nobody is told: who acts, says it, is named beside it, or acted before."""
        sentence = found.sentence
        beside = [one for one in sentence.named if sentence.text[one.start : one.end] not in found.label]
        acting = [owner for one, owner in sentence.subjects if one.end <= found.at and one.mention in beside]
        named = [self.register.owner(one) for one in beside]
        return next((one for one in (*reversed(acting), sentence.speaker, *named, sentence.before) if one in among), "")

    def actor(self, sentence: Sentence, at: int) -> str:
        """Whose clause a noun at a place stands in: the last subject before it; of nobody, empty."""
        before = [owner for one, owner in sentence.subjects if one.end <= at]
        return before[-1] if before else ""


def _sentences(text: str, parts: Sequence[Placed], language: str) -> Iterator[tuple[int, str]]:
    for part in parts:
        for first, last in sentences(text[part.start : part.end], language):
            yield part.start + first, text[part.start + first : part.start + last]
