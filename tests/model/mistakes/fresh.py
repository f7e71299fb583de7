# ruff: noqa: E501 – a mistake stands on one line
"""Mistakes of writers who had not seen the rules, in three files of their own."""

from __future__ import annotations

from tests.model.mistakes.table import Mistake

STREET = """\
format: 1
title: The bus lane in Mill Street
as_of: 2024-09-12
summary: >-
  The council wants a bus lane; the shopkeepers fear for their parking places.

decision_makers:
  council:
    name: the council
    options:
      lane:
        do: mark the bus lane
        undo: keep the parking places
      refund: {do: lower the shop rates, undo: leave the shop rates alone}
    preferences:
      - council.lane
      - not shops.protest
      - not council.refund
  shops:
    name: the shopkeepers
    plural: true
    options:
      protest:
        do: block the street
        undo: open the street again
    preferences:
      - not council.lane
      - want: council.refund
        confidence: low
        evidence: [q-owner]
        note: An owner said so to the paper.
      - if council.lane then shops.protest

conditions:
  bargain:
    is: council.lane and council.refund
    title: A lane for lower rates

constraints:
  - never: council.refund and not council.lane
    because: Lower rates are only paid for the lane.

status_quo: []

scenarios:
  no-money:
    title: The council has no money
    without_options: [council.refund]
  march:
    fix: {shops.protest: true}

questions:
  - Which outcomes hold?
  - ask: holds
    about: bargain
    title: Would the bargain hold?
  - ask: scenario
    scenario: no-money

sources:
  courier:
    title: Lane divides the street
    publisher: The Courier
    published: 2024-09-10
quotes:
  q-owner:
    source: courier
    says: with lower rates she could live with it
    speaker: a shop owner
    status: on record
"""
HILL = """\
format: 1
title: Windräder am Eichberg
decision_makers:
  betreiber:
    name: der Betreiber
    options:
      bauen: {do: die Windräder bauen, undo: auf die Windräder verzichten}
      beteiligen: {do: das Dorf am Gewinn beteiligen, undo: den Gewinn behalten}
    ranking: [4, 2, "*"]
  dorf:
    name: das Dorf
    options:
      klagen: {do: vor Gericht gehen, undo: die Klage zurückziehen}
    weights: {betreiber.bauen: -2, betreiber.beteiligen: 3, dorf.klagen: -1}
status_quo: [dorf.klagen]
questions:
  - Welche Ausgänge halten?
"""
MERGER = """\
format: 1
title: A merger
states:
  1: no offer
  2: an offer lies on the table
  3: the offer is accepted
  4: the offer is refused
decision_makers:
  buyer:
    name: the buyer
    moves: [[1, 2], [2, 1]]
    ranking: [3, 1, 2, 4]
  board:
    name: the board
    moves: [[2, 3], [2, 4]]
    ranking: [1, 3, [2, 4]]
status_quo: 1
questions:
  - ask: reachable
    title: Where does it go?
"""
MEADOW = """\
format: 1
title: {en: The festival on the meadow, de: Das Fest auf der Wiese}
as_of: 2025-05-01
decision_makers:
  band:
    name: {en: the organisers, de: die Veranstalter}
    plural: true
    rate: 0.2
    options:
      move:
        do: {en: move to the airfield, de: auf den Flugplatz umziehen}
        undo: {en: return to the meadow, de: auf die Wiese zurückkehren}
        evidence: [q-plan]
    preferences:
      - want: not ngo.suit
        confidence: medium
      - any of:
          - mayor.permit
          - band.move
      - not band.move
  ngo:
    name: {en: the conservationists, de: die Naturschützer}
    plural: true
    options:
      suit: {do: {en: sue, de: klagen}, undo: {en: withdraw the suit, de: die Klage zurückziehen}}
    preferences:
      - band.move
      - if mayor.permit and not band.move then ngo.suit
  mayor:
    name: {en: the mayor, de: die Bürgermeisterin}
    options:
      permit: {do: {en: allow the festival, de: das Fest erlauben}, only: take}
    weights: {mayor.permit: 2, ngo.suit: -5}
conditions:
  calm: not suit
  festival: {is: mayor.permit, title: {en: The festival takes place, de: Das Fest findet statt}}
constraints:
  - at most one: [band.move, ngo.suit]
    because: {en: Nobody sues over an airfield., de: Um einen Flugplatz klagt niemand.}
status_quo:
  - ngo.suit
events:
  deadline:
    title: {en: The deadline passes, de: Die Frist läuft ab}
    on: 2025-06-01
    unless: festival
    fix: {mayor.permit: false}
questions:
  - ask: when
    on: [2025-05-15, 40]
  - {ask: must-change, about: calm}
sources:
  herald:
    title: A meadow in May
    url: https://example.org/meadow
quotes:
  q-plan:
    source: herald
    exact: we are looking at the airfield
    speaker: {who: a spokeswoman, named: false}
    status: reported
    claim: airfield
"""
BAKERY = """\
format: 1
title: Das Café und die Bäckerei
decision_makers:
  cafe:
    name: das Café
    options:
      brot: {do: selbst Brot backen, undo: das Backen aufgeben}
      preis: {do: die Preise senken, undo: die Preise anheben}
    ranking: [brot and not baeckerei.kuchen, preis, "*"]
  baeckerei:
    name: die Bäckerei
    options:
      kuchen: {do: Tische aufstellen, undo: die Tische abbauen}
    preferences:
      - not cafe.brot
      - kuchen iff cafe.brot
conditions:
  streit: cafe.brot and baeckerei.kuchen
constraints:
  - never: cafe.brot and cafe.preis
    because: Für beides reicht das Geld nicht.
status_quo: [cafe.brot]
scenarios:
  ohne-baeckerei:
    without: [baeckerei]
  neu:
    preferences:
      baeckerei:
        - kuchen
readings:
  misstrauen:
    title: Die Bäckerei will vor allem Tische
    preferences:
      baeckerei: [kuchen]
    weight: 0.5
questions:
  - ask: scenario
    scenario: ohne-baeckerei
  - ask: who-decides
    about: streit
"""

