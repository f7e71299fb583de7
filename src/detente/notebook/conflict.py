"""A conflict that answers: immutable, with a method per question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from detente.answers.asking.change import scenario_from
from detente.answers.asking.goal import Aim, Asked, decision_makers_of, target_of
from detente.answers.asking.known import decision_maker_of
from detente.answers.asking.meant import meant_by
from detente.answers.asking.rates import rates_from
from detente.answers.asking.states import start_of
from detente.answers.case import Case
from detente.answers.compare import beside
from detente.answers.ensemble import Ensemble
from detente.answers.evolve import evolved
from detente.answers.holds import holds
from detente.answers.inverse import Level, inverse, usual_level
from detente.answers.paths import Paths
from detente.answers.reach import reach
from detente.answers.readings import asking, counted
from detente.answers.sensitivity import sensitivity
from detente.answers.wants import wants
from detente.answers.why import why_of
from detente.errors import UsageError
from detente.names import Language
from detente.notebook.brief import Brief
from detente.notebook.progress import below_the_cell
from detente.notebook.result import Result
from detente.scenario import changed
from detente.stability import CATALOGUE, ConceptName
from detente.tell.untranslated import untranslated_in
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.ensemble import Design
    from detente.model import Document
    from detente.model.conflict import Conflict as Model
    from detente.model.conflict import Scenario


class Conflict:
    """A conflict, read by one concept and told in one language; every change makes a new one.

    Args:
        document: the conflict as read from its file.
        concept: what *holds* means unless a method is told otherwise.
        language: of what results say.

    Example:
        >>> import detente
        >>> towns = detente.load("two-towns")
        >>> towns.without_option("down.sue").holds("SEQ").to_dict()["equilibria"]
        {'SEQ': [1, 3]}
        >>> towns.size, towns.without_option("down.sue").size
        (6, 3)
    """

    def __init__(self, document: Document, concept: ConceptName = "SEQ", language: Language = "en") -> None:
        self.document = document
        self.concept = _known(concept)
        self.language = language
        self._base: Conflict | None = None
        self._change: Scenario | None = None

    @property
    def conflict(self) -> Model:
        """The model: what the analyst wrote, as values."""
        return self._case.conflict

    @cached_property
    def _case(self) -> Case:
        model = self.document.conflict
        return Case(changed(model, self._change) if self._change else model, self.concept)

    @property
    def parties(self) -> dict[str, str]:
        """The names of those who can move, by id."""
        return {dm.id: dm.name.said(self.language) for dm in self.conflict.movers}

    @property
    def options(self) -> dict[str, str]:
        """What taking each option is called, by id."""
        return {option.id: option.do.said(self.language) for option in self.conflict.options}

    @property
    def size(self) -> int:
        """How many states are feasible."""
        return self._case.graph.size

    def holds(self, *concepts: ConceptName) -> Result:
        """Which states hold, for whom: by the concepts named, else by the usual five.

        Example:
            >>> import detente
            >>> detente.load("chicken").holds("Nash").to_dict()["equilibria"]
            {'Nash': [2, 3]}
        """
        return self._result(holds(self._case.solution, tuple(map(_known, concepts))))

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
        dms = () if dm is None else (decision_maker_of(self.conflict, dm),)
        return self._result(why_of(case, str(state), (concept,) if concept else (), dms))

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
        graph = self._case.graph
        begin = start_of(graph, None if start is None else str(start))
        meant = None if to is None else meant_by(graph, str(to))
        return self._result(Paths(self._case.solution, self.concept, begin, meant))

    def evolve(
        self,
        *,
        on: Sequence[str | float] = (),
        about: Sequence[str] = (),
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
        speeds = rates_from(self.conflict, tuple(f"{dm}={speed}" for dm, speed in (rates or {}).items()))
        begin = None if start is None else str(start)
        return self._result(evolved(self._case.graph, begin, on, about, speeds, self.conflict.events))

    def brief(self, *, language: Language | None = None) -> Brief:
        """The conflict's own questions, answered; see `Brief` for the page of them."""
        document = replace(self.document, conflict=self.conflict)
        return Brief(document, self.concept, language or self.language)

    def who_wants_what(self) -> Result:
        """Who is for and who against every condition and option, how firmly, and on whose word."""
        return self._result(wants(self._case.graph))

    def compare(self, other: Conflict | None = None, *, concept: ConceptName | None = None) -> Result:
        """This conflict beside another: what newly holds or is reached there, what no longer, and because of whom.

        Args:
            other: a conflict changed from this one, or another file's; None: the one that this was changed from, which
                then stands first.
            concept: by which outcomes hold; that of the conflict unless said.

        Raises:
            UsageError: if there is no other one.

        Example:
            >>> import detente
            >>> towns = detente.load("two-towns")
            >>> towns.without_option("down.sue").compare().to_dict()["lost"]["SEQ"]
            ['YNN', 'NYY']
        """
        if other is None:
            if self._base is None:
                raise UsageError("nothing was changed; give the conflict to compare with")
            return self._base.compare(self, concept=concept)
        by, change = _known(concept or self.concept), other._change  # noqa: SLF001 – its own class
        own = change if self._change is None else None
        name = change.id if change else other.conflict.title.said(self.language)
        found = beside(self._case.solution, other._case.solution, by, name, own)  # noqa: SLF001
        return self._result(found)

    def inverse(
        self,
        target: int | str,
        *,
        level: Level | None = None,
        concept: ConceptName | None = None,
        vary: Sequence[str] = (),
        every: bool = False,
    ) -> Result:
        """The least change that makes an outcome hold.

        Args:
            target: a state, as for `why`, or a condition, which is any statement; of its states, one is enough.
            level: what may change: ``"rankings"``, pairs of states; ``"statements"``, lines of preferences;
                ``"levers"``, what is done from outside. Rankings unless said, statements where states are too many.
            concept: by which it is to hold; that of the conflict unless said.
            vary: who may change; everyone unless said.
            every: whether all answers with the least number of changes are wanted.

        Raises:
            LimitExceeded: if there are too many states for the level.
            UsageError: if no state is meant, or the model has nothing of the level.

        Example:
            >>> import detente
            >>> found = detente.load("two-towns").inverse(4, level="levers")
            >>> [change["flag"] for change in found.to_dict()["changes"]]
            ['--scenario no-dam']
        """
        asked = self._asked(target, concept, vary, "hold", every=every)
        return self._result(inverse(asked, level or usual_level(asked)))

    def reach(
        self,
        target: int | str,
        *,
        and_holds: bool = False,
        concept: ConceptName | None = None,
        vary: Sequence[str] = (),
        every: bool = False,
    ) -> Result:
        """What would make wanted moves lead to an outcome: the unwanted moves, joint moves, and least changes.

        Args:
            target: a state or a condition, as for `inverse`.
            and_holds: whether it is to hold there as well.
            concept: by which it is to hold; that of the conflict unless said.
            vary: who may change; everyone unless said.
            every: whether all answers with the least number of changes are wanted.

        Raises:
            UsageError: if no state is meant, or the conflict has no status quo.

        Example:
            >>> import detente
            >>> ways = detente.load("elmira").reach("settlement").to_dict()["reach"]
            >>> ways["unwanted"]["least"], ways["joint"]["answers"][0]["members"]
            (1, ['moe', 'uniroyal'])
        """
        asked = self._asked(target, concept, vary, "both" if and_holds else "reach", every=every)
        return self._result(reach(asked))

    def sensitivity(
        self, about: int | str | None = None, *, concept: ConceptName | None = None, courses: bool | None = None
    ) -> Result:
        """What an answer hangs on: every line and every pace, changed one at a time; Ctrl-C keeps what was tried.

        Args:
            about: a state, a condition or a statement; all outcomes that hold unless said.
            concept: by which outcomes hold; that of the conflict unless said.
            courses: whether to follow the courses too; in conflicts of up to 2,000 outcomes unless said.

        Raises:
            UsageError: if `about` names nothing feasible.

        Example:
            >>> import detente
            >>> found = detente.load("two-towns").sensitivity().to_dict()
            >>> found["base"]["reached"], found["effects"][0]["line"], found["effects"][0]["reached"]
            (1, 'up 3: if down.sue then up.dam', None)
        """
        case = self._by(concept)
        named = None if about is None else str(about)
        with below_the_cell("changes tried") as told:
            found = sensitivity(case.graph, named, case.concept, courses=courses, progress=told, keep_if_stopped=True)
        return self._result(found)

    def ensemble(
        self,
        *,
        draws: int | None = None,
        seed: int = 0,
        about: int | str | Sequence[int | str] = (),
        design: Design | None = None,
        concept: ConceptName | None = None,
        courses: bool | None = None,
    ) -> Result:
        """The conflict read many times over: how sure the answers are, what they hang on, and on whose word.

        Interrupting it keeps what was counted until then, but for readings that are all to be counted (see `design`),
        of which a part says nothing.

        Args:
            draws: how many readings; unless said 10,000, or fewer where outcomes are many.
            seed: of the draws.
            about: states, conditions or statements; all conditions unless said.
            design: ``"monte-carlo"``, ``"latin-hypercube"`` or ``"enumeration"``; unless said, all readings are
                counted where they are no more than `draws`, else drawn by chance.
            concept: by which outcomes hold; that of the conflict unless said.
            courses: whether to find out where most courses end; where there is a status quo unless said.

        Raises:
            UsageError: if `about` names nothing feasible, or readings cannot be chosen so.
            LimitExceeded: if there are too many readings to count them all.

        Example:
            >>> import detente
            >>> found = detente.load("two-towns").ensemble(about=["deal"]).to_dict()
            >>> found["draws"], round(found["conditions"]["deal"]["holds"]["SEQ"]["share"], 2)
            (64, 0.83)
        """
        names = tuple(map(str, (about,) if isinstance(about, str | int) else about))
        asked = asking(self._by(concept), names, design=design, draws=draws, seed=seed, courses=courses)
        with below_the_cell("readings made") as told:
            chunk, stopped = counted(asked, progress=told)
        with below_the_cell("sources and voices left out") as told:
            found = Ensemble(asked, chunk, stopped, given=bool(names), progress=told)
            _ = found.whole
        return self._result(found)

    def without(self, *parties: str) -> Conflict:
        """The conflict in which these decision makers have left. Raises UsageError for unknown ones."""
        return self._changed(without=parties)

    def without_option(self, *options: str) -> Conflict:
        """The conflict in which nobody has these options. Raises UsageError for unknown ones."""
        return self._changed(without_option=options)

    def fix(self, settled: Mapping[str, bool]) -> Conflict:
        """The conflict in which these options are settled as taken or not. Raises UsageError for unknown ones."""
        return self._changed(fix=tuple(f"{option}={'yes' if taken else 'no'}" for option, taken in settled.items()))

    def prefer(self, party: str, statements: Sequence[str]) -> Conflict:
        """The conflict in which a decision maker wants this, the most important first. Raises UsageError."""
        return self._changed(prefer=(f"{party}={';'.join(statements)}",))

    def scenario(self, name: str) -> Conflict:
        """The conflict as a scenario of its file has it, or several joined by ``+``. Raises UsageError."""
        return self._changed(name)

    def _changed(self, name: str | None = None, **flags: tuple[str, ...]) -> Conflict:
        change = scenario_from(self.conflict, name, **flags)
        new = Conflict(self.document, self.concept, self.language)
        new._base = self._base or self
        new._change = change if self._change is None else _both(self, change)
        return new

    def _asked(
        self, target: int | str, concept: ConceptName | None, vary: Sequence[str], aim: Aim, *, every: bool
    ) -> Asked:
        graph, text = self._case.graph, str(target)
        wanted = target_of(graph, text, _known(concept or self.concept))
        varied = decision_makers_of(self.conflict, vary) or graph.decision_makers
        return Asked(graph, wanted, text, varied, aim, every, (str(self._change.id),) if self._change else ())

    def _by(self, concept: ConceptName | None) -> Case:
        return self._case if concept in (None, self.concept) else Case(self.conflict, _known(concept or ""))

    def _result(self, answer: object) -> Result:
        return Result(answer, self.language, untranslated_in(self.conflict, Voice(self.language)))

    def __repr__(self) -> str:
        return f"<{self.conflict.title.said(self.language)}: {len(self.parties)} parties, {len(self.options)} options>"


def _both(conflict: Conflict, change: Scenario) -> Scenario:
    from detente.scenario import combined  # noqa: PLC0415

    assert conflict._change is not None, "a change on a change"  # noqa: SLF001
    return combined(conflict.document.conflict, [conflict._change, change])  # noqa: SLF001


def _known(concept: str) -> ConceptName:
    """The concept as the field writes it. Raises UsageError where there is none of that name."""
    by_name = {name.lower(): name for name in CATALOGUE}
    if concept.lower() not in by_name:
        raise UsageError(f"there is no concept {concept!r}; the concepts are {', '.join(CATALOGUE)}")
    return by_name[concept.lower()]
