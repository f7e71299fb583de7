"""`make fuzz`: every target with many random inputs, each in a process of its own, as many at once as there are cores.

Hypothesis makes one of twenty inputs: to invent one takes it longer than to try it. The others are edited ones of its
own. Says per target how many inputs were tried, in which time and memory, how long the slowest took, and what failed,
made small; ends with status 1 where something failed. Usage::

    python -m tests.fuzz.run [--inputs N] [--seed S] [TARGET …]
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from tests.fuzz.mutations import minimised, mutated
from tests.fuzz.targets import Target, all_targets

SHARE = 20
"""Of so many inputs one comes from Hypothesis."""

KNOWN = 1_000
"""Inputs of Hypothesis, at most, of which others are made."""

BATCH = 5_000
"""Inputs after which Hypothesis begins anew, with the next seed: what it remembers of inputs takes memory."""

SECONDS = 20
"""How long one input may take."""

GIGABYTES = 4
"""How much memory a target may take."""

MEMORY = Path("/dev/shm")
"""Where files are written, if it is there: a disk would take most of the time."""


class Slow(Exception):
    """An input took too long."""


@dataclass(slots=True)
class Timed:
    """A check that counts its inputs, and stops where one takes too long."""

    check: Callable[[Any], None]
    tried: int = 0
    slowest: float = 0.0

    def __call__(self, value: Any) -> None:
        """Try one input."""
        self.tried += 1
        began = time.perf_counter()
        signal.alarm(SECONDS)
        try:
            self.check(value)
        finally:
            signal.alarm(0)
            self.slowest = max(self.slowest, time.perf_counter() - began)


@dataclass(slots=True)
class Known:
    """Some inputs of Hypothesis: the first ones, and of the others as many as there is room for, in their turn."""

    inputs: list[Any] = field(default_factory=list)
    seen: int = 0

    def add(self, value: Any) -> None:
        """Take note of one."""
        if self.seen < KNOWN:
            self.inputs.append(value)
        elif self.seen % SHARE == 0:
            self.inputs[self.seen // SHARE % KNOWN] = value
        self.seen += 1


def main() -> int:
    """Run all targets, or those named."""
    known = {target.name: target for target in all_targets()}
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.run", description="Try many random inputs.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"one of: {', '.join(known)}")
    parser.add_argument("--inputs", type=int, default=1_000_000, help="in all (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if unknown := set(asked.targets) - set(known):
        parser.error(f"there is no target {', '.join(sorted(unknown))}")
    chosen = [known[name] for name in asked.targets or known]
    if asked.here:
        return _tried(chosen[0], asked.inputs, asked.seed)
    print(f"seed {asked.seed}", flush=True)
    weight = sum(target.weight for target in chosen)
    shares = {target.name: -int(-asked.inputs * target.weight // weight) for target in chosen}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return max(pool.map(partial(_in_own_process, start=asked.seed), shares, shares.values()))


def _in_own_process(name: str, inputs: int, start: int) -> int:
    command = [sys.executable, "-m", "tests.fuzz.run", "--here", name, f"--inputs={inputs}", f"--seed={start}"]
    status = subprocess.run(command, check=False).returncode
    if status not in (0, 1):
        print(f"{name}: ended with status {status}", flush=True)
    return min(abs(status), 1)


def _tried(target: Target, inputs: int, start: int) -> int:
    """Try one target up to the first input that fails: those of Hypothesis in batches, then those made of them."""
    resource.setrlimit(resource.RLIMIT_AS, (GIGABYTES << 30, GIGABYTES << 30))
    signal.signal(signal.SIGALRM, _too_slow)
    if MEMORY.is_dir():
        tempfile.tempdir = str(MEMORY)
    timed, began, fault, known = Timed(target.check), time.perf_counter(), "", Known()
    fault = _fault_in_invented(target, timed, known, -(-inputs // SHARE), start)
    left = inputs - timed.tried
    if not fault and all(isinstance(one, str | bytes) for one in known.inputs):
        fault = _fault_in_mutated(timed, known.inputs, left, Random(start))
    elif not fault:  # what is no text cannot be cut and mixed
        fault = _fault_in_invented(target, timed, known, left, start + inputs)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(
        f"{target.name}: {timed.tried:,} inputs in {time.perf_counter() - began:.0f} s, the slowest "
        f"{timed.slowest:.2f} s, {memory} MB{'; FAILED' if fault else ''}\n{fault}",
        end="",
        flush=True,
    )
    return int(bool(fault))


def _fault_in_invented(target: Target, timed: Timed, known: Known, inputs: int, start: int) -> str:
    """What failed first in batches of inputs that are made anew; empty where nothing did."""
    for batch in range(-(-inputs // BATCH)):
        if fault := _fault_in(target, timed, known, min(BATCH, inputs - batch * BATCH), start + batch):
            return fault
    return ""


def _fault_in(target: Target, timed: Timed, known: Known, inputs: int, start: int) -> str:
    """What failed in one batch, as a traceback of the smallest input; empty where nothing did."""
    chosen = settings(
        max_examples=inputs,
        derandomize=False,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )

    def each(value: Any) -> None:
        known.add(value)
        timed(value)

    try:
        seed(start)(chosen(given(target.inputs)(each)))()
    except Exception:
        return f"seed {start}\n{traceback.format_exc()}"
    return ""


def _fault_in_mutated(timed: Timed, known: Sequence[Any], inputs: int, chance: Random) -> str:
    """What failed first among inputs made of those known: a traceback, and the input made small."""
    for _ in range(inputs):
        value = mutated(known, chance)
        try:
            timed(value)
        except Exception as fault:
            small = minimised(value, partial(_fails, timed, type(fault)))
            return f"{traceback.format_exc()}with the input\n{small!a}\n"
    return ""


def _fails(timed: Timed, kind: type[Exception], value: Any) -> bool:
    try:
        timed(value)
    except Exception as fault:
        return isinstance(fault, kind)
    return False


def _too_slow(_: int, __: FrameType | None) -> None:
    raise Slow(f"not done after {SECONDS} s")


if __name__ == "__main__":
    sys.exit(main())
