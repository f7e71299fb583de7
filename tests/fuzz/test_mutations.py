"""What `make fuzz` makes its inputs by: the same again by the same seed, each kind of edit, failing ones made small."""

from __future__ import annotations

from random import Random

from tests.fuzz.mutations import LONGEST, minimised, mutated


def test_the_same_seed_makes_the_same_inputs_and_most_of_them_differ() -> None:
    corpus = ["title: Two towns\noptions: {}\n", "a: [b, c]\n"]
    chances = Random(4), Random(4)
    first, again = ([mutated(corpus, chance) for _ in range(200)] for chance in chances)
    assert first == again
    assert len(set(first)) > 150


def test_an_input_is_text_or_bytes_as_those_known_and_not_longer_than_it_may_be() -> None:
    chance = Random(7)
    assert all(len(mutated([b"\xff" * LONGEST, b""], chance)) <= LONGEST for _ in range(50))
    assert {type(mutated([""], chance)) for _ in range(50)} == {str}


def test_a_failing_input_is_made_small() -> None:
    text = "some words ( and more of them ) that do not matter" * 20
    assert minimised(text, lambda shorter: "(" in shorter and ")" in shorter.partition("(")[2]) == "()"
