"""Several threads may say a message for the first time at once, as the requests of a browser do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from detente.tell.messages import Messages


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def test_a_message_is_there_for_everybody_who_asks_at_once(restless: None) -> None:
    text = "".join(f"gone-{k} = {{ $who }} left\n" for k in range(300))
    messages = Messages("en", text)
    with ThreadPoolExecutor(8) as pool:
        said = pool.map(lambda k: messages(f"gone-{k // 8}", {"who": "Egypt"}), range(2_400))
        assert set(said) == {"Egypt left"}
