"""Every picture of a page, drawn once, by its name."""

from __future__ import annotations

from markupsafe import Markup

from detente.render.pictures.areas import areas_svg
from detente.render.pictures.ladders import ladder_svg
from detente.render.pictures.layers import layers_svg
from detente.render.pictures.map import map_svg
from detente.render.pictures.shares import shares_svg
from detente.render.pictures.slope import slope_svg
from detente.render.pictures.tornado import tornado_svg
from detente.render.pictures.wants import wants_svg
from detente.tell.brief.view import View


def pictures_of(view: View, *, standalone: bool = False) -> dict[str, Markup]:
    """The pictures of the view by name; empty where there is nothing to draw.

    They are ``map``, ``layers``, ``tornado``, ``shares`` and ``wants``; by the number of the scenario ``slope-2``;
    by the number of the answer ``courses-5``, and ``ladder-4-1`` with the number of the ladder. Those that are to be
    `standalone` have namespace, style and ground.
    """
    language = view.language
    pictures = {
        "map": map_svg(view.map, view.movers, language, standalone=standalone),
        "layers": layers_svg(view.status_quo, view.movers, language, standalone=standalone),
        "tornado": tornado_svg(view.hangs_on.rows, language, title=view.hangs_on.title, standalone=standalone)
        if view.hangs_on
        else "",
        "shares": shares_svg(view.sure.rows, language, title=view.sure.title, standalone=standalone)
        if view.sure
        else "",
        "wants": wants_svg(view.wants, standalone=standalone) if view.wants else "",
    }
    for column in range(1, len(view.side_by_side.columns)):
        pictures[f"slope-{column}"] = slope_svg(view.side_by_side, column, language, standalone=standalone)
    for at, answer in enumerate(view.answers, start=1):
        for k, ladder in enumerate(answer.ladders, start=1):
            pictures[f"ladder-{at}-{k}"] = ladder_svg(ladder, f"ladder-{at}-{k}", language, standalone=standalone)
        if answer.courses is not None:
            pictures[f"courses-{at}"] = areas_svg(answer.courses, f"courses-{at}", language, standalone=standalone)
    return {name: Markup(picture) for name, picture in pictures.items()}
