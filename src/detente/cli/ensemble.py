"""``detente ensemble``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell, tell_wrote, voiced
from detente.errors import UsageError
from detente.files.tables import SEPARATORS

if TYPE_CHECKING:
    from detente.ensemble import Design
    from detente.stability import ConceptName

_DESIGNS = ("monte-carlo", "latin-hypercube", "enumeration")
_COUNT = click.IntRange(min=1)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(
    cls=AboutModel,
    examples=(
        "detente ensemble two-towns",
        "detente ensemble ukraine-2025 --draws 2000 --about deal",
        "detente ensemble ukraine-2025 --draws 100000 --journal run.journal",
        "detente ensemble ukraine-2025 --draws 100000 --journal run.journal --resume",
        "detente ensemble ukraine-2025 --out shares.csv",
    ),
)
@click.option("--draws", type=_COUNT, metavar="N", help="Readings.  [default: 10,000; fewer of many outcomes]")
@click.option(
    "--design",
    type=click.Choice(_DESIGNS),
    help="How readings are chosen.  [default: all of them where they are no more than --draws, else monte-carlo]",
)
@click.option("--seed", type=click.IntRange(min=0), metavar="K", default=0, show_default=True, help="Of the draws.")
@click.option("--chunk", type=_COUNT, metavar="N", help="Compute N at a time; the result does not depend on it.")
@click.option("--scheduler", metavar="ADDRESS", help="Let a Dask cluster compute, as tcp://10.0.0.1:8786.")
@click.option("--journal", "kept", metavar="FILE", type=_FILE, help="Keep what is computed.")
@click.option("--resume", is_flag=True, help="Go on with the journal.")
@click.option(
    "--reading", "others", multiple=True, metavar="FILE[=WEIGHT]", help="Another analyst's file; the model counts 1."
)
@click.option("--no-courses", "uncoursed", is_flag=True, help="Leave out where most courses end, and the rates.")
@click.option("--about", multiple=True, metavar="STATE|CONDITION", help="What to ask.  [default: all conditions]")
@options.concept
@click.option("--limit", type=click.IntRange(min=0), default=8, show_default=True, help="Show N outcomes at most.")
@click.option("--out", "file", metavar="FILE", type=_FILE, help="Write all shares as a table: .csv, or .parquet.")
@click.option(
    "--separator",
    type=click.Choice(SEPARATORS),
    default=",",
    show_default=True,
    help="Of a .csv; with ; numbers have decimal commas.",
)
def ensemble(
    ask: Inquiry,
    *,
    draws: int | None,
    design: Design | None,
    seed: int,
    chunk: int | None,
    scheduler: str | None,
    kept: Path | None,
    resume: bool,
    others: tuple[str, ...],
    uncoursed: bool,
    about: tuple[str, ...],
    concept: ConceptName,
    limit: int,
    file: Path | None,
    separator: str,
) -> None:
    """Read the conflict many times over, and show how sure the answers are and what they hang on.

    In every reading some lines are missing or elsewhere, the less firm ones more often, or as the file says. A share
    of the readings says how well an answer stands up to that; it is never the probability of an event.
    """
    from detente.answers.ensemble import Ensemble
    from detente.answers.readings import asking
    from detente.cli.readings import counted, words_told
    from detente.cli.working import working
    from detente.files.tables import put_table, refuse_unwritable
    from detente.study.readings import with_readings
    from detente.tell import records
    from detente.tell.voice import Voice

    if resume and kept is None:
        raise UsageError("--resume goes on with a journal; say which one: --journal FILE")
    if file is not None:
        refuse_unwritable(file, kept)
    conflict = with_readings(ask.document.conflict, others)
    courses = conflict.status_quo is not None and not uncoursed
    case = ask.case(concept, conflict, courses=courses)
    asked = asking(case, about, design=design, draws=draws, seed=seed, courses=courses)
    found, stopped = counted(asked, chunk, scheduler, kept, resume=resume)
    with working(voiced("talk-kept", doing=voiced("talk-hanging"))) as say:
        answer = Ensemble(asked, found, stopped, limit, bool(about), words_told(say))
        whole = answer.whole
    if not whole:
        tell(voiced("talk-hanging-stopped"))
    if file is not None:
        put_table(records(answer, Voice(ask.language)), file, separator)
        tell_wrote(str(file))
    ask.put(answer)
    ask.next("brief")
    if not whole:
        ask.leave(INTERRUPTED)
