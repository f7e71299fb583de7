"""Hostile documents, and what must hold of each: read or refused, on purpose, in a sentence that commands nothing."""

from __future__ import annotations

from hypothesis import strategies as st
from tests.fuzz.targets import fuzzed, only_ours

from detente.evidence.anchor import find
from detente.evidence.doubts import doubts_about
from detente.evidence.suggest import candidates
from detente.evidence.suggest.paragraphs import paragraphs
from detente.evidence.wording import Wording, wording_of
from detente.model import parse
from detente.study.article import article_of
from detente.study.drafting import draft_of, filed

_TAGS = (
    "p", "div", "b", "a", "h1", "h2", "li", "ul", "td", "table", "br", "script", "style", "svg", "math", "head",
    "title", "meta", "article", "nav", "form", "template", "pre",
)  # fmt: skip
_NAMES = st.sampled_from(
    ["comment", "comments", "comment-list", "lead", "meta", "comment-body", "depth-1", "x", "\x1b[31m"]
)
_WORDS = st.sampled_from(
    ["Huber", "sagte", "said", "„Nein“", "dass", "Kommentare", "Newsletter", "Von", "18. April 2025", "vor 3 Stunden",
     "Antworten", "weiter-", "…", "laut", "Reuters", ":", "«", "»", "\u202e", "\x1b]0;x\x07", "\0", "\u00ad", "\u200b",
     "é", "部长", "ﬀ", "<", "&", "&amp;", "&#0;", "]]>", "-->", "{\"@type\":", "http://", "\ud7ff", "\U0010ffff",
     "\n", "\r", "&#28;", "&#x1f;", "\x1c"]
)  # fmt: skip
_SAID = st.lists(_WORDS | st.text(max_size=8), max_size=12).map(" ".join)
_MANY = st.sampled_from([1, 1, 1, 1, 1, 2, 3, 7, 40, 400])


@st.composite
def _elements(draw: st.DrawFn, depth: int = 0) -> str:
    tag, said = draw(st.sampled_from(_TAGS)), draw(_SAID)
    attributes = draw(st.sampled_from(["", " class={n}", " id='{n}'", " content='{n}'", ' type="application/ld+json"']))
    inner = draw(st.lists(_elements(depth + 1), max_size=3).map("".join)) if depth < 3 else ""
    end = draw(st.sampled_from([f"</{tag}>", "", "/>", "<!--", "</p>", "<![CDATA["]))
    return f"<{tag}{attributes.format(n=draw(_NAMES))}>{said}{inner}{end}" * (draw(_MANY) if depth == 0 else 1)


_ENCODINGS = st.sampled_from(["utf-8", "utf-8", "utf-16", "utf-16-le", "utf-32-be", "cp1252", "koi8-u", "gb18030"])
_DECLARED = st.sampled_from(["utf-8", "punycode", "utf-7", "idna", "hz", "iso-2022-jp", "koi8-u", "gbk", "\x1b"])


@st.composite
def _encoded(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> bytes:
    content = draw(texts).encode(draw(_ENCODINGS), "replace")
    if draw(st.integers(0, 3)):
        return content
    at = draw(st.integers(0, len(content)))
    return content[:at] + draw(st.binary(max_size=6)) + content[at:]


@st.composite
def _pages(draw: st.DrawFn) -> str:
    body = draw(st.lists(_elements(), max_size=4).map("".join))
    start = draw(st.sampled_from(["<!doctype html>", "<html>", "<?xml version='1.0'?>", "<p>", "<html><body "]))
    return f"{start}<meta charset='{draw(_DECLARED)}'>{body}"


HTML: st.SearchStrategy[bytes] = _encoded(_pages())
"""Pages that nobody would write."""

TEXT: st.SearchStrategy[bytes] = st.one_of(
    _encoded(st.builds(lambda lines, times: "\n".join(lines) * times, st.lists(_SAID, max_size=12), _MANY)),
    st.binary(max_size=300),
)
"""Plain texts, and bytes that are none."""


@fuzzed(HTML, weight=0.3)
def check_html(data: bytes) -> None:
    """A page is read or refused, and what is read can be quoted."""
    _check(data, "page.html")


@fuzzed(TEXT, weight=0.3)
def check_text(data: bytes) -> None:
    """A text is read or refused, and what is read can be quoted."""
    _check(data, "text.txt")


_TOLD = st.sampled_from(
    ["Arland", "Borland", "Poland", "the minister", "could", "threatened to", "demanded that", "refused to", "if",
     "leaves", "close", "the canal", "by 1 April", ".", ".", ",", "?", ":", "“", "”", "\n\n", "- ", "#", "{", "'"]
)  # fmt: skip


@fuzzed(_encoded(st.lists(_TOLD | _WORDS, max_size=60).map(" ".join)), weight=0.3)
def check_draft(data: bytes) -> None:
    """A draft of any text is a sound conflict file whose quotes are there, or there is none."""
    with only_ours("text.txt"):
        article = article_of(data, "text.txt", {"language": "en"})
        found = filed(draft_of(article), article)
        if found.file:
            quotes = parse(found.file).conflict.quotes
            assert all(quote.check(article.wording.text).found for quote in quotes)


def _check(data: bytes, name: str) -> None:
    with only_ours(name):
        _check_read(wording_of(data, name=name))


def _check_read(wording: Wording) -> None:
    assert all(f"{doubt.message} {doubt.hint}".isprintable() for doubt in doubts_about(wording.parts))
    assert all(0 <= k < len(wording.parts.body) for k in wording.parts.headings)
    for found in candidates(wording.text, parts=paragraphs(wording.text, wording.parts))[:20]:
        assert wording.text[found.start : found.end] == found.text
        assert find(wording.text, found.text, at=found.start).found
