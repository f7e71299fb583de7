"""Which actions from outside meet a goal: a scenario, somebody leaving, an option settled for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations

from detente.graph import Graph, graph_of
from detente.graph.truth import is_true
from detente.inverse.found import Answer, Found, Watch, unwatched
from detente.inverse.target import Goal, is_possible, numbers_met, target_states
from detente.model.conflict import ByStatements, Conflict, Scenario
from detente.model.diagram import feasible
from detente.model.statement import Statement
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import FIRMNESS, Line, changed, lines_of

MOST = 2
BUDGET = 5_000


@dataclass(frozen=True, slots=True)
class Lever:
    """One action from outside, as a scenario.

    Attributes:
        flag: what ``detente compare`` calls it.
        scenario: what it does.
        against: the lines that it goes against: whoever would act so has them, and they could not be true any more,
            or are true today and not once it has happened; or the scenario replaces them.
        evidence: what is said of its options, of those of whoever leaves, and of what the scenario wants instead;
            whether it speaks for or against the action is not for the model to say.
    """

    flag: str
    scenario: Scenario
    against: tuple[Line, ...] = ()
    evidence: tuple[str, ...] = ()

    @property
    def settled(self) -> dict[OptionId, bool]:
        """The options that it holds at one value."""
        return dict.fromkeys(self.scenario.without_options, False) | dict(self.scenario.fix)


Variants = dict[tuple[str, ...], tuple[Conflict, Graph]]
"""What levers make of a conflict, by their flags."""


def levers(conflict: Conflict, vary: Sequence[DmId]) -> list[Lever]:
    """The scenarios of the model, each in `vary` leaving, and each of their options taken or not taken for good.

    Somebody can leave only where the model says how its options stand today.
    """
    found = [
        _lever(conflict, f"--scenario {scenario.id}", scenario)
        for scenario in conflict.scenarios
        if _is_open(conflict, scenario)
    ]
    found += [
        _lever(conflict, f"--without {dm.id}", Scenario(ScenarioId("left"), without=(dm.id,)))
        for dm in conflict.movers
        if dm.id in vary and (isinstance(conflict.status_quo, frozenset) or not dm.options)
    ]
    settled = dict(conflict.fixed)
    for option in conflict.options:
        if option.owner in vary and option.id not in settled:
            for taken in (True, False):
                flag = f"--fix {option.id}={'yes' if taken else 'no'}"
                scenario = Scenario(ScenarioId("settled"), fix=((option.id, taken),))
                found.append(_lever(conflict, flag, scenario))
    return found


def _is_open(conflict: Conflict, scenario: Scenario) -> bool:
    """Whether nothing in the conflict is settled otherwise already, or has happened already."""
    settled = dict(conflict.fixed)
    wanted = dict.fromkeys(scenario.without_options, False) | dict(scenario.fix)
    known = {option.id for option in conflict.options}
    return (
        all(settled.get(option, taken) == taken for option, taken in wanted.items())
        and not conflict.absent & set(scenario.without)
        and not any(option.id in known for option in scenario.add)
    )


def _lever(conflict: Conflict, flag: str, scenario: Scenario) -> Lever:
    bare = Lever(flag, scenario)
    options = (*conflict.options, *scenario.add)
    concerned = [o for o in options if o.id in bare.settled or o in scenario.add or o.owner in scenario.without]
    known = {(line.dm, line.level.statement) for line in lines_of(conflict)}
    wants = [line for line in _wanted_by(scenario) if (line.dm, line.level.statement) not in known]
    cited = (*(option.evidence for option in concerned), *(line.level.evidence for line in wants))
    return replace(bare, against=_against(conflict, bare), evidence=tuple(dict.fromkeys(chain.from_iterable(cited))))


def _against(conflict: Conflict, lever: Lever) -> tuple[Line, ...]:
    owners = {option.owner for option in conflict.options if option.id in lever.settled}
    new = _wanted_by(lever.scenario)
    kept = {(line.dm, line.level.statement) for line in new}
    replaced = {line.dm for line in new}
    can_be_true = _possible(replace(conflict, fixed=tuple((dict(conflict.fixed) | lever.settled).items())))

    def goes_against(line: Line) -> bool:
        statement = line.level.statement
        if line.dm in replaced:
            return (line.dm, statement) not in kept
        if line.dm not in owners:
            return False
        if _is_true_today(conflict, statement, {}):
            return not _is_true_today(conflict, statement, lever.settled)
        return not can_be_true(statement) and is_possible(conflict, statement)

    return tuple(line for line in lines_of(conflict) if goes_against(line))


def _possible(conflict: Conflict) -> Callable[[Statement], bool]:
    """Says of a statement whether it is true in a feasible state."""
    diagram, states = feasible(conflict)
    return lambda statement: diagram.both(states, diagram.of(statement)) != diagram.false


def _is_true_today(conflict: Conflict, statement: Statement, settled: Mapping[OptionId, bool]) -> bool:
    """Whether a statement is true as things stand, but for what is settled; false where nothing says how they stand."""
    if not isinstance(today := conflict.status_quo, frozenset):
        return False
    taken = {option.id for option in conflict.options if settled.get(option.id, option.id in today)}
    return is_true(statement, taken, {condition.id: condition.statement for condition in conflict.conditions})


def _wanted_by(scenario: Scenario) -> list[Line]:
    """The lines of the preferences by statements that the scenario puts in the place of others."""
    return [
        Line(dm, place, level)
        for dm, wants in scenario.preferences
        if isinstance(wants, ByStatements)
        for place, level in enumerate(wants.levels)
    ]


def fewest_levers(  # noqa: PLR0913 – one question, asked in many ways
    conflict: Conflict,
    goal: Goal,
    vary: Sequence[DmId],
    *,
    most: int = MOST,
    every: bool = False,
    budget: int = BUDGET,
    watch: Watch = unwatched,
    known: Variants | None = None,
) -> Found[Lever]:
    """The fewest actions from outside that meet the goal: one alone, else two together, up to `most`.

    What the model foresees, its scenarios, comes first, then what goes against the least firm lines. Two scenarios
    of the model are not put together, nor what contradicts itself. A scenario's new options count as it adds them;
    no others are thought up.

    Args:
        conflict: the conflict.
        goal: what is to hold, or to be reached from the changed conflict's own status quo; who has left is not asked
            any more, and from a status quo that the change forbids nothing is reached.
        vary: who may leave and whose options may be settled; scenarios of the model are tried whomever they are about.
        most: how many levers are tried together at most.
        every: whether all answers of that number are wanted, or one is enough.
        budget: how many changed conflicts may be analysed.
        watch: told what is proven so far, before each choice of levers.
        known: what earlier searches have made of the same conflict, for other goals; this one adds to it.

    Returns:
        What was found. With no answer and `stopped` false, no `most` of these levers are enough.

    Raises:
        UsageError: if no feasible state is meant.
    """
    graph = graph_of(conflict)
    target_states(graph, goal)
    if states := numbers_met(graph, goal):
        return Found((Answer((), conflict, states),), 0, 0)
    single, left = levers(conflict, vary), budget
    for count in range(1, most + 1):
        answers: list[Answer[Lever]] = []
        choices = sorted(_together(single, count), key=_firmness)
        for tried, chosen in enumerate(choices):
            so_far = Found(tuple(answers), count if answers else None, count, True, tried, len(choices))
            if tried == left:
                return so_far
            watch(so_far)
            variant, changed_graph = _variant(conflict, chosen, {} if known is None else known)
            if states := numbers_met(changed_graph, goal):
                answers.append(Answer(chosen, variant, states))
                if not every:
                    break
        if answers:
            return Found(tuple(answers), count, count)
        left -= len(choices)
    return Found((), None, most + 1)


def _variant(conflict: Conflict, chosen: Sequence[Lever], known: Variants) -> tuple[Conflict, Graph]:
    name = tuple(lever.flag for lever in chosen)
    if name not in known:
        variant = changed(conflict, _merged(chosen))
        known[name] = variant, graph_of(variant)
    return known[name]


def _firmness(chosen: Sequence[Lever]) -> tuple[bool, int, int]:
    """Scenarios of the model first, then how firm the lines are that the levers go against, then how many."""
    against = [line for lever in chosen for line in lever.against]
    foreseen = any(_is_of_model(lever) for lever in chosen)
    return not foreseen, sum(FIRMNESS[line.level.confidence] for line in against), len(against)


def _is_of_model(lever: Lever) -> bool:
    return lever.flag.startswith("--scenario")


def _together(known: Sequence[Lever], count: int) -> Iterator[tuple[Lever, ...]]:
    for chosen in combinations(known, count):
        if sum(map(_is_of_model, chosen)) <= 1 and _agree(chosen):
            yield chosen


def _merged(chosen: Sequence[Lever]) -> Scenario:
    """All levers in one scenario; one of the model comes first, as `levers` lists it first."""
    return replace(
        chosen[0].scenario,
        without=tuple(dm for lever in chosen for dm in lever.scenario.without),
        fix=tuple(pair for lever in chosen for pair in lever.scenario.fix),
    )


def _agree(chosen: Sequence[Lever]) -> bool:
    """Whether no option is settled twice, and nothing of a scenario is undone by what comes after it."""
    settled = [option for lever in chosen for option in lever.settled]
    gone = [dm for lever in chosen for dm in lever.scenario.without]
    return len(settled) == len(set(settled)) and len(gone) == len(set(gone))
