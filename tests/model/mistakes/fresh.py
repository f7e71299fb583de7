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
    },
    HILL: {
        "fresh: quote not closed": Mistake("title: Windräder am Eichberg", "title: ‸\"Windräder am Eichberg", "the quotation mark \" that opens here is not closed", "close it: \"Windräder am Eichberg\""),
        "fresh: decimal comma": Mistake("3, dorf", "3‸,5, dorf", "a comma in a number ends it", "write a point in place of the comma: 3.5"),
        "fresh: ranking with >": Mistake("[4, 2, \"*\"]", "‸4 > 2 > *", "expected a list, best first, found the text '4 > 2 > *'", "write a list, the best first: [4, 2, \"*\"]"),
        "fresh: missing preferences": Mistake("betreiber:\n    name: der Betreiber\n    options:\n      bauen: {do: die Windräder bauen, undo: auf die Windräder verzichten}\n      beteiligen: {do: das Dorf am Gewinn beteiligen, undo: den Gewinn behalten}\n    ranking: [4, 2, \"*\"]\n", "‸betreiber:\n    name: der Betreiber\n    options:\n      bauen: {do: die Windräder bauen, undo: auf die Windräder verzichten}\n      beteiligen: {do: das Dorf am Gewinn beteiligen, undo: den Gewinn behalten}\n", "a decision maker has none of preferences:, ranking: or weigh", "add one of preferences:, ranking: or weights:"),
    },
    MERGER: {
        "fresh: state missing": Mistake("ranking: [3, 1, 2, 4]", "ranking: [‸3, 1, 2]", "the ranking of buyer does not place every state (the first: ", "add \"*\" where the rest belongs"),
        "fresh: moves with dash": Mistake("moves: [[1, 2], [2, 1]]", "moves: ‸[1-2, 2-1]", "expected a list of pairs of state numbers, found a list of 2", "write [[1, 2], [2, 1]]"),
        "fresh: text status quo": Mistake("status_quo: 1", "status_quo: ‸no offer", "expected a whole number, found the text 'no offer'", "write its number under states:"),
        "fresh: item among states": Mistake("  2: an offer", "  ‸- 2: an offer", "a dash stands among lines that begin with a number and a col", "delete the dash"),
        "fresh: item among states 2": Mistake("  2: an offer", "  ‸- an offer", "a dash stands among lines that begin with a number and a col", "write its number in place of the dash, as N: an offer lies on the table"),
    },
}  # fmt: skip
