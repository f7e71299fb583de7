"""Shapes: what a part of the file may look like, said once.

From one description come the check of a tree (every fault at once, each in its place) and the JSON Schema that
editors use, so the two cannot drift apart. Kept free of pydantic on purpose: importing it takes longer than
reading a whole conflict, and ``detente check`` should feel immediate.
"""

from detente.model.shape.either import AnyOf, Named
from detente.model.shape.kind import Json, Shape
from detente.model.shape.named import LONGEST_NAME, MapOf
from detente.model.shape.near import LIKE, meant, nearest
from detente.model.shape.need import Need
from detente.model.shape.numbers import Flag, Number
from detente.model.shape.record import Field, Record
from detente.model.shape.several import ListOf
from detente.model.shape.texts import OneOf, Text

__all__ = [
    "LIKE",
    "LONGEST_NAME",
    "AnyOf",
    "Field",
    "Flag",
    "Json",
    "ListOf",
    "MapOf",
    "Named",
    "Need",
    "Number",
    "OneOf",
    "Record",
    "Shape",
    "Text",
    "meant",
    "nearest",
]
