"""The fixed words of pages and pictures: the same keys in every language, every key used, every used key there."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer, parse
from fluent.syntax.ast import Message
from tests.tell.catalogues import messages

import detente.render
import detente.tell
from detente.names import LANGUAGES, Language
from detente.tell.brief.appendix import SECTIONS
from detente.tell.voice import Voice

# Keys that a template or a module puts together from a fixed set of endings.
_COMPOSED = {
    *(f"section-{name}" for name in (*SECTIONS, "withdrawn", "answers", "wants", "bottom-line")),
    *(f"path-{kind}" for kind in ("here", "wanted", "legal", "none")),
    *(f"legend-{kind}" for kind in ("holds", "holds-not", "taken", "not-taken")),
    *(f"full-{part}" for part in ("constraints", "conditions", "events", "readings", "sources", "quotes")),
    *(f"{part}rung-{change}" for part in ("", "ladder-") for change in ("raised", "reversed", "dropped")),
    *(f"slope-{state}" for state in ("kept", "lost", "impossible", "gained")),
    *("layers-holds", "layers-end"),
    *("gained", "lost", "gained-none", "lost-none", "holds-for-everyone", "wants-to-move"),
}


def catalogue(language: Language) -> str:
    """The fixed words of one language, as shipped."""
    return files("detente.tell").joinpath("words", language, "page.ftl").read_text(encoding="utf-8")


def _keys(language: Language) -> dict[str, frozenset[str]]:
    """Each key of a catalogue with the variables its text needs."""
    entries = parse(catalogue(language)).body
    return {
        entry.id.name: frozenset(re.findall(r"\{\s*\$(\w+)", FluentSerializer().serialize_entry(entry)))
        for entry in entries
        if isinstance(entry, Message)
    }


def _sources() -> str:
    """What is written where the page is told and rendered."""
    rooms = [Path(room.__path__[0]) for room in (detente.render, detente.tell)]
    files = [*(path for room in rooms for path in (*room.rglob("*.py"), *room.rglob("*.j2")))]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def _used() -> set[str]:
    """What templates and modules ask for by its whole name."""
    return set(re.findall(r"""(?:words|phrase|say)\(\s*["']([a-z-]+[a-z])["']\s*[,)]""", _sources()))


def test_languages_have_the_same_keys_and_variables() -> None:
    assert _keys("en") == _keys("de")


def test_every_line_of_a_catalogue_is_understood() -> None:
    for language in LANGUAGES:
        assert not [entry for entry in parse(catalogue(language)).body if type(entry).__name__ == "Junk"]


def test_every_used_key_exists() -> None:
    assert _used() | _COMPOSED <= set(messages("en"))


def test_every_key_is_used() -> None:
    quoted = set(re.findall(r"""["']([a-z-]+[a-z])["']""", _sources()))
    assert set(_keys("en")) - quoted == _COMPOSED - quoted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_key_or_value_is_an_error(language: Language) -> None:
    words = Voice(language).phrase
    with pytest.raises(LookupError):
        words("no-such-key")
    with pytest.raises(ValueError, match="as-of"):
        words("as-of")


def test_counts_choose_the_form() -> None:
    assert Voice("en").phrase("outcomes-meant", count=1) == "Outcome"
    assert Voice("de").phrase("kept", count=0) == "Kein Ausgang hält in beiden."
