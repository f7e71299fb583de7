"""The shape of a conflict file, and its JSON Schema."""

from __future__ import annotations

import json
from typing import get_args

from detente.evidence.quote import STATUSES
from detente.model.conflict import Confidence, ConstraintKind, QuestionKind
from detente.model.shape import (
    LONGEST_NAME,
    AnyOf,
    Field,
    Flag,
    Json,
    ListOf,
    MapOf,
    Named,
    Need,
    Number,
    OneOf,
    Record,
    Shape,
    Text,
)
from detente.model.statement import KEYWORDS, MAX_LENGTH, NAME

FORMAT = 1
CONSTRAINT_KINDS: tuple[str, ...] = get_args(ConstraintKind)
QUESTION_KINDS: tuple[str, ...] = get_args(QuestionKind)
PREFERENCE_KINDS = ("preferences", "ranking", "weights")
LONGEST_TEXT = 300
"""What becomes part of a sentence: names, what somebody does, titles."""
LONGEST_PROSE = 2_000
"""What stands for itself: summaries, notes, reasons, quotations."""
CHANCES = (*get_args(Confidence), "none")


def _any_case(word: str) -> str:
    return "".join(f"[{letter.upper()}{letter}]" for letter in word)


_KEYWORD = "|".join(_any_case(word) for word in sorted(KEYWORDS))
_NAME = f"(?!(?:{_KEYWORD})$){NAME.pattern}"
_FULL = rf"(?!(?:{_KEYWORD})\.){NAME.pattern}\.{_NAME}"
_ID = r"\w[\w.-]*"
# "at" is no language, and a key of quotes; "on" is none either, and a key of questions.
_LANGUAGE = "(?!(?:at|on)(?:-|$))[a-z]{2}(?:-[A-Za-z0-9]{2,8})?"
_SPOKEN = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"

_ID_OF_PARTY = "the id of a decision maker"
_NAMING = "use a letter first, then letters, digits, _ and inner hyphens; no word of the statement language"
_PLAIN = Text(longest=LONGEST_PROSE)


def _per_language(one: Text) -> AnyOf:
    each = MapOf(one, "a text per language", _LANGUAGE, "a language (as en or de)", least=1)
    return AnyOf((one, each), "a text, or a text per language ({en: …, de: …})")


_FLAG = AnyOf(
    (Flag(), MapOf(Flag(), "true or false per language", _LANGUAGE, "a language (as en or de)", least=1)),
    "true or false",
)
TEXT = Named("text", _per_language(Text("a text", r"[\s\S]*\S[\s\S]*", "say it in a few words", LONGEST_TEXT)))
PROSE = Named("prose", _per_language(_PLAIN))
SHORT = Named(
    "short",
    _per_language(
        Text("a noun phrase of at most three words", r"\s*\S+(?:\s+\S+){0,2}\s*", "say it in three words", LONGEST_NAME)
    ),
)
_SAYING = "write names of options in one text, with not, and, or between them"
STATEMENT = Named("statement", Text("a statement", hint=_SAYING, longest=MAX_LENGTH, kind="statement"))
_NAME_OF_OPTION = Text("the name of an option", hint="write its name, as owner.option", kind="name")
_EVIDENCE = Named("evidence", ListOf(Text("the id of a quote or claim", _ID), "a list of ids of quotes or claims"))
_NOTE = Field(PROSE, "A remark for readers.")
_SHARE = Number(whole=False, sign="share", hint="a share of the readings: 0.8 is 80 of 100")
_ONE_WAY = "take: it may be taken, never dropped; drop: it may be dropped, never taken; for both, leave only: out"
_FIRMNESS = OneOf(("high", "medium", "low", "unknown"), "say it in one of these words")
_GROUNDS = {
    "evidence": Field(_EVIDENCE, "The quotes that it rests on."),
    "confidence": Field(_FIRMNESS, "How firm the ground is."),
    "note": _NOTE,
}
_IN_ENSEMBLES = {
    "chance": Field(_SHARE, "In which share of the readings of an ensemble it is present; else as confidence says."),
    "negated": Field(_SHARE, "In which share of them its opposite is wanted instead."),
    "group": Field(Text("a name", NAME.pattern), "Neighbours of one group are equally important, in any order."),
    "weight": Field(
        Number(whole=False, sign="positive"), "For its place among all lines: the next is drawn by weight (else 1)."
    ),
}

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
            "evidence": Field(_EVIDENCE, "The quotes that it rests on."),
            "chance": Field(_SHARE, "In which share of the readings of an ensemble it is there to be taken; else all."),
            "note": _NOTE,
        },
        instead="write {{do: {}}}",
    ),
)
LEVEL = Named(
    "level",
    AnyOf(
        (
            STATEMENT,
            Record(
                "a preference",
                {
                    "want": Field(STATEMENT, "The statement that is wanted true.", required=True),
                    **_GROUNDS,
                    **_IN_ENSEMBLES,
                },
                marker="want",
                needs=(Need("negated", None, "chance"),),
            ),
            Record(
                "a preference",
                {
                    "any of": Field(
                        ListOf(STATEMENT, "a list of statements", least=1, most=100),
                        "Equally important statements: one level, true if any of them is.",
                        required=True,
                    ),
                    **_GROUNDS,
                    **_IN_ENSEMBLES,
                },
                marker="any of",
                needs=(Need("negated", None, "chance"),),
            ),
        ),
        "a statement, or a mapping with want: or any of:",
    ),
)
LEVELS = Named("levels", ListOf(LEVEL, "a list of statements"))
_RANKED = AnyOf((Number(), Text("a statement")), "a state number, a statement or *")
_TIED = ListOf(_RANKED, "a list of tied items", least=1)
RANKING = Named("ranking", ListOf(AnyOf((Number(), Text("a statement"), _TIED), _RANKED.what), "a list, best first"))
WEIGHTS = Named("weights", MapOf(Number(whole=False), "a weight per option"))

