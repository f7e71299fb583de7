"""Figures as pictures that stand alone (SVG)."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from functools import singledispatch
from xml.etree.ElementTree import fromstring


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is drawn already: SVG with namespace, style and ground."""

    svg: str


@singledispatch
def drawn(picture: object) -> str:
    """The picture of a value, as SVG that stands alone; every kind of picture registers how it is drawn.

    Raises:
        TypeError: for a value that is no picture.
    """
    raise TypeError(f"no picture is drawn of a {type(picture).__name__}")


@drawn.register
def _(picture: Drawn) -> str:
    return picture.svg


def address_of(picture: object) -> str:
    """The picture as an address that holds all of it: an image of it stays where notebooks and sites remove SVG."""
    return "data:image/svg+xml;base64," + b64encode(drawn(picture).encode()).decode()


def title_in(svg: str) -> str:
    """What a picture says it shows."""
    return next(fromstring(svg).iter("{http://www.w3.org/2000/svg}title")).text or ""
