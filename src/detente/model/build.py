"""From the tree of a file to the conflict it describes: statements read, names resolved.

The tree has been cleaned by its shape: what is there can be used, what should be there may be missing. Whatever
is missing was reported then; here it gets a harmless stand-in, so that one fault does not hide the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import cast

from detente.errors import Place
from detente.model.asked import Calendar, date_of, event, question, scenario
from detente.model.cited import claimed, quotes_of, sources_of, speakers
from detente.model.conflict import Condition, Conflict, Constraint, ConstraintKind, Option
from detente.model.context import Context
from detente.model.findings import Findings
from detente.model.nodes import Declared, declared, entries, items, lost, mapping, optional, text_of, word
from detente.model.parties import decision_maker
from detente.model.reading import ensemble_of, reading
from detente.model.resolve import Names
from detente.model.schema import CONSTRAINT_KINDS
from detente.model.statement import NAME
from detente.model.yaml_tree import Lines, Listing, Mapping, Node, Scalar
from detente.names import ConditionId, DmId, OptionId, ReadingId

MAX_OPTIONS = 64
MAX_CHANCES = 12
"""Options that may not be available: each doubles the graphs that an ensemble needs."""


@dataclass(frozen=True, slots=True)
class Built:
    """The conflict, and what the later checks need to know of the file.

    `sound` says that conditions and constraints could all be read; `faulty` are the decision makers whose
    preferences could not, `unread` the readings that could not; `status_quo` is its place, None where there is none
    or it is wrong itself; `named` are the conditions that are used anywhere.
    """

    conflict: Conflict
    sound: bool
    faulty: frozenset[DmId]
    unread: frozenset[ReadingId]
    status_quo: Place | None
    named: frozenset[ConditionId]


def built(root: Mapping, lines: Lines, findings: Findings) -> Built:
    """The conflict that the file describes.

    Args:
        root: the tree, cleaned by its shape.
        lines: the text, to find places in.
        findings: receives every fault.
    """
    context = Context(
        _names(root),
        lines,
        findings,
        parties=declared(root, "decision_makers"),
        numbers=declared(root, "states"),
        grounds=claimed(root),
        sources=declared(root, "sources"),
        scenarios=declared(root, "scenarios"),
        speakers=speakers(root),
        called=partial(_called, root),
    )
    sound = not findings.errors
    conflict = _conflict(context, root, dated=root.key("as_of") is not None or "as_of" in root.lost)
    key = root.key("status_quo") if "status_quo" not in context.faulty else None
    return Built(
        conflict,
        sound=sound and not context.faulty & {"conditions", "constraints", "options"},
        faulty=frozenset(dm.id for dm in conflict.decision_makers if f"preferences of {dm.id}" in context.faulty),
        unread=frozenset(one.id for one in conflict.readings if f"reading {one.id}" in context.faulty),
        status_quo=key.place if key else None,
        named=frozenset(context.used),
    )


def _called(root: Mapping) -> dict[str, str]:
    """The ids of what is named elsewhere, by what it is called for people, in small letters."""
    called: dict[str, str] = {}
    for key, source in entries(root.get("sources")):
        for said in (source.get("title"), source.get("url")) if isinstance(source, Mapping) else (source,):
            called |= {text.strip().lower(): key.text for _, text in text_of(said).by_language}
    for key, text in entries(root.get("states")):
        called |= {said.strip().lower(): key.text for _, said in text_of(text).by_language}
    for key, body in (*entries(root.get("scenarios")), *entries(root.get("conditions"))):
        title = text_of(mapping(body).get("title"))
        called |= {text.strip().lower(): key.text for _, text in title.by_language}
    for dm, body in entries(root.get("decision_makers")):
        party = mapping(body)
        names = [(dm.text, party.get("name"))]
        names += [(f"{dm.text}.{key.text}", mapping(of).get("do")) for key, of in entries(party.get("options"))]
        for name, said in names:
            called |= {text.strip().lower(): name for _, text in text_of(said).by_language}
    return called


def _names(root: Mapping) -> Names:
    """What statements may name: what could be read, and what stands where something could not."""
    conditions = declared(root, "conditions")
    parties = root.get("decision_makers")
    options = {dm.text: declared(mapping(body), "options") for dm, body in entries(parties)}
    return Names(
        [OptionId(f"{dm}.{name}") for dm, of in options.items() for name in of.names if _can_be_named(name)],
        [ConditionId(name) for name in conditions.names if _can_be_named(name)],
        {
            *(owner for name in lost(parties) for owner in _owners(name)),
            *(dm for dm, of in options.items() if not _all_known(of)),
            *([] if _all_known(conditions) else [""]),
        },
    )


def _can_be_named(name: str) -> bool:
    return NAME.fullmatch(name) is not None


def _all_known(of: Declared) -> bool:
    """Whether statements can name all of it: what a wrong name is called elsewhere cannot be told."""
    return of.whole and all(map(_can_be_named, of.names))


def _owners(name: str) -> set[str]:
    """What a decision maker whose name cannot be one may be called in statements: by any word of it."""
    return {name, *NAME.findall(name), "-".join(NAME.findall(name)), "_".join(NAME.findall(name))}


def _conflict(context: Context, root: Mapping, *, dated: bool) -> Conflict:
    parties = tuple(decision_maker(context, key, mapping(body)) for key, body in entries(root.get("decision_makers")))
    with context.part("options"):
        _check_number_of(context, tuple(option for party in parties for option in party.options))
    with context.part("conditions"):
        conditions = tuple(_condition(context, key, body) for key, body in entries(root.get("conditions")))
    with context.part("constraints"):
        constraints = tuple(_constraint(context, mapping(body)) for body in items(root.get("constraints")))
    with context.part("status_quo"):
        status_quo = _status_quo(context, root.get("status_quo"))
    calendar = Calendar(date_of(context, root.get("as_of")), given=dated)
    scenarios = declared(root, "scenarios")
    return Conflict(
        title=text_of(root.get("title")),
        decision_makers=parties,
        conditions=conditions,
        constraints=constraints,
        states=tuple((int(key.text), text_of(value)) for key, value in entries(root.get("states"))),
        status_quo=status_quo,
        scenarios=tuple(scenario(context, key, mapping(body)) for key, body in entries(root.get("scenarios"))),
        events=tuple(event(context, calendar, key, mapping(body)) for key, body in entries(root.get("events"))),
        readings=tuple(reading(context, key, mapping(body)) for key, body in entries(root.get("readings"))),
        ensemble=ensemble_of(context, root.get("ensemble")),
        questions=tuple(
            question(context, calendar, body, scenarios, conditions) for body in items(root.get("questions"))
        ),
        sources=sources_of(context, root.get("sources")),
        quotes=quotes_of(context, root),
        summary=optional(root.get("summary")),
        as_of=word(root.get("as_of")),
    )


def _check_number_of(context: Context, options: tuple[Option, ...]) -> None:
    if len(options) > MAX_OPTIONS:
        message = f"this is option {MAX_OPTIONS + 1} of {len(options)}; at most {MAX_OPTIONS} can be analysed"
        hint = "merge options that always go together, or split the conflict"
        context.error("too-many-options", message, options[MAX_OPTIONS].place, hint)
    unsure = [option for option in options if option.chance is not None]
    if len(unsure) > MAX_CHANCES:
        message = f"{len(unsure)} options have a chance; at most {MAX_CHANCES} may or may not be available"
        context.error(
            "too-many-chances", message, unsure[MAX_CHANCES].place, "leave out chance: where it is near 0 or 1"
        )


def _condition(context: Context, key: Scalar, body: Node) -> Condition:
    said = body.get("is") if isinstance(body, Mapping) else body
    more = mapping(body)
    return Condition(
        id=ConditionId(key.text),
        statement=context.statement(said, f"condition {key.text}"),
        title=optional(more.get("title")),
        short_name=optional(more.get("short")),
        evidence=context.evidence(more.get("evidence")),
        place=key.place,
    )


def _constraint(context: Context, body: Mapping) -> Constraint:
    kind = next((kind for kind in CONSTRAINT_KINDS if body.key(kind)), "always")
    said = body.get(kind)
    parts = list(items(said)) if isinstance(said, Listing) else [said]
    key = body.key(kind)
    return Constraint(
        kind=cast("ConstraintKind", kind),
        parts=tuple(context.statement(part, kind) for part in parts),
        because=optional(body.get("because")),
        evidence=context.evidence(body.get("evidence")),
        place=said.place if isinstance(said, Scalar) else key.place if key else body.place,
    )


def _status_quo(context: Context, node: Node | None) -> frozenset[OptionId] | int | None:
    if isinstance(node, Scalar):
        return context.state(node, "status quo")
    return frozenset(context.options_named(node, "status quo")) if isinstance(node, Listing) else None