FRESH: dict[str, dict[str, Mistake]] = {
    STREET: {
        "fresh: no blank after the colon": Mistake("do: mark the bus lane", "‸do:mark the bus lane", "the colon after a key needs a blank after it", "write a colon and a blank: do: mark the bus lane"),
        "fresh: no blank after the dash": Mistake("- council.lane\n", "‸-council.lane\n", "the dash of a list needs a blank after it", "write a blank after it: - council.lane"),
        "fresh: three blanks": Mistake("    name: the shopkeepers", "   ‸name: the shopkeepers", "3 blanks stand before this line, fewer than the lines that i", "put 4 blanks before it"),
        "fresh: colon in a title": Mistake("A lane for lower rates", "A lane‸: lower rates", "a colon in a text without quotes ends it", "put the text in quotes: title: \"A lane: lower rates\""),
        "fresh: no dash": Mistake("- not shops.protest", "‸not shops.protest", "this line of a list has no dash", "write a dash before it: - not shops.protest"),
        "fresh: quote then text": Mistake("says: with lower rates she", "says: \"with lower rates\" ‸she", "the text goes on after the closing quotation mark", "put the whole text in quotes: '\"with lower rates\" she could live with it'"),
        "fresh: brace not closed": Mistake("{do: lower the shop rates, undo: leave the shop rates alone}", "‸{do: lower the shop rates, undo: leave the shop rates alone", "the { that opens here is not closed", "write } at the end of the line"),
        "fresh: bracket not closed": Mistake("without_options: [council.refund]", "without_options: ‸[council.refund", "the [ that opens here is not closed", "write ] at the end of the line"),
        "fresh: bracket not opened": Mistake("without_options: [council.refund]", "without_options: ‸council.refund]", "expected a list of options, found the text 'council.refund]'", "put it in square brackets: [council.refund]"),
        "fresh: too deep": Mistake("        undo: open the street", "          ‸undo: open the street", "10 blanks stand before this line, more than the lines that i", "put 8 blanks before it"),
        "fresh: because too far left": Mistake("    because: Lower", "  ‸because: Lower", "2 blanks stand before this line, fewer than the lines that i", "put 4 blanks before it"),
        "fresh: tab": Mistake("    plural: true", "‸\tplural: true", "a tab stands before the text; only blanks may stand there", "put 4 blanks before it in place of the tab"),
        "fresh: key without colon": Mistake("decision_makers:\n", "‸decision_makers\n", "there is no colon after decision_makers", "write decision_makers:"),
        "fresh: a dash per key": Mistake("        confidence: low", "      - ‸confidence: low", "expected a statement, or a mapping with want: or any of:, fo", "if it belongs to the entry before it, write it under that one without the dash; "),
        "fresh: party twice": Mistake("  shops:\n    name", "  ‸council:\n    name", "the key 'council' stands here a second time; the first is in", "keep one of the two, or give one another name"),
        "fresh: equals": Mistake("name: the council", "‸name = the council", "= does not set a value in YAML", "write a colon and a blank: name: the council"),
        "fresh: scenario at depth 0": Mistake("  march:\n", "‸march:\n", "march: stands at the top, and belongs under scenarios:", "put 2 blanks before it"),
        "fresh: markdown star": Mistake("- not shops.protest", "‸* not shops.protest", "“*” is not the dash of a list", "write - not shops.protest"),
        "fresh: list on key's line": Mistake("questions:\n  - Which", "questions: ‸- Which", "a list cannot begin on the line of its key questions:", "put it on the next line: - Which outcomes hold?"),
        "fresh: no for not": Mistake("- not shops.protest", "- ‸no shops.protest", "preference 2 of council: unknown option or condition 'no'", "write not"),
        "fresh: comma for and": Mistake("is: council.lane and council.refund", "is: council.lane‸, council.refund", "condition bargain: unexpected character ','", "write and or or between the parts"),
        "fresh: blank in the full name": Mistake("- not council.lane\n", "- not ‸council. lane\n", "preference 1 of shops: unknown option or condition 'council'", "leave the blank out: council.lane"),
        "fresh: source as evidence": Mistake("evidence: [q-owner]", "evidence: [‸courier]", "the evidence 'courier' is neither a quote nor a claim of thi", "courier is a source; name a quote that stands in it"),
        "fresh: upper case": Mistake("about: bargain", "about: ‸Bargain", "question: unknown option or condition 'Bargain'", "did you mean bargain?"),
        "fresh: percent": Mistake("confidence: low", "confidence: ‸40%", "expected high, medium, low or unknown, found the text '40%'", "say it in one of these words"),
        "fresh: fix as list": Mistake("fix: {shops.protest: true}", "fix: ‸[shops.protest]", "expected true or false per option, found a list of 1", "write names with values: {shops.protest: true}"),
        "fresh: ask stable": Mistake("ask: holds", "ask: ‸stable", "expected holds, reachable, scenario, who-blocks, who-decides", "write holds"),
        "fresh: status quo none": Mistake("status_quo: []", "status_quo: ‸none", "expected a list of options, found the text 'none'", "an empty list is []"),
        "fresh: prefers": Mistake("    preferences:\n      - not council.lane", "    ‸prefers:\n      - not council.lane", "unknown key 'prefers' in a decision maker", "did you mean preferences?"),
        "fresh: title for name": Mistake("name: the council", "‸title: the council", "unknown key 'title' in a decision maker", "write name:"),
        "fresh: title for scenario id": Mistake("scenario: no-money", "scenario: ‸The council has no money", "question: unknown scenario 'The council has no money'", "write no-money"),
        "fresh: without": Mistake("never: council.refund and not council.lane", "never: council.refund ‸without council.lane", "never: found 'without' where and, or, if, iff or the end was", "write and not"),
        "fresh: status confirmed": Mistake("status: on record", "status: ‸confirmed", "expected witnessed, on record, reported, opinion, inference ", ""),
        "fresh: German date": Mistake("published: 2024-09-10", "published: ‸10.9.2024", "expected a date as 2025-04-18, found the text '10.9.2024'", "write 2024-09-10"),
        "fresh: hoch": Mistake("confidence: low", "confidence: ‸hoch", "expected high, medium, low or unknown, found the text 'hoch'", "write high"),
        "fresh: 0.9": Mistake("confidence: low", "confidence: ‸0.9", "expected high, medium, low or unknown, found the number 0.9", "say it in one of these words"),
        "fresh: german quotes and colon": Mistake("title: The bus lane in Mill Street", "title: „Handys\"‸: ein Streit", "a colon in a text without quotes ends it", "put the text in quotes: title: '„Handys\": ein Streit'"),
        "fresh: settled is": Mistake("  bargain:\n    is: council.lane and", "  bargain: ‸is: council.lane and", "a second key, is:, stands on the line of bargain:", "put is: council.lane and council.refund on the next line, further in"),
        "fresh: claim": Mistake("says: with lower", "says: with lower rates\n    ‸claim made by the owner and", "either there is no colon after claim, or this line goes on w", "write claim: if it is a key; otherwise put more blanks before it"),
        "fresh: quoted word first": Mistake("title: A lane for lower rates", "title: 'Lane' ‸for lower rates", "the text goes on after the closing quotation mark", "put the whole text in quotes: \"'Lane' for lower rates\""),
        "fresh: no dash before ask": Mistake("  - ask: holds\n", "    ‸ask: holds\n", "this entry of a list has no dash", "write a dash two blanks before it: - ask: holds"),
        "fresh: one blank less in a wish": Mistake("        confidence: low", "       ‸confidence: low", "7 blanks stand before this line, fewer than the lines that i", "put 8 blanks before it"),
        "fresh: option without colon": Mistake("      lane:\n", "      ‸lane\n", "there is no colon after lane", "write lane:"),
        "fresh: option in braces without colon": Mistake("refund: {do", "‸refund {do", "there is no colon after refund", "write a colon and a blank: refund: {do: lower the shop rates, undo: leave the sh"),
        "fresh: summary at the left": Mistake("  The council wants a bus", "‸The council wants a bus", "this line seems to go on with the text of summary: above it,", "put 2 blanks before it"),
        "fresh: tab before a dash": Mistake("      - not shops.protest", "‸\t\t\t- not shops.protest", "a tab stands before the text; only blanks may stand there", "put 6 blanks before it in place of the tab"),
        "fresh: conditions indented": Mistake("conditions:\n  bargain", "  ‸conditions:\n  bargain", "conditions: is read as a decision maker here", "put 0 blanks before it"),
        "fresh: colon at the end of a wish": Mistake("- if council.lane then shops.protest", "- ‸if council.lane then shops.protest:", "expected a statement, or a mapping with want: or any of:, fo", "leave the colon at its end out: if council.lane then shops.protest"),
        "fresh: mixed quotes": Mistake("says: with lower rates she could live with it", "says: ‸\"with lower rates she could live with it'", "a text that opens with \" ends with '", "end it as it opens: \"with lower rates she could live with it\""),
        "fresh: = no": Mistake("- not shops.protest", "- shops.protest ‸= no", "preference 2 of council: unexpected character '='", "write not shops.protest; the name of an option alone says that it is taken, with"),
        "fresh: typo in owner": Mistake("- not shops.protest", "- not ‸shop.protest", "preference 2 of council: unknown option 'shop.protest'", "did you mean shops.protest?"),
        "fresh: comma for then": Mistake("if council.lane then", "if council.lane‸,", "preference 3 of shops: unexpected character ','", "write then"),
        "fresh: leads to": Mistake("if council.lane then shops.protest", "council.lane ‸leads to shops.protest", "preference 3 of shops: found 'leads' where and, or, if, iff ", "write -> (or if … then …)"),
        "fresh: plural yes": Mistake("plural: true", "plural: ‸yes", "expected true or false, found the text 'yes'", "write true"),
        "fresh: party in without_options": Mistake("without_options: [council.refund]", "without_options: [‸council]", "scenario no-money: unknown option or condition 'council'", "council is a decision maker; write council.lane or council.refund"),
        "fresh: about a party": Mistake("about: bargain", "about: ‸council", "question: unknown option or condition 'council'", "council is a decision maker; write council.lane or council.refund"),
        "fresh: publisher for source id": Mistake("source: courier", "source: ‸The Courier", "unknown source 'The Courier'", "did you mean courier?"),
        "fresh: words for evidence": Mistake("evidence: [q-owner]", "evidence: ‸\"with lower rates she could live with it\"", "expected a list of ids of quotes or claims, found the text '", "name each by its id: [ID, …]"),
        "fresh: ask scenarios": Mistake("ask: scenario\n", "ask: ‸scenarios\n", "expected holds, reachable, scenario, who-blocks, who-decides", "did you mean scenario?"),
        "fresh: as_of today": Mistake("as_of: 2024-09-12", "as_of: ‸today", "expected a date as 2025-04-18, found the text 'today'", "write it as YYYY-MM-DD"),
    },
    HILL: {
        "fresh: quote not closed": Mistake("title: Windräder am Eichberg", "title: ‸\"Windräder am Eichberg", "the quotation mark \" that opens here is not closed", "close it: \"Windräder am Eichberg\""),
        "fresh: decimal comma": Mistake("3, dorf", "3‸,5, dorf", "a comma in a number ends it", "write a point in place of the comma: 3.5"),
        "fresh: ranking with >": Mistake("[4, 2, \"*\"]", "‸4 > 2 > *", "expected a list, best first, found the text '4 > 2 > *'", "write a list, the best first: [4, 2, \"*\"]"),
        "fresh: missing preferences": Mistake("betreiber:\n    name: der Betreiber\n    options:\n      bauen: {do: die Windräder bauen, undo: auf die Windräder verzichten}\n      beteiligen: {do: das Dorf am Gewinn beteiligen, undo: den Gewinn behalten}\n    ranking: [4, 2, \"*\"]\n", "‸betreiber:\n    name: der Betreiber\n    options:\n      bauen: {do: die Windräder bauen, undo: auf die Windräder verzichten}\n      beteiligen: {do: das Dorf am Gewinn beteiligen, undo: den Gewinn behalten}\n", "a decision maker has none of preferences:, ranking: or weigh", "add one of preferences:, ranking: or weights:"),
        "fresh: two ways": Mistake("    ranking: [4, 2, \"*\"]\n", "    ranking: [4, 2, \"*\"]\n    ‸preferences: [not dorf.klagen]\n", "a decision maker has preferences: besides ranking: in line 9", "keep one of preferences:, ranking: or weights:"),
    },
    MERGER: {
        "fresh: state missing": Mistake("ranking: [3, 1, 2, 4]", "ranking: [‸3, 1, 2]", "the ranking of buyer does not place every state (the first: ", "add \"*\" where the rest belongs"),
        "fresh: moves with dash": Mistake("moves: [[1, 2], [2, 1]]", "moves: ‸[1-2, 2-1]", "expected a list of pairs of state numbers, found a list of 2", "write [[1, 2], [2, 1]]"),
        "fresh: text status quo": Mistake("status_quo: 1", "status_quo: ‸no offer", "expected a whole number, found the text 'no offer'", "write the number before its text under states:"),
        "fresh: item among states": Mistake("  2: an offer", "  ‸- 2: an offer", "a dash stands among lines that begin with a number and a col", "delete the dash"),
        "fresh: item among states 2": Mistake("  2: an offer", "  ‸- an offer", "a dash stands among lines that begin with a number and a col", "write its number in place of the dash, as N: an offer lies on the table"),
        "fresh: pairs without outer brackets": Mistake("moves: [[1, 2], [2, 1]]", "moves: [1, 2]‸, [2, 1]", "several lists stand beside each other here, without brackets", "write [[1, 2], [2, 1]]"),
        "fresh: hyphen for colon": Mistake("  1: no offer", "  ‸1 - no offer", "there is no colon after 1", "write a colon and a blank: 1: no offer"),
        "fresh: tie with equals": Mistake("[1, 3, [2, 4]]", "[1, 3, ‸2=4]", "ranking of board: '2=4' is neither a state number nor a stat", "put commas between the numbers, and those of a tie in brackets: [2, 4]"),
        "fresh: text in a ranking": Mistake("[3, 1, 2, 4]", "[‸the offer is accepted, 1, 2, 4]", "ranking of buyer: 'the offer is accepted' is no state number", "write 3"),
        "fresh: no such state": Mistake("[2, 4]]\n    ranking", "[2, ‸5]]\n    ranking", "moves of board: there is no state 5", "use a number listed under states:"),
    },
    MEADOW: {
        "fresh: no comma between languages": Mistake("on the meadow, de: Das Fest auf der Wiese}", "on the meadow ‸de: Das Fest auf der Wiese}", "there is no comma before de:", "write a comma: , de:"),
        "fresh: languages without braces": Mistake("name: {en: the organisers, de: die Veranstalter}", "name: ‸en: the organisers, de: die Veranstalter", "a mapping on one line stands in { and }", "write {en: the organisers, de: die Veranstalter}"),
        "fresh: flag without colon": Mistake("    plural: true\n    rate", "    ‸plural true\n    rate", "there is no colon after plural", "write a colon and a blank: plural: true"),
        "fresh: want glued": Mistake("- want: not ngo.suit", "- ‸want:not ngo.suit", "the colon after a key needs a blank after it", "write a colon and a blank: want: not ngo.suit"),
        "fresh: inner list too far left": Mistake("\n          - mayor.permit\n          - band.move\n", "‸\n      - mayor.permit\n      - band.move\n", "expected a list of statements, found nothing", "write its entries on the lines below, further in, each after a dash; an empty li"),
        "fresh: parenthesis for bracket": Mistake("on: [2025-05-15, 40]", "on: [2025-05-15, 40‸)", ") stands where ] has to close the [ of this line", "write ]"),
        "fresh: no dash in a list of one": Mistake("status_quo:\n  - ngo.suit", "status_quo:\n  ‸ngo.suit", "expected a list of options, found the text 'ngo.suit'", "put it in square brackets: [ngo.suit]"),
        "fresh: quotes in quotes": Mistake("exact: we are looking at the airfield", "exact: \"we are looking at ‸\"the airfield\"\"", "a quotation mark ends a text in double quotes", "write \\\" for it: \"we are looking at \\\"the airfield\\\"\""),
        "fresh: claim read as a quote": Mistake("    claim: airfield", "  ‸claim: airfield", "claim: stands beside q-plan:, and belongs under it", "put 4 blanks before it"),
        "fresh: undo too far left": Mistake("        undo: {en: return", "    ‸undo: {en: return", "4 blanks stand before this line, fewer than the lines that i", "put 8 blanks before it"),
        "fresh: fix read as an event": Mistake("    fix: {mayor.permit: false}", "  ‸fix: {mayor.permit: false}", "fix: stands beside deadline:, and belongs under it", "put 4 blanks before it"),
        "fresh: semicolon in braces": Mistake("must-change, about: calm", "must-change‸; about: calm", "a semicolon stands where a comma belongs", "write a comma"),
        "fresh: brace for bracket": Mistake("evidence: [q-plan]", "evidence: [q-plan‸}", "} stands where ] has to close the [ of this line", "write ]"),
        "fresh: dashes left of the key": Mistake("      - band.move\n      - if", "   ‸- band.move\n   - if", "the list under preferences: begins further left than the key", "put 6 blanks before each of its dashes"),
        "fresh: markdown bold": Mistake("- not band.move\n  ngo", "- ‸**not band.move**\n  ngo", "* marks no emphasis here, and is no part of a statement", "leave the stars out: not band.move"),
        "fresh: format without colon": Mistake("format: 1", "‸format 1", "there is no colon after format", "write a colon and a blank: format: 1"),
        "fresh: slashes for a comment": Mistake("      - band.move\n      - if", "      - band.move ‸// first of all\n      - if", "preference 1 of ngo: unexpected characters '//'", "write # for a comment"),
        "fresh: sources twice": Mistake("quotes:\n", "‸sources:\n  b: x\nquotes:\n", "the key 'sources' stands here a second time; the first is in", "keep one of the two"),
        "fresh: only once": Mistake("only: take", "only: ‸once", "expected take or drop, found the text 'once'", ""),
        "fresh: speaker by name": Mistake("speaker: {who: a", "speaker: ‸{name: a", "expected a name, or a mapping with who: and named:, found a ", "did you mean who: in place of name:?"),
        "fresh: rate in words": Mistake("rate: 0.2", "rate: ‸weekly", "expected a number above 0 (wanted moves a day), or a mapping", "one wanted move in two days is 0.5; leave it out if unknown"),
        "fresh: month for a day": Mistake("on: 2025-06-01", "on: ‸June 2025", "expected a date as 2025-04-18, or a number of days, found th", "write a date as YYYY-MM-DD"),
        "fresh: dropped": Mistake("{mayor.permit: false}", "{mayor.permit: ‸dropped}", "expected true or false, found the text 'dropped'", "write true or false"),
        "fresh: title in unless": Mistake("unless: festival", "unless: ‸The festival takes place", "event deadline: unknown option or condition 'The'", "write festival"),
        "fresh: equals false": Mistake("want: not ngo.suit", "want: ngo.suit ‸= false", "preference 1 of band: unexpected character '='", "write not ngo.suit; the name of an option alone says that it is taken, with not "),
        "fresh: a party as a wish": Mistake("      - band.move\n      - if", "      - ‸band\n      - if", "preference 1 of ngo: unknown option or condition 'band'", "band is a decision maker; write band.move"),
        "fresh: party at the left": Mistake("  mayor:\n", "‸mayor:\n", "mayor: stands at the top, and belongs under decision_makers:", "put 2 blanks before it"),
        "fresh: question without braces": Mistake("- {ask: must-change, about: calm}", "- ask: must-change, ‸about: calm", "a second key, about:, stands on the line of ask:", "write each key on a line of its own, without the comma"),
        "fresh: quote open in a source": Mistake("title: A meadow in May", "title: ‸\"A meadow in May", "the quotation mark \" that opens here is not closed", "close it: \"A meadow in May\""),
        "fresh: weight in words": Mistake("{mayor.permit: 2", "{mayor.permit: ‸high", "expected a number, found the text 'high'", ""),
        "fresh: or in at most one": Mistake("at most one: [band.move, ngo.suit]", "at most one: ‸band.move or ngo.suit", "expected a list of statements, found the text 'band.move or ", "put it in square brackets: [band.move, ngo.suit]"),
        "fresh: rumour": Mistake("status: reported", "status: ‸rumour", "expected witnessed, on record, reported, opinion, inference ", ""),
    },
    BAKERY: {
        "fresh: text goes on at the left": Mistake("Für beides reicht das Geld nicht.", "Für beides reicht\n‸das Geld nicht.", "this line seems to go on with the text of because: above it,", "put 6 blanks before it"),
        "fresh: umlaut in a name": Mistake("and baeckerei.kuchen\n", "and ‸bäckerei.kuchen\n", "condition streit: unknown option 'bäckerei.kuchen'", "did you mean baeckerei.kuchen?"),
        "fresh: blank in an id": Mistake("  cafe:\n    name", "  ‸das cafe:\n    name", "'das cafe' cannot be the id of a decision maker", "write one word, as das-cafe"),
        "fresh: name for id in without": Mistake("without: [baeckerei]", "without: [‸die Bäckerei]", "scenario ohne-baeckerei: unknown decision maker 'die Bäckere", "write baeckerei"),
        "fresh: option in without": Mistake("without: [baeckerei]", "without: [‸baeckerei.kuchen]", "scenario ohne-baeckerei: unknown decision maker 'baeckerei.k", "baeckerei.kuchen is an option, where a decision maker is expected; options are l"),
        "fresh: status quo with values": Mistake("status_quo: [cafe.brot]", "status_quo: ‸{cafe.brot: true, cafe.preis: false}", "expected a list of options, found a mapping", "write a list: [cafe.brot]"),
        "fresh: not both": Mistake("- never: cafe.brot and cafe.preis", "- ‸not both: [cafe.brot, cafe.preis]", "unknown key 'not both' in a constraint", "write at most one:"),
        "fresh: only if": Mistake("kuchen iff cafe.brot", "kuchen ‸only if cafe.brot", "preference 2 of baeckerei: found 'only' where and, or, if, i", "write if kuchen then cafe.brot"),
        "fresh: who decides": Mistake("ask: who-decides", "ask: ‸who decides", "expected holds, reachable, scenario, who-blocks, who-decides", "did you mean who-decides?"),
        "fresh: star forgotten": Mistake("brot and not baeckerei.kuchen, preis, \"*\"]", "‸brot and not baeckerei.kuchen, preis]", "the ranking of cafe does not place every state (the first: 1", "add \"*\" where the rest belongs"),
        "fresh: no party in a scenario": Mistake("      baeckerei:\n        - kuchen\n", "      ‸- kuchen\n", "expected preferences per decision maker, found a list of 1", "say whose it is: write the id of a decision maker and a colon on the line above,"),
        "fresh: weight in percent": Mistake("weight: 0.5", "weight: ‸50%", "expected a number above 0, found the text '50%'", "write it without the sign, as a share of 1: 0.5"),
        "fresh: question without its scenario": Mistake("scenario\n    scenario: ohne-baeckerei\n", "‸scenario\n    title: Was, wenn die Bäckerei geht?\n", "a question with ask: scenario has no scenario:", "add scenario: …"),
        "fresh: equals in braces": Mistake("{do: selbst", "{‸do = selbst", "= does not set a value in YAML", "write a colon and a blank: do: selbst Brot backen"),
        "fresh: text for status quo": Mistake("status_quo: [cafe.brot]", "status_quo: ‸cafe.brot", "expected a list of options, found the text 'cafe.brot'", "put it in square brackets: [cafe.brot]"),
        "fresh: bare star": Mistake("\"*\"]", "‸*]", "* at the start of a text refers to something marked with &", "put the whole text in quotes: \"*\""),
        "fresh: party inside a party": Mistake("  baeckerei:\n    name: die Bäckerei\n    options:\n      kuchen: {do: Tische aufstellen, undo: die Tische abbauen}\n    preferences:\n      - not cafe.brot\n      - kuchen iff cafe.brot\n", "    ‸baeckerei:\n      name: die Bäckerei\n      options:\n        kuchen: {do: Tische aufstellen, undo: die Tische abbauen}\n      preferences:\n        - not cafe.brot\n        - kuchen iff cafe.brot\n", "baeckerei: stands in a decision maker, and is one itself", "put 2 blanks before it"),
        "fresh: because without colon": Mistake("because: Für", "‸because Für", "there is no colon after because", "write a colon and a blank: because: Für beides reicht das Geld nicht."),
        "fresh: list for never": Mistake("never: cafe.brot and cafe.preis", "never: ‸[cafe.brot, cafe.preis]", "expected a statement, found a list of 2", "join them by and (or by or): cafe.brot and cafe.preis"),
        "fresh: statement for a list in a reading": Mistake("baeckerei: [kuchen]", "baeckerei: ‸kuchen", "expected a list of statements, found the text 'kuchen'", "put it in square brackets: [kuchen]"),
    },
}  # fmt: skip
