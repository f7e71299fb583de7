# ruff: noqa: E501 – a mistake stands on one line
"""First mistakes: what a newcomer types, and what the answer has to say.

Each takes a sound file, replaces one part of it, and marks with ``‸`` where the message should point. `cause` and
`cure` are words that the message and its hint must hold.
"""

from __future__ import annotations

from typing import NamedTuple

SOUND = """\
format: 1
title: A harbour strike
decision_makers:
  crew:
    name: the crew
    options:
      walk: {do: walk out, undo: go back to work}
      sign: {do: sign the offer, undo: withdraw the signature}
    preferences:
      - not walk
      - owner.pay
      - if sign then owner.pay
  owner:
    name: the owner
    options:
      pay: {do: pay more, undo: pay as before}
    preferences:
      - not crew.walk
      - not pay
conditions:
  peace: crew.sign and not crew.walk
constraints:
  - never: crew.walk and crew.sign
    because: Who signs is at work.
status_quo: [crew.walk]
questions:
  - ask: holds
    about: peace
    title: Would peace hold?
"""


class Mistake(NamedTuple):
    """A part of the sound file, what is typed instead, and the words of the cause and of the cure."""

    part: str
    typed: str
    cause: str
    cure: str


MISTAKES = {
    # tabs
    "a tab before a key": Mistake("    name: the owner", "‸\tname: the owner", "tab", "blanks"),
    "a tab before a dash": Mistake("      - not pay", "‸\t- not pay", "tab", "blanks"),
    "a tab after blanks": Mistake("      - owner.pay", "    ‸\t- owner.pay", "tab", "blanks"),
    "a tab before a top key": Mistake("conditions:", "‸\tconditions:", "tab", "delete"),
    "a tab before the first key": Mistake("format: 1", "‸\tformat: 1", "tab", "delete"),
    "two tabs": Mistake("      pay: {do", "‸\t\tpay: {do", "tab", "blanks"),
    # one blank too many or too few
    "a child less": Mistake("    name: the crew", "   ‸name: the crew", "3 blanks", "put 4 blanks"),
    "a child more": Mistake("    name: the owner", "     ‸name: the owner", "5 blanks", "put 4 blanks"),
    "a later child less": Mistake(
        "    preferences:\n      - not crew", "   ‸preferences:\n      - not crew", "3 blanks", "put 4 blanks"
    ),
    "a later child more": Mistake(
        "    preferences:\n      - not walk", "     ‸preferences:\n      - not walk", "5 blanks", "put 4 blanks"
    ),
    "an option more": Mistake("      sign: {do", "       ‸sign: {do", "7 blanks", "put 6 blanks"),
    "an option less": Mistake("      sign: {do", "     ‸sign: {do", "5 blanks", "put 6 blanks"),
    "a decision maker more": Mistake("  owner:\n", "   ‸owner:\n", "3 blanks", "put 2 blanks"),
    "a decision maker less": Mistake("  owner:\n", " ‸owner:\n", "1 blank ", "put 2 blanks"),
    "a dash less": Mistake("      - not pay", "     ‸- not pay", "5 blanks", "put 6 blanks"),
    "a dash more": Mistake("      - owner.pay", "       ‸- owner.pay", "7 blanks", "put 6 blanks"),
    "a last dash more": Mistake("      - not pay", "        ‸- not pay", "8 blanks", "put 6 blanks"),
    "a top key more": Mistake("status_quo:", " ‸status_quo:", "1 blank ", "put 0 blanks"),
    "the second key more": Mistake("title: A", " ‸title: A", "1 blank ", "put 0 blanks"),
    "the first key more": Mistake("format: 1", " ‸format: 1", "1 blank ", "put 0 blanks"),
    "a key of a constraint less": Mistake("    because: Who", "   ‸because: Who", "3 blanks", "put 4 blanks"),
    "a key of a question more": Mistake("    about: peace", "     ‸about: peace", "5 blanks", "put 4 blanks"),
    # at the wrong depth, though YAML reads it
    "options beside their owner": Mistake(
        "    options:\n      pay:", "  ‸options:\n      pay:", "2 blanks", "put 4 blanks"
    ),
    "conditions among decision makers": Mistake("conditions:\n", "  ‸conditions:\n", "conditions", "put 0 blanks"),
    "preferences at the top": Mistake(
        "    preferences:\n      - not crew", "‸preferences:\n      - not crew", "preferences", "put 4 blanks"
    ),
    # dashes
    "a missing dash": Mistake("      - owner.pay", "      ‸owner.pay", "dash", "- owner.pay"),
    "a missing last dash": Mistake("      - not pay", "      ‸not pay", "dash", "- not pay"),
    "a missing first dash": Mistake("      - not walk\n", "      ‸not walk\n", "dash", "- not walk"),
    "a dash without a blank": Mistake("      - owner.pay", "      ‸-owner.pay", "dash", "- owner.pay"),
    "dashes without blanks": Mistake(
        "      - not crew.walk\n      - not pay", "      ‸-not crew.walk\n      -not pay", "dash", "- not crew.walk"
    ),
    "a dash too many": Mistake("    name: the owner", "    ‸- name: the owner", "dash", "delete"),
    "a typographic dash": Mistake("      - owner.pay", "      ‸– owner.pay", "dash", "- owner.pay"),
    "a star for a dash": Mistake("      - owner.pay", "      ‸* owner.pay", "*", "- owner.pay"),
    "a missing dash before a mapping": Mistake("  - never: crew", "  ‸never: crew", "dash", "- never:"),
    # colons
    "a missing colon": Mistake("title: A harbour strike", "‸title A harbour strike", "colon", "title: A"),
    "a missing colon before children": Mistake("    options:\n      pay", "    ‸options\n      pay", "colon", "options:"),
    "a missing colon at a top key": Mistake("conditions:\n", "‸conditions\n", "colon", "conditions:"),
    "a missing colon at an id": Mistake("  owner:\n", "  ‸owner\n", "colon", "owner:"),
    "a colon without a blank": Mistake("title: A", "‸title:A", "colon", "title: A"),
    "a colon without a blank inside": Mistake("    name: the owner", "    ‸name:the owner", "colon", "name: the"),
    "a colon without a blank in braces": Mistake("{do: pay more,", "{‸do:pay more,", "colon", "do: pay"),
    "a missing colon in braces": Mistake("{do: pay more,", "{‸do pay more,", "colon", "do: pay"),
    "an equals sign": Mistake("title: A harbour", "‸title = A harbour", "=", "title: A"),
    "a colon in a title": Mistake("title: A harbour strike", "title: A strike‸: day one", "colon", "in quotes"),
    "a colon in a name": Mistake("name: the owner", "name: owner‸: the old one", "colon", "in quotes"),
    "a colon in a reason": Mistake("because: Who signs", "because: Simple‸: who signs", "colon", "in quotes"),
    "a colon in braces": Mistake("{do: pay more,", "{do: pay‸: more,", "colon", "in quotes"),
    "a colon at the end": Mistake("title: Would peace hold?", "title: Would this hold‸:", "colon", "in quotes"),
    # quotes
    "an apostrophe in single quotes": Mistake(
        "title: A harbour strike", "title: 'The crew‸'s strike'", "apostrophe", "''"
    ),
    "an apostrophe in single quotes in braces": Mistake(
        "{do: pay more,", "{do: 'pay the crew‸'s due',", "apostrophe", "''"
    ),
    "quotes in double quotes": Mistake(
        "title: A harbour strike", 'title: "The ‸"great" strike"', "quotation mark", '\\"'
    ),
    "unclosed double quotes": Mistake("title: A harbour strike", 'title: ‸"A harbour strike', "not closed", '"'),
    "unclosed single quotes": Mistake("name: the owner", "name: ‸'the owner", "not closed", "'"),
    "unclosed quotes in braces": Mistake("{do: pay more,", '{do: ‸"pay more,', "not closed", '"'),
    "unclosed quotes at the end": Mistake("title: Would peace hold?", 'title: ‸"Would peace hold?', "not closed", '"'),
    "a text that begins with quotes": Mistake(
        "title: A harbour strike", 'title: "Harbour" ‸strike', "after the closing", "whole text in"
    ),
    "a text that begins with an apostrophe": Mistake("do: walk out", "do: ‸'twas enough", "apostrophe", "in double quotes"),
    "typographic quotes with a colon": Mistake(
        "title: A harbour strike", "title: ‸“A strike: day one”", "typographic", "straight"
    ),
    "typographic quotes around a key": Mistake("title: A", "‸“title”: A", "typographic", "straight"),
    "a backslash in double quotes": Mistake(
        "title: A harbour strike", 'title: "C:‸\\harbour"', "backslash", "single quotes"
    ),
    # braces and brackets
    "an unclosed brace": Mistake(
        "{do: walk out, undo: go back to work}", "‸{do: walk out, undo: go back to work", "{", "}"
    ),
    "an unclosed last brace": Mistake("pay: {do: pay more, undo: pay as before}", "pay: ‸{do: pay more, undo: pay as before", "{", "}"),
    "an unclosed bracket": Mistake("[crew.walk]", "‸[crew.walk", "[", "]"),
    "a bracket closed by a brace": Mistake("[crew.walk]", "[crew.walk‸}", "}", "]"),
    "a brace closed by a bracket": Mistake("undo: pay as before}", "undo: pay as before‸]", "]", "}"),
    "a brace too many": Mistake("undo: pay as before}", "undo: pay as before}‸}", "}", "delete"),
    "a missing opening brace": Mistake("pay: {do: pay more,", "pay: ‸do: pay more,", "{", "{"),
    "a missing comma": Mistake("{do: pay more, undo", "{do: pay more ‸undo", "comma", ", undo:"),
    "a doubled comma": Mistake("{do: pay more,", "{do: pay more,‸,", "comma", "one"),
    "a semicolon for a comma": Mistake("{do: pay more, undo", "{do: pay more‸; undo", "semicolon", "comma"),
    "a comma in a text in braces": Mistake("{do: pay more,", "{do: pay more‸, at once,", "comma", "in quotes"),
    "a bracket in a text in braces": Mistake("{do: pay more,", "{do: pay ‸[much] more,", "[", "in quotes"),
    "a brace in a text in braces": Mistake("{do: pay more,", "{do: pay ‸{much} more,", "{", "in quotes"),
    "a text that begins with a bracket": Mistake("title: A harbour", "title: ‸[draft] A harbour", "[", "in quotes"),
    "a text that begins with a brace": Mistake("title: A harbour", "title: ‸{draft} A harbour", "{", "in quotes"),
    "parentheses for braces": Mistake(
        "pay: {do: pay more, undo: pay as before}", "pay: ‸(do: pay more, undo: pay as before)", "(", "{"
    ),
    # signs that mean something else in YAML
    "an exclamation mark": Mistake("- not pay", "- ‸!pay", "!", "not pay"),
    "an exclamation mark in brackets": Mistake("[crew.walk]", "[‸!crew.walk]", "!", "not crew.walk"),
    "an exclamation mark before parentheses": Mistake("- not pay", "- ‸!(pay or crew.sign)", "!", "not (pay"),
    "an exclamation mark in a condition": Mistake(
        "peace: crew.sign and not crew.walk", "peace: ‸!crew.walk & crew.sign", "!", "not crew.walk"
    ),
    "an exclamation mark in a title": Mistake("title: A harbour", "title: ‸!Attention harbour", "!", "in quotes"),
    "an ampersand": Mistake("name: the owner", "name: ‸&Co", "&", "in quotes"),
    "a star": Mistake("do: pay more", "do: ‸*pay* more", "*", "in quotes"),
    "a percent sign": Mistake("do: pay more", "do: ‸%10 more pay", "%", "in quotes"),
    "an at sign": Mistake("name: the owner", "name: ‸@owner", "@", "in quotes"),
    "a backtick": Mistake("- owner.pay", "- ‸`owner.pay`", "`", "out: owner.pay"),
    "a bar": Mistake("title: A harbour", "title: ‸| A harbour", "|", "in quotes"),
    "a greater sign": Mistake("title: A harbour", "title: ‸> 9 days of harbour", ">", "in quotes"),
    "a dash in a text": Mistake("title: A harbour", "title: ‸- A harbour", "-", "in quotes"),
    "a question mark": Mistake("title: Would peace", "title: ‸? Would peace", "?", "in quotes"),
    "a hash in braces": Mistake("{do: pay more,", "{do: pay ‸#1 more,", "#", "in quotes"),
    "a hash in a title": Mistake("title: A harbour strike", "title: Strike ‸#3", "#", "in quotes"),
    # characters that look like others, or like nothing
    "a no-break space before a key": Mistake(
        "    name: the owner", "  ‸\u00a0\u00a0name: the owner", "no-break", "blank"
    ),
    "a no-break space after a dash": Mistake("- owner.pay", "-‸\u00a0owner.pay", "no-break", "blank"),
    "a no-break space after a colon": Mistake("title: A", "title:‸\u00a0A", "no-break", "blank"),
    "a wide space": Mistake("    name: the owner", "‸\u3000\u3000name: the owner", "U+3000", "blank"),
    "a zero-width space in a key": Mistake("title: A", "‸\u200btitle: A", "invisible", "delete"),
    "a zero-width space in a statement": Mistake("- owner.pay", "- owner‸\u200b.pay", "invisible", "delete"),
    "a mark of byte order inside": Mistake("conditions:", "‸\ufeffconditions:", "invisible", "delete"),
    "a full-width colon": Mistake("title: A", "title‸：A", "colon", "title: A"),
    # keys
    "a duplicate key": Mistake("    name: the owner", "    name: the owner\n    ‸name: owner", "line 14", "keep one"),
    "a duplicate decision maker": Mistake("  owner:\n", "  ‸crew:\n", "line 4", "keep one"),
    "a key in capitals": Mistake("title: A", "‸TITLE: A", "TITLE", "did you mean title?"),
    "a key with a capital": Mistake("    options:\n      pay", "    ‸Options:\n      pay", "Options", "did you mean options?"),
    "a key with a blank": Mistake("decision_makers:", "‸decision makers:", "decision makers", "decision_makers?"),
    "a key with a hyphen": Mistake("status_quo:", "‸status-quo:", "status-quo", "did you mean status_quo?"),
    "a key with a typo": Mistake("    preferences:\n      - not crew", "    ‸preferneces:\n      - not crew", "preferneces", "preferences?"),
    # documents and references
    "a second document": Mistake("conditions:", "‸---\nconditions:", "second document", "delete"),
    "an unknown reference": Mistake("- owner.pay", "- ‸*owner.pay", "*", "out: owner.pay"),
    "a merge of a text": Mistake("    name: the owner", "    <<: ‸x\n    name: the owner", "<<", "mapping"),
    "comments of another language": Mistake("conditions:", "‸// rules\nconditions:", "//", "#"),
    "a fence": Mistake("format: 1", "‸```yaml\nformat: 1", "`", "delete"),
    # thought of after the rules were written, and answered wrongly at first by a third of them
    "a parenthesis for a brace": Mistake("withdraw the signature}", "withdraw the signature‸)", "}", "write }"),
    "an option beside options": Mistake("      pay: {", "    ‸pay: {", "under", "put 6 blanks"),
    "a missing comma in brackets": Mistake("[crew.walk]", "[crew.walk ‸crew.sign]", "comma", "crew.walk, crew.sign"),
    "a colon and quotes in a reason": Mistake("because: Who signs", 'because: The law‸: "who" signs', "colon", "in quotes"),
    "an apostrophe in quotes per language": Mistake(
        "name: the owner", "name: {en: 'the owner‸'s house', de: Haus}", "apostrophe", "''"
    ),
    "an emphasis": Mistake("title: Would peace", "title: ‸*Would* peace", "*", "in quotes"),
    "a key of a question less": Mistake("    about: peace", "  ‸about: peace", "2 blanks", "put 4 blanks"),
    "a missing colon before dashes": Mistake("    preferences:\n", "    ‸preferences\n", "colon", "preferences:"),
    "quotes and a comma in braces": Mistake("{do: pay more,", "{do: „mehr“‸, sofort,", "comma", "in quotes"),
    "a typographic dash before a mapping": Mistake("  - never:", "  ‸— never:", "dash", "- never:"),
    "two exclamation marks": Mistake("crew.walk and crew.sign", "‸!crew.walk and !crew.sign", "!", "not crew.walk"),
    "names with dashes": Mistake("  crew:\n", "  ‸- crew:\n", "dash", "delete"),
    "a hash in unclosed quotes": Mistake("title: A harbour strike", 'title: ‸"A harbour #2', "not closed", '"A harbour #2"'),
    "a list beside its key": Mistake("preferences:\n      - not walk\n", "preferences: ‸- not walk\n", "line of its key", "next line"),
    "a tab after a dash": Mistake("- not pay", "-‸\tnot pay", "tab", "blank"),
    "a name without colon": Mistake("name: the owner", "‸name the owner's union", "colon", "name: the"),
    "a full stop for a comma": Mistake("{do: pay more, undo", "{do: pay more. ‸undo", "comma", ", undo:"),
    "two keys in a line": Mistake("format: 1\ntitle:", "format: 1 title‸:", "second key", "one key on a line"),
    "quotes doubled": Mistake("title: A harbour strike", 'title: "‸"A harbour" strike"', "quotation mark", '\\"'),
    "a dash before options": Mistake("    options:\n      pay", "    ‸- options:\n      pay", "dash", "delete"),
    "numbers for dashes": Mistake(
        "      - not crew.walk\n      - not pay", "      ‸1. not crew.walk\n      2. not pay", "numbers", "- not crew.walk"
    ),
    "a no-break space in braces": Mistake("{do: pay more, undo", "{do: pay more,‸\u00a0undo", "U+00A0", "blank"),
    "unclosed quotes before others": Mistake(
        "{do: pay more, undo: pay as before}", '{do: ‸"pay more, undo: "pay as before"}', "not closed", '"pay more"'
    ),
    "a decision maker as deep as its keys": Mistake("  owner:\n", "    ‸owner:\n", "empty", "put 2 blanks"),
}  # fmt: skip

