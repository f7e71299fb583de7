"""What is written into the ledger: ``detente forecast add``, ``update``, ``resolve`` and ``annul``."""

from __future__ import annotations

from detente.cli.declared import argument, count, flag, option, several
from detente.cli.forecast.group import forecast
from detente.cli.in_study import InStudy, Study

_name = argument("ID")
_author = option("--author", "NAME", "Who says so.", required=True)
_because = option("--because", "TEXT", "Why.", default="")
_at = option("--at", "TIME", "When it was said, if not now.")
_probability = several(
    "--probability", "P", "60%, or 0.6; OUTCOME=60% for each outcome; VALUE=60% for at most VALUE, below= and above=."
)


@InStudy.with_examples(
    "detente forecast add bridge 'Will it open?' --criteria 'A car has crossed' --source 'Road office' "
    "--closes 2031-05-02 --author Ann --probability 60%",
    "detente forecast add who 'Who will build it?' --option Norse --option Ohm --criteria 'Contract signed' "
    "--source Gazette --closes 2031-05-02 --author Ann --probability Norse=70% --probability Ohm=30%",
    "detente forecast add day 'When?' --range 2031-04-01..2031-07-01 --criteria 'First car' --source Gazette "
    "--closes 2031-03-31 --resolves 2031-07-01 --author Ann --probability 2031-05-01=50%",
    group=forecast,
)
def add(
    ask: Study,
    *,
    name: str = _name,
    title: str = argument("QUESTION"),
    criteria: str = option("--criteria", "TEXT", "What counts as which answer.", required=True),
    source: str = option("--source", "TEXT", "What decides it.", required=True),
    closes: str = option("--closes", "TIME", "Until when something can be said of it.", required=True),
    author: str = _author,
    resolves: str | None = option("--resolves", "TIME", "By when it is decided.  [default: when it closes]"),
    opens: str | None = option("--opens", "TIME", "From when on.  [default: now]"),
    fine_print: str = option("--fine-print", "TEXT", "What counts in doubtful cases.", default=""),
    options: tuple[str, ...] = several("--option", "OUTCOME", "One of several outcomes, in place of yes and no."),
    span: str | None = option("--range", "LEAST..MOST", "Asks for a number, or a day, in this range."),
    unit: str = option("--unit", "TEXT", "What the number counts.", default=""),
    probability: tuple[str, ...] = _probability,
    because: str = _because,
    at: str | None = _at,
    base_rate: tuple[str, ...] = several("--base-rate", "P", "The usual course of such things; as --probability."),
    last_value: str | None = option("--last-value", "OUTCOME", "How it stands today."),
    only_if: str | None = option("--only-if", "ID=OUTCOME", "Counts only if another question comes out so."),
    group_: str = option("--group", "TEXT", "The kind of thing, as sanctions; scores are given by it.", default=""),
    about: int | None = count("--about", "The question of the study's model that it rests on."),
    answer: str | None = option("--answer", "TEXT", "What the model says to that."),
    evidence: tuple[str, ...] = several("--evidence", "ID", "A quote or source that it rests on."),
    seed: int | None = count("--seed", "Of the ensemble that it rests on.", least=0, metavar="K"),
) -> None:
    """Ask a question, with who decides it by which rule until when, and say how probable it is."""
    from detente.answers.asking.forecasts import Asked, Said
    from detente.study.forecasts import ask as asked
    from detente.study.forecasts import links_to

    what = Asked(
        id=name,
        title=title,
        criteria=criteria,
        source=source,
        author=author,
        closes=closes,
        resolves=resolves,
        opens=opens,
        fine_print=fine_print,
        options=options,
        range=span,
        unit=unit,
        base_rate=base_rate,
        last_value=last_value,
        only_if=only_if,
        group=group_,
        links=links_to(ask.path, number=about, answer=answer, evidence=evidence, seed=seed),
    )
    said = Said(author, probability, because, at) if probability else None
    found = asked(ask.path, what, said)
    ask.put(found, found.findings, then="forecast list")


@InStudy.with_examples(
    "detente forecast update bridge --author Ann --probability 75% --because 'The piers stand'",
    "detente forecast update bridge --author Ben --probability 0.4 --at 2031-04-02",
    group=forecast,
)
def update(
    ask: Study,
    *,
    name: str = _name,
    author: str = _author,
    probability: tuple[str, ...] = _probability,
    because: str = _because,
    at: str | None = _at,
) -> None:
    """Say how probable it is now; what was said before stays in the ledger and in the score."""
    from detente.answers.asking.forecasts import Said
    from detente.study.forecasts import update as updated

    found = updated(ask.path, name, Said(author, probability, because, at))
    ask.put(found, found.findings)


@InStudy.with_examples(
    "detente forecast resolve bridge yes --source 'Road office, 30 April' --on 2031-04-30 --early",
    "detente forecast resolve bridge no --source 'Road office' --correct --because 'It was a lorry on rails'",
    "detente forecast resolve bridge open --correct --because 'It was another bridge'",
    group=forecast,
)
def resolve(
    ask: Study,
    *,
    name: str = _name,
    outcome: str = argument("OUTCOME"),
    source: str = option("--source", "TEXT", "What shows it.", default=""),
    on: str | None = option("--on", "TIME", "When it came.  [default: now]"),
    early: bool = flag("--early", "The event has come before the question closes."),
    correct: bool = flag("--correct", "Put a wrong resolution right; nothing is deleted."),
    because: str = option("--because", "TEXT", "Why, where it is corrected or ambiguous.", default=""),
) -> None:
    """Say how it came out: yes, no, an outcome, a number, a day, or ambiguous; open takes a resolution back."""
    from detente.answers.asking.forecasts import Ended
    from detente.study.forecasts import resolve as resolved

    found = resolved(ask.path, name, Ended(outcome, source, because, on, early=early, correct=correct))
    ask.put(found, found.findings)


@InStudy.with_examples("detente forecast annul bridge --because 'The bridge was given up'", group=forecast)
def annul(ask: Study, *, name: str = _name, because: str = option("--because", "TEXT", "Why.", required=True)) -> None:
    """Take a question out of all scores, since it was asked wrongly or has no answer; it stays in the ledger."""
    from detente.answers.asking.forecasts import Ended
    from detente.study.forecasts import resolve as resolved

    found = resolved(ask.path, name, Ended("annulled", because=because))
    ask.put(found, found.findings)
