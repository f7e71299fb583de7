"""What can be made new of a quote: a way to the form of each, in which it is the evidence already."""

from __future__ import annotations

from collections.abc import Iterator

from detente.model.conflict import ByStatements
from detente.tell.voice import capital
from detente.web.asked import Asked
from detente.web.editing.parts import anchor


def makings(asked: Asked, quote: str) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Whose it would be (empty: nobody’s), and the name and address of each form."""
    conflict, language = asked.document.conflict, asked.language

    def form(kind: str, screen: str, place: str, party: str = "") -> tuple[str, str]:
        address = asked.address(screen, new=place, quote=quote, party=party)
        return asked.voice.phrase(f"read-new-{kind}"), f"{address}#{anchor(f'{place}/+')}"

    for dm in conflict.decision_makers:
        at = f"decision_makers/{dm.id}"
        options = [] if conflict.is_graph_form else [form("option", "parties", f"{at}/options")]
        wants = isinstance(dm.preferences, ByStatements)
        wishes = [form("preference", "preferences", f"{at}/preferences", dm.id)] if wants else []
        if options or wishes:
            yield capital(dm.name.said(language)), (*options, *wishes)
    named = (
        []
        if conflict.is_graph_form
        else [("condition", "limits", "conditions"), ("constraint", "limits", "constraints")]
    )
    others = [*named, ("event", "questions", "events"), ("party", "parties", "decision_makers")]
    yield "", tuple(form(*other) for other in others)
