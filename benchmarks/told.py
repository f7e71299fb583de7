"""What was measured, as tables of docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version
from math import log2
from typing import Any

Row = tuple[str, ...]

SIZES: dict[int, tuple[float, float]] = {20: (0.6, 0.15)}
"""Per exponent the targets: processor seconds for graph and stabilities together, and GB."""
BEYOND: dict[int, tuple[float, float]] = {40: (42.0, 1.15)}
"""Per exponent the targets beyond listing, likewise."""
KINDS = {"": "both ways", "one-way": "partly one-way", "constrained": "constraints"}
EVOLUTION = (5.0, 2.0)
"""Seconds and GB."""
READINGS = "≤ 40 s for a million, ≤ 0.3 GB, efficiency ≥ 0.9"
WEB = {"first_page": 1.0, "slowest_screen": 0.2, "new_change": 0.3, "new_order": 0.3, "new_map": 0.3}
"""Seconds."""
COMMANDS = {
    "detente brief ukraine-2025": 0.9,
    "detente brief ukraine-2025 --html -": 1.3,
    "detente why elmira 5": 0.45,
    "detente solve elmira": 0.45,
    "detente check ukraine-2025": 0.2,
    "detente --help": 0.25,
}
"""Per command the target in seconds of processor time."""
STARTS = ("python -c pass", "python -c __import__('numpy')")
"""Python alone, and with numpy: no command that needs them takes less."""
WITHOUT_NUMPY = {"detente check ukraine-2025", "detente --help"}


def machine(load: float) -> str:
    """What it was measured on."""
    libraries = f"Python {platform.python_version()}, numpy {version('numpy')}, scipy {version('scipy')}"
    cores = f"{os.cpu_count()} cores ({platform.system()}, {platform.machine()})"
    prior = " and had to wait for this" if os.sched_getscheduler(0) == os.SCHED_FIFO else ""
    return (
        f"Measured on {date.today().isoformat()} on {cores}, {libraries}. "
        f"The load average was {load:.1f} when it began; where that is not near 0, other work shared the cores{prior}."
    )


def sizes(found: Mapping[str, Any]) -> str:
    """How long graph and stabilities take, and beside what."""
    head = ("states", "options", "graph", "stabilities", "all cores", "target", "of a copy", "grows like")
    return f"""{table((*head, "peak", "target", "verdict"), [_size_row(one) for one in found["sizes"]])}

Conflicts with five decision makers and preferences by ten statements each, made from a fixed seed. Where there are
constraints, two of them, each on three options of several, leave a quarter of all combinations. All five concepts for
all decision makers in all states. Every row is the median of {found["runs"]} fresh processes; "all cores" adds up the
processor time, which other work on the machine lengthens less than the duration, and "peak" is the whole process with
Python and all libraries. "Of a copy" is how many times as long that is as a copy of the arrays that are read and
written (who moves where and wants what, what each can be brought to, what holds), measured in the same processes: no
program can be quicker than that. "Grows like" compares a row with the one before of its kind.

On 2^8 states the readable definitions take {found["ratio"]["definitions"]:.2f} s and the kernels
{found["ratio"]["kernels"]:.5f} s, {found["ratio"]["definitions"] / found["ratio"]["kernels"]:,.0f} times less, with the
same result."""


def _size_row(one: Mapping[str, Any]) -> Row:
    seconds, memory = SIZES.get(one["exponent"], (None, None))
    return (
        f"2^{one['exponent']}",
        KINDS[one["kind"]],
        *(f"{one[key]:.3f} s" for key in ("graph", "solve", "cores")),
        "" if seconds is None else f"≤ {seconds} s",
        _of_a_copy(one, "cores"),
        "" if one["growth"] is None else f"n^{one['growth']:.2f}",
        f"{one['peak']:.2f} GB",
        "" if memory is None else f"≤ {memory} GB",
        ""
        if seconds is None or memory is None
        else verdict(one["cores"] <= seconds and round(one["peak"], 2) <= memory),
    )


def beyond(found: Sequence[Mapping[str, Any]]) -> str:
    """What holds in conflicts beyond listing, and how long that takes."""
    concepts = tuple(found[0]["counts"])
    before = {(one["exponent"], one["kind"]): one for one in found}
    rows = [_beyond_row(one, before.get((one["exponent"] - 10, one["kind"]))) for one in found]
    head = ("states", "options", *concepts, "all cores", "target", "grows like", "peak", "target", "verdict", "known")
    return f"""{table(head, rows)}