_POSITIVE = Number(whole=False, sign="positive", hint="one wanted move in two days is 0.5; leave it out if unknown")
_BETWEEN = Record(
    "a range of rates",
    {
        "from": Field(_POSITIVE, "The least that it may be.", required=True),
        "to": Field(_POSITIVE, "The most that it may be.", required=True),
    },
)
_PER_DAY = Field(
    AnyOf((_POSITIVE, _BETWEEN), "a number above 0, or a mapping with from: and to:", _POSITIVE.hint),
    "How often a day it moves on average while it wants to; a range varies in ensembles.",
    required=True,
)
RATE = Named(
    "rate",
    AnyOf(
        (_POSITIVE, Record("a rate", {"per_day": _PER_DAY, **_GROUNDS})),
        "a number above 0 (wanted moves a day), or a mapping with per_day:",
        "one wanted move in two days is 0.5; leave it out if unknown",
    ),
)
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
DAY = Named(
    "day",
    AnyOf(
        (
            Number(whole=False, sign="not negative", hint="days count from as_of"),
            Text("a date as 2025-04-18, or a number of days", _DATE, "write a date as YYYY-MM-DD", kind="date"),
        ),
        "a date as 2025-04-18, or a number of days",
    ),
)

_PARTY = {
    "name": Field(TEXT, "The name for readers.", required=True),
    "short": Field(SHORT, "The name in tables and pictures: at most three words."),
    "plural": Field(_FLAG, "Whether the name is plural for grammar (“the United States have”), or in which languages."),
    "rate": Field(RATE, "How quickly it acts: wanted moves a day on average. An assumption about time."),
    "note": _NOTE,
}
DECISION_MAKER = Record(
    "a decision maker",
    {
        **_PARTY,
        "options": Field(
            MapOf(OPTION, "options by name", _NAME, "the name of an option", hint=_NAMING), "What it can do."
        ),
        "preferences": Field(LEVELS, "What it wants: statements, the most important first."),
        "ranking": Field(RANKING, "What it wants: states or statements, best first, ties in brackets, * for the rest."),
        "weights": Field(WEIGHTS, "What it wants: a weight per option; a state scores the sum of those taken."),
    },
    choice=PREFERENCE_KINDS,
    instead="write {{name: {}, options: …, preferences: …}}",
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

_SAID_OF = AnyOf(
    (STATEMENT, ListOf(STATEMENT, "a list of statements", least=1)), "a statement, or a list of statements"
)
QUESTION = AnyOf(
    (
        TEXT,
        Record(
            "a question",
            {
                "ask": Field(OneOf(QUESTION_KINDS), "The kind of question.", required=True),
                "about": Field(_SAID_OF, "What it is about."),
                "scenario": Field(Text("the name of a scenario"), "The scenario in question."),
                "on": Field(
                    ListOf(DAY, "a list of dates or days, as [2025-05-01, 30]", least=1),
                    "For ask: when, the days in question.",
                ),
                "title": Field(TEXT, "The question as readers see it."),
            },
            marker="ask",
            needs=(
                Need("ask", "scenario", "scenario"),
                Need("ask", "must-change", "about"),
                Need("ask", "reach", "about"),
                Need("on", None, "ask", "when"),
            ),
        ),
    ),
    f"a question: a text, or a mapping with ask: ({', '.join(QUESTION_KINDS)})",
)
CONDITION = AnyOf(
    (
        STATEMENT,
        Record(
            "a condition",
            {
                "is": Field(STATEMENT, "What it stands for.", required=True),
                "title": Field(TEXT),
                "evidence": Field(_EVIDENCE, "The quotes that it rests on, where it is a fact."),
                "note": _NOTE,
            },
        ),
    ),
    "a statement, or a mapping with is:",
)
_SEVERAL = ListOf(STATEMENT, "a list of statements", least=1, most=100)
CONSTRAINT = Record(
    "a constraint",
    {
        "never": Field(STATEMENT, "What is never true."),
        "always": Field(STATEMENT, "What is always true."),
        "at most one": Field(_SEVERAL, "Of these, no two are true together."),
        "exactly one": Field(_SEVERAL, "Of these, one is true and no other."),
        "because": Field(PROSE, "The reason, for readers."),
        "evidence": Field(_EVIDENCE, "The quotes that it rests on."),
    },
    choice=CONSTRAINT_KINDS,
    instead="write never: {0} (or always: {0})",
)
_ABOUT_SCENARIO = {"title": Field(TEXT, "What is different, as readers see it."), "note": _NOTE}
_WITHOUT = Field(
    ListOf(Text("the id of a decision maker", hint="write its id", kind="name"), "a list of decision makers"),
    "Who leaves.",
)
SCENARIO = Record(
    "a scenario",
    {
        **_ABOUT_SCENARIO,
        "without": _WITHOUT,
        "without_options": Field(ListOf(_NAME_OF_OPTION, "a list of options"), "Options that do not exist."),
        "fix": Field(MapOf(Flag(), "true or false per option"), "Options held taken (true) or not taken (false)."),
        "preferences": Field(
            MapOf(LEVELS, "preferences per decision maker", key=_ID_OF_PARTY),
            "Preferences instead of the usual ones.",
        ),
        "add": Field(
            MapOf(OPTION, "new options by full name", _FULL, "the full name of an option, as us.walk", hint=_NAMING),
            "New options.",
        ),
    },
)
_RATES = Field(
    MapOf(_POSITIVE, "a rate per decision maker", least=1), "Who acts at another rate from then on: moves a day."
)
_ABOUT_EVENT = {
    "title": Field(TEXT, "What happens, as readers see it."),
    "on": Field(DAY, "The date, or the number of days after as_of.", required=True),
    "rates": _RATES,
    "evidence": Field(_EVIDENCE, "The quotes that it rests on."),
    "note": _NOTE,
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
_ABOUT_READING = {
    "title": Field(TEXT, "Whose reading it is, as readers see it."),
    "weight": Field(
        Number(whole=False, sign="positive", hint="leave the reading out if it does not count"),
        "How much it counts; the file's own reading counts 1, and so does this one if nothing is said.",
    ),
    "rankings": Field(
        MapOf(RANKING, "rankings per decision maker", key=_ID_OF_PARTY, least=1),
        "What some want by it, best first.",
    ),
    "evidence": Field(_EVIDENCE, "The quotes that it rests on."),
    "note": _NOTE,
}
READING = Record(
    "a reading",
    {
        **_ABOUT_READING,
        "preferences": Field(
            MapOf(LEVELS, "preferences per decision maker", key=_ID_OF_PARTY, least=1),
            "What some want by it.",
        ),
    },
    some=("preferences", "rankings"),
)
GRAPH_READING = Record("a reading of a conflict with states:", _ABOUT_READING, some=("rankings",))
ENSEMBLE = Record(
    "what varies",
    {
        "chances": Field(
            Record("chances", {key: Field(_SHARE) for key in CHANCES}),
            "In which share of the readings a line is present, by its confidence (none: where it has none).",
        ),
        "swap": Field(_SHARE, "In which share two neighbours change places that are both low or unknown."),
    },
)
GRAPH_SCENARIO = Record("a scenario of a conflict with states:", {**_ABOUT_SCENARIO, "without": _WITHOUT})

_FACT = AnyOf((PROSE, Number(whole=False)), "a text")
_WHEN = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:[T ][0-9:.,Z+-]+)?)?)?"
_PUBLISHED = AnyOf(
    (Number(), Text("a date as 2025-04-18", _WHEN, "write it as YYYY-MM-DD", kind="date")), "a date as 2025-04-18"
)
SOURCE = Record(
    "a source",
    {
        "title": Field(_FACT, "What it is called."),
        "author": Field(_FACT),
        "publisher": Field(_FACT),
        "published": Field(_PUBLISHED, "When: a date, a month or a year."),
        "language": Field(
            Text("a language (as en, uk or und)", _SPOKEN, "write its code of ISO 639, und where nobody knows"),
            "Its code of ISO 639.",
        ),
        "url": Field(_PLAIN),
        "doi": Field(_PLAIN),
        "kind": Field(_PLAIN, "What it is, as article."),
        "file": Field(_PLAIN, "Where its document is kept, from the study's folder on."),
        "sha256": Field(Text("64 hexadecimal digits", "[0-9a-fA-F]{64}"), "The digest of that document."),
        "note": Field(_FACT),
    },
)
_SPEAKER = Record(
    "a speaker",
    {
        "who": Field(TEXT, "Who said it, as the document calls them.", required=True),
        "named": Field(Flag(), "False for “an adviser”."),
    },
    marker="who",
)
_FINGERPRINT = "[1-9][0-9]{0,3}:[0-9a-f]{32}"
_OF_QUOTE = Text("the id of a quote", _ID, "write its id, as it stands under quotes:")
QUOTE = Record(
    "a quote",
    {
        "source": Field(
            Text("the id of a source", hint="write its id, as it stands under sources:"),
            "The document that it stands in.",
        ),
        "says": Field(PROSE, "What it says, in our own words."),
        "exact": Field(_PLAIN, "The passage itself, word for word."),
        "prefix": Field(_PLAIN, "A few words before the passage."),
        "suffix": Field(_PLAIN, "A few words after it."),
        "at": Field(Number(sign="not negative"), "Its position in the text of the document."),
        "fingerprint": Field(
            Text("a fingerprint as 12:9f86…", _FINGERPRINT, "`detente quote fingerprint` writes it"),
            "By what the passage is found where it may not be shown: number of words and digest.",
        ),
        "speaker": Field(AnyOf((_SPEAKER, TEXT), "a name, or a mapping with who: and named:"), "Who said it."),
        "via": Field(_PLAIN, "Through whom it came to the document, as Reuters."),
        "status": Field(OneOf(STATUSES), "How firm it is."),
        "claim": Field(Text("the id of a claim", _ID), "Quotes with the same claim are reports of one statement."),
        "denied_by": Field(
            AnyOf((_OF_QUOTE, ListOf(_OF_QUOTE, "a list of ids of quotes")), "the id of a quote, or a list of them"),
            "The quotes that deny it.",
        ),
        "translation": Field(_PLAIN, "The passage in another language."),
        "note": Field(_PLAIN, "A remark for readers."),
    },
)


