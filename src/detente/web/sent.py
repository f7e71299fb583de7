"""What a form sent: all of it, as long as the guard lets a request in at all."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData

from detente.web.guard import LARGEST


async def sent(request: Request) -> FormData:
    """The fields of the form."""
    return await request.form(max_files=1, max_part_size=LARGEST)


Filled = Annotated[FormData, Depends(sent)]


def texts(form: FormData) -> list[tuple[str, str]]:
    """The fields that are texts, in their order; a field may be there several times."""
    return [(name, value) for name, value in form.multi_items() if isinstance(value, str)]


def text(form: FormData, name: str) -> str:
    """What a field says; nothing where it is not there."""
    value = form.get(name, "")
    return value if isinstance(value, str) else ""
