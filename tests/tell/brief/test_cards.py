"""The cards of every conflict that ships, in both languages: short, and each with what shows its answer."""

from __future__ import annotations

import re

import pytest
from tests.render.shipped import brief, told

from detente.answers.brief.grounds import answer_quotes
from detente.library import names
from detente.names import LANGUAGES, Language
from detente.tell.blocks import Bars, Blocks, Column, Figure, Fold, Items, Row, Strip, Table, items, texts_in
from detente.tell.brief.front.blocks import front_blocks
from detente.tell.brief.room import seen_in, with_room_for
from detente.tell.brief.summary import MOST_WORDS, Summary
from detente.tell.fitting import words_in
from detente.tell.voice import Voice

SHIPPED = [(name, language) for name in names() for language in LANGUAGES]


def _cards(name: str, language: Language) -> list[Summary]:
    return [card.summary for card in told(name, language).cards]


def _words(card: Summary) -> int:
    return words_in(" ".join([card.question, *seen_in(card.blocks)]))


def _kinds(blocks: Blocks) -> set[type]:
    return {type(block) for block in blocks}


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_every_card_is_short(name: str, language: Language) -> None:
    for card in _cards(name, language):
        assert _words(card) <= MOST_WORDS, (card.place, card.question)
        sentences = [one for text in seen_in(card.blocks) for one in re.split(r"(?<=[.!?])\s", text)]
        assert all(words_in(one) <= 25 for one in sentences), sentences


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_and_the_cards_of_the_largest_example_are_read_in_a_few_minutes(language: Language) -> None:
    shown = told("ukraine-2025", language)
    first = words_in(" ".join(texts_in(front_blocks(shown.page, Voice(language)))))
    assert first + sum(map(_words, _cards("ukraine-2025", language))) <= 1_180


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_question_shows_its_answer(language: Language) -> None:
    shown = {card.place: _kinds(card.shown) for card in _cards("ukraine-2025", language)}
    kinds = {card.place: card.kind for card in _cards("ukraine-2025", language)}
    expected = {
        **{place: {Strip} for place in (1, 2, 4, 5)},
        **{place: {Table} for place in (3, 6, 7, 8, 11, 13)},
        9: {Strip, Fold},
    }
    assert {place: shown[place] for place in expected} == expected
    assert Strip in shown[10]
    assert Figure in shown[12]
    assert Bars in shown[14]
    assert len(set(kinds.values())) == 10


def test_what_does_not_hold_shows_who_leaves_it_by_which_move() -> None:
    (strip,) = told("ukraine-2025").cards[1].summary.shown
    assert isinstance(strip, Strip)
    assert strip.start.names[0] == "The war ends by a deal"
    assert [(move.by, move.does) for move in strip.moves] == [("Ukraine", "−\N{NO-BREAK SPACE}terms accepted")]


def test_a_change_shows_the_tempting_move_and_the_answer_to_it() -> None:
    strip = told("ukraine-2025").cards[8].summary.shown[0]
    assert isinstance(strip, Strip)
    assert strip.start.ends
    assert [move.by for move in strip.moves] == ["Russia", "Ukraine"]
    assert strip.end.note == "no better for Russia"


def test_what_changes_says_what_it_is_that_would_have_to_be_wanted() -> None:
    card = told("ukraine-2025").cards[8].summary
    assert card.answer == "Russia would have to put “no sanctions” above “no Russian concessions”."
    assert card.reason.startswith("Then 16 of 80 would hold – still not reached. Today the other way round (Russia, ")


def test_a_way_with_unwanted_moves_is_not_gone() -> None:
    strip = told("two-towns").cards[1].summary.shown[0]
    assert isinstance(strip, Strip)
    assert not strip.gone
    assert all("unwillingly" in move.does for move in strip.moves)


def test_whose_word_it_is_has_the_quotes_with_it() -> None:
    one = brief("ukraine-2025")
    for card, answer in zip(_cards("ukraine-2025", "en"), one.answers, strict=True):
        quotes = answer_quotes(one.brief, answer.found)
        assert {quote for said in card.word for quote in said.quotes} <= set(quotes)
        assert bool(card.word) == bool(quotes)


def test_what_there_is_no_room_for_is_left_over_in_order() -> None:
    blocks: Blocks = (Table((Column("a"),), (Row(("one two",)), Row(("three",)))), *items(["four five", "six"]))
    kept, rest = with_room_for(blocks, 4)
    assert kept == (Table((Column("a"),), (Row(("one two",)), Row(("three",)))),)
    assert rest == items(["four five", "six"])
    assert with_room_for(blocks, 6)[1] == items(["six"])
    assert with_room_for(blocks, 0) == ((), blocks)
    assert isinstance(rest[0], Items)
