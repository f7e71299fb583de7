"""Texts, and single words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from detente.model.days import as_date, days_in
from detente.model.findings import Findings
from detente.model.instead import language_for, value_for
from detente.model.patterns import whole
from detente.model.rewrite import as_name, as_statement, as_text
from detente.model.shape.kind import Json
from detente.model.shape.near import meant
from detente.model.shape.unfit import compiled, listed, unfit
from detente.model.yaml_tree import Node, Scalar


@dataclass(frozen=True, slots=True)
class Text:
    """A text; `pattern` must match all of it, and it has at most `longest` characters.

    It is of one `kind`: any text, which a number becomes in quotes, or a name, a statement, a date, a day
    or a language.
    """

    what: str = "a text"
    pattern: str = ""
    hint: str | None = None
    longest: int | None = None
    kind: Literal["any", "name", "statement", "date", "day", "language"] = "any"

    def fits(self, node: Node) -> bool:
        """Whether it is a text."""
        return isinstance(node, Scalar) and isinstance(node.value, str)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The text, if it is one and the pattern matches."""
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            return unfit(self, node, findings)
        if self.longest is not None and len(node.text) > self.longest:
            message = f"{self.what} of {len(node.text):,} characters stands where {self.longest:,} have room"
            findings.error("too-long", message, node.place, "shorten it")
            return None
        if self.pattern and not compiled(self.pattern).search(node.text):
            return unfit(self, node, findings)
        return node

    def cure(self, node: Node) -> str | None:
        """The text in quotes, the statement or the date that was meant."""
        if self.kind == "statement" and not isinstance(node, Scalar):
            return as_statement(node) or self.hint
        if not isinstance(node, Scalar):
            return (as_name(node) or self.hint) if self.kind == "name" else as_text(node)
        if node.value is None:
            return self.hint
        if self.kind == "day" and (days := days_in(node.text)):
            return f"write {days}"
        if self.kind in ("date", "day"):
            return as_date(node.text) or self.hint
        if self.kind == "language":
            return f"write {code}" if (code := language_for(node.text)) else self.hint
        return (
            f'put it in quotes: "{node.text}"' if self.kind == "any" and not isinstance(node.value, str) else self.hint
        )

    def schema(self, _defs: Json, /) -> Json:
        """A string with its pattern and length."""
        pattern = {"pattern": whole(self.pattern)} if self.pattern else {}
        return {"type": "string", **pattern, **({"maxLength": self.longest} if self.longest else {})}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words, or the one number that is understood."""

    words: tuple[str | int, ...]
    hint: str | None = None

    @property
    def what(self) -> str:
        """The words in a row."""
        return listed([str(word) for word in self.words])

    def fits(self, node: Node) -> bool:
        """Whether it is a single value."""
        return isinstance(node, Scalar)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The word, if it is one of them."""
        if isinstance(node, Scalar) and not isinstance(node.value, bool) and node.value in self.words:
            return node
        return unfit(self, node, findings)

    def cure(self, node: Node) -> str | None:
        """The word that is near or says the same; the only one there is."""
        if len(self.words) == 1:
            return f"write {self.words[0]}"
        if not isinstance(node, Scalar):
            return self.hint
        if same := value_for(node.text, self.words):
            return f"write {same}"
        within = [word for word in self.words if re.search(rf"\b{word}\b", node.text, re.IGNORECASE)]
        inside = f"did you mean {within[0]}?" if len(within) == 1 else None
        return meant(node.text, self.words) or inside or self.hint

    def schema(self, _defs: Json, /) -> Json:
        """An enumeration."""
        return {"enum": list(self.words)}
