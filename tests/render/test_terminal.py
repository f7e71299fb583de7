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
def test_the_first_page_comes_first(language: Language) -> None:
    view = sample(language)
    front, shown = view.front, text(view, width=2000)
    parts = (front.title, front.headline, front.shown[0].answer, front.changes[0].text, front.watch[0])
    places = [shown.index(part) for part in (*parts, front.supposed[0], front.glance[2].answer)]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_full_there_are_all_answers(language: Language) -> None:
    view = sample(language)
    shown = text(view, width=2000, full=True)
    assert view.bottom_line[0] in shown
    assert all(item.question in shown and item.answer in shown for item in view.answers)
    assert all(finding in shown for finding in view.findings)
    assert view.sha256 in shown


@pytest.mark.parametrize("width", [40, 80, 133])
@pytest.mark.parametrize("full", [False, True])
def test_no_line_is_wider_than_the_terminal(width: int, full: bool) -> None:
    lines = text(sample("de"), width=width, full=full).splitlines()
    assert max(map(cell_len, lines)) <= width


def test_the_tableau_says_how_many_columns_it_leaves_out() -> None:
    narrow, wide = (text(sample(), width=width, full=True) for width in (80, 250))
    assert "of 30 columns fit here" in narrow
    assert "columns fit here" not in wide
    assert "30 of 320 outcomes are shown" in wide


def test_one_card_is_printed_in_full_and_nothing_else() -> None:
    view = sample()
    shown = text(view, width=2000, question=1)
    assert all(
        part in shown for part in (view.front.glance[0].answer, view.answers[0].details[0], view.answers[0].folded[0])
    )
    assert view.front.headline not in shown
    assert view.answers[1].question not in shown


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
