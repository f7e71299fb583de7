"""What holds in conflicts beyond listing, counted by decision diagrams in a process of its own: prints one JSON object.

python benchmarks/beyond.py OPTIONS [KIND]    KIND: one-way, constrained, together (five conflicts of 8 options as one)
"""

from __future__ import annotations

import json
import sys
from math import prod
from typing import Any

from generated import constrained, generated, together
from measure import peak, used

from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS, solve
from detente.symbolic import Symbolic

STATEMENTS = 12
LISTED, PARTS = 20, 5
"""Up to 2^20 states all are listed, too."""


def measured(options: int, kind: str) -> dict[str, Any]:
    """The counts for all concepts, and the processor seconds for all of them; they must be those that are known."""
    conflict = made(options, kind)
    seconds, (states, counts) = used(lambda: counted_in(Symbolic(conflict)))
    memory = peak()
    expected = known(conflict, options, kind)
    if expected and expected != counts:
        raise SystemExit("the counts are not those that are known")
    return {"states": states, "counts": counts, "seconds": seconds, "peak": memory, "known": bool(expected)}


def made(options: int, kind: str) -> Conflict:
    """The conflict that is measured."""
    if kind == "together":
        return together(PARTS, options // PARTS)
    if kind == "constrained":
        return constrained(options, STATEMENTS)
    return generated(options, one_way=kind == "one-way", statements=STATEMENTS)


def counted_in(found: Symbolic) -> tuple[int, dict[str, int]]:
    """How many states there are, and how many hold for everyone by each concept."""
    return found.size, {concept: found.space.count(found.equilibria(concept)) for concept in CONCEPTS}


def known(conflict: Conflict, options: int, kind: str) -> dict[str, int] | None:
    """The counts by the list of all states, or of those of each part, multiplied; None where there is no list."""
    if kind == "together":
        apart = [counted(generated(options // PARTS, one_way=k % 2 == 1)) for k in range(PARTS)]
        return {concept: prod(one[concept] for one in apart) for concept in CONCEPTS}
    return counted(conflict) if options <= LISTED else None


def counted(conflict: Conflict) -> dict[str, int]:
    """How many states hold for everyone by each concept, by the list of all states."""
    solution = solve(graph_of(conflict))
    return {concept: int(solution.equilibria(concept).sum()) for concept in CONCEPTS}


def main() -> None:
    """Measure what the command line names."""
    options, *kind = sys.argv[1:]
    print(json.dumps(measured(int(options), "".join(kind))))


if __name__ == "__main__":
    main()
