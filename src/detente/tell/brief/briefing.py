"""A brief in one language: its questions, the short answers and what stands behind them, and the bottom line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from detente.answers.brief.brief import Answer, Brief
from detente.answers.brief.withdrawal import Withdrawal, withdrawal_of
from detente.answers.case import Case
from detente.graph import MAX_STATES
from detente.inverse import Answer as Edited
from detente.inverse import Edit
from detente.model import Document
from detente.model.conflict import Conflict, QuestionKind
from detente.model.statement import Holds
from detente.names import Language
from detente.scenario import Line
from detente.stability import ConceptName
from detente.tell.brief.telling import behind, clauses_of, in_one_sentence, in_sentences
from detente.tell.outcomes import called
from detente.tell.short import parties_of
from detente.tell.state import Explanation
from detente.tell.titles import question_title
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.answers.forecasts import OfModel

MOST_SENTENCES = 5

Found = TypeVar("Found")


class Beside(Protocol):
    """What a brief tells that is not in the conflict's file."""

    @property
    def passages(self) -> Mapping[str, str]:
        """The passages of documents by the ids of the quotes that rest on them, where they may be shown."""

    @property
    def forecasts(self) -> OfModel | None:
        """Those that rest on the conflict; None where it is not in a study."""


@dataclass(frozen=True, slots=True)
class Alone:
    """Nothing is beside the file."""

    passages: Mapping[str, str] = field(default_factory=dict)
    forecasts: OfModel | None = None


ALONE = Alone()


def unwatched(_: str) -> None:
    """Nobody is told what is being done."""


@dataclass(frozen=True, eq=False)
class Told:
    """An answer in words, each part of it put into words when it is asked for."""

    found: Answer
    voice: Voice

    @cached_property
    def question(self) -> str:
        """What is asked."""
        return question_title(self.found.reply.case.conflict, self.found.question, self.voice)

    @cached_property
    def clauses(self) -> tuple[str, ...]:
        """The clauses of the short answer, each of which stands alone."""
        return clauses_of(self.found.reply, self.voice)

    @property
    def answer(self) -> str:
        """The short answer."""
        return in_sentences(self.clauses)

    @property
    def details(self) -> tuple[str, ...]:
        """Sentences that explain it."""
        return self._behind.sentences

    @property
    def folded(self) -> tuple[str, ...]:
        """What is told of it on demand."""
        return self._behind.folded

    @cached_property
    def _behind(self) -> Explanation:
        return behind(self.found.reply, self.voice)

    @property
    def kind(self) -> QuestionKind:
        """What kind of question it answers."""
        return self.found.question.kind

    @property
    def states(self) -> tuple[int, ...]:
        """The indexes of the outcomes that it is about."""
        return self.found.reply.states

    @property
    def rests_on(self) -> tuple[Line, ...] | None:
        """The lines of the model that it rests on; None: not looked into."""
        return self.found.rests_on

    @property
    def edited(self) -> Edited[Edit] | None:
        """The change of preferences that it supposes, if any."""
        return self.found.reply.edited


