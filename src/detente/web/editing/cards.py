"""The parts of a file as cards: what each says in words, and the form of the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from detente.model.edit import Path
from detente.study import history
from detente.web.asked import Asked
from detente.web.editing.controls import Control, Entry, Sent
from detente.web.editing.parts import Parts, said
from detente.web.editing.removing import Referring
from detente.web.editing.saving import keys_of, name_of, own, read
from detente.web.editing.shapes import control_at
from detente.web.editing.telling import Told, told
from detente.web.editing.world import World

RARE = frozenset(("plural", "rate", "chance", "negated", "group", "weight", "only", "doi", "prefix", "suffix", "at"))
"""What few fill in: it is folded away where nothing is said."""


@dataclass(frozen=True)
class Trouble:
    """Why something was not written, and what was filled in.

    Attributes:
        wrong: messages by the field that they are about; those about none under the empty name.
        sent: what was filled in.
        collided: whether somebody else changed it meanwhile.
        referring: what refers to a part that was to be taken out.
        was: the digest of what the form was made from, which stays until somebody has seen what others wrote.
    """

    wrong: Mapping[str, list[str]] = field(default_factory=dict)
    sent: Sent = field(default_factory=dict)
    collided: bool = False
    referring: tuple[Referring, ...] = ()
    was: str = ""


@dataclass(frozen=True)
class Opened:
    """What is open on a page: a part (`at`), or something new in a place (`add`); and what went wrong there.

    `saved` is the part that was just written; `quote` is the one from which somebody came to add something.
    """

    at: str | None = None
    add: str | None = None
    trouble: Trouble | None = None
    saved: str | None = None
    quote: str | None = None


@dataclass(frozen=True)
class Steps:
    """Whether there is a version to go back to, and one to go forth to again."""

    earlier: bool = False
    later: bool = False

    @classmethod
    def of(cls, asked: Asked) -> Steps:
        """Those of the file of a conflict that may be changed."""
        file, now = asked.document.file, asked.document.text.encode("utf-8")
        if not asked.own or file is None:
            return cls()
        earlier, later = history.beside(file, now)
        return cls(earlier is not None, later is not None)

    @property
    def any(self) -> bool:
        """Whether there is any."""
        return self.earlier or self.later


@dataclass(frozen=True)
class Card:
    """A part: what is told of it, the digests of what its form covers (`was`) and of all of it, its form if it is open.

    `theirs` is what others wrote there since the form was opened, as pairs of a label and a text.
    """

    at: str
    told: Told = field(default_factory=Told)
    was: str = ""
    whole: str = ""
    form: Entry | None = None
    trouble: Trouble | None = None
    theirs: tuple[tuple[str, str], ...] = ()
    inner: tuple[Cards, ...] = ()
    removable: bool = True


@dataclass(frozen=True)
class Cards:
    """Parts of one kind, and the form for another one where that is open."""

    at: str
    kind: str
    cards: tuple[Card, ...]
    new: Card | None = None
    was: str = ""

    @property
    def is_open(self) -> bool:
        """Whether a form is open in it."""
        return any_open((self,))


class Deck:
    """Makes the cards of a conflict for a page."""

    def __init__(self, asked: Asked, opened: Opened) -> None:
        self.asked, self.opened = asked, opened
        self.parts = Parts.of(asked.document.text)
        self.world = World(asked.document.conflict, asked.language)

    def cards(self, *path: str | int, inner: Callable[[Path], tuple[Cards, ...]] = lambda _: ()) -> Cards:
        """All parts in a place."""
        value = self.parts.value(path)
        steps = range(len(value)) if isinstance(value, list) else list(value) if isinstance(value, dict) else []
        made = tuple(self.card((*path, step), inner=inner((*path, step))) for step in steps)
        is_new = self.asked.own and self.opened.add == said(path)
        kind = "preferences" if "preferences" in path else str(path[-1])
        return Cards(said(path), kind, made, self._new(path) if is_new else None, self.parts.digest(path))

    def card(self, path: Path, *, inner: tuple[Cards, ...] = (), removable: bool = True) -> Card:
        """One part."""
        at, control = said(path), self._control(path)
        keys = keys_of(control) if control else ()
        words = told(path, self.asked.document.conflict, self.asked.voice)
        was, whole = self.parts.digest(path, keys), self.parts.digest(path)
        made = Card(at, words, was, whole, inner=inner, removable=removable)
        is_open = control is not None and self.asked.own and self.opened.at == at
        return self._open(made, control, path, keys) if control and is_open else made

    def _open(self, card: Card, control: Control, path: Path, keys: tuple[str, ...]) -> Card:
        trouble = self.opened.trouble
        name = name_of(control)
        now = control.entry(name, own(self.parts.value(path), keys), self.world)
        form = control.entry(name, read(control, trouble.sent), self.world) if trouble and trouble.sent else now
        theirs = tuple(_said(now)) if trouble and trouble.collided else ()
        was = trouble.was if trouble and trouble.was and not trouble.collided else card.was
        return replace(card, form=form, was=was, trouble=trouble, theirs=theirs)

    def _new(self, path: Path) -> Card:
        control = self._control((*path, "x")) or self._control((*path, 0))
        trouble = self.opened.trouble
        value = read(control, trouble.sent) if control and trouble else None
        form = control.entry(name_of(control), value, self.world) if control else None
        return Card(said(path), form=form, trouble=trouble, removable=False)

    def _control(self, path: Path) -> Control | None:
        return control_at(path, states=self.asked.document.conflict.is_graph_form)


def any_open(parts: Iterable[Card | Cards]) -> bool:
    """Whether a form is open in any of them."""
    for one in parts:
        if isinstance(one, Card) and (one.form or any_open(one.inner)):
            return True
        if isinstance(one, Cards) and (one.new or any_open(one.cards)):
            return True
    return False


def _said(entry: Entry) -> list[tuple[str, str]]:
    """What a form says, a line for each of its fields that says something."""
    if entry.kind != "group":
        names = {choice.value: choice.label for choice in entry.choices}
        given = [entry.value] if isinstance(entry.value, str) else list(entry.value)
        text = "; ".join(names.get(value, value) for value in given if value)
        return [(entry.label, text)] if text else []
    lines = [line for one in entry.inner for line in _said(one)]
    return [(" · ".join(filter(None, (entry.label, name))), text) for name, text in lines]
