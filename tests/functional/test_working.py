"""What is said on stderr while a command works."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import click
import pytest

from detente.cli.inquiry import Question
from detente.cli.working import working
from detente.render import progress as module


class Echo:
    """Takes what is echoed, and says when something was."""

    def __init__(self) -> None:
        self.text, self.spoken = "", Event()

    def __call__(self, text: str, **_: object) -> None:
        self.text += text
        if "Question" in text:
            self.spoken.set()


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch) -> Echo:
    told = Echo()
    monkeypatch.setattr(click, "echo", told)
    return told


@pytest.fixture(autouse=True)
def context() -> Iterator[click.Context]:
    with click.Context(click.Command("solve")) as opened:
        yield opened


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    monkeypatch.setattr(module, "SELDOM", 0.001)


def test_what_is_quick_says_nothing(echo: Echo) -> None:
    with working("Solving"):
        pass
    assert echo.text == ""


@pytest.mark.usefixtures("impatient")
def test_a_long_work_says_line_by_line_what_is_done_and_for_how_long(echo: Echo) -> None:
    with working("Solving") as say:
        say("Question 2 of 3\x1b[31m")
        assert echo.spoken.wait(60)
    assert "Question 2 of 3\N{REPLACEMENT CHARACTER}[31m … 0 s\n" in echo.text
    assert "\r" not in echo.text, "there is no terminal whose line could be written over"


@pytest.mark.usefixtures("impatient")
def test_who_wants_no_talk_gets_none(echo: Echo, context: click.Context) -> None:
    context.obj = Question(quiet=True)
    with working("Solving"):
        pass
    assert echo.text == ""


@pytest.mark.usefixtures("impatient")
def test_what_is_done_within_something_else_is_said_instead_by_the_same(echo: Echo) -> None:
    with working("Solving") as say, working("Question 1 of 3") as said:
        assert said == say
        assert echo.spoken.wait(60)
