"""Shares of courses, as rounded as they are told."""

from __future__ import annotations

ALL = 1 - 1e-9
"""From here on a share is said to be of all courses; below, the rest is more than rounding."""


def share_word(share: float) -> tuple[str, int]:
    """A share of courses as one of seven words and in tenths, to both of which it is rounded.

    Example:
        >>> [share_word(share) for share in (0, 0.02, 0.2, 0.55, 0.81, 0.97, 1)]
        [('none', 0), ('hardly', 1), ('few', 2), ('half', 6), ('most', 8), ('nearly', 9), ('all', 10)]
    """
    if share <= 0 or share >= ALL:
        return ("none", 0) if share <= 0 else ("all", 10)
    if not 0.1 <= share <= 0.9:
        return ("hardly", 1) if share < 0.1 else ("nearly", 9)
    return "few" if share < 0.35 else "half" if share <= 0.65 else "most", round(10 * share)
