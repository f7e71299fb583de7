"""A search that says what it is doing, and whose finds are kept if it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from detente.answers.inverse import Listening
from detente.cli.output import voiced
from detente.cli.working import working
from detente.render.progress import Say

if TYPE_CHECKING:
    from detente.inverse import Found, Watch

_DOING: Final = {
    "rankings": "talk-swaps",
    "statements": "talk-edits",
    "levers": "talk-levers",
    "joint": "talk-joint",
}


class Progress(Listening):
    """Listens to a search, and says how far it is."""

    def __init__(self, doing: str, say: Say) -> None:
        super().__init__(self._told)
        self._doing, self._say = doing, say

    def _told(self, found: Found[Any]) -> None:
        what = voiced(self._doing, count=found.at_least)
        if found.to_weigh and not found.of:
            what = voiced("talk-weighed", what=what, count=found.weighed, total=found.to_weigh)
        said = voiced("talk-searched", what=what, count=found.tried, total=found.of or 0, answers=len(found.answers))
        self._say(said)


def searched(kind: str, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
    """What a search finds, and whether it was stopped by Ctrl-C; then it is what was found and proven until then.

    Raises:
        KeyboardInterrupt: where nothing was proven yet.
    """
    with working(voiced("talk-searching")) as say:
        return Progress(_DOING[kind], say).result(search)
