"""A message parsed on its own is the one that stands in the catalogue."""

from __future__ import annotations

from importlib.resources import files

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Message, MessageReference, TermReference
from fluent.syntax.visitor import Visitor

from detente.names import LANGUAGES, Language
from detente.tell.messages import Messages


class _References(Visitor):
    def __init__(self) -> None:
        self.count = 0

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 – named by the parser
        self.count += 1

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        self.count += 1


def shipped(language: Language) -> list[str]:
    rooms = files("detente.tell").joinpath("words", language).iterdir()
    return [file.read_text(encoding="utf-8") for file in rooms]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_found_whole(language: Language) -> None:
    for text in shipped(language):
        sources = Messages(language, text)._sources
        expected = {entry.id.name: entry for entry in parse(text).body if isinstance(entry, Message)}
        assert sources.keys() == expected.keys()
        for name, source in sources.items():
            (alone,) = (entry for entry in parse(source).body if isinstance(entry, Message))
            assert alone.equals(expected[name], ignored_fields=["span", "comment"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_needs_another(language: Language) -> None:
    references = _References()
    for text in shipped(language):
        references.visit(parse(text))
    assert references.count == 0


def test_lines_that_are_no_messages_are_passed_over() -> None:
    messages = Messages(
        "en", "# Who\n\nwho =\n    { $count ->\n        [one] one party\n       *[other] { $count }\n    }\n# End\n"
    )
    assert [messages("who", {"count": count}) for count in (1, 2)] == ["one party", "2"]


def test_what_is_missing_is_an_error() -> None:
    messages = Messages("en", "who = { $name }")
    with pytest.raises(KeyError):
        messages("what", {})
    for values in ({}, {"name": None}):
        with pytest.raises(ValueError, match="name"):
            messages("who", values)


def test_a_number_is_chosen_by_before_it_is_written() -> None:
    messages = Messages("en", "n = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } or so\n}\n")
    said = [messages("n", {"n": n}) for n in (0, 1, 1.0, 2, 2500.25)]
    assert said == ["none", "one", "one", "2 or so", "2,500.25 or so"]


def test_what_is_for_a_shell_is_typed_as_it_is() -> None:
    source = 'more = and more{ SHELL(" by --limit ", $limit) }'
    said = [Messages("de", source, at_shell=at_shell)("more", {"limit": 2000}) for at_shell in (True, False)]
    assert said == ["and more by --limit 2000", "and more"]


def test_a_catalogue_has_nothing_that_is_not_said_here() -> None:
    with pytest.raises(ValueError, match="NumberLiteral"):
        Messages("en", "five = { 5 }")("five", {})
