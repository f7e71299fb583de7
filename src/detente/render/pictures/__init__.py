"""Figures as pictures (SVG)."""

from __future__ import annotations

from base64 import b64encode
from functools import singledispatch

from markupsafe import Markup


@singledispatch
def drawn(picture: object, *, standalone: bool = True) -> str:  # noqa: ARG001 – of every kind of picture
    """The picture of a value as SVG; every kind of picture registers how it is drawn.

    Args:
        picture: what it is drawn from.
        standalone: whether it is to stand alone, with namespace, style and ground.

    Raises:
        TypeError: for a value that is no picture.
    """
    raise TypeError(f"no picture is drawn of a {type(picture).__name__}")


def placed(picture: object) -> Markup:
    """The picture as it stands inside a page that has the style of its pictures."""
    return Markup(drawn(picture, standalone=False))


def address_of(picture: object) -> str:
    """The picture as an address that holds all of it: an image of it stays where notebooks and sites remove SVG."""
    return "data:image/svg+xml;base64," + b64encode(drawn(picture).encode()).decode()
