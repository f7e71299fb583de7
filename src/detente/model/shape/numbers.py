"""Truth values and numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from detente.model.findings import Findings
from detente.model.rewrite import as_number, flag_of
from detente.model.shape.kind import Json
from detente.model.shape.unfit import unfit
from detente.model.yaml_tree import Mapping, Node, Scalar

_LARGEST = 2**53 - 1
"""Of whole numbers: beyond it not every reader of JSON keeps them apart."""
_BOUNDS: dict[str, tuple[str, Json]] = {
    "any": ("", {}),
    "positive": (" above 0", {"exclusiveMinimum": 0}),
    "not negative": (", 0 or more", {"minimum": 0}),
    "share": (" from 0 to 1", {"minimum": 0, "maximum": 1}),
}


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    what: str = "true or false"

    def fits(self, node: Node) -> bool:
        """Whether it is a truth value."""
        return isinstance(node, Scalar) and isinstance(node.value, bool)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The truth value, if it is one."""
        return node if self.fits(node) else unfit(self, node, findings)

    def cure(self, node: Node) -> str | None:
        """The truth value that a word says."""
        if isinstance(node, Mapping):
            return "write the full name before the value, as owner.option: true"
        return f"write {flag_of(node) or self.what}"

    def schema(self, _defs: Json, /) -> Json:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number; a whole one if `whole`, and of that `sign`; a share is one from 0 to 1."""

    whole: bool = True
    sign: Literal["any", "positive", "not negative", "share"] = "any"
    hint: str | None = None

    @property
    def what(self) -> str:
        """The kind of number."""
        return f"{'a whole number' if self.whole else 'a number'}{_BOUNDS[self.sign][0]}"

    def fits(self, node: Node) -> bool:
        """Whether it is such a number."""
        value = _number(node)
        return value is not None and (not self.whole or (abs(value) <= _LARGEST and value == int(value)))

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The number, if it is one and has the sign."""
        value = _number(node)
        if not isinstance(node, Scalar) or value is None or not self.fits(node) or not self._signed(value):
            return unfit(self, node, findings)
        # JSON makes no difference between 1.0 and 1, so a file must not either.
        return replace(node, value=int(value), text=str(int(value))) if self.whole else node

    def schema(self, _defs: Json, /) -> Json:
        """An integer or a number, with its bounds."""
        bounds = {"minimum": -_LARGEST, "maximum": _LARGEST} if self.whole else {}
        return {"type": "integer" if self.whole else "number", **bounds, **_BOUNDS[self.sign][1]}

    def cure(self, node: Node) -> str | None:
        """The number as it is written here."""
        in_words = isinstance(node, Scalar) and isinstance(node.value, str)
        return (
            as_number(node)
            or self.hint
            or ("write it in figures alone, with a - before what is below zero" if in_words else None)
        )

    def _signed(self, value: float) -> bool:
        match self.sign:
            case "any":
                return True
            case "positive":
                return value > 0
            case "not negative":
                return value >= 0
            case "share":
                return 0 <= value <= 1


def _number(node: Node) -> int | float | None:
    """The number that the node is, as a reader of JSON has it; None where it is none."""
    value = node.value if isinstance(node, Scalar) else None
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
