"""The field's program GMCR+ beside Détente, where somebody has it: prints one JSON object.

python benchmarks/gmcr_plus.py DIR PYTHON [SECONDS]    DIR: the program, unmodified; PYTHON: an interpreter for it

It runs in processes of its own. Nothing of it is part of this project.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from generated import constrained, generated
from measure import copy_seconds, used

from detente.graph import graph_of
from detente.graph.truth import is_true
from detente.model.conflict import ByStatements, Conflict
from detente.model.statement import Not, Statement, names_in
from detente.names import ConceptName
from detente.stability import Solution, Verdict, solve, verdict_of

SMALLEST, STEP, SECONDS = 4, 2, 120.0
"""Exponents of how many states there are, as far as all of them take no longer than that."""
KINDS = {
    "": lambda options: generated(options, one_way=False),
    "one-way": lambda options: generated(options, one_way=True),
    "constrained": constrained,
}
CONCEPTS: dict[str, ConceptName] = {"nash": "Nash", "gmr": "GMR", "smr": "SMR", "seq": "SEQ"}
DIRECTIONS = {None: "both", "take": "fwd", "drop": "back"}
TRIES = 5


def measured(program: Path, python: str, seconds: float = SECONDS) -> list[dict[str, Any]]:
    """All kinds of one size after another, while the next size is likely to be done in time."""
    rows: list[dict[str, Any]] = []
    taken: list[float] = []
    while sum(taken) + (taken[-1] ** 2 / taken[-2] if len(taken) > 1 else 0) <= seconds:
        exponent = SMALLEST + STEP * len(taken)
        size = [{"kind": kind, **beside(made(exponent), program, python)} for kind, made in KINDS.items()]
        rows += [{"exponent": exponent, **row} for row in size]
        taken.append(sum(row["theirs"] for row in size))
    return rows


def beside(conflict: Conflict, program: Path, python: str) -> dict[str, Any]:
    """Processor seconds of both for graph and stabilities, and the cells in which they differ.

    `twice` counts those of them that hold by us, where an answer needs somebody to move twice, though not in a row.
    """
    found = asked(conflict, program, python)
    tries = [used(lambda: solve(graph_of(conflict))) for _ in range(TRIES)]
    solution = tries[-1][1]
    if found["states"] != solution.graph.codes.tolist():
        raise SystemExit("GMCR+ has other states: the conflict was written wrongly")
    differ = [*differing(found["stable"], solution)]
    return {
        "version": found["version"],
        "loading": found["loading"],
        "theirs": found["solving"],
        "ours": min(seconds for seconds, _ in tries),
        "copy": copy_seconds(solution),
        "cells": len(CONCEPTS) * solution.graph.size * len(solution.by_dm),
        "differ": dict(Counter(concept for concept, _, _ in differ)),
        "twice": sum(moves_twice(verdict_of(solution.graph, *cell)) for cell in differ),
    }


def differing(stable: Mapping[str, Any], solution: Solution) -> Iterator[tuple[ConceptName, int, int]]:
    """By which concept, for which decision maker and in which state the two do not say the same."""
    for name, concept in CONCEPTS.items():
        for i, held in enumerate(solution.by_dm):
            for state in np.flatnonzero(np.array(stable[name][i]) != held[concept]):
                yield concept, i, int(state)


def moves_twice(verdict: Verdict) -> bool:
    """Whether it holds, and somebody moves twice in a shortest answer to an improvement."""
    movers = [[step.mover for step in answered.steps] for answered in verdict.answered]
    return any(len(set(each)) < len(each) for each in movers)


def asked(conflict: Conflict, program: Path, python: str) -> Any:
    """What the program finds, in a process of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "conflict.gmcr"
        path.write_text(json.dumps(saved(conflict)), encoding="utf-8")
        command = [python, Path(__file__).with_name("gmcr_plus_asked.py"), program, path]
        return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def saved(conflict: Conflict) -> dict[str, Any]:
    """The conflict as a save file of the program."""
    numbers = {option.id: k for k, option in enumerate(conflict.options)}

    def patterns(statement: Statement) -> list[list[list[Any]]]:
        """The ways in which the options named may make it true, each a list of options taken or not."""
        named = sorted({name.option for name in names_in(statement)}, key=numbers.__getitem__)
        ways = [dict(zip(named, taken, strict=True)) for taken in product((False, True), repeat=len(named))]
        return [
            [[numbers[option], "Y" if taken else "N"] for option, taken in way.items()]
            for way in ways
            if is_true(statement, {option for option, taken in way.items() if taken}, {})
        ]

    def preferences(wanted: Any) -> list[Any]:
        assert isinstance(wanted, ByStatements)
        ways = [patterns(level.statement) for level in wanted.levels]
        return [one[0] if len(one) == 1 else {"compound": True, "members": one} for one in ways if one]

    return {
        "program": "gmcr-py",
        "useManualPreferenceVectors": False,
        "options": [{"name": o.id, "permittedDirection": DIRECTIONS[o.only]} for o in conflict.options],
        "infeasibles": [way for one in conflict.constraints for way in patterns(Not(one.statement))],
        "decisionMakers": [
            {
                "name": dm.id,
                "options": [numbers[option.id] for option in dm.options],
                "preferences": preferences(dm.preferences),
            }
            for dm in conflict.decision_makers
        ],
    }


def main() -> None:
    """Measure the program that the command line names."""
    program, python, *seconds = sys.argv[1:]
    print(json.dumps([*measured(Path(program), python, *map(float, seconds))]))


if __name__ == "__main__":
    main()
