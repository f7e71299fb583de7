"""Small conflict files that the tests read, change and spoil."""

TOWNS = """\
# two towns
format: 1
title: Two towns and a river
as_of: 2025-04-18
decision_makers:
  up:
    name: {en: Upstream, de: Oberhausen}   # the upper town
    options:
      release: {do: release water, undo: hold the water back}
      dam: {do: build the dam, only: take}
    preferences:
      - not down.sue
      - want: if dam then down.pay
        evidence: [q1]
        confidence: high
        note: our reading
      - any of:
          - release
          - deal
  down:
    name: Downstream
    plural: true
    options:
      sue: {do: go to court, undo: drop the case}
      pay: {do: pay for the water}
    weights: {up.release: 3, down.sue: -0.1}
conditions:
  deal: up.release and not down.sue
  quarrel: {is: not deal, title: {en: there is a quarrel, de: man streitet}}
constraints:
  - never: up.release and up.dam
    because: The dam holds the water.
  - at most one: [down.sue, down.pay]
status_quo: [down.sue]
scenarios:
  no-court:
    title: The court closes
    without_options: [down.sue]
  upper-leaves: {without: [up], fix: {release: true}, preferences: {down: [quarrel]}}
  pipeline: {add: {up.pipe: {do: lay a pipe}}, preferences: {up: [up.pipe]}}
questions:
  - Which outcomes hold?
  - {ask: reachable, about: [deal, quarrel]}
  - {ask: scenario, scenario: no-court, title: What if the court closes?}
sources:
  a1: {title: A report, publisher: The Paper, published: 2014}
quotes:
  q1: {source: a1, exact: we will not release}
"""

_RATE = "rate: {per_day: 0.25, confidence: low, evidence: [q1], note: our guess}"
TIMED = (
    TOWNS.replace("plural: true", f"plural: true\n    {_RATE}")
    + """\
events:
  verdict:
    title: {en: The court decides, de: Das Gericht entscheidet}
    on: 2025-05-01
    unless: deal or dam
    fix: {down.sue: false, release: true}
    rates: {up: 2}
    evidence: [q1]
    note: A date of our own.
  flood: {on: 30.5, rates: {down: 1}}
"""
)

GRAPH = """\
format: 1
title: A graph
states: {1: calm, 2: {en: strife, de: Streit}, 3: war}
decision_makers:
  a: {name: A, moves: [[1, 2], [2, 3]], ranking: [1, [2, 3]]}
  b: {name: B, moves: [[2, 1]], ranking: [3, "*"]}
status_quo: 2
"""


def small(preferences: str = "preferences: []", rest: str = "", options: str = "x: {do: ex}, y: {do: why}") -> str:
    """A conflict of two decision makers, `a` with x and y, `b` with z; `preferences` are a's."""
    return (
        "format: 1\ntitle: Small\ndecision_makers:\n"
        f"  a: {{name: A, options: {{{options}}}, {preferences}}}\n"
        "  b: {name: B, options: {z: {do: zed}}, preferences: []}\n" + rest
    )
