"""``detente ensemble``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED, Command
from detente.cli.options import QUIET
from detente.cli.output import put_aside, put_json, tell, tell_next, tell_warnings, tell_wrote, voiced
from detente.errors import UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.ensemble import Chunk, Design, Plan
    from detente.ensemble.running import Journal
    from detente.graph import Graph
    from detente.model.conflict import Conflict
    from detente.model.statement import Statement
    from detente.stability import ConceptName

DESIGNS = ("monte-carlo", "latin-hypercube", "enumeration")


@click.command(
    cls=Command,
    examples=(
        "detente ensemble two-towns",
        "detente ensemble ukraine-2025 --draws 2000 --about deal",
        "detente ensemble ukraine-2025 --draws 100000 --journal run.journal",
        "detente ensemble ukraine-2025 --draws 100000 --journal run.journal --resume",
        "detente ensemble ukraine-2025 --out shares.csv",
    ),
)
@options.model
@click.option("--draws", type=click.IntRange(min=1), metavar="N", default=10_000, show_default=True, help="Readings.")
@click.option(
    "--design",
    type=click.Choice(DESIGNS),
    help="How readings are chosen.  [default: all of them where they are no more than --draws, else monte-carlo]",
)
@click.option(
    "--seed", type=click.IntRange(min=0), metavar="K", default=0, show_default=True, help="Seed of the draws."
)
@click.option(
    "--chunk",
    type=click.IntRange(min=1),
    metavar="N",
    default=1_000,
    show_default=True,
    help="Compute N readings at a time; the result does not depend on it.",
)
@click.option("--scheduler", metavar="ADDRESS", help="Let a Dask cluster compute, as tcp://10.0.0.1:8786.")
@click.option(
    "--journal", "kept", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Keep what is computed."
)
@click.option("--resume", is_flag=True, help="Go on with the journal.")
@click.option(
    "--reading", "others", multiple=True, metavar="FILE[=WEIGHT]", help="Another analyst's file; the model counts 1."
)
@click.option("--no-courses", "uncoursed", is_flag=True, help="Leave out where most courses end, and the rates.")
@click.option("--about", multiple=True, metavar="STATE|CONDITION", help="What to ask.  [default: all conditions]")
@options.concept
@click.option(
    "--out",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write all shares as a table: .csv, or .parquet with the extra `parquet`.",
)
@options.language
@options.as_json
@options.quiet
def ensemble(
    *,
    model: str,
    draws: int,
    design: Design | None,
    seed: int,
    chunk: int,
    scheduler: str | None,
    kept: Path | None,
    resume: bool,
    others: tuple[str, ...],
    uncoursed: bool,
    about: tuple[str, ...],
    concept: ConceptName,
    file: Path | None,
    language: Language,
    as_json: bool,
) -> None:
    """Read the conflict many times over, and show how sure the answers are and what they hang on.

    In every reading some lines are missing or elsewhere, the less firm ones more often, or as the file says. A share
    of the readings says how well an answer stands up to that; it is never the probability of an event.
    """
    from detente.answers.case import Case
    from detente.cli.analysis import tell_of_kernels
    from detente.cli.ensemble.asked import Ensembled, asked_about, with_readings
    from detente.cli.ensemble.table import put_table, refuse_unwritable
    from detente.cli.ensemble.text import put_ensemble
    from detente.cli.ensemble.values import values
    from detente.cli.working import working
    from detente.ensemble import plan_of
    from detente.study import opened

    if resume and kept is None:
        raise UsageError("--resume goes on with a journal; say which one: --journal FILE")
    if file is not None:
        refuse_unwritable(file, kept)
    document = opened(model)
    tell_warnings(model, document.warnings)
    document = with_readings(document, others)
    courses = document.conflict.status_quo is not None and not uncoursed
    tell_of_kernels(document.conflict, courses=courses)
    case = Case(document.conflict, concept)
    meant = [(text, _meant(case.graph, text)) for text in about]
    named, borne, answers = asked_about(case, meant)
    plan = plan_of(document.conflict, answers=answers, design=design, draws=draws, seed=seed, courses=courses)
    plan = plan.also_by(concept)
    counted, stopped = _counted(plan, chunk, scheduler, kept, resume=resume)
    found = Ensembled(document, case, plan, counted, named, borne, stopped=stopped)
    doing = voiced("talk-hanging")
    tell(f"{doing} …")
    with working(voiced("talk-kept", doing=doing)):
        whole = found.work_out()
    if not whole:
        tell(voiced("talk-hanging-stopped"))
    if file is not None:
        put_table(found, file)
        tell_wrote(str(file))
    if as_json:
        put_json(values(found, language) | {"partial": stopped or not whole})
    else:
        put_ensemble(found, language)
        put_aside(document, language)
        tell_next(f"detente brief {model}")
    if not whole:
        click.get_current_context().exit(INTERRUPTED)


def _meant(graph: Graph, text: str) -> Statement | int:
    from detente.answers.asking.known import statement_of
    from detente.answers.asking.states import is_state, state_of
    from detente.inverse import exactly

    if is_state(graph.conflict, text):
        return exactly(graph, state_of(graph, text))
    _refuse_statement(graph.conflict, text)
    return statement_of(graph.conflict, text)


def _refuse_statement(conflict: Conflict, text: str) -> None:
    if conflict.is_graph_form:
        raise UsageError(
            f"--about {text}: a model in graph form has no options to make statements about; give a number"
        )


def _counted(plan: Plan, chunk: int, scheduler: str | None, kept: Path | None, *, resume: bool) -> tuple[Chunk, bool]:
    """The tally of the readings, and whether Ctrl-C has stopped it before its end."""
    from detente.cli.ensemble.asked import tally
    from detente.ensemble.running import Journal, Local, Run, Scheduler

    run = Run(plan.digest, plan.seed, plan.draws)
    with Journal(kept, run, resume=resume) if kept is not None else nullcontext() as journal:
        where = Local() if scheduler is None else Scheduler(scheduler)
        quiet = click.get_current_context().meta.get(QUIET, False)
        found, stopped = tally(plan, chunk, journal, where, quiet=quiet)
        if stopped:
            _tell_of_stop(plan, found, journal)
    if found is None:
        raise KeyboardInterrupt
    return found, stopped


def _tell_of_stop(plan: Plan, found: Chunk | None, journal: Journal | None) -> None:
    if journal is not None:
        tell(journal.account)
    elif found is not None:
        tell(voiced("talk-readings-stopped", count=found.draws, total=plan.draws))
