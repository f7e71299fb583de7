"""Calibration told: the picture of what was forecast against what came, and whether the difference could be chance."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.forecast_scores import ForecastScores
from detente.forecast.scores import LEAST_RESOLVED, Bin, Calibration
from detente.tell.blocks import Block, Blocks, Column, Figure, Row, Sentence, Table, section
from detente.tell.forecast_pictures import BinView, Reliability
from detente.tell.formats import of_hundred, percent, significant
from detente.tell.voice import Voice


def calibration_blocks(found: ForecastScores, voice: Voice) -> Blocks:
    """A picture per author with enough decided questions, else how many there are yet; nothing where there is none."""
    if found.binary is None:
        return ()
    if not found.calibrations:
        most = max(tally.n for tally in found.binary.by_author.values())
        alone = "yes" if found.alone else "no"
        return (Sentence(voice.say("calibration-not-yet", alone=alone, count=most, least=str(LEAST_RESOLVED))),)
    return section(voice.say("calibration"), (*_parts(found, voice), Sentence(voice.say("calibration-note"), "faint")))


def reliability_of(
    calibration: Calibration, voice: Voice, *, author: str = "", name: str = "reliability"
) -> Reliability:
    """The picture of a calibration, of an author where one is named; `name` is what no other on the page is called."""
    title = voice.say("reliability-title-of", author=author) if author else voice.say("reliability-title")
    return Reliability(name, title, tuple(_bin(one, voice) for one in calibration.bins), voice.language)


def _parts(found: ForecastScores, voice: Voice) -> Iterator[Block]:
    """The calibration of each author, under the name where there are several."""
    for place, (author, known) in enumerate(found.calibrations.items()):
        name = f"reliability-{place}"
        picture = reliability_of(known, voice, author="" if found.alone else author, name=name)
        told = _told(known, picture, voice)
        yield from told if found.alone else section(author, told)


def _told(known: Calibration, picture: Reliability, voice: Voice) -> Iterator[Figure | Sentence]:
    yield Figure(picture, picture.title, (_table(known, voice),))
    within = of_hundred(known.all_within, voice.language, 0)
    yield Sentence(voice.say("calibration-outside", count=known.outside, total=len(known.bins), within=within))
    expected, brier = (significant(value, voice.language) for value in (known.expected, known.brier))
    yield Sentence(voice.say("calibration-sharpness", expected=expected, brier=brier, count=known.n))


def _table(known: Calibration, voice: Voice) -> Table:
    heads = ("said", "n", "came", "consistent")
    columns = tuple(Column(voice.say(f"calibration-head-{head}"), align="right") for head in heads)
    return Table(columns, tuple(Row(tuple(_cells(one, voice))) for one in known.bins))


def _cells(one: Bin, voice: Voice) -> Iterator[str]:
    yield _span(one, voice)
    yield str(one.n)
    yield str(one.yes)
    yield str(one.least) if one.least == one.most else f"{one.least}–{one.most}"


def _span(one: Bin, voice: Voice) -> str:
    low, high = (percent(value, voice.language) for value in (one.low, one.high))
    return low if low == high else f"{low}–{high}"


def _bin(one: Bin, voice: Voice) -> BinView:
    consistent = voice.phrase("calibration-from-to", least=str(one.least), most=str(one.most))
    said = voice.phrase("calibration-bin", span=_span(one, voice), count=one.n, yes=str(one.yes), consistent=consistent)
    return BinView(one.mean, one.share, one.least / one.n, one.most / one.n, one.n, said)
