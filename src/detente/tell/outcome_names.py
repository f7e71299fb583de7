"""What outcomes are called: by what is true in them, else by the options in which they differ from today."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from detente.answers.named import Naming
from detente.graph import Graph
from detente.model.conflict import Conflict, Option
from detente.model.statement import Holds
from detente.names import DmId, OptionId
from detente.tell.outcomes import called
from detente.tell.voice import Voice, capital

BETWEEN = " · "
"""What stands between the conditions of a name."""


def short_of(option: Option, voice: Voice) -> str:
    """What the option is called where there is little room; its id where the file has no short name."""
    return option.short_name.said(voice.language) if option.short_name else option.id


def short_name_of(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """What the decision maker is called where there is little room."""
    party = conflict.decision_maker(dm)
    return (party.short_name or party.name).said(voice.language)


class OutcomeNames:
    """From the index of a state to its name.

    Args:
        graph: where the outcomes are states.
        voice: the language.
        base: the conflict that a scenario changed into the graph's own: its status quo is what "today" means.
    """

    def __init__(self, graph: Graph, voice: Voice, *, base: Conflict | None = None) -> None:
        self._graph, self._voice, self._naming = graph, voice, Naming(graph)
        today = (base or graph.conflict).status_quo
        self._today = today if isinstance(today, frozenset) else frozenset[OptionId]()
        self._texts = dict(graph.conflict.states)

    def __call__(self, s: int) -> str:
        """The name of one outcome by itself; another may be called the same."""
        if self._texts:
            return self._texts[self._graph.number(s)].said(self._voice.language)
        if conditions := self._naming.conditions(s):
            return BETWEEN.join(
                capital(called(self._graph.conflict, Holds(condition.id), self._voice)) for condition in conditions
            )
        taken = self._graph.taken(s)
        return self._signed(s, taken ^ self._today) or self._voice.phrase(
            "as-today" if self._today else "nothing-taken"
        )

    def apart(self, states: Iterable[int]) -> Mapping[int, str]:
        """The names of several outcomes; those that would be called the same, with the options in which they differ."""
        names = {s: self(s) for s in states}
        alike: dict[str, list[int]] = {}
        for s, name in names.items():
            alike.setdefault(name, []).append(s)
        return {s: self._apart(s, name, alike[name]) for s, name in names.items()}

    def _apart(self, s: int, name: str, alike: Collection[int]) -> str:
        if len(alike) == 1:
            return name
        taken = [self._graph.taken(t) for t in alike]
        different = frozenset.union(*taken) - frozenset.intersection(*taken)
        return f"{name} ({self._signed(s, different)})" if different else name

    def _signed(self, s: int, different: frozenset[OptionId]) -> str:
        taken = self._graph.taken(s)
        options = (option for option in self._graph.conflict.options if option.id in different)
        return ", ".join(f"{'+' if o.id in taken else '−'} {short_of(o, self._voice)}" for o in options)
