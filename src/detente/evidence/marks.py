"""Lines that say who wrote, and when."""

from __future__ import annotations

import re

from detente.extras import extra

_MONTH = (
    r"(?:jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|m(?:ar(?:ch)?|ärz|rz)|apr(?:il)?|ma[iy]|june?|juni|july?|juli"
    r"|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?"
)
_DATE = (
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?(?:\d{{4}}|\d{{2}})|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}"
    rf"|\d{{1,2}}\.?\s+{_MONTH}\s+\d{{4}}|{_MONTH}\s+\d{{1,2}},?\s+\d{{4}})"
)
_CLOCK = r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:uhr|h|[ap]\.?m\.?))?(?:\s+(?:[A-Z]{2,4}))?)"
_AGO = (
    r"(?:vor\s+(?:\d+|einer|einem)\s+(?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
    r"|(?:\d+|an?)\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago|\d+\s?(?:h|hrs?|min|d|w|std\.?|mo|y)"
    r"|gerade eben|just now|(?:heute|gestern|today|yesterday)(?:,?\s+(?:um\s+|at\s+)?\d{1,2}[:.]\d{2}(?:\s*uhr)?)?)"
)
_WEEKDAY = (
    r"(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?"
)
_DAY = rf"(?:\d{{1,2}}\.?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\.\d{{1,2}}\.),?"
_WHEN = (
    rf"(?:{_WEEKDAY}{_DATE}(?:[\s,|•·–-]*(?:um\s+|at\s+|@\s*)?{_CLOCK})?"
    rf"|{_WEEKDAY}{_DAY}\s+(?:um\s+|at\s+|@\s*)?{_CLOCK}|{_AGO})"
)
_FLAGS = re.IGNORECASE
_SAID_WHEN = re.compile(
    rf"(?:(?:zuletzt )?(?:veröffentlicht|aktualisiert|erstellt|geändert|stand|published|(?:last )?updated|posted)"
    rf"(?: am| on)?:?\s+)?(?P<date>{_WHEN})(?:\s*[|•·,–-]\s*(?:zuletzt )?(?:aktualisiert|updated).{{0,60}})?",
    _FLAGS,
)
_ONLY_DATE = re.compile(_DATE, _FLAGS)
_DATELINE = re.compile(
    rf"(?-i:[A-ZÄÖÜ])[\w /.,'’()-]{{1,60}}?[,)]\s{_WEEKDAY}(?P<date>{_DATE})(?:\s\([^()]{{1,40}}\))?"
    r"(?:\s?(?:[–—:]|-{1,2}\s)|\.\s)",
    _FLAGS,
)
_WHO_WHEN = re.compile(
    rf"(?:[^.!?]{{1,40}}?(?:\s*[,|•·–(]\s*|\s+(?:-|schrieb am|wrote on)\s+)|[^\s.!?]{{1,40}}\s+(?:(?:am|on)\s+)?)"
    rf"{_WHEN}\)?:?"
    rf"|(?:(?-i:[A-ZÄÖÜ\d@])[\w.-]{{0,30}}\s+){{2,4}}{_AGO}"
    rf"|[^.!?]{{1,40}}?{_DATE}[\s,|•·–-]*(?:um\s+|at\s+)?{_CLOCK}"
    rf"|[^.!?]{{1,40}}\s(?:sagt|schreibt|meint|schrieb|says|said|wrote|writes)(?:\s(?:am |on )?{_WHEN})?:"
    rf"|(?:kommentar von|comment by)(?: [^.!?]{{1,40}})?:?",
    _FLAGS,
)
_NAME = (
    r"(?:(?:Dr|Prof|Mag)\.\s+)?[A-ZÄÖÜ][\w.'’-]*(?:\s+(?:(?:von|van|de|der|zu|di|al)\s+){0,2}[A-ZÄÖÜ][\w.'’-]*){0,3}"
)
_NAMES = rf"{_NAME}(?:(?:\s*,\s*|\s+(?:und|and|&)\s+){_NAME}){{0,4}}"
_BYLINE = re.compile(
    rf"(?:(?:[Vv]on|[Bb]y|BY|VON|Text:|Autor(?:in)?:|Author:)\s+)(?P<who>{_NAMES})(?:,?\s+(?:in|aus)\s+{_NAME})?"
    rf"(?:\s*[,|•·–-]\s*(?P<when>.{{1,60}}))?"
)
_BUTTON = (
    r"(?:(?:auf diesen kommentar |be)?antworten?|antwort schreiben|repl(?:y|ies)(?: to this comment)?"
    r"|melden|kommentar melden|report(?: abuse)?|flag|zitieren|quote"
    r"|gefällt mir|likes?|dislike|upvote|downvote|teilen|share|permalink|bearbeiten|edit|löschen|delete)"
)
_REPLY = re.compile(
    rf"\W{{0,3}}(?:\d+ )?{_BUTTON}(?:\s*[(:]?\s*\d+\)?)?(?:\s*[|•·/]?\s*{_BUTTON}(?:\s*\(?\d+\)?)?)*", _FLAGS
)
_COUNT = re.compile(r"[+-]?\d{1,4}|👍\s*\d*|👎\s*\d*|[▲▼]\s*\d*")


