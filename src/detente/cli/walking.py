"""A person walks through a draft at a terminal; whoever leaves in the middle is asked what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from detente.answers.drafting import Drafted
from detente.answers.walk import Walk
from detente.cli.output import put_told, talk, tell, voice, voiced
from detente.errors import UsageError
from detente.printable import called, printable

Thing = TypeVar("Thing")

_ACTIONS = ("keep", "edit", "merge", "drop", "split", "undo", "all", "quit")


class _Left(Exception):
    """The person has pressed Ctrl-C, or there is nothing more to read."""


def walked(found: Drafted, folder: Path) -> Drafted | None:
    """What a person keeps of a draft, and wants written into the folder; None: nothing.

    Raises:
        KeyboardInterrupt: if they press Ctrl-C, and again where they are asked what becomes of it.
    """
    walk = Walk(found)
    while True:
        try:
            while not walk.is_done:
                put_told(walk)
                walk = _step(walk)
            kept, message = walk.drafted, "walk-write"
        except _Left:
            kept, message = walk.decided, "walk-write-so-far"
        try:
            answer = _agreed(kept, folder, message)
        except _Left:
            raise KeyboardInterrupt from None
        if answer != "undo":
            return kept if answer == "yes" else None
        walk = walk.back() if walk.is_done else walk


def _agreed(kept: Drafted, folder: Path, message: str) -> str:
    """Whether to write it: yes, no, or undo, to look at it again."""
    from detente.tell.drafting import counted

    if not kept.of("party"):
        tell("walk-nobody")
        return _chosen(("undo", "quit"))
    tell(message, what=counted(kept, voice()), folder=called(str(folder)))
    return _chosen(("yes", "no", "undo"))


def _step(walk: Walk) -> Walk:
    """The next step that the person takes."""
    able = {"merge": walk.others, "split": walk.apart, "undo": walk.before}
    match _chosen([action for action in _ACTIONS if able.get(action, True)], usual="keep"):
        case "edit":
            return _edited(walk)
        case "merge":
            into = _picked("walk-into", walk.others, lambda one: f"{one.label} ({one.owner or one.id or '–'})")
            return walk.merge(into) if into else walk
        case "split":
            alias = _picked("walk-apart", walk.apart, str)
            return walk.split(alias) if alias else walk
        case "drop":
            return walk.drop()
        case "undo":
            return walk.back()
        case "all":
            return walk.keep_all()
        case "quit":
            raise _Left
    return walk.keep()


def _edited(walk: Walk) -> Walk:
    """The part as the person says it; what they pass over stays."""
    changes: dict[str, Any] = {}
    for field in walk.fields:
        now = getattr(walk.one, field)
        while said := _asked(f"{voiced(f'walk-field-{field}')} [{printable(str(now or '-'))}]"):
            try:
                changes[field] = walk.read(field, said)
                break
            except UsageError as fault:
                talk(str(fault))
    return walk.edit(**changes) if changes else walk


def _picked(message: str, things: Sequence[Thing], name: Callable[[Thing], str]) -> Thing | None:
    """One of several things by its number; None where the person passes."""
    for k, thing in enumerate(things, 1):
        talk(f"  {k}. {name(thing)}")
    while said := _asked(voiced(message)):
        if said.isascii() and said.isdigit() and 0 < int(said) <= len(things):
            return things[int(said) - 1]
    return None


def _chosen(actions: Sequence[str], *, usual: str = "") -> str:
    """The action that the person names by its word or the beginning of it; Enter is the usual one."""
    words = {action: voiced(f"walk-do-{action}").split("|") for action in actions}
    shown = ", ".join(f"[{first[:1]}]{first[1:]}" for first, *_ in words.values())
    while True:
        said = _asked(shown).casefold()
        if not said and usual:
            return usual
        meant = [action for action, known in words.items() if said in known]
        meant = meant or [action for action, (first, *_) in words.items() if said and first.startswith(said)]
        if len(meant) == 1:
            return meant[0]
        tell("walk-not-understood", words=shown)


def elsewhere(fault: Exception) -> Path:
    """Another folder, where the first cannot be written. Raises KeyboardInterrupt where the person wants none."""
    talk(str(fault))
    try:
        said = _asked(voiced("walk-elsewhere"))
    except _Left:
        said = ""
    if not said:
        raise KeyboardInterrupt
    return Path(said)


def _asked(question: str) -> str:
    """A line that the person types."""
    try:
        return str(click.prompt(printable(question), default="", show_default=False, err=True)).strip()
    except click.Abort:
        raise _Left from None
