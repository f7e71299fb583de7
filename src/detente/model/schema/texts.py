"""What stands in every part of a conflict file: texts, names, statements, days, and the grounds of a line."""

from __future__ import annotations

from detente.model.shape import LONGEST_NAME, AnyOf, Field, Flag, ListOf, MapOf, Named, Number, OneOf, Text
from detente.model.statement import KEYWORDS, MAX_LENGTH, NAME

LONGEST_TEXT = 300
"""What becomes part of a sentence: names, what somebody does, titles."""
LONGEST_PROSE = 2_000
"""What stands for itself: summaries, notes, reasons, quotations."""


def _any_case(word: str) -> str:
    return "".join(f"[{letter.upper()}{letter}]" for letter in word)


_KEYWORD = "|".join(_any_case(word) for word in sorted(KEYWORDS))
FREE_NAME = f"(?!(?:{_KEYWORD})$){NAME.pattern}"
"""A name that is no word of the statement language."""
FULL_NAME = rf"(?!(?:{_KEYWORD})\.){NAME.pattern}\.{FREE_NAME}"
ID = r"\w[\w.-]*"
# "at" is no language, and a key of quotes; "on" is none either, and a key of questions.
_LANGUAGE = "(?!(?:at|on)(?:-|$))[a-z]{2}(?:-[A-Za-z0-9]{2,8})?"
SPOKEN = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
ID_OF_PARTY = "the id of a decision maker"
NAMING = "use a letter first, then letters, digits, _ and inner hyphens; no word of the statement language"
PLAIN = Text(longest=LONGEST_PROSE)


def _per_language(one: Text) -> AnyOf:
    each = MapOf(one, "a text per language", _LANGUAGE, "a language (as en or de)", least=1)
    return AnyOf((one, each), "a text, or a text per language ({en: …, de: …})")


FLAG = AnyOf(
    (Flag(), MapOf(Flag(), "true or false per language", _LANGUAGE, "a language (as en or de)", least=1)),
    "true or false",
)
TEXT = Named("text", _per_language(Text("a text", r"[\s\S]*\S[\s\S]*", "say it in a few words", LONGEST_TEXT)))
PROSE = Named("prose", _per_language(PLAIN))
SHORT = Named(
    "short",
    _per_language(
        Text("a noun phrase of at most three words", r"\s*\S+(?:\s+\S+){0,2}\s*", "say it in three words", LONGEST_NAME)
    ),
)
_SAYING = "write names of options in one text, with not, and, or between them"
STATEMENT = Named("statement", Text("a statement", hint=_SAYING, longest=MAX_LENGTH, kind="statement"))
NAME_OF_OPTION = Text("the name of an option", hint="write its name, as owner.option", kind="name")
EVIDENCE = Named(
    "evidence",
    ListOf(
        Text("the id of a quote or claim", ID, "an id is one word; commas stand between several"),
        "a list of ids of quotes or claims",
    ),
)
NOTE = Field(PROSE, "A remark for readers.")
SHARE = Number(whole=False, sign="share", hint="a share of the readings: 0.8 is 80 of 100")
_FIRMNESS = OneOf(("high", "medium", "low", "unknown"), "say it in one of these words")
GROUNDS = {
    "evidence": Field(EVIDENCE, "The quotes that it rests on."),
    "confidence": Field(_FIRMNESS, "How firm the ground is."),
    "note": NOTE,
}
POSITIVE = Number(whole=False, sign="positive", hint="one wanted move in two days is 0.5; leave it out if unknown")
DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
DAY = Named(
    "day",
    AnyOf(
        (
            Number(whole=False, sign="not negative", hint="days count from as_of"),
            Text("a date as 2025-04-18, or a number of days", DATE, "write a date as YYYY-MM-DD", kind="day"),
        ),
        "a date as 2025-04-18, or a number of days",
    ),
)
