"""The app: every screen of every conflict at an address of its own, as a page and as values."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from detente.version import __version__
from detente.web.drafting import add_drafting
from detente.web.editing.pane import add_pane
from detente.web.editing.routes import add_editing
from detente.web.exports import add_exports
from detente.web.forecasts import add_forecasts
from detente.web.keeping import add_keeping
from detente.web.place import Place
from detente.web.reading import add_reading
from detente.web.refusals import add_refusals
from detente.web.screens import SCREENS, Screen
from detente.web.serving import add_screen
from detente.web.stale import add_stale
from detente.web.start import add_start
from detente.web.style import add_style

_STATIC = Path(__file__).parent / "static"


def app_of(place: Place) -> FastAPI:
    """The app that serves the conflicts of a place to who may ask there."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        place.bench.close()

    app = FastAPI(
        title="Détente", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url="/api.json"
    )
    app.middleware("http")(place.guard)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    add_refusals(app, place)
    add_start(app, place)
    add_drafting(app, place)
    add_stale(app, place)
    add_style(app)
    add_exports(app, place)
    add_keeping(app, place)
    add_reading(app, place)
    add_forecasts(app, place)
    for name in SCREENS:
        add_screen(app, place, Screen(name))
    add_editing(app, place)
    add_pane(app, place)
    return app
