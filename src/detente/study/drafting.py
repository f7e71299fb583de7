"""From an article to a first study: what it offers, and the folder in which a person goes on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from detente.answers.assisted import joined
from detente.answers.drafting import LONGEST_ARTICLE, MOST, Drafted, Span, fitted, known_of
from detente.answers.proposals import Proposed, quote_of
from detente.errors import Finding, LimitExceeded, ModelError, UsageError
from detente.evidence import UNDETERMINED
from detente.evidence.doubts import doubts_about
from detente.evidence.draft import ELEMENT_KINDS, Draft, Element, drafted
from detente.evidence.quote import Quote
from detente.evidence.suggest import candidates, has_rules
from detente.evidence.suggest.paragraphs import paragraphs, placed
from detente.model import parse
from detente.model.naming import slug
from detente.names import LANGUAGES, Language
from detente.study.article import Article
from detente.study.draft_file import DraftFile
from detente.study.new import refuse_if_used, start_study
from detente.tell.proposals import lost_findings
from detente.tell.voice import Voice


def draft_of(one: Article, proposed: Proposed | None = None) -> Drafted:
    """What the rules find in an article, and what an assistant proposes of it; nothing where neither has anything.

    Raises:
        LimitExceeded: if it is too long.
    """
    parts = one.wording.parts
    if (length := sum(map(len, (parts.title, parts.teaser, *parts.body)))) > LONGEST_ARTICLE:
        raise LimitExceeded(
            f"{one.name} has {length:,} characters without its comments; a draft is made of up to {LONGEST_ARTICLE:,}: "
            "save the article alone, or a part of it"
        )
    read = (_found(one, language) for language in _languages(parts.language))
    found = max(read, key=lambda draft: len(draft.elements))
    if proposed is None:
        return _drafted(one, found)
    both, left_out = joined(found, proposed.proposals.kept)
    whole = _drafted(one, both, _told(found, proposed))
    return replace(whole, findings=(*whole.findings, *_left_out(left_out), *lost_findings(proposed.proposals)))


def _left_out(count: int) -> Iterator[Finding]:
    if count:
        what = (
            f"{count} {'part is' if count == 1 else 'parts are'} left out that the rules found, and not the assistant"
        )
        yield Finding("warning", "rules-alone", what, hint="a draft without --assistant has all that the rules find")


def _languages(language: str) -> tuple[str, ...]:
    """In which to read it: one that nobody could tell is read as each that there are rules for."""
    return LANGUAGES if language == UNDETERMINED else (language.partition("-")[0],)


def _found(one: Article, language: str) -> Draft:
    text, parts = one.wording.text, one.wording.parts
    return drafted(text, language=language, parts=placed(text, parts), date=_day(parts.published))


def _told(found: Draft, proposed: Proposed) -> dict[Span, Quote]:
    """The passages that the assistant alone has, with what it says of them."""
    known = {(passage.start, passage.end) for one in found.elements for passage in one.passages}
    quotes = (((one.start, one.end), quote_of(one, "", proposed.model)) for one in proposed.proposals.kept)
    return {span: quote for span, quote in quotes if span not in known}


def _drafted(one: Article, found: Draft, told: Mapping[Span, Quote] | None = None) -> Drafted:
    """What was found in an article, every passage of it a quote that stands there word for word."""
    text, parts = one.wording.text, one.wording.parts
    elements = fitted(found, text)
    said = candidates(text, language=found.language, parts=paragraphs(text, parts)) if elements else ()
    doubts = doubts_about(parts, cure="--written-in, as de or en")
    known, findings = known_of(text, elements, said, told or {}), (*doubts, *_lacking(found, elements))
    return Drafted(one.name, found.language, _day(parts.published), elements, known, findings)


def _lacking(found: Draft, elements: Sequence[Element]) -> Iterator[Finding]:
    """That nobody acts in it, or that there is more than anybody looks through."""
    if has_rules(found.language) and not any(one.kind == "party" for one in elements):
        what = "nobody was found who acts in it"
        yield Finding("warning", "no-party", what, hint="name who acts yourself: detente new DIR starts a study")
    if more := sum(max(0, len(found.of(kind)) - MOST) for kind in ELEMENT_KINDS):
        what = f"{more} more parts were found, and are not offered"
        yield Finding("warning", "many-parts", what, hint=f"the first {MOST} of each kind are; take a part of the text")


def filed(found: Drafted, one: Article) -> Drafted:
    """The draft with its conflict file; without one where no party is in it, for a conflict has one.

    Raises:
        UsageError: if the article has what no conflict file takes.
    """
    if not found.of("party"):
        return found
    text = str(DraftFile(found, one.source, Voice(_spoken(found))))
    try:
        parse(text, one.name)
    except ModelError as fault:
        raise UsageError(f"no conflict file can be made of {one.name}: {fault.findings[0].message}") from fault
    return replace(found, file=text)


def begin(folder: Path, found: Drafted, one: Article) -> Drafted:
    """Start a study from a draft, with its article as the first source. Raises as `filed` and `start_study` do."""
    whole = filed(found, one)
    documents = {one.source.file: one.content}
    model = start_study(folder, model=whole.file, documents=documents, language=_spoken(found))
    return replace(whole, written=str(model))


def _spoken(found: Drafted) -> Language:
    """In which the files of a draft say what they are: as the article, where that can be."""
    return "de" if found.language == "de" else "en"


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
