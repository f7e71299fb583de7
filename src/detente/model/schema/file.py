"""A conflict file of either form as a whole, and its JSON Schema."""

from __future__ import annotations

import json

from detente.model.schema.asked import CONDITION, CONSTRAINT, GRAPH_QUESTION, QUESTION
from detente.model.schema.changed import EVENT, GRAPH_EVENT, GRAPH_SCENARIO, SCENARIO
from detente.model.schema.cited import QUOTE, SOURCE, cited
from detente.model.schema.parties import DECISION_MAKER, GRAPH_DECISION_MAKER
from detente.model.schema.readings import ENSEMBLE, GRAPH_READING, READING
from detente.model.schema.texts import DATE, FREE_NAME, ID, ID_OF_PARTY, NAME_OF_OPTION, NAMING, PROSE, TEXT
from detente.model.shape import AnyOf, Field, Json, ListOf, MapOf, Named, Number, OneOf, Record, Text

FORMAT = 1
_HEAD = {
    "format": Field(OneOf((FORMAT,)), "The version of the file format.", required=True),
    "title": Field(TEXT, "The conflict in a few words.", required=True),
    "as_of": Field(
        Text("a date as 2025-04-18", DATE, "write it as YYYY-MM-DD", kind="date"),
        "The date up to which the sources are taken into account.",
    ),
    "summary": Field(PROSE, "One paragraph."),
}
_CITED = {
    "sources": Field(cited(SOURCE), "Where things were read."),
    "quotes": Field(cited(QUOTE), "What was read there."),
}


def _questions(shape: AnyOf) -> dict[str, Field]:
    return {"questions": Field(ListOf(shape, "a list of questions"), "What a brief answers, in this order.")}


def _parties(shape: Record, name: str) -> Field:
    party = Named(name, shape)
    about = "Who can do something, by short id."
    whole = MapOf(party, "decision makers by short id", FREE_NAME, ID_OF_PARTY, 1, NAMING)
    return Field(whole, about, required=True)


OPTION_FORM = Record(
    "the conflict",
    {
        **_HEAD,
        "decision_makers": _parties(DECISION_MAKER, "decision_maker"),
        "conditions": Field(
            MapOf(CONDITION, "conditions by name", FREE_NAME, "the name of a condition", hint=NAMING),
            "Names for things people talk about.",
        ),
        "constraints": Field(ListOf(CONSTRAINT, "a list of constraints"), "What every feasible state obeys."),
        "status_quo": Field(
            ListOf(NAME_OF_OPTION, "a list of options"), "The options taken today; all others are not."
        ),
        "scenarios": Field(MapOf(SCENARIO, "scenarios by name", ID, "the name of a scenario"), "Changed conflicts."),
        "events": Field(MapOf(EVENT, "events by name", ID, "the name of an event"), "What is different from a day on."),
        "readings": Field(
            MapOf(READING, "readings by name", ID, "the name of a reading"), "Other readings of what somebody wants."
        ),
        "ensemble": Field(ENSEMBLE, "How the readings of an ensemble vary, where the house defaults do not fit."),
        **_questions(QUESTION),
        **_CITED,
    },
)
GRAPH_FORM = Record(
    "a conflict with states:",
    {
        **_HEAD,
        "states": Field(
            MapOf(TEXT, "a text per state number", "[1-9][0-9]{0,5}", "a state number", least=1),
            "The states by number.",
            required=True,
        ),
        "decision_makers": _parties(GRAPH_DECISION_MAKER, "graph_decision_maker"),
        "status_quo": Field(
            Number(hint="write the number before its text under states:"), "The number of today's state."
        ),
        "scenarios": Field(MapOf(GRAPH_SCENARIO, "scenarios by name", ID, "the name of a scenario")),
        "events": Field(MapOf(GRAPH_EVENT, "events by name", ID, "the name of an event")),
        "readings": Field(MapOf(GRAPH_READING, "readings by name", ID, "the name of a reading")),
        **_questions(GRAPH_QUESTION),
        **_CITED,
    },
    marker="states",
)
FILE = AnyOf((GRAPH_FORM, OPTION_FORM), "a mapping with format:, title: and decision_makers:")


def json_schema() -> Json:
    """The JSON Schema of a conflict file, for editors. Faults of meaning are beyond it."""
    defs: Json = {}
    body = FILE.schema(defs)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A conflict file of Détente, format 1"}
    return {**head, **body, "$defs": dict(sorted(defs.items()))}


def json_schema_text() -> str:
    """The JSON Schema as the shipped file has it, byte for byte."""
    return json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n"
