"""The fixed words of ``detente evidence check``."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "anchored": "{count} of {total} quotes are anchored in their documents.",
        "lines": "{count} of {total} lines of the model name what they rest on.",
        "not attached": "The document of the source {id} is not attached; its quotes were not looked up.",
        "changed": (
            "The document of the source {id} ({file}) is not the one that was kept, and was not read: digest "
            "{recorded} recorded, {found} found."
        ),
        "missing": "The document of the source {id} ({file}) is gone: digest {recorded} recorded.",
        "faults": "What speaks against it:",
        "known": "What to know of it:",
        "line": "line",
        "doubt-denied": "rests on what is denied",
        "denied-by": "{id}, denied by {by}",
        "doubt-later": "rests on a source later than as_of",
        "doubt-not there": "the quote is not in its document",
        "doubt-source changed": "the document of the quote is not the one that was kept",
        "doubt-assumption": "rests on nothing: an assumption",
        "doubt-one unnamed voice": "rests on one unnamed voice",
    },
    "de": {
        "anchored": "{count} von {total} Zitaten sind in ihren Dokumenten verankert.",
        "lines": "{count} von {total} Zeilen des Modells nennen, worauf sie beruhen.",
        "not attached": "Das Dokument der Quelle {id} liegt nicht bei; ihre Zitate wurden nicht nachgeschlagen.",
        "changed": (
            "Das Dokument der Quelle {id} ({file}) ist nicht das aufbewahrte und wurde nicht gelesen: Prüfsumme "
            "{recorded} vermerkt, {found} gefunden."
        ),
        "missing": "Das Dokument der Quelle {id} ({file}) fehlt: Prüfsumme {recorded} vermerkt.",
        "faults": "Was dagegen spricht:",
        "known": "Was man wissen sollte:",
        "line": "Zeile",
        "doubt-denied": "beruht auf Bestrittenem",
        "denied-by": "{id}, bestritten von {by}",
        "doubt-later": "beruht auf einer Quelle nach dem Stand des Modells (as_of)",
        "doubt-not there": "das Zitat steht nicht in seinem Dokument",
        "doubt-source changed": "das Dokument des Zitats ist nicht das aufbewahrte",
        "doubt-assumption": "beruht auf nichts: eine Annahme",
        "doubt-one unnamed voice": "beruht auf einer einzigen ungenannten Stimme",
    },
}


def words(language: Language) -> Mapping[str, str]:
    """The fixed words of one language, by key."""
    return _WORDS[language]
