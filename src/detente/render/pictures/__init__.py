"""Figures as pictures that stand alone (SVG)."""

from __future__ import annotations

from functools import singledispatch

from markupsafe import Markup


@singledispatch
def drawn(picture: object) -> Markup:
    """The picture of a value, as SVG; every kind of picture registers how it is drawn.

    Raises:
        TypeError: for a value that is no picture.
    """
    raise TypeError(f"no picture is drawn of a {type(picture).__name__}")
