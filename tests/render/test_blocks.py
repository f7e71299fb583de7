"""The same blocks on a terminal and on a page: nothing is lost, nothing is obeyed."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from detente.render.html import fragment
from detente.render.terminal import text_of
from detente.tell.blocks import (
    Block,
    Column,
    Fold,
    Item,
    Items,
    Row,
    Section,
    Sentence,
    Table,
    Verbatim,
    fold,
    items,
    section,
    texts_in,
)

WORDS = st.text(alphabet="abcdefgh <&>\"'äöü", min_size=1, max_size=60).map(str.strip).filter(bool)


def tables() -> st.SearchStrategy[Block]:
    def of(width: int) -> st.SearchStrategy[Block]:
        row = st.lists(WORDS, min_size=width, max_size=width).map(lambda cells: Row(tuple(cells)))
        columns = st.lists(st.builds(Column, WORDS, wraps=st.booleans()), min_size=width, max_size=width).map(tuple)
        return st.builds(Table, columns, st.lists(row, max_size=3).map(tuple))

    return st.integers(1, 5).flatmap(of)


BLOCKS: st.SearchStrategy[list[Block]] = st.recursive(
    st.lists(st.builds(Sentence, WORDS) | tables(), max_size=3),
    lambda inner: st.lists(
        st.builds(Section, WORDS, inner.map(tuple))
        | st.builds(Fold, WORDS, inner.map(tuple))
        | st.builds(
            Items, st.lists(st.builds(Item, WORDS, inner.map(tuple)), max_size=3).map(tuple), ordered=st.booleans()
        ),
        max_size=3,
    ),
    max_leaves=8,
)


class Reader(HTMLParser):
    """The text of a page, and whether every element is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(BLOCKS, st.integers(40, 120))
def test_every_text_is_on_the_terminal_within_its_width(blocks: list[Block], width: int) -> None:
    shown = text_of(blocks, width=width)
    letters = squeezed(shown)
    assert all(set(squeezed(text)) <= set(letters) for text in texts_in(blocks))
    if "Table" not in repr(blocks):
        following = iter(letters)
        assert all(letter in following for text in texts_in(blocks) for letter in squeezed(text))
        assert all(len(line) <= width or line.startswith(" " * 20) for line in shown.splitlines())


@given(BLOCKS)
def test_every_text_is_on_the_page_and_nothing_is_markup(blocks: list[Block]) -> None:
    reader = Reader()
    reader.feed(fragment(blocks))
    reader.close()
    assert not reader.open
    shown = squeezed("".join(reader.text))
    assert all(squeezed(text) in shown for text in texts_in(blocks))


def test_sections_are_set_off_and_their_text_is_set_in() -> None:
    told = (*section("What holds", (Sentence("Nothing."),)), *section("Why", items(["One.", "Two."])))
    assert text_of(told) == "What holds\n  Nothing.\n\nWhy\n  - One.\n  - Two.\n"


def test_what_is_empty_is_not_headed() -> None:
    assert section("Nothing", ()) == fold("Nothing", ()) == items([]) == ()


def test_a_long_cell_hangs_under_its_beginning() -> None:
    table = Table((Column("option", wraps=True), Column("1", "right")), (Row(("keep its sanctions on Russia", "Y")),))
    lines = text_of([table], width=40).splitlines()
    narrow = text_of([Table((Column(wraps=True), *[Column("12345")] * 6), (Row(("a b " * 20, *"YYYYYY")),))], width=60)
    assert lines[-1] == "keep its sanctions on Russia  Y"
    assert all(line.startswith("  ") for line in islice(narrow.splitlines(), 3, None))


def test_columns_without_room_go_on_below_with_the_first_one_repeated() -> None:
    table = Table((Column("option"), *(Column(f"state {k}") for k in range(9))), (Row(("pay", *"123456789")),))
    text = text_of([table], width=40)
    assert text.count("option") == text.count("pay") == 3
    assert text.count("9") == 1


def test_control_characters_are_shown_not_obeyed() -> None:
    told: list[Block] = [
        Sentence("\x1b[31mred\u202e"),
        Items((Item("\x07"),)),
        Table((Column("\x1b"),), (Row(("\x9b",)),)),
    ]
    assert not set("\x1b\x07\x9b\u202e") & set(text_of(told) + fragment(told))


def test_colours_are_only_where_they_are_wanted() -> None:
    told = [Sentence("refused", "refused")]
    assert text_of(told) == "refused\n"
    assert text_of(told, colour=True) == "\x1b[31mrefused\x1b[0m\n"


def test_what_is_verbatim_is_one_line_however_narrow_the_terminal_and_is_escaped_on_a_page() -> None:
    command = "detente quote add q1 --exact 'a < b' " + "word " * 30
    assert text_of([Section("T", (Verbatim(command.strip()),))], width=40).splitlines()[1] == "  " + command.strip()
    assert "a &lt; b" in fragment([Verbatim(command)])
