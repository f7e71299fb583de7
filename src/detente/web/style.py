"""The style of reports, for those parts of a page that show one."""

from __future__ import annotations

from functools import cache

from fastapi import FastAPI, Response

from detente.render.page import style


def add_style(app: FastAPI) -> None:
    """Serve it, so that it touches nothing beside a report."""

    def report_style() -> Response:
        return Response(_nested(), media_type="text/css", headers={"Cache-Control": "max-age=60"})

    app.get("/report.css", include_in_schema=False)(report_style)


@cache
def _nested() -> str:
    return f".report {{\n{style()}\n}}\n"
