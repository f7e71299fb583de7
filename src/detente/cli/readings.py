"""Readings that a command makes: kept in which journal, and how far they are."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from math import ceil
from pathlib import Path
from time import monotonic

from detente.answers.readings import Asking
from detente.answers.readings import counted as counted_in
from detente.cli.output import tell, voiced
from detente.cli.working import working
from detente.ensemble import Chunk
from detente.ensemble.running import Journal, Run, Scheduler
from detente.render.progress import Say


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
