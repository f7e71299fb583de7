"""Rendering: one frozen view (`view.View`) becomes an HTML page, terminal text, JSON; and the map as SVG."""

from detente.report.as_json import to_json
from detente.report.compose import view_of
from detente.report.map import map_svg
from detente.report.page import html
from detente.report.terminal import print_view, text
from detente.report.view import View

__all__ = ["View", "html", "map_svg", "print_view", "text", "to_json", "view_of"]
