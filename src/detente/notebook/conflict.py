"""A conflict that answers: immutable, with a method per question and per change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from detente.answers.asking.change import scenario_from
from detente.answers.compare import beside
from detente.answers.engine import Reason, either
from detente.errors import UsageError
from detente.names import ScenarioId
from detente.notebook.forecasting import Forecasting
from detente.notebook.given import pairs, several, yes_or_no
from detente.notebook.questions import Questions
from detente.notebook.result import Result
from detente.notebook.searches import Searches
from detente.scenario import combined, contradiction
from detente.stability import ConceptName

if TYPE_CHECKING:
    from detente.model.conflict import Scenario


class Conflict(Questions, Searches, Forecasting):
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

    _base: Conflict | None = None

    def without(self, *parties: str) -> Conflict:
        """The conflict in which these decision makers have left. Raises UsageError for unknown ones."""
        return self._changed(without=tuple(map(str, parties)))

    def without_option(self, *options: str) -> Conflict:
        """The conflict in which nobody has these options. Raises UsageError for unknown ones."""
        return self._changed(without_option=tuple(map(str, options)))

    def fix(self, settled: Mapping[str, bool]) -> Conflict:
        """The conflict in which these options are settled as taken or not. Raises UsageError for unknown ones."""
        return self._changed(
            fix=tuple(f"{option}={yes_or_no(option, taken)}" for option, taken in pairs("settled", settled))
        )

    def prefer(self, party: str, statements: str | Sequence[str]) -> Conflict:
        """The conflict in which a decision maker wants this, the most important first. Raises UsageError."""
        return self._changed(prefer=(f"{party}={';'.join(map(str, several('statements', statements)))}",))

    def scenario(self, name: str) -> Conflict:
        """The conflict as a scenario of its file has it, or several joined by ``+``. Raises UsageError."""
        return self._changed(str(name))

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
        case = self._case
        if other is None:
            if self._base is None:
                raise UsageError("nothing was changed; give the conflict to compare with")
            return self._base.compare(self, concept=concept)
        if not isinstance(other, Conflict):
            raise UsageError(f"other={other!r}: expected another conflict, as scenario(…) or detente.load(…) gives one")
        change = other._change  # noqa: SLF001 – another of its kind
        own = change if self._change is None and other.document.sha256 == self.document.sha256 else None
        name = change.id if change else other.conflict.title.said(self.language)
        there, by = other._case, self._by(concept).concept  # noqa: SLF001

        def in_sets(reason: Reason) -> object:
            from detente.answers.beyond_compare import beyond_beside  # noqa: PLC0415 – needs the extra `large`

            return beyond_beside(case.conflict, there.conflict, by, name, own, reason=reason)

        found = either("auto", lambda: beside(case.solution, there.solution, by, name, own), in_sets)
        return self._result(found, other.document)

    def _changed(self, name: str | None = None, **flags: tuple[str, ...]) -> Conflict:
        change = scenario_from(self.conflict, name, **flags)
        if self._change is not None:
            if fault := contradiction(_called(self._change, "the changes before"), _called(change, "this one")):
                raise UsageError(f"{fault}; change the conflict as it was before, or change something else")
            change = combined(self.document.conflict, [self._change, change])
        new = Conflict(self.document, self.concept, self.language)
        vars(new).update(_base=self._base or self, _change=change)
        return new

    def __repr__(self) -> str:
        model = self._computed.conflict  # what it is can be said even where its file is another by now
        title = model.title.said(self.language)
        parties = _counted(len(model.movers), "party", "parties")
        return f"<{title}: {parties}, {_counted(len(model.options), 'option', 'options')}>"


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _called(change: Scenario, name: str) -> Scenario:
    return replace(change, id=ScenarioId(name))
