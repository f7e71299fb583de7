"""What a model suggests to forecast, each with the way to a form that has it filled in but for what a person says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from detente.answers.forecast_draft import ForecastDraft
from detente.tell.forecast_draft import lines_of, values
from detente.web.asked import Asked
from detente.web.serving import FILLED


@dataclass(frozen=True, slots=True)
class Suggested:
    """A question with what the model says beside it, and where it is asked."""

    title: str
    lines: tuple[str, ...]
    take: str


def suggested(found: Any, asked: Asked) -> tuple[Suggested, ...]:
    """All that is suggested."""
    assert isinstance(found, ForecastDraft), "that is what this view looks for"
    return tuple(_suggested(found, asked))


def _suggested(found: ForecastDraft, asked: Asked) -> Iterator[Suggested]:
    told = values(found, asked.voice)["proposals"]
    for one, value in zip(found.proposals, told, strict=True):
        lines = tuple(lines_of(one, found, asked.voice))
        yield Suggested(value["title"], lines, asked.address("forecasts", new="true", **_filled(value, found.seed)))


def _filled(value: dict[str, Any], seed: int | None) -> dict[str, str | tuple[str, ...]]:
    """The fields that follow from the model."""
    has_readings = any(answer["readings"] for answer in value["answers"])
    several = [answer["words"] for answer in value["answers"]] if len(value["answers"]) > 1 else []
    said: dict[str, str | tuple[str, ...]] = {
        "id": value["id"],
        "title": value["title"],
        "criteria": value["resolution_criteria"],
        "closes": value["close"] or "",
        "outcomes": "\n".join(several),
        "about": str(value["question"] or ""),
        "evidence": tuple(value["evidence"]),
        "seed": str(seed) if has_readings else "",
        "only_if": f"{value['conditional_on']}=yes" if value["conditional_on"] else "",
    }
    return {FILLED + name: text for name, text in said.items() if text}
