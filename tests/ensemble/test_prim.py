"""A rule that was planted is found again, as a box and as a tree; where there is none, none is."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ensemble.sampled import ABSENT, NEGATED, PRESENT, sample, shuffled

from detente.ensemble.hanging.counted import CHANCE, chance
from detente.ensemble.hanging.factors import Sample
from detente.ensemble.hanging.hangs import hangs_on
from detente.ensemble.hanging.prim import MOST, Box, box_of
from detente.ensemble.hanging.tree import Node, tree_of
from detente.errors import UsageError
from detente.graph.truth import Mask

EVEN = (0.5, 0.5)
IRRELEVANT = 20


def said(box: Box | None) -> dict[int, tuple[str, ...]]:
    """Per factor of a box what it may be."""
    return {r.factor.places[0]: r.values for r in box.restrictions} if box else {}


def weighed(readings: Sample, so: Mask, box: Box) -> tuple[int, float, float, float, float]:
    """What the box says of itself, by looking at every reading on which it was not chosen."""
    if not readings.exact:
        readings = replace(readings, values=readings.values[:, 1::2], weights=readings.weights[1::2])
        so = so[1::2]
    allowed = {r.factor: [r.factor.values.index(value) for value in r.values] for r in box.restrictions}
    inside = np.ones_like(so)
    for factor, row in zip(readings.factors, readings.values, strict=True):
        if factor in allowed:
            inside &= np.isin(row, allowed[factor])
    weights, meant = readings.weights, so == box.so
    whole, hits = weights[inside].sum(), weights[inside & meant].sum()
    return (
        int(inside.sum()),
        whole / weights.sum(),
        hits / whole,
        hits / weights[meant].sum(),
        weights[meant].sum() / weights.sum(),
    )


@pytest.mark.parametrize("seed", range(5))
def test_one_line_and_not_another_among_twenty_that_do_not_matter(seed: int) -> None:
    readings = sample(1000, [EVEN] * (2 + IRRELEVANT), seed)
    so = (readings.values[3] == PRESENT) & (readings.values[11] == ABSENT)
    box = box_of(readings, so)
    assert box is not None
    assert said(box) == {3: ("present",), 11: ("absent",)}
    assert (box.density, box.coverage, box.gain) == (1, 1, 1)
    assert box.readings == so[1::2].sum()
    for restriction in box.restrictions:
        assert restriction.without == pytest.approx(0.5, abs=0.1)
        assert restriction.chance < 1e-6


def test_lines_that_are_nearly_always_there() -> None:
    readings = sample(4000, [(0.9, 0.1)] * 12)
    so = (readings.values[:MOST] == PRESENT).all(axis=0)
    box = box_of(readings, so)
    assert said(box) == dict.fromkeys(range(MOST), ("present",))
    assert box is not None
    assert (box.density, box.coverage) == (1, 1)


def test_two_of_three_values_are_inside() -> None:
    readings = sample(1000, [(0.4, 0.3, 0.3), EVEN, EVEN])
    box = box_of(readings, readings.values[0] != ABSENT)
    assert said(box) == {0: ("present", "negated")}


def test_a_value_that_no_reading_has_is_not_told() -> None:
    readings = sample(500, [(0.4, 0.6, 0.0), EVEN])
    assert said(box_of(readings, readings.values[0] != ABSENT)) == {0: ("present",)}


def test_noise_beside_the_rule_does_not_hide_it() -> None:
    readings = sample(3000, [EVEN] * IRRELEVANT, 1)
    rule = (readings.values[0] == PRESENT) & (readings.values[1] == PRESENT)
    box = box_of(readings, rule ^ (np.random.default_rng(2).random(3000) < 0.1))
    assert said(box) == {0: ("present",), 1: ("present",)}
    assert box is not None
    assert box.density == pytest.approx(0.9, abs=0.03)


def test_a_box_of_the_readings_in_which_it_is_not_so() -> None:
    readings = sample(800, [EVEN] * 5)
    so = (readings.values[0] == PRESENT) | (readings.values[1] == PRESENT)
    box = box_of(readings, so, about=False)
    assert said(box) == {0: ("absent",), 1: ("absent",)}
    assert box is not None
    assert (box.so, box.density, box.coverage) == (False, 1, 1)
    assert hangs_on(readings, so).box == box


def test_no_more_restrictions_than_can_be_told() -> None:
    readings = sample(4000, [(0.7, 0.3)] * 8)
    so = readings.values[:6].sum(axis=0) == 0
    assert [len(said(box_of(readings, so, most=most))) for most in (1, 2, 4, 6, 8)] == [1, 2, 4, 6, 6]


def enumerated_and_drawn(seed: int, draws: int, noise: float) -> tuple[Sample, Mask, Sample, Mask]:
    """All readings of six lines, an answer on which each line has a slight bearing, and some of the readings drawn."""
    rng = np.random.default_rng(seed)
    cells = np.array(list(product(range(2), repeat=6)), dtype=np.int16).T
    score = rng.random(6) @ cells + noise * rng.standard_normal(64)
    so, which = score > np.median(score), rng.integers(64, size=draws)
    every = replace(sample(64, [EVEN] * 6), values=cells, weights=np.full(64, 1 / 64), exact=True)
    drawn = replace(sample(draws, [EVEN] * 6), values=cells[:, which])
    return every, so, drawn, so[which]


def true_and_told(draws: int, noise: float) -> list[tuple[float, Box]]:
    """Boxes found among few readings, each with its share of all that there are."""
    found = []
    for seed in range(1000):
        every, so, drawn, said_so = enumerated_and_drawn(seed, draws, noise)
        if (box := box_of(drawn, said_so)) is not None:
            found.append((weighed(every, so, box)[2], box))
    assert len(found) > 200
    return found


def test_a_box_is_not_told_better_than_it_is() -> None:
    """Told by the readings on which they were chosen, boxes would be too dense by 3 points on average."""
    found = true_and_told(100, 0.4)
    assert np.mean([box.density - true for true, box in found]) == pytest.approx(0, abs=0.01)


def test_two_standard_errors_hold_the_true_density_as_often_as_they_say() -> None:
    found = [(true, box) for true, box in true_and_told(400, 1.0) if 0.2 < true < 0.9]
    assert len(found) > 200
    assert np.mean([abs(box.density - true) <= 2 * box.density_error for true, box in found]) > 0.92
    assert 0.6 < np.mean([abs(box.density - true) <= box.density_error for true, box in found]) < 0.76


def test_a_bound_is_wrong_in_no_more_than_one_of_twenty() -> None:
    """Of all readings 94 of 100 follow the rule: a bound is wrong where more than 50 are inside, and all do."""
    boxes = []
    for seed in range(300):
        readings = sample(400, [EVEN] * 6, seed)
        rule = (readings.values[0] == PRESENT) & (readings.values[1] == PRESENT)
        box = box_of(readings, rule ^ (np.random.default_rng(1000 + seed).random(400) < 0.06))
        if box is not None and said(box) == {0: ("present",), 1: ("present",)}:
            boxes.append(box)
    bounds = [box.density_bound for box in boxes if box.density_bound is not None]
    assert len(boxes) > 200
    assert len(bounds) > 10
    assert sum(bound < 0.06 for bound in bounds) / len(boxes) <= 0.05


@pytest.mark.parametrize("design", ["sampled", "enumerated"])
@pytest.mark.parametrize("seed", range(6))
def test_what_a_box_says_of_itself_is_counted(seed: int, design: str) -> None:
    rng = np.random.default_rng(seed)
    readings = sample(600, [EVEN, (0.8, 0.2), (0.3, 0.4, 0.3), EVEN, EVEN], seed)
    if design == "enumerated":
        readings = replace(readings, weights=rng.random(600) / 300, exact=True)
    so = (readings.values[0] + readings.values[2] < 2) ^ (rng.random(600) < 0.2)
    for about in (True, False):
        box = box_of(readings, so, about=about)
        assert box is not None
        told = (box.readings, box.share, box.density, box.coverage, box.overall)
        assert told == pytest.approx(weighed(readings, so, box), abs=1e-12)
        assert box.density > box.overall
        for restriction in box.restrictions:
            rest = tuple(other for other in box.restrictions if other is not restriction)
            assert restriction.without == pytest.approx(weighed(readings, so, replace(box, restrictions=rest))[2])


def test_chance_alone_hardly_ever_gives_a_box() -> None:
    found = [
        hangs_on(readings, np.random.default_rng(1000 + seed).random(300) < 0.4)
        for seed in range(100)
        for readings in [sample(300, [EVEN, (0.9, 0.1), (0.8, 0.1, 0.1)] * 6, seed)]
    ]
    assert sum(one.box is not None for one in found) <= 100 * CHANCE
    assert sum(one.tree.split is not None for one in found) <= 100 * CHANCE


@given(
    sizes=st.lists(st.integers(1, 3), min_size=1, max_size=4),
    so=st.lists(st.booleans(), min_size=2, max_size=6),
    exact=st.booleans(),
    data=st.data(),
)
@settings(max_examples=40)
def test_where_every_reading_is_as_often_so_nothing_decides(
    sizes: list[int], so: list[bool], exact: bool, data: st.DataObject
) -> None:
    cells = np.array(list(product(*map(range, sizes))), dtype=np.int16)
    count = len(cells) * len(so)
    weights = data.draw(st.lists(st.integers(1, 9), min_size=len(cells), max_size=len(cells))) if exact else [1]
    readings = replace(
        sample(count, [EVEN] * len(sizes)),
        values=np.repeat(cells, len(so), axis=0).T,
        weights=np.repeat(np.resize(weights, len(cells)), len(so)) / (sum(weights) if exact else 1),
        exact=exact,
    )
    found = hangs_on(readings, np.tile(so, len(cells)))
    assert (found.box, found.tree.split, found.importance.deciding) == (None, None, ())


@given(seed=st.integers(0, 10**6), exact=st.booleans())
@settings(max_examples=20)
def test_the_order_of_the_draws_does_not_matter(seed: int, exact: bool) -> None:
    rng = np.random.default_rng(seed)
    readings = sample(400, [EVEN, (0.8, 0.2), (0.3, 0.4, 0.3), EVEN], seed)
    if exact:
        readings = replace(readings, exact=True, weights=rng.choice([0.1, 0.2, 0.7], 400))
    so = (readings.values[0] == readings.values[2]) ^ (rng.random(400) < 0.1)
    one, other = hangs_on(readings, so), hangs_on(*shuffled(readings, so, seed, 1 if exact else 2))
    assert said(one.so) == said(other.so)
    assert said(one.otherwise) == said(other.otherwise)
    assert [effect.factor for effect in one.importance.effects] == [e.factor for e in other.importance.effects]
    assert questions(one.tree) == questions(other.tree)
    if not exact:
        assert one == other


def questions(node: Node) -> list[tuple[int, tuple[str, ...]]]:
    """What a tree asks, from the root down, yes before no."""
    if node.split is None:
        return []
    split = node.split
    return [(split.factor.places[0], split.values), *questions(split.yes), *questions(split.no)]


def test_where_all_readings_agree_there_is_nothing_to_find() -> None:
    readings = sample(50, [EVEN] * 3)
    for so in (True, False):
        found = hangs_on(readings, np.full(50, so))
        assert found.agreed
        assert (found.box, found.tree.split, found.importance.effects) == (None, None, ())


def test_readings_too_rare_to_count_make_no_box() -> None:
    readings = replace(sample(3, [EVEN]), values=np.array([[0, 0, 1]], dtype=np.int16), exact=True)
    for rare, found in ((1e-9, {0: ("absent",)}), (1e-30, {})):
        weighed = replace(readings, weights=np.array([0.5, 0.5, rare]))
        assert said(hangs_on(weighed, np.array([False, False, True])).so) == found


def test_where_nothing_varies_there_is_nothing_to_find() -> None:
    readings = sample(10, [])
    found = hangs_on(readings, np.arange(10) % 2 == 0)
    assert (found.agreed, found.box, found.tree.split, found.importance.deciding) == (False, None, None, ())


def test_one_answer_for_each_reading() -> None:
    with pytest.raises(UsageError, match="9 answers of 10 readings"):
        hangs_on(sample(10, [EVEN]), np.zeros(9, dtype=np.bool_))


def test_a_tree_asks_the_better_question_first_and_says_what_is_left() -> None:
    readings = sample(4000, [EVEN, (0.9, 0.1), EVEN, (0.4, 0.3, 0.3)])
    first, second, _, third = readings.values
    so = (first == PRESENT) | ((third == NEGATED) & (second == PRESENT))
    tree = tree_of(readings, so)
    assert tree.so == so[1::2].mean()
    assert tree.split is not None
    assert (tree.split.factor.places, tree.split.values) == ((0,), ("present",))
    assert (tree.split.yes.so, tree.split.yes.split) == (1, None)
    no = tree.split.no
    assert no.split is not None
    assert (no.split.factor.places, no.split.values) == ((3,), ("negated",))
    assert no.share + tree.split.yes.share == 1
    assert tree_of(readings, so, depth=1).split == replace(tree.split, no=replace(no, split=None))


@given(n=st.integers(2, 14), data=st.data())
@settings(max_examples=40)
def test_the_bound_of_chance_is_one(n: int, data: st.DataObject) -> None:
    """No deal of the hits is more frequent than the bound says, on the side where it lies, nor is all that is worse."""
    k, m = data.draw(st.integers(1, n - 1)), data.draw(st.integers(1, n - 1))
    deals = np.array([sum(deal) for deal in product((0, 1), repeat=n) if sum(deal) == k for deal in [deal[:m]]])
    for j in range(max(0, k + m - n), min(k, m) + 1):
        bound = chance((n, k), np.array([float(m)]), np.array([float(j)]))[0]
        worse = deals <= j if j * n <= k * m else deals >= j
        assert worse.mean() <= bound + 1e-12
