"""How fast Détente is, and how much memory it takes: measures, prints, and writes docs/benchmarks.md.

python benchmarks/run.py [--quick] [--json]

--quick measures up to 2^16 states and writes nothing; --json prints all numbers as JSON and writes nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version
from math import log
from pathlib import Path
from statistics import linear_regression, median
from typing import Any

from apart import DOCUMENT, part

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
KEPT_PART = r"<!-- {name}:begin -->\n.*?<!-- {name}:end -->"
README_PART = re.compile(r"(<!-- benchmarks:begin -->\n).*?(<!-- benchmarks:end -->)", re.DOTALL)

SIZES = {12: (0.05, None), 16: (0.3, None), 20: (3.0, 0.6), 22: (12.0, 1.2)}
"""Per exponent the targets: seconds for graph and stabilities together, and GB."""
QUICK = 16
GROWTH_FROM = 16
RATIO_AT = 8

EVOLUTION, EVOLUTION_QUICK = 17, 14
"""2^17 states are more than the 100,000 of the target."""
EVOLUTION_TARGETS = (20.0, 2.0)
"""Seconds and GB."""

READINGS, READINGS_QUICK = 100_000, 5_000

SAVES_QUICK = ("--processes", "4", "--saves", "200", "--kills", "4")
EDITS_QUICK = ("--clients", "3", "--saves", "90", "--kills", "2")

WEB_QUICK = ("--seconds", "5", "--readers", "10")
WEB_TARGETS = {"first_page": 1.0, "slowest_screen": 0.2, "new_change": 0.3, "new_order": 0.3, "new_map": 0.3}
"""Seconds."""

RUNS = 3

COMMANDS = {
    "detente brief ukraine-2025": 1.6,
    "detente brief ukraine-2025 --html -": 3.0,
    "detente check ukraine-2025": 0.25,
    "detente --help": 0.25,
}
"""Per command the target in seconds of processor time."""
COMMAND_RUNS = 5

Row = tuple[str, ...]


def kept(name: str) -> str:
    """A part of the page that is measured apart, on what is not in this project; it stays as it is."""
    part = re.search(KEPT_PART.format(name=name), DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    return part[0] if part else ""


def main() -> None:
    """Measure, and say what was found."""
    parser = argparse.ArgumentParser(description="Measure how fast Détente is, and how much memory it takes.")
    parser.add_argument("--quick", action="store_true", help="up to 2^16 states; write nothing")
    parser.add_argument("--json", action="store_true", help="print all numbers as JSON; write nothing")
    asked = parser.parse_args()
    numbers = measured(quick=asked.quick)
    if asked.json:
        print(json.dumps(numbers, indent=2))
        return
    print(page(numbers))
    if not asked.quick:
        DOCUMENT.write_text(page(numbers), encoding="utf-8")
        update_readme(numbers)


def measured(*, quick: bool) -> dict[str, Any]:
    """All numbers, each the median of a few runs in fresh processes."""
    load = os.getloadavg()[0]
    exponents = [exponent for exponent in SIZES if not quick or exponent <= QUICK]
    sizes = [
        {"exponent": exponent, "one-way": one_way, **size(exponent, one_way=one_way)}
        for exponent in exponents
        for one_way in (False, True)
    ]
    return {
        "load": load,
        "sizes": sizes,
        "growth": None if quick else growth(sizes),
        "ratio": measurement("ratio", str(RATIO_AT)),
        "evolution": evolution(EVOLUTION_QUICK if quick else EVOLUTION),
        "readings": script("ensemble.py", str(READINGS_QUICK if quick else READINGS)),
        "evidence": script("evidence_index.py"),
        "saves": script("saves.py", *(SAVES_QUICK if quick else ())),
        "edits": script("edits.py", *(EDITS_QUICK if quick else ())),
        "web": script("web.py", *(WEB_QUICK if quick else ())),
        "commands": {command: command_seconds(command) for command in COMMANDS},
    }


def measurement(*arguments: str) -> dict[str, float]:
    """What `measure.py` finds in a fresh process."""
    return script("measure.py", *arguments)


def script(name: str, *arguments: str) -> dict[str, Any]:
    """What another script of this folder finds in a fresh process."""
    command = [sys.executable, Path(__file__).with_name(name), *arguments]
    found: dict[str, Any] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return found


def size(exponent: int, *, one_way: bool) -> dict[str, float]:
    """The medians for 2^exponent states."""
    print(f"2^{exponent} states{', partly one-way' if one_way else ''} …", file=sys.stderr)
    arguments = ("size", str(exponent), *(["one-way"] if one_way else []))
    runs = [measurement(*arguments) for _ in range(RUNS)]
    both = median(run["graph"] + run["solve"] for run in runs)
    return {**{key: median(run[key] for run in runs) for key in runs[0]}, "both": both}


def evolution(exponent: int) -> dict[str, Any]:
    """What `evolution.py` finds for 2^exponent states: the run of median length."""
    print(f"2^{exponent} states over time …", file=sys.stderr)
    runs = [script("evolution.py", str(exponent)) for _ in range(RUNS)]
    return sorted(runs, key=lambda run: float(run["seconds"]["all"]))[RUNS // 2]


def growth(sizes: Sequence[Mapping[str, Any]]) -> float:
    """The exponent e of seconds ~ states^e, by least squares on logarithms."""
    large = [one for one in sizes if one["exponent"] >= GROWTH_FROM]
    states = [one["exponent"] * log(2) for one in large]
    return linear_regression(states, [log(one["both"]) for one in large]).slope


def command_seconds(command: str) -> float | None:
    """The median over a few runs of a whole process, after one that is not counted; None where it fails."""
    runs = [process_seconds(command) for _ in range(COMMAND_RUNS + 1)][1:]
    succeeded = [run for run in runs if run is not None]
    return median(succeeded) if len(succeeded) == len(runs) else None


def process_seconds(command: str, environment: Mapping[str, str] | None = None) -> float | None:
    """Processor seconds of a whole process, or None where it fails, which is said on standard error."""
    program, *arguments = command.split()
    path = Path(sys.executable).with_name(program)
    before = _children_seconds()
    try:
        done = subprocess.run(
            [path, *arguments], capture_output=True, check=False, env={**os.environ, **(environment or {})}
        )
    except FileNotFoundError:
        print(f"skipped: {command}: there is no {path}; install the package with `make test`", file=sys.stderr)
        return None
    if done.returncode:
        print(f"skipped: {command}: exit status {done.returncode}: {done.stderr.decode()[-300:]}", file=sys.stderr)
        return None
    return _children_seconds() - before


def _children_seconds() -> float:
    """Processor time of all processes begun here that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def page(numbers: Mapping[str, Any]) -> str:
    """docs/benchmarks.md."""
    return f"""# How fast, how large

Written by `make bench`; do not edit.

{machine(numbers["load"])}

{sizes_table(numbers)}

Conflicts with five decision makers and preferences by ten statements each, made from a fixed seed; no constraints, so
that n options give 2^n states. All five concepts for all decision makers in all states. Every row is the median of
{RUNS} fresh processes with compiled kernels; "all cores" adds up the processor time, "peak" is the whole process with
Python and all libraries. {growth_sentence(numbers)}

{ratio_sentence(numbers)}

## Over time

{evolution_table(numbers["evolution"])}

The courses of such a conflict, started evenly in all of its states: the chain of all wanted moves; where they end, and
when; where they are after 30 days; the five commonest; and the same once more with an event on day 15 that spares
half of them, which makes two chains. "together" includes the graph. The median of {RUNS} fresh processes.

## Many readings

{readings_table(numbers["readings"])}

Readings of a conflict of {numbers["readings"]["states"]} states and five decision makers, partly one-way: five
concepts, and what wanted moves lead to, in each. Peak {numbers["readings"]["peak"]:.2f} GB.

## Evidence

{evidence_table(numbers["evidence"])}

{table(numbers["evidence"]["suggestions"][0], numbers["evidence"]["suggestions"][1:])}

Sentences of our own, labelled by hand by the authors of the rules: they keep the rules from getting worse, and say
little about real prose. The first line of each file in tests/evidence/suggest says how its parts came about. Imports
are not counted.

{kept("attribution")}

### First drafts of articles

{kept("drafts")}

### Public pages

{part("bodies")}

## Saves

{saves_table(numbers["saves"])}

All into one study: texts through the library, which begins again when others were quicker; sources, quotes and codes,
which wait for their turn. Killed are processes that hold the lock; lost is what was acknowledged and is not there.

{edits_table(numbers["edits"])}

One file through the forms of the app, while an editor writes into it and the server is killed; refused is who changed
what somebody else had changed, and was shown both versions.

## Pages

{web_table(numbers["web"])}

`detente serve` with the flagship, in a process of its own: seconds from the start of the process to the first page,
then of a warm server, as a browser waits for them. A new change is a what-if that nobody asked before. The crowd reads
all screens, and each of five writers changes a party of its own.

## Whole commands

{commands_table(numbers)}

Processor time of the whole process, which other work on the machine lengthens less than its duration; the median of
{COMMAND_RUNS}. Nothing is compiled when a command runs, so that the first run is like all others but for the templates
of the page.
"""


