"""Whether what a page shows is still what the file says."""

from __future__ import annotations

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from detente.errors import DetenteError
from detente.evidence import digest_of
from detente.files import contents
from detente.names import Language
from detente.tell.voice import Voice
from detente.web.place import Place


def add_stale(app: FastAPI, place: Place) -> None:
    """Say on a page that asks now and then that the file is another by now, with a way to see that."""

    def stale(name: str, sha256: str, here: str = "/", lang: Language = "en") -> Response:
        say, address = Voice(lang).say, here if here.startswith("/c/") else "/"
        try:
            if digest_of(contents(place.shelf.path(name))) == sha256:
                return Response(status_code=204)
            place.shelf.document(name)
        except (DetenteError, OSError):  # has faults, or is there no more
            what, link = say("web-stale-broken"), say("web-faults-show")
        else:
            what, link = say("web-stale"), say("web-newer")
        notice = Markup('<p class="changed">{} <a href="{}">{}</a></p>').format(what, address, link)
        return HTMLResponse(notice)

    app.get("/c/{name}/stale", include_in_schema=False)(stale)
