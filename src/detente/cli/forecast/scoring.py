"""How good forecasts were: ``detente forecast score``."""

from __future__ import annotations

import click

from detente.cli.declared import count, option
from detente.cli.forecast.group import forecast
from detente.cli.in_study import InStudy, Study


@InStudy.with_examples(
    "detente forecast score",
    "detente forecast score --author Ann --json",
    "detente forecast score --power 2.5",
    group=forecast,
)
def score(
    ask: Study,
    *,
    author: str | None = option("--author", "NAME", "Only this author's."),
    power: float = option(
        "--power", "A", "To which the odds of the extremised pool are raised.", type=click.FloatRange(1), default=1.5
    ),
    seed: int = count("--seed", "By which ways of swapping names are drawn.", least=0, metavar="K", default=1),
) -> None:
    """Say how good the forecasts were that can be held against what came.

    By kind of question, never one mean over all; beside what anybody could have said, pools, and who is ahead.
    """
    from detente.answers.forecast_scores import forecast_scores
    from detente.forecast import replay
    from detente.study.forecasts import ledger_of

    ledger = ledger_of(ask.path)
    found = forecast_scores(replay(ledger), author=author, power=power, seed=seed)
    ask.put(found, ledger.findings)
