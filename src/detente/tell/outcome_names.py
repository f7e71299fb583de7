"""What outcomes are called: by what is true in them, else by the options in which they differ from today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from detente.answers.named import Naming
from detente.graph import Graph
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.names import DmId, OptionId
from detente.tell.outcomes import called
from detente.tell.voice import Voice, capital

Names: TypeAlias = Mapping[int, str]
"""What the outcomes of an answer are called, by the index of the state."""

BETWEEN = " · "
"""What stands between the conditions of a name."""


def shorts_of(conflict: Conflict, voice: Voice) -> dict[OptionId, str]:
    """What the options are called where there is little room: by id where there is no short name or another has it."""
    said = {o.id: o.short_name.said(voice.language) if o.short_name else o.id for o in conflict.options}
    shared = Counter(said.values())
    return {option: name if shared[name] == 1 else option for option, name in said.items()}


def party_tag(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """What the decision maker is called in a narrow table: by its id where the file has no short names."""
    known = any(party.short_name for party in conflict.decision_makers)
    return short_name_of(conflict, dm, voice) if known else dm


def short_name_of(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """What the decision maker is called where there is little room."""
    party = conflict.decision_maker(dm)
    return (party.short_name or party.name).said(voice.language)


def signed(named: Iterable[tuple[str, bool]]) -> str:
    """Options taken (+) and not (−) by what they are called; no line is broken between a sign and its name."""
    return ", ".join(f"{'+' if taken else '−'}\N{NO-BREAK SPACE}{name}" for name, taken in named)


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
        self._shorts = shorts_of(graph.conflict, voice)

    def __call__(self, s: int) -> str:
        """The name of one outcome by itself; another may be called the same."""
        if self._texts:
            return self._texts[self._graph.number(s)].said(self._voice.language)
        if conditions := self._naming.conditions(s):
            return BETWEEN.join(
                capital(called(self._graph.conflict, Holds(condition.id), self._voice)) for condition in conditions
            )
        taken = self._graph.taken(s)
        return self.signed(s, taken ^ self._today) or self._voice.phrase("as-today" if self._today else "nothing-taken")

    def apart(self, states: Iterable[int]) -> Names:
        """The names of several outcomes; those that would be called the same, with the options in which they differ."""
        shown = list(dict.fromkeys(states))
        return dict(zip(shown, names_apart([(self, s) for s in shown]), strict=True))

    def tagged(self, states: Iterable[int], *, by_letters: bool = False) -> Names:
        """The names of all outcomes that an answer tells of, each with its number to look it up by.

        `by_letters` the tag is the letters of its options, where numbers are not those of the model as it is.
        """
        return self._with_tags("outcome-tagged", self.apart(states), by_letters)

    def quoted(self, states: Iterable[int], *, by_letters: bool = False) -> Names:
        """Like `tagged`, to stand within a sentence."""
        names = {s: self._voice.inner(name) for s, name in self.apart(states).items()}
        return self._with_tags("outcome-quoted", names, by_letters)

    def _with_tags(self, message: str, names: Names, by_letters: bool) -> Names:
        graph = self._graph
        tags = {s: (graph.letters(s) if by_letters else None) or str(graph.number(s)) for s in names}
        return {s: self._voice.phrase(message, name=name, tag=tags[s]) for s, name in names.items()}

    def taken(self, s: int) -> frozenset[OptionId]:
        """The options taken in it."""
        return self._graph.taken(s)

    def signed(self, s: int, different: frozenset[OptionId]) -> str:
        """Which of these options are taken in it and which are not."""
        taken = self._graph.taken(s)
        return signed((short, o in taken) for o, short in self._shorts.items() if o in different)


def names_apart(outcomes: Sequence[tuple[OutcomeNames, int]]) -> list[str]:
    """The names of outcomes, of one conflict or of several; those that are alike, with what sets them apart."""
    names = [name_of_one(s) for name_of_one, s in outcomes]
    alike: dict[str, list[frozenset[OptionId]]] = {}
    for name, (of, s) in zip(names, outcomes, strict=True):
        alike.setdefault(name, []).append(of.taken(s))
    return [_apart(name, of, s, alike[name]) for name, (of, s) in zip(names, outcomes, strict=True)]


def _apart(name: str, of: OutcomeNames, s: int, alike: Sequence[frozenset[OptionId]]) -> str:
    different = frozenset.union(*alike) - frozenset.intersection(*alike)
    return f"{name} ({of.signed(s, different)})" if different else name
