"""An answer as Python users have it: text in a console, a page in a notebook, plain values and tables to go on with."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from detente.errors import UsageError
from detente.model.untranslated import foreign_texts
from detente.names import Language
from detente.notebook.current import check_current
from detente.render.notebook import cell
from detente.render.terminal import text_of
from detente.tell import records, told, values
from detente.tell.blocks import Blocks, sentences
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.model import Document


@dataclass(frozen=True, slots=True, repr=False)
class Result:
    """An answer, and the language in which it is told.

    Attributes:
        language: of its text.
        aside: what is said at the end of it, if anything: that texts of the model are in another language.

    Example:
        >>> import detente
        >>> print(detente.load("chicken").why(4))  # doctest: +ELLIPSIS
        Both swerve (4) YY
        ...
    """

    _answer: object
    language: Language = "en"
    aside: str = ""
    _documents: tuple[Document, ...] = ()

    @property
    def answer(self) -> object:
        """The value: names, numbers, witnesses and grounds, without words; see `detente.answers`.

        Raises:
            FileChanged: if a file that it was found from is another by now; so does all else that is asked of it.
        """
        check_current(*self._documents)
        return self._answer

    @property
    def blocks(self) -> Blocks:
        """The answer told, in blocks that any face can render."""
        return (*told(self.answer, Voice(self.language)), *sentences([self.aside], "faint"))

    def to_dict(self) -> dict[str, Any]:
        """The same values as ``--json`` of the command of that name: lists, texts and numbers only."""
        return values(self.answer, Voice(self.language))

    def to_frame(self) -> Any:
        """The answer as a table of pandas, else of polars: one row per thing that it is about.

        Raises:
            UsageError: if neither is installed, or the answer is no table.
        """
        rows = records(self.answer, Voice(self.language))
        for library in ("pandas", "polars"):
            if find_spec(library):
                return import_module(library).DataFrame(rows)
        raise UsageError("a table needs pandas or polars, and neither is installed; to_dict() gives plain values")

    def __str__(self) -> str:
        return text_of(self.blocks).rstrip("\n")

    __repr__ = __str__

    def _repr_html_(self) -> str:
        foreign: dict[str, str] = {}
        for document in self._documents:
            foreign |= foreign_texts(document.conflict, self.language)
        return cell(self.blocks, self.language, foreign)
