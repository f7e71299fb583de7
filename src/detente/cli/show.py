"""``detente show``."""

from __future__ import annotations

from detente.cli.declared import count, flag
from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import UsageError


@AboutModel.with_examples("detente show elmira", "detente show elmira --states", "detente show two-towns --lang de")
def show(
    ask: Inquiry,
    *,
    states: bool = flag("--states", "List the feasible states as well: number, letters, label."),
    limit: int | None = count("--limit", "List N states at most.  [default: 200; JSON: all]", least=0),
) -> None:
    """Show a model in words: who can do what, what each wants, what cannot be."""
    if limit is not None and not states:
        raise UsageError("--limit says how many states are listed; add --states, or leave it out")
    from detente.answers.model import Model

    ask.put(Model(ask.document.conflict, ask.graph if states else None, limit), then="solve")