def machine(load: float) -> str:
    """What it was measured on."""
    python = f"Python {platform.python_version()}"
    libraries = ", ".join([python, f"numpy {version('numpy')}"])
    cores = f"{os.cpu_count()} cores ({platform.system()}, {platform.machine()})"
    return (
        f"Measured on {date.today().isoformat()} with Détente {version('detente')} on {cores}, {libraries}. "
        f"The load average was {load:.1f} when it began; where that is not near 0, other work shared the cores."
    )


def sizes_table(numbers: Mapping[str, Any]) -> str:
    """One row per conflict."""
    head = ("states", "options", "graph", "stabilities", "together", "target", "all cores", "peak", "target", "verdict")
    return table(head, [_size_row(one) for one in numbers["sizes"]])


def _size_row(one: Mapping[str, Any]) -> Row:
    seconds, memory = SIZES[one["exponent"]]
    met = one["both"] <= seconds and (memory is None or one["peak"] <= memory)
    return (
        f"2^{one['exponent']}",
        "partly one-way" if one["one-way"] else "both ways",
        *(f"{one[key]:.3f} s" for key in ("graph", "solve", "both")),
        f"≤ {seconds} s",
        f"{one['cores']:.3f} s",
        f"{one['peak']:.2f} GB",
        "" if memory is None else f"≤ {memory} GB",
        verdict(met),
    )