class Briefing:
    """A brief that is told in one language. Tells what is asked for, once.

    `watch` is told what is being done; `withdrawal` is what was withdrawn to get this brief, if anything; `beside` is
    what there is beside the conflict's file.
    """

    def __init__(
        self,
        brief: Brief,
        voice: Voice,
        watch: Callable[[str], None] = unwatched,
        withdrawal: Withdrawal | None = None,
        beside: Beside = ALONE,
    ) -> None:
        self.brief = brief
        self.voice = voice
        self.watch = watch
        self.withdrawal = withdrawal
        self.beside = beside
        self._once: dict[Any, Any] = {}

    def once(self, find: Callable[[Briefing], Found]) -> Found:
        """What is found of it, which is looked for when it is asked for first."""
        if find not in self._once:
            self._once[find] = find(self)
        found: Found = self._once[find]
        return found

    def without(self, *, source: str | None, voice: str | None) -> Briefing:
        """The brief without a source, or without a voice; the same where neither is given. Raises UsageError."""
        if source is None and voice is None:
            return self
        withdrawal = withdrawal_of(self.brief, source=source, voice=voice)
        return Briefing(withdrawal.after, self.voice, self.watch, withdrawal, self.beside)

    @property
    def document(self) -> Document:
        """The conflict as read from its file."""
        return self.brief.document

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is doubtful about the model, what is said of several places once; and whether its forecasts are lost."""
        return (*dict.fromkeys(finding.message for finding in self.document.warnings), *self._unread)

    @property
    def _unread(self) -> Iterator[str]:
        forecasts = self.beside.forecasts
        if forecasts is not None and forecasts.resting is None:
            from detente.forecast import FILE  # noqa: PLC0415 – most models are in no study

            yield self.voice.say("forecasts-unread", file=FILE)

    @property
    def concept(self) -> ConceptName:
        """The solution concept that "holds" means."""
        return self.brief.concept

    @property
    def conflict(self) -> Conflict:
        """The conflict in question."""
        return self.brief.conflict

    @property
    def case(self) -> Case:
        """The conflict with what is computed of it."""
        return self.brief.case

    @cached_property
    def movers(self) -> tuple[str, ...]:
        """The names of the decision makers, by their places."""
        return tuple(dm.name.said(self.voice.language) for dm in self.conflict.decision_makers)

    @property
    def parties(self) -> tuple[str, ...]:
        """What the decision makers are called in pictures and tables, by their places."""
        return parties_of(self.conflict, self.voice)

    @cached_property
    def answers(self) -> tuple[Told, ...]:
        """One answer per question, in order."""
        count, told = len(self.brief.questions), list[Told]()
        for at, question in enumerate(self.brief.questions, start=1):
            what = question_title(self.conflict, question, self.voice)
            self.watch(self.voice.say("talk-question", number=str(at), total=count, what=what))
            told.append(Told(self.brief.answer(question), self.voice))
        self.watch(self.voice.say("talk-wording"))
        return tuple(told)

    @cached_property
    def bottom_line(self) -> tuple[str, ...]:
        """At most five sentences: the short answer to the first question of each kind, without what is said before."""
        told: list[str] = []
        said: set[str] = set()
        for clauses in self._telling():
            told += [in_one_sentence(fresh)] if (fresh := [one for one in clauses if one not in said]) else []
            said.update(clauses)
        return tuple(told[:MOST_SENTENCES])

    def _telling(self) -> Iterator[tuple[str, ...]]:
        """The clauses that the bottom line is made of; no condition that is true where it holds is missing."""
        told = dict(zip(self.brief.questions, self.answers, strict=True))
        if self.brief.unmentioned:
            yield (self.voice.phrase("hold-named", what=self._unmentioned()),)
        for question in self.brief.bottom_line:
            yield told[question].clauses

    def _unmentioned(self) -> str:
        total, named = int(self.case.holding.sum()), self.brief.unmentioned
        names = [called(self.conflict, Holds(condition), self.voice) for condition, _ in named]
        return "; ".join(
            self.voice.phrase("named", what=name, count=count, total=total)
            for name, (_, count) in zip(names, named, strict=True)
        )


def briefing_of(
    document: Document,
    *,
    concept: ConceptName = "SEQ",
    language: Language = "en",
    max_states: int = MAX_STATES,
    thorough: bool = False,
    watch: Callable[[str], None] = unwatched,
    beside: Beside = ALONE,
) -> Briefing:
    """The brief of a conflict, in a language; see `Brief` and `Briefing`.

    Raises:
        LimitExceeded: if the conflict has more feasible states than the limit.
    """
    return Briefing(Brief(document, concept, max_states, thorough), Voice(language), watch, beside=beside)
