"""The brief in the terminal."""

from __future__ import annotations

import re
from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from detente.names import LANGUAGES, Language
from detente.render.brief_text import print_view, text
from detente.tell.brief import view_of

from . import shipped
from .sample import hostile, sample


@pytest.mark.parametrize("language", LANGUAGES)
def test_bottom_line_and_answers_come_first(language: Language) -> None:
    view = sample(language)
    shown = text(view, width=2000)
    places = [shown.index(part) for part in (view.title, view.bottom_line[0], view.answers[0].question)]
    assert places == sorted(places)
    assert all(item.question in shown and item.answer in shown for item in view.answers)
    assert all(finding in shown for finding in view.findings)
    assert view.sha256 in shown


@pytest.mark.parametrize("width", [40, 80, 133])
@pytest.mark.parametrize("full", [False, True])
def test_no_line_is_wider_than_the_terminal(width: int, full: bool) -> None:
    lines = text(sample("de"), width=width, full=full).splitlines()
    assert max(map(cell_len, lines)) <= width


def test_the_tableau_says_how_many_columns_it_leaves_out() -> None:
    narrow, wide = text(sample(), width=80), text(sample(), width=250)
    assert "of 30 columns fit here" in narrow
    assert "columns fit here" not in wide
    assert "30 of 320 outcomes are shown" in wide


def test_the_model_is_shown_only_in_full() -> None:
    view = sample()
    level = view.model.parties[0].preferences[0].statement
    assert f"[{level}]" not in text(view)
    assert f"[{level}]" in text(view, full=True)


def test_nothing_hangs_on_colour() -> None:
    plain, coloured = text(sample(), color=False), text(sample(), color=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_no_color_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    stream = StringIO()
    print_view(sample(), Console(file=stream, width=100, force_terminal=True, color_system="standard"))
    assert not [code for code in ("\x1b[36m", "\x1b[1;36m", "\x1b[31m") if code in stream.getvalue()]


def test_same_view_same_bytes() -> None:
    assert text(sample("de"), width=90) == text(sample("de"), width=90)


def test_text_from_the_model_is_neither_markup_nor_command() -> None:
    shown = text(hostile(sample(), "[red]x[/] :warning: \x1b[2J"), width=300)
    assert "[red]x[/] :warning: \N{REPLACEMENT CHARACTER}[2J" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize("name", ["elmira", "two-towns", "ukraine-2025"])
def test_a_view_without_pictures_reads_the_same(name: str) -> None:
    without = view_of(shipped.brief(name), pictures=False)
    assert without != shipped.view(name)
    assert text(without, full=True) == text(shipped.view(name), full=True)
