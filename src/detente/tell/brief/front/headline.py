"""The decisive thing in one sentence: what holds, and what sets the outcomes that hold apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from detente.answers.brief.ends import all_end_in_what_holds
from detente.answers.brief.named import Truth, true_somewhere
from detente.answers.brief.reply import all_true
from detente.answers.case import Case
from detente.graph.truth import within
from detente.model.conflict import Question, QuestionKind
from detente.model.statement import Holds, Statement
from detente.tell.brief.apart import apart, first_of, in_common, in_the_rest
from detente.tell.brief.front.page import Mark
from detente.tell.fitting import fitting, words_in
from detente.tell.negation import no_such
from detente.tell.outcomes import called
from detente.tell.short import noun
from detente.tell.voice import Voice

MOST_WORDS = 22
MOST_NAMED = 4
MOST_MARKS = 16

_ASKING: tuple[QuestionKind, ...] = ("reachable", "must-change", "reach", "who-blocks", "who-decides", "holds")
"""The kinds that ask about something, the one that most likely matters first."""


def asked_first(questions: Sequence[Question]) -> Statement | None:
    """The one statement that the questions ask about most tellingly."""
    single = [one for one in questions if len(one.about) == 1 and one.scenario is None and one.kind in _ASKING]
    first = min(single, key=lambda one: _ASKING.index(one.kind), default=None)
    return first.about[0] if first else None


def headline_of(case: Case, questions: Sequence[Question], voice: Voice) -> str:
    """One sentence, or a short one before it on what is asked about most tellingly."""
    return _Headline(case, asked_first(questions), voice).text()


def claim_of(case: Case, asked: Statement | None, headline: str, voice: Voice) -> str:
    """What the headline says of what is asked about, as a sentence of its own; empty where it says nothing of it."""
    claim = _Headline(case, asked, voice)._asked().rstrip(". ")  # noqa: SLF001 – of the same module
    return claim if claim and claim in headline else ""


def marks_of(case: Case, said: Collection[str], voice: Voice) -> tuple[Mark, ...]:
    """The conditions that are true in outcomes that hold and that nothing `said` beside them names or implies."""
    total, true = int(case.holding.sum()), true_somewhere(case)
    told = [one for one in true if any(_is_named(_title(case, one, voice), text) for text in said)]
    marks = (
        Mark(_title(case, one, voice), voice.phrase("front-in", count=one.count, total=total) if total > 1 else "")
        for one in true
        if one not in told and not any(_implies(case, other, one) for other in told)
    )
    return tuple(islice(marks, MOST_MARKS))


def _is_named(title: str, text: str) -> bool:
    """Whether a text has these words, and not only their letters within others."""
    return re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text, re.IGNORECASE) is not None


def _title(case: Case, one: Truth, voice: Voice) -> str:
    return called(case.conflict, Holds(one.condition), voice)


def _implies(case: Case, one: Truth, other: Truth) -> bool:
    """Whether where the one is true the other is, and of the outcomes that hold in just the same."""
    return one.count == other.count and within(case.where(Holds(one.condition)), case.where(Holds(other.condition)))


@dataclass(frozen=True)
class _Headline:
    case: Case
    asked: Statement | None
    voice: Voice

    def text(self) -> str:
        """The wording with the most of it that fits."""
        held = int(self.case.holding.sum())
        if self.case.graph.size > 1 and not any(ranks.any() for ranks in self.case.graph.ranks):
            return self.voice.say("headline-indifferent", total=self.case.graph.size)
        if not held:
            return fitting([self._asked() + self._none(), self._none()], MOST_WORDS)
        fits = (told for told in self._wordings(held) if words_in(told) <= MOST_WORDS)
        return next(fits, None) or self._sentence(held, "", "")

    def _wordings(self, held: int) -> Iterator[str]:
        """Beginning with the fullest: what sets apart goes last, then what is asked, then what all have in common."""
        asked, groups, common = (
            self._asked(),
            apart(self.case, self.voice),
            in_common(self.case, self.voice)[:MOST_NAMED],
        )
        for first in dict.fromkeys((asked, "")):
            for least in (min(1, len(groups)), 0):
                for count in range(len(groups), least - 1, -1):
                    for named in range(len(common), -1, -1):
                        if named and not count and first and self._is_not() and held == 1:
                            yield self._instead(common[:named])
                        if named or count or not (groups or common):
                            together = self.voice.whole_list(common[:named])
                            rest = in_the_rest(self.case, self.voice) if 1 < count == len(groups) else ""
                            for told in dict.fromkeys((rest, "")):
                                sets = "; ".join(filter(None, (*first_of(groups, count, self.case, self.voice), told)))
                                yield first + self._sentence(held, together, sets)

    def _sentence(self, held: int, common: str, apart: str) -> str:
        listed = "yes" if self.case.conflict.is_graph_form else "no"
        return self.voice.say("headline", count=held, common=common or "none", apart=apart or "none", listed=listed)

    def _instead(self, common: Sequence[str]) -> str:
        """That what is asked about does not hold, and what does, in one sentence."""
        reached = (self.case.holding & self.case.arriving).any()
        end = ("yes" if all_end_in_what_holds(self.case) else "some") if reached else "no"
        return self.voice.say("headline-instead", denied=self._denied(), common=self.voice.whole_list(common), end=end)

    def _denied(self) -> str:
        """That nothing of what is asked about holds, as a clause."""
        none = no_such(self._called(), self.voice.language)
        return self.voice.phrase("headline-denied", what=self._called(), none=none or "none")

    def _none(self) -> str:
        return self.voice.say("headline-none", total=self.case.graph.size)

    def _asked(self) -> str:
        """That what is asked about does not hold, or would and is not reached; empty where it does both."""
        case = self.case
        if self.asked is None:
            return ""
        where = all_true(case, (self.asked,)) & case.holding
        if where.any() and (case.reach is None or (where & case.arriving).any()):
            return ""
        if where.any():
            return self.voice.say("headline-unreached", what=self._called()) + " "
        return self.voice.say("headline-not", denied=self._denied()) + " "

    def _is_not(self) -> bool:
        """Whether what is asked about holds nowhere."""
        return self.asked is not None and not (all_true(self.case, (self.asked,)) & self.case.holding).any()

    def _called(self) -> str:
        assert self.asked is not None, "something is asked about"
        return noun(self.case.conflict, self.asked, self.voice, begins=True)
