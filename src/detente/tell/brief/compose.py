"""From a brief to its view: every result put into the words of one language, once for all renderings."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from detente.answers.brief.grounds import answer_quotes, path_quotes, state_quotes
from detente.answers.brief.rereading import ABOUT_OTHERS
from detente.model.untranslated import foreign_texts, untranslated
from detente.scenario import lines_of
from detente.stability import with_usual
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.courses_of import courses_of
from detente.tell.brief.front.compose import front_of
from detente.tell.brief.hangs_on_of import hangs_on_of
from detente.tell.brief.ladders_of import ladders_of
from detente.tell.brief.map_of import map_of
from detente.tell.brief.model_of import model_of
from detente.tell.brief.notes_of import notes_of
from detente.tell.brief.rests_of import rests_of
from detente.tell.brief.scenarios_of import scenario_of
from detente.tell.brief.side_of import side_by_side_of
from detente.tell.brief.status_quo_of import status_quo_of
from detente.tell.brief.sure_of import sure_of
from detente.tell.brief.view import (
    AnswerView,
    ConceptView,
    OutcomeView,
    PathView,
    StepView,
    TableauRow,
    TableauView,
    View,
    WhyView,
)
from detente.tell.brief.wants_of import wants_of
from detente.tell.brief.withdrawal import withdrawn_of
from detente.tell.labels import labels_of
from detente.tell.outcomes import action_of, label_of, names_true_in
from detente.tell.pictures import SideBySideView, StatusQuoView
from detente.tell.state import explain_state
from detente.tell.voice import capital
from detente.tell.ways import explain_way
from detente.version import __version__

MOST_OUTCOMES = 24
MOST_WHYS = 8
MOST_NUMBERS = 10_000
"""Outcomes by number under an answer."""


def view_of(
    brief: Briefing,
    *,
    pictures: bool = True,
    hangs_on: bool = False,
    passages: Mapping[str, str] | None = None,
) -> View:
    """Everything that the brief shows, in its language.

    Args:
        brief: what to show.
        pictures: whether to find out what only pictures and JSON show: ladders, courses, the scenarios side by side
            and the status-quo diagram, which stay empty otherwise.
        hangs_on: whether to find out what the answers hang on and how sure they are, which takes a while.
        passages: by the id of a quote the passage of its document, to show with its note.
    """
    conflict, voice = brief.conflict, brief.voice
    shown = _shown(brief)
    total = brief.case.graph.size
    answers = tuple(_answer(brief, pictures, answer) for answer in brief.answers)
    whys = tuple(_why(brief, s) for s in [s for s in shown if brief.case.holding[s]][:MOST_WHYS])
    paths = tuple(_path(brief, s) for s in shown if brief.case.holding[s])
    scenarios = tuple(scenario_of(brief, scenario) for scenario in conflict.scenarios)
    cited = {quote for part in (answers, whys, paths, scenarios) for one in part for quote in one.notes}
    return View(
        language=voice.language,
        title=conflict.title.said(voice.language),
        as_of=conflict.as_of or "",
        summary=conflict.summary.said(voice.language) if conflict.summary else "",
        notice=voice.say("notice"),
        front=front_of(brief),
        untranslated=untranslated(conflict, voice.language),
        foreign=foreign_texts(conflict, voice.language),
        sha256=brief.document.sha256,
        version=__version__,
        concept=brief.concept,
        movers=tuple(dm.name.said(voice.language) for dm in conflict.decision_makers),
        bottom_line=brief.bottom_line,
        answers=answers,
        concepts=tuple(ConceptView(name, voice.phrase(f"gloss-{name}")) for name in with_usual(brief.concept)),
        outcomes=tuple(_outcome(brief, s) for s in shown),
        outcomes_note=voice.say("outcomes-note", concept=brief.concept, shown=len(shown), total=total),
        whys=whys,
        paths=paths,
        paths_note=voice.say("paths-note"),
        scenarios=scenarios,
        side_by_side=side_by_side_of(brief) if pictures else SideBySideView((), ()),
        status_quo=status_quo_of(brief) if pictures else StatusQuoView((), (), ""),
        tableau=_tableau(brief, shown),
        map=map_of(brief, shown),
        model=model_of(brief),
        method=tuple(
            voice.say(message, states=total, concept=brief.concept)
            for message in ("method-model", "method-exact", "method-reach", "method-rests", "method-limits")
        ),
        findings=tuple(finding.message for finding in brief.document.warnings),
        hangs_on=hangs_on_of(brief) if hangs_on else None,
        sure=sure_of(brief) if hangs_on else None,
        notes=notes_of(brief, cited, passages or {}),
        withdrawn=withdrawn_of(brief.withdrawal, voice) if brief.withdrawal else None,
        wants=wants_of(brief) if pictures else None,
    )


def _shown(brief: Briefing) -> list[int]:
    """Today's state, then the outcomes that hold by the brief's concept or by Nash, those reached today first."""
    case = brief.case
    holding = np.flatnonzero(case.holding | case.solution.equilibria("Nash"))
    start = case.graph.status_quo
    chosen = holding[np.lexsort((~case.holding[holding], ~case.arriving[holding]))]
    first: list[int] = chosen[chosen != start][:MOST_OUTCOMES].tolist()
    return first if start is None else [start, *first]


def _numbers(brief: Briefing, states: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(brief.case.graph.number(s) for s in states)


def _answer(brief: Briefing, pictures: bool, answer: Told) -> AnswerView:
    edited = answer.edited if pictures else None
    return AnswerView(
        answer.question,
        answer.kind,
        answer.answer,
        answer.details,
        answer.folded,
        _numbers(brief, answer.states[:MOST_NUMBERS]),
        len(answer.states),
        None if answer.rests_on is None else rests_of(brief, answer.rests_on),
        _rests_note(brief, answer),
        ladders=ladders_of(brief.conflict, edited.changes, edited.conflict, brief.voice) if edited else (),
        courses=courses_of(brief, answer.found.question) if pictures and answer.kind == "when" else None,
        notes=answer_quotes(brief.brief, answer.found),
    )


def _rests_note(brief: Briefing, answer: Told) -> str:
    """What is said where no line can be named that an answer rests on; nothing where the model has no lines."""
    if answer.rests_on or not lines_of(brief.conflict):
        return ""
    if answer.rests_on is None:
        return brief.voice.phrase("rests-untried")
    return "" if answer.kind in ABOUT_OTHERS else brief.voice.phrase("rests-nothing")


def _outcome(brief: Briefing, s: int) -> OutcomeView:
    case, voice = brief.case, brief.voice
    return OutcomeView(
        case.graph.number(s),
        case.graph.letters(s),
        capital(labels_of(case.graph, voice)(s)),
        names_true_in(case.graph, s, voice),
        tuple(bool(case.solution.equilibria(concept)[s]) for concept in with_usual(case.concept)),
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


def _why(brief: Briefing, s: int) -> WhyView:
    graph, voice = brief.case.graph, brief.voice
    explained = explain_state(brief.case.solution, s, brief.concept, voice, brief.brief.rests_on(s))
    label = capital(label_of(graph, s, voice))
    return WhyView(graph.number(s), label, explained.sentences, explained.folded, state_quotes(brief.brief, s))


def _path(brief: Briefing, s: int) -> PathView:
    graph, reach, voice = brief.case.graph, brief.case.reach, brief.voice
    number, label = graph.number(s), capital(label_of(graph, s, voice))
    path = None if reach is None else reach.path(s)
    if reach is None or path is None:
        return PathView(number, label, "none", (), voice.say("way-none" if reach else "reach-unknown"))
    unwanted = reach.unwanted(path)
    names = {dm.id: dm.name.said(voice.language) for dm in brief.conflict.decision_makers}
    steps = tuple(
        StepView(names[step.mover], action_of(graph, step, voice), graph.number(step.target), step not in unwanted)
        for step in path
    )
    told = explain_way(reach, path, voice, briefly=True)
    return PathView(number, label, reach.kind(path), steps, told, path_quotes(brief.brief, s))


def _columns(brief: Briefing, shown: list[int]) -> list[int]:
    """The outcomes shown, where the ways to them lead through, and those that hold by any concept, up to a number."""
    case = brief.case
    reach = case.reach
    paths = [path for s in shown if reach is not None and (path := reach.path(s))]
    passed = [step.target for path in paths for step in path]
    anyhow = np.logical_or.reduce([case.solution.equilibria(concept) for concept in with_usual(case.concept)])
    chosen = dict.fromkeys([*shown, *passed, *np.flatnonzero(anyhow)[:MOST_OUTCOMES].tolist()])
    return sorted([*chosen][:MOST_OUTCOMES])


def _tableau(brief: Briefing, shown: list[int]) -> TableauView:
    case, voice = brief.case, brief.voice
    columns = _columns(brief, shown)
    movers = [dm.id for dm in brief.conflict.decision_makers]
    taken = [case.graph.taken(s) for s in columns]
    start = case.graph.status_quo
    return TableauView(
        _numbers(brief, tuple(columns)),
        tuple(
            TableauRow(
                movers.index(option.owner), option.do.said(voice.language), tuple(option.id in state for state in taken)
            )
            for option in brief.conflict.options
        ),
        tuple(
            (concept, tuple(bool(case.solution.equilibria(concept)[s]) for s in columns))
            for concept in with_usual(case.concept)
        ),
        tuple(
            (
                brief.conflict.decision_maker(dm).name.said(voice.language),
                tuple(not case.solution.stable("Nash", dm)[s] for s in columns),
            )
            for dm in case.graph.decision_makers
        ),
        case.graph.size,
        None if start is None else case.graph.number(start),
    )
