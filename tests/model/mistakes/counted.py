# ruff: noqa: E501 – a mistake stands on one line
"""Mistakes that were counted as not answered rightly: remarks, several things without brackets, entries without dashes."""

from __future__ import annotations

from tests.model.mistakes.table import Mistake

FERRY = """\
# How the ferry is paid
format: 1
title:
  en: A ferry between two islands
  de: Eine Fähre zwischen zwei Inseln
as_of: 2025-03-01
summary:
  en: >-
    Two islands share a ferry.
    It loses money.
  de: Zwei Inseln teilen sich eine Fähre.
decision_makers:
  north:
    name: {en: the north, de: der Norden}
    options:
      pay: {do: {en: pay more, de: mehr zahlen}, undo: {en: pay as before, de: zahlen wie bisher}}
      sail:
        do: {en: sail daily, de: täglich fahren}
        undo: {en: sail weekly, de: wöchentlich fahren}
    preferences:
      - sail
      - any of: [south.share, not thrift]
      - not pay
  south:
    name: {en: the south, de: der Süden}
    options:
      share: {do: {en: share the cost, de: die Kosten teilen}, undo: {en: share nothing, de: nichts teilen}}
    preferences:
      - want: north.sail
        confidence: low
      - not share
conditions:
  thrift: not north.pay and not south.share
constraints:
  - never: north.pay and south.share
    because: {en: One payer is enough., de: Einer zahlt.}
status_quo: [north.pay, north.sail]
scenarios:
  alone:
    title: {en: The south leaves, de: Der Süden geht}
    without: [south]
    fix: {south.share: false, north.pay: true}
questions:
  - ask: holds
    about: thrift
    title: {en: Does thrift hold?, de: Hält das Sparen?}
  - ask: when
    about: [thrift, north.sail]
    on: [14, 42]
"""
_NO_DASH = "this entry of a list has no dash"
_REMARK = "a remark is no part of a statement: write it after #"
_OF_THE_FILE = "stands further in than the keys of the file, and is one of them"

