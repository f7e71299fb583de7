"""All outcomes of a conflict in words: many, quickly, and each in full, so that no two are called the same."""

from __future__ import annotations

from collections.abc import Callable

from detente.graph import Graph, OptionGraph
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.tell.outcomes import deeds_of, label_of, since_today
from detente.tell.voice import Voice

_HERE = "\N{OBJECT REPLACEMENT CHARACTER}"


def labels_of(graph: Graph, voice: Voice, *, base: Conflict | None = None) -> Callable[[int], str]:
    """From the index of a state to what it is called; like `label_of`, but nothing is left out of it.

    Args:
        graph: where the outcomes are states.
        voice: the language.
        base: the conflict that a scenario changed into the graph's own: its status quo is what "today" means.
    """
    if isinstance(graph, OptionGraph):
        return _Labels(graph, voice, base or graph.conflict)
    return lambda s: label_of(graph, s, voice, base=base)


class _Labels:
    """What each party does is put into words once per choice among its own options."""

    def __init__(self, graph: OptionGraph, voice: Voice, base: Conflict) -> None:
        self._graph, self._voice = graph, voice
        today, options = base.status_quo, graph.conflict.options
        self._today = sum(1 << k for k, o in enumerate(options) if isinstance(today, frozenset) and o.id in today)
        self._own: dict[DmId, int] = {}
        for k, option in enumerate(options):
            self._own[option.owner] = self._own.get(option.owner, 0) | 1 << k
        self._deeds: dict[int, str] = {}
        self._nothing = since_today("", base, voice)
        self._before, self._after = since_today(_HERE, base, voice).split(_HERE)

    def __call__(self, s: int) -> str:
        changed = int(self._graph.codes[s]) ^ self._today
        deeds = [self._deed(changed & own) for own in self._own.values() if changed & own]
        return f"{self._before}{'; '.join(deeds)}{self._after}" if deeds else self._nothing

    def _deed(self, changed: int) -> str:
        """What the one party does whose options these are."""
        if changed not in self._deeds:
            taken = changed & ~self._today
            options = enumerate(self._graph.conflict.options)
            done = {option.id: bool(taken >> k & 1) for k, option in options if changed >> k & 1}
            self._deeds[changed] = deeds_of(self._graph.conflict, done, self._voice, whole=True)
        return self._deeds[changed]
