"""``detente sensitivity``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED, Command
from detente.cli.output import put_json, tell, tell_warnings
from detente.errors import UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.cli.working import Say
    from detente.graph import Graph
    from detente.model.statement import Statement
    from detente.sensitivity import Sensitivity
    from detente.stability import ConceptName


@click.command(
    cls=Command,
    examples=(
        "detente sensitivity two-towns",
        "detente sensitivity ukraine-2025 --about deal",
        "detente sensitivity ukraine-2025 --about walk_away --limit 3 --no-courses",
        "detente sensitivity elmira --about 5 --json",
    ),
)
@options.model
@click.option("--about", metavar="STATE|CONDITION", help="What it is about.  [default: all outcomes that hold]")
@options.concept
@click.option("--courses/--no-courses", default=None, help="Follow the courses too.  [default: up to 2,000 outcomes]")
@click.option("--limit", type=click.IntRange(min=0), default=12, show_default=True, help="Show N changes at most.")
@click.option("--svg", "file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Draw a tornado.")
@click.option("--budget", type=click.IntRange(min=1), metavar="N", help="Give up after looking at N outcomes.")
@options.max_states
@options.language
@options.as_json
@options.quiet
def sensitivity(
    *,
    model: str,
    about: str | None,
    concept: ConceptName,
    courses: bool | None,
    limit: int,
    file: Path | None,
    budget: int | None,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Show what an answer hangs on: every line and every pace, changed one at a time.

    A line is dropped, turned into its opposite, and swapped with the line below; a pace is halved and doubled. For
    each change: whether the outcomes meant hold, whether wanted moves lead there from today, and which share of the
    courses ends there.
    """
    from detente.cli.analysis import tell_of_kernels
    from detente.cli.sensitivity.text import put_sensitivity
    from detente.cli.sensitivity.values import values
    from detente.cli.working import working
    from detente.graph import MAX_STATES, graph_of
    from detente.sensitivity import BUDGET
    from detente.sensitivity import sensitivity as found_out
    from detente.study import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    graph = graph_of(document.conflict, max_states=max_states or MAX_STATES)
    what = None if about is None else _about(graph, about)
    tell_of_kernels(graph.conflict)
    with working("Changing one line or pace at a time") as say:
        found = found_out(
            graph, what, concept, courses=courses, budget=budget or BUDGET, progress=_told(say), keep_if_stopped=True
        )
    if file is not None:
        _draw(found, file, language)
    if as_json:
        put_json(values(document, found, about, language))
    else:
        put_sensitivity(found, language, limit=limit)
        tell(f"next: detente brief {model}")
    if found.interrupted:
        click.get_current_context().exit(INTERRUPTED)


def _about(graph: Graph, text: str) -> Statement | int:
    from detente.answers.asking.known import statement_of
    from detente.answers.asking.states import is_state, state_of
    from detente.inverse import exactly

    if is_state(graph.conflict, text):
        return exactly(graph, state_of(graph, text))
    if graph.conflict.is_graph_form:
        raise UsageError(
            f"--about {text}: a model in graph form has no options to make statements about; give a number"
        )
    return statement_of(graph.conflict, text)


def _told(say: Say) -> Callable[[int, int], None]:
    """Says how many changes were tried of how many."""
    return lambda tried, total: say(f"{tried:,} of {total:,} changes tried (Ctrl-C keeps what is found)")


def _draw(found: Sensitivity, file: Path, language: Language) -> None:
    from detente.cli.sensitivity.text import subject
    from detente.cli.sensitivity.words import words
    from detente.files import write_whole
    from detente.render.pictures.tornado import tornado_svg
    from detente.tell.tornado import tornado_rows

    rows = tornado_rows(found, language)
    if not rows:
        raise UsageError(f"--svg {file}: no change moves a share of courses, so there is nothing to draw")
    title = words(language)["title"].format(subject=subject(found, language))
    write_whole(file, tornado_svg(rows, language, title=title, standalone=True))
    tell(f"wrote {file}")
