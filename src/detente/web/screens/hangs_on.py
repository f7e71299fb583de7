"""What an answer hangs on: every line and every pace, changed one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.sensitivity import OneAtATime, sensitivity
from detente.web.asked import Asked
from detente.web.choices import anything, outcomes_to_name, said
from detente.web.screens import Field
from detente.web.work import Work

WAITS = True


@dataclass(frozen=True)
class Wanted:
    """About which outcome; all that hold unless said."""

    about: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> OneAtATime:
    """What each change makes of it; of those tried until it was stopped, if it was."""
    return sensitivity(asked.case.graph, wanted.about or None, asked.concept, progress=work, keep_if_stopped=True)


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """About which outcome."""
    return (
        Field(
            "about",
            said("web-outcome", asked),
            wanted.about,
            (anything("web-all-that-hold", asked), *outcomes_to_name(asked)),
        ),
    )
