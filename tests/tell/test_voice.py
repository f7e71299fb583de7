"""What a voice makes of long texts and long lists."""

from __future__ import annotations

import pytest

from detente.names import LANGUAGES, Language
from detente.tell.voice import Voice


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_takes_any_length_of_text(language: Language) -> None:
    long = "x" * 9_000
    assert long in Voice(language).say("stays", a=long, plural="no")


def test_a_long_list_is_shortened_and_counted() -> None:
    items = [str(k) for k in range(40)]
    assert Voice("en").listed(items).endswith("9, 10 and 29 more")
    assert Voice("de").series(items).endswith("9; 10; 29 weitere")
    assert Voice("en").listed(items[:12]).endswith("10 and 11")
    assert Voice("en").whole_list(items).endswith("38 and 39")
