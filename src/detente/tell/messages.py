"""Messages of a catalogue (Project Fluent), each parsed when it is first said: of hundreds a command says a few."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from detente.names import Language

# The library of messages refuses a value of more characters; longer ones are put in place after it is done.
_LONGEST = 2_000
_PLACE = re.compile("\ue000(\\w+)\ue001")

# Only the name of a message stands at the beginning of a line.
_NAME = re.compile(r"^(?=([A-Za-z][\w-]*) *=)", re.MULTILINE)


def _joined(*parts: object) -> str:
    return "".join(map(str, parts))


def _nothing(*_parts: object) -> str:
    return ""


class Messages:
    """The messages of one language; none refers to another.

    What stands in `SHELL(…)`, as how to see more by a flag, is said to those who sit at a shell only.

    Example:
        >>> Messages("en", "gone = { $who } left")("gone", {"who": "Egypt"})
        'Egypt left'
    """

    def __init__(self, language: Language, text: str, *, at_shell: bool = True) -> None:
        functions: dict[str, Callable[[Any], Any]] = {"SHELL": _joined if at_shell else _nothing}
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        _, *rest = _NAME.split(text)
        self._unread = dict(zip(rest[::2], rest[1::2], strict=True))

    def __call__(self, name: str, values: dict[str, Any]) -> str:
        """What a message says with its values filled in.

        Raises:
            KeyError: if there is no such message, or it has no text.
            ValueError: if a value is missing.
        """
        if source := self._unread.get(name):
            self._bundle.add_resource(FluentResource(source))
            self._unread.pop(name, None)  # only now: another thread may say the same for the first time
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise KeyError(name)
        long = {name for name, value in values.items() if isinstance(value, str) and len(value) > _LONGEST}
        said, faults = self._bundle.format_pattern(pattern, values | {name: f"\ue000{name}\ue001" for name in long})
        if faults:
            raise ValueError(str(faults[0]))
        return _PLACE.sub(lambda place: str(values.get(place[1], place[0])), str(said)) if long else str(said)
