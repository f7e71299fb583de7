"""Whether a conflict makes sense: what its statements mean together, decided exactly by a diagram."""

from __future__ import annotations

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from detente.errors import Place
from detente.model.build import Built
from detente.model.conflict import ByRanking, Condition, Conflict, Constraint, Event, Scenario
from detente.model.diagram import Diagram, feasible
from detente.model.findings import Findings
from detente.model.idle import warn_of_idle_parts, warn_of_idle_rates, warn_of_idle_scenarios
from detente.model.ranking import Listed, Space, check_ranking, space
from detente.model.statement import And, Holds, If, Iff, Not, OptionTaken, Or, Statement, names_in, str_of
from detente.names import ConditionId, DmId, OptionId

MAX_EXPANDED_DEPTH = 200


def check(built: Built, findings: Findings) -> None:
    """Report what is contradictory (errors) or idle (warnings) in the conflict.

    Raises:
        LimitExceeded: if the constraints are too entangled to be decided.
    """
    if not _conditions_end(built.conflict.conditions, findings) or not built.sound:
        return
    if built.conflict.is_graph_form:
        numbers = sorted(number for number, _ in built.conflict.states)
        _check_rankings(built, Listed(numbers), findings)
        if not findings.errors:
            warn_of_idle_rates(built.conflict, findings)
            warn_of_idle_scenarios(built.conflict, findings)
        return
    diagram, node = feasible(built.conflict)
    if node == diagram.false:
        _report_contradiction(built.conflict, diagram, findings)
        return
    case = _Case(built.conflict, diagram, node, findings)
    case.check_status_quo(built.status_quo)
    for scenario in built.conflict.scenarios:
        case.check_scenario(scenario)
    case.check_events()
    if _has_rankings(built.conflict):
        _check_rankings(built, space(diagram, node), findings)
    if not findings.errors:
        warn_of_idle_parts(built.conflict, diagram, node, built.named, findings)
        warn_of_idle_rates(built.conflict, findings)
        warn_of_idle_scenarios(built.conflict, findings)


def _check_rankings(built: Built, states: Space, findings: Findings) -> None:
    for dm in built.conflict.decision_makers:
        if isinstance(dm.preferences, ByRanking) and dm.id not in built.faulty:
            check_ranking(dm, dm.preferences, states, findings)
    for reading in built.conflict.readings:
        for party, wanted in reading.preferences:
            if isinstance(wanted, ByRanking) and reading.id not in built.unread:
                check_ranking(built.conflict.decision_maker(party), wanted, states, findings)


def _has_rankings(conflict: Conflict) -> bool:
    own = [dm.preferences for dm in conflict.decision_makers]
    others = [wanted for reading in conflict.readings for _, wanted in reading.preferences]
    return any(isinstance(wanted, ByRanking) for wanted in (*own, *others))


def _conditions_end(conditions: tuple[Condition, ...], findings: Findings) -> bool:
    """Whether conditions can be expanded: none is its own ground, and none is too deep."""
    by_id = {condition.id: condition for condition in conditions}
    grounds = {
        c.id: [name.condition for name in names_in(c.statement) if isinstance(name, Holds) and name.condition in by_id]
        for c in conditions
    }
    try:
        order = list(TopologicalSorter(grounds).static_order())
    except CycleError as fault:
        cycle: list[ConditionId] = fault.args[1]
        first = min(cycle, key=lambda name: _line(by_id[name].place))
        around = " → ".join(reversed(cycle))
        findings.error("cycle", f"the conditions {around} go in a circle", by_id[first].place, "break the circle")
        return False
    depths: dict[ConditionId, int] = {}
    for name in order:
        depths[name] = _expanded_depth(by_id[name].statement, depths)
        if depths[name] > MAX_EXPANDED_DEPTH:
            message = f"condition {name}: conditions build on one another more than {MAX_EXPANDED_DEPTH} deep"
            findings.error("too-deep", message, by_id[name].place, "say it with fewer steps")
            return False
    return True


def _expanded_depth(statement: Statement, depths: dict[ConditionId, int]) -> int:
    match statement:
        case Holds(condition):
            return 1 + depths.get(condition, 0)
        case Not(part):
            return 1 + _expanded_depth(part, depths)
        case And(parts) | Or(parts):
            return 1 + max(_expanded_depth(part, depths) for part in parts)
        case If(first, second) | Iff(first, second):
            return 1 + max(_expanded_depth(first, depths), _expanded_depth(second, depths))
        case _:
            return 1


def _report_contradiction(conflict: Conflict, diagram: Diagram, findings: Findings) -> None:
    culprits = _contradiction(conflict.constraints, diagram, diagram.true)
    if len(culprits) == 1:
        message = "this constraint can never be met, so no state is feasible"
    else:
        message = f"{_lines(culprits)} contradict one another, so no state is feasible"
    findings.error("no-feasible-state", message, culprits[-1].place, "drop or weaken one of them")