def evolution_table(found: Mapping[str, Any]) -> str:
    """One row: everything about the courses of a large conflict."""
    parts = ("chain", "absorption", "distribution", "courses", "event")
    head = ("states", "wanted moves", "chain", "ends", "30 days", "commonest", "event", "together", "target", "peak")
    seconds, memory = EVOLUTION_TARGETS
    met = found["seconds"]["all"] <= seconds and found["peak"] <= memory
    row = (
        f"{found['states']:,}",
        f"{found['moves']:,}",
        *(f"{found['seconds'][part]:.2f} s" for part in parts),
        f"{found['seconds']['all']:.1f} s",
        f"≤ {seconds} s",
        f"{found['peak']:.2f} GB",
        f"≤ {memory} GB",
        f"{max(found['residual'], found['row sums']):.0e}",
        verdict(met),
    )
    return table((*head, "target", "residual", "verdict"), [row])


def readings_table(found: Mapping[str, Any]) -> str:
    """How long many readings take, and beside what."""
    least = f"≤ {40 * found['readings'] / READINGS:g} s"
    return table(
        (
            "readings",
            "Monte Carlo",
            "Latin hypercube",
            "with courses",
            "target",
            "per second and core",
            "efficiency",
            "ratio",
            "verdict",
        ),
        [
            (
                f"{found['readings']:,}",
                f"{found['seconds']:.1f} s",
                f"{found['latin hypercube']:.1f} s",
                f"{found['courses']:.1f} s",
                least,
                f"{found['per second on one core']:,.0f}",
                f"{found['efficiency']:.2f} on {found['cores']} cores",
                f"{found['ratio']:.0f} times quicker than the ordinary solver in a loop",
                verdict(found["met"]),
            )
        ],
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
    rows = [
        (what, f"{seconds:.3f} s", f"≤ {WEB_TARGETS[key]} s", verdict(seconds <= WEB_TARGETS[key]))
        for key, (what, seconds) in times.items()
    ]
    got = f"{_spread(found['pages'])} pages read, {found['pages_failed']} failed"
    kept = f"{_spread(found['saves'])} saves, {found['refused']} refused"
    crowd = f"{found['readers']} readers and {found['writers']} writers, {found['seconds']:.0f} s"
    sound = not found["pages_failed"] and found["last_saves_kept"]
    rows.append((crowd, f"{got}; {kept}", "none lost", verdict(sound)))
    return table(("what", "measured", "target", "verdict"), rows)


def _spread(times: Mapping[str, float]) -> str:
    return f"{times['number']:,} (median {times['median']:.2f} s, slowest {times['slowest']:.1f} s)"


def commands_table(numbers: Mapping[str, Any]) -> str:
    """One row per command."""
    rows = [(f"`{command}`", numbers["commands"][command], target) for command, target in COMMANDS.items()]
    return table(("command", "measured", "target", "verdict"), [_command_row(*row) for row in rows])


def _command_row(name: str, seconds: float | None, target: float) -> Row:
    if seconds is None:
        return name, "failed", f"≤ {target} s", "not measured"
    return name, f"{seconds:.2f} s", f"≤ {target} s", verdict(seconds <= target)


def growth_sentence(numbers: Mapping[str, Any]) -> str:
    """How time grows."""
    if numbers["growth"] is None:
        return ""
    return f"From 2^{GROWTH_FROM} states on, time grows like n^{numbers['growth']:.2f} (least squares on logarithms)."


def ratio_sentence(numbers: Mapping[str, Any]) -> str:
    """What the kernels gain."""
    slow, fast = numbers["ratio"]["definitions"], numbers["ratio"]["kernels"]
    return (
        f"On 2^{RATIO_AT} states the readable definitions take {slow:.2f} s and the kernels {fast:.5f} s, "
        f"{slow / fast:,.0f} times less, with the same result."
    )


def verdict(met: bool) -> str:
    """Whether a target was met."""
    return "met" if met else "**missed**"


def table(head: Row, rows: Sequence[Row]) -> str:
    """A Markdown table."""
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ("---",) * len(head), *rows))


def update_readme(numbers: Mapping[str, Any]) -> None:
    """Put the short form into README.md, between its two marks."""
    if not README.exists():
        return
    slowest = {one["exponent"]: one for one in sorted(numbers["sizes"], key=lambda one: float(one["both"]))}
    rows = [
        (f"{2**exponent:,}", f"{one['both']:.2g} s", f"{one['peak']:.2f} GB")
        for exponent, one in sorted(slowest.items())
    ]
    short = (
        f"{table(('states', 'all concepts, all decision makers', 'peak memory'), rows)}\n\n"
        f"{growth_sentence(numbers)} Five decision makers, {os.cpu_count()} cores "
        f"(load average {numbers['load']:.1f} beforehand), the slower of two conflicts; "
        "[details and targets](docs/benchmarks.md), by `make bench`.\n"
    )
    text = README.read_text(encoding="utf-8")
    README.write_text(README_PART.sub(lambda part: part[1] + short + part[2], text), encoding="utf-8")


if __name__ == "__main__":
    main()
