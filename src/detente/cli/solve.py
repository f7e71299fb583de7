"""``detente solve``."""

from __future__ import annotations

from detente.cli.declared import count, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.options import ConceptType
from detente.names import ConceptName


@AboutModel.with_examples("detente solve elmira", "detente solve elmira --concept nash --json")
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
) -> None:
    """Show which states hold, for whom and by which concept.

    The tableau has the options above (Y taken, N not taken), the concepts below: * where the state is stable for
    the decision maker, E where it is stable for all of them (an equilibrium). It shows up to 24 states.
    """
    from detente.answers.holds import holds

    ask.put(holds(ask.solution, concepts, limit=limit), then="why STATE")
