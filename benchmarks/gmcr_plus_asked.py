"""What holds for whom by GMCR+, unmodified, with an interpreter that it runs on: prints one JSON object.

PYTHON benchmarks/gmcr_plus_asked.py PROGRAM CONFLICT.gmcr

It is used as its own cmdLineGuide.py says. Nothing of Détente is needed here.
"""

import json
import sys
from contextlib import redirect_stdout
from time import process_time

CONCEPTS = ("nash", "gmr", "smr", "seq")
TRIES, ENOUGH = 5, 2.0
"""Solved so often at most, and not again after so many seconds."""


def main() -> None:
    """Ask it about the conflict that the command line names."""
    program, path = sys.argv[1:]
    sys.dont_write_bytecode = True  # its folder stays as it is
    sys.path.insert(0, program)
    with redirect_stdout(sys.stderr):  # it says what it does
        found = asked(path)
    print(json.dumps(found))


def asked(path: str) -> dict:
    """What was found, and the processor seconds for loading and for solving."""
    begin = process_time()
    import gmcr  # noqa: PLC0415 – it is in the folder that was named

    conflict = gmcr.model.ConflictModel()
    conflict.load_from_file(path)
    loaded = process_time()
    seconds, found = [], {}
    while len(seconds) < TRIES and sum(seconds) < ENOUGH:
        before = process_time()
        solver = gmcr.solvers.LogicalSolver(conflict)
        found = {concept: stable(solver, concept, conflict) for concept in CONCEPTS}
        seconds.append(process_time() - before)
    states = [int(code) for code in conflict.feasibles.decimal]
    times = {"loading": loaded - begin, "solving": min(seconds)}
    return {"version": gmcr.__version__, "states": states, "stable": found, **times}


def stable(solver, concept: str, conflict) -> list:
    """Per decision maker and state, whether it is stable."""
    holds = getattr(solver, concept)
    return [[bool(holds(dm, k)[0]) for k in range(len(conflict.feasibles))] for dm in conflict.decisionMakers]


if __name__ == "__main__":
    main()
