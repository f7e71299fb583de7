"""What every command of a kind is given, declared once, and how it hands over what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_blocks, put_json, talk, tell, voice, voiced
from detente.cli.working import working
from detente.errors import Finding
from detente.names import ConceptName, Language
from detente.printable import typed

if TYPE_CHECKING:
    from detente.answers.case import Case
    from detente.answers.engine import Engine, Reason
    from detente.graph import Graph
    from detente.model import Document
    from detente.model.conflict import Conflict
    from detente.stability import Solution


@dataclass(frozen=True, kw_only=True)
class Question:
    """How an answer is wanted: whatever a command calls finds it in the context of click."""

    language: Language = "en"
    as_json: bool = False
    quiet: bool = False

    @property
    def about(self) -> Document | None:
        """The model that the answer is about; None: it is about none."""
        return None

    def put(self, found: object, findings: Iterable[Finding] | None = None, *, then: str = "") -> None:
        """Hand the answer over, and say to a reader which command to ask `then`, of the same model.

        `findings` are what is doubtful about what was read; None: the warnings of the model.
        """
        if self.as_json:
            from detente.render.answer import answer_value

            with working(voiced("talk-wording")):
                value = answer_value(found, self.about, self.language, findings)
            put_json(value)
            return
        from detente.tell import beside, told
        from detente.tell.blocks import sentences
        from detente.tell.untranslated import untranslated_in

        with working(voiced("talk-solving")):  # much of an answer is found only when it is told
            blocks = told(found, voice())
        put_blocks(blocks)
        if self.about:
            put_blocks(sentences([untranslated_in(self.about.conflict, voice())], "faint"))
        for line in beside(found, voice()):
            talk(line)
        if then:
            self.next(then)

    def tell_of_kernels(self) -> None:
        """Say once why large conflicts take longer than they need to."""
        from detente.kernels import ARE_COMPILED

        told, message = click.get_current_context().meta, "kernels-plain"
        if not ARE_COMPILED and message not in told:
            told[message] = True
            tell(message)

    def next(self, command: str) -> None:
        """Say which command is asked next."""
        tell("talk-next", command=f"detente {command}")

    def judge(self, found: object, *, holds: bool) -> NoReturn:
        """Hand over an answer that is yes or no, and end with the status for it."""
        self.put(found)
        self.leave(0 if holds else 1)

    def leave(self, status: int) -> NoReturn:
        """End with this exit status."""
        click.get_current_context().exit(status)


class Asking(Command):
    """A command that takes what all of its kind take; its function is given `ask`, made of that."""

    asks: ClassVar[type[Question]] = Question
    first: ClassVar[tuple[click.Parameter, ...]] = ()
    last: ClassVar[tuple[click.Parameter, ...]] = (options.LANGUAGE, options.AS_JSON, options.QUIET)

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.params = [*self.first, *self.params, *self.last]

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        given = {field.name: ctx.params.pop(field.name) for field in fields(self.asks) if field.name in ctx.params}
        ctx.params["ask"] = ctx.obj = self.asks(**given)
        return super().invoke(ctx)


class Doing(Asking):
    """A command that does something, and gives no answer."""

    last = (options.LANGUAGE, options.QUIET)


@dataclass(frozen=True, kw_only=True)
class Inquiry(Question):
    """A question about a model. What it reads raises ModelError and LimitExceeded."""

    model: str
    max_states: int | None = None

    @cached_property
    def document(self) -> Document:
        """The model, read once; its warnings are told of."""
        from detente.study import opened

        document = opened(self.model)
        if count := len(document.warnings):
            tell("talk-warnings", count=count, model=self.model)
        return document

    @property
    def about(self) -> Document:
        """The model that the answer is about."""
        return self.document

    @property
    def most_states(self) -> int:
        """How many feasible states a conflict may have."""
        from detente.graph import MAX_STATES

        return self.max_states or MAX_STATES

    @cached_property
    def graph(self) -> Graph:
        """The graph of the conflict."""
        from detente.graph import graph_of

        conflict = self.document.conflict
        with working(voiced("talk-solving")):
            return graph_of(conflict, max_states=self.most_states)

    @cached_property
    def solution(self) -> Solution:
        """Which states hold for whom."""
        from detente.stability import solve

        self.tell_of_kernels()
        graph = self.graph
        with working(voiced("talk-solving")):
            return solve(graph)

    def put_either(
        self, engine: Engine, explicit: Callable[[], object], symbolic: Callable[[Reason], object], *, then: str
    ) -> None:
        """Hand over what the engine asked for finds; where states are too many to list, what the symbolic one does.

        Raises:
            LimitExceeded: if neither can answer; it says what keeps either.
        """
        from detente.answers.engine import either

        _ = self.document  # its warnings are told of before the work begins
        with working(voiced("talk-solving")):
            found = either(engine, explicit, symbolic)
        self.put(found, then=then)

    def case(self, concept: ConceptName, conflict: Conflict | None = None) -> Case:
        """The conflict, or that one, read by a concept; nothing is computed of it yet."""
        from detente.answers.case import Case

        self.tell_of_kernels()
        return Case(conflict or self.document.conflict, concept, max_states=self.most_states)

    def next(self, command: str) -> None:
        """Say which command is asked next about the same model."""
        name, _, flags = command.partition(" ")
        language = "" if self.language == "en" else f"--lang {self.language}"
        super().next(" ".join(filter(None, (name, typed(self.model), flags, language))))


class AboutFile(Asking):
    """A command about a model as it is written: none of its states are counted."""

    asks = Inquiry
    first = (options.MODEL,)


class AboutModel(AboutFile):
    """A command that asks a model."""

    last = (options.MAX_STATES, *Asking.last)
