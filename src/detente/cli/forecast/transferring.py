"""Forecasts from and for other tools: ``detente forecast import`` and ``export``."""

from __future__ import annotations

from pathlib import Path

from detente.cli.declared import argument, choice, file, option
from detente.cli.forecast.group import forecast
from detente.cli.in_study import InStudy, Study
from detente.cli.output import put, tell
from detente.forecast.exchange.formats import FORMATS, Format
from detente.printable import called


@InStudy.with_examples(
    "detente forecast import post.json --author Ann",
    "detente forecast import metaculus_data.zip",
    "detente forecast import forecasts.csv",
    group=forecast,
    name="import",
)
def import_(
    ask: Study,
    *,
    name: str = argument("FILE"),
    author: str | None = option("--author", "NAME", "Whose the file's own forecasts are (my_forecasts)."),
) -> None:
    """Take over questions, forecasts and resolutions, as far as the ledger does not have them yet.

    FILE is the JSON or the ZIP that Metaculus gives, what `export` wrote, or a table with a row per forecast; - is
    stdin. Exit status 1 where something was left out.
    """
    from detente.study.folder import bytes_of
    from detente.study.forecasts import brought

    found = brought(ask.path, bytes_of(name), called(Path(name).name), author)
    ask.put(found, found.left_out)
    ask.leave(1 if found.left_out else 0)


@InStudy.with_examples(
    "detente forecast export --out forecasts.json",
    "detente forecast export --to csv --out forecasts.csv",
    group=forecast,
)
def export(
    ask: Study,
    *,
    to: Format = choice("--to", FORMATS, "JSON in the fields of Metaculus, or a table.", default="json"),
    out: Path | None = file("--out", "Where to.  [default: stdout]"),
) -> None:
    """Write all forecasts for another tool; `import` reads them again."""
    from detente.files import write_whole
    from detente.forecast.exchange.write import text_of
    from detente.study.forecasts import book_of

    text = text_of(book_of(ask.path), to)
    if out is None:
        put(text.rstrip("\n"))
        return
    write_whole(out, text)
    tell("talk-wrote", file=called(str(out)))
