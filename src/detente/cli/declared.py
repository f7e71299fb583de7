"""What a command takes, declared once: as what an argument of its function is unless given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from inspect import signature
from pathlib import Path
from typing import Any

import click


@dataclass(frozen=True)
class Declared:
    """An option, with its flags as they are typed, or an argument of the command line; `settings` are for click."""

    kind: type[click.Option | click.Argument]
    flags: tuple[str, ...]
    settings: dict[str, Any]

    def named(self, name: str) -> click.Parameter:
        """The parameter that fills the argument of that name."""
        return self.kind([*self.flags, name], **self.settings)


def parameters(function: Callable[..., Any]) -> list[click.Parameter]:
    """What a function declares that its command takes."""
    arguments = signature(function).parameters.values()
    return [one.default.named(one.name) for one in arguments if isinstance(one.default, Declared)]


def argument(metavar: str, **more: Any) -> Any:
    """Something that is given by its place."""
    return Declared(click.Argument, (), {"metavar": metavar, **more})


def option(flags: str, metavar: str | None, about: str, **more: Any) -> Any:
    """Something that may be given, a text unless `more` says otherwise; what it is else is shown."""
    shown = {"show_default": more.get("default") != ""}
    return Declared(click.Option, tuple(flags.split()), {"metavar": metavar, "help": about, **shown, **more})


def several(flags: str, metavar: str, about: str, **more: Any) -> Any:
    """Something that may be given several times."""
    return option(flags, metavar, about, multiple=True, **more)


def flag(flags: str, about: str, **more: Any) -> Any:
    """Something that is wanted or not."""
    return option(flags, None, about, is_flag=True, **more)


def count(flags: str, about: str, *, least: int = 1, metavar: str = "N", **more: Any) -> Any:
    """How many."""
    return option(flags, metavar, about, type=click.IntRange(min=least), **more)


def choice(flags: str, among: Sequence[str], about: str, **more: Any) -> Any:
    """One of a few words."""
    return option(flags, None, about, type=click.Choice(among), **more)


def file(flags: str, about: str, **more: Any) -> Any:
    """A file to write; with `allow_dash` it may be stdout."""
    return option(flags, "FILE", about, type=click.Path(path_type=Path, dir_okay=False, **more))


def folder(flags: str, about: str, **more: Any) -> Any:
    """A folder, which need not be there."""
    return option(flags, "DIR", about, type=click.Path(path_type=Path, **more))
