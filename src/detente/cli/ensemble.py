"""``detente ensemble``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.command import INTERRUPTED
from detente.cli.declared import choice, count, file, flag, option, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import talk, tell, voice, voiced
from detente.errors import UsageError
from detente.files.tables import SEPARATORS
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.readings import Asking
    from detente.ensemble import Chunk, Design


@AboutModel.with_examples(
    "detente ensemble two-towns",
    "detente ensemble ukraine-2025 --draws 2000 --about deal",
    "detente ensemble ukraine-2025 --draws 100000 --journal run.journal",
    "detente ensemble ukraine-2025 --draws 100000 --journal run.journal --resume",
    "detente ensemble ukraine-2025 --out shares.csv",
)
def ensemble(
    ask: Inquiry,
    *,
    draws: int | None = count("--draws", "Readings.  [default: 10,000; fewer of many outcomes]"),
    design: Design | None = choice(
        "--design",
        ("monte-carlo", "latin-hypercube", "enumeration"),
        "How readings are chosen.  [default: all of them where they are no more than --draws, else monte-carlo]",
    ),
    seed: int = count("--seed", "Of the draws.", least=0, metavar="K", default=0),
    chunk: int | None = count("--chunk", "Compute N at a time; the result does not depend on it."),
    scheduler: str | None = option("--scheduler", "ADDRESS", "Let a Dask cluster compute, as tcp://10.0.0.1:8786."),
    journal: Path | None = file("--journal", "Keep what is computed."),
    resume: bool = flag("--resume", "Go on with the journal."),
    others: tuple[str, ...] = several("--reading", "FILE[=WEIGHT]", "Another analyst's file; the model counts 1."),
    uncoursed: bool = flag("--no-courses", "Leave out where most courses end, and the rates."),
    about: tuple[str, ...] = several("--about", "STATE|CONDITION", "What to ask.  [default: all conditions]"),
    concept: ConceptName = options.concept,
    limit: int = count("--limit", "Show N outcomes at most.", least=0, default=8),
    out: Path | None = file("--out", "Write all shares as a table: .csv, or .parquet."),
    separator: str = choice("--separator", SEPARATORS, "Of a .csv; with ; numbers have decimal commas.", default=","),
) -> None:
    """Read the conflict many times over, and show how sure the answers are and what they hang on.

    In every reading some lines are missing or elsewhere, the less firm ones more often, or as the file says. A share
    of the readings says how well an answer stands up to that; it is never the probability of an event.
    """
    from detente.answers.ensemble import Ensemble
    from detente.answers.readings import asking
    from detente.cli.working import counting, working
    from detente.files.tables import put_table, refuse_unwritable
    from detente.study.readings import with_readings
    from detente.tell import records

    if resume and journal is None:
        raise UsageError("--resume goes on with a journal; say which one: --journal FILE")
    if out is not None:
        refuse_unwritable(out, journal)
    conflict = with_readings(ask.document.conflict, others)
    courses = conflict.status_quo is not None and not uncoursed
    case = ask.case(concept, conflict)
    asked = asking(case, about, design=design, draws=draws, seed=seed, courses=courses)
    found, stopped = _counted(asked, chunk, scheduler, journal, resume=resume)
    with working(voiced("talk-kept", doing=voiced("talk-hanging"))) as say:
        answer = Ensemble(asked, found, stopped, limit, bool(about), counting(say, "talk-words"))
        whole = answer.whole
    if not whole:
        tell("talk-hanging-stopped")
    if out is not None:
        put_table(records(answer, voice()), out, separator)
        tell("talk-wrote", file=str(out))
    ask.put(answer, then="brief")
    if not whole:
        ask.leave(INTERRUPTED)


def _counted(
    asked: Asking, chunk: int | None, scheduler: str | None, file: Path | None, *, resume: bool
) -> tuple[Chunk, bool]:
    """What was counted in the readings, and whether Ctrl-C has stopped it before its end; says how far it is."""
    from detente.answers.readings import counted
    from detente.cli.working import counting, working
    from detente.ensemble.running import Scheduler

    where = None if scheduler is None else Scheduler(scheduler)
    with asked.kept_in(file, resume=resume) as journal:
        try:
            with working(voiced("talk-kept", doing=voiced("talk-reading"))) as say:
                told = counting(say, "talk-readings", held=journal.done if journal else 0)
                found, stopped = counted(asked, chunk=chunk, journal=journal, where=where, progress=told)
        except KeyboardInterrupt:
            if journal:
                talk(journal.account)
            raise
        if stopped:
            made = voiced("talk-readings-stopped", count=found.draws, total=asked.plan.draws)
            talk(journal.account if journal else made)
    return found, stopped
