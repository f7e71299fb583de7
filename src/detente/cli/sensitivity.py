"""``detente sensitivity``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.command import INTERRUPTED
from detente.cli.declared import count, file, flag, option
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell, voice, voiced
from detente.errors import UsageError
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.sensitivity import Sensitivity


@AboutModel.with_examples(
    "detente sensitivity two-towns",
    "detente sensitivity ukraine-2025 --about deal",
    "detente sensitivity ukraine-2025 --about walk_away --limit 3 --no-courses",
    "detente sensitivity elmira --about 5 --json",
)
def sensitivity(
    ask: Inquiry,
    *,
    about: str | None = option("--about", "STATE|CONDITION", "What it is about.  [default: all outcomes that hold]"),
    concept: ConceptName = options.concept,
    courses: bool | None = flag(
        "--courses/--no-courses", "Follow the courses too.  [default: up to 2,000 outcomes]", default=None
    ),
    limit: int = count("--limit", "Show N changes at most.", least=0, default=12),
    svg: Path | None = file("--svg", "Draw a tornado."),
    budget: int | None = count("--budget", "Give up after looking at N outcomes."),
) -> None:
    """Show what an answer hangs on: every line and every pace, changed one at a time.

    A line is dropped, turned into its opposite, and swapped with the line below; a pace is halved and doubled. For
    each change: whether the outcomes meant hold, whether wanted moves lead there from today, and which share of the
    courses ends there.
    """
    from detente.answers.sensitivity import sensitivity as found_out
    from detente.cli.working import counting, working

    graph = ask.graph
    ask.tell_of_kernels()
    with working(voiced("talk-changing")) as say:
        told = counting(say, "talk-changes-tried")
        asked = found_out(
            graph, about, concept, courses=courses, most=limit, budget=budget, progress=told, keep_if_stopped=True
        )
    if svg is not None:
        _draw(asked.found, svg)
    ask.put(asked, then="brief")
    if asked.found.interrupted:
        ask.leave(INTERRUPTED)


def _draw(found: Sensitivity, file: Path) -> None:
    from detente.files import write_whole
    from detente.render.pictures.tornado import tornado_svg
    from detente.tell.sensitivity import tornado_of

    picture = tornado_of(found, voice())
    if picture is None:
        raise UsageError(f"--svg {file}: no change moves a share of courses, so there is nothing to draw")
    write_whole(file, tornado_svg(picture.rows, picture.language, title=picture.title, standalone=True))
    tell("talk-wrote", file=str(file))
