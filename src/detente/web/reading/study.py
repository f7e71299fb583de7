"""The study that a request may write into."""

from __future__ import annotations

from pathlib import Path

from detente.study.changing import MODEL
from detente.study.history import begin
from detente.web.asked import Asked
from detente.web.refused import Refused


def is_study(asked: Asked) -> bool:
    """Whether documents and quotes of a conflict can be kept: it is a study of one’s own."""
    return asked.own and asked.document.file is not None and asked.document.file.name == MODEL


def folder_of(asked: Asked) -> Path:
    """Where a conflict and its documents are."""
    return Path(asked.document.name).parent


def study_of(asked: Asked) -> Path:
    """The folder of the study, which keeps its versions from now on. Raises UsageError where nothing can be kept."""
    if not is_study(asked):
        raise Refused(asked.voice.say("read-no-study"))
    begin(folder_of(asked) / MODEL)
    return folder_of(asked)