def _cited(shape: Record) -> Shape:
    what = shape.what
    return MapOf(AnyOf((PROSE, shape), f"{what}: a text or a mapping"), f"{what} per id", _ID, "an id")


_HEAD = {
    "format": Field(OneOf((FORMAT,)), "The version of the file format.", required=True),
    "title": Field(TEXT, "The conflict in a few words.", required=True),
    "as_of": Field(
        Text("a date as 2025-04-18", _DATE, "write it as YYYY-MM-DD", kind="date"),
        "The date up to which the sources are taken into account.",
    ),
    "summary": Field(PROSE, "One paragraph."),
}
_TAIL = {
    "questions": Field(ListOf(QUESTION, "a list of questions"), "What a brief answers, in this order."),
    "sources": Field(_cited(SOURCE), "Where things were read."),
    "quotes": Field(_cited(QUOTE), "What was read there."),
}


def _parties(shape: Record, name: str) -> Field:
    party = Named(name, shape)
    about = "Who can do something, by short id."
    whole = MapOf(party, "decision makers by short id", _NAME, _ID_OF_PARTY, 1, _NAMING)
    return Field(whole, about, required=True)


OPTION_FORM = Record(
    "the conflict",
    {
        **_HEAD,
        "decision_makers": _parties(DECISION_MAKER, "decision_maker"),
        "conditions": Field(
            MapOf(CONDITION, "conditions by name", _NAME, "the name of a condition", hint=_NAMING),
            "Names for things people talk about.",
        ),
        "constraints": Field(ListOf(CONSTRAINT, "a list of constraints"), "What every feasible state obeys."),
        "status_quo": Field(
            ListOf(_NAME_OF_OPTION, "a list of options"), "The options taken today; all others are not."
        ),
        "scenarios": Field(MapOf(SCENARIO, "scenarios by name", _ID, "the name of a scenario"), "Changed conflicts."),
        "events": Field(
            MapOf(EVENT, "events by name", _ID, "the name of an event"), "What is different from a day on."
        ),
        "readings": Field(
            MapOf(READING, "readings by name", _ID, "the name of a reading"), "Other readings of what somebody wants."
        ),
        "ensemble": Field(ENSEMBLE, "How the readings of an ensemble vary, where the house defaults do not fit."),
        **_TAIL,
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
        "scenarios": Field(MapOf(GRAPH_SCENARIO, "scenarios by name", _ID, "the name of a scenario")),
        "events": Field(MapOf(GRAPH_EVENT, "events by name", _ID, "the name of an event")),
        "readings": Field(MapOf(GRAPH_READING, "readings by name", _ID, "the name of a reading")),
        **_TAIL,
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
