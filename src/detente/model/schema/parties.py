"""Decision makers and their options."""

from __future__ import annotations

from detente.model.schema.preferences import LEVELS, PREFERENCE_KINDS, RANKING, WEIGHTS
from detente.model.schema.texts import EVIDENCE, FLAG, FREE_NAME, GROUNDS, NAMING, NOTE, POSITIVE, SHARE, SHORT, TEXT
from detente.model.shape import AnyOf, Field, ListOf, MapOf, Named, Number, OneOf, Record

_ONE_WAY = "take: it may be taken, never dropped; drop: it may be dropped, never taken; for both, leave only: out"
OPTION = Named(
    "option",
    Record(
        "an option",
        {
            "do": Field(TEXT, "What taking it means: a bare infinitive, as “release water”.", required=True),
            "undo": Field(TEXT, "What dropping it means, as “hold the water back”."),
            "short": Field(SHORT, "What it is called in tables and pictures: a noun phrase of at most three words."),
            "only": Field(
                OneOf(("take", "drop"), _ONE_WAY), "For an option that can only be taken, or only be dropped."
            ),
            "evidence": Field(EVIDENCE, "The quotes that it rests on."),
            "chance": Field(SHARE, "In which share of the readings of an ensemble it is there to be taken; else all."),
            "note": NOTE,
        },
        instead="write {{do: {}}}".format,
    ),
)
_BETWEEN = Record(
    "a range of rates",
    {
        "from": Field(POSITIVE, "The least that it may be.", required=True),
        "to": Field(POSITIVE, "The most that it may be.", required=True),
    },
)
_PER_DAY = Field(
    AnyOf((POSITIVE, _BETWEEN), "a number above 0, or a mapping with from: and to:", POSITIVE.hint),
    "How often a day it moves on average while it wants to; a range varies in ensembles.",
    required=True,
)
RATE = Named(
    "rate",
    AnyOf(
        (POSITIVE, Record("a rate", {"per_day": _PER_DAY, **GROUNDS})),
        "a number above 0 (wanted moves a day), or a mapping with per_day:",
        "one wanted move in two days is 0.5; leave it out if unknown",
    ),
)
_PARTY = {
    "name": Field(TEXT, "The name for readers.", required=True),
    "short": Field(SHORT, "The name in tables and pictures: at most three words."),
    "plural": Field(FLAG, "Whether the name is plural for grammar (“the United States have”), or in which languages."),
    "rate": Field(RATE, "How quickly it acts: wanted moves a day on average. An assumption about time."),
    "note": NOTE,
}
DECISION_MAKER = Record(
    "a decision maker",
    {
        **_PARTY,
        "options": Field(
            MapOf(OPTION, "options by name", FREE_NAME, "the name of an option", hint=NAMING), "What it can do."
        ),
        "preferences": Field(LEVELS, "What it wants: statements, the most important first."),
        "ranking": Field(RANKING, "What it wants: states or statements, best first, ties in brackets, * for the rest."),
        "weights": Field(WEIGHTS, "What it wants: a weight per option; a state scores the sum of those taken."),
    },
    choice=PREFERENCE_KINDS,
    instead="write {{name: {}, options: …, preferences: …}}".format,
)
GRAPH_DECISION_MAKER = Record(
    "a decision maker of a conflict with states:",
    {
        **_PARTY,
        "moves": Field(
            ListOf(ListOf(Number(), "a pair of state numbers", 2, 2), "a list of pairs of state numbers"),
            "Its moves, as [[from, to], …].",
        ),
        "ranking": Field(RANKING, "The states, best first, ties in brackets, * for the rest.", required=True),
    },
)
