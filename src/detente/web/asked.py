"""What a request is about: which conflict, changed how, read by which concept, told in which language.

All of it stands in the address, nothing in the app.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from urllib.parse import urlencode

from detente.answers.asking.change import scenario_from
from detente.answers.case import Case
from detente.errors import ModelError
from detente.model import Document
from detente.model.conflict import Conflict, Scenario
from detente.names import Language
from detente.scenario import changed
from detente.stability import ConceptName
from detente.tell.voice import Voice

CHANGES = ("scenario", "without", "without_option", "fix", "prefer", "add")
"""What changes a conflict in an address, named as `detente compare` names its flags."""

_KEPT = 48
"""So many conflicts, changed or not, are kept with all that was computed of them."""


@dataclass(frozen=True)
class Asked:
    """A conflict as a request wants to see it.

    Attributes:
        name: of the conflict, as its address has it.
        document: its file as it is now.
        language: to tell it in.
        concept: by which outcomes hold.
        flags: what the address changes, by the names of `CHANGES`; of these, those that change anything.
        own: whether its file may be changed.
        fault: what is wrong with the file now; the document is then the last one that was right.
    """

    name: str
    document: Document
    language: Language = "en"
    concept: ConceptName = "SEQ"
    flags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    own: bool = False
    fault: ModelError | None = None

    @property
    def voice(self) -> Voice:
        """What tells it."""
        return Voice(self.language, at_shell=False)

    @property
    def title(self) -> str:
        """What the conflict is called."""
        return self.document.conflict.title.said(self.language)

    @cached_property
    def change(self) -> Scenario | None:
        """What the address changes; None: the conflict stands as its file has it. Raises UsageError."""
        return change_of(self.document.conflict, self.flags) if self.flags else None

    @cached_property
    def base(self) -> Case:
        """The conflict as its file has it."""
        return _kept.case((self.document.sha256, self.concept), lambda: Case(self.document.conflict, self.concept))

    @cached_property
    def case(self) -> Case:
        """The conflict as the address has it. Raises UsageError, LimitExceeded."""
        change = self.change
        if change is None:
            return self.base
        key = (self.document.sha256, self.concept, *self.flags.items())
        return _kept.case(key, lambda: Case(changed(self.document.conflict, change), self.concept))

    @property
    def changes(self) -> str:
        """What the address changes, as it can be put into another one."""
        return urlencode(self.flags, doseq=True)

    def address(self, screen: str, **more: str | tuple[str, ...]) -> str:
        """Where a screen of the same conflict is, changed and read alike; `more` comes on top, an empty value goes."""
        given: dict[str, str | tuple[str, ...]] = {"lang": self.language, "concept": self.concept, **self.flags, **more}
        usual = {"lang": "en", "concept": "SEQ"}
        told = {key: value for key, value in given.items() if value and usual.get(key) != value}
        query = urlencode(told, doseq=True)
        return f"/c/{self.name}/{screen}" + (f"?{query}" if query else "")


def change_of(conflict: Conflict, flags: Mapping[str, tuple[str, ...]]) -> Scenario:
    """The change that an address asks for, by the names of `CHANGES`; several scenarios are one. Raises UsageError."""
    others = {flag: values for flag, values in flags.items() if flag != "scenario"}
    return scenario_from(conflict, "+".join(flags.get("scenario", ())) or None, **others)


class _Kept:
    """Conflicts with what was computed of them, the last used ones; threads may ask at once."""

    def __init__(self) -> None:
        self._cases: OrderedDict[object, Case] = OrderedDict()
        self._lock = Lock()

    def case(self, key: object, made: Callable[[], Case]) -> Case:
        with self._lock:
            if key not in self._cases:
                self._cases[key] = made()
            self._cases.move_to_end(key)
            while len(self._cases) > _KEPT:
                self._cases.popitem(last=False)
            return self._cases[key]


_kept = _Kept()
