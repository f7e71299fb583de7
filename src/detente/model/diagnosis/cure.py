"""A cause with its cure, as a change of the text that can be tried."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cure:
    """Replace ``text[start:end]`` by `new`; `mark` is what to underline. A cure never removes a line.

    A `guess` rests on the lines around it alone.
    """

    start: int
    end: int
    new: str
    message: str
    hint: str
    mark: tuple[int, int]
    code: str = "yaml"
    guess: bool = False

    def made(self, text: str) -> str:
        """The text with the change."""
        return text[: self.start] + self.new + text[self.end :]
