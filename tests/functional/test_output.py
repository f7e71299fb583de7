"""Text as it is put on the screen."""

from __future__ import annotations

from time import process_time

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detente.cli.output import WIDEST, put_item, put_paragraph

PIECES = st.sampled_from(["ab", "c-", "–", "--", " ", "   ", "\n", "x" * 90, "y" * 210, " " * 120, "Ä."])


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers of pytest inherit the width of a terminal that readline has asked for."""
    monkeypatch.setenv("COLUMNS", str(WIDEST))


@given(st.lists(PIECES, max_size=12).map("".join), st.integers(0, 4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_text_is_wrapped_as_click_wraps_it(capsys: pytest.CaptureFixture[str], text: str, indent: int) -> None:
    margin = " " * indent
    put_paragraph(text, indent=indent)
    put_item(text, indent=indent)
    paragraph = click.wrap_text(text, WIDEST, initial_indent=margin, subsequent_indent=margin)
    item = click.wrap_text(text, WIDEST, initial_indent=f"{margin}- ", subsequent_indent=f"{margin}  ")
    assert capsys.readouterr().out == f"{paragraph}\n{item}\n"


def test_an_endless_word_takes_time_by_its_length(capsys: pytest.CaptureFixture[str]) -> None:
    start = process_time()
    put_paragraph("x" * 2_000_000)
    assert process_time() - start < 3
    assert set(capsys.readouterr().out.splitlines()) == {"x" * WIDEST}
