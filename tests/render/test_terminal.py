"""The brief in the terminal."""

from __future__ import annotations

import re
from functools import cache

import pytest

from detente.names import LANGUAGES, Language
from detente.render.brief_text import card_text, text
from detente.tell.blocks import texts_in
from detente.tell.brief import appendix
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief

from . import shipped
from .spoilt import spoilt

NAME = "ukraine-2025"


def squeezed(words: str) -> str:
    return "".join(words.split())


@cache
def full(name: str = NAME, language: Language = "en", width: int = 2000) -> str:
    return text(shipped.told(name, language), width=width, full=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_comes_first(language: Language) -> None:
    told = shipped.told(NAME, language)
    front, shown = told.page, squeezed(text(told, width=2000))
    others = [row for row in front.glance if not row.shown]
    parts = (front.title, front.headline, front.changes[0].text, front.watch[0], front.supposed[0], others[0].answer)
    places = [shown.index(squeezed(part)) for part in parts]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_full_there_is_all_that_is_told(language: Language) -> None:
    told, shown = shipped.told(NAME, language), squeezed(full(NAME, language, 100))
    assert told.sha256 in shown
    letters = squeezed("".join(texts_in((*told.answers, *told.appendix))))
    assert set(letters) <= set(shown)
    assert all(squeezed(one) in shown for one in told.brief.bottom_line)
    for answer in told.brief.answers:
        assert squeezed(answer.question) in shown
        assert squeezed(answer.answer) in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["elmira", "two-towns"])
def test_what_is_not_printed_is_not_found_out(name: str, language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    def found_out(_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(appendix, "blocks", found_out)
    told = ToldBrief(briefing_of(shipped.brief(name).document, language=language))
    assert told.page.headline.split()[0] in text(told)
    with pytest.raises(AssertionError):
        text(told, full=True)


@pytest.mark.parametrize("width", [40, 80, 133])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_the_terminal(width: int, language: Language) -> None:
    """Nor than 40 columns, if that is narrower; where a table cannot be so narrow, its cells stay whole."""
    lines = text(shipped.told("elmira", language), width=width).splitlines()
    assert max(map(len, lines)) <= max(width, 80)
    assert max(map(len, full("elmira", language, 133).splitlines())) <= 133


def test_columns_of_the_tableau_that_do_not_fit_go_on_below() -> None:
    numbers = shipped.made(NAME)["tableau"]["states"]
    here = shipped.made(NAME)["tableau"]["status_quo"]
    heads = [f"{number}*" if number == here else str(number) for number in numbers]
    tableau = full(NAME, "en", 100).split("All outcomes at a glance", 1)[1].split("\nThe map", 1)[0]
    shown = [word for line in tableau.splitlines() if line.split()[:1] == ["Option"] for word in line.split()[1:]]
    assert shown == heads
    assert max(map(len, tableau.splitlines())) <= 100
    wide = full(NAME, "en", 250)
    assert any(line.split() == ["Option", *heads] for line in wide.splitlines())


def test_one_card_is_printed_in_full_and_nothing_else() -> None:
    told = shipped.told(NAME)
    first, second = told.brief.answers[:2]
    shown = squeezed(card_text(told, 1, width=2000))
    assert all(squeezed(part) in shown for part in (first.question, first.answer, *first.details, *first.folded))
    assert squeezed(told.page.headline) not in shown
    assert squeezed(second.question) not in shown


def test_the_model_is_shown_only_in_full() -> None:
    ids = [option["id"] for party in shipped.made(NAME)["model_in_full"]["parties"] for option in party["options"]]
    short = text(shipped.told(NAME), width=2000)
    assert ids
    assert all(one not in short and one in full() for one in ids)


def test_nothing_hangs_on_colour() -> None:
    told = shipped.told("elmira")
    plain, coloured = text(told), text(told, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_text_from_the_model_is_neither_markup_nor_command() -> None:
    shown = text(spoilt("two-towns", text="[red]x[/] :warning: \x1b[2J"), width=3000, full=True)
    assert "[red]x[/] :warning: \N{REPLACEMENT CHARACTER}[2J" in shown
    assert "\x1b" not in shown