Processor time for exact counts of what holds for everyone, by decision diagrams (the extra `large`), each in a fresh
process. Five decision makers with preferences by twelve statements each, made from a fixed seed; those of independent
parts are five conflicts of eight options as one. Known are counts that were found by listing all states, too, or by
listing those of each part, and multiplying. Nothing is listed here, so that there is no copy of it to compare with."""


def _beyond_row(one: Mapping[str, Any], smaller: Mapping[str, Any] | None) -> Row:
    seconds, memory = BEYOND.get(one["exponent"], (None, None)) if one["kind"] in KINDS else (None, None)
    return (
        f"2^{one['exponent']}",
        {**KINDS, "together": "independent parts"}[one["kind"]],
        *(f"{count:,}" for count in one["counts"].values()),
        f"{one['seconds']:.2f} s",
        "" if seconds is None else f"≤ {seconds:.0f} s",
        f"n^{log2(one['seconds'] / smaller['seconds']) / 10:z.2f}" if smaller else "",
        f"{one['peak']:.2f} GB",
        "" if memory is None else f"≤ {memory} GB",
        ""
        if seconds is None or memory is None
        else verdict(one["seconds"] <= seconds and round(one["peak"], 2) <= memory),
        "yes" if one["known"] else "",
    )


def evolution(found: Mapping[str, Any]) -> str:
    """One row: everything about the courses of a large conflict."""
    parts = ("chain", "absorption", "distribution", "courses", "event")
    head = ("states", "wanted moves", "chain", "ends", "30 days", "commonest", "event", "target", "together")
    seconds, memory = EVOLUTION
    scipy = found["scipy"]
    row = (
        f"{found['states']:,}",
        f"{found['moves']:,}",
        *(f"{found['seconds'][part]:.2f} s" for part in parts),
        f"≤ {seconds} s",
        f"{found['seconds']['all']:.1f} s",
        f"{found['seconds']['all'] / found['copy']:,.0f} times",
        f"{found['peak']:.2f} GB",
        f"≤ {memory} GB",
        f"{max(found['residual'], found['row sums']):.0e}",
        verdict(found["seconds"]["event"] <= seconds and found["peak"] <= memory),
    )
    return f"""{table((*head, "of a copy", "peak", "target", "residual", "verdict"), [row])}

The courses of such a conflict, started evenly in all of its states: the chain of all wanted moves; where they end, and
when; where they are after 30 days; the five commonest; and the same once more with an event on day 15 that spares
half of them, which makes two chains. "together" includes the graph. Processor time, the median of {found["runs"]} fresh
processes; "of a copy" is how many times as long that is as a copy of the chain, which every product with it reads once.

Fifteen days of each of these chains take {scipy["ours"]:.2f} s, and {scipy["seconds"]:.2f} s by scipy's
`expm_multiply`; no share differs by more than {scipy["apart"]:.0e}. Détente also says how far off it may be."""


def readings(found: Mapping[str, Any]) -> str:
    """How long many readings take, and beside what."""
    cores = found["cores"]
    row = (
        f"{found['readings']:,}",
        f"{found['seconds']:.1f} s",
        f"{found['seconds of all cores']:.1f} s",
        f"{found['seconds of all cores'] / found['readings'] / found['least']:.0f} times",
        f"{found['per second on one core']:,.0f}",
        f"{found['per second on all cores']:,.0f}",
        f"{found['efficiency']:.2f} on {cores} cores",
        f"{found['peak']:.2f} GB",
        READINGS,
        verdict(found["met"]),
    )
    head = ("readings", "together", "all cores", "of its random numbers", "per second, one core", "all cores")
    made = found["steps"]
    return f"""{table((*head, "efficiency", "peak", "target", "verdict"), [row])}

Readings of a conflict of {found["states"]} states and five decision makers, partly one-way, by Monte Carlo: five
concepts, and what wanted moves lead to, in each. A processor second draws {made["drawn"]:,.0f} readings, solves
{made["tallied"]:,.0f} and adds them up, or finds out what is reached in {made["reached"]:,.0f}. By Latin hypercube a
million take {1e6 * found["latin hypercube"]:.1f} s, and with where most courses end {1e6 * found["courses"]:.1f} s.
The ordinary solver in a loop takes {found["ratio"]:.0f} times as long. "Of its random numbers" is how many times as
long all cores take as one takes to draw so many random numbers with numpy, and nothing else. Efficiency compares one
core with all, the best of five tries of either, by turns."""


def field(found: Sequence[Mapping[str, Any]]) -> str:
    """Beside the field's program."""
    head = ("states", "options", "Détente", "of a copy", "grows like")
    theirs = (f"GMCR+ {found[0]['version']}", "of a copy", "grows like", "times as long", "loading")
    before = {(one["exponent"], one["kind"]): one for one in found}
    rows = [_field_row(one, before.get((one["exponent"] - 2, one["kind"]))) for one in found]
    cells, twice = sum(one["cells"] for one in found), sum(one["twice"] for one in found)
    differ = sum(sum(one["differ"].values()) for one in found)
    return f"""{table((*head, *theirs, "verdicts that differ"), rows)}

Processor time from a conflict that is loaded to what holds for each decision maker in each state by Nash, GMR, SMR and
SEQ, the least of five tries, of one where it takes longer than two seconds; Détente has found SSEQ, too. GMCR+ runs
unmodified in a process of its own, for sizes that together take up to two minutes; "loading" has the imports, the save
file, the states and how they are preferred. Of {cells:,} verdicts {differ} differ; in {twice} of these the state
holds by Détente, and an answer has somebody move twice, though not in a row, as the definition of legal sequences
allows."""


