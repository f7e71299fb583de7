"""``detente library``."""

from __future__ import annotations

from detente.cli.declared import argument
from detente.cli.inquiry import Asking, Question
from detente.cli.output import put


@Asking.with_examples("detente library", "detente library elmira")
def library(ask: Question, *, name: str | None = argument("[NAME]", required=False)) -> None:
    """List the conflicts of the library, or print the file of one.

    The sizes are decision makers, options and feasible states.
    """
    from detente.answers.library import Library
    from detente.library import entries, path_of

    if name is not None:
        put(path_of(name).read_text(encoding="utf-8").removesuffix("\n"))
        return
    found = tuple(entries())
    ask.put(Library(found), then=f"brief {found[0].name}")
