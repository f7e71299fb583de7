"""Both languages have the same sentences, the code asks for all of them and for no others, and all can be said."""

from __future__ import annotations

import re
from itertools import product

import pytest
from tests.tell.catalogues import asked_for, messages, said_outright

from detente.names import LANGUAGES, Language
from detente.tell.voice import Voice

GRAMMAR = {"plural", "pluralby"}
"""What one language needs and another may not."""
NUMBERS = {
    *("count", "total", "held", "before", "after", "heldafter", "gained", "lost", "kept", "more"),
    *("shown", "states", "options", "combinations", "unwanted", "days", "next"),
    *("nodes", "arrows", "bands", "left", "right"),
}
ENGLISH, GERMAN = messages("en"), messages("de")


def test_languages_have_the_same_messages() -> None:
    assert set(ENGLISH) == set(GERMAN)


def test_languages_say_the_same_of_everything() -> None:
    assert {key: used - GRAMMAR for key, used in ENGLISH.items()} == {
        key: used - GRAMMAR for key, used in GERMAN.items()
    }


def test_every_message_that_is_said_exists() -> None:
    patterns = set(said_outright())
    assert len(patterns) > 60
    assert [p for p in patterns if not any(re.fullmatch(p, key) for key in ENGLISH)] == []


def test_every_message_is_said_somewhere() -> None:
    said = re.compile("|".join(sorted(set(asked_for()))))
    assert [key for key in ENGLISH if not said.fullmatch(key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(ENGLISH))
def test_every_message_can_be_said_with_any_number(language: Language, key: str) -> None:
    voice = Voice(language)
    variables = (ENGLISH if language == "en" else GERMAN)[key]
    numbers = sorted(variables & NUMBERS)
    for plural in ("yes", "no"):
        for counts in product((0, 1, 2, 1234), repeat=len(numbers)):
            texts = {name: name.upper() for name in variables - NUMBERS - GRAMMAR}
            grammar = dict.fromkeys(GRAMMAR, plural)
            said = voice.phrase(key, **texts, **dict(zip(numbers, counts, strict=True)) | grammar)
            assert said or key == "unanswered-Nash"
            assert not re.search(r"[{}$\n\u2068\u2069]|  | [.,;]", said), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_begins_with_a_capital_and_a_phrase_as_it_is_written(language: Language) -> None:
    voice = Voice(language)
    assert voice.say("as-today")[0].isupper()
    assert voice.phrase("as-today")[0].islower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_message_or_value_is_an_error(language: Language) -> None:
    voice = Voice(language)
    with pytest.raises(LookupError):
        voice.say("no-such-message")
    with pytest.raises(ValueError, match=r"'deed'"):
        voice.say("deed", a="somebody")


def test_lists() -> None:
    assert [Voice("en").listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert Voice("de").listed(["a", "b", "c"], join="or") == "a, b oder c"


def test_quotation_marks_inside_quotation_marks_are_single() -> None:
    assert Voice("en").inner("not “a deal”") == "not ‘a deal’"
    assert Voice("de").inner("nicht „eine Einigung“") == "nicht ‚eine Einigung‘"