COUNTED: dict[str, dict[str, Mistake]] = {
    FERRY: {
        "counted: constraints further in": Mistake("constraints:", "  ‸constraints:", f"constraints: {_OF_THE_FILE}", "put 0 blanks before it"),
        "counted: questions further in": Mistake("questions:", "  ‸questions:", f"questions: {_OF_THE_FILE}", "put 0 blanks before it"),
        "counted: a word in quotes": Mistake("sail:\n        do: {en: sail daily", "sail:\n        do: {en: \"sail\" ‸daily", "the text goes on after the closing quotation mark", "put the whole text in quotes: '\"sail\" daily'"),
        "counted: a text beside its sign": Mistake("en: >-\n    Two", "en: ‸>- Two", ">- announces lines that follow, and a text stands beside it", "put the text on the next line, further in: Two islands"),
        "counted: a sign and one line": Mistake("en: A ferry", "en: ‸|- A ferry", "|- announces lines that follow", "put the text on the next line"),
        "counted: remark after a list": Mistake("north.sail]\nscen", "north.sail]  ‸(as of March)\nscen", "a remark stands after the ] that ends the value", "write # before it: # (as of March)"),
        "counted: remark after braces": Mistake("de: der Süden}", "de: der Süden} ‸– draft", "a remark stands after the } that ends the value", "write # before it: # – draft"),
        "counted: remark in parentheses": Mistake("- not share", "- not share ‸(it costs)", "found '(' where and, or, if, iff or the end was expected", _REMARK),
        "counted: remark after a comma": Mistake("- not share", "- not share‸, weil es teuer ist", "unexpected character ','", _REMARK),
        "counted: remark after a dash": Mistake("- not pay", "- not pay ‸– too dear", "unexpected character '–'", _REMARK),
        "counted: never after it": Mistake("- not pay", "- pay and south.share ‸never", "found 'never'", "write not (pay and south.share)"),
        "counted: never before it": Mistake("- not pay", "- ‸never pay", "unknown option or condition 'never'", "write not pay"),
        "counted: wants": Mistake("- not share", "- ‸wants north.sail", "unknown option or condition 'wants'", "write north.sail"),
        "counted: never in a constraint": Mistake("- never: north.pay and south.share\n", "- ‸north.pay and south.share never happen together\n", "because: stands below a text that has no key", "write - never: north.pay and south.share"),
        "counted: always in a constraint": Mistake("status_quo", "  - ‸north.pay or north.sail always\nstatus_quo", "expected a constraint", "write always: north.pay or north.sail"),
        "counted: bare constraint": Mistake("status_quo", "  - ‸not thrift\nstatus_quo", "expected a constraint", "write never: not thrift (or always: not thrift)"),
        "counted: question without its dash": Mistake("  - ask: when", "    ‸ask: when", _NO_DASH, "write a dash two blanks before it: - ask: …"),
        "counted: constraint without its dash": Mistake("status_quo", "    ‸always: north.pay or north.sail\nstatus_quo", _NO_DASH, "write a dash two blanks before it: - always: …"),
        "counted: statement without its dash": Mistake("      - not share", "        ‸not share", _NO_DASH, "write a dash two blanks before it: - not share"),
        "counted: first question without its dash": Mistake("  - ask: holds", "    ‸ask: holds", _NO_DASH, "write a dash two blanks before it: - ask: holds"),
        "counted: first question further left": Mistake("  - ask: holds\n    about: thrift\n    title", "  ‸ask: holds\n  about: thrift\n  title", _NO_DASH, "write a dash before it: - ask: holds; and put 2 more blanks before what belongs to it"),
        "counted: numbers without a comma": Mistake("[14, 42]", "[14‸ 42]", "there is no comma between 14 and 42", "write a comma: 14, 42"),
        "counted: numbers without brackets": Mistake("[14, 42]", "‸14 42", "expected a list of dates or days", "put it in square brackets: [14, 42]"),
        "counted: days in words": Mistake("[14, 42]", "‸in 14 days", "expected a list of dates or days, as [2025-05-01, 30]", "put it in square brackets: [14]"),
        "counted: semicolon in a list": Mistake("[south.share, not thrift]", "[south.share‸; not thrift]", "a semicolon stands where a comma belongs", "write a comma: south.share, not thrift"),
        "counted: no comma between statements": Mistake("[south.share, not thrift]", "[south.share ‸thrift]", "there is no comma between south.share and thrift", "write a comma: [south.share, thrift]"),
        "counted: a comma before then": Mistake("[south.share, not thrift]", "[if south.share‸, then thrift]", "a comma in brackets ends the statement", "delete the comma: if south.share then thrift"),
        "counted: one option in braces": Mistake("[south]", "‸{south}", "{ and } make a mapping of what is a list", "write [ and ]: [south]"),
        "counted: statements in braces": Mistake("[south.share, not thrift]", "‸{south.share, not thrift}", "{ and } make a mapping of what is a list", "write [ and ]: [south.share, not thrift]"),
        "counted: statements in parentheses": Mistake("[south.share, not thrift]", "‸(south.share, not thrift)", "expected a list of statements", "put it in square brackets: [south.share, not thrift]"),
        "counted: and in a list of options": Mistake("[north.pay, north.sail]", "[‸north.pay and north.sail]", "unknown option 'north.pay and north.sail'", "write a comma between them: north.pay, north.sail"),
        "counted: about without brackets": Mistake("[thrift, north.sail]", "‸thrift, north.sail", "several statements stand here without brackets", "put them in square brackets: [thrift, north.sail]"),
        "counted: fix in parentheses": Mistake("{south.share: false, north.pay: true}", "‸(south.share: false, north.pay: true)", "a mapping on one line stands in { and }", "write {south.share: false, north.pay: true}"),
        "counted: German by its name": Mistake("de: Eine", "‸deutsch: Eine", "'deutsch' cannot be a language (as en or de)", "write de:"),
        "counted: a capital and no colon": Mistake("format: 1", "‸Format 1", "there is no colon after Format", "write a colon and a blank: format: 1"),
        "counted: words before a statement": Mistake("- not share", "- ‸most important: not share", "expected a statement", "write the statement alone: not share"),
        "counted: an id of two words": Mistake("  alone:", "  ‸all alone:", "'all alone' cannot be the name of a scenario", "write one word, as all-alone, and the same wherever it is named"),
        "counted: without before a statement": Mistake("- not share", "- ‸without share", "unknown option or condition 'without'", "write not share"),
        "counted: a blank and a minus": Mistake("- not share", "- not share ‸- north.sail", "unexpected character '-'", "use names, not, and, or"),
        "counted: no then": Mistake("- not share", "- if north.sail ‸share", "found 'share' where then was expected", "write then before it"),
        "counted: then without if": Mistake("- not share", "- north.sail ‸then share", "found 'then'", "write if north.sail then share"),
        "counted: as long as": Mistake("- not share", "- share ‸solange north.sail", "found 'solange'", "write share if north.sail"),
        "counted: better than": Mistake("- not share", "- north.sail ‸is better than share", "found 'is'", "write two lines, the more important first"),
        "counted: a rank in parentheses": Mistake("- not share", "- not share ‸(2)", "found '('", _REMARK),
        "counted: a rank before a colon": Mistake("- not share", "- ‸2: not share", "expected a statement", "write the statement alone: not share"),
        "counted: a comment after a dash": Mistake("- not share", "- ‸# not share", "# begins a comment here, so nothing stands after the dash", "delete the #, or the dash, too"),
        "counted: two dashes": Mistake("      - not share", "      ‸-- not share", "-- is not the dash of a list", "write one: - not share"),
        "counted: two names in braces": Mistake("{en: the south, de: der Süden}", "‸{South, Süden}", "no language stands before these texts", "leave { and } out, or write before each text which language it is"),
        "counted: not for undo": Mistake("undo: {en: sail weekly", "‸not: {en: sail weekly", "unknown key 'not' in an option", "write undo:"),
        "counted: a denied option to fix": Mistake("{south.share: false, north.pay: true}", "‸not south.share", "expected true or false per option", "write {south.share: false}"),
        "counted: a value without its colon": Mistake("{south.share: false, north.pay: true}", "‸south.share false", "expected true or false per option", "write {south.share: false}"),
        "counted: there is": Mistake("- not share", "- ‸there is thrift", "unknown option or condition 'there'", "write thrift"),
        "counted: names before what stands by name": Mistake("decision_makers:", "decision_makers: ‸north, south", "decision_makers: has a text on its line, and entries below it", "leave the text out, or write # before it: # north, south"),
    },
}  # fmt: skip
