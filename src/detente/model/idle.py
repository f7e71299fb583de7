"""Parts of a conflict that do nothing: never a fault, always worth a word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from detente.model.conflict import (
    ByStatements,
    Conflict,
    DecisionMaker,
    Level,
)
from detente.model.diagram import Diagram
from detente.model.findings import Findings
from detente.model.statement import OptionTaken, Statement, str_of
from detente.model.yaml_tree import Mapping
from detente.names import ConditionId

MAX_LISTED = 4_096
MAX_CLASSES = 64
OPTIONS_PER_DECISION_MAKER = 3.5
CHECKABLE = 2**7
"""So many outcomes, those of seven options, a person can still look through."""


def warn_of_idle_parts(
    conflict: Conflict, diagram: Diagram, feasible: int, named: frozenset[ConditionId], findings: Findings
) -> None:
    """Warn of options and statements that never vary, rules that forbid nothing, names that nobody uses.

    Args:
        conflict: a conflict in option form without errors.
        diagram: its diagram.
        feasible: the node of its feasible states; at least one.
        named: the conditions that are used somewhere.
        findings: receives the warnings.
    """
    case = _Case(conflict, diagram, feasible, findings)
    case.size()
    case.options()
    case.constraints()
    case.conditions(named)
    for dm in conflict.decision_makers:
        if isinstance(dm.preferences, ByStatements):
            case.levels(dm, dm.preferences.levels)
    case.events()


@dataclass(frozen=True, slots=True)
class _Case:
    conflict: Conflict
    diagram: Diagram
    feasible: int
    findings: Findings

    def size(self) -> None:
        parties, options = len(self.conflict.decision_makers), len(self.conflict.options)
        count = self.diagram.count(self.feasible)
        if options > OPTIONS_PER_DECISION_MAKER * parties and count > CHECKABLE:
            message = f"{options} options for {parties} decision makers give {count:,} outcomes"
            hint = f"most people cannot check {count:,} outcomes: leave out or merge options"
            self.findings.warning("many-options", message, self.conflict.decision_makers[0].place, hint)
        for dm in self.conflict.decision_makers:
            if not dm.options:
                message = f"{dm.id} has no options, so it can never move"
                self.findings.warning("no-options", message, dm.place, "give it options, or leave it out")

    def constant(self, statement: Statement) -> bool | None:
        """The value that the statement has in all feasible states; None where it varies."""
        true = self.diagram.both(self.feasible, self.diagram.of(statement))
        return {self.feasible: True, self.diagram.false: False}.get(true)

    def options(self) -> None:
        for option in self.conflict.options:
            value = self.constant(OptionTaken(option.id))
            if value is not None:
                message = f"{option.id} is {'' if value else 'not '}taken in every feasible state"
                hint = "check the constraints, or leave the option out"
                self.findings.warning("constant-option", message, option.place, hint)

    def constraints(self) -> None:
        """A constraint is idle if whatever obeys all the others obeys it."""
        nodes = [self.diagram.of(constraint.statement) for constraint in self.conflict.constraints]
        after = [self.diagram.true]
        for node in reversed(nodes):
            after.append(self.diagram.both(node, after[-1]))
        before = self.diagram.true
        for k, (constraint, node) in enumerate(zip(self.conflict.constraints, nodes, strict=True)):
            others = self.diagram.both(before, after[len(nodes) - 1 - k])
            if self.diagram.both(others, node) == others:
                message = "this constraint removes nothing that the others leave"
                self.findings.warning("idle-constraint", message, constraint.place, "delete it, or check the others")
            before = self.diagram.both(before, node)

    def conditions(self, named: frozenset[ConditionId]) -> None:
        for condition in self.conflict.conditions:
            if condition.id not in named:
                message = f"the condition {condition.id} is not used in any statement or question"
                self.findings.warning("unused-condition", message, condition.place, "use it, or delete it")
            value = self.constant(condition.statement)
            if value is not None:
                message = f"the condition {condition.id} is {str(value).lower()} in every feasible state"
                self.findings.warning("constant-statement", message, condition.place, "check what it says")

    def levels(self, dm: DecisionMaker, levels: tuple[Level, ...]) -> None:
        matters = self.deciding([level.statement for level in levels])
        opposites = self.opposites(levels)
        for k, (level, decides) in enumerate(zip(levels, matters, strict=True), start=1):
            value = self.constant(level.statement)
            said = f"preference {k} of {dm.id} ({str_of(level.statement)})"
            if value is not None:
                message = f"{said} is {str(value).lower()} in every feasible state"
                self.findings.warning("constant-statement", message, level.place, "delete it, or check what it says")
            elif (earlier := opposites[k - 1]) is not None:
                line = f" in line {place.line}" if (place := levels[earlier].place) else ""
                message = (
                    f"{said} is the opposite of preference {earlier + 1}{line}, which comes first: it never matters"
                )
                self.findings.warning("opposite-preferences", message, level.place, "keep one of the two")
            elif not decides:
                message = f"{said} can never matter: the statements before it have decided wherever it could"
                self.findings.warning("idle-preference", message, level.place, "delete it, or move it up")

    def opposites(self, levels: tuple[Level, ...]) -> list[int | None]:
        """For each level the first one before it that wants just the opposite, if any."""
        first: dict[int, int] = {}
        found = []
        for k, level in enumerate(levels):
            node = self.diagram.both(self.feasible, self.diagram.of(level.statement))
            found.append(first.get(self.diagram.both(self.feasible, self.diagram.negation(node))))
            first.setdefault(node, k)
        return found

    def deciding(self, statements: list[Statement]) -> list[bool]:
        """For each statement, whether two states that agree on all before it differ on it."""
        nodes = [self.diagram.of(statement) for statement in statements]
        if self.diagram.count(self.feasible) <= MAX_LISTED:
            return self.deciding_by_states(nodes)
        return self.deciding_by_classes(nodes)

    def deciding_by_states(self, nodes: Iterable[int]) -> list[bool]:
        """Exact: the class of every state is followed."""
        classes = dict.fromkeys(self.diagram.codes(self.feasible), 0)
        decides, count = [], 1
        for node in nodes:
            true = set(self.diagram.codes(self.diagram.both(self.feasible, node)))
            names: dict[tuple[int, bool], int] = {}
            for code, known in classes.items():
                classes[code] = names.setdefault((known, code in true), len(names))
            decides.append(len(names) > count)
            count = len(names)
        return decides

    def deciding_by_classes(self, nodes: Iterable[int]) -> list[bool]:
        """Exact as long as there are few classes; beyond that a statement gets the benefit of the doubt."""
        classes, decides = [self.feasible], []
        for node in nodes:
            if len(classes) > MAX_CLASSES:
                decides.append(True)
                continue
            against = self.diagram.negation(node)
            halves = [self.diagram.both(known, side) for known in classes for side in (node, against)]
            split = [half for half in halves if half != self.diagram.false]
            decides.append(len(split) > len(classes))
            classes = split
        return decides

    def events(self) -> None:
        for event in self.conflict.events:
            value = None if event.unless is None else self.constant(event.unless)
            if value is not None:
                outcome = "it never comes about" if value else "it is no exception to anything"
                message = f"event {event.id}: its unless: is {str(value).lower()} in every feasible state, so {outcome}"
                self.findings.warning("constant-statement", message, event.place, "check what it says")


def warn_of_idle_scenarios(conflict: Conflict, findings: Findings) -> None:
    """Warn of questions that name a scenario and do not ask what changes in it."""
    for question in conflict.questions:
        if question.scenario is not None and question.kind != "scenario":
            message = f"a brief answers “ask: {question.kind}” for the conflict as it is, not for {question.scenario}"
            hint = f"leave scenario: {question.scenario} out, or write ask: scenario, which says what changes in it"
            findings.warning("idle-scenario", message, question.place, hint)


def warn_of_idle_rates(conflict: Conflict, findings: Findings) -> None:
    """Warn of rates for those who have nothing to do, neither here nor in a scenario."""
    acting = {dm.id for dm in conflict.decision_makers if dm.options or dm.moves}
    acting |= {option.owner for scenario in conflict.scenarios for option in scenario.add}
    rates = [(dm.id, dm.rate.place, "") for dm in conflict.decision_makers if dm.rate]
    rates += [(dm, event.place, f"event {event.id}: ") for event in conflict.events for dm, _ in event.rates]
    for dm, place, where in rates:
        if dm not in acting:
            message = f"{where}{dm} has a rate, and neither options nor moves: it never acts"
            findings.warning("idle-rate", message, place, "leave the rate out, or say what it can do")


def warn_of_no_start(conflict: Conflict, root: Mapping, findings: Findings) -> None:
    """Warn where the file does not say how things stand today."""
    if conflict.status_quo is None:
        place = next(key.place for key, _ in root.entries)
        message = "there is no status_quo:, so nothing can be said of what is reached from today: no paths, no courses"
        today = "the number of today's state" if conflict.is_graph_form else "[the options taken today], or [] if none"
        findings.warning("no-status-quo", message, place, f"add status_quo: {today}")
