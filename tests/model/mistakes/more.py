# ruff: noqa: E501 – a mistake stands on one line
"""More first mistakes, in five files of other kinds: of YAML, and of meaning."""

from __future__ import annotations

from tests.model.mistakes.table import Mistake

NIGHTS = """\
format: 1
title: Noise at night
summary: >-
  A workshop runs its machines at night. The neighbours have complained.
decision_makers:
  workshop:
    name: the workshop
    options:
      quiet: {do: stop the machines at night, undo: run the machines again}
      wall: {do: build a wall, undo: tear the wall down, only: take}
    preferences:
      - want: not neighbours.sue
        confidence: high
        note: A case would cost more than a wall.
      - if neighbours.sue then wall
      - not quiet
  neighbours:
    name: the neighbours
    plural: true
    options:
      sue: {do: go to court, undo: drop the case}
    preferences:
      - quiet or wall
      - sue
conditions:
  settled:
    is: (quiet or wall) and not sue
    title: quiet nights and no case
constraints:
  - never: quiet and wall
    because: Nobody needs both.
status_quo: []
scenarios:
  no-wall:
    title: The town forbids the wall
    without_options: [workshop.wall]
questions:
  - ask: holds
    about: settled
    title: Would quiet nights last?
  - ask: scenario
    scenario: no-wall
"""
SCHOOL = """\
format: 1
title: Handys in der Schule
as_of: 2025-09-01
decision_makers:
  leitung:
    name: die Schulleitung
    options:
      verbot:
        do: Handys verbieten
        undo: das Verbot aufheben
      gespraech:
        do: mit den Schülern reden
        undo: das Gespräch abbrechen
    preferences:
      - not schueler.streik
      - verbot
      - not gespraech
  schueler:
    name: die Schüler
    plural: true
    options:
      streik:
        do: den Unterricht bestreiken
        undo: zurückkehren
    preferences:
      - not leitung.verbot
      - leitung.gespraech
      - not streik
conditions:
  frieden: not verbot and not streik
status_quo: [leitung.verbot, schueler.streik]
questions:
  - ask: holds
    title: Was hält?
  - {ask: reachable, about: frieden}
"""
PORT = """\
format: 1
title: A strike at the port
summary: Dockers want more pay and the port has refused so far.
decision_makers:
  union:
    name: the union
    options:
      strike: {do: go on strike, undo: return to work}
    weights: {union.strike: -1, port.raise: 4, port.lockout: -3}
  port:
    name: the port
    options:
      raise: {do: raise the pay, undo: cut the pay again}
      lockout: {do: lock the dockers out, undo: open the gates}
    preferences:
      - not union.strike
      - not port.raise
      - not port.lockout
  government:
    name: the government
    options:
      mediate: {do: send a mediator, undo: withdraw the mediator}
    preferences:
      - any of: [not union.strike, port.raise]
      - not port.lockout
      - mediate
constraints:
  - at most one: [port.raise, port.lockout]
    because: A locked gate and a rise do not go together.
conditions:
  calm: not union.strike and not port.lockout
status_quo: [union.strike]
scenarios:
  alone:
    title: The government stays out
    without: [government]
questions:
  - {ask: holds, about: calm, title: Does calm last?}
  - {ask: must-change, about: calm}
"""
BRIDGE = """\
format: 1
title: A toll on the bridge
states:
  1: the bridge is free
  2: the town charges a toll
  3: the lorries take the ferry
  4: the ferry is full
decision_makers:
  town:
    name: the town
    moves: [[1, 2], [2, 1]]
    ranking: [2, 4, 1, 3]
  drivers:
    name: the drivers
    plural: true
    moves: [[2, 3], [3, 2]]
    ranking: [1, 3, [2, 4]]
  ferry:
    name: the ferry company
    moves: [[3, 4], [4, 3]]
    ranking: [4, 3, 1, 2]
status_quo: 1
questions:
  - ask: holds
  - ask: reachable
    title: Where does it lead?
"""
DAM = """\
format: 1
title: The dam
as_of: 2025-04-18
decision_makers:
  up:
    name: Upstream
    rate: 0.5
    options:
      release: {do: release water, undo: hold the water back, evidence: [q-release]}
      dam: {do: build the dam, undo: give up the dam, only: take}
    preferences:
      - not down.sue
      - {want: up.dam, confidence: high, evidence: [q-dam]}
      - not up.release
  down:
    name: Downstream
    options:
      sue: {do: go to court, undo: drop the case}
    preferences:
      - up.release
      - not up.dam
      - not down.sue
conditions:
  deal: {is: up.release and not down.sue, title: a deal}
status_quo: [down.sue]
scenarios:
  dry:
    title: A dry summer
    fix: {up.release: false}
    preferences:
      down: [up.release, down.sue]
events:
  ultimatum:
    title: The ultimatum runs out
    on: 2025-04-25
    unless: up.release
    fix: {down.sue: true}
questions:
  - ask: when
    about: deal
    on: [2025-05-02, 42]
sources:
  gazette: {title: The River Gazette, published: 2025-04-10}
quotes:
  q-dam: {source: gazette, says: the plans are finished, speaker: an official, status: on record}
  q-release: {source: gazette, says: water will be released, status: reported}
"""
MORE: dict[str, dict[str, Mistake]] = {
    NIGHTS: {
        'tab used for indentation': Mistake('      quiet: {do', '‸\tquiet: {do', 'a tab stands before the text; only blanks', 'put 6 blanks before it in place of the tab'),
        'blank missing after colon': Mistake('title: Noise at night', '‸title:Noise at night', 'the colon after a key needs a blank after it', 'write a colon and a blank: title: Noise at night'),
        'colon missing after name': Mistake('    name: the workshop\n', '    ‸name the workshop\n', 'there is no colon after name', 'write a colon and a blank: name: the workshop'),
        'blank missing after dash': Mistake('      - not quiet\n', '      ‸-not quiet\n', 'the dash of a list needs a blank after it', 'write a blank after it: - not quiet'),
        'closing brace missing': Mistake('{do: stop the machines at night, undo: run the machines again}', '‸{do: stop the machines at night, undo: run the machines again', 'the { that opens here is not closed', 'write } at the end of the line'),
        'closing bracket missing': Mistake('status_quo: []', 'status_quo: ‸[', 'the [ that opens here is not closed', 'write ] at the end of the line'),
        'comma missing between do and undo': Mistake('      sue: {do: go to court, undo: drop the case}', '      sue: {do: go to court ‸undo: drop the case}', 'there is no comma before undo:', 'write a comma: , undo:'),
        'colon-blank in a plain text': Mistake('title: The town forbids the wall', 'title: What if‸: the town forbids the wall', 'a colon in a text without quotes ends it', 'put the text in quotes: title: "What if: the town forbids the wall"'),
        'quotes within quotes': Mistake('title: Would quiet nights last?', 'title: "Would ‸"quiet nights" last?"', 'a quotation mark ends a text in double quotes', 'write \\" for it: "Would \\"quiet nights\\" last?"'),
        'apostrophe ends the text': Mistake('because: Nobody needs both.', "because: 'Nobody‸'s wish.'", 'an apostrophe ends a text in single quotes', 'write \'\' for it, or use double quotes: "Nobody\'s wish."'),
        'then missing': Mistake('      - if neighbours.sue then wall\n', '      - if neighbours.sue‸, wall\n', 'unexpected character', 'write then'),
        'parenthesis not closed': Mistake('is: (quiet or wall) and not sue', 'is: (quiet or wall and not sue‸', 'the statement ends where ) was', 'close what ( opens: write )'),
        'square bracket begins text': Mistake('is: (quiet or wall) and not sue', 'is: ‸[quiet or wall] and not sue', '[ at the start of a statement opens a list', 'write ( and ): (quiet or wall) and not sue'),
        'no instead of not': Mistake('      - not quiet\n', '      - ‸no quiet\n', 'unknown option or condition', 'write not'),
        '= in statement': Mistake('      - not quiet\n', '      - quiet ‸= false\n', 'unexpected character', 'write not quiet; the name of an option alone says that it is taken, wi'),
        'mapping for statement': Mistake('      - not quiet\n', '      - ‸quiet: No\n', 'or any of:, found a', 'write not quiet'),
        'unknown party': Mistake('want: not neighbours.sue', 'want: not ‸neighbors.sue', 'unknown option', 'did you mean neighbours.sue?'),
        'unknown name': Mistake('- quiet or wall\n', '- quiet or ‸walls\n', 'unknown option or condition', 'did you mean wall?'),
        'unknown confidence': Mistake('confidence: high', 'confidence: ‸very high', 'expected high, medium, low or unknown, found', 'did you mean high?'),
        'unknown value': Mistake('      wall: {do: build a wall, undo: tear the wall down, only: take}', '      wall: {do: build a wall, undo: tear the wall down, only: ‸once}', "expected take or drop, found the text 'once'", ''),
        'option belongs to workshop': Mistake('without_options: [workshop.wall]', 'without_options: [‸neighbours.wall]', 'unknown option', 'did you mean workshop.wall?'),
        'option in without': Mistake('without_options: [workshop.wall]', 'without: [‸workshop.wall]', 'unknown decision maker', 'workshop.wall is an option, where a decision maker is expected; option'),
        'unknown scenario': Mistake('    scenario: no-wall\n', '    scenario: ‸no_wall\n', "question: unknown scenario 'no_wall'", 'did you mean no-wall?'),
        'unknown kind': Mistake('  - ask: holds\n', '  - ask: ‸hold\n', 'expected holds, reachable, scenario,', 'did you mean holds?'),
        'mapping where list too': Mistake('  - never: quiet and wall\n    because', '  ‸never: quiet and wall\n  because', 'this line of a list has no dash', 'write a dash two blanks before it: - never:'),
        'format missing': Mistake('format: 1\n', '‸', 'the conflict has no format:', 'add format: 1'),
        'blank in id': Mistake('decision_makers:\n  workshop:', 'decision_makers:\n  ‸the workshop:', "'the workshop' cannot be the id of a", 'write one word, as the-workshop'),
        'same id twice': Mistake('  neighbours:\n    name', '  ‸workshop:\n    name', "the key 'workshop' stands here a second", 'keep one of the two, or give one another name'),
        'preferences empty': Mistake('    preferences:\n      - quiet or wall\n      - sue\n', '    preferences:‸\n', 'expected a list of statements, found nothing', 'write its entries on the lines below, further in, each after a dash; an empty list'),
        'capital key': Mistake('title: Noise at night', '‸Title: Noise at night', "unknown key 'Title' in the conflict", 'did you mean title?'),
        'is not taken': Mistake('      - not quiet\n', '      - quiet ‸is not taken\n', "found 'is' where and, or, if, iff or the end", 'write not quiet; the name of an option alone says that it is taken, wi'),
        'prose': Mistake('      - not quiet\n', "      - ‸don't do quiet\n", 'unknown option or condition', 'a statement is no sentence: write names of options and conditions, wit'),
        'list for option': Mistake('      quiet: {do: stop the machines at night, undo: run the machines again}', '      quiet:\n        ‸- do: stop\n        - undo: run', 'expected an option, found a list of 2', 'leave the dashes out'),
        'bracket': Mistake('  - ask: holds\n    about: settled\n', '  - ask: holds\n    about: ‸[settled\n', 'the [ that opens here is not closed', 'write ] at the end of the line'),
        'braces': Mistake('    about: settled\n', '    about: {‸settled}\n', '{ and } around settled make a mapping of it', 'leave them out: settled'),
    },
    SCHOOL: {
        'do and undo not indented alike': Mistake('        do: Handys verbieten\n', '         ‸do: Handys verbieten\n', '9 blanks stand before this line, more than', 'put 8 blanks before it'),
        'keys not indented alike': Mistake('    name: die Schüler\n', '   ‸name: die Schüler\n', '3 blanks stand before this line, fewer than', 'put 4 blanks before it'),
        'dash indented differently': Mistake('      - verbot\n', '     ‸- verbot\n', '5 blanks stand before this line, fewer than', 'put 6 blanks before it'),
        'date form': Mistake('as_of: 2025-09-01', 'as_of: ‸1.9.2025', 'expected a date as 2025-04-18, found the', 'write 2025-09-01'),
        'semicolon for colon': Mistake('conditions:\n  frieden: not', 'conditions:\n  ‸frieden; not', 'expected conditions by name, found the text', 'write a colon and a blank: frieden: not verbot and not streik'),
        'colon missing after option name': Mistake('      streik:\n', '      ‸streik\n', 'there is no colon after streik', 'write streik:'),
        'not true/false': Mistake('plural: true', 'plural: ‸ja', "expected true or false, found the text 'ja'", 'write true'),
        'colon': Mistake('    title: Was hält?\n', '    title: Was hält‸: für wen?\n', 'a colon in a text without quotes ends it', 'put the text in quotes: title: "Was hält: für wen?"'),
        'comma missing': Mistake('status_quo: [leitung.verbot, schueler.streik]', 'status_quo: [leitung.verbot ‸schueler.streik]', 'there is no comma between leitung.verbot and', 'write a comma: [leitung.verbot, schueler.streik]'),
        'unknown too too': Mistake('status_quo: [leitung.verbot, schueler.streik]', 'status_quo: [leitung.verbot, ‸schüler.streik]', "status quo: unknown option 'schüler.streik'", 'did you mean schueler.streik?'),
        'German not': Mistake('      - not streik\n', '      - ‸nicht streik\n', 'unknown option or condition', 'write not'),
        'hyphen': Mistake('      - not streik\n', '      - ‸not-streik\n', 'unknown option or condition', 'write not streik'),
        'capital': Mistake('      - not streik\n', '      - Not ‸Streik\n', 'unknown option or condition', 'did you mean streik?'),
        'mapping': Mistake('    preferences:\n      - not leitung.verbot\n', '    preferences:\n      - ‸leitung.verbot: false\n', 'or any of:, found a', 'write not leitung.verbot'),
        'option beside options': Mistake('    options:\n      streik:\n        do: den Unterricht bestreiken\n        undo: zurückkehren\n', '    options:\n    ‸streik:\n      do: den Unterricht bestreiken\n      undo: zurückkehren\n', 'stands beside options:, and belongs under', 'put 6 blanks before it'),
        'unknown key too too too too': Mistake('as_of: 2025-09-01', '‸date: 2025-09-01', "unknown key 'date' in the conflict", 'write as_of:'),
        'German key': Mistake('title: Handys in der Schule', '‸Titel: Handys in der Schule', "unknown key 'Titel' in the conflict", 'did you mean title?'),
        'colon missing': Mistake('    name: die Schüler\n', '    name: {de: die Schüler, ‸en the pupils}\n', 'there is no colon after en', 'write en: the pupils'),
        'colon too too': Mistake('conditions:\n', '‸conditions\n', 'there is no colon after conditions', 'write conditions:'),
        'capital too': Mistake('  - {ask: reachable, about: frieden}', '  - {ask: reachable, about: ‸Frieden}', 'unknown option or condition', 'did you mean frieden?'),
        'colon too too too': Mistake('        do: Handys verbieten\n', '        do: Handys verbieten‸: sofort\n', 'a colon in a text without quotes ends it', 'put the text in quotes: do: "Handys verbieten: sofort"'),
    },
    PORT: {
        'round brackets for braces': Mistake('      raise: {do: raise the pay, undo: cut the pay again}', '      raise: ‸(do: raise the pay, undo: cut the pay again)', '( does not open a mapping', 'write { and }: {do: raise the pay, undo: cut the pay again}'),
        'text where a list is expected': Mistake('    preferences:\n      - not union.strike\n      - not port.raise\n      - not port.lockout', '    preferences: ‸not union.strike, not port.raise, not port.lockout', 'expected a list of statements, found the', 'put it in square brackets: [not union.strike, not port.raise, not port'),
        'list where mapping expected': Mistake('    options:\n      mediate: {do', '    options:\n      ‸- mediate: {do', 'has names, and no', 'leave the dashes out'),
        'text where list expected': Mistake('status_quo: [union.strike]', 'status_quo: ‸union.strike', 'expected a list of options, found the text', 'put it in square brackets: [union.strike]'),
        'mapping where list': Mistake('status_quo: [union.strike]', 'status_quo:\n  ‸union.strike: true', 'expected a list of options, found a mapping', 'write a list: [union.strike]'),
        'two things on one line': Mistake('title: A strike at the port\nsummary', 'title: A strike at the port summary‸', 'a second key, summary:, stands on the line', 'write one key on a line; if summary: is a part of the text, put the te'),
        '// comment': Mistake('  port:\n    name: the port\n', '  port:\n    ‸// the employers\n    name: the port\n', '// does not begin a comment here', 'write # for a comment'),
        'unknown key': Mistake('  - at most one: [port.raise, port.lockout]', '  - ‸at_most_one: [port.raise, port.lockout]', "unknown key 'at_most_one' in a constraint", 'did you mean at most one?'),
        'unknown key too': Mistake('any of: [not union.strike, port.raise]', '‸any_of: [not union.strike, port.raise]', 'or any of:, found a', 'did you mean any of: in place of any_of:?'),
        'unknown key too too': Mistake('decision_makers:\n', '‸decision makers:\n', "unknown key 'decision makers' in the conflict", 'did you mean decision_makers?'),
        'list for mapping too too': Mistake('  calm: not union.strike and not port.lockout', '  ‸- calm: not union.strike and not port.lockout', 'has names, and no', 'leave the dashes out'),
        'neither/nor': Mistake('  calm: not union.strike and not port.lockout', '  calm: ‸neither union.strike nor port.lockout', 'unknown option or condition', 'write not union.strike and not port.lockout'),
        'is false': Mistake('  calm: not union.strike and not port.lockout', '  calm: union.strike ‸is false and port.lockout is false', "found 'is' where and, or, if, iff or the end", 'write not union.strike; the name of an option alone says that it is ta'),
        'dot missing': Mistake('  calm: not union.strike and not port.lockout', '  calm: not ‸union strike and not port lockout', 'unknown option or condition', 'write union.strike'),
        'name instead of id': Mistake('    without: [government]', '    without: [‸the government]', "unknown decision maker 'the", 'write government'),
        'unknown key too too too': Mistake('    without: [government]', '    ‸remove: [government]', "unknown key 'remove' in a scenario", 'write without:'),
        'kind': Mistake('{ask: must-change, about: calm}', '{ask: ‸must change, about: calm}', 'expected holds, reachable, scenario,', 'did you mean must-change?'),
        'about missing': Mistake('{ask: must-change, about: calm}', '{ask: ‸must-change}', 'must-change has no', 'add about: …'),
        'unknown too': Mistake('{ask: must-change, about: calm}', '{ask: must-change, about: ‸peace}', "question: unknown option or condition 'peace'", 'known here: calm, union.strike, port.raise, port.lockout, government.m'),
        'comma in statement': Mistake('      - mediate\n', '      - mediate‸, not port.raise\n', 'unexpected character', 'write and or or between the parts'),
        '>': Mistake('      - mediate\n', '      - mediate ‸> not port.raise\n', 'unexpected character', 'write two lines, the more important first'),
        'two ways': Mistake('    weights: {union.strike: -1, port.raise: 4, port.lockout: -3}', '    weights: {union.strike: -1, port.raise: 4}\n    ‸preferences: [port.raise]', 'besides weights: in line', 'keep one of preferences:, ranking: or weights:'),
        'continued text not indented': Mistake('summary: Dockers want more pay and the port has refused so far.', 'summary: Dockers want more pay.\n‸The port has refused so far.', 'above it, and stands no further', 'put 2 blanks before it'),
        'colon blank': Mistake('summary: Dockers want more pay and the port has refused so far.', 'summary: Dockers "want" more pay‸: now.', 'a colon in a text without quotes ends it', 'put the text in quotes: summary: \'Dockers "want" more pay: now.\''),
        'text after closing quote': Mistake('summary: Dockers want more pay and the port has refused so far.', 'summary: "Dockers" ‸want more pay.', 'the text goes on after the closing quotation', 'put the whole text in quotes: \'"Dockers" want more pay.\''),
        'colon too': Mistake('    name: the port\n', '    name: the port‸: the owners\n', 'a colon in a text without quotes ends it', 'put the text in quotes: name: "the port: the owners"'),
        'brace too many': Mistake('      lockout: {do: lock the dockers out, undo: open the gates}', '      lockout: {do: lock the dockers out, undo: open the gates}‸}', '} closes something that was not opened', 'delete the }, or put the text in quotes'),
        'slash for dot': Mistake('status_quo: [union.strike]', 'status_quo: [‸union/strike]', 'unknown option or condition', 'did you mean union.strike?'),
        'none': Mistake('status_quo: [union.strike]', 'status_quo: ‸none', 'expected a list of options, found the text', 'an empty list is []'),
        'ends with or': Mistake('      - not port.lockout\n      - mediate', '      - not port.lockout and port.raise or‸\n      - mediate', 'the statement ends where an option, a', 'go on after or, or delete it'),
        'brackets': Mistake('  - at most one: [port.raise, port.lockout]', '  - at most one: ‸port.raise, port.lockout', 'expected a list of statements, found the', 'put it in square brackets: [port.raise, port.lockout]'),
        'text for constraint': Mistake('  - at most one: [port.raise, port.lockout]\n    because: A locked gate and a rise do not go together.', '  - ‸port.raise and port.lockout', 'expected a constraint, found the text', 'write never: port.raise and port.lockout (or always: port.raise and po'),
    },
    BRIDGE: {
        "a number without its colon": Mistake("  2: the town charges", "  ‸2 the town charges", "no colon after 2", "2: the town charges"),
        "a full stop for the colon of a number": Mistake("  3: the lorries", "  ‸3. the lorries", "no colon after 3", "3: the lorries"),
        "a comma missing between brackets": Mistake("[[1, 2], [2, 1]]", "[[1, 2] ‸[2, 1]]", "no comma", "write a comma"),
        'state 2 not ranked': Mistake('ranking: [4, 3, 1, 2]', 'ranking: [‸4, 3, 1]', '2)', 'add "*" where the rest belongs'),
        'no state 5': Mistake('ranking: [4, 3, 1, 2]', 'ranking: [4, 3, 1, 2, ‸5]', 'the ranking of ferry names state 5, which', 'the states are 1 to 4'),
        'a move is a pair': Mistake('moves: [[3, 4], [4, 3]]', 'moves: ‸[3, 4]', 'expected a list of pairs of state numbers,', 'write [[3, 4]]'),
        'arrow': Mistake('moves: [[3, 4], [4, 3]]', 'moves: ‸[3 -> 4, 4 -> 3]', 'expected a list of pairs of state numbers,', 'write [[3, 4], [4, 3]]'),
        'text for list': Mistake('ranking: [1, 3, [2, 4]]', 'ranking: ‸1 > 3 > 2 = 4', 'expected a list, best first, found the text', 'write a list, the best first: [1, 3, [2, 4]]'),
        '2 twice, 4 missing': Mistake('ranking: [1, 3, [2, 4]]', 'ranking: [1, 3, 2, ‸2]', 'the ranking of drivers has placed state 2', 'name each state once'),
        'text': Mistake('status_quo: 1', 'status_quo: ‸the bridge is free', "expected a whole number, found the text 'the", 'write the number before its text under states:'),
        'list': Mistake('status_quo: 1', 'status_quo: ‸[1]', 'expected a whole number, found a list of 1', 'leave the brackets out: 1'),
        'semicolon': Mistake('    ranking: [2, 4, 1, 3]', '    ranking: [2, 4, ‸1; 3]', "'1; 3' is neither a state number nor a", 'put commas between the numbers'),
        'wrong key in graph form': Mistake('    ranking: [2, 4, 1, 3]', '    ‸preferences: [2, 4, 1, 3]', "unknown key 'preferences' in a decision", 'write ranking:'),
        'bracket too': Mistake('    moves: [[3, 4], [4, 3]]', '    moves: ‸[[3, 4], [4, 3]', 'the [ that opens here is not closed', 'write ] at the end of the line'),
    },
    DAM: {
        "a comma for the colon of a truth value": Mistake("fix: {down.sue: true}", "fix: {‸down.sue, true}", "comma stands where a colon", "down.sue: true"),
        'date form too': Mistake('on: 2025-04-25', 'on: ‸25 April 2025', 'expected a date as 2025-04-18, or a number', 'write 2025-04-25'),
        'no such day': Mistake('on: 2025-04-25', 'on: ‸2025-04-31', 'there is no date 2025-04-31', 'the last day of that month is 2025-04-30'),
        'before as_of': Mistake('on: 2025-04-25', 'on: ‸2025-04-02', '2025-04-02 is before 2025-04-18, the date as', 'give 2025-04-18 or a later date, or change as_of:'),
        'source id in evidence': Mistake('evidence: [q-dam]', 'evidence: [‸gazette]', "the evidence 'gazette' is neither a quote", 'gazette is a source; name a quote that stands in it'),
        'maybe accepted': Mistake('evidence: [q-release]', 'evidence: ‸q-release', 'expected a list of ids of quotes or claims,', 'put it in square brackets: [q-release]'),
        'unknown source': Mistake('q-release: {source: gazette,', 'q-release: {source: ‸gazzette,', "quote q-release: unknown source 'gazzette'", 'did you mean gazette?'),
        'unknown status': Mistake('status: on record', 'status: ‸confirmed', 'expected witnessed, on record, reported,', ''),
        'decimal comma': Mistake('rate: 0.5', 'rate: ‸0,5', 'expected a number above 0 (wanted moves a', 'write a point in place of the comma: 0.5'),
        'list for mapping': Mistake('fix: {down.sue: true}', 'fix: ‸[down.sue]', 'expected true or false per option, found a', 'write names with values: {down.sue: true}'),
        'no is a text': Mistake('fix: {up.release: false}', 'fix: {up.release: ‸no}', "expected true or false, found the text 'no'", 'write false'),
        'if without then': Mistake('unless: up.release', 'unless: if up.release‸', 'the statement ends where then was', 'write then and what follows, or leave the if out'),
        'not in status quo': Mistake('status_quo: [down.sue]', 'status_quo: [‸not up.release, down.sue]', "status quo: unknown option 'not up.release'", 'leave it out: only what is taken stands here, so up.release is not'),
        'unknown': Mistake('status_quo: [down.sue]', 'status_quo: [‸sues]', 'unknown option or condition', 'did you mean sue?'),
        'curly quotes': Mistake('      - not down.sue\n', '      - ‸“not down.sue”\n', "preference 1 of up: unexpected character '“'", 'leave the quotation marks out'),
        'bullet from Word': Mistake('      - not down.sue\n', '      ‸• not down.sue\n', '“•” is not the dash of a list', 'write - not down.sue'),
        'en dash for dash': Mistake('      - not down.sue\n', '      ‸– not down.sue\n', '“–” is not the dash of a list', 'write - not down.sue'),
        'numbered list': Mistake('      - up.release\n      - not up.dam', '      ‸1. up.release\n      2. not up.dam', 'the lines of a list begin with dashes, not', 'write a dash: - up.release'),
        'key twice': Mistake('undo: hold the water back, evidence', 'undo: hold the water back , evidence: [], ‸evidence', "the key 'evidence' stands here a second", 'keep one of the two'),
        'text for an option': Mistake('      dam: {do: build the dam, undo: give up the dam, only: take}\n', '      dam: ‸build the dam\n', "expected an option, found the text 'build", 'write {do: build the dam}'),
        'do missing': Mistake('      sue: {do: go to court, undo: drop the case}\n', '      sue: ‸{undo: drop the case}\n', 'an option has no do:', 'add do: …'),
        'list for mapping too': Mistake('    options:\n      sue: {do: go to court, undo: drop the case}\n', '    options: ‸[sue]\n', 'expected options by name, found a list of 1', 'write names with values: {sue: {do: …}}'),
        'typo': Mistake('    options:\n      sue: {do', '    ‸option:\n      sue: {do', "unknown key 'option' in a decision maker", 'did you mean options?'),
        'preferences among options': Mistake('      sue: {do: go to court, undo: drop the case}\n    preferences:', '      sue: {do: go to court, undo: drop the case}\n      ‸preferences:', 'preferences: is read as an option here', 'put 4 blanks before it'),
        'party at top level': Mistake('  down:\n    name: Downstream\n    options', '‸down:\n    name: Downstream\n    options', 'stands at the top, and belongs under', 'put 2 blanks before it'),
        'party nested too deep': Mistake('  down:\n    name: Downstream\n', '    ‸down:\n    name: Downstream\n', 'is empty here, and what follows it belongs', 'put 2 blanks before it'),
        'percent': Mistake('confidence: high', 'chance: ‸80%', 'expected a number from 0 to 1, found the', 'write it without the sign, as a share of 1: 0.8'),
        'colon too too too too': Mistake('speaker: an official, status', '‸speaker an official, status', 'there is no colon after speaker', 'write speaker: an official'),
        'date': Mistake('title: The River Gazette, published: 2025-04-10', 'title: The River Gazette, published: ‸10 April 2025', 'expected a date as 2025-04-18, found the', 'write 2025-04-10'),
        'zero': Mistake('    rate: 0.5', '    rate: ‸0', 'expected a number above 0, found the number 0', 'one wanted move in two days is 0.5; leave it out if unknown'),
        'text too': Mistake('    fix: {up.release: false}', '    fix: ‸up.release = false', 'expected true or false per option, found the', 'write {up.release: false}'),
        'unknown party too': Mistake('      down: [up.release, down.sue]', '      ‸downstream: [up.release, down.sue]', 'unknown decision maker', 'write down'),
        'list too': Mistake('    unless: up.release', '    unless: ‸[up.release]', 'expected a statement, found a list of 1', 'leave the brackets out: up.release'),
    },
}  # fmt: skip
