"""What the ledger says: ``detente forecast list``, ``due`` and ``check``."""

from __future__ import annotations

from detente.cli.declared import count, flag, option
from detente.cli.forecast.group import forecast
from detente.cli.in_study import InStudy, Study


@InStudy.with_examples(
    "detente forecast list", "detente forecast list --open --author Ann --json", group=forecast, name="list"
)
def list_(
    ask: Study,
    *,
    is_open: bool = flag("--open", "Only those that are not settled."),
    author: str | None = option("--author", "NAME", "Only those of which this author said something."),
) -> None:
    """List the forecasts of the study, with what everybody says of them and how they ended."""
    from detente.study.forecasts import listed

    found = listed(ask.path)
    ask.put(found.only(is_open=is_open, author=author), found.ledger.findings)


@InStudy.with_examples("detente forecast due", "detente forecast due --within 30", group=forecast)
def due(ask: Study, *, within: int = count("--within", "In so many days.", metavar="DAYS", default=7)) -> None:
    """List what closes soon, what is to be resolved or should have been, and promises whose day has come."""
    from detente.study.forecasts import due_in

    found = due_in(ask.path, within)
    ask.put(found, found.ledger.findings)


@InStudy.with_examples("detente forecast check", "detente forecast check --head 5f5cd4276ee7", group=forecast)
def check(
    ask: Study, *, head: str | None = option("--head", "DIGEST", "The digest of a record, noted earlier.")
) -> None:
    """Say whether the ledger is as it was written, and has a record that was noted elsewhere.

    Exit status 1 where that is not in it, 3 where lines were edited, moved or taken out.
    """
    from detente.study.forecasts import checked

    found = checked(ask.path, head)
    ask.put(found, found.ledger.findings)
    ask.leave(0 if found.is_sound else 1)
