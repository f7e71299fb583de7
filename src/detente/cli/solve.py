"""``detente solve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.declared import count, flag, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.beyond import Beyond
    from detente.answers.engine import Engine, Reason
    from detente.answers.holds import Holds


@AboutModel.with_examples(
    "detente solve elmira", "detente solve elmira --concept nash --json", "detente solve ukraine-2025 --engine symbolic"
)
def solve(
    ask: Inquiry,
    *,
    concepts: tuple[ConceptName, ...] = several(
        "--concept",
        "NAME",
        "Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another; may be given several times.  [default: the five]",
        type=options.ConceptType(),
    ),
    limit: int | None = count("--limit", "Cut every list after N states.", least=0),
    labels: bool = flag("--labels", "In JSON put every state into words as well."),
    engine: Engine = options.engine,
    max_memory: int = options.max_memory,
) -> None:
    """Show which states hold, for whom and by which concept.

    The tableau has the options above (Y taken, N not taken), the concepts below: * where the state is stable for
    the decision maker, E where it is stable for all of them (an equilibrium). It shows up to 24 states. Where there
    are too many to list, it says how many hold, what they have in common, and names examples.
    """

    def listed() -> Holds:
        from detente.answers.holds import holds

        return holds(ask.solution, concepts, limit=limit, labels=labels)

    def counted(reason: Reason) -> Beyond:
        from detente.answers.beyond import EXAMPLES, beyond
        from detente.symbolic import Symbolic

        found, examples = Symbolic(ask.document.conflict, memory=max_memory), EXAMPLES if limit is None else limit
        return beyond(found, concepts, reason=reason, examples=examples)

    ask.put_either(engine, listed, counted, then="why STATE")
