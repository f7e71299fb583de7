"""What first readers took wrongly from a first page: nothing on it contradicts itself, nor is told by a number."""

from __future__ import annotations

from functools import cache

import pytest

from detente.model import parse
from detente.names import Language
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.front.compose import front_of
from detente.tell.brief.front.page import FrontPage

BRIDGE = """
format: 1
title: The bridge
decision_makers:
  west:
    name: Westbank
    short: Westbank
    options:
      toll: {short: toll, do: take a toll, undo: let carts pass}
      guard: {short: guard, do: guard the bridge, undo: leave the bridge alone}
    preferences: [not toll, guard]
  east:
    name: Eastbank
    short: Eastbank
    options: {ferry: {short: ferry, do: run a ferry, undo: stop the ferry}}
    preferences: [ferry iff west.toll]
conditions:
  open: {is: not west.toll, title: the bridge is open}
  idle: {is: not east.ferry, title: no ferry runs}
  paid: {is: west.toll and east.ferry, title: carts pay and a ferry runs}
status_quo: [west.toll, east.ferry]
scenarios:
  gone: {title: Westbank leaves, without: [west]}
  closed: {title: The toll stays, fix: {west.toll: true}}
questions:
  - {ask: holds, about: paid, title: Would the toll hold?}
  - {ask: reachable, about: paid, title: Does anything lead there?}
  - {ask: scenario, scenario: gone}
  - {ask: must-change, about: paid}
"""


@cache
def page(language: Language = "en") -> FrontPage:
    return front_of(briefing_of(parse(BRIDGE), language=language))


def test_a_question_without_a_scenario_says_that_it_is_about_today() -> None:
    assert page().glance[0].answer.startswith(("As things stand, no:", "Today, no:"))


def test_yes_or_no_comes_first_and_not_holding_is_said_beside_not_leading_there() -> None:
    told = [page(language).glance[1].answer for language in ("en", "de")]
    assert all(one.startswith(("No", "Nein", "Reached", "Erreicht")) for one in told), told


def test_a_scenario_says_what_it_leaves_as_it_is() -> None:
    assert "toll" in page().glance[2].answer.partition(":")[0]
    assert page().glance[2].answer.startswith("Supposing ")


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_wish_is_called_by_its_number(language: Language) -> None:
    shown = page(language)
    said = " ".join([*(one.text for one in shown.changes), *(row.answer for row in shown.glance)])
    assert not any(word in said for word in ("wish 1", "wish 2", "Wunsch 1", "Wunsch 2"))


def test_why_nothing_is_computed_is_not_what_is_said_first() -> None:
    assert page().unsure == "How sure: not computed here."
    assert "detente ensemble" in page().unsure_why
