"""From an article to a first study: what it offers, and the folder in which a person goes on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from detente.answers.drafting import Drafted, fitted, known_of
from detente.answers.suggestions import MOST
from detente.errors import Finding, LimitExceeded, ModelError, UsageError
from detente.evidence import UNDETERMINED, Source
from detente.evidence.doubts import doubts_about
from detente.evidence.draft import Draft, Element, drafted
from detente.evidence.suggest import candidates, has_rules
from detente.evidence.suggest.paragraphs import paragraphs, placed
from detente.evidence.wording import Wording, wording_of
from detente.model import parse
from detente.model.naming import slug
from detente.names import LANGUAGES, Language
from detente.study.draft_file import DraftFile
from detente.study.folder import given
from detente.study.new import refuse_if_used, start_study
from detente.study.sources import described, with_facts
from detente.tell.voice import Voice

_FACTS = ("title", "publisher", "published", "author", "url", "language")


@dataclass(frozen=True, slots=True)
class Article:
    """A document from which a conflict may be drafted: its bytes, its wording, and what it is as a source."""

    content: bytes
    name: str
    wording: Wording
    source: Source


def article(name: str, folder: Path | None, stated: Mapping[str, str | None] | None = None) -> Article:
    """The document that is meant: a file, `-` for what stdin gives, or a source of a study. Raises as `meant` does.

    Args:
        name: the path of a file, or an id.
        folder: the study; None: the current folder, if it is one.
        stated: what somebody says about it, which goes before what the study says or is found out.
    """
    one = given(name, folder)
    facts = {key: getattr(one.source, key) for key in _FACTS} if one.source else {}
    said = {key: value for key, value in (stated or {}).items() if value}
    return article_of(one.content, one.source.id if one.source else one.file, facts | said)


def article_of(content: bytes, name: str, facts: Mapping[str, str]) -> Article:
    """A document by its bytes, with what is known about it besides. Raises UnreadableSource, LimitExceeded."""
    wording = wording_of(content, name=name, language=facts.get("language") or None)
    parts = with_facts(wording.parts, **facts)
    return Article(content, name, Wording(wording.text, parts), described("a1", content, parts))


def draft_of(one: Article) -> Drafted:
    """What the rules find in an article; nothing where there are none for its language.

    Raises:
        LimitExceeded: if it is too long.
    """
    if len(one.wording.text) > MOST:
        raise LimitExceeded(
            f"{one.name} has {len(one.wording.text):,} characters; a draft is made of up to {MOST:,}: save the article "
            "alone"
        )
    found = (_found(one, language) for language in _languages(one.wording.parts.language))
    return drafted_of(one, max(found, key=lambda draft: len(draft.elements)))


def _languages(language: str) -> tuple[str, ...]:
    """In which to read it: one that nobody could tell is read as each that there are rules for."""
    return LANGUAGES if language == UNDETERMINED else (language.partition("-")[0],)


def _found(one: Article, language: str) -> Draft:
    text, parts = one.wording.text, one.wording.parts
    return drafted(text, language=language, parts=placed(text, parts), date=_day(parts.published))


def drafted_of(one: Article, found: Draft) -> Drafted:
    """What was found in an article, every passage of it a quote that stands there word for word."""
    text, parts = one.wording.text, one.wording.parts
    elements = fitted(found, text)
    said = candidates(text, language=found.language, parts=paragraphs(text, parts)) if elements else ()
    known, findings = known_of(text, elements, said), (*doubts_about(parts), *_lacking(found.language, elements))
    return Drafted(one.name, found.language, _day(parts.published), elements, known, findings)


def _lacking(language: str, elements: Sequence[Element]) -> Iterator[Finding]:
    if has_rules(language) and not any(one.kind == "party" for one in elements):
        what = "nobody was found who acts in it"
        yield Finding("warning", "no-party", what, hint="name who acts yourself: detente new DIR starts a study")


def filed(found: Drafted, one: Article) -> Drafted:
    """The draft with its conflict file; without one where no party is in it, for a conflict has one.

    Raises:
        UsageError: if the article has what no conflict file takes.
    """
    if not found.of("party"):
        return found
    text = str(DraftFile(found, one.source, Voice(cast("Language", found.language))))
    try:
        parse(text, one.name)
    except ModelError as fault:
        raise UsageError(f"no conflict file can be made of {one.name}: {fault.findings[0].message}") from fault
    return replace(found, file=text)


def begin(folder: Path, found: Drafted, one: Article) -> Drafted:
    """Start a study from a draft, with its article as the first source. Raises as `filed` and `start_study` do."""
    whole = filed(found, one)
    model = start_study(folder, model=whole.file, documents={one.source.file: one.content})
    return replace(whole, written=str(model))


def folder_for(one: Article, named: Path | None) -> Path:
    """Where the study of an article goes: the folder that is named, else one that is called as the article.

    Raises:
        UsageError: if it has something in it already.
    """
    called_so = one.wording.parts.title if one.name == "-" else Path(one.name).stem
    folder = named or Path(slug(called_so, "study"))
    refuse_if_used(folder)
    return folder


def _day(published: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(published[:10])
    except ValueError:
        return None
