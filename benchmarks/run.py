"""How fast Détente is, and how much memory it takes: measures, prints, and puts it into docs/benchmarks.md.

python benchmarks/run.py [PART …] [--quick] [--json] [--largest N] [--field-program DIR] [--field-python PYTHON]

Without a PART, all are measured. --quick measures little and writes nothing; --json prints all numbers as JSON and
writes nothing; --largest goes on to 2^N states, as far as 24. --field-program is where somebody has the field's program
GMCR+, unmodified, and --field-python an interpreter with the numpy that it wants; without it that part stays as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import log2
from pathlib import Path
from statistics import median
from typing import Any

import told
from apart import put

README = Path(__file__).parents[1] / "README.md"
README_PART = re.compile(r"(<!-- benchmarks:begin -->\n).*?(<!-- benchmarks:end -->)", re.DOTALL)
SMALLEST, QUICK, LARGEST, STEP = 16, 16, 20, 2
"""Exponents of how many states there are."""
RATIO_AT = 8
BEYOND, BEYOND_QUICK = (10, 20, 30, 40), (10, 20)
EVOLUTION, EVOLUTION_QUICK = 17, 14
"""2^17 states are more than the 100,000 of the target."""
READINGS, READINGS_QUICK = 1_000_000, 50_000
SAVES_QUICK = ("--processes", "4", "--saves", "200", "--kills", "4")
EDITS_QUICK = ("--clients", "3", "--saves", "90", "--kills", "2")
WEB_QUICK = ("--seconds", "5", "--readers", "10")
RUNS, COMMAND_RUNS = 3, 5


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of a measurement."""

    quick: bool
    largest: int
    program: Path | None
    """The field's program, and an interpreter that it runs on."""
    python: str


