"""The pure equilibria of normal-form games, by pygambit where it is installed: prints one JSON object.

python benchmarks/peers.py

Where every combination of options is a state and none is one-way, a state holds for everyone by Nash if and only if it
is one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from statistics import median
from typing import Any

import numpy as np
from generated import generated
from measure import copy_seconds, timed
from numpy.typing import NDArray

from detente.graph import Graph, graph_of
from detente.library import path_of
from detente.model import read
from detente.model.conflict import Conflict
from detente.stability import solve

TRIES = 5
Codes = set[int]


def measured() -> list[dict[str, Any]]:
    """Per game the seconds of both, which must agree; nothing where there is no pygambit."""
    try:
        import pygambit  # noqa: PLC0415 – nobody needs it but this
    except ImportError:
        return []
    return [{"game": name, "pygambit": pygambit.__version__, **beside(pygambit, one)} for name, one in games()]


def games() -> Iterator[tuple[str, Conflict]]:
    """One of two strategies each, and one of five players with four strategies each."""
    dilemma = read(path_of("prisoners-dilemma")).conflict
    assert dilemma is not None
    yield "the prisoner’s dilemma, 2 × 2", dilemma
    yield "five players, four strategies each", generated(10, one_way=False)


def beside(pygambit: Any, conflict: Conflict) -> dict[str, Any]:
    """Seconds from a graph of who can do what and wants what to the equilibria."""
    graph = graph_of(conflict)
    game = pygambit.Game.from_arrays(*payoffs(graph))
    ours = median(timed(lambda: solve(graph))[0] for _ in range(TRIES))
    solution = solve(graph)
    found = solution.equilibria("Nash")
    theirs = [timed(lambda: pygambit.nash.enumpure_solve(game)) for _ in range(TRIES)]
    pure = {code_of(game, profile, graph) for profile in theirs[0][1].equilibria}
    if pure != set(graph.codes[found].tolist()):
        raise SystemExit("pygambit and Nash disagree")
    seconds = {"seconds": ours, "theirs": median(seconds for seconds, _ in theirs), "copy": copy_seconds(solution)}
    return {"equilibria": len(pure), **seconds}


def payoffs(graph: Graph) -> list[NDArray[np.int64]]:
    """Per player the ranks, with an axis for the strategies of each; the options of the first are the least digits."""
    shape = [1 << len(bits) for bits in graph.bits]
    return [np.asarray(ranks, dtype=np.int64).reshape(shape[::-1]).transpose() for ranks in graph.ranks]


def code_of(game: Any, profile: Any, graph: Graph) -> int:
    """The state in which everybody does what the profile says."""
    code, place = 0, 0
    for player, bits in zip(game.players, graph.bits, strict=True):
        chosen = [profile[strategy] == 1 for strategy in player.strategies].index(True)
        code, place = code | chosen << place, place + len(bits)
    return code


if __name__ == "__main__":
    print(json.dumps(measured()))
