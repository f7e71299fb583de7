"""The status-quo diagram: what wanted moves lead to from today, a column per number of moves, read left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.drawing import clipped, colour_of, dashes_of, drawn, legend
from detente.render.pictures.layout import Box, Layout, Route, Size, layout
from detente.render.templates import rendered
from detente.tell.pictures import BroughtView, StatusQuoView
from detente.tell.voice import Voice, Words, capital

_MARGIN = 14.0
_LINE = 15.0
_LETTER = 7.3
_HEAD = 44.0
_LEAST_WIDTH = 460.0
_LENGTH, _LINES = 16, 9
_FEW, _MANY_LINES = 20, 3


@dataclass(frozen=True, slots=True)
class _Node:
    outcome: BroughtView
    box: Box
    lines: tuple[str, ...]


def layers_svg(view: StatusQuoView, movers: Sequence[str], language: Language, *, standalone: bool = False) -> str:
    """The status-quo diagram as SVG; the same view gives the same bytes.

    Args:
        view: The outcomes, each with the least number of moves that lead there, and the arrows between them.
        movers: The names of the decision makers that the arrows index.
        language: For the fixed words.
        standalone: Whether the picture is to stand alone in a file: with namespace, style and white ground.

    Returns:
        An ``<svg>`` element; empty text where no wanted move leads anywhere.
    """
    if not view.arrows:
        return ""
    view, names = printable(view), printable(tuple(map(capital, movers)))
    words = Voice(language).phrase
    said = _said(view, names, words)
    most = _LINES if len(said) <= _FEW else _MANY_LINES
    lines = min(most, max(len(wrap(text, _LENGTH)) for text in said.values()))
    # The layout works from top to bottom; read with x and y exchanged it goes from left to right.
    size = Size(30 + _LINE * lines, _LETTER * _LENGTH + 22)
    places = layout(
        [outcome.number for outcome in view.outcomes],
        [(arrow.source, arrow.target) for arrow in view.arrows],
        start=view.outcomes[0].number,
        size=size,
        rows={outcome.number: outcome.moves for outcome in view.outcomes},
    )
    width = max(places.height, _LEAST_WIDTH)
    acting = [("mover", names[mover], mover) for mover in sorted({arrow.mover for arrow in view.arrows})]
    shapes = [(key, words(f"layers-{key}"), 0) for key in ("holds", "end")]
    keys = tuple(legend([acting, shapes], width=width, most=52))
    nodes = tuple(_nodes(view, places, said, lines))
    return rendered(
        "pictures/layers.svg.j2",
        words=words,
        standalone=standalone,
        nodes=nodes,
        lines=tuple(drawn(view.arrows, places.routes, names, words, path=_path, head=_head)),
        columns=tuple(sorted({(node.box.x, node.outcome.moves) for node in nodes})),
        keys=keys,
        top=_HEAD,
        legend_top=_HEAD + places.width + 30,
        width=width + 2 * _MARGIN,
        height=_HEAD + places.width + 30 + max(key.y for key in keys) + _MARGIN + 6,
        box_width=size.height,
        box_height=size.width,
        colour_of=colour_of,
        dashes_of=dashes_of,
    )


def _said(view: StatusQuoView, names: Sequence[str], words: Words) -> dict[int, str]:
    """What stands in each box: today's outcome itself; elsewhere the moves that bring it about, each said once."""
    moves: dict[int, dict[str, None]] = {outcome.number: {} for outcome in view.outcomes}
    for arrow in view.arrows:
        moves[arrow.target][words("step", mover=names[arrow.mover], action=arrow.action)] = None
    return {outcome.number: " / ".join(moves[outcome.number]) or outcome.label for outcome in view.outcomes}


def _nodes(view: StatusQuoView, places: Layout, said: dict[int, str], most: int) -> Iterator[_Node]:
    for outcome, box in zip(view.outcomes, places.boxes, strict=True):
        yield _Node(outcome, Box(box.number, box.y, box.x), clipped(said[outcome.number], _LENGTH, most))


def _path(route: Route) -> str:
    """The route as an SVG path, with x and y exchanged: curves between columns, straight lines through them."""
    y, x = route.points[0]
    parts = [f"M{x:g} {y:g}"]
    for k, (to_y, to_x) in enumerate(route.points[1:]):
        middle = (x + to_x) / 2
        parts.append(f"H{to_x:g}" if k % 2 else f"C{middle:g} {y:g} {middle:g} {to_y:g} {to_x:g} {to_y:g}")
        x, y = to_x, to_y
    return "".join(parts)


def _head(route: Route) -> str:
    """The arrow's head: its tip is the end of the route, and it points to the right, as every arrow here."""
    y, x = route.points[-1]
    return f"M{x:g} {y:g}l-9 -4.2v8.4z"
