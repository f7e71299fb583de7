"""What is forecast on the grounds of a study's conflict, and how good that was."""

from __future__ import annotations

from math import isfinite

from detente.answers.forecast_scores import forecast_scores
from detente.errors import UsageError
from detente.forecast import replay
from detente.forecast.scores import EXTREMISED_BY
from detente.notebook.current import check_current
from detente.notebook.given import whole
from detente.notebook.reading import Reading
from detente.notebook.result import Result
from detente.study.forecasts import ledger_of, listed, study_around
from detente.tell import beside
from detente.tell.voice import Voice, capital


class Forecasting(Reading):
    """The ledger of the study that the conflict's file is in, as it is when it is asked about."""

    def forecasts(self, *, is_open: bool = False, author: str | None = None) -> Result:
        """The forecasts of the study: each with what everybody says at last, its dates, and how it ended.

        Args:
            is_open: whether only those are wanted that are not settled.
            author: of whom something must be there; anybody unless said.

        Raises:
            UsageError: if the conflict is not in a study.
            LedgerError: if the ledger is not as it was written.
        """
        check_current(self.document)
        found = listed(study_around(self.document)).only(is_open=bool(is_open), author=author)
        return self._told(found, empty=not found.entries)

    def forecast_scores(self, *, author: str | None = None, power: float = EXTREMISED_BY, seed: int = 1) -> Result:
        """How good the forecasts of the study were that can be held against what came.

        Args:
            author: whose; everybody's unless said.
            power: by which the odds of the extremised pool are raised, at least 1.
            seed: by which ways of swapping names are drawn where there are too many to go through.

        Raises:
            UsageError: if the conflict is not in a study, or nobody of that name forecast.
            LedgerError: if the ledger is not as it was written.
        """
        check_current(self.document)
        if isinstance(power, bool) or not isinstance(power, int | float) or not power >= 1 or not isfinite(power):
            raise UsageError(f"power={power!r}: expected a number of 1 or more")
        book = replay(ledger_of(study_around(self.document)))
        who = None if author is None else str(author)
        found = forecast_scores(book, author=who, power=power, seed=whole("seed", seed, least=0))
        return self._told(found, empty=not found.kinds)

    def _told(self, found: object, *, empty: bool) -> Result:
        """What was found; where that is nothing, what a reader is told of it."""
        said = capital("; ".join(beside(found, Voice(self.language, at_shell=False)))) if empty else ""
        return Result(found, self.language, said, (self.document,))
