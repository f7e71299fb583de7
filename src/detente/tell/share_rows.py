"""Shares of readings as rows of a picture."""

from __future__ import annotations

from detente.ensemble import Share
from detente.tell.pictures import ShareRow
from detente.tell.readings import share_figure
from detente.tell.voice import Voice, capital


def share_row(label: str, share: Share, voice: Voice) -> ShareRow:
    """A share, and the bounds of its error around it."""
    value, error = float(share.value), share.error if share.bound is None else share.bound
    return ShareRow(capital(label), max(0.0, value - error), value, min(1.0, value + error), share_figure(share, voice))
