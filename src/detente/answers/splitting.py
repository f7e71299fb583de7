"""What belongs to one name of a party where another name of it becomes a party by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from detente.evidence.draft import Passage


@dataclass(frozen=True, slots=True)
class Names:
    """A name of a party that becomes one by itself, and those that it keeps."""

    alias: str
    others: tuple[str, ...]

    def named(self, passages: Sequence[Passage]) -> tuple[Passage, ...]:
        """The passages that have the name."""
        return tuple(one for one in passages if _has(one.text, self.alias))

    def only(self, passages: Sequence[Passage]) -> bool:
        """Whether all the passages have that name and none of the others."""
        rest = [name for name in self.others if self.alias not in name]
        return all(_has(one.text, self.alias) and not any(_has(one.text, name) for name in rest) for one in passages)


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