def is_date(text: str) -> bool:
    """Whether a line says when something was written, and no more.

    Example:
        >>> [is_date(line) for line in ("Stand: 18. April 2025, 14:30 Uhr", "vor 3 Stunden", "In April 2025 it ended.")]
        [True, True, False]
    """
    return len(text) <= 120 and _SAID_WHEN.fullmatch(text) is not None


def date_in(text: str) -> str:
    """The calendar day that a line names, as ``2025-04-18``; empty where it names none."""
    found = _ONLY_DATE.search(text)
    if found is None:
        return ""
    with extra("evidence"):
        from dateparser import parse  # noqa: PLC0415 – slow to import, and few texts have such a line

    order = "MDY" if "/" in found.group() else "YMD" if "-" in found.group() else "DMY"
    day = parse(found.group(), languages=["de", "en"], settings={"DATE_ORDER": order, "STRICT_PARSING": True})
    return day.date().isoformat() if day else ""


def dateline_day(text: str) -> str:
    """The day behind the place that a report begins with, as ``2025-04-18``; empty where there is none.

    Example:
        >>> dateline_day("NORTHAM, 14 October 2026 — The council met."), dateline_day("Am 3. Mai 2024 regnete es.")
        ('2026-10-14', '')
    """
    found = _DATELINE.match(text)
    return date_in(found["date"]) if found else ""


def byline_of(text: str) -> tuple[str, str] | None:
    """Who wrote an article, and the rest of the line that says so; None for any other line.

    Example:
        >>> byline_of("Von Anna Muster und Max van der Berg")
        ('Anna Muster und Max van der Berg', '')
        >>> byline_of("Von der Leyen warnt vor den Folgen")
    """
    found = _BYLINE.fullmatch(text) if len(text) <= 150 else None
    return (found["who"], found["when"] or "") if found else None


def is_reply(text: str) -> bool:
    """Whether a line is a button below a comment, or counts votes."""
    return len(text) <= 60 and (_REPLY.fullmatch(text) is not None or _COUNT.fullmatch(text) is not None)


def is_who_and_when(text: str) -> bool:
    """Whether a line names the writer of a comment with the time.

    Example:
        >>> [is_who_and_when(line) for line in ("Leser17, 18.04.2025, 09:12 Uhr", "Das war am 18.04.2025 klar.")]
        [True, False]
    """
    return len(text) <= 120 and _WHO_WHEN.fullmatch(text) is not None


def is_name(text: str) -> bool:
    """Whether a line may be the name of the one who wrote the comment below it."""
    ends_as_one = text[-1] not in ".!?:,;…" or re.search(r"\s\w\.$", text) is not None
    return len(text) <= 40 and len(text.split()) <= 4 and ends_as_one
