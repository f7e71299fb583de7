"""What a model suggests to forecast: ``detente forecast draft``."""

from __future__ import annotations

from detente.cli import options
from detente.cli.declared import count
from detente.cli.forecast.group import forecast
from detente.cli.inquiry import AboutModel, Inquiry
from detente.names import ConceptName


@AboutModel.with_examples(
    "detente forecast draft ukraine-2025", "detente forecast draft study --seed 7 --json", group=forecast
)
def draft(
    ask: Inquiry,
    *,
    concept: ConceptName = options.concept,
    seed: int = count("--seed", "Of the readings.", least=0, metavar="K", default=0),
) -> None:
    """List forecasts that a model's events, questions, scenarios and conditions suggest; nothing is written.

    Beside each stands in which share of the courses and of the readings it is so. That is no probability: the printed
    command waits for yours.
    """
    from dataclasses import replace

    from detente.answers.forecast_draft import forecast_draft
    from detente.forecast.ledger import system_clock
    from detente.study.folder import study_of_model

    found = forecast_draft(ask.case(concept), seed=seed)
    ask.put(replace(found, study=study_of_model(ask.model), today=system_clock().date()))
