"""Whether anything is lost when many save at once, and some are killed while they hold the lock.

python benchmarks/saves.py [--processes N] [--saves N] [--kills N]

Every process saves into one study: texts through the library, which begins again when it is told that the file was
changed; sources, quotes and codes through the study. It notes a save only after it was told that it was made. The study
is then searched for everything that was noted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from detente.errors import StaleFileError, UsageError
from detente.evidence.coding import Code
from detente.evidence.extract import extract
from detente.evidence.quote import Quote
from detente.model import read, save
from detente.study import start_study
from detente.study.comments import add_codes, codes_of
from detente.study.quotes import add_quote
from detente.study.sources import add_source, checked

PROCESSES, SAVES, KILLS = 20, 10_000, 40
SHARES = {"text": 33, "model": 2, "source": 1, "quote": 1, "code": 13}
"""Of fifty saves; sources and quotes make the model longer, and each of them reads it."""
ADDED = {"source", "quote", "code"}
"""Waits once for the lock; a text is saved when nobody else was quicker, however often that takes."""
LONGEST = 60.0
"""Seconds that an addition may take; whoever waits longer for the lock is told so."""
SAID = "nothing was lost that had been promised"


def saves(*, processes: int = PROCESSES, saves: int = SAVES, kills: int = KILLS) -> dict[str, Any]:
    """Let many processes save into one study, kill some, and count what is there."""
    with tempfile.TemporaryDirectory() as made:
        study, notes = _study(Path(made, "study")), Path(made, "notes")
        notes.mkdir()
        begin = perf_counter()
        killed = _run(study, notes, processes, saves // processes, kills)
        seconds = perf_counter() - begin
        noted = [json.loads(line) for path in notes.glob("*.jsonl") for line in _whole_lines(path)]
        lost, left = _lost(study, {one["name"]: one["kind"] for one in noted}), _left(study)
    slowest = max(one["seconds"] for one in noted if one["kind"] in ADDED)
    return {
        "processes": processes,
        "saves": len(noted),
        "kinds": dict(Counter(one["kind"] for one in noted)),
        "killed": killed,
        "lost": lost,
        "left behind": left,
        "stale": sum(one["stale"] for one in noted),
        "seconds": seconds,
        "per second": len(noted) / seconds,
        "slowest addition": slowest,
        "slowest save": max(one["seconds"] for one in noted),
        "met": not lost and not left and slowest <= LONGEST and len(noted) == saves // processes * processes,
    }


def _study(folder: Path) -> Path:
    start_study(folder)
    (folder / "texts.txt").write_text("", encoding="utf-8")
    content = f"What was said\n\nThe clerk said: {SAID}.\n".encode()
    add_source(folder, content, extract(content, name="said.txt"), name="said")
    return folder


def _run(study: Path, notes: Path, processes: int, each: int, kills: int) -> int:
    """Start a process for each number, and again whenever one is killed; how many were, while they held the lock."""
    running = {number: _started(study, notes, number, each) for number in range(processes)}
    killed = 0
    while running:
        for number, process in list(running.items()):
            match process.poll():
                case None:
                    continue
                case 0:
                    del running[number]
                case -9:
                    running[number] = _started(study, notes, number, each)
                case status:
                    raise RuntimeError(f"the process {number} ended with {status}")
        sleep(0.02)
        if killed < kills and _noted(notes) >= killed * processes * each // kills:
            killed += _kill_holder(study, {process.pid for process in running.values()})
    return killed


def _started(study: Path, notes: Path, number: int, each: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, __file__, "--work", str(study), str(notes), str(number), str(each)])


def _noted(notes: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in notes.glob("*.jsonl"))


def _kill_holder(study: Path, ours: set[int]) -> bool:
    """Stop the process that holds the lock; kill it if it still does."""
    holder = _holder(study)
    if holder not in ours:
        return False
    os.kill(holder, signal.SIGSTOP)
    is_held = _holder(study) == holder
    os.kill(holder, signal.SIGKILL if is_held else signal.SIGCONT)
    return is_held


def _holder(study: Path) -> int:
    found = study.stat()
    place = f"{os.major(found.st_dev):02x}:{os.minor(found.st_dev):02x}:{found.st_ino}"
    lines = (line.split() for line in Path("/proc/locks").read_text(encoding="ascii").splitlines())
    return next((int(line[4]) for line in lines if len(line) == 8 and line[5] == place), 0)


def _lost(study: Path, noted: Mapping[str, str]) -> list[str]:
    document = read(study / "model.yaml")
    there = {
        "text": set((study / "texts.txt").read_text(encoding="utf-8").split()),
        "model": set(document.text.replace("#", " ").split()),
        "source": {one.source.id for one in checked(study, document) if one.state == "same"},
        "quote": {quote.id for quote in document.conflict.quotes},
        "code": {code.comment for code in codes_of(study).codes},
    }
    return sorted(name for name, kind in noted.items() if name not in there[kind])


def _left(study: Path) -> list[str]:
    """Files that nobody saved."""
    sources = {f"{source.id}.txt" for source in read(study / "model.yaml").conflict.sources}
    return sorted(path.name for path in (study / "sources").iterdir() if path.name not in sources) + sorted(
        path.name for path in study.glob(".*")
    )


def _work(study: Path, notes: Path, number: int, each: int) -> None:
    """Save what has not been noted yet, one after the other."""
    order = [kind for kind, share in SHARES.items() for _ in range(share)] * (each // 50 + 1)
    random.Random(number).shuffle(order)
    path = notes / f"{number}.jsonl"
    done = len(_whole_lines(path)) if path.exists() else 0
    ways: dict[str, Callable[[Path, str], int]] = {
        "text": _save_text,
        "model": _save_model,
        "source": _add_source,
        "quote": _add_quote,
        "code": _add_code,
    }
    with path.open("r+b" if path.exists() else "wb") as file:
        file.truncate(file.seek(sum(len(line) for line in _whole_lines(path))))
        for k in range(done, each):
            begin, name = perf_counter(), f"p{number}-{k}"
            stale = ways[order[k]](study, name)
            note = {"name": name, "kind": order[k], "stale": stale, "seconds": perf_counter() - begin}
            file.write(json.dumps(note).encode() + b"\n")
            file.flush()


def _whole_lines(path: Path) -> list[bytes]:
    return [line for line in path.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]


def _save_text(study: Path, name: str) -> int:
    return _saved(study / "texts.txt", name)


def _save_model(study: Path, name: str) -> int:
    return _saved(study / "model.yaml", f"# {name}")


def _saved(path: Path, line: str) -> int:
    """Add a line through the library's `save`; how often the file had been changed by others."""
    for stale in range(1_000_000):
        before = path.read_bytes()
        try:
            save(f"{before.decode()}{line}\n", path, expected_sha256=hashlib.sha256(before).hexdigest())
        except StaleFileError:
            continue
        return stale
    raise RuntimeError("never saved")


