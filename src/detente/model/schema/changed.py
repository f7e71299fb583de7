"""What is otherwise: scenarios, and events from a day on."""

from __future__ import annotations

from detente.model.schema.parties import OPTION
from detente.model.schema.preferences import LEVELS
from detente.model.schema.texts import (
    DAY,
    EVIDENCE,
    FULL_NAME,
    ID_OF_PARTY,
    NAME_OF_OPTION,
    NAMING,
    NOTE,
    POSITIVE,
    STATEMENT,
    TEXT,
)
from detente.model.shape import Field, Flag, ListOf, MapOf, Record, Text

_ABOUT_SCENARIO = {"title": Field(TEXT, "What is different, as readers see it."), "note": NOTE}
_WITHOUT = Field(
    ListOf(Text("the id of a decision maker", hint="write its id", kind="name"), "a list of decision makers"),
    "Who leaves.",
)
SCENARIO = Record(
    "a scenario",
    {
        **_ABOUT_SCENARIO,
        "without": _WITHOUT,
        "without_options": Field(ListOf(NAME_OF_OPTION, "a list of options"), "Options that do not exist."),
        "fix": Field(MapOf(Flag(), "true or false per option"), "Options held taken (true) or not taken (false)."),
        "preferences": Field(
            MapOf(LEVELS, "preferences per decision maker", key=ID_OF_PARTY),
            "Preferences instead of the usual ones.",
        ),
        "add": Field(
            MapOf(OPTION, "new options by full name", FULL_NAME, "the full name of an option, as us.walk", hint=NAMING),
            "New options.",
        ),
    },
)
_RATES = Field(
    MapOf(POSITIVE, "a rate per decision maker", least=1), "Who acts at another rate from then on: moves a day."
)
_ABOUT_EVENT = {
    "title": Field(TEXT, "What happens, as readers see it."),
    "on": Field(DAY, "The date, or the number of days after as_of.", required=True),
    "rates": _RATES,
    "evidence": Field(EVIDENCE, "The quotes that it rests on."),
    "note": NOTE,
}
EVENT = Record(
    "an event",
    {
        **_ABOUT_EVENT,
        "unless": Field(STATEMENT, "Where this is true on that day, nothing of it happens."),
        "fix": Field(
            MapOf(Flag(), "true or false per option", least=1),
            "Options taken (true) or not (false) from then on; nobody changes them.",
        ),
    },
    some=("fix", "rates"),
)
GRAPH_EVENT = Record("an event of a conflict with states:", _ABOUT_EVENT, some=("rates",))
GRAPH_SCENARIO = Record("a scenario of a conflict with states:", {**_ABOUT_SCENARIO, "without": _WITHOUT})
