"""Sentences in English and German from catalogues of messages (Project Fluent)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from detente.names import Language
from detente.tell.messages import Messages

if TYPE_CHECKING:
    from detente.model.text import Text

Words: TypeAlias = Callable[..., str]
"""What says the fixed words of a page or a picture, `Voice.phrase`: a message by its name, with its values."""


def capital(text: str) -> str:
    """The text as it begins a sentence."""
    return text[:1].upper() + text[1:]


MOST_LISTED = 12
"""So many things, one after the other, can still be read in a sentence."""

_SINGLE = {"en": str.maketrans("“”", "‘’"), "de": str.maketrans("„“", "‚‘")}


class Titled(Protocol):
    """Something of a file that may have a title."""

    @property
    def id(self) -> str:
        """Its name in the file."""

    @property
    def title(self) -> Text | None:
        """What it is called."""


class Voice:
    """Says things in one language: a voice; flags and commands are spoken of where a reader is `at_shell`.

    Example:
        >>> Voice("en").listed(["a", "b", "c"])
        'a, b and c'
        >>> Voice("de").say("stays", a="Russland", plural="no")
        'Also bleibt Russland dabei.'
    """

    def __init__(self, language: Language, *, at_shell: bool = True) -> None:
        self.language, self.at_shell = language, at_shell
        self._messages = _messages_in(language, at_shell=at_shell)

    def say(self, message: str, /, **values: Any) -> str:
        """The message of the catalogue with its values filled in, its first letter a capital.

        Raises:
            KeyError: if the catalogue has no such message.
            ValueError: if a value is missing.
        """
        return capital(self.phrase(message, **values))

    def phrase(self, message: str, /, **values: Any) -> str:
        """Like `say`, for use inside a sentence."""
        try:
            return self._messages(message, values)
        except ValueError as fault:
            raise ValueError(f"message {message!r} ({self.language}): {fault}") from None

    def title(self, thing: Titled) -> str:
        """What something of a file is called: its title, else its name there."""
        return thing.title.said(self.language) if thing.title else thing.id

    def inner(self, text: str) -> str:
        """A text that a message puts in quotation marks: its own become single ones."""
        return text.translate(_SINGLE[self.language])

    def listed(self, items: Sequence[str], join: Literal["and", "or"] = "and") -> str:
        """The items as a list in words, a long one shortened; empty for none."""
        return self.whole_list(self.first_of(items), join)

    def whole_list(self, items: Sequence[str], join: Literal["and", "or"] = "and") -> str:
        """The items as a list in words, however many there are."""
        *first, last = items or [""]
        return self.phrase(f"list-{join}", items=", ".join(first), last=last) if first else last

    def series(self, items: Sequence[str]) -> str:
        """Parts of sentences beside one another, of many only the first."""
        return "; ".join(self.first_of(items))

    def first_of(self, items: Sequence[str]) -> list[str]:
        """The items that a sentence has room for, then how many more there are."""
        if len(items) <= MOST_LISTED:
            return list(items)
        shown = items[: MOST_LISTED - 1]
        return [*shown, self.phrase("and-more", count=len(items) - len(shown))]


@cache
def _messages_in(language: Language, *, at_shell: bool) -> Messages:
    """All catalogues of a language, read once."""
    catalogues = files("detente.tell").joinpath("words", language).iterdir()
    return Messages(
        language, "\n".join(catalogue.read_text(encoding="utf-8") for catalogue in catalogues), at_shell=at_shell
    )
