"""How many rankings make a target hold."""

from __future__ import annotations

import numpy as np
import pytest
from tests.inverse.samples import BORDER, about, border, library, state

from detente.errors import LimitExceeded, UsageError
from detente.graph import graph_of
from detente.inverse import Count, Target, count_rankings, exactly
from detente.model import parse
from detente.model.statement import And, Holds, Not, OptionTaken
from detente.names import ConditionId, DmId, OptionId
from detente.stability import ConceptName

SYRIA = [DmId("syria")]


@pytest.mark.parametrize(("concept", "holding"), [("Nash", 240), ("GMR", 384), ("SMR", 300), ("SEQ", 384)])
def test_the_published_counts_of_syria_and_iraq(concept: ConceptName, holding: int) -> None:
    graph = graph_of(library("syria-iraq-1975"))
    assert count_rankings(graph, state(graph, 2, concept), SYRIA) == Count(holding, 720)


def test_who_is_not_asked_does_not_restrict_the_count() -> None:
    """Iraq blocks state 1 whatever Syria wants; asked of Syria alone, some of its rankings make it hold."""
    graph = graph_of(library("syria-iraq-1975"))
    blocked = state(graph, 1, "Nash")
    assert count_rankings(graph, blocked, SYRIA).holding == 0
    assert count_rankings(graph, Target(blocked.what, "Nash", tuple(SYRIA)), SYRIA).holding == 240


def test_of_several_states_meant_one_is_enough() -> None:
    graph, a = border(), [DmId("a")]
    market = np.flatnonzero(about("market").where(graph)).tolist()
    quiet = Target(Not(Holds(ConditionId("market"))), "Nash")
    other = [s for s in range(graph.size) if s not in market]
    single = [count_rankings(graph, Target(exactly(graph, s), "Nash"), a).holding for s in other]
    together = count_rankings(graph, quiet, a)
    assert together.of == 720
    assert max(single) <= together.holding <= sum(single)


def test_too_many_rankings_are_refused_with_their_number_and_a_way_out() -> None:
    graph = graph_of(library("syria-iraq-1975"))
    with pytest.raises(LimitExceeded, match=r"518,400 combinations .* limit is 200,000\. Vary fewer"):
        count_rankings(graph, state(graph, 2), graph.decision_makers)


def test_a_number_of_rankings_that_nobody_could_read_is_refused_by_its_magnitude() -> None:
    options = ", ".join(f"o{k}: {{do: do {k}}}" for k in range(12))
    party = f"a: {{name: A, options: {{{options}}}, preferences: []}}"
    graph = graph_of(parse(f"format: 1\ntitle: Many\ndecision_makers:\n  {party}\n").conflict)
    with pytest.raises(LimitExceeded, match=r"^4,096 states have about 10\^13,020 combinations"):
        count_rankings(graph, state(graph, 1), graph.decision_makers)


def test_a_target_that_a_constraint_forbids_cites_it() -> None:
    graph = border()
    both = And((OptionTaken(OptionId("a.open")), OptionTaken(OptionId("a.guard"))))
    with pytest.raises(UsageError, match=r"“never: a\.open and a\.guard” \(line \d+\) forbids it"):
        count_rankings(graph, Target(both), graph.decision_makers)


@pytest.mark.parametrize(
    ("constraints", "cited"),
    [
        (
            "{never: a.open and b.trade}, {never: a.open and not b.trade}",
            "and “never: a.open and not b.trade” .* together$",
        ),
        ("{never: a.open}, {never: a.open and true}", r"the constraint “never: a\.open.*” \(line \d+\) forbids it$"),
        (
            "{never: a.open and b.trade}, {never: b.trade and a.guard}, {never: a.open and not b.trade}",
            "and “never: a.open and not b.trade” .* together$",
        ),
    ],
)
def test_constraints_that_forbid_a_target_together_are_all_cited_and_no_other(constraints: str, cited: str) -> None:
    text = BORDER.replace(
        "  - never: a.open and a.guard\n    because: Nobody guards an open gate.", f"  [{constraints}]"
    )
    graph = graph_of(parse(text.replace("fix: {a.open: true}", "fix: {b.trade: true}")).conflict)
    with pytest.raises(UsageError, match=cited) as refused:
        count_rankings(graph, Target(OptionTaken(OptionId("a.open"))), graph.decision_makers)
    assert "a.guard" not in str(refused.value)


def test_a_target_that_contradicts_itself_blames_no_constraint() -> None:
    graph = border()
    market = Holds(ConditionId("market"))
    with pytest.raises(UsageError, match="contradicts itself"):
        count_rankings(graph, Target(And((market, Not(market)))), graph.decision_makers)


def test_with_nobodys_ranking_varied_there_is_only_the_conflict_as_it_is() -> None:
    graph = graph_of(library("syria-iraq-1975"))
    assert count_rankings(graph, state(graph, 6), []) == Count(1, 1)
    assert count_rankings(graph, state(graph, 2), []) == Count(0, 1)
