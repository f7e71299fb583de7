"""How quickly the pages of `detente serve` answer, and whether many readers and writers at once lose anything.

python benchmarks/web.py [--seconds N] [--readers N] [--writers N]

Serves a study of the flagship in a process of its own and asks as a browser does. Prints one JSON object: seconds
until the first page after the start; by screen the median and the slowest answer of a warm server, of ten each; the
same for what was not asked before: a change, statements in another order, the map of a change; the median of a file
that is only sent; then what readers and writers at once for some seconds got.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from time import monotonic, sleep
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPRedirectHandler, Request, build_opener

from lxml.html import fromstring

from detente.library import path_of
from detente.model import read
from detente.model.conflict import ByStatements
from detente.model.statement import str_of
from detente.names import DmId
from detente.study import start_study
from detente.web.screens import SCREENS

TIMES = 10
LINES = ("us", "ru", "ua", "eu", "cn")
SETTLED = ("us.sanctions", "eu.lead", "cn.back", "ru.cease", "ua.accept")


class _Stays(HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Leave a redirect to whoever asked."""


OPENER = build_opener(_Stays)


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description="Measure the pages of detente serve.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--writers", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        study = Path(folder, "study")
        start_study(study, example="ukraine-2025")
        began = monotonic()
        command = [sys.executable, "-m", "detente", "serve", str(study), "--no-browser", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            try:
                address = server.stdout.readline().strip()
                got(address)
                found = {"first_page": round(monotonic() - began, 3), **measured(address + "c/model/")}
                found["unchanging"] = times([f"{address}static/app.css"] * TIMES)["median"]
                found |= crowd(address, study, asked.seconds, asked.readers, asked.writers)
            finally:
                server.terminate()
    print(json.dumps(found, indent=2))


def measured(base: str) -> dict[str, object]:
    """How long a warm server takes for each screen, and for what is new to it: a change, an order, the map of one."""
    for screen in SCREENS:
        until_settled(f"{base}{screen}")
    by_screen = {screen: times([f"{base}{screen}"] * TIMES) for screen in SCREENS}
    changes = [f"fix={option}%3D{flag}" for option in SETTLED for flag in ("yes", "no")]
    orders = [urlencode({"prefer": order}) for order in orders_of("ua")]
    return {
        "screens": by_screen,
        "new_change": times([f"{base}what-if?{change}" for change in changes]),
        "new_order": times([f"{base}outcomes?{order}" for order in orders]),
        "new_map": times([f"{base}map?{change}" for change in changes]),
    }


def orders_of(party: str) -> list[str]:
    """What a party wants, with each of its statements dragged above the one before it, as addresses have it."""
    conflict = read(path_of("ukraine-2025")).conflict
    preferences = conflict.decision_maker(DmId(party)).preferences
    assert isinstance(preferences, ByStatements)
    lines = [str_of(level.statement) for level in preferences.levels]
    dragged = ([*lines[:k], lines[k + 1], lines[k], *lines[k + 2 :]] for k in range(len(lines) - 1))
    return [f"{party}={';'.join(order)}" for order in dragged]


def times(addresses: list[str]) -> dict[str, float]:
    """Seconds of the median and the slowest answer."""
    taken = []
    for address in addresses:
        began = monotonic()
        got(address)
        taken.append(monotonic() - began)
    return {"median": round(median(taken), 4), "slowest": round(max(taken), 4)}


def crowd(address: str, study: Path, seconds: float, readers: int, writers: int) -> dict[str, object]:
    """Readers look at screens; each writer changes a note of a party of its own, again and again."""
    end = monotonic() + seconds
    token = re.search(r'X-Detente-Token": "([^"]+)"', got(address))
    assert token is not None

    def reading(k: int) -> tuple[list[float], int]:
        taken: list[float] = []
        failed = 0
        while monotonic() < end:
            begin = monotonic()
            try:
                got(f"{address}c/model/{SCREENS[(k + len(taken)) % len(SCREENS)]}")
            except (HTTPError, OSError):
                failed += 1
            taken.append(monotonic() - begin)
        return taken, failed

    def writing(k: int) -> tuple[list[float], int, str]:
        taken: list[float] = []
        refused, last = 0, ""
        while monotonic() < end:
            begin, note = monotonic(), f"Note {k}-{len(taken)}"
            accepted = save(address, token[1], LINES[k % len(LINES)], note)
            refused, last = refused + (not accepted), note if accepted else last
            taken.append(monotonic() - begin)
        return taken, refused, last

    with ThreadPoolExecutor(readers + writers) as pool:
        reads, writes = pool.map(reading, range(readers)), pool.map(writing, range(writers))
        read_pages, done = list(reads), list(writes)
    parties = {dm.id: dm for dm in read(study / "model.yaml").conflict.decision_makers}
    notes = [parties[LINES[k % len(LINES)]].note for k in range(writers)]
    kept = [note is not None and note.said("en") == last for note, (_, _, last) in zip(notes, done, strict=True)]
    return {
        "seconds": seconds,
        "readers": readers,
        "writers": writers,
        "pages": _spread([seconds for taken, _ in read_pages for seconds in taken]),
        "pages_failed": sum(failed for _, failed in read_pages),
        "saves": _spread([seconds for taken, _, _ in done for seconds in taken]),
        "refused": sum(refused for _, refused, _ in done),
        "last_saves_kept": all(kept),
    }


def _spread(taken: list[float]) -> dict[str, float]:
    return {"number": len(taken), "median": round(median(taken), 3), "slowest": round(max(taken), 3)}


def save(address: str, token: str, party: str, note: str) -> bool:
    """Open the form of a party, fill in its note, and send it; whether it was taken."""
    page = fromstring(got(f"{address}c/model/parties?at=decision_makers/{party}"), base_url=address)
    (form,) = (one for one in page.forms if "edit" in one.classes)
    field = next(name for name, _ in form.form_values() if name.split("/")[-2:] == ["note", "en"])
    sent = {name: value for name, value in form.form_values() if name != field} | {"token": token, field: note}
    try:
        OPENER.open(Request(urljoin(address, form.action), urlencode(sent).encode()))
    except HTTPError as answer:
        return answer.code == 303
    return False


def until_settled(address: str) -> None:
    """Ask until nothing is being computed."""
    while 'class="computing"' in got(address):
        sleep(0.2)


def got(address: str) -> str:
    """What an address answers."""
    with OPENER.open(address) as answer:
        return str(answer.read().decode())


if __name__ == "__main__":
    main()