def _add_source(study: Path, name: str) -> int:
    content = f"The title of {name}\n\nA text that only {name} has.\n".encode()
    add_source(study, content, extract(content, name="text.txt"), name=name)
    return 0


def _add_quote(study: Path, name: str) -> int:
    try:
        add_quote(study, Quote(name, source="said", exact=SAID))
    except UsageError:  # it was written, and the process killed before it could note it
        if name not in {quote.id for quote in read(study / "model.yaml").conflict.quotes}:
            raise
    return 0


def _add_code(study: Path, name: str) -> int:
    add_codes(study, [Code(name, "Anna", "promise", "rain")])
    return 0


def main() -> None:
    """Measure, and print what was found as JSON; exit status 1 where something was lost."""
    parser = argparse.ArgumentParser(description="Let many processes save into one study, and kill some of them.")
    parser.add_argument("--processes", type=int, default=PROCESSES)
    parser.add_argument("--saves", type=int, default=SAVES)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--work", nargs=4, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.work:
        study, notes, number, each = asked.work
        _work(Path(study), Path(notes), int(number), int(each))
        return
    found = saves(processes=asked.processes, saves=asked.saves, kills=asked.kills)
    print(json.dumps(found))
    sys.exit(0 if found["met"] else 1)


if __name__ == "__main__":
    main()
