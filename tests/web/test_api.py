"""What the description of the API promises: any parameters get values, or a refusal that it describes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from detente.web.app import app_of
from detente.web.guard import Guard
from detente.web.place import Place
from detente.web.screens import SCREENS
from detente.web.shelf import Shelf

_NAMES = ("two-towns", "chicken", "elmira", "nowhere")


@asynccontextmanager
async def _stays(_: object) -> AsyncIterator[None]:
    """Every call would begin and end the app anew."""
    yield


@cache
def _api() -> Any:
    app = app_of(Place(Shelf(), Guard(frozenset({"testserver", "localhost"}))))
    app.router.lifespan_context = _stays
    return schemathesis.openapi.from_asgi("/api.json", app)


def test_it_describes_every_screen() -> None:
    assert set(_api().raw_schema["paths"]) >= {f"/c/{{name}}/{screen}.json" for screen in SCREENS}


@pytest.mark.parametrize("screen", [*SCREENS, "forecasts", "read", "read/{source}"])
def test_every_address_answers_as_described(screen: str) -> None:
    operation = _api()[f"/c/{{name}}/{screen}.json"]["GET"]

    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=GenerationMode.POSITIVE), name=st.sampled_from(_NAMES))
    def answers(case: Any, name: str) -> None:
        case.path_parameters = {"name": name, **({"source": "gazette"} if "{source}" in screen else {})}
        case.call_and_validate(excluded_checks=[positive_data_acceptance])  # which names there are is in no schema

    answers()
