"""Pictures, each drawn as what it is of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.render.pictures import drawn
from detente.render.pictures.areas import areas_svg
from detente.render.pictures.ladders import ladder_svg
from detente.render.pictures.layers import layers_svg
from detente.render.pictures.left import left_svg
from detente.render.pictures.map import map_svg
from detente.render.pictures.shares import shares_svg
from detente.render.pictures.slope import slope_svg
from detente.render.pictures.tornado import tornado_svg
from detente.render.pictures.wants import parts_svg, wants_svg
from detente.tell.blocks import Block, figures_in
from detente.tell.pictures import (
    CoursesView,
    HangsOnView,
    LadderView,
    LeftView,
    MapView,
    Picture,
    ShareChart,
    SlopeChart,
    StatusQuoView,
    WhoWantsWhat,
)


@drawn.register
def _(picture: Picture, *, standalone: bool = True) -> str:
    name, language, movers = picture.name or "picture", picture.language, picture.movers
    match picture.of:
        case MapView() as of:
            return map_svg(of, movers, language, standalone=standalone)
        case StatusQuoView() as of:
            return layers_svg(of, movers, language, standalone=standalone)
        case HangsOnView(title=title, rows=rows):
            return tornado_svg(rows, language, title=title, standalone=standalone)
        case ShareChart(title=title, rows=rows):
            return shares_svg(rows, language, title=title, standalone=standalone)
        case SlopeChart(view=view, column=column):
            return slope_svg(view, column, name, language, standalone=standalone)
        case WhoWantsWhat() as of:
            return wants_svg(of, standalone=True) if standalone else parts_svg(of)
        case LadderView() as of:
            return ladder_svg(of, name, language, standalone=standalone)
        case LeftView() as of:
            return left_svg(of, language, standalone=standalone)
        case CoursesView() as of:
            return areas_svg(of, name, language, standalone=standalone)


def pictures_in(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Every picture with a name and something to show, in blocks: its name, and as SVG that stands alone."""
    for figure in figures_in(blocks):
        if isinstance(figure.picture, Picture) and figure.picture.name and (svg := drawn(figure.picture)):
            yield figure.picture.name, svg
