"""The pictures of a brief, each drawn as what it is of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.render.pictures import drawn
from detente.render.pictures.areas import areas_svg
from detente.render.pictures.ladders import ladder_svg
from detente.render.pictures.layers import layers_svg
from detente.render.pictures.map import map_svg
from detente.render.pictures.shares import shares_svg
from detente.render.pictures.tornado import tornado_svg
from detente.tell.blocks import Block, figures_in
from detente.tell.pictures import (
    CoursesView,
    HangsOnView,
    LadderView,
    MapView,
    Picture,
    SlopeChart,
    StatusQuoView,
    SureView,
    WhoWantsWhat,
)


@drawn.register
def _(picture: Picture, *, standalone: bool = True) -> str:
    name, language, movers = picture.name, picture.language, picture.movers
    match picture.of:
        case MapView() as of:
            return map_svg(of, movers, language, standalone=standalone)
        case StatusQuoView() as of:
            return layers_svg(of, movers, language, standalone=standalone)
        case HangsOnView(title=title, rows=rows):
            return tornado_svg(rows, language, title=title, standalone=standalone)
        case SureView(title=title, rows=rows):
            return shares_svg(rows, language, title=title, standalone=standalone)
        case SlopeChart() | WhoWantsWhat() as of:
            return drawn(of, standalone=standalone)
        case LadderView() as of:
            return ladder_svg(of, name, language, standalone=standalone)
        case CoursesView() as of:
            return areas_svg(of, name, language, standalone=standalone)


def pictures_in(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Every picture of a brief that blocks show: its name, and as SVG that stands alone."""
    for figure in figures_in(blocks):
        if isinstance(figure.picture, Picture):
            yield figure.picture.name, drawn(figure.picture)
