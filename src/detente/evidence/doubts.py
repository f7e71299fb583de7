"""What is doubtful about a document that was read: to be known, and no reason to refuse it."""

from __future__ import annotations

from collections.abc import Iterator

from detente.errors import Finding
from detente.evidence.languages import language_name
from detente.evidence.lines import ends_a_sentence
from detente.evidence.source import UNDETERMINED, Extract
from detente.evidence.suggest.candidates import has_rules

_LOOK = "look it over with `detente source show`"
_PARAGRAPH = 100
"""Characters from which on a line is more than the title of a link."""


def doubts_about(found: Extract, *, cure: str = "--lang, as de, en or uk") -> tuple[Finding, ...]:
    """What is doubtful about the parts of a document, and about its language; `cure` is how to say the latter.

    Example:
        >>> [doubt.code for doubt in doubts_about(Extract("text", language="fr", title="Un titre"))]
        ['no-body', 'no-rules']
    """
    return (*_of_body(found), *_of_language(found, cure))


def _of_body(found: Extract) -> Iterator[Finding]:
    if not any(_is_said(text) for k, text in enumerate(found.body) if k not in found.headings):
        only = "a title" if found.title and not found.body else "comments" if found.comments else ""
        what = "no paragraph was found" + (f", only {only}" if only else "")
        yield Finding("warning", "no-body", what, hint="if there should be more, copy the text of the article instead")
    elif found.is_undivided:
        what = "the article could not be told apart from what looks like comments, which may be in its body"
        yield Finding("warning", "undivided-body", what, hint=_LOOK)
    elif found.is_unsorted:
        what = "no article was made out in the page; the body is all of its text but the menus"
        yield Finding("warning", "unsorted-body", what, hint=_LOOK)


def _is_said(text: str) -> bool:
    return ends_a_sentence(text) or len(text) >= _PARAGRAPH


def _of_language(found: Extract, cure: str) -> Iterator[Finding]:
    if found.language == UNDETERMINED:
        yield Finding("warning", "unknown-language", "the language could not be told", hint=f"say it with {cure}")
    elif not has_rules(found.language):
        what = f"there are no rules for {named(found.language)}: `source suggest` and `draft` find nothing"
        yield Finding("warning", "no-rules", what, hint="keep what matters with `detente quote add`")


def named(language: str) -> str:
    """A language in English, with its code.

    Example:
        >>> named("uk"), named("qaa")
        ('Ukrainian (uk)', 'the language qaa')
    """
    name = language_name(language, "en")
    return f"{name} ({language})" if name else f"the language {language}"
