"""Sources and quotes."""

from __future__ import annotations

from detente.evidence.quote import STATUSES
from detente.model.schema.texts import ID, PLAIN, PROSE, SPOKEN, TEXT
from detente.model.shape import AnyOf, Field, Flag, ListOf, MapOf, Number, OneOf, Record, Shape, Text

_FACT = AnyOf((PROSE, Number(whole=False)), "a text")
_WHEN = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:[T ][0-9:.,Z+-]+)?)?)?"
_PUBLISHED = AnyOf(
    (Number(), Text("a date as 2025-04-18", _WHEN, "write it as YYYY-MM-DD, YYYY-MM or YYYY", kind="date")),
    "a date as 2025-04-18",
)
SOURCE = Record(
    "a source",
    {
        "title": Field(_FACT, "What it is called."),
        "author": Field(_FACT),
        "publisher": Field(_FACT),
        "published": Field(_PUBLISHED, "When: a date, a month or a year."),
        "language": Field(
            Text(
                "a language (as en, uk or und)",
                SPOKEN,
                "write its code of ISO 639, und where nobody knows",
                kind="language",
            ),
            "Its code of ISO 639.",
        ),
        "url": Field(PLAIN),
        "doi": Field(PLAIN),
        "kind": Field(PLAIN, "What it is, as article."),
        "file": Field(PLAIN, "Where its document is kept, from the study's folder on."),
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
_OF_QUOTE = Text("the id of a quote", ID, "write its id, as it stands under quotes:")
QUOTE = Record(
    "a quote",
    {
        "source": Field(
            Text("the id of a source", hint="write its id, as it stands under sources:"),
            "The document that it stands in.",
        ),
        "says": Field(PROSE, "What it says, in our own words."),
        "exact": Field(PLAIN, "The passage itself, word for word."),
        "prefix": Field(PLAIN, "A few words before the passage."),
        "suffix": Field(PLAIN, "A few words after it."),
        "at": Field(Number(sign="not negative"), "Its position in the text of the document."),
        "fingerprint": Field(
            Text("a fingerprint as 12:9f86…", _FINGERPRINT, "`detente quote fingerprint` writes it"),
            "By what the passage is found where it may not be shown: number of words and digest.",
        ),
        "speaker": Field(AnyOf((_SPEAKER, TEXT), "a name, or a mapping with who: and named:"), "Who said it."),
        "via": Field(PLAIN, "Through whom it came to the document, as Reuters."),
        "status": Field(OneOf(STATUSES), "How firm it is."),
        "claim": Field(Text("the id of a claim", ID), "Quotes with the same claim are reports of one statement."),
        "denied_by": Field(
            AnyOf((_OF_QUOTE, ListOf(_OF_QUOTE, "a list of ids of quotes")), "the id of a quote, or a list of them"),
            "The quotes that deny it.",
        ),
        "translation": Field(PLAIN, "The passage in another language."),
        "note": Field(PLAIN, "A remark for readers."),
    },
)


def cited(shape: Record) -> Shape:
    """Things of that shape by id, each of which may also be a bare text."""
    what = shape.what
    return MapOf(AnyOf((PROSE, shape), f"{what}: a text or a mapping"), f"{what} per id", ID, "an id")