def _field_row(one: Mapping[str, Any], smaller: Mapping[str, Any] | None) -> Row:
    sides = [
        (
            f"{1000 * one[key]:,.1f} ms",
            _of_a_copy(one, key),
            f"n^{log2(one[key] / smaller[key]) / 2:z.2f}" if smaller else "",
        )
        for key in ("ours", "theirs")
    ]
    differ = ", ".join(f"{number} by {concept}" for concept, number in one["differ"].items())
    return (
        f"2^{one['exponent']}",
        KINDS[one["kind"]],
        *sides[0],
        *sides[1],
        f"{one['theirs'] / one['ours']:,.0f}",
        f"{one['loading']:.2f} s",
        f"{differ or 0} of {one['cells']:,}",
    )


def peers(found: Sequence[Mapping[str, Any]]) -> str:
    """Beside the pure equilibria of pygambit."""
    rows = [
        (
            one["game"],
            str(one["equilibria"]),
            *(cell for key in ("seconds", "theirs") for cell in (f"{1000 * one[key]:.2f} ms", _of_a_copy(one, key))),
            f"{one['theirs'] / one['seconds']:.2f}",
        )
        for one in found
    ]
    head = ("game", "pure equilibria", "Détente", "of a copy", f"pygambit {found[0]['pygambit']}", "of a copy")
    return f"""{table((*head, "times as long"), rows)}

Where every combination of options is a state and no option is one-way, a state holds for everyone by Nash if and only
if it is a pure equilibrium of the game in normal form; both find the same ones. Détente finds the other four concepts
for each decision maker in the same time. The median of five calls, from the tables on."""


def _of_a_copy(one: Mapping[str, Any], key: str) -> str:
    return f"{one[key] / one['copy']:,.0f} times"


def evidence(found: Mapping[str, Any]) -> str:
    """How quick and how right documents are read."""
    return f"""{evidence_table(found)}

{table(found["suggestions"][0], found["suggestions"][1:])}"""


def saves(found: Mapping[str, Any]) -> str:
    """Whether anything is lost when many save at once."""
    return f"""{saves_table(found["saves"])}

All into one study: texts through the library, which begins again when others were quicker; sources, quotes and codes,
which wait for their turn. Killed are processes that hold the lock; lost is what was acknowledged and is not there.

{edits_table(found["edits"])}

One file through the forms of the app, while an editor writes into it and the server is killed; refused is who changed
what somebody else had changed, and was shown both versions."""


def pages(found: Mapping[str, Any]) -> str:
    """How long one waits in the browser."""
    return f"""{web_table(found)}

`detente serve` with the flagship, in a process of its own: seconds from the start of the process to the first page,
then of a warm server, as a browser waits for them. A new change is a what-if that nobody asked before. The crowd reads
all screens, and each of five writers changes a party of its own."""


def commands(found: Mapping[str, float | None]) -> str:
    """One row per command."""
    alone, with_numpy = (found[start] for start in STARTS)
    rows = [
        (f"`{command}`", *_command_cells(found[command], target, alone if command in WITHOUT_NUMPY else with_numpy))
        for command, target in COMMANDS.items()
    ]
    rows += [(f"`{start}`", f"{found[start]:.3f} s", "", "", "") for start in STARTS if found[start]]
    return f"""{table(("command", "measured", "of a start", "target", "verdict"), rows)}

Processor time of the whole process, which other work on the machine lengthens less than its duration; the median of
a few. "Of a start" is how many times as long that is as Python takes to start and end, with numpy where the command
needs it. Nothing is compiled when a command runs, so that the first run is like all others but for the templates of the
page."""


def short(found: Mapping[str, Any]) -> str:
    """What README.md says."""
    slowest = {one["exponent"]: one for one in sorted(found["sizes"], key=lambda one: float(one["cores"]))}
    rows = [
        (f"{2**exponent:,}", f"{one['cores']:.2g} s", f"{one['peak']:.2f} GB")
        for exponent, one in sorted(slowest.items())
    ]
    return (
        f"{table(('states', 'all concepts, all decision makers', 'peak memory'), rows)}\n\n"
        f"Processor time for five decision makers, the slowest of three conflicts (load average {found['load']:.1f} "
        "beforehand); [details and targets](docs/benchmarks.md), by `make bench`.\n"
    )


