"""Texts that lack a language which others of the file have."""

from __future__ import annotations

from collections.abc import Iterator

from detente.errors import Place
from detente.model.conflict import Conflict, Option
from detente.model.findings import Findings
from detente.model.text import Text
from detente.model.yaml_tree import Mapping

_SHOWN = 5
"""Lines that a warning names."""


def warn_of_missing_languages(conflict: Conflict, root: Mapping, findings: Findings) -> None:
    """Warn once per language of the texts that are not in it, of those that answers are made of.

    A text that is given once for all counts as English, which it is taken for. A name of a decision maker given so is
    the same in all languages. Notes and quotes are read in whatever language they are in.
    """
    texts = [(text, place or root.place) for text, place in _texts(conflict, root)]
    spoken = {language for text, _ in texts for language in _languages(text) if not text.is_plain}
    for language in sorted(spoken):
        lacking = [place for text, place in texts if language not in _languages(text)]
        if lacking:
            _report(language, lacking, len(texts), findings)


def _languages(text: Text) -> frozenset[str]:
    return frozenset(language or "en" for language, _ in text.by_language)


def _report(language: str, lacking: list[Place], total: int, findings: Findings) -> None:
    lines = sorted({place.line for place in lacking})
    named = ", ".join(map(str, lines[:_SHOWN])) + (" …" if len(lines) > _SHOWN else "")
    message = (
        f"{len(lacking)} of {total} texts {'is' if len(lacking) == 1 else 'are'} not given in {language}, as others "
        f"are: line{'' if len(lines) == 1 else 's'} {named}"
    )
    hint = f"give each language, as {{en: …, {language if language != 'en' else 'de'}: …}}"
    findings.warning("missing-language", message, min(lacking, key=lambda place: place.line), hint)


def _texts(conflict: Conflict, root: Mapping) -> Iterator[tuple[Text, Place | None]]:
    """The texts, each with its place or that of the thing that it belongs to."""
    yield from ((dm.name, dm.place) for dm in conflict.decision_makers if not dm.name.is_plain)
    for key, text in (("title", conflict.title), ("summary", conflict.summary)):
        if text is not None and (head := root.key(key)):
            yield text, head.place
    for option in (*conflict.options, *(new for scenario in conflict.scenarios for new in scenario.add)):
        yield from _of_option(option)
    states = root.key("states")
    yield from ((text, states.place if states else None) for _, text in conflict.states)
    yield from ((rule.because, rule.place) for rule in conflict.constraints if rule.because is not None)
    for things in (conflict.conditions, conflict.scenarios, conflict.events, conflict.readings, conflict.questions):
        yield from ((thing.title, thing.place) for thing in things if thing.title is not None)


def _of_option(option: Option) -> Iterator[tuple[Text, Place | None]]:
    yield option.do, option.place
    if option.undo is not None:
        yield option.undo, option.place
