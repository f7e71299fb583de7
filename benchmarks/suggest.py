"""How well quote candidates are found, on sentences labelled by hand: prints a table.

python benchmarks/suggest.py    the sentences are in tests/evidence/suggest; their first line says how they came about
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from detente.evidence.suggest import Candidate, candidates

SENTENCES = Path(__file__).parents[1] / "tests" / "evidence" / "suggest"
LANGUAGES = ("de", "en")
Row = tuple[str, ...]
PARTS = ("tuned", "held", "unseen")
DETECTION, ATTRIBUTION = 0.9, 0.8
"""The targets: precision and recall of the candidates; share of them with the right speaker, and the right carrier."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well the rules do on so many `sentences`.

    `precision` is the share of the candidates that are right, `recall` that of the right ones that are found; of these,
    `speaker` (and whether named), `via` and `status` are the shares that are as labelled.
    """

    sentences: int
    precision: float
    recall: float
    speaker: float
    via: float
    status: float

    @property
    def met(self) -> bool:
        """Whether all targets are."""
        return min(self.precision, self.recall) >= DETECTION and min(self.speaker, self.via) >= ATTRIBUTION


def labelled(language: str, part: str) -> list[dict[str, Any]]:
    """The labelled sentences of a language in one of the three parts."""
    lines = (SENTENCES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    return [row for row in map(json.loads, lines) if row["half"] == part]


def found(row: dict[str, Any], language: str) -> Candidate | None:
    """The candidate for a labelled sentence, read after what stands before it."""
    before = f"{row['before']} " if "before" in row else ""
    in_it = [one for one in candidates(before + row["text"], language=language) if one.start >= len(before)]
    return in_it[0] if in_it else None


def score(language: str, part: str) -> Score:
    """How well the rules do."""
    rows = labelled(language, part)
    results = [(row, found(row, language)) for row in rows]
    hits = [(row, candidate) for row, candidate in results if row["candidate"] and candidate]
    return Score(
        sentences=len(rows),
        precision=len(hits) / max(1, sum(candidate is not None for _, candidate in results)),
        recall=len(hits) / max(1, sum(row["candidate"] for row in rows)),
        speaker=_share(_speaker(candidate) == (row["speaker"], row["named"]) for row, candidate in hits),
        via=_share(candidate.via == row["via"] for row, candidate in hits),
        status=_share(candidate.status == row["status"] for row, candidate in hits),
    )


def rows() -> list[Row]:
    """A table: language and part, sentences, precision, recall, speaker, carrier, status, and whether it is enough."""
    table: list[tuple[str, ...]] = [
        ("sentences", "number", "precision", "recall", "speaker", "carrier", "status", "met")
    ]
    for language in LANGUAGES:
        for part in PARTS:
            got = score(language, part)
            shares = (got.precision, got.recall, got.speaker, got.via, got.status)
            numbers = [f"{share:.2f}" for share in shares]
            table.append((f"{language}, {part}", str(got.sentences), *numbers, "yes" if got.met else "no"))
    return table


def _speaker(candidate: Candidate) -> tuple[str | None, bool | None]:
    """Who is offered; of “he” and “she”, whom they are thought to stand for."""
    speaker = candidate.perhaps if candidate.speaker and candidate.perhaps else candidate.speaker
    return (speaker.who, speaker.named) if speaker else (None, None)


def _share(right: Iterable[bool]) -> float:
    judged: Sequence[bool] = list(right)
    return sum(judged) / max(1, len(judged))


def main() -> None:
    """Print the table."""
    for row in rows():
        print("  ".join(f"{cell:>10}" for cell in row))


if __name__ == "__main__":
    main()
