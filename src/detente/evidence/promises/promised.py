"""What is offered: a sentence in which somebody promised or predicted something, who, when, and by when."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from detente.evidence.quote import Speaker

Sort = Literal["promise", "prediction"]
"""What somebody says that they will do themselves; what they say will come."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The words of a time, and the day that they mean; None where they do not tell."""

    words: str = ""
    day: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """A sentence offered as a promise or a prediction: ``text[start:end]`` of the source.

    `what` is the part of it that says what was to come. `speaker`, `perhaps` and `via` are as in a candidate for a
    quote. `is_denied`: the text says that it was not promised. `comment` is the number of the reader's comment that
    recalls it; then the speaker is whoever is recalled, never who wrote the comment.
    """

    start: int
    end: int
    text: str
    sort: Sort
    what: str
    speaker: Speaker | None
    perhaps: Speaker | None = None
    via: str | None = None
    is_denied: bool = False
    said: Moment = Moment()
    due: Moment = Moment()
    comment: int | None = None
