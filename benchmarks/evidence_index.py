"""How long an article takes until it can be searched, how fast 20,000 comments are, and how well words are joined."""

from __future__ import annotations

import json
import random
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from suggest import rows as suggested

from detente.evidence.extract import extract
from detente.evidence.index import Index, Record
from detente.evidence.searchable import joined_words, searchable, words_of
from evidence import article_text, reading

WORDS = Path(__file__).parents[1] / "tests" / "evidence" / "words"
COMMENTS, RUNS = 20_000, 7
ARTICLE_SECONDS, ANSWER_SECONDS, JOINING_SECONDS = 2.0, 0.05, 10.0
"""The targets for an article of 100 kB with 300 comments, for one answer, and for putting words together."""
PRECISION = 0.98
QUERIES = ("vorrat", "die", "eu", "der is", "Waffenvorrat krieg", '"deutschen behörden"', "xyzxyz", "😀")
"""Among them parts of words, words that nearly every comment has, and words too short for the index."""


def articles() -> dict[str, float | bool]:
    """Seconds to read, divide and index an article."""
    begin = perf_counter()
    found = extract(article_text(), name="article")
    known = words_of((found.title, found.teaser, *found.body))
    records = [Record(f"a1:p{k}", "source", "a1", text) for k, text in enumerate(found.body)]
    records += [Record(f"a1:c{k}", "comment", "a1", text, known) for k, text in enumerate(found.comments)]
    with tempfile.TemporaryDirectory() as folder, _index(Path(folder), records) as index:
        index.search("gericht")
    seconds = perf_counter() - begin
    return {"seconds": seconds, "met": seconds <= ARTICLE_SECONDS}


def searching() -> dict[str, float | bool]:
    """Seconds to put together the words of 20,000 comments, to index them, and for the slowest answer."""
    texts = _comments()
    joining = _seconds(lambda: [searchable(text) for text in texts])
    records = [Record(f"a1:c{k}", "comment", "a1", text) for k, text in enumerate(texts)]
    with tempfile.TemporaryDirectory() as folder:
        indexing = _seconds(lambda: _index(Path(folder), records).__exit__())
        with _index(Path(folder), records) as index:
            answers = [median(_seconds(lambda q=query: index.search(q)) for _ in range(RUNS)) for query in QUERIES]
    met = joining <= JOINING_SECONDS and max(answers) <= ANSWER_SECONDS
    return {"joining": joining, "indexing": indexing, "slowest answer": max(answers), "met": met}


def joining(half: str) -> dict[str, float | bool]:
    """Precision and recall of joined words on one half of the labelled set, ``tuned`` or ``held_out``."""
    wanted, found, right = 0, 0, 0
    for line in _lines(half):
        parts = re.split(r"[{}]", line)
        broken = {(len("".join(parts[:k])), parts[k]) for k in range(1, len(parts), 2)}
        joined = {(word.start, word.written) for word in joined_words("".join(parts))}
        wanted, found, right = wanted + len(broken), found + len(joined), right + len(broken & joined)
    return {"words": wanted, "precision": right / found, "recall": right / wanted, "met": right / found >= PRECISION}


def _lines(half: str) -> Iterator[str]:
    lines = (WORDS / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    return (re.sub(r">\w+}", "}", line) for line in lines if not line.startswith("# "))


def _comments() -> list[str]:
    lines = [re.sub(r"[{}]", "", line) for half in ("tuned", "held_out") for line in _lines(half)]
    chance = random.Random(1)
    return [". ".join(chance.choices(lines, k=5)) for _ in range(COMMENTS)]


def _index(folder: Path, records: list[Record]) -> Index:
    return Index(folder / "index", digest="1", records=lambda: records)


def _seconds(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin


def main() -> None:
    """Print everything about the evidence as JSON."""
    measured = {
        "reading": reading(),
        "article": articles(),
        "comments": searching(),
        "words": {half: joining(half) for half in ("tuned", "held_out")},
        "suggestions": suggested(),
    }
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