def evidence_table(found: Mapping[str, Any]) -> str:
    """How quick documents and comments are read and searched, and how well broken-up words are joined."""
    reading, comments = found["reading"], found["comments"]
    rows = [
        (
            f"read and divide {reading['bytes']:,} bytes with 300 comments: text, page",
            f"{reading['text']:.2f} s, {reading['page']:.2f} s",
            "≤ 1 s",
            verdict(reading["met"]),
        ),
        ("the same text read, divided and indexed", *_seconds(found["article"], "seconds", "≤ 2 s")),
        ("slowest answer among 20,000 comments", *_seconds(comments, "slowest answer", "≤ 0.05 s")),
    ]
    rows += [
        (
            f"broken-up words put together, {half.replace('_', ' ')} half ({one['words']} words): precision, recall",
            f"{one['precision']:.3f}, {one['recall']:.3f}",
            "≥ 0.98 precision",
            verdict(one["met"]),
        )
        for half, one in found["words"].items()
    ]
    return table(("what", "measured", "target", "verdict"), rows)


def _seconds(found: Mapping[str, Any], key: str, target: str) -> Row:
    return f"{found[key]:.3f} s", target, verdict(found["met"])


def saves_table(found: Mapping[str, Any]) -> str:
    """Whether anything is lost when many save at once."""
    head = ("processes", "saves", "killed", "lost", "left behind", "begun again", "per second", "slowest addition")
    row = (
        *(f"{found[key]:,}" for key in ("processes", "saves", "killed")),
        *(str(len(found[key])) for key in ("lost", "left behind")),
        f"{found['stale']:,}",
        f"{found['per second']:,.0f}",
        f"{found['slowest addition']:.1f} s",
        "≤ 60 s, none lost",
        verdict(found["met"]),
    )
    return table((*head, "target", "verdict"), [row])


def edits_table(found: Mapping[str, Any]) -> str:
    """Whether anything is lost when many change one file in the browser."""
    counts = ("clients", "saves", "by the editor", "killed", "refused", "refused without both versions")
    row = (
        *(f"{found[key]:,}" for key in counts),
        str(len(found["lost"])),
        f"{found['per second']:,.0f}",
        "none lost, none refused blindly",
        verdict(found["met"]),
    )
    return table((*counts, "lost", "per second", "target", "verdict"), [row])


def web_table(found: Mapping[str, Any]) -> str:
    """How long one waits for a page, and what a crowd gets."""
    times = {
        "first_page": ("first page, from the start", found["first_page"]),
        "slowest_screen": ("a screen, the slowest median", max(one["median"] for one in found["screens"].values())),
        "new_change": ("a new change, the slowest", found["new_change"]["slowest"]),
        "new_order": ("statements in a new order, the slowest", found["new_order"]["slowest"]),
        "new_map": ("the map of a new change, the slowest", found["new_map"]["slowest"]),
    }
    least = found["unchanging"]
    rows = [
        (what, f"{seconds:.3f} s", f"{seconds / least:.0f} times", f"≤ {WEB[key]} s", verdict(seconds <= WEB[key]))
        for key, (what, seconds) in times.items()
    ]
    rows.append(("a file that is only sent, the median", f"{least:.4f} s", "", "", ""))
    got = f"{_spread(found['pages'])} pages read, {found['pages_failed']} failed"
    kept = f"{_spread(found['saves'])} saves, {found['refused']} refused"
    crowd = f"{found['readers']} readers and {found['writers']} writers, {found['seconds']:.0f} s"
    sound = not found["pages_failed"] and found["last_saves_kept"]
    rows.append((crowd, f"{got}; {kept}", "", "none lost", verdict(sound)))
    return table(("what", "measured", "of a file only sent", "target", "verdict"), rows)


def _spread(times: Mapping[str, float]) -> str:
    return f"{times['number']:,} (median {times['median']:.2f} s, slowest {times['slowest']:.1f} s)"


def _command_cells(seconds: float | None, target: float, start: float | None) -> Row:
    if seconds is None:
        return "failed", "", f"≤ {target} s", "not measured"
    return (
        f"{seconds:.2f} s",
        f"{seconds / start:.1f} times" if start else "",
        f"≤ {target} s",
        verdict(seconds <= target),
    )


def verdict(met: bool) -> str:
    """Whether a target was met."""
    return "met" if met else "**missed**"


def table(head: Row, rows: Sequence[Row]) -> str:
    """A Markdown table."""
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ("---",) * len(head), *rows))
