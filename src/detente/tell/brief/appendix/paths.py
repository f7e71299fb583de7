"""How outcomes that hold are reached from today, and who can bring about what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from detente.answers.brief.grounds import path_quotes
from detente.evolution import PathKind
from detente.tell.blocks import Block, Item, Items, Section, Sentence, section
from detente.tell.brief.appendix import brought
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.shown import holding_shown
from detente.tell.outcomes import action_of, label_of
from detente.tell.voice import Voice, capital
from detente.tell.ways import explain_way

_KINDS: tuple[PathKind, ...] = ("here", "wanted", "legal", "none")


@dataclass(frozen=True, slots=True)
class _Step:
    """One move: who, what (``stop the attacks``), to which outcome, and whether the mover wants it."""

    mover: str
    action: str
    target: int
    wanted: bool


@dataclass(frozen=True, slots=True)
class _Path:
    """How one outcome is reached: by wanted moves, only by legal moves, not at all, or already here (`kind`)."""

    target: int
    label: str
    kind: PathKind
    steps: tuple[_Step, ...]
    sentence: str
    notes: tuple[str, ...] = ()


def blocks(brief: Briefing) -> Iterator[Block]:
    """The ways by how wanted they are, then who can bring about what."""
    voice, paths = brief.voice, list(_paths(brief))
    yield Sentence(voice.phrase("paths-lead"), "lead")
    for kind in _KINDS:
        yield from section(voice.phrase(f"path-{kind}"), _of_kind(paths, kind, voice))
    if not paths:
        yield Sentence(voice.phrase("paths-none"))
    yield Sentence(voice.say("paths-note"))
    yield from brought.blocks(brief)


def values(brief: Briefing) -> dict[str, Any]:
    """The ways, and who can bring about what in how many moves at least."""
    paths = [asdict(path) for path in _paths(brief)]
    return {"paths": paths, "paths_note": brief.voice.say("paths-note"), **brought.values(brief)}


def _of_kind(paths: Sequence[_Path], kind: PathKind, voice: Voice) -> Iterator[Section]:
    for path in paths:
        if path.kind == kind:
            steps = tuple(Item(_said(step, voice)) for step in path.steps)
            listed = (Items(steps, ordered=True),) if steps else ()
            told = (Sentence(path.sentence, cites=path.notes), *listed)
            yield Section(path.label, told, tag=str(path.target))


def _said(step: _Step, voice: Voice) -> str:
    move = voice.phrase("step", mover=capital(step.mover), action=step.action)
    wish = "" if step.wanted else f" ({voice.phrase('step-unwanted')})"
    return f"{move} → {voice.phrase('step-to', number=str(step.target))}{wish}"


def _paths(brief: Briefing) -> Iterator[_Path]:
    return (_path(brief, s) for s in brief.once(holding_shown))


def _path(brief: Briefing, s: int) -> _Path:
    graph, reach, voice = brief.case.graph, brief.case.reach, brief.voice
    number, label = graph.number(s), capital(label_of(graph, s, voice))
    path = None if reach is None else reach.path(s)
    if reach is None or path is None:
        return _Path(number, label, "none", (), voice.say("way-none" if reach else "reach-unknown"))
    unwanted = reach.unwanted(path)
    names = {dm.id: dm.name.said(voice.language) for dm in brief.conflict.decision_makers}
    steps = tuple(
        _Step(names[step.mover], action_of(graph, step, voice), graph.number(step.target), step not in unwanted)
        for step in path
    )
    told = explain_way(reach, path, voice, briefly=True)
    return _Path(number, label, reach.kind(path), steps, told, path_quotes(brief.brief, s))
