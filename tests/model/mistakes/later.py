# ruff: noqa: E501 – a mistake stands on one line
"""Mistakes where several cures make the file YAML, and only one makes it a conflict file; and other late ones."""

from __future__ import annotations

from tests.model.mistakes.table import SOUND, Mistake

LATER = {
    SOUND: {
        "a star for a dash, after the keys of an entry": Mistake("      - not crew.walk\n      - not pay", "      - want: not crew.walk\n        note: They said so.\n      ‸* not pay", "“*” is not the dash of a list", "write - not pay"),
        "a dash before the first name of several": Mistake("  peace: crew.sign and not crew.walk", "  ‸- peace: crew.sign and not crew.walk\n  quiet: not crew.walk", "what stands under conditions: has names, and no dashes", "delete the dash"),
        "a dash before a later name": Mistake("  owner:\n", "  ‸- owner:\n", "the dash before owner: makes a list of it", "delete the dash"),
        "two versions of a merge": Mistake("    because: Who signs is at work.\n", "‸<<<<<<< HEAD\n    because: Who signs is at work.\n=======\n    because: Nobody does both.\n>>>>>>> theirs\n", "a merge left two versions here, which end in line 28", "keep the lines of one of them"),
        "a mark of a merge that was left": Mistake("status_quo:", "‸>>>>>>> theirs\nstatus_quo:", "is a mark that a merge left", "delete this line"),
        "a comma at the end of a line in quotes": Mistake("title: A harbour strike", 'title: "A harbour strike"‸,', "no comma stands at the end of a line here", "delete the comma"),
        "a comma at the end of a list in brackets": Mistake("[crew.walk]", "[crew.walk]‸,", "no comma stands at the end of a line here", "delete the comma"),
        "a title that is a comment": Mistake("    title: Would peace hold?", "    title: ‸#1 of all", "# begins a comment here, so title: says nothing", 'put the text in quotes: "#1 of all"'),
        "a number before a statement": Mistake("- not walk", "- ‸1. not walk", "a number stands before the statement", "leave it out: not walk"),
        "a comma after a statement": Mistake("- owner.pay", "- owner.pay‸,", "unexpected character ','", "delete it"),
        "a comma in a statement in brackets": Mistake("    preferences:\n      - not crew.walk\n      - not pay", "    preferences: [not crew.walk, if crew.sign‸, then pay]", "a comma in brackets ends the statement", "delete the comma: if crew.sign then pay"),
        "two options that are equal": Mistake("- if sign then owner.pay", "- sign ‸= owner.pay", "unexpected character '='", "write (sign iff owner.pay)"),
        "two options that are unequal": Mistake("- if sign then owner.pay", "- sign ‸≠ owner.pay", "unexpected character '≠'", "write not (sign iff owner.pay)"),
        "an option that is not true": Mistake("- if sign then owner.pay", "- sign ‸!= true", "unexpected characters '!='", "write not sign"),
        "two words for an option that others name": Mistake("      pay: {do", "      ‸pay more: {do", "'pay more' cannot be the name of an option", "write one word, as pay-more"),
    },
}  # fmt: skip
