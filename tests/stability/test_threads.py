"""Work on all cores."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Event
from typing import NoReturn

import pytest

from detente.stability.threads import threads


def stopped(goes_on: Event, begun: list[Future[bool]]) -> NoReturn:
    with threads(1) as pool:
        begun.append(pool.submit(goes_on.wait, 60))
        raise KeyboardInterrupt


def test_who_is_stopped_does_not_wait_for_what_is_begun() -> None:
    goes_on, begun = Event(), list[Future[bool]]()
    with pytest.raises(KeyboardInterrupt):
        stopped(goes_on, begun)
    assert not begun[0].done()
    goes_on.set()
    assert begun[0].result()
