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
        unread = Messages(language, text)._unread
        expected = {entry.id.name: entry for entry in parse(text).body if isinstance(entry, Message)}
        assert unread.keys() == expected.keys()
        for name, source in unread.items():
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
    with pytest.raises(ValueError, match="name"):
        messages("who", {})
