"""What a conflict is asked: what holds, why, who wants what, how it gets there, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from detente.answers.asking.known import decision_maker_of
from detente.answers.asking.meant import meant_by
from detente.answers.asking.rates import rates_from
from detente.answers.asking.states import start_of
from detente.answers.engine import Reason, either
from detente.answers.evolve import evolved
from detente.answers.holds import holds
from detente.answers.paths import Paths
from detente.answers.wants import wants
from detente.answers.why import why_of
from detente.names import LANGUAGES, Language
from detente.notebook.brief import Brief
from detente.notebook.given import one_of, pairs, several
from detente.notebook.reading import Reading
from detente.notebook.result import Result
from detente.stability import ConceptName, concept_named


class Questions(Reading):
    """The questions that are answered at once."""

    def holds(self, *concepts: ConceptName) -> Result:
        """Which states hold, for whom: by the concepts named, else by the usual five.

        Example:
            >>> import detente
            >>> detente.load("chicken").holds("Nash").to_dict()["equilibria"]
            {'Nash': [2, 3]}
        """
        asked = tuple(map(concept_named, concepts))

        def in_sets(reason: Reason) -> object:
            from detente.answers.beyond import beyond  # noqa: PLC0415 – needs the extra `large`

            return beyond(self._in_sets, asked, reason=reason)

        return self._result(either("auto", lambda: holds(self._case.solution, asked), in_sets))

    def why(self, state: int | str, *, dm: str | None = None, concept: ConceptName | None = None) -> Result:
        """Why a state holds, or for whom it does not.

        Args:
            state: its number, its letters (``"YNN"``), the options taken (``"up.release"``); or a condition or
                statement, of which one state is explained in which it is true.
            dm: about whom; everybody unless said.
            concept: by which concept; all of the usual ones, and sentences about that of the conflict, unless said.

        Raises:
            UsageError: if there is no such state or decision maker.
        """
        case = self._by(concept)
        dms = () if dm is None else (decision_maker_of(self.conflict, str(dm)),)
        asked = (case.concept,) if concept else ()

        def in_sets(reason: Reason) -> object:
            from detente.answers.beyond_why import beyond_why  # noqa: PLC0415 – needs the extra `large`

            return beyond_why(self._in_sets, str(state), asked, dms, usual=self.concept, reason=reason)

        return self._result(either("auto", lambda: why_of(case, str(state), asked, dms), in_sets))

    def who_wants_what(self) -> Result:
        """Who is for and who against every condition and option, how firmly, and on whose word."""
        return self._result(wants(self._case.graph))

    def paths(self, *, to: int | str | None = None, start: int | str | None = None) -> Result:
        """How the conflict can get to outcomes: by wanted moves, only with others, or not at all.

        Args:
            to: a state, a condition or a statement; whatever holds for everyone, unless said.
            start: the state to start from; today's, unless said.

        Raises:
            UsageError: if there is no such state, or neither a start nor a status quo.

        Example:
            >>> import detente
            >>> detente.load("elmira").paths(to=5).to_dict()["paths"][0]["kind"]
            'legal'
        """
        begin, end = (None if one is None else str(one) for one in (start, to))

        def listed() -> object:
            graph, solution = self._case.graph, self._case.solution
            return Paths(solution, self.concept, start_of(graph, begin), None if end is None else meant_by(graph, end))

        def in_sets(reason: Reason) -> object:
            from detente.answers.beyond_paths import beyond_paths  # noqa: PLC0415 – needs the extra `large`

            return beyond_paths(self._in_sets, begin, end, self.concept, reason=reason)

        return self._result(either("auto", listed, in_sets))

    def evolve(
        self,
        *,
        on: str | float | Sequence[str | float] = (),
        about: str | Sequence[str] = (),
        rates: Mapping[str, float] | None = None,
        start: int | str | None = None,
    ) -> Result:
        """Where the courses of wanted moves end, and when, if timing is assumed.

        Args:
            on: days that are asked about: numbers of days from now, or dates (``"2025-05-02"``).
            about: statements of which it is asked in which share of the courses they are true on those days.
            rates: how many wanted moves a day a decision maker makes; as the file says, unless said here.
            start: the state to start from; today's, unless said.

        Raises:
            UsageError: for what the conflict does not have, and for dates without a date to count from.

        Example:
            >>> import detente
            >>> detente.load("elmira").evolve(on=[14], start=1).to_dict()["absorbed"]
            {'7': 1.0}
        """
        given = () if rates is None else pairs("rates", rates)
        speeds = rates_from(self.conflict, [f"{dm}={speed}" for dm, speed in given])
        days, statements = several("on", on), map(str, several("about", about))
        begin = None if start is None else str(start)
        return self._result(evolved(self._case.graph, begin, days, statements, speeds, self.conflict.events))

    def brief(self, *, language: Language | None = None) -> Brief:
        """The conflict's own questions, answered; see `Brief` for the page of them."""
        document = replace(self.document, conflict=self.conflict)
        told_in = self.language if language is None else one_of("language", language, LANGUAGES)
        return Brief(document, self.concept, told_in)
