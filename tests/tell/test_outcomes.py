"""Outcomes and moves in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.graph import building
from tests.tell.asking import conflict, graph

from detente.graph import Step, graph_of
from detente.model.conflict import Conflict, Option
from detente.model.text import Text
from detente.names import DmId, Language, OptionId, ScenarioId
from detente.scenario import changed
from detente.tell.outcomes import (
    action_between,
    action_of,
    deeds_of,
    is_plural,
    label_of,
    name_of,
    names_of,
    names_true_in,
    phrase_of,
)
from detente.tell.voice import Voice

EN, DE = Voice("en"), Voice("de")


@pytest.mark.parametrize(
    ("number", "voice", "label"),
    [
        (4, EN, "as today"),
        (4, DE, "wie heute"),
        (2, EN, "as today, but Upstream would release water; Downstream would drop the case"),
        (2, DE, "wie heute, aber Oberstadt würde Wasser ablassen; Unterstadt würde die Klage zurückziehen"),
    ],
)
def test_an_outcome_is_what_differs_from_today(number: int, voice: Voice, label: str) -> None:
    towns = graph("two-towns")
    assert label_of(towns, towns.index(number), voice) == label


def test_without_a_status_quo_an_outcome_is_what_is_done_in_it() -> None:
    undated = graph_of(replace(conflict("two-towns"), status_quo=None))
    assert label_of(undated, 0, EN) == "nobody does anything"
    assert label_of(undated, 3, EN) == "Downstream would go to court"


def test_where_nothing_is_done_today_the_difference_is_what_is_taken() -> None:
    idle = graph_of(replace(conflict("two-towns"), status_quo=frozenset()))
    assert label_of(idle, 0, EN) == "as today"
    assert label_of(idle, 3, EN) == "as today, but Downstream would go to court"


def test_today_is_not_what_a_scenario_makes_of_it() -> None:
    base = conflict("two-towns")
    after = graph_of(changed(base, base.scenario(ScenarioId("no-court"))))
    assert after.status_quo is not None
    assert label_of(after, after.status_quo, EN) == "as today"
    assert label_of(after, after.status_quo, EN, base=base) == "as today, but Downstream would drop the case"


def test_in_graph_form_an_outcome_is_called_by_its_name() -> None:
    drawn = building.listed(
        [1, 4],
        building.player("a", building.ranked(1, 4), (4, 1)),
        building.player("b", building.ranked(1, 4)),
        today=4,
    )
    listed = graph_of(drawn)
    assert label_of(listed, 0, EN) == "state 1"
    assert action_of(listed, Step(DmId("a"), 1, 0), EN) == "move to “state 1”"
    assert action_of(listed, Step(DmId("a"), 1, 0), DE) == "zu „state 1“ übergehen"


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "choose not to build the dam"), ("de", "auf „den Damm bauen“ verzichten")]
)
def test_as_a_move_an_option_without_undo_is_given_up(language: Language, expected: str) -> None:
    do = Text((("en", "build the dam"), ("de", "den Damm bauen")))
    option = Option(OptionId("up.dam"), DmId("up"), do)
    assert phrase_of(option, False, Voice(language)) == expected
    assert phrase_of(option, True, Voice(language)) == do.said(language)


def test_a_move_says_all_that_changes_in_file_order() -> None:
    towns = graph("two-towns")
    assert action_between(towns, towns.index(2), towns.index(3), EN) == "hold the water back and build the dam"
    assert action_between(towns, towns.index(2), towns.index(3), DE) == "das Wasser zurückhalten und den Damm bauen"


def test_who_would_do_what_is_said_once_per_party() -> None:
    done = {OptionId("up.release"): True, OptionId("up.dam"): False, OptionId("down.sue"): True}
    said = deeds_of(conflict("two-towns"), done, EN)
    assert said == "Upstream would release water and give up the dam; Downstream would go to court"
    assert deeds_of(conflict("two-towns"), {}, EN) == ""


def test_what_is_not_done_is_said_last_so_that_the_denial_reaches_no_further() -> None:
    towns = conflict("two-towns")
    bare = replace(
        towns,
        decision_makers=tuple(
            replace(dm, options=tuple(replace(o, undo=None) for o in dm.options)) for dm in towns.decision_makers
        ),
    )
    done = {OptionId("up.release"): False, OptionId("up.dam"): True}
    assert deeds_of(bare, done, EN) == "Upstream would build the dam and not release water"
    assert deeds_of(bare, done, DE) == "Oberstadt würde den Damm bauen und Wasser nicht ablassen"
    dry = graph_of(bare)
    assert action_between(dry, dry.index(2), dry.index(3), EN) == "build the dam and choose not to release water"


def test_conditions_that_are_true_are_named_by_their_titles() -> None:
    towns = graph("two-towns")
    assert names_true_in(towns, towns.index(2), EN) == ("water and no court case",)
    assert names_true_in(towns, towns.index(4), EN) == ()


def test_names_and_number() -> None:
    flagship: Conflict = conflict("ukraine-2025")
    us, russia = DmId("us"), DmId("ru")
    assert name_of(flagship, russia, DE) == "Russland"
    assert names_of(flagship, [us, russia], EN) == "the United States and Russia"
    assert [is_plural(flagship, dms, EN) for dms in ([us], [russia], [russia, DmId("ua")])] == ["yes", "no", "yes"]
