"""``detente inverse``."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.command import INTERRUPTED
from detente.cli.declared import choice, count, flag, option, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.asking.goal import Asked
    from detente.inverse import Level


@AboutModel.with_examples(
    "detente inverse syria-iraq-1975 --target 2 --vary syria",
    "detente inverse syria-iraq-1975 --target 2 --vary syria --count",
    "detente inverse ukraine-2025 --target deal --level statements --all",
    "detente inverse ukraine-2025 --target deal --level levers --all",
    "detente inverse ukraine-2025 --target deal --reach",
)
def inverse(
    ask: Inquiry,
    *,
    target: str = option("--target", "STATE|CONDITION", "What is to hold, or to be reached.", required=True),
    concept: ConceptName = options.concept,
    holders: tuple[str, ...] = several("--for", "DM", "For whom it is to hold.  [default: everyone]"),
    vary: tuple[str, ...] = several("--vary", "DM", "Who may change.  [default: everyone]"),
    level: Level | None = choice(
        "--level",
        ("rankings", "statements", "levers"),
        "What may change: single pairs of states, lines of preferences, or what is done from outside.  "
        "[default: rankings]",
    ),
    reach: bool = flag("--reach", "What would make wanted moves lead there from today, on every level."),
    and_holds: bool = flag("--and-holds", "With --reach: and let it hold there as well."),
    scenario: str | None = option("--scenario", "NAME", "Ask of the model as this scenario has it."),
    without: tuple[str, ...] = several("--without", "DM", "Ask as if this decision maker had left."),
    fix: tuple[str, ...] = several("--fix", "OPT=yes|no", "Ask as if this option were settled."),
    counting: bool = flag("--count", "Count the strict rankings by which it holds, instead."),
    every: bool = flag("--all", "List all answers with the least number of changes."),
    budget: int | None = count("--budget", "Give up after so much work."),
) -> None:
    """Find the least change that makes an outcome hold, or be reached.

    CONDITION is any statement, as in the model's file; of its states, one is enough. What is found is checked anew
    before it is shown, and the model's file stays as it is. Ctrl-C ends a search with what is proven so far.
    """
    from detente.answers.asking.goal import aim_of, asked_of, graph_when

    only = "--level" if level else "--count" if counting else ""
    aim = aim_of(reach=reach, and_holds=and_holds, for_whom=bool(holders), only=only)
    flags = {"scenario": (scenario,) if scenario else (), "without": without, "fix": fix}
    graph, given = graph_when(ask.document.conflict, max_states=ask.most_states, **flags)
    asked = asked_of(graph, target, concept, holders=holders, vary=vary, aim=aim, every=every, flags=given)
    ask.tell_of_kernels()
    found, interrupted = _answer(asked, level, budget, counting=counting)
    then = "" if counting or given else f"paths --to {quote(target)}"
    ask.put(found, then="why STATE" if aim == "hold" and not counting else then)
    if interrupted:
        ask.leave(INTERRUPTED)


def _answer(asked: Asked, level: Level | None, budget: int | None, *, counting: bool) -> tuple[object, bool]:
    """What was found, and whether the search for it was stopped; says which level is searched where that is unusual."""
    from detente.answers.inverse import inverse as least
    from detente.answers.inverse import usual_level
    from detente.answers.rankings import rankings
    from detente.answers.reach import reach
    from detente.cli.working import searched

    if counting:
        return rankings(asked, budget), False
    if asked.aim != "hold":
        ways = reach(asked, budget=budget, run=searched)
        return ways, ways.interrupted
    usual = usual_level(asked)
    if level is None and usual != "rankings":
        tell("talk-level", count=asked.graph.size, level=usual)
    found = least(asked, level or usual, budget=budget, run=searched)
    return found, found.interrupted
