"""The file itself, for those who like it: its text, what the checker finds in it, and what can stand where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import Depends, FastAPI, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from detente.errors import DetenteError, Finding, LimitExceeded, ModelError
from detente.errors import Place as Spot
from detente.evidence import digest_of
from detente.files import contents
from detente.model import parse
from detente.model.places import node_at, path_to, rooted
from detente.model.yaml_tree import Lines, Mapping
from detente.names import Language
from detente.printable import printable
from detente.study.history import replace_text
from detente.tell.voice import Voice
from detente.web.addresses import spoken
from detente.web.asked import Asked
from detente.web.editing.shapes import records_at
from detente.web.page import page
from detente.web.place import Place
from detente.web.refused import Refused, not_written
from detente.web.sent import Filled, text

_MARK = "\ufeff"
MOST = 60
"""So many findings are listed."""


@dataclass(frozen=True)
class Piece:
    """A stretch of the text, marked where something was found there."""

    text: str
    marked: str = ""


@dataclass(frozen=True)
class Checked:
    """What the checker finds in a text, and the text in pieces."""

    findings: tuple[Finding, ...]
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, text: str, name: str) -> Checked:
        """The check of a text."""
        try:
            found = parse(text, name).warnings
        except ModelError as fault:
            found = fault.findings
        except LimitExceeded as fault:
            found = (Finding("error", "too-large", str(fault), None),)
        return cls(found[:MOST], tuple(_pieces(text, found[:MOST])))


def add_pane(app: FastAPI, place: Place) -> None:
    """Serve the file as text."""
    allowed = [Depends(place.may_change)]

    def show(name: str, lang: Language = "en") -> Response:
        content = contents(place.path(name))
        return _shown(place, name, lang, _readable(content), digest_of(content))

    def check(name: str, filled: Filled, lang: Language = "en") -> Response:
        typed, line = _plain(text(filled, "text")), text(filled, "line")
        checked, here = Checked.of(typed, name), keys_at(typed, int(line) if line.isdecimal() and len(line) < 9 else 0)
        return HTMLResponse(page("findings.html.j2", lang, token="", checked=checked, keys=here))

    def save(name: str, filled: Filled, lang: Language = "en") -> Response:
        file, typed, was = place.path(name), _plain(text(filled, "text")), text(filled, "was")
        if not place.is_own(name):
            raise Refused(Voice(lang).say("edit-read-only"))
        try:
            replace_text(file, _as_before(typed, contents(file)), expected_sha256=was)
        except ModelError:
            return _shown(place, name, lang, typed, was, status=422)
        except DetenteError as fault:
            now = contents(file)
            return _shown(place, name, lang, typed, digest_of(now), str(fault), _readable(now), status=409)
        except OSError as fault:
            return _shown(place, name, lang, typed, was, not_written(fault, Voice(lang)), status=422)
        return RedirectResponse(f"/c/{name}/file{spoken(lang)}", 303)

    app.get("/c/{name}/file", include_in_schema=False)(show)
    app.post("/c/{name}/file/check", include_in_schema=False, dependencies=allowed)(check)
    app.post("/c/{name}/file", include_in_schema=False, dependencies=allowed)(save)


def keys_at(text: str, line: int) -> list[tuple[str, str]]:
    """The keys that can stand beside what stands in a line, with what they are for; none where that cannot be told."""
    root, lines = rooted(text), text.split("\n")
    while line > 1 and (line > len(lines) or not lines[line - 1].strip()):
        line -= 1
    if not 1 <= line <= len(lines) or root is None:
        return []
    column = len(lines[line - 1]) - len(lines[line - 1].lstrip(" -")) + 1
    path = path_to(text, Spot(line, column))
    above = node_at(root, path[:-1])
    if not isinstance(above, Mapping):
        return []
    there = {key.text for key, _ in above.entries}
    fields = [
        (key, one.about)
        for record in records_at(path[:-1], states="states" in _top(root))
        for key, one in record.fields.items()
    ]
    return [(key, about) for key, about in dict(fields).items() if key not in there]


def _top(root: Any) -> set[str]:
    return {key.text for key, _ in root.entries} if isinstance(root, Mapping) else set()


def _readable(content: bytes) -> str:
    """The bytes of a file as a text to be typed in."""
    return _plain(content.decode("utf-8", "replace")).removeprefix(_MARK)


def _as_before(text: str, content: bytes) -> str:
    """A text with the ends of lines that the file has, and its mark at the beginning where it has one."""
    ended = text.replace("\n", "\r\n") if b"\r\n" in content else text
    return _MARK + ended if content.startswith(_MARK.encode()) else ended


def _plain(text: str) -> str:
    """A text as it was typed: a form ends lines in its own way."""
    return text.replace("\r\n", "\n")


def _pieces(text: str, findings: tuple[Finding, ...]) -> list[Piece]:
    """The text cut where findings begin and end; of those that overlap, the first."""
    starts, pieces, done = Lines(text).starts, [], 0
    spots = sorted(
        ((one.place, one.severity) for one in findings if one.place), key=lambda one: (one[0].line, one[0].column)
    )
    for spot, severity in spots:
        begin = starts[spot.line - 1] + spot.column - 1 if spot.line <= len(starts) else len(text)
        if begin < done:
            continue
        end = min(len(text), begin + max(1, spot.length))
        pieces += [Piece(text[done:begin]), Piece(text[begin:end], severity)]
        done = end
    return [*pieces, Piece(text[done:])]


def _shown(  # noqa: PLR0913, PLR0917 – all that the page is made of
    place: Place,
    name: str,
    language: Language,
    text: str,
    was: str,
    wrong: str = "",
    theirs: str = "",
    status: int = 200,
) -> Response:
    try:
        asked: Asked | None = place.asked(name, language)
    except DetenteError:
        asked = None
    made = page(
        "file.html.j2",
        language,
        token=place.guard.token,
        asked=asked,
        name=name,
        own=place.is_own(name),
        whole=printable(text) == text,
        text=text,
        was=was,
        wrong=wrong,
        theirs=theirs,
        checked=Checked.of(text, name),
        keys=[],
        screen="file",
    )
    return HTMLResponse(made, status, {"HX-Push-Url": "false"} if status != 200 else None)
