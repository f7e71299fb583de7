"""A report as a file: a page that stands alone, its print, a Word document, its pictures; and a study as an archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from typing import cast

from fastapi import Depends, FastAPI, Response

from detente.errors import LimitExceeded
from detente.files import contents, inside
from detente.render.browser import pdf_of
from detente.render.handed_on import pictures, word_document
from detente.render.page import html
from detente.study.changing import is_study
from detente.tell.brief.told import ToldBrief
from detente.web.asked import Asked
from detente.web.place import Place
from detente.web.screens import Nothing, Screen
from detente.web.serving import found_by

KINDS = ("html", "pdf", "docx", "pictures.zip", "study.zip")
"""What a report can be handed on as, by the end of its address."""

MOST_BYTES = 200_000_000
"""As many bytes do the files of a study have at most that goes into an archive."""

_TYPES = {
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "zip": "application/zip",
}
_EPOCH = (1980, 1, 1, 0, 0, 0)


def add_exports(app: FastAPI, place: Place) -> None:
    """Serve every kind at an address of its own; the report itself is worked out once for its page and for all."""
    report = Screen("report")
    for kind in KINDS:
        app.get(f"/c/{{name}}/report.{kind}", include_in_schema=False)(_endpoint(kind, place, report))


def _endpoint(kind: str, place: Place, report: Screen) -> Callable[..., Response]:
    about = Depends(place.asked)

    def handed_on(asked: Asked = about) -> Response:
        if kind == "study.zip":
            content = _zipped(_files_of(asked))
        else:
            content = _made(kind, cast("ToldBrief", found_by(place, report, asked, Nothing())))
        return Response(content, media_type=_TYPES[kind.rpartition(".")[2]], headers=_named(asked, kind))

    return handed_on


def _named(asked: Asked, kind: str) -> dict[str, str]:
    """The name under which a browser keeps it."""
    safe = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in asked.name)
    return {"Content-Disposition": f'attachment; filename="{safe}.{kind}"'}


def _made(kind: str, told: ToldBrief) -> bytes:
    match kind:
        case "html":
            return html(told).encode()
        case "pdf":
            return pdf_of(html(told))
        case "docx":
            return word_document(told)[0]
    return _zipped(pictures(told))


def _files_of(asked: Asked) -> Iterator[tuple[str, bytes]]:
    """Everything in the folder of a study, as it stands there; of a conflict that is in no study, its file.

    Raises:
        LimitExceeded: if that is more than an archive may hold.
    """
    file = asked.document.file
    assert file is not None, "what is served is a file"
    if not (asked.own and is_study(file.parent)):
        yield file.name, contents(file)
        return
    taken = 0
    for path in sorted(file.parent.rglob("*")):
        name = path.relative_to(file.parent)
        if path.is_file() and not any(part.startswith(".") for part in name.parts):
            content = contents(inside(file.parent, str(name)))
            taken += len(content)
            if taken > MOST_BYTES:
                raise LimitExceeded(f"the study has more than {MOST_BYTES // 1_000_000} MB; copy its folder instead")
            yield f"{file.parent.name}/{name}", content


def _zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of files; the same files, the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
