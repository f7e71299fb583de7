"""``detente forecast``."""

from __future__ import annotations

from detente.cli.command import Commands


@Commands.with_examples(
    "detente forecast add bridge 'Will it open?' --criteria 'A car has crossed' --source 'Road office' "
    "--closes 2031-05-02 --author Ann --probability 60%",
    "detente forecast update bridge --author Ann --probability 75%",
    "detente forecast due",
    "detente forecast resolve bridge yes --source 'Road office, 30 April'",
    "detente forecast score",
)
def forecast() -> None:
    """Write down what is expected, with a date and a rule, and later how it came out.

    The study's ledger, forecasts.jsonl, is only ever added to: nothing in it is changed or deleted. Days are in UTC; a
    day alone is its end, for what closes, is resolved or was said.
    """
