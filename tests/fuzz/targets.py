"""What is fuzzed: plain functions that take one generated input and raise where something is not as it should be.

A target stands in a module `targets_….py` beside this one::

    @fuzzed(st.binary(max_size=2_000))
    def a_plain_text_is_read_or_refused(content: bytes) -> None:
        with only_ours("letter.txt"):
            source_of(content, "letter.txt")

`make test` tries each with a few inputs, the same every time; `make fuzz` with many random ones, each target in a
process of its own. `weight` is how many inputs a target gets in proportion to others: less for a slow one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar
from unicodedata import category

from hypothesis.strategies import SearchStrategy

from detente.cli.command import met
from detente.errors import DetenteError
from detente.printable import printable

LONGEST = 20_000
"""Characters of all that is said about one input."""

_COMMANDS = ("Cc", "Cs", "Zl", "Zp")

_Input = TypeVar("_Input")
_Check = Callable[[_Input], None]


@dataclass(frozen=True, slots=True)
class Target:
    """One function to try, and from where its inputs come."""

    check: Callable[[Any], None]
    inputs: SearchStrategy[Any]
    weight: float

    @property
    def name(self) -> str:
        """What the function says of itself."""
        return self.check.__name__


_TARGETS: dict[str, Target] = {}


def fuzzed(inputs: SearchStrategy[_Input], *, weight: float = 1.0) -> Callable[[_Check[_Input]], _Check[_Input]]:
    """Makes a function a target. It stays a plain function."""

    def kept(check: _Check[_Input]) -> _Check[_Input]:
        _TARGETS[check.__name__] = Target(check, inputs, weight)
        return check

    return kept


def all_targets() -> tuple[Target, ...]:
    """The targets of all modules, in the order of their names."""
    for file in sorted(Path(__file__).parent.glob("targets_*.py")):
        import_module(f"tests.fuzz.{file.stem}")
    return tuple(_TARGETS[name] for name in sorted(_TARGETS))


@contextmanager
def only_ours(name: str) -> Iterator[None]:
    """Nothing but exceptions of our own may be raised here, each told in words about `name`."""
    try:
        yield
    except DetenteError as fault:
        well_told(printable(met(fault)[1]), name)


def well_told(text: str, name: str) -> None:
    """Whether a message can be read: it says what it is about, commands no terminal, and comes to an end."""
    assert name in text
    assert not [character for character in text if category(character) in _COMMANDS and character != "\n"], ascii(text)
    assert len(text) <= LONGEST
