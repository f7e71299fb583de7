"""What the symbolic engine refuses, and what it says then."""

from __future__ import annotations

import pytest
from benchmarks.generated import generated

from detente.errors import LimitExceeded, UsageError
from detente.library import path_of
from detente.model import read
from detente.model.conflict import ByStatements, Conflict, DecisionMaker, Level, Option
from detente.model.statement import OptionTaken
from detente.model.text import Text
from detente.names import DmId, OptionId
from detente.symbolic import Symbolic


def independent(options: int) -> Conflict:
    """Two who each like each of their options better than nothing, the earlier the more."""
    return Conflict(
        Text.plain("so many"),
        tuple(
            DecisionMaker(
                dm,
                Text.plain(dm),
                ByStatements(tuple(Level(OptionTaken(option.id)) for option in own)),
                own,
            )
            for dm in (DmId("a"), DmId("b"))
            for own in [tuple(Option(OptionId(f"{dm}.o{k}"), dm, Text.plain("act")) for k in range(options // 2))]
        ),
    )


def test_sixty_four_options_are_counted() -> None:
    found = Symbolic(independent(64))
    assert found.size == 2**64
    assert found.space.count(found.equilibria("Nash")) == 1
    (example,) = found.space.examples(found.equilibria("Nash"), 3)
    assert len(example) == 64


def test_the_refusal_for_want_of_memory_says_what_was_known() -> None:
    found = Symbolic(generated(24, one_way=False), memory=1_000_000)  # an eighth of what it takes
    known = found.space.count(found.equilibria("Nash"))
    known_by_then = rf"outgrew 1 MB \(SEQ for d\d\)\. Known by then: {known:,} .* by Nash;.*GMR"
    with pytest.raises(LimitExceeded, match=known_by_then):  # for whom it ends is a matter of when memory is given back
        found.equilibria("SEQ")


def test_memory_that_does_not_hold_the_model() -> None:
    with pytest.raises(LimitExceeded, match="reading the model.*Known by then: nothing"):
        Symbolic(generated(24, one_way=False), memory=2_000)


def test_graph_form() -> None:
    with pytest.raises(UsageError, match="graph form"):
        Symbolic(read(path_of("toll-road")).conflict)
