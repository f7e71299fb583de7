"""A document as it is read: its parts in their places, what is quoted from it, and what may be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.answers.comments import Listed
from detente.answers.drafting import Drafted
from detente.answers.evidence import Anchored
from detente.answers.suggestions import Suggestion
from detente.evidence import Source
from detente.evidence.suggest.paragraphs import Placed, placed
from detente.evidence.wording import Wording
from detente.model.conflict import Conflict


@dataclass(frozen=True)
class Marked:
    """A source of a model, marked.

    Attributes:
        conflict: whose source it is.
        source: what the model says of it.
        wording: what the document says.
        language: in which.
        quotes: those of the model that name it as their source, as they were found in it.
        suggested: sentences that report what somebody said, and that no quote has yet; None: it is too long to be
            looked through.
        comments: the readers' comments below it.
        drafted: what it offers for a model; None: it is too long to be looked through.
    """

    conflict: Conflict
    source: Source
    wording: Wording
    language: str
    quotes: tuple[Anchored, ...]
    suggested: tuple[Suggestion, ...] | None
    comments: Listed
    drafted: Drafted | None = None

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """Title, teaser, headings and paragraphs in the order of the text."""
        return tuple(placed(self.wording.text, self.wording.parts))
