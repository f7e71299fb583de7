"""The view of a brief: what a page, the text and JSON of it show (`view.View`), in the words of one language."""

from detente.report.compose import view_of
from detente.report.view import View

__all__ = ["View", "view_of"]
