"""How the elements of readers' comments are called: their section, each of them, what it says, who wrote it when."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

_WORD = re.compile(r"[A-ZÄÖÜ]?[a-zäöü]+|[A-ZÄÖÜ]+(?![a-zäöü])|\d+")
_STEM = re.compile(r"(?:user|reader|leser)?(comments?|kommentare?|postings?|leserbriefe?|disqus|commentaires)(.*)")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SEVERAL = _words("comments kommentare postings leserbriefe disqus commentaires")
_NO_COMMENT = _words(
    "recent latest neueste form add no leave write new cancel edit submit share icon fa warning link count"
)
"""Words before “comment” that make it something else: a button, a widget beside the article."""
_EACH = _words("item entry single node card element root reply right wrap")
_PLACE = _words(
    "list liste section area container wrapper wrap content block box thread stream bereich main items posts links"
)
_SAID = _words("content text message copy inhalt nachricht body")
_ABOUT = _words(
    """meta metadata info author autor byline user username nick nickname name date datetime datum time timestamp
    reply replies antwort antworten action actions footer header vote votes like likes report melden avatar badge
    permalink toolbar button buttons rating says fn moderation form"""
)
_OF_ONE = _words("post entry user reader leser reply message")
_FORMS = _words("respond form login pingback trackback")


@lru_cache(4096)
def words_in(name: str) -> tuple[str, ...]:
    """The words that a class or an id is made of, numbers aside.

    Example:
        >>> words_in("lst-Comments_Item"), words_in("commentEntry"), words_in("commentlist"), words_in("li-comment-12")
        (('lst', 'comments', 'item'), ('comment', 'entry'), ('comment', 'list'), ('li', 'comment'))
    """
    found = (word.casefold() for word in _WORD.findall(name) if not word.isdigit())
    return tuple(part for word in found for part in _parts(word))


def _parts(word: str) -> tuple[str, ...]:
    found = _STEM.fullmatch(word)
    return tuple(filter(None, found.groups())) if found else (word,)


def is_comment(element: Any) -> bool:
    """Whether an element is called as one comment is."""
    return "schema.org/Comment" in (element.get("itemtype") or "") or _any(element, _names_one)


def is_section(element: Any) -> bool:
    """Whether an element is called as the section of comments is."""
    return _any(element, _names_section)


def is_said(element: Any) -> bool:
    """Whether an element is called as what a comment says is."""
    return element.get("itemprop") == "text" or (_any(element, _names_text) and not is_about(element))


def is_about(element: Any) -> bool:
    """Whether an element is called as what stands beside a comment: who wrote it, when, buttons."""
    return _any(element, lambda words: words[-1] in _ABOUT)


def is_around(element: Any) -> bool:
    """Whether an element is called as a form for comments is, or as the mention of a page that links here."""
    return _any(element, lambda words: not _FORMS.isdisjoint(words))


def _any(element: Any, is_one: Callable[[tuple[str, ...]], bool]) -> bool:
    names = (*(element.get("class") or "").split(), *(element.get("id") or "").split())
    return any((words := words_in(name)) and is_one(words) for name in names)


def _split(words: tuple[str, ...]) -> tuple[frozenset[str], str, frozenset[str]]:
    """What stands before the word for comments, that word, and what stands behind it."""
    for k, word in reversed([*enumerate(words)]):
        if _STEM.fullmatch(word):
            return frozenset(words[:k]), word, frozenset(words[k + 1 :])
    return frozenset(), "", frozenset()


def _names_one(words: tuple[str, ...]) -> bool:
    before, stem, after = _split(words)
    is_one = stem not in _SEVERAL or bool(after & {"item", "entry"})
    return bool(stem) and is_one and after <= _EACH and before.isdisjoint(_NO_COMMENT)


def _names_section(words: tuple[str, ...]) -> bool:
    before, stem, after = _split(words)
    is_all = stem in _SEVERAL or bool(after & _PLACE - {"content", "main", "wrap"})
    return bool(stem) and is_all and after <= _PLACE and before.isdisjoint(_NO_COMMENT)


def _names_text(words: tuple[str, ...]) -> bool:
    _, stem, after = _split(words)
    if stem:
        return bool(after) and after <= _SAID
    return words[-1] in _SAID - {"body"} and _OF_ONE.issuperset(words[:-1])
