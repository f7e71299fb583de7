"""The ledger that a conflict has: that of its study."""

from __future__ import annotations

from pathlib import Path

from detente.answers.forecasts import Listed
from detente.forecast import Ledger
from detente.study.forecasts import listed
from detente.web.asked import Asked
from detente.web.reading.study import folder_of, is_study
from detente.web.refused import Refused


def forecasts_of(asked: Asked) -> Listed:
    """All forecasts; none of what is no study. Raises LedgerError, UsageError, OSError."""
    return listed(folder_of(asked)) if is_study(asked) else Listed((), Ledger(""))


def ledger_folder(asked: Asked) -> Path:
    """The folder of the study. Raises Refused where there is none."""
    if not is_study(asked):
        raise Refused(asked.voice.say("forecasts-no-study"))
    return folder_of(asked)
