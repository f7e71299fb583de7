"""Texts that lack a language which others of the file have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from detente.errors import Place
from detente.model.conflict import Conflict
from detente.model.findings import Findings
from detente.model.text import Text
from detente.model.yaml_tree import Mapping

_SHOWN = 5
"""Lines that a warning names."""

_WORD = re.compile(r"\w+")
_GERMAN = {
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "und",
    "nicht",
    "mit",
    "auf",
    "für",
    "zu",
    "im",
    "ist",
}
_ENGLISH = {"the", "a", "an", "and", "not", "with", "on", "for", "of", "to", "in", "is", "its"}


def untranslated(conflict: Conflict, language: str) -> int:
    """How many of the texts that answers are made of are not given in a language."""
    texts = [text for text, _ in _texts(conflict)]
    plain = _plain_language(texts)
    return sum(language not in _languages(text, plain) for text in texts)


def foreign_texts(conflict: Conflict, language: str) -> dict[str, str]:
    """The texts that are said in another language than is asked for, each with the language that it is in."""
    texts = [text for text, _ in _texts(conflict)]
    plain = _plain_language(texts)
    lacking = [text for text in texts if language not in _languages(text, plain)]
    return {text.said(language): _said_in(text, language) or plain for text in lacking}


def _said_in(text: Text, language: str) -> str:
    """The language of what is said where this one is asked for; empty where the text names none."""
    said = text.said(language)
    return next(code for code, given in text.by_language if given == said)


def warn_of_missing_languages(conflict: Conflict, root: Mapping, findings: Findings) -> None:
    """Warn once per language of the texts that are not in it, of those that answers are made of.

    A text that is given once for all counts as in the language that it looks to be in. A name of a decision maker given
    so is the same in all languages. Notes and quotes are read in whatever language they are in.
    """
    heads = {key: head.place for key in ("title", "summary", "states") if (head := root.key(key))}
    texts = [
        (text, heads.get(place, root.place) if isinstance(place, str) else place) for text, place in _texts(conflict)
    ]
    plain = _plain_language([text for text, _ in texts])
    spoken = {language for text, _ in texts for language in _languages(text, plain) if not text.is_plain}
    for language in sorted(spoken):
        lacking = [place or root.place for text, place in texts if language not in _languages(text, plain)]
        if lacking:
            _report(language, lacking, len(texts), findings)


def _languages(text: Text, plain: str) -> frozenset[str]:
    return frozenset(language or plain for language, _ in text.by_language)


def _plain_language(texts: Sequence[Text]) -> str:
    """The language of texts that name none: German where they have more of its small words, else English."""
    words = Counter(_WORD.findall(" ".join(text.said("") for text in texts if text.is_plain).lower()))
    german, english = (sum(words[word] for word in small) for small in (_GERMAN, _ENGLISH))
    return "de" if german > english else "en"


def _report(language: str, lacking: list[Place], total: int, findings: Findings) -> None:
    lines = sorted({place.line for place in lacking})
    named = ", ".join(map(str, lines[:_SHOWN])) + (" …" if len(lines) > _SHOWN else "")
    message = (
        f"{len(lacking)} of {total} texts {'is' if len(lacking) == 1 else 'are'} not given in {language}, as others "
        f"are: line{'' if len(lines) == 1 else 's'} {named}"
    )
    hint = f"give each language, as {{en: …, {language if language != 'en' else 'de'}: …}}"
    findings.warning("missing-language", message, min(lacking, key=lambda place: place.line), hint)


def _texts(conflict: Conflict) -> Iterator[tuple[Text, Place | str | None]]:
    """The texts, each with its place, that of the thing that it belongs to, or the key of the file it stands at."""
    yield from ((dm.name, dm.place) for dm in conflict.decision_makers if not dm.name.is_plain)
    yield conflict.title, "title"
    if conflict.summary is not None:
        yield conflict.summary, "summary"
    for option in (*conflict.options, *(new for scenario in conflict.scenarios for new in scenario.add)):
        yield option.do, option.place
        if option.undo is not None:
            yield option.undo, option.place
        if option.short_name is not None:
            yield option.short_name, option.place
    yield from ((text, "states") for _, text in conflict.states)
    yield from ((rule.because, rule.place) for rule in conflict.constraints if rule.because is not None)
    yield from ((one.short_name, one.place) for one in conflict.conditions if one.short_name is not None)
    for things in (conflict.conditions, conflict.scenarios, conflict.events, conflict.readings, conflict.questions):
        yield from ((thing.title, thing.place) for thing in things if thing.title is not None)