WHOLE = {
    "nothing": ("", "empty", "format: 1"),
    "blank lines": ("\n\n\n", "empty", "format: 1"),
    "only a comment": ("# to do\n", "empty", "format: 1"),
    "a table": ("party;option;wanted\ncrew;walk;yes\nowner;pay;no\n", "table", "format: 1"),
    "a table with commas": ("party,option,wanted\ncrew,walk,yes\n", "table", "format: 1"),
    "a table with tabs": ("party\toption\twanted\ncrew\twalk\tyes\n", "table", "format: 1"),
    "a web page": ("<!DOCTYPE html>\n<html><body>Strike</body></html>\n", "HTML", "format: 1"),
    "XML": ('<?xml version="1.0"?>\n<conflict/>\n', "XML", "format: 1"),
    "rich text": ("{\\rtf1\\ansi The strike: day one}\n", "RTF", "plain text"),
    "a PDF": ("%PDF-1.4\n1 0 obj\n", "PDF", "format: 1"),
    "a Word document": ("PK\x03\x04\x14\x00\x06\x00", "Word", "plain text"),
    "JSON of something else": ('{"name": "x", "version": "1.0", "scripts": {"a": "b"}}\n', "JSON", "format: 1"),
    "a .gmcr file": (
        '{"title": "Strike", "decisionMakers": [{"name": "crew"}], "infeasibles": [], "version": "0.3.12"}\n',
        "GMCR",
        "format: 1",
    ),
    "a .gmcr file of states": ('[[0, "Y"], [1, "N"]]\n', "GMCR", "format: 1"),
    "a .gmcr file without infeasible states": (
        '{"title": "Strike", "decisionMakers": [], "options": ["walk"]}\n',
        "GMCR",
        "format: 1",
    ),
    "a JSON list": ('[{"party": "crew"}]\n', "list", "format: 1"),
    "a table of two columns": ("party,option\ncrew,walk\n", "table", "format: 1"),
    "a table with commas in quotes": ('party,said\ncrew,"more, they say"\nowner,"no"\n', "table", "format: 1"),
    "prose with one comma in each line": ("Pay was low, they say.\nThey left, all of them.\n", "prose", "format: 1"),
    "YAML of something else": ("version: 3\nservices:\n  web:\n    image: x\n", "no conflict", "format: 1"),
    "prose": ("The crew wants more pay. The owner does not.\n", "prose", "format: 1"),
}
