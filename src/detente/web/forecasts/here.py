"""The forecasts that a conflict has: in the ledger of its study, or those that the library has for it."""

from __future__ import annotations

from pathlib import Path

from detente import library
from detente.answers.forecasts import Listed
from detente.forecast import Ledger
from detente.study.begun import shipped
from detente.study.forecasts import listed
from detente.web.asked import Asked
from detente.web.reading.study import folder_of, is_study
from detente.web.refused import Refused


def forecasts_of(asked: Asked) -> Listed:
    """All forecasts; none of a file that is in no study. Raises LedgerError, UsageError, OSError."""
    if is_study(asked):
        return listed(folder_of(asked))
    records = None if asked.own else library.forecasts_of(asked.name, asked.language)
    return Listed(shipped(records) if records else (), Ledger(""))


def ledger_folder(asked: Asked) -> Path:
    """The folder of the study. Raises Refused where there is none."""
    if not is_study(asked):
        raise Refused(asked.voice.say("forecasts-no-study"))
    return folder_of(asked)
