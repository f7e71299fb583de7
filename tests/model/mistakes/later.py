# ruff: noqa: E501 – a mistake stands on one line
"""Mistakes where several cures make the file YAML, and only one makes it a conflict file; and other late ones."""

from __future__ import annotations

from tests.model.mistakes.table import SOUND, Mistake

DRAWN = """\
format: 1
title: A drawn graph
states: {1: today, 2: tomorrow}
decision_makers:
  a: {name: A, moves: [[1, 2], [2, 1]], ranking: [2, 1]}
status_quo: 1
"""

MINE = """\
{
  "format": 1,
  "title": "A mine in the hills",
  "decision_makers": {
    "firm": {
      "name": "the mining firm",
      "options": {
        "dig": {"do": "open the mine", "undo": "close the mine"}
      },
      "preferences": ["dig", "not village.block"]
    },
    "village": {
      "name": "the village",
      "options": {
        "block": {"do": "block the road", "undo": "clear the road"}
      },
      "preferences": ["not firm.dig", "not block"]
    }
  },
  "constraints": [{"never": "firm.dig and block"}],
  "status_quo": ["firm.dig"]
}
"""

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
        "languages in round brackets": Mistake("name: the owner", "name: ‸(en: the owner, de: der Eigner)", "( does not open a mapping", "write { and }: {en: the owner, de: der Eigner}"),
        "a semicolon between languages": Mistake("name: the owner", "name: {en: the owner‸; de: der Eigner}", "a semicolon stands where a comma belongs", "write a comma"),
        "languages by their names": Mistake("name: the owner", "name: {‸english: the owner, de: der Eigner}", "'english' cannot be a language (as en or de)", "write en:"),
        "a comma after a truth value": Mistake("    name: the owner\n", "    name: the owner\n    plural: ‸true,\n", "expected true or false", "leave the , at its end out: true"),
        "a word in brackets": Mistake("undo: pay as before}", "only: ‸[take]}", "expected take or drop", "leave the brackets out: take"),
        "a fraction": Mistake("    name: the owner\n", "    name: the owner\n    rate: ‸1/5\n", "expected a number", "write it as a decimal number: 0.2"),
        "a comma before if": Mistake("- if sign then owner.pay", "- owner.pay‸, if sign", "unexpected character ','", "delete it"),
        "a colon for then": Mistake("- if sign then owner.pay", "- ‸if sign: owner.pay", "expected a statement", "write then in place of the colon: if sign then owner.pay"),
        "a colon for the dot of a name": Mistake("- owner.pay", "- ‸owner: pay", "expected a statement", "if pay is an option of owner, write owner.pay"),
        "a slash for the dot of a name": Mistake("- owner.pay", "- ‸owner/pay", "unknown option or condition 'owner'", "write owner.pay"),
        "a bracket too many in a statement": Mistake("- owner.pay", "- (owner.pay or sign)‸) and walk", "found ')'", "delete it"),
        "a statement that ends with then": Mistake("- if sign then owner.pay", "- if sign then‸", "the statement ends", "go on after then"),
        "an article before a name": Mistake("about: peace", "about: ‸the peace", "unknown option or condition 'the'", "leave it out"),
        "any of in other words": Mistake("- owner.pay", "- ‸one of: [owner.pay, sign]", "expected a statement", "did you mean any of: in place of one of:?"),
        "an option of today with a truth value": Mistake("[crew.walk]", "\n  - ‸crew.walk: true", "expected the name of an option", "write crew.walk"),
        "options of today by their owners": Mistake("status_quo: [crew.walk]", "status_quo:\n  ‸crew: [walk]", "expected a list of options", "write full names in one list: [crew.walk]"),
        "what is fixed as a list": Mistake("questions:", "scenarios:\n  s:\n    fix: ‸[not crew.walk]\nquestions:", "expected true or false per option", "write names with values: {crew.walk: false}"),
        "what is fixed by its owner": Mistake("questions:", "scenarios:\n  s:\n    fix: {crew: ‸{walk: false}}\nquestions:", "expected true or false", "write the full name before the value"),
        "a text without its key in braces": Mistake("questions:", "quotes:\n  q: {says: x, speaker: {‸a miner, named: false}}\nquestions:", "no key stands before a miner", "write what it is, as KEY: a miner"),
        "a minus of typography": Mistake("    preferences:\n      - not crew.walk\n      - not pay", "    weights: {pay: ‸– 2}", "expected a number", "write it with a hyphen: -2"),
        "a number in words": Mistake("    preferences:\n      - not crew.walk\n      - not pay", "    weights: {pay: ‸five}", "expected a number", "write it in figures: 5"),
        "a ranking without brackets in braces": Mistake("  owner:\n    name: the owner\n    options:\n      pay: {do: pay more, undo: pay as before}\n    preferences:\n      - not crew.walk\n      - not pay", "  owner: {name: o, options: {pay: {do: pay}}, ranking: 1‸, 3, 2}", "commas in braces part the numbers of a list", "put the numbers in square brackets: ranking: [1, 3, 2]"),
        "an em dash and a no-break space for a dash": Mistake("- not pay", "‸—\u00a0not pay", "“—” is not the dash of a list", "write - not pay"),
        "an ellipsis after a statement": Mistake("- owner.pay", "- owner.pay‸…", "unexpected character '…'", "delete it"),
        "a text in braces": Mistake("{do: pay more, undo: pay as before}", "{do: {‸pay more}}", "{ and } around pay more make a mapping of it", "leave them out: pay more"),
        "a dash before a text": Mistake("title: A harbour strike", "title: ‸- A harbour strike", "- at the start of a text begins a list", "leave the - out: A harbour strike; or put"),
        "a list of one for a text": Mistake("title: A harbour strike", "title:\n  ‸- A harbour strike", "expected a text", "leave the dash out: A harbour strike"),
        "two keys on a line without a comma": Mistake("{do: pay more, undo: pay as before}", "\n        do: pay more undo‸: pay as before", "a second key, undo:, stands on the line of do:", "write one key on a line"),
        "a tab for a colon": Mistake("title: A harbour strike", "‸title\tA harbour strike", "there is no colon after title", "write a colon and a blank: title: A harbour strike"),
        "a key in bold letters": Mistake("title: A harbour strike", "‸**title**: A harbour strike", "** marks no emphasis here", "write title: A harbour strike"),
        "a name on the line of its id": Mistake("  owner:\n    name: the owner\n", "  owner: ‸the owner\n", "owner: has a text on its line, and entries below it", "name: the owner"),
        "a decision maker as an entry of a list": Mistake("  crew:\n    name: the crew\n", "  ‸- name: the crew\n", "what stands under decision_makers: has names, and no dashes", "write a name and a colon in place of the dash"),
        "a confidence of several words": Mistake("- not pay", "- want: not pay\n        confidence: ‸High confidence", "expected high, medium, low or unknown", "did you mean high?"),
        "truth values for a statement": Mistake("peace: crew.sign and not crew.walk", "peace: ‸sign: true, walk: false", "a statement has no colons and no truth values", "write sign and not walk"),
        "truth values in braces for a statement": Mistake("peace: crew.sign and not crew.walk", "peace: ‸{sign: true, walk: false}", "expected a statement", "write sign and not walk"),
        "a constraint without its kind": Mistake("- never: crew.walk and crew.sign", "- ‸crew.walk and crew.sign", "because: stands below a text that has no key of its own", "write - never: crew.walk and crew.sign (or always:)"),
        "a condition without its colon": Mistake("  peace: crew.sign", "  ‸peace crew.sign", "expected conditions by name", "if peace is the name, write a colon and a blank after it"),
        "letters for the options of today": Mistake("[crew.walk]", "‸YNN", "expected a list of options", "name the options that are taken"),
        "a comma after the colon of a key": Mistake("    options:\n      pay", "    options:‸,\n      pay", "no comma stands after the colon of a key", "delete the comma"),
        "a tight dash before a key": Mistake("  - ask: holds", "  ‸-ask: holds", "the dash of a list needs a blank after it", "write a blank after it: - ask: holds"),
        "a heading that stands twice": Mistake("    options:\n      pay", "    options:\n    ‸options:\n      pay", "the key 'options' stands here a second time", "keep one of the two"),
        "a key on the line of a list": Mistake("  - never: crew.walk and crew.sign\n    because: Who signs is at work.\nstatus_quo:", "  - at most one: [crew.walk, crew.sign] ‸status_quo:", "a second key, status_quo:, stands on the line of at most one:", "write each key on a line of its own"),
        "a key on the line of a statement": Mistake("  peace: crew.sign and not crew.walk\nconstraints:", "  peace: crew.sign and not crew.walk constraints‸:", "a second key, constraints:, stands on the line of peace:", "write one key on a line"),
        "a first line that stands in oddly": Mistake("      - not crew.walk\n      - not pay", "     ‸- not crew.walk\n      - not pay", "5 blanks stand before this line, fewer than before the next", "put 6 blanks before it"),
        "a no-break space in the only condition": Mistake("peace: crew", "peace:‸\u00a0crew", "U+00A0", "put 1 blank there"),
        "a language without its colon": Mistake("name: the owner", "name:\n      ‸en the owner\n      de: der Eigner", "there is no colon after en", "write a colon and a blank: en: the owner"),
        "an option that stands too far left": Mistake("      sign: {do: sign", "    ‸sign: {do: sign", "sign: stands beside options:, and belongs under it", "put 6 blanks before it"),
        "no comma between texts in quotes": Mistake("{do: pay more, undo: pay as before}", '{do: "pay more" ‸undo: "pay as before"}', "there is no comma before undo:", "write a comma"),
        "a language on the line of its key": Mistake("name: the owner", "name: ‸en: the owner\n      de: der Eigner", "a second key, en:, stands on the line of name:", "put en: the owner on the next line, further in"),
    },
    SOUND.replace("questions:\n", """sources:
  post: {title: The Harbour Post, url: 'https://example.org/p'}
quotes:
  q-pay: {source: post, says: he will not pay}
questions:
"""): {
        "a source by its title": Mistake("source: post", "source: ‸The Harbour Post", "unknown source 'The Harbour Post'", "write post"),
        "a source by its address": Mistake("source: post", "source: ‸https://example.org/p", "unknown source", "write post"),
        "a source by words of its own": Mistake("source: post", "source: ‸an article of May", "unknown source", "write its id, as it stands under sources:"),
        "a key of which another one is alike": Mistake("says: he will not pay}", "says: he will not pay, ‸quote: I never pay}", "unknown key 'quote'", "write exact:"),
        "who said it, by another key": Mistake("says: he will not pay}", "says: he will not pay, ‸author: Anna Ober}", "unknown key 'author'", "write speaker:"),
        "the reason of a preference": Mistake("      - not pay", "      - want: not pay\n        ‸reason: It is dear.", "unknown key 'reason'", "write note:"),
        "a remark on a constraint": Mistake("    because: Who", "    ‸note: Who", "unknown key 'note'", "write because:"),
        "a word for no key, like one that is there": Mistake("    title: Would peace hold?", "    title: Would peace hold?\n    ‸tile2x: a", "unknown key 'tile2x'", "known here: ask"),
        "a comma before a word that is a language, too": Mistake("name: the owner", "name: {en: the owner‸, no friend, de: der Eigner}", "a comma in a text without quotes ends it", 'put the text in quotes: "the owner, no friend"'),
        "a comma before a word of two letters": Mistake("name: the owner", "name: {en: the owner‸, in short}", "a comma in a text without quotes ends it", 'put the text in quotes: "the owner, in short"'),
        "a language without its colon in braces": Mistake("name: the owner", "name: {en: the owner, ‸de der Eigner}", "there is no colon after de", "write de: der Eigner"),
        "a soft hyphen in a statement": Mistake("- owner.pay", "- own‸\u00ader.pay", "an invisible character (U+00AD) stands here", "delete it"),
        "words of German in a statement": Mistake("- if sign then owner.pay", "- sign ‸und nicht owner.pay", "found 'und'", "write it all as sign and not owner.pay"),
        "a statement in German": Mistake("- if sign then owner.pay", "- ‸wenn sign dann owner.pay", "unknown option or condition 'wenn'", "write it all as if sign then owner.pay"),
        "a condition by more words": Mistake("about: peace", "about: ‸lasting_peace", "unknown option or condition 'lasting_peace'", "did you mean peace?"),
        "a condition with what denies it": Mistake("about: peace", "about: ‸without_peace", "unknown option or condition", "known here: peace"),
        "numbers of a list, with colons": Mistake("      - not crew.walk\n      - not pay", "      ‸1: not crew.walk\n      2: not pay", "expected a list of statements", "in place of its number and colon: - not crew.walk"),
        "scenarios in a list, with names": Mistake("status_quo:", "scenarios:\n  ‸- name: unpaid\n    fix: {owner.pay: false}\nstatus_quo:", "what stands under scenarios: has names, and no dashes", "write unpaid: in place of - name: unpaid"),
        "decision makers in a list, with ids": Mistake("  crew:\n    name: the crew", "  ‸- id: crew\n    name: the crew", "what stands under decision_makers: has names, and no dashes", "write crew: in place of this line"),
        "a minus with a blank after it": Mistake("    preferences:\n      - not crew.walk\n      - not pay", "    weights:\n      pay: ‸- 2", "a blank after the minus", "write -2"),
        "a name of two words that a question names in one": Mistake("    title: Would peace hold?", "    title: Would peace hold?\n  - {ask: scenario, scenario: no-pay}\nscenarios:\n  ‸no pay: {fix: {owner.pay: false}}", "'no pay' cannot be the name of a scenario", "write one word, as no-pay"),
        "what is fixed, beside its key": Mistake("status_quo:", "scenarios:\n  alone:\n    fix:\n    ‸owner.pay: true\nstatus_quo:", "owner.pay: stands beside fix:, and belongs under it", "put 6 blanks before it"),
        "a decision maker who leaves by its name": Mistake("status_quo:", "scenarios:\n  alone:\n    without: ‸the owner\nstatus_quo:", "expected a list of decision makers", "name each by its id: [ID, …]"),
        "a decision maker who leaves by a name of one word": Mistake("status_quo:", "scenarios:\n  alone:\n    without: ‸Owner\nstatus_quo:", "expected a list of decision makers", "name each by its id: [ID, …]"),
        "any of without its colon": Mistake("      - not crew.walk\n", "      - ‸any of [not crew.walk, pay]\n", "there is no colon after any of", "write a colon and a blank: any of: [not crew.walk, pay]"),
        "a blank for the dot of a name": Mistake("[crew.walk]", "[‸crew walk]", "unknown option or condition 'crew walk'", "did you mean crew.walk?"),
        "and twice": Mistake("crew.walk and crew.sign", "crew.walk & ‸& crew.sign", "found '&'", "delete it"),
        "and beside or": Mistake("crew.walk and crew.sign", "crew.walk and ‸or crew.sign", "found 'or'", "keep one of the two: and or or"),
        "not between the owner and the option": Mistake("- not crew.walk", "- ‸crew.not walk", "unknown option 'crew.not'", "write not crew.walk"),
        "a comma after a key in the colon's line": Mistake("      - not crew.walk\n", "      - any of:‸, [not crew.walk, pay]\n", "a comma stands after any of:", "delete it: any of: [not crew.walk, pay]"),
        "a comma and nothing after a key": Mistake("      - not crew.walk\n", "      - want:‸,\n", "a comma stands after want:", "delete it: want: […]"),
        "do without its colon, below the name": Mistake("      pay: {do: pay more, undo: pay as before}", "      pay:\n        ‸do pay more", "expected an option", "write a colon and a blank: do: pay more"),
        "do with a colon and no blank": Mistake("      pay: {do: pay more, undo: pay as before}", "      pay:\n        ‸do:pay more", "expected an option", "write a colon and a blank: do: pay more"),
        "never in German": Mistake("- never:", "- ‸nie:", "unknown key 'nie' in a constraint", "write never:"),
        "options of today in words": Mistake("[crew.walk]", "‸the crew walks out, and peace", "expected a list of options", "name each by its id: [owner.option, …]"),
    },
    MINE: {
        "no comma at the end of a line": Mistake('"title": "A mine in the hills",', '"title": "A mine in the hills‸"', "there is no comma at the end of this line", "write a comma at its end"),
        "an apostrophe in a line of JSON": Mistake('"title": "A mine in the hills",', "\"title\": 'A mine in the hill‸'s',", "an apostrophe ends a text in single quotes", "use double quotes: \"A mine in the hill's\""),
        "a semicolon at the end of a line": Mistake('"name": "the village",', '"name": "the village"‸;', "a semicolon stands where a comma belongs", "write a comma"),
        "no colon after a key in quotes": Mistake('"name": "the village",', '‸"name" "the village",', 'there is no colon after "name"', "write a colon and a blank"),
        "a brace too many": Mistake('"undo": "clear the road"}', '"undo": "clear the road"}‸}', "this } closes the { of line 14, as the next line does", "delete one }"),
    },
    DRAWN: {
        "a state that stands too far left": Mistake("states: {1: today, 2: tomorrow}", "states:\n  1: today\n‸2: tomorrow", "2: stands at the top, and belongs under states:", "put 2 blanks before it"),
        "states without their numbers": Mistake("states: {1: today, 2: tomorrow}", "states:\n  ‸- today\n  - tomorrow", "expected a text per state number", "write a number and a colon before each, as 1: today"),
        "states in capitals": Mistake("states:", "‸States:", "unknown key 'States'", "did you mean states?"),
        "moves as a mapping": Mistake("[[1, 2], [2, 1]]", "‸{1: 2, 2: 1}", "expected a list of pairs", "write [[1, 2], [2, 1]]"),
    },
}  # fmt: skip
