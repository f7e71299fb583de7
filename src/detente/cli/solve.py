"""``detente solve``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from detente.cli.declared import choice, count, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.options import ConceptType
from detente.errors import LimitExceeded, UsageError
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.beyond import Beyond, Reason

Engine = Literal["auto", "explicit", "symbolic"]
ENGINES: tuple[Engine, ...] = ("auto", "explicit", "symbolic")


@AboutModel.with_examples(
    "detente solve elmira", "detente solve elmira --concept nash --json", "detente solve MODEL --engine symbolic"
)
def solve(
    ask: Inquiry,
    *,
    concepts: tuple[ConceptName, ...] = several(
        "--concept",
        "NAME",
        "Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another; may be given several times.  [default: the five]",
        type=ConceptType(),
    ),
    limit: int | None = count("--limit", "Cut every list after N states.", least=0),
    engine: Engine = choice(
        "--engine",
        ENGINES,
        "List all states, or count them by decision diagrams; auto does so where they are too many to list.",
        default="auto",
    ),
    max_memory: int = count("--max-memory", "How much the diagrams may take.", metavar="MB", default=2000),
) -> None:
    """Show which states hold, for whom and by which concept.

    The tableau has the options above (Y taken, N not taken), the concepts below: * where the state is stable for
    the decision maker, E where it is stable for all of them (an equilibrium). It shows up to 24 states. Where there
    are too many to list, it says how many hold, what they have in common, and names examples.
    """
    if engine == "symbolic":
        ask.put(_beyond(ask, concepts, "asked", max_memory, limit))
        return
    from detente.answers.holds import holds

    try:
        found = holds(ask.solution, concepts, limit=limit)
    except LimitExceeded as too_many:
        if engine == "explicit":
            raise
        ask.put(_instead(too_many, ask, concepts, max_memory, limit))
        return
    ask.put(found, then="why STATE")


def _instead(
    too_many: LimitExceeded, ask: Inquiry, concepts: tuple[ConceptName, ...], max_memory: int, limit: int | None
) -> Beyond:
    """What the symbolic engine finds; where it cannot be had, why nothing can be found."""
    try:
        return _beyond(ask, concepts, "too-many", max_memory, limit)
    except UsageError as why:
        raise LimitExceeded(f"{too_many}. {why}") from too_many


def _beyond(
    ask: Inquiry, concepts: tuple[ConceptName, ...], reason: Reason, max_memory: int, limit: int | None
) -> Beyond:
    from detente.answers.beyond import EXAMPLES, beyond

    examples = EXAMPLES if limit is None else limit
    return beyond(ask.document.conflict, concepts, reason=reason, memory=max_memory * 1_000_000, examples=examples)
