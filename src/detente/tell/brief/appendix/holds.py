"""Which outcomes hold, by which concept, and whether they are reached from today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from detente.stability import with_usual
from detente.tell.blocks import Block, Column, Item, Items, Row, Section, Sentence, Table, Tagged
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.shown import anchor_of, shown
from detente.tell.labels import labels_of
from detente.tell.outcomes import names_true_in
from detente.tell.tableau import tick
from detente.tell.voice import Voice, capital


@dataclass(frozen=True, slots=True)
class _Outcome:
    """An outcome: `names` are the conditions that are true in it, `reach` says whether and how it is reached."""

    number: int
    letters: str | None
    label: str
    names: tuple[str, ...]
    holds_by: dict[str, bool]
    reach: str
    is_status_quo: bool


def blocks(brief: Briefing) -> Iterator[Block]:
    """A row per outcome, then what the concepts mean."""
    voice = brief.voice
    yield Sentence(voice.phrase("holds-lead"), "lead")
    yield _table(brief) if brief.once(shown) else Sentence(voice.phrase("holds-none"))
    yield Sentence(_note(brief))
    yield Section(voice.phrase("concept-lead"), (Items(tuple(_meanings(brief))),))


def values(brief: Briefing) -> dict[str, Any]:
    """The concepts with their meaning, and the outcomes that are told of."""
    concepts = with_usual(brief.concept)
    return {
        "concepts": [{"name": name, "gloss": brief.voice.phrase(f"gloss-{name}")} for name in concepts],
        "outcomes": [asdict(outcome) for outcome in _outcomes(brief)],
        "outcomes_note": _note(brief),
    }


def _note(brief: Briefing) -> str:
    count, total = len(brief.once(shown)), brief.case.graph.size
    return brief.voice.say("outcomes-note", concept=brief.concept, shown=count, total=total)


def _meanings(brief: Briefing) -> Iterator[Item]:
    voice = brief.voice
    for name in with_usual(brief.concept):
        used = f" ({voice.phrase('concept-used')})" if name == brief.concept else ""
        yield Item(voice.say(f"gloss-{name}") + used, term=name)


def _outcomes(brief: Briefing) -> Iterator[_Outcome]:
    case, label = brief.case, labels_of(brief.case.graph, brief.voice)
    by = {concept: case.solution.equilibria(concept) for concept in with_usual(case.concept)}
    for s in brief.once(shown):
        yield _Outcome(
            case.graph.number(s),
            case.graph.letters(s),
            capital(label(s)),
            names_true_in(case.graph, s, brief.voice),
            {concept: bool(holds[s]) for concept, holds in by.items()},
            _reach(brief, s),
            s == case.graph.status_quo,
        )


def _reach(brief: Briefing, s: int) -> str:
    reach, voice = brief.case.reach, brief.voice
    if reach is None:
        return voice.phrase("reach-no-status-quo")
    path = reach.path(s)
    if path is None:
        return voice.phrase("reach-never")
    if not path:
        return voice.phrase("reach-here")
    unwanted = len(reach.unwanted(path))
    return voice.phrase("reach-legal" if unwanted else "reach-wanted", count=len(path), unwanted=unwanted)


def _table(brief: Briefing) -> Table:
    voice = brief.voice
    ticks = (Column(name, "centre", marked=name == brief.concept) for name in with_usual(brief.concept))
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        *ticks,
        Column(voice.phrase("reach"), wraps=True),
    )
    anchors = (anchor_of(brief, s) for s in brief.once(shown))
    rows = (_row(one, anchor, voice) for one, anchor in zip(_outcomes(brief), anchors, strict=True))
    return Table(columns, tuple(rows), (voice.phrase("mark-key"),), voice.phrase("holds-caption"), "outcomes")


def _row(one: _Outcome, anchor: str, voice: Voice) -> Row:
    today = [voice.phrase("status-quo")] if one.is_status_quo else []
    ticks = (tick(holds, voice.phrase("holds" if holds else "holds-not")) for holds in one.holds_by.values())
    return Row((str(one.number), Tagged(one.label, (*today, *one.names)), *ticks, one.reach), anchor=anchor)
