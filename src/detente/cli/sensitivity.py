"""``detente sensitivity``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell_wrote, voiced
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.names import Language
    from detente.render.progress import Say
    from detente.sensitivity import Sensitivity
    from detente.stability import ConceptName


@click.command(
    cls=AboutModel,
    examples=(
        "detente sensitivity two-towns",
        "detente sensitivity ukraine-2025 --about deal",
        "detente sensitivity ukraine-2025 --about walk_away --limit 3 --no-courses",
        "detente sensitivity elmira --about 5 --json",
    ),
)
@click.option("--about", metavar="STATE|CONDITION", help="What it is about.  [default: all outcomes that hold]")
@options.concept
@click.option("--courses/--no-courses", default=None, help="Follow the courses too.  [default: up to 2,000 outcomes]")
@click.option("--limit", type=click.IntRange(min=0), default=12, show_default=True, help="Show N changes at most.")
@click.option("--svg", "file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Draw a tornado.")
@click.option("--budget", type=click.IntRange(min=1), metavar="N", help="Give up after looking at N outcomes.")
def sensitivity(
    ask: Inquiry,
    *,
    about: str | None,
    concept: ConceptName,
    courses: bool | None,
    limit: int,
    file: Path | None,
    budget: int | None,
) -> None:
    """Show what an answer hangs on: every line and every pace, changed one at a time.

    A line is dropped, turned into its opposite, and swapped with the line below; a pace is halved and doubled. For
    each change: whether the outcomes meant hold, whether wanted moves lead there from today, and which share of the
    courses ends there.
    """
    from detente.answers.sensitivity import sensitivity as found_out
    from detente.cli.working import working
    from detente.sensitivity import BUDGET

    graph = ask.graph
    ask.tell_of_kernels()
    with working(voiced("talk-changing")) as say:
        asked = found_out(
            graph,
            about,
            concept,
            courses=courses,
            most=limit,
            budget=budget or BUDGET,
            progress=_told(say),
            keep_if_stopped=True,
        )
    if file is not None:
        _draw(asked.found, file, ask.language)
    ask.put(asked)
    ask.next("brief")
    if asked.found.interrupted:
        ask.leave(INTERRUPTED)


def _told(say: Say) -> Callable[[int, int], None]:
    """Says how many changes were tried of how many."""
    return lambda tried, total: say(voiced("talk-changes-tried", count=tried, total=total))


def _draw(found: Sensitivity, file: Path, language: Language) -> None:
    from detente.files import write_whole
    from detente.render.pictures.tornado import tornado_svg
    from detente.tell.sensitivity import tornado_of
    from detente.tell.voice import Voice

    picture = tornado_of(found, Voice(language))
    if picture is None:
        raise UsageError(f"--svg {file}: no change moves a share of courses, so there is nothing to draw")
    write_whole(file, tornado_svg(picture.rows, picture.language, title=picture.title, standalone=True))
    tell_wrote(str(file))
