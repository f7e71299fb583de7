"""From the tree of a file to the conflict it describes: statements read, names resolved.

The tree has been cleaned by its shape: what is there can be used, what should be there may be missing. Whatever
is missing was reported then; here it gets a harmless stand-in, so that one fault does not hide the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import cast

from detente.errors import Place
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Condition,
    Confidence,
    Conflict,
    Constraint,
    ConstraintKind,
    DecisionMaker,
    Direction,
    Level,
    Option,
    Preferences,
    Question,
    QuestionKind,
    RankItem,
    Rest,
    Scenario,
)
from detente.model.findings import Findings
from detente.model.nodes import citation, entries, items, mapping, number_of, optional, text_of, within, word, words
from detente.model.resolve import Names
from detente.model.schema import CONSTRAINT_KINDS
from detente.model.shape import meant
from detente.model.statement import Always, Or, Statement, StatementError, UnknownName, parse
from detente.model.yaml_tree import Lines, Listing, Mapping, Node, Scalar
from detente.names import ConditionId, DmId, OptionId, ScenarioId

MAX_OPTIONS = 40
_LARGEST = 30


@dataclass(frozen=True, slots=True)
class Built:
    """The conflict, and what the later checks need to know of the file.

    `sound` says that conditions and constraints could all be read; `faulty` are the decision makers whose
    preferences could not; `status_quo` is its place, None where there is none or it is wrong itself; `named` are
    the conditions that are used anywhere.
    """

    conflict: Conflict
    sound: bool
    faulty: frozenset[DmId]
    status_quo: Place | None
    named: frozenset[ConditionId]


def built(root: Mapping, raw: Mapping, lines: Lines, findings: Findings) -> Built:
    """The conflict that the file describes.

    Args:
        root: the tree, cleaned by its shape.
        raw: the tree as it was, for the names it declares.
        lines: the text, to find places in.
        findings: receives every fault.
    """
    conditions = [ConditionId(key.text) for key, _ in entries(raw.get("conditions"))]
    builder = _Builder(Names(_declared(raw), conditions), lines, findings)
    sound = not findings.errors
    conflict = builder.conflict(root)
    key = root.key("status_quo") if "status_quo" not in builder.faulty else None
    return Built(
        conflict,
        sound=sound and not builder.faulty & {"conditions", "constraints", "options"},
        faulty=frozenset(dm.id for dm in conflict.decision_makers if f"preferences of {dm.id}" in builder.faulty),
        status_quo=key.place if key else None,
        named=frozenset(builder.used),
    )


def _declared(raw: Mapping) -> list[OptionId]:
    return [
        OptionId(f"{dm.text}.{option.text}")
        for dm, body in entries(raw.get("decision_makers"))
        if isinstance(body, Mapping)
        for option, _ in entries(body.get("options"))
    ]


@dataclass(slots=True)
class _Builder:
    """Reads one part after the other; `names` are those that statements may use at the moment."""

    names: Names
    lines: Lines
    findings: Findings
    used: set[ConditionId] = field(default_factory=set)
    faulty: set[str] = field(default_factory=set)
    numbers: frozenset[int] = frozenset()

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Note the part as faulty if errors are found in it."""
        before = len(self.findings.errors)
        yield
        if len(self.findings.errors) > before:
            self.faulty.add(name)

    def conflict(self, root: Mapping) -> Conflict:
        states = tuple((int(key.text), text_of(value)) for key, value in entries(root.get("states")))
        self.numbers = frozenset(number for number, _ in states)
        parties = tuple(self.decision_maker(key, mapping(body)) for key, body in entries(root.get("decision_makers")))
        ids = [party.id for party in parties]
        with self.part("options"):
            self.check_number_of(tuple(option for party in parties for option in party.options))
        with self.part("conditions"):
            conditions = tuple(self.condition(key, body) for key, body in entries(root.get("conditions")))
        with self.part("constraints"):
            constraints = tuple(self.constraint(mapping(body)) for body in items(root.get("constraints")))
        with self.part("status_quo"):
            status_quo = self.status_quo(root.get("status_quo"))
        return Conflict(
            title=text_of(root.get("title")),
            decision_makers=parties,
            conditions=conditions,
            constraints=constraints,
            states=states,
            status_quo=status_quo,
            scenarios=tuple(self.scenario(key, mapping(body), ids) for key, body in entries(root.get("scenarios"))),
            questions=tuple(self.question(body, root.get("scenarios")) for body in items(root.get("questions"))),
            sources=tuple(citation(key, body) for key, body in entries(root.get("sources"))),
            quotes=tuple(citation(key, body) for key, body in entries(root.get("quotes"))),
            summary=optional(root.get("summary")),
            as_of=self.as_of(root.get("as_of")),
        )

    def check_number_of(self, options: tuple[Option, ...]) -> None:
        if len(options) > MAX_OPTIONS:
            message = f"this is option {MAX_OPTIONS + 1} of {len(options)}; at most {MAX_OPTIONS} can be analysed"
            hint = "merge options that always go together, or split the conflict"
            self.findings.error("too-many-options", message, options[MAX_OPTIONS].place, hint)

    def decision_maker(self, key: Scalar, body: Mapping) -> DecisionMaker:
        dm = DmId(key.text)
        options = tuple(
            self.option(OptionId(f"{dm}.{name.text}"), name, mapping(option))
            for name, option in entries(body.get("options"))
        )
        plural = body.get("plural")
        with self.part(f"preferences of {dm}"):
            preferences = self.preferences(body, dm)
        return DecisionMaker(
            id=dm,
            name=text_of(body.get("name")),
            preferences=preferences,
            options=options,
            moves=tuple(self.moves(body, dm)),
            plural=isinstance(plural, Scalar) and plural.value is True,
            note=optional(body.get("note")),
            place=key.place,
        )

    def moves(self, body: Mapping, dm: str) -> Iterator[tuple[int, int]]:
        seen: dict[tuple[int, int], Place] = {}
        for pair in items(body.get("moves")):
            if not isinstance(pair, Listing) or len(pair.items) != 2:
                continue
            source, target = (self.state(item, f"moves of {dm}") for item in pair.items)
            if source == target:
                message = f"moves of {dm}: a move from {source} to itself changes nothing"
                self.findings.error("self-loop", message, pair.place, "delete it")
            elif (source, target) in seen:
                message = f"moves of {dm}: [{source}, {target}] stands in line {seen[source, target].line} already"
                self.findings.error("repeated-move", message, pair.place, "delete one of the two")
            else:
                seen[source, target] = pair.place
                yield source, target

    def state(self, node: Node, what: str) -> int:
        number = number_of(node)
        if number not in self.numbers:
            message = f"{what}: there is no state {number}"
            self.findings.error("unknown-state", message, node.place, "use a number listed under states:")
        return number

    def option(self, option: OptionId, key: Scalar, body: Mapping) -> Option:
        return Option(
            id=option,
            owner=DmId(option.partition(".")[0]),
            do=text_of(body.get("do")),
            undo=optional(body.get("undo")),
            only=cast("Direction | None", word(body.get("only"))),
            evidence=words(body.get("evidence")),
            note=optional(body.get("note")),
            place=key.place,
        )

    def preferences(self, body: Mapping, dm: str) -> Preferences:
        if isinstance(ranking := body.get("ranking"), Listing):
            return self.ranking(ranking, dm)
        if isinstance(weights := body.get("weights"), Mapping):
            return self.weights(weights, dm)
        return self.levels(body.get("preferences"), dm)

    def levels(self, node: Node | None, dm: str) -> ByStatements:
        return ByStatements(
            tuple(self.level(item, f"preference {k} of {dm}") for k, item in enumerate(items(node), start=1))
        )

    def level(self, node: Node, what: str) -> Level:
        if not isinstance(node, Mapping):
            return Level(self.statement(node, what), place=node.place)
        members = [self.statement(item, what) for item in items(node.get("any of"))]
        wanted = node.get("want")
        return Level(
            self.statement(wanted, what) if wanted is not None else _any(members),
            evidence=words(node.get("evidence")),
            confidence=cast("Confidence | None", word(node.get("confidence"))),
            note=optional(node.get("note")),
            place=(wanted or node).place,
        )

    def ranking(self, node: Listing, dm: str) -> ByRanking:
        groups = [list(items(item)) if isinstance(item, Listing) else [item] for item in node.items]
        ranked = [(group, tuple(self.ranked(item, f"ranking of {dm}") for item in group)) for group in groups]
        return ByRanking(
            groups=tuple(items for _, items in ranked),
            places=tuple(tuple(item.place for item in group) for group, _ in ranked),
        )

    def ranked(self, item: Node, what: str) -> RankItem:
        if isinstance(item, Scalar) and isinstance(item.value, int):
            return item.value
        if isinstance(item, Scalar) and item.text.strip() == "*":
            return Rest()
        return self.statement(item, what)

    def weights(self, node: Mapping, dm: str) -> ByWeights:
        weights: dict[OptionId, Fraction] = {}
        for key, value in node.entries:
            option = self.option_named(key, f"weights of {dm}")
            if option in weights:
                message = f"weights of {dm}: {option} has a weight already"
                self.findings.error("duplicate-key", message, key.place, "keep one of the two")
            elif option is not None:
                weights[option] = self.weight(value)
        return ByWeights(tuple(weights.items()))

    def weight(self, node: Node) -> Fraction:
        value = node.value if isinstance(node, Scalar) else 0
        if not isinstance(value, int | Decimal):
            return Fraction(0)
        if value and abs(Decimal(value).adjusted()) > _LARGEST:
            message = f"a weight must lie between 1e-{_LARGEST} and 1e{_LARGEST}"
            self.findings.error("weight-size", message, node.place, "only the proportions of the weights matter")
            return Fraction(0)
        return Fraction(value)

    def condition(self, key: Scalar, body: Node) -> Condition:
        said = body.get("is") if isinstance(body, Mapping) else body
        title = optional(body.get("title")) if isinstance(body, Mapping) else None
        statement = self.statement(said, f"condition {key.text}")
        return Condition(ConditionId(key.text), statement, title, key.place)

    def constraint(self, body: Mapping) -> Constraint:
        kind = next((kind for kind in CONSTRAINT_KINDS if body.key(kind)), "always")
        said = body.get(kind)
        parts = list(items(said)) if isinstance(said, Listing) else [said]
        key = body.key(kind)
        return Constraint(
            kind=cast("ConstraintKind", kind),
            parts=tuple(self.statement(part, kind) for part in parts),
            because=optional(body.get("because")),
            evidence=words(body.get("evidence")),
            place=said.place if isinstance(said, Scalar) else key.place if key else body.place,
        )

    def status_quo(self, node: Node | None) -> frozenset[OptionId] | int | None:
        if isinstance(node, Scalar):
            return self.state(node, "status quo")
        return frozenset(self.options_named(node, "status quo")) if isinstance(node, Listing) else None

    def scenario(self, key: Scalar, body: Mapping, parties: list[DmId]) -> Scenario:
        what = f"scenario {key.text}"
        before = self.names
        self.names = Names([*before.options, *self.added_names(body, parties)], before.conditions)
        scenario = Scenario(
            id=ScenarioId(key.text),
            title=optional(body.get("title")),
            without=tuple(self.parties_named(items(body.get("without")), parties, what)),
            without_options=tuple(self.options_named(body.get("without_options"), what)),
            fix=tuple(self.fixed(body, what)),
            preferences=tuple(self.replaced(body, parties, what)),
            add=tuple(self.added(body)),
            note=optional(body.get("note")),
            place=key.place,
        )
        before.used |= self.names.used
        self.names = before
        return scenario

    def added_names(self, body: Mapping, parties: list[DmId]) -> Iterator[OptionId]:
        for key, _ in entries(body.get("add")):
            owner = key.text.partition(".")[0]
            if owner not in parties:
                hint = meant(owner, parties)
                self.findings.error("unknown-name", f"unknown decision maker {owner!r}", key.place, hint)
            if key.text in self.names.options:
                message = f"the option {key.text} exists already"
                self.findings.error("duplicate-key", message, key.place, "give the new option another name")
            yield OptionId(key.text)

    def added(self, body: Mapping) -> Iterator[Option]:
        for key, option in entries(body.get("add")):
            yield self.option(OptionId(key.text), key, mapping(option))

    def fixed(self, body: Mapping, what: str) -> Iterator[tuple[OptionId, bool]]:
        seen = set(self.options_of(body.get("without_options")))
        for key, value in entries(body.get("fix")):
            option = self.option_named(key, what)
            if option in seen:
                message = f"{what}: {option} is fixed twice, or fixed and left out"
                self.findings.error("contradictory-fix", message, key.place, "say one of the two")
            elif option is not None and isinstance(value, Scalar):
                seen.add(option)
                yield option, value.value is True

    def options_of(self, node: Node | None) -> Iterator[OptionId]:
        """The options of a list, without a word on unknown ones."""
        for item in items(node):
            try:
                yield self.names.option(item.text if isinstance(item, Scalar) else "")
            except UnknownName:
                continue

    def replaced(self, body: Mapping, parties: list[DmId], what: str) -> Iterator[tuple[DmId, Preferences]]:
        for key, levels in entries(body.get("preferences")):
            for dm in self.parties_named([key], parties, what):
                yield dm, self.levels(levels, f"{dm} in {what}")

    def parties_named(self, nodes: tuple[Node, ...] | list[Scalar], parties: list[DmId], what: str) -> Iterator[DmId]:
        for node in nodes:
            name = node.text if isinstance(node, Scalar) else ""
            if name in parties:
                yield DmId(name)
            else:
                message = f"{what}: unknown decision maker {name!r}"
                self.findings.error("unknown-name", message, node.place, meant(name, parties))

    def question(self, node: Node, scenarios: Node | None) -> Question:
        if not isinstance(node, Mapping) or node.key("ask") is None:
            return Question("holds", text_of(node), place=node.place)
        about = node.get("about")
        said = items(about) if isinstance(about, Listing) else [about] if about is not None else []
        return Question(
            kind=cast("QuestionKind", word(node.get("ask")) or "holds"),
            title=optional(node.get("title")),
            about=tuple(self.statement(item, "question") for item in said),
            scenario=self.scenario_named(node.get("scenario"), [key.text for key, _ in entries(scenarios)]),
            place=node.place,
        )

    def scenario_named(self, node: Node | None, known: list[str]) -> ScenarioId | None:
        if not isinstance(node, Scalar):
            return None
        if node.text not in known:
            message = f"question: unknown scenario {node.text!r}"
            self.findings.error("unknown-name", message, node.place, meant(node.text, known))
        return ScenarioId(node.text)

    def as_of(self, node: Node | None) -> str | None:
        if not isinstance(node, Scalar):
            return None
        try:
            date.fromisoformat(node.text)
        except ValueError:
            self.findings.error("date", f"there is no date {node.text}", node.place, "write it as YYYY-MM-DD")
        return node.text

    def options_named(self, node: Node | None, what: str) -> Iterator[OptionId]:
        for item in items(node):
            option = self.option_named(item, what) if isinstance(item, Scalar) else None
            if option is not None:
                yield option

    def option_named(self, node: Scalar, what: str) -> OptionId | None:
        try:
            return self.names.option(node.text)
        except UnknownName as fault:
            self.findings.error(fault.code, f"{what}: {fault}", node.place, fault.hint)
            return None

    def statement(self, node: Node | None, what: str) -> Statement:
        """The statement that a text says; what it gets wrong is reported where it stands."""
        if not isinstance(node, Scalar):
            return Always(True)
        try:
            return parse(node.text, self.names.resolve)
        except StatementError as fault:
            place = within(self.lines, node, fault.start, fault.end)
            self.findings.error(fault.code, f"{what}: {fault}", place, fault.hint)
            return Always(True)
        finally:
            self.warn_of_shadows(node, what)
            self.used |= self.names.used

    def warn_of_shadows(self, node: Scalar, what: str) -> None:
        for name in dict.fromkeys(self.names.shadowing):
            start = node.text.find(name)
            place = within(self.lines, node, start, start + len(name))
            message = f"{what}: {name} is a condition and the short name of an option; the condition is meant"
            self.findings.warning("shadowed-name", message, place, "write the full name where the option is meant")
        self.names.shadowing.clear()


def _any(members: list[Statement]) -> Statement:
    if not members:
        return Always(True)
    return members[0] if len(members) == 1 else Or(tuple(members))
