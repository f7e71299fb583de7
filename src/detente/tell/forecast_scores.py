"""Scores told: by kind of question what they are, of how many, and against what anybody could have said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.forecast_scores import ForecastScores, OfKind
from detente.forecast.scores import Lead, Tally
from detente.tell.blocks import Block, Blocks, Column, Row, Section, Sentence, Table, items
from detente.tell.forecast_calibration import calibration_blocks
from detente.tell.forecast_score_values import scored_values, values
from detente.tell.formats import decimal, error_of_hundred, of_hundred, percent, significant
from detente.tell.voice import Voice

__all__ = ["beside", "blocks", "records", "values"]


def blocks(found: ForecastScores, voice: Voice) -> Blocks:
    """A section per kind of question, calibration, and what does not count."""
    first = {_rule(one): one for one in reversed(found.kinds)}
    kinds = (
        Section(title_of(one, voice), tuple(_kind(found, one, voice, first=one is first[_rule(one)])))
        for one in found.kinds
    )
    left = (voice.say(f"score-left-{why}", count=count) for why, count in found.left_out.items())
    return (*kinds, *calibration_blocks(found, voice), *items(left))


def beside(found: ForecastScores, voice: Voice) -> Iterator[str]:
    """That there is nothing to score yet."""
    if not found.kinds:
        yield voice.phrase("talk-no-scores")


def records(found: ForecastScores, voice: Voice) -> list[dict[str, Any]]:  # noqa: ARG001 – every teller has a voice
    """One row per author and question."""
    return list(scored_values(found))


def title_of(one: OfKind, voice: Voice) -> str:
    """What a kind of question is called, with the unit of numbers."""
    return voice.say(f"score-kind-{one.kind}", unit=one.unit or "none")


def _kind(found: ForecastScores, one: OfKind, voice: Voice, *, first: bool) -> Iterator[Block]:
    """The tables of a kind; where it is the first of its rule, what that says."""
    yield _by_author(one, voice)
    if first:
        yield Sentence(voice.say(f"score-is-{_rule(one)}"), "faint")
    if one.tally.impossible:
        yield Sentence(voice.say("score-impossible", count=one.tally.impossible))
    if one.tally.late:
        yield Sentence(voice.say("score-late", count=one.tally.late, total=one.tally.n))
    if one.tally.early:
        yield Sentence(voice.say("score-early", count=one.tally.early, total=one.tally.n))
    yield _baselines(one, voice, first=one is found.kinds[0])
    if len(one.by_group) > 1:
        yield _by_group(one, voice)
    if one.pools and one is next(of for of in found.kinds if of.pools):
        yield Sentence(voice.say("score-pools", power=decimal(found.power, voice.language, 3)), "faint")
    yield from items(_lead(ahead, voice) for ahead in one.leads)
    if one.leads and one is next(of for of in found.kinds if of.leads):
        yield Sentence(voice.say("score-leads-suppose"), "faint")


def _rule(one: OfKind) -> str:
    return "brier" if one.kind in {"binary", "multiple_choice"} else "days" if one.kind == "date" else "crps"


def _by_author(one: OfKind, voice: Voice) -> Table:
    """A row per author, the mean over all where there are several, and a row per pool."""
    heads = ["n", _rule(one), *(["log"] if one.tally.log is not None else []), "final", "covered"]
    tallies = [*one.by_author.items()]
    tallies += [(voice.phrase("score-all"), one.tally)] if len(tallies) > 1 else []
    tallies += [(voice.phrase(f"score-pool-{method}"), pool) for method, pool in one.pools.items()]
    return _table("who", heads, (Row((name, *_means(tally, voice))) for name, tally in tallies), voice)


def _means(tally: Tally, voice: Voice) -> Iterator[str]:
    yield str(tally.n)
    yield _number(tally.score, voice)
    if tally.log is not None:
        yield voice.phrase("score-infinite") if tally.impossible else _number(tally.log, voice)
    yield _number(tally.final, voice)
    yield percent(tally.covered or 0.0, voice.language)


def _baselines(one: OfKind, voice: Voice, *, first: bool) -> Table:
    spread = one.kind in {"numeric", "date"}
    rows = (
        Row(
            (
                voice.phrase("score-baseline-even" if spread and name == "half" else f"score-baseline-{name}"),
                str(against.n),
                _number(against.theirs, voice),
                _number(against.own, voice),
                _skill(against.skill, voice),
            )
        )
        for name, against in one.tally.against.items()
    )
    return _table(
        "baseline", ["n", "theirs", "own", "skill"], rows, voice, *([voice.say("score-skill")] if first else [])
    )


def _by_group(one: OfKind, voice: Voice) -> Table:
    rows = (
        Row((name or voice.phrase("score-no-group"), str(tally.n), _number(tally.score, voice), _against(tally, voice)))
        for name, tally in one.by_group.items()
    )
    return _table("group", ["n", _rule(one), "half"], rows, voice)


def _against(tally: Tally, voice: Voice) -> str:
    half = tally.against.get("half")
    return _number(half.theirs if half else None, voice)


def _table(first: str, heads: list[str], rows: Iterator[Row], voice: Voice, *notes: str) -> Table:
    columns = (Column(voice.say(f"score-head-{head}"), align="right") for head in heads)
    return Table((Column(voice.say(f"score-head-{first}"), wraps=True), *columns), tuple(rows), notes)


def _number(value: float | None, voice: Voice) -> str:
    return "–" if value is None else significant(value, voice.language)


def _skill(skill: float | None, voice: Voice) -> str:
    return "–" if skill is None else decimal(skill, voice.language, 2)


def _lead(lead: Lead, voice: Voice) -> str:
    """Who is ahead, on how many questions, and whether it could be chance."""
    language = voice.language
    if not lead.by:
        return voice.say("score-level", a=lead.ahead, b=lead.behind, count=lead.n)
    by, of = significant(lead.by, language), decimal(lead.of, language)
    told = voice.say("score-ahead", a=lead.ahead, b=lead.behind, by=by, count=lead.n)
    if lead.seed is None:
        return f"{told} {voice.say('score-swaps', ways=decimal(lead.ways, language), of=of)}"
    share, error = of_hundred(lead.share, language), error_of_hundred(lead.error, language)
    return f"{told} {voice.say('score-swaps-drawn', share=share, error=error, of=of, seed=str(lead.seed))}"