def _contradiction(constraints: tuple[Constraint, ...], diagram: Diagram, given: int) -> list[Constraint]:
    """A smallest set of constraints that contradict one another where `given` is true: no proper part of it does."""
    kept = [(constraint, diagram.of(constraint.statement)) for constraint in constraints]
    k = len(kept) - 1
    while k >= 0:
        others = kept[:k] + kept[k + 1 :]
        if _all_of(diagram, [given, *(node for _, node in others)]) == diagram.false:
            kept = others
        k -= 1
    return [constraint for constraint, _ in kept]


def _all_of(diagram: Diagram, nodes: list[int]) -> int:
    whole = diagram.true
    for node in nodes:
        whole = diagram.both(whole, node)
        if whole == diagram.false:
            break
    return whole


@dataclass(frozen=True, slots=True)
class _Case:
    """A conflict with at least one feasible state."""

    conflict: Conflict
    diagram: Diagram
    feasible: int
    findings: Findings

    def check_status_quo(self, place: Place | None) -> None:
        today = self.conflict.status_quo
        if place is None or not isinstance(today, frozenset):
            return
        state = self.held([(option.id, option.id in today) for option in self.conflict.options])
        if self.diagram.both(self.feasible, state) == self.diagram.false:
            for constraint in self.conflict.constraints:
                if self.diagram.both(state, self.diagram.of(constraint.statement)) == self.diagram.false:
                    self.report_broken(constraint, place)

    def report_broken(self, constraint: Constraint, place: Place) -> None:
        message = f"the status quo breaks the constraint in line {_line(constraint.place)} ({_rule(constraint)})"
        self.findings.error("status-quo-infeasible", message, place, "change the status quo or the constraint")

    def check_scenario(self, scenario: Scenario) -> None:
        if self.diagram.both(self.feasible, self.held(self.frozen(scenario))) == self.diagram.false:
            message = f"scenario {scenario.id} leaves no feasible state: what it holds fixed breaks the constraints"
            hint = "fix fewer options, or fix them otherwise"
            self.findings.error("no-feasible-state", message, scenario.place, hint)

    def check_events(self) -> None:
        """No event may fix what no feasible state has, given what earlier ones have fixed whatever happens."""
        held: dict[OptionId, bool] = {}
        for event in sorted(self.conflict.events, key=lambda event: event.day):
            fixed = self.held(list((held | dict(event.fix)).items()))
            if event.fix and self.diagram.both(self.feasible, fixed) == self.diagram.false:
                self.report_impossible(event, fixed)
            elif event.unless is None:
                held |= dict(event.fix)

    def report_impossible(self, event: Event, fixed: int) -> None:
        culprits = _contradiction(self.conflict.constraints, self.diagram, fixed)
        own = self.diagram.both(self.feasible, self.held(list(event.fix))) == self.diagram.false
        message = (
            f"event {event.id} fixes what no feasible state has{'' if own else ' after the events before it'}: "
            f"{_lines(culprits)} forbid{'s' if len(culprits) == 1 else ''} it"
        )
        self.findings.error("no-feasible-state", message, event.place, "fix fewer options, or fix them otherwise")

    def frozen(self, scenario: Scenario) -> list[tuple[OptionId, bool]]:
        """The options held at one value: as `fix` says, else as they stand if their owner leaves."""
        held = dict.fromkeys(scenario.without_options, False) | dict(scenario.fix)
        today = self.conflict.status_quo
        if isinstance(today, frozenset):
            left: set[DmId] = set(scenario.without)
            for option in self.conflict.options:
                if option.owner in left:
                    held.setdefault(option.id, option.id in today)
        return list(held.items())

    def held(self, values: list[tuple[OptionId, bool]]) -> int:
        """The states that agree with the values; options that only a scenario adds are free."""
        known = {option.id for option in self.conflict.options}
        literals = [(OptionTaken(option), taken) for option, taken in values if option in known]
        return _all_of(self.diagram, [self.diagram.of(taken if yes else Not(taken)) for taken, yes in literals])


def _lines(constraints: list[Constraint]) -> str:
    """The constraints by their lines, a single one with what it says."""
    if len(constraints) == 1:
        return f"the constraint in line {_line(constraints[0].place)} ({_rule(constraints[0])})"
    lines = [str(_line(constraint.place)) for constraint in constraints]
    return f"the constraints in lines {', '.join(lines[:-1])} and {lines[-1]}"


def _rule(constraint: Constraint) -> str:
    because = f", because: {constraint.because.said('en')}" if constraint.because else ""
    return f"{constraint.kind}: {', '.join(str_of(part) for part in constraint.parts)}{because}"


def _line(place: Place | None) -> int:
    return place.line if place else 0
