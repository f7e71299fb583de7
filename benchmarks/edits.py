"""Whether anything is lost when people and an editor change one file at once, and the server is killed meanwhile.

python benchmarks/edits.py [--clients N] [--saves N] [--kills N]

Every client changes a party of its own, and now and then one that all of them change, through the forms of the app; an
editor writes comments into the file meanwhile. A save is noted only after it was told that it was made. Whoever is
refused must be shown both versions. The file is then searched for what was noted, and it is whole after every kill.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import json
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from threading import Event
from time import perf_counter, sleep
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from detente.errors import StaleFileError
from detente.model import read, save

CLIENTS, SAVES, KILLS = 8, 10_000, 100
SHARED = 0.2
"""The share of saves that go to the party that everybody changes."""
PATIENCE = 120.0
"""Seconds in which a server that was killed is there again."""


class _Stay(HTTPRedirectHandler):
    """A save is told to be made by where to go next; nobody goes there."""

    def redirect_request(self, *_: Any) -> None:
        """Go nowhere."""


_open = build_opener(_Stay).open


@dataclass
class Client:
    """Somebody who changes parties: the last value that was acknowledged of each, and all that were sent since."""

    number: int
    saved: dict[str, str] = field(default_factory=dict)
    sent: dict[str, list[str]] = field(default_factory=dict)
    count: int = 0
    refused: int = 0
    unshown: int = 0
    slowest: float = 0.0


def edits(*, clients: int = CLIENTS, saves: int = SAVES, kills: int = KILLS) -> dict[str, Any]:
    """Let clients and an editor change one file, kill the server meanwhile, and look for what was saved."""
    with tempfile.TemporaryDirectory() as made:
        file = Path(made, "towns.yaml")
        file.write_text(_model(clients), encoding="utf-8")
        address, done, begin = f"http://127.0.0.1:{_port()}", Event(), perf_counter()
        with ThreadPoolExecutor(clients + 2) as pool:
            people = [Client(number) for number in range(clients)]
            due = [k * saves // kills for k in range(kills)]
            killing = pool.submit(_serve, file, address, done, due, people)
            editing = pool.submit(_edit, file, done)
            try:
                for one in [pool.submit(_change, person, address, saves // clients) for person in people]:
                    one.result()
            finally:
                done.set()
            killed, broken, written = *killing.result(), editing.result()
        seconds, lost, left = perf_counter() - begin, _lost(file, people, written), _left(file)
    count, unshown = sum(one.count for one in people), sum(one.unshown for one in people)
    return {
        "clients": clients,
        "saves": count,
        "by the editor": len(written),
        "refused": sum(one.refused for one in people),
        "refused without both versions": unshown,
        "killed": killed,
        "broken after a kill": broken,
        "lost": lost,
        "left behind": left,
        "seconds": seconds,
        "per second": count / seconds,
        "slowest save": max(one.slowest for one in people),
        "met": not (lost or left or broken or unshown) and count == saves // clients * clients and killed == kills,
    }


def _model(clients: int) -> str:
    parties = ("all", *(f"p{number}" for number in range(clients)))
    lines = (f"  {one}: {{name: Party {one}, note: none, options: {{}}, preferences: []}}" for one in parties)
    return "\n".join(("format: 1", "title: Many at once", "decision_makers:", *lines, "status_quo: []", ""))


def _port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _serve(file: Path, address: str, done: Event, due: list[int], people: list[Client]) -> tuple[int, int]:
    """Serve until all is done, and kill the server amid saves; how often, and how often the file was broken then."""
    killed = broken = 0
    server = _started(file, address)
    while not done.wait(0.05):
        made = sum(person.count for person in people)
        if killed < len(due) and made >= due[killed] and _answers(address):
            sleep(random.uniform(0, 0.5))
            server.send_signal(signal.SIGKILL)
            server.wait()
            killed, broken = killed + 1, broken + (not _is_whole(file))
            server = _started(file, address)
    server.kill()
    server.wait()
    return killed, broken


def _started(file: Path, address: str) -> subprocess.Popen[bytes]:
    words = ["serve", str(file.parent), "--no-browser", "--quiet", "--port", address.rpartition(":")[2]]
    return subprocess.Popen([sys.executable, "-m", "detente", *words], stdout=subprocess.DEVNULL)


def _answers(address: str) -> bool:
    try:
        return bool(_open(address, timeout=5).status == 200)
    except (OSError, HTTPException):
        return False


def _is_whole(file: Path) -> bool:
    try:
        return bool(read(file))
    except Exception:  # whatever it is, the file is not what it should be
        return False


def _edit(file: Path, done: Event) -> list[str]:
    """Write comments at the end of the file, by turns as an editor that looks first and one that asks nobody."""
    written: list[str] = []
    while not done.wait(random.uniform(0.02, 0.2)):
        line = f"# e{len(written)}\n"
        if len(written) % 2:
            with file.open("a", encoding="utf-8") as there:
                there.write(line)
        elif not _replaced(file, line):
            continue
        written.append(line.rstrip())
    return written


def _replaced(file: Path, line: str) -> bool:
    now = file.read_bytes()
    try:
        save(f"{now.decode()}{line}", file, expected_sha256=hashlib.sha256(now).hexdigest())
    except StaleFileError:
        return False
    return True


def _change(person: Client, address: str, saves: int) -> None:
    while person.count < saves:
        party = "all" if random.random() < SHARED else f"p{person.number}"
        value = f"n{person.number}-{person.count}-{random.randrange(10**6)}"
        begin = perf_counter()
        _save(person, address, party, value)
        person.slowest = max(person.slowest, perf_counter() - begin)


def _save(person: Client, address: str, party: str, value: str) -> None:
    """Open the form of a party, fill it in, send it."""
    end = perf_counter() + PATIENCE
    while perf_counter() < end:
        try:
            form = dict(_fields(_text(f"{address}/c/towns/parties?at=decision_makers/{party}")))
            person.sent.setdefault(party, []).append(value)
            status, page = _post(f"{address}/c/towns/save?on=parties", {**form, "note": value})
        except (URLError, HTTPException, ConnectionError, TimeoutError):  # killed before, amid or after its answer
            sleep(0.1)
            continue
        if status == 303:
            person.count += 1
            person.saved[party], person.sent[party] = value, []
        elif status == 409:
            person.refused += 1
            person.unshown += not (value in page and 'class="theirs"' in page)
        elif status != 403:  # the page is from before the server was killed
            raise RuntimeError(f"{status}: {page}")
        if status != 403:
            return
    raise RuntimeError("the server does not answer")


def _text(address: str) -> str:
    with _open(address, timeout=30) as got:
        return str(got.read().decode())


def _post(address: str, values: dict[str, str]) -> tuple[int, str]:
    try:
        with _open(Request(address, urlencode(values).encode()), timeout=30) as got:
            return got.status, got.read().decode()
    except HTTPError as refused:
        return refused.code, refused.read().decode()


def _fields(page: str) -> Iterator[tuple[str, str]]:
    found = re.search(r'<form class="edit".*?</form>', page, re.DOTALL)
    if found is None:
        raise RuntimeError(page)
    for name, value in re.findall(r'<input(?! type="checkbox")[^>]*name="([^"]+)"[^>]*value="([^"]*)"', found[0]):
        yield html.unescape(name), html.unescape(value)


def _lost(file: Path, people: list[Client], written: list[str]) -> list[str]:
    """What was acknowledged, and neither stands in the file nor was changed after that by whoever saved it."""
    document = read(file)
    notes = {str(dm.id): dm.note.said("en") if dm.note else "" for dm in document.conflict.decision_makers}
    mine = [
        value
        for person in people
        for party, value in person.saved.items()
        if party != "all" and notes[party] not in {value, *person.sent[party]}
    ]
    lines = set(document.text.splitlines())
    return mine + [line for line in written if line not in lines]


def _left(file: Path) -> list[str]:
    """Files that nobody saved."""
    return sorted(path.name for path in file.parent.rglob(".*"))


def main() -> None:
    """Measure, and print what was found as JSON; exit status 1 where something was lost."""
    parser = argparse.ArgumentParser(description="Change one file through the app and in an editor at once.")
    parser.add_argument("--clients", type=int, default=CLIENTS)
    parser.add_argument("--saves", type=int, default=SAVES)
    parser.add_argument("--kills", type=int, default=KILLS)
    asked = parser.parse_args()
    found = edits(clients=asked.clients, saves=asked.saves, kills=asked.kills)
    print(json.dumps(found))
    sys.exit(0 if found["met"] else 1)


if __name__ == "__main__":
    main()
