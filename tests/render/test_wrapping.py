"""Paragraphs wrapped to a width."""

from __future__ import annotations

import click
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import at_most

from detente.render.wrapping import wrapped

WIDTH = 100
PIECES = st.sampled_from(["ab", "c-", "–", "--", " ", "   ", "\n", "x" * 90, "y" * 210, " " * 120, "Ä."])


@given(st.lists(PIECES, max_size=12).map("".join), st.integers(0, 4), st.sampled_from(["", "- "]))
def test_text_is_wrapped_as_click_wraps_it(text: str, indent: int, mark: str) -> None:
    first = " " * indent + mark
    expected = click.wrap_text(text, WIDTH, initial_indent=first, subsequent_indent=" " * len(first))
    assert "\n".join(wrapped(text, WIDTH, first)) == expected


def test_an_endless_word_takes_time_by_its_length() -> None:
    with at_most(seconds=5):
        lines = wrapped("x" * 2_000_000, WIDTH)
    assert set(lines) == {"x" * WIDTH}
