"""What a conflict is asked that takes trying: the least changes, what an answer hangs on, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

from detente.answers.asking.goal import Aim, Asked, asked_of
from detente.answers.ensemble import Ensemble
from detente.answers.inverse import inverse, usual_level
from detente.answers.reach import reach
from detente.answers.readings import asking, counted
from detente.answers.sensitivity import sensitivity
from detente.inverse import Level
from detente.notebook.given import one_of, several, whole
from detente.notebook.progress import below_the_cell
from detente.notebook.reading import Reading
from detente.notebook.result import Result
from detente.stability import ConceptName

if TYPE_CHECKING:
    from detente.ensemble import Design


class Searches(Reading):
    """The questions for which many changed conflicts are looked at."""

    def inverse(
        self,
        target: int | str,
        *,
        level: Level | None = None,
        concept: ConceptName | None = None,
        vary: str | Sequence[str] = (),
        every: bool = False,
    ) -> Result:
        """The least change that makes an outcome hold.

        Args:
            target: a state, as for `why`, or a condition, which is any statement; of its states, one is enough.
            level: what may change: ``"rankings"``, pairs of states; ``"statements"``, lines of preferences;
                ``"levers"``, what is done from outside. Rankings unless said; where states are too
                many statements, or levers where those who may change have none.
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
        usual = usual_level(asked)
        return self._result(inverse(asked, usual if level is None else one_of("level", level, get_args(Level))))

    def reach(
        self,
        target: int | str,
        *,
        and_holds: bool = False,
        concept: ConceptName | None = None,
        vary: str | Sequence[str] = (),
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
        names = tuple(map(str, several("about", about)))
        many = None if draws is None else whole("draws", draws, least=1)
        seed = whole("seed", seed, least=0)
        follow = None if courses is None else bool(courses)
        asked = asking(self._by(concept), names, design=design, draws=many, seed=seed, courses=follow)
        with below_the_cell("readings made") as told:
            chunk, stopped = counted(asked, progress=told)
        with below_the_cell("sources and voices left out") as told:
            found = Ensemble(asked, chunk, stopped, given=bool(names), progress=told)
            _ = found.whole
        return self._result(found)

    def _asked(
        self, target: int | str, concept: ConceptName | None, vary: str | Sequence[str], aim: Aim, *, every: bool
    ) -> Asked:
        flags, names = (str(self._change.id),) if self._change else (), map(str, several("vary", vary))
        case = self._by(concept)
        return asked_of(case.graph, str(target), case.concept, vary=names, aim=aim, every=every, flags=flags)
