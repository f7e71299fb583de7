# ruff: noqa: E501 – a mistake stands on one line
"""Mistakes that had a cure which did not mend them, or none that fitted."""

from __future__ import annotations

from tests.model.mistakes.counted import FERRY
from tests.model.mistakes.table import Mistake

_NO_DASH = "is not the dash of a list"
_FLAGS = "expected true or false per option"
_SCENARIO = "  alone:\n    title: {en: The south leaves, de: Der Süden geht}\n    without: [south]\n    fix: {south.share: false, north.pay: true}\n"
_QUOTES = (
    FERRY
    + "sources:\n  gazette: {title: The Gazette, language: en}\nquotes:\n  thrifty: {source: gazette, says: we save, speaker: Ann Miller, status: on record}\n"
)

AGAIN: dict[str, dict[str, Mistake]] = {
    FERRY: {
        "again: a long dash before the first of several": Mistake("- sail\n", "‸– sail\n", _NO_DASH, "write - sail"),
        "again: long dashes before all": Mistake("- want: north.sail\n        confidence: low\n      - not share", "‸– north.sail\n      – not share", _NO_DASH, "write - north.sail"),
        "again: a dash on the line of its key": Mistake("without: [south]", "without: ‸- south", "a list cannot begin on the line of its key without:", "write it in square brackets: [south]"),
        "again: a semicolon after a name": Mistake("  alone:", "  ‸alone;", "there is no colon after alone", "write alone:"),
        "again: a dot after a name": Mistake("  south:", "  ‸south.", "there is no colon after south", "write south:"),
        "again: a blank for the dot": Mistake("- not share", "- not ‸north sail", "unknown option or condition 'north'", "write north.sail in place of north sail"),
        "again: either": Mistake("- not share", "- ‸either north.sail or north.pay", "unknown option or condition 'either'", "write north.sail or north.pay; if not both, (north.sail or north.pay) and not (north.sail and north.pay)"),
        "again: either of three": Mistake("- not share", "- ‸either sail or pay or thrift", "unknown option or condition 'either'", "write sail or pay or thrift"),
        "again: xor": Mistake("- not share", "- sail ‸xor pay", "found 'xor'", "write (sail or pay) and not (sail and pay)"),
        "again: if and only if": Mistake("- not share", "- share if ‸and only if sail", "found 'and' where an option", "write share iff sail"),
        "again: genau dann, wenn": Mistake("- not share", "- share ‸genau dann, wenn sail", "found 'genau'", "write share iff sail"),
        "again: forbid": Mistake("- never:", "- ‸forbid:", "unknown key 'forbid' in a constraint", "write never:"),
        "again: require": Mistake("- never:", "- ‸require:", "unknown key 'require' in a constraint", "write always:"),
        "again: equals signs in what is fixed": Mistake("{south.share: false, north.pay: true}", "‸south.share = no, north.pay = yes", _FLAGS, "write {south.share: false, north.pay: true}"),
        "again: what is fixed as a statement": Mistake("{south.share: false, north.pay: true}", "‸not south.share and north.pay", _FLAGS, "write {south.share: false, north.pay: true}"),
        "again: what is fixed in words": Mistake("{south.share: false, north.pay: true}", "‸south.share is not taken", _FLAGS, "write {south.share: false}"),
        "again: do for undo": Mistake("undo: {en: sail weekly", "‸do: {en: sail weekly", "the key 'do' stands here a second time", "write undo: where it says what is done otherwise, or keep one"),
        "again: a second option without its name": Mistake("        undo: {en: sail weekly, de: wöchentlich fahren}\n", "        undo: {en: sail weekly, de: wöchentlich fahren}\n        ‸do: rest\n        undo: work\n", "the key 'do' stands here a second time", "if another one begins here, write its name and a colon on a line above it"),
        "again: an option without its name": Mistake("      sail:\n        do:", "        ‸do:", "do: stands further in than the line before it, and no name stands above it", "write a name and a colon on a line above it"),
        "again: a long text that is not closed": Mistake("en: One payer is enough., de: Einer zahlt.}", "en: ‸\"One payer is enough for both of the islands, and nobody can say who it is, de: Einer zahlt.}", "the quotation mark \" that opens here is not closed", "nobody can say who it is\""),
        "again: a month without that day": Mistake("2025-03-01", "‸2025-02-29", "there is no date 2025-02-29", "the last day of that month is 2025-02-28"),
        "again: the day before the month": Mistake("2025-03-01", "‸2025-13-03", "there is no date 2025-13-03", "write the month before the day: 2025-03-13"),
        "again: a rate with its unit": Mistake("de: der Süden}\n", "de: der Süden}\n    rate: ‸0.2 per day\n", "expected a number above 0", "leave the words out: 0.2"),
        "again: a rate per week": Mistake("de: der Süden}\n", "de: der Süden}\n    rate: ‸7 per week\n", "expected a number above 0", "write it per day: 1"),
        "again: days with their unit": Mistake("[14, 42]", "[14, ‸6 weeks]", "expected a date as 2025-04-18", "write 42"),
        "again: days without brackets, with their unit": Mistake("[14, 42]", "‸14, 42 days", "expected a list of dates or days", "put it in square brackets: [14, 42]"),
        "again: a scenario without its name": Mistake(_SCENARIO, _SCENARIO.replace("  alone:\n    title", "  ‸title").replace("\n    ", "\n  "), "title: stands right under scenarios:, where a name stands first", "write a name and a colon on a line above it, and put 2 more blanks"),
        "again: a scenario about which a question is": Mistake("about: thrift", "about: ‸alone", "unknown option or condition 'alone'", "alone is a scenario; write scenario: alone"),
    },
    _QUOTES: {
        "again: a speaker for a quote": Mistake("- want: north.sail\n", "- want: north.sail\n        evidence: [‸Miller]\n", "the evidence 'Miller' is neither a quote nor a claim", "name what Miller said: thrifty"),
        "again: a language by its name": Mistake("language: en}", "language: ‸English}", "expected a language", "write en"),
    },
}  # fmt: skip
