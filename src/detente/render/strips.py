"""Ways in a line of text."""

from __future__ import annotations

from detente.tell.blocks import Stop, Strip


def in_a_line(strip: Strip) -> str:
    """The outcomes and the moves between them in one line; on what is not gone the arrows are broken.

    Example:
        >>> from detente.tell.blocks import Move
        >>> in_a_line(Strip(Stop(("Today",)), (Move(0, "Egypt", "+ talks"),), Stop(("Peace",), ends=True)))
        'Today → Egypt: + talks → ▣ Peace'
    """
    arrow = " → " if strip.gone else " ⇢ "
    moves = (": ".join(filter(None, (move.by, move.does))) for move in strip.moves)
    return arrow.join([_stop(strip.start), *moves, _stop(strip.end)])


def _stop(stop: Stop) -> str:
    note = f"({stop.note})" if stop.note else ""
    return " ".join(filter(None, ("▣" if stop.ends else "", " · ".join(stop.names), note)))