def main() -> None:
    """Measure, and say what was found."""
    parser = argparse.ArgumentParser(description="Measure how fast Détente is, and how much memory it takes.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of: {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="measure little; write nothing")
    parser.add_argument("--json", action="store_true", help="print all numbers as JSON; write nothing")
    parser.add_argument("--largest", type=int, default=LARGEST, choices=range(SMALLEST, 25, STEP), metavar="N")
    parser.add_argument("--field-program", type=Path, metavar="DIR", help="where the field's program GMCR+ is")
    parser.add_argument("--field-python", default=sys.executable, metavar="PYTHON", help="an interpreter for it")
    given = parser.parse_args()
    asked = Asked(given.quick, QUICK if given.quick else given.largest, given.field_program, given.field_python)
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    for name in given.parts or PARTS:
        print(f"{name} …", file=sys.stderr)
        load, found = os.getloadavg()[0], PARTS[name](asked)
        if given.json:
            print(json.dumps({name: found, "load": load}, indent=2))
        elif found:
            hand_over(name, found, load, keep=not given.quick)


def hand_over(name: str, found: Any, load: float, *, keep: bool) -> None:
    """Print a part, and put it into the documents."""
    text = f"{told.machine(load)}\n\n{getattr(told, name)(found)}"
    print(text)
    if keep:
        put(name, text)
    if keep and name == "sizes":
        short = told.short({**found, "load": load})
        document = README.read_text(encoding="utf-8")
        README.write_text(README_PART.sub(lambda part: part[1] + short + part[2], document), encoding="utf-8")


def script(name: str, *arguments: str) -> Any:
    """What another script of this folder finds in a fresh process."""
    command = [sys.executable, Path(__file__).with_name(name), *arguments]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def sizes(asked: Asked) -> dict[str, Any]:
    """The medians for all sizes and kinds, and how they grow."""
    return {"sizes": [*_grown(asked)], "ratio": script("measure.py", "ratio", str(RATIO_AT)), "runs": RUNS}


def _grown(asked: Asked) -> Iterator[dict[str, Any]]:
    before: dict[str, dict[str, Any]] = {}
    for exponent in range(SMALLEST, asked.largest + 1, STEP):
        for kind in told.KINDS:
            print(f"2^{exponent} states, {told.KINDS[kind]} …", file=sys.stderr)
            runs = [script("measure.py", "size", str(exponent), *filter(None, [kind])) for _ in range(RUNS)]
            one = {key: median(run[key] for run in runs) for key in runs[0]}
            smaller = before.get(kind)
            growth = log2(one["cores"] / smaller["cores"]) / STEP if smaller else None
            before[kind] = {"exponent": exponent, "kind": kind, "growth": growth, **one}
            yield before[kind]


def beyond(asked: Asked) -> list[dict[str, Any]]:
    """What holds in conflicts beyond listing, beside some that can be listed."""
    exponents = BEYOND_QUICK if asked.quick else BEYOND
    wanted = [(exponent, kind) for exponent in exponents for kind in told.KINDS] + [(exponents[-1], "together")]
    return [{"exponent": e, "kind": kind, **script("beyond.py", str(e), *filter(None, [kind]))} for e, kind in wanted]


def evolution(asked: Asked) -> dict[str, Any]:
    """The run of median length."""
    options = str(EVOLUTION_QUICK if asked.quick else EVOLUTION)
    runs = [script("evolution.py", options) for _ in range(RUNS)]
    return {"runs": RUNS, **sorted(runs, key=lambda run: float(run["seconds"]["all"]))[RUNS // 2]}


def saves(asked: Asked) -> dict[str, Any]:
    """Many at once, into a study and into a file."""
    return {
        "saves": script("saves.py", *(SAVES_QUICK if asked.quick else ())),
        "edits": script("edits.py", *(EDITS_QUICK if asked.quick else ())),
    }


def field(asked: Asked) -> Any:
    """Beside the field's program, where somebody has it."""
    if asked.program is None or not (asked.program / "gmcr.py").is_file():
        print(f"not measured: GMCR+ is not in {asked.program or '--field-program DIR'}", file=sys.stderr)
        return None
    return script("gmcr_plus.py", *map(str, (asked.program, asked.python)), *(["10"] if asked.quick else []))


def peers(_: Asked) -> Any:
    """Beside pygambit, where it is installed."""
    found = script("peers.py")
    if not found:
        print("not measured: pygambit is not installed", file=sys.stderr)
    return found


def commands(_: Asked) -> dict[str, float | None]:
    """The processor time of whole commands, and of starting what they need."""
    return {command: command_seconds(command) for command in (*told.COMMANDS, *told.STARTS)}


PARTS: Mapping[str, Callable[[Asked], Any]] = {
    "sizes": sizes,
    "beyond": beyond,
    "evolution": evolution,
    "readings": lambda asked: script("ensemble.py", str(READINGS_QUICK if asked.quick else READINGS)),
    "field": field,
    "peers": peers,
    "evidence": lambda _: script("evidence_index.py"),
    "saves": saves,
    "pages": lambda asked: script("web.py", *(WEB_QUICK if asked.quick else ())),
    "commands": commands,
}
"""What is measured; each stands between marks of its name in docs/benchmarks.md."""


def command_seconds(command: str) -> float | None:
    """The median over a few runs of a whole process, after one that is not counted; None where it fails."""
    runs = [process_seconds(command) for _ in range(COMMAND_RUNS + 1)][1:]
    succeeded = [run for run in runs if run is not None]
    return median(succeeded) if len(succeeded) == len(runs) else None


def process_seconds(command: str, environment: Mapping[str, str] | None = None) -> float | None:
    """Processor seconds of a whole process, or None where it fails, which is said on standard error."""
    program, *arguments = command.split()
    path = Path(sys.executable).with_name(program)
    cached = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = _children_seconds()
    try:
        done = subprocess.run(
            [path, *arguments], capture_output=True, check=False, env={**cached, **(environment or {})}
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


if __name__ == "__main__":
    main()
