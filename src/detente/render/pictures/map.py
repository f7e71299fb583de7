"""The map as one SVG picture: outcomes as boxes, wanted moves as arrows, told apart by colour and by dashes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.drawing import clipped, colour_of, dashes_of, drawn, legend
from detente.render.pictures.layout import Box, Layout, Route, Size, layout
from detente.render.templates import rendered
from detente.tell.pictures import MapNode, MapView
from detente.tell.voice import Voice, capital

_LINE = 14.0
_ABOVE_LINES = 34.0
_MARGIN = 14.0
_HEAD_ROOM = 30.0
_SMALL_LETTER = 6.5
_LEAST_WIDTH = 640.0
_FEW = 12


@dataclass(frozen=True, slots=True)
class _Room:
    """The size of a box, and how many lines of how many letters it has for its label."""

    size: Size
    length: int
    lines: int


@dataclass(frozen=True, slots=True)
class _Dot:
    x: float
    mover: int
    taken: bool | None


@dataclass(frozen=True, slots=True)
class _Node:
    node: MapNode
    box: Box
    lines: tuple[str, ...]
    dots: tuple[_Dot, ...]
    radius: float


def map_svg(picture: MapView, movers: Sequence[str], language: Language, *, standalone: bool = False) -> str:
    """The map as SVG; the same map gives the same bytes.

    Args:
        picture: The outcomes and the wanted moves between them.
        movers: The names of the decision makers that the arrows index.
        language: For the fixed words.
        standalone: Whether the picture is to stand alone in a file: with namespace, style and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no outcome to draw.
    """
    if not picture.nodes:
        return ""
    picture, names = printable(picture), printable(tuple(map(capital, movers)))
    words = Voice(language).phrase
    today = next((node.number for node in picture.nodes if node.is_status_quo), None)
    start = today if picture.centre is None and picture.of == "outcomes" else None
    room = _room(picture)
    places = layout(
        [node.number for node in picture.nodes],
        [(a.source, a.target) for a in picture.arrows],
        start=start,
        size=room.size,
    )
    width = max(places.width, _LEAST_WIDTH)
    heads = {node.number: node.named for node in picture.nodes}
    shapes = [(key, words(f"legend-{key}"), 0) for key in _shapes(picture)]
    keys = tuple(legend([[("mover", name, k) for k, name in enumerate(names)], shapes], width=width, most=60))
    left = _MARGIN + (width - places.width) / 2
    return rendered(
        "pictures/map.svg.j2",
        words=words,
        standalone=standalone,
        nodes=tuple(_nodes(picture, places, room)),
        lines=tuple(drawn(picture.arrows, places.routes, names, words, path=_path, head=_head, called=heads)),
        keys=keys,
        left=left,
        top=_HEAD_ROOM,
        legend_top=_HEAD_ROOM + places.height + 34,
        width=width + 2 * _MARGIN,
        height=_HEAD_ROOM + places.height + 34 + max(key.y for key in keys) + _MARGIN,
        box_width=room.size.width,
        box_height=room.size.height,
        colour_of=colour_of,
        dashes_of=dashes_of,
        movers=names,
        centre=picture.centre,
        # Where arrows may come in from above, their heads are to be seen.
        tab=-20.0 if start is not None else room.size.height,
        linked=any(node.to for node in picture.nodes),
    )


def _shapes(picture: MapView) -> Iterator[str]:
    """What the legend explains of the boxes and dots that there are."""
    if picture.of == "basins":
        yield from ("end", "many")
    else:
        yield from ("holds", "holds-not")
    dots = {dot for node in picture.nodes for group in node.dots for dot in group}
    if dots:
        yield from ("taken", "not-taken")
    if None in dots:
        yield "differs"


def _room(picture: MapView) -> _Room:
    """Room for long labels where there are few boxes, and small boxes where there are many."""
    few = len(picture.nodes) <= _FEW
    length, most = (34, 7) if few else (23, 3)
    lines = min(most, max(len(wrap(node.label, length)) for node in picture.nodes))
    return _Room(Size(_SMALL_LETTER * length + 16, _ABOVE_LINES + _LINE * max(lines, 1)), length, lines)


def _nodes(picture: MapView, places: Layout, room: _Room) -> Iterator[_Node]:
    for node, box in zip(picture.nodes, places.boxes, strict=True):
        count = sum(map(len, node.dots)) + len(node.dots) / 2
        pitch = min(9.5, (room.size.width - 44) / max(count, 1))
        lines = clipped(node.label, room.length, room.lines) or ("",)
        yield _Node(node, box, lines, tuple(_dots(node, pitch, room.size.width)), round(pitch * 0.36, 2))


def _dots(node: MapNode, pitch: float, width: float) -> Iterator[_Dot]:
    """The dots of a box from the right, so that they end at the same place in every box."""
    options = sum(map(len, node.dots))
    groups = sum(1 for group in node.dots if group)
    x = width - 12 - pitch * (options - 1 + (groups - 1) / 2)
    for mover, group in enumerate(node.dots):
        for taken in group:
            yield _Dot(round(x, 2), mover, taken)
            x += pitch
        x += pitch / 2 if group else 0


def _path(route: Route) -> str:
    """The route as an SVG path: curves between rows, straight lines through them."""
    x, y = route.points[0]
    parts = [f"M{x:g} {y:g}"]
    for k, (to_x, to_y) in enumerate(route.points[1:]):
        middle = (y + to_y) / 2
        parts.append(f"V{to_y:g}" if k % 2 else f"C{x:g} {middle:g} {to_x:g} {middle:g} {to_x:g} {to_y:g}")
        x, y = to_x, to_y
    return "".join(parts)


def _head(route: Route) -> str:
    """The arrow's head: its tip is the end of the route, its back turned to where the arrow comes from."""
    (_, before), (x, y) = route.points[-2:]
    back = -9 if before < y else 9
    return f"M{x:g} {y:g}l-4.2 {back}h8.4z"
