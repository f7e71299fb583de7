"""Names so long that no table or picture has room for them."""

from __future__ import annotations

from collections.abc import Iterator

from detente.errors import Place
from detente.model.conflict import Conflict
from detente.model.findings import Findings
from detente.model.text import Text

LONGEST = 80
"""Characters of a name; a sentence that has two such names can hardly be read."""


def warn_of_long_names(conflict: Conflict, findings: Findings) -> None:
    """Warn of decision makers, options and conditions that are called by very many words, in any language."""
    for what, words, place in _named(conflict):
        length = max(len(said) for _, said in words.by_language)
        if length > LONGEST:
            message = f"the name of {what} has {length} characters, more than {LONGEST}: sentences and tables get long"
            findings.warning("long-name", message, place, "say it in few words; the rest is for note:")


def _named(conflict: Conflict) -> Iterator[tuple[str, Text, Place | None]]:
    for dm in conflict.decision_makers:
        yield f"the decision maker {dm.id}", dm.name, dm.place
        for option in dm.options:
            yield f"the option {option.id}", option.do, option.place
    for condition in conflict.conditions:
        if condition.title:
            yield f"the condition {condition.id}", condition.title, condition.place
