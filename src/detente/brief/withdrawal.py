"""What a brief says otherwise once a source, or a voice, is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from detente.brief.brief import Answer, Brief, brief_of
from detente.brief.told import Value
from detente.brief.values import value_of
from detente.model.conflict import ByStatements, Question
from detente.scenario import Withdrawn, without_source, without_voice
from detente.tell.outcomes import name_of
from detente.tell.voice import Voice


@dataclass(frozen=True, slots=True)
class Reread:
    """An answer that is another one: the question, and what it says before and after."""

    question: str
    before: str
    after: str


@dataclass(frozen=True)
class Withdrawal:
    """A brief without a source or a voice (`what`), beside the brief with it."""

    kind: Literal["source", "voice"]
    what: str
    withdrawn: Withdrawn
    before: Brief
    after: Brief

    @property
    def changes(self) -> tuple[Reread, ...]:
        """The answers that are other ones, in the order of the questions."""
        asked = zip(self.before.questions, self.before.answers, self.after.answers, strict=True)
        return tuple(
            Reread(was.question, was.answer, _after(was, now, self.before.voice))
            for question, was, now in asked
            if _stated(self.before, question, was) != _stated(self.after, question, now)
        )

    @property
    def told(self) -> tuple[str, ...]:
        """What is gone, what stays bare, and how many answers read differently, in sentences."""
        voice, lost = self.before.voice, self.withdrawn
        head = voice.say(f"withdrawn-{self.kind}", what=self.what, quotes=len(lost.quotes), fallen=len(lost.fallen))
        names = [tie.id for tie in lost.bare]
        bare = [voice.say("withdrawn-bare", what=", ".join(voice.first_of(names)))] if names else []
        ranked = [
            name_of(self.before.conflict, dm.id, voice)
            for dm in self.before.conflict.decision_makers
            if not isinstance(dm.preferences, ByStatements)
        ]
        rankings = [voice.say("withdrawn-rankings", names=voice.listed(ranked))] if ranked else []
        changes = voice.say("withdrawn-changes", count=len(self.changes), total=len(self.before.answers))
        return head, *bare, *rankings, changes


def withdrawal_of(before: Brief, *, source: str | None = None, voice: str | None = None) -> Withdrawal:
    """The brief without a source, or without a voice (a speaker or a carrier); one of the two is given.

    Raises:
        UsageError: if the model names no such source or voice.
        LimitExceeded: if without a constraint there are more states than the limit.
    """
    kind: Literal["source", "voice"] = "voice" if source is None else "source"
    what = (voice if source is None else source) or ""
    withdraw = without_voice if kind == "voice" else without_source
    withdrawn = withdraw(before.conflict, what)
    after = brief_of(
        replace(before.document, conflict=withdrawn.conflict),
        concept=before.concept,
        language=before.voice.language,
        max_states=before.case.max_states,
        thorough=before.thorough,
    )
    return Withdrawal(kind, what, withdrawn, before, after)


def _stated(brief: Brief, question: Question, answer: Answer) -> Value:
    return value_of(brief.case, question) if answer.value is None else answer.value


def _after(was: Answer, now: Answer, voice: Voice) -> str:
    """The new answer; where it says the same in so many words, that it is of other outcomes."""
    return now.answer if now.answer != was.answer else f"{now.answer} {voice.say('other-outcomes')}"
