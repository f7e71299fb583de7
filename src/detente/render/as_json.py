"""A brief as plain values for JSON."""

from __future__ import annotations

from typing import Any

from detente.model.untranslated import untranslated
from detente.render.json_text import FORMAT
from detente.tell.brief.told import ToldBrief
from detente.tell.brief.values import values


def to_json(told: ToldBrief) -> dict[str, Any]:
    """Everything that a brief tells, ready for ``json.dumps``.

    ``format`` and ``model`` (which file) come first, then the parts in the order of the report; ``model_in_full`` is
    the model itself.
    """
    lacking = untranslated(told.brief.conflict, told.language)
    more = {"untranslated": lacking} if lacking else {}
    model = {"title": told.page.title, "sha256": told.sha256, **more}
    return {"format": FORMAT, "model": model, **_plain(values(told))}


def _plain(value: Any) -> Any:
    """Tuples as lists, however deep."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value
