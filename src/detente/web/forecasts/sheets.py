"""The forms of forecasts: what each asks for, with what was filled in and what was wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal

from detente.answers.forecasts import Listed
from detente.forecast import Entry as Forecast
from detente.forecast import Question
from detente.tell.forecasts import outcome_said
from detente.tell.voice import Voice
from detente.web.asked import Asked
from detente.web.editing.cards import Trouble
from detente.web.editing.controls import Entry
from detente.web.screens import Choice

Do = Literal["update", "resolve", "annul", "correct"]
"""What can be said of a question that was asked."""

NEEDED = {
    "add": ("title", "criteria", "source", "closes", "author"),
    "update": ("probability", "author"),
    "resolve": ("outcome",),
    "annul": ("because",),
    "correct": ("outcome", "because"),
}
"""The fields without which nothing is sent on."""
_SETTLED = {"open": "open-again"}
_TITLE = 60


@dataclass(frozen=True, slots=True)
class Part:
    """Fields that belong together; those under a title are folded away while nothing is said in them."""

    entries: tuple[Entry, ...]
    title: str = ""

    def is_open(self, trouble: Trouble) -> bool:
        """Whether it is to be seen at once."""
        return any(one.is_said or trouble.wrong.get(one.name) for one in self.entries)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form: what it does, where it is sent, and where to go without it."""

    do: str
    action: str
    back: str
    parts: tuple[Part, ...]
    trouble: Trouble


def sheet_of_new(asked: Asked, listed: Listed, trouble: Trouble) -> Sheet:
    """What asks a question."""
    entry = partial(_entry, trouble, asked.voice)
    say = asked.voice.say
    others = [Choice("", say("forecasts-none")), *_conditions(listed, asked.voice)]
    questions = [one.title.said(asked.language) if one.title else "" for one in asked.document.conflict.questions]
    about = [
        Choice("", say("forecasts-none")),
        *(Choice(str(k), f"{k}. {text}") for k, text in enumerate(questions, 1)),
    ]
    quotes = [Choice(one.id, f"{one.id}: {one.exact[:_TITLE]}") for one in asked.document.conflict.quotes]
    parts = (
        Part(
            (
                entry("title"),
                entry("criteria", "area"),
                entry("source"),
                entry("closes", "day"),
                entry("probability", "area"),
                entry("author", otherwise=only_author(listed)),
                entry("because", "area"),
            )
        ),
        Part((entry("outcomes", "area"), entry("range"), entry("unit")), say("forecasts-other-kinds")),
        Part(
            (
                entry("about", "pick", choices=about),
                *([entry("evidence", "ticks", choices=quotes)] if quotes else []),
                entry("answer"),
                entry("seed", "number"),
                entry("only_if", "pick", choices=others),
            ),
            say("forecasts-rests-on"),
        ),
        Part(
            (
                entry("resolves", "day"),
                entry("fine_print", "area"),
                entry("base_rate", "area"),
                entry("last_value"),
                entry("group"),
                entry("opens", "day"),
                entry("at", "day"),
                entry("id"),
            ),
            say("forecasts-more"),
        ),
    )
    return Sheet("add", asked.address("forecasts"), asked.address("forecasts"), parts, trouble)


def sheet_of(do: Do, asked: Asked, entry: Forecast, trouble: Trouble, *, is_closed: bool, author: str = "") -> Sheet:
    """What says something of a question."""
    there = f"forecasts/{entry.question.id}"
    entries = tuple(_entries(do, entry.question, trouble, asked.voice, is_closed=is_closed, author=author))
    return Sheet(do, asked.address(f"{there}/{do}"), asked.address(there), (Part(entries),), trouble)


def _entries(
    do: Do, question: Question, trouble: Trouble, voice: Voice, *, is_closed: bool, author: str
) -> Iterator[Entry]:
    made = partial(_entry, trouble, voice)
    if do == "update":
        yield _belief(question, trouble, voice)
        yield made("author", otherwise=author)
    elif do != "annul":
        also = ("ambiguous",) if do == "resolve" else ("open", "annulled", "ambiguous")
        yield from _outcome(question, trouble, voice, also)
        yield made("shown_by")
        yield made("on", "day")
        if do == "resolve" and not is_closed:
            yield made("early", "tick")
    yield made("because", "area")
    if do == "update":
        yield made("at", "day")


def only_author(listed: Listed) -> str:
    """Who forecasts in a study, where it is but one."""
    names = {one.author for entry in listed.entries for one in entry.stated if not one.crowd}
    return names.pop() if len(names) == 1 else ""


def _entry(
    trouble: Trouble,
    voice: Voice,
    name: str,
    kind: Literal["line", "area", "number", "day", "tick", "pick", "ticks"] = "line",
    *,
    choices: Iterable[Choice] = (),
    otherwise: str = "",
) -> Entry:
    """A field with what was filled in, else with what is usual."""
    sent = trouble.sent.get(name, [otherwise] if otherwise and not trouble.sent else [])
    value = tuple(sent) if kind == "ticks" else next(iter(sent), "")
    return Entry(kind, name, value, tuple(choices), label=voice.say(f"forecasts-field-{name.replace('_', '-')}"))


def _belief(question: Question, trouble: Trouble, voice: Voice) -> Entry:
    """A probability; one for each outcome where there are several; lines of a distribution."""
    if question.options:
        inner = tuple(_option(k, name, trouble) for k, name in enumerate(question.options))
        return Entry("group", "probability", inner=inner, label=voice.say("forecasts-field-each"))
    if question.range:
        label = voice.say(f"forecasts-field-{'numbers' if question.kind == 'numeric' else 'days'}")
        return Entry("area", "probability", _sent(trouble, "probability"), label=label)
    return Entry("line", "probability", _sent(trouble, "probability"), label=voice.say("forecasts-field-yes"))


def _option(k: int, name: str, trouble: Trouble) -> Entry:
    field = f"probability/{k}"
    return Entry("line", field, _sent(trouble, field), label=name)


def _outcome(question: Question, trouble: Trouble, voice: Voice, settled: tuple[str, ...]) -> Iterator[Entry]:
    """How it came out; apart from that whether it did where it is a number or a day."""
    also = [Choice(one, voice.say(f"forecasts-{_SETTLED.get(one, one)}")) for one in settled]
    entry = partial(_entry, trouble, voice)
    if question.range:
        yield entry("settled", "pick", choices=[Choice("", voice.say("forecasts-came")), *also])
        yield entry("outcome", "day" if question.kind == "date" else "line")
        return
    names = question.options or ("yes", "no")
    outcomes = [Choice(one, outcome_said(one, question.kind, voice)) for one in names]
    yield entry("outcome", "pick", choices=[Choice("", voice.say("forecasts-choose")), *outcomes, *also])


def _conditions(listed: Listed, voice: Voice) -> Iterator[Choice]:
    """How other questions may come out."""
    for entry in listed.entries:
        question = entry.question
        if question.range is None and entry.resolution is None:
            for one in question.options or ("yes", "no"):
                said = outcome_said(one, question.kind, voice)
                yield Choice(f"{question.id}={one}", f"{question.title[:_TITLE]} – {said}")


def _sent(trouble: Trouble, name: str) -> str:
    return next(iter(trouble.sent.get(name, [])), "")
