"""What every command that asks a model is given, and how it hands over what was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.analysis import tell_of_kernels
from detente.cli.command import Command
from detente.cli.output import put_answer, tell_next, tell_warnings, typed
from detente.names import Language

if TYPE_CHECKING:
    from detente.answers.case import Case
    from detente.graph import Graph
    from detente.model import Document
    from detente.stability import ConceptName, Solution


@dataclass(frozen=True)
class Inquiry:
    """A question about a model, and how its answer is wanted. What it reads raises ModelError and LimitExceeded."""

    model: str
    max_states: int | None
    language: Language
    as_json: bool

    @cached_property
    def document(self) -> Document:
        """The model, read once; its warnings are told of."""
        from detente.study import opened

        document = opened(self.model)
        tell_warnings(self.model, document.warnings)
        return document

    @property
    def most_states(self) -> int:
        """How many feasible states a conflict may have."""
        from detente.graph import MAX_STATES

        return self.max_states or MAX_STATES

    @cached_property
    def graph(self) -> Graph:
        """The graph of the conflict."""
        from detente.graph import graph_of

        return graph_of(self.document.conflict, max_states=self.most_states)

    @cached_property
    def solution(self) -> Solution:
        """Which states hold for whom."""
        from detente.stability import solve

        tell_of_kernels(self.document.conflict)
        return solve(self.graph)

    def case(self, concept: ConceptName) -> Case:
        """The conflict read by a concept, of which nothing is computed yet."""
        from detente.answers.case import Case

        conflict = self.document.conflict
        tell_of_kernels(conflict)
        return Case(conflict, concept, max_states=self.most_states)

    def put(self, found: object) -> None:
        """Hand the answer over."""
        put_answer(found, self.document, self.language, as_json=self.as_json)

    def next(self, command: str, *more: str) -> None:
        """Say which command is asked next about the same model, to a reader."""
        if not self.as_json:
            tell_next(" ".join(("detente", command, typed(self.model), *more)))


class AboutModel(Command):
    """A command that asks a model: it takes what all of these take, and its function is given `ask`, an `Inquiry`."""

    def __init__(self, *args: Any, params: Iterable[click.Parameter] = (), **settings: Any) -> None:
        last = options.listed(options.max_states, options.language, options.as_json, options.quiet)
        super().__init__(*args, params=[*options.listed(options.model), *params, *last], **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        ctx.params["ask"] = Inquiry(**{field.name: ctx.params.pop(field.name) for field in fields(Inquiry)})
        return super().invoke(ctx)
