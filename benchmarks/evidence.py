"""How long it takes to read and divide an article of 100 kB with 300 comments, as text and as a page."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from detente.evidence.extract import extract

SECONDS = 1.0
"""The target for one article, imports and the model of languages aside."""
PARAGRAPHS, COMMENTS, RUNS = 150, 300, 5
_SENTENCE = (
    "Die Oberstadt will einen Damm bauen, sagte Bürgermeister Huber am Freitag, und das Gericht werde entscheiden. "
)


def article_text() -> bytes:
    """The article as it is copied from a page."""
    body = [f"{_SENTENCE * 5}({k})" for k in range(PARAGRAPHS)]
    comments = [f"Das wird nichts, und Nummer {k} bleibt dabei! {_SENTENCE}" for k in range(COMMENTS)]
    return "\n".join(("Große Krise am Fluss", "Wer gibt nach?", "", *body, "Kommentare", *comments)).encode()


def article_page() -> bytes:
    """The same as a page."""
    title, teaser, _, *rest = article_text().decode().split("\n")
    at = rest.index("Kommentare")
    body = "".join(f"<p>{text}</p>" for text in rest[:at])
    comments = "".join(f'<li class="comment"><p>{text}</p><a>Antworten</a></li>' for text in rest[at + 1 :])
    head = (
        f"<html><head><title>{title}</title></head><body><nav>Start</nav><h1>{title}</h1><p class='lead'>{teaser}</p>"
    )
    return f"{head}<article>{body}</article><ol class='comments'>{comments}</ol></body></html>".encode()


def reading() -> dict[str, float | bool]:
    """Median seconds for the text and for the page, their size in bytes, and whether both meet the target."""
    times = {"text": _seconds(article_text()), "page": _seconds(article_page())}
    return {"bytes": len(article_text()), **times, "met": max(times.values()) <= SECONDS}


def _seconds(content: bytes) -> float:
    found = extract(content, name="article")
    if (len(found.body), len(found.comments)) != (PARAGRAPHS, COMMENTS):
        raise AssertionError("the article was not divided as it was written")
    return median(_once(content) for _ in range(RUNS))


def _once(content: bytes) -> float:
    start = perf_counter()
    extract(content, name="article")
    return perf_counter() - start
