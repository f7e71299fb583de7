"""Readings that a command makes: of whose files, kept in which journal, and how far they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from datetime import timedelta
from math import ceil
from pathlib import Path
from time import monotonic

from detente.answers.asking.weights import weighed
from detente.answers.readings import Asking
from detente.answers.readings import counted as counted_in
from detente.cli.output import tell, voiced
from detente.cli.working import Say, working
from detente.ensemble import Chunk, with_reading
from detente.ensemble.running import Journal, Run, Scheduler
from detente.model.conflict import Conflict
from detente.study import opened
from detente.study.changing import MODEL


def with_readings(conflict: Conflict, others: Iterable[str]) -> Conflict:
    """The conflict with the files of other analysts, given as ``FILE`` or ``FILE=WEIGHT``, as readings of their own.

    Raises:
        UsageError: if a weight is no number above 0, or a file is about another conflict.
        ModelError: if a file has errors.
    """
    for given in others:
        name, weight = weighed(given)
        conflict = with_reading(conflict, opened(name).conflict, _named(Path(name)), weight)
    return conflict


def counted(
    asked: Asking, chunk: int | None, scheduler: str | None, kept: Path | None, *, resume: bool
) -> tuple[Chunk, bool]:
    """What was counted in the readings, and whether Ctrl-C has stopped it before its end; says how far it is."""
    plan = asked.plan
    where = None if scheduler is None else Scheduler(scheduler)
    journals = nullcontext() if kept is None else Journal(kept, Run(plan.digest, plan.seed, plan.draws), resume=resume)
    with journals as journal:
        try:
            with working(voiced("talk-kept", doing=voiced("talk-reading"))) as say:
                told = pace(say, journal.done if journal else 0)
                found, stopped = counted_in(asked, chunk=chunk, journal=journal, where=where, progress=told)
        except KeyboardInterrupt:
            if journal is not None:
                tell(journal.account)
            raise
        if stopped:
            made = voiced("talk-readings-stopped", count=found.draws, total=plan.draws)
            tell(journal.account if journal else made)
    return found, stopped


def pace(say: Say, held: int) -> Callable[[int, int], None]:
    """Says how many readings have been made and how long the rest will take, by those that no journal `held`."""
    began = monotonic()

    def told(done: int, total: int) -> None:
        if done > held:
            left = timedelta(seconds=ceil((total - done) * (monotonic() - began) / (done - held)))
            say(voiced("talk-readings", count=done, total=total, left=str(left)))

    return told


def words_told(say: Say) -> Callable[[int, int], None]:
    """Says of how many words it was found out what hangs on them."""
    return lambda done, total: say(voiced("talk-words", count=done, total=total))


def _named(path: Path) -> str:
    """What a file's reading is called: as the file, or as the folder of a study."""
    return path.parent.name if path.name == MODEL and path.parent.name else path.stem
