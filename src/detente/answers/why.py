"""Why a state holds, or for whom it does not: verdicts with their witnesses, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from detente.answers.among import Among, among
from detente.answers.asking.states import state_of
from detente.answers.case import Case
from detente.answers.grounds import state_grounds
from detente.graph import Graph
from detente.model.ties import quotes_behind
from detente.names import DmId
from detente.scenario import Line, lines_of
from detente.stability import CONCEPTS, ConceptName, Verdict

DEFAULT: ConceptName = "SEQ"
"""The concept of the sentences where none is asked for."""


@dataclass(frozen=True, slots=True)
class Why:
    """The verdicts on a state by each concept and decision maker asked about; the sentences are about `concept`.

    `among` are the outcomes that were asked about, of which this is the one explained; None where it was asked about
    itself. `cited`: whether it is to be told on whose word it rests; `drawn`: whether the move that tells most is to
    stand as a strip beside the sentences.
    """

    case: Case
    state: int
    concept: ConceptName
    verdicts: Mapping[ConceptName, Mapping[DmId, Verdict]]
    among: Among | None = None
    cited: bool = False
    drawn: bool = False

    @property
    def graph(self) -> Graph:
        """The graph whose state it is."""
        return self.case.graph

    @property
    def dms(self) -> tuple[DmId, ...]:
        """About whom it was asked."""
        return tuple(self.verdicts[self.concept])

    @property
    def breaks(self) -> tuple[Line, ...] | None:
        """The lines without any one of which it would no longer hold; None: it does not hold, or too large to tell."""
        conflict = self.case.conflict
        if not self.case.holding[self.state] or not lines_of(conflict):
            return None
        return self.case.breaking(self.state)

    @property
    def evidence(self) -> tuple[str, ...]:
        """What its witness rests on, as the model cites it."""
        return state_grounds(self.case.solution, self.concept, self.state, self.dms)

    @property
    def quotes(self) -> tuple[str, ...]:
        """The ids of the quotes behind that, in the order of the file."""
        return tuple(quote.id for quote in quotes_behind(self.case.conflict, self.evidence))


def why(case: Case, state: int, concepts: Sequence[ConceptName] = (), dms: Sequence[DmId] = ()) -> Why:
    """Why a state holds, by the concepts asked for (else the usual five), for these decision makers (else everyone)."""
    who = tuple(dms) or case.graph.decision_makers
    chosen = tuple(concepts) or CONCEPTS
    verdicts = {name: {dm: case.solution.verdict(name, dm, state) for dm in who} for name in chosen}
    return Why(case, state, case.concept if case.concept in chosen else chosen[0], verdicts)


def why_of(case: Case, asked: str, concepts: Sequence[ConceptName] = (), dms: Sequence[DmId] = ()) -> Why:
    """Why a state holds that is named as a user names it; of a condition or statement, one state in which it is true.

    Raises:
        UsageError: if there is no such state.
    """
    found = among(case.solution, asked, case.concept)
    state = found.explained if found else state_of(case.graph, asked)
    return replace(why(case, state, concepts, dms), among=found)
