"""In which share of the readings what holds does so, for the picture; and what that hangs on."""

from __future__ import annotations

from detente.answers.brief.surety import MOST_STATES, best_box, counted, plan_for
from detente.ensemble import Shares, answered, sample_of
from detente.model.statement import Holds
from detente.tell.boxes import explain_box
from detente.tell.brief.briefing import Briefing
from detente.tell.outcome_names import OutcomeNames
from detente.tell.pictures import ShareChart, SureView
from detente.tell.readings import explain_drawn
from detente.tell.share_rows import share_row
from detente.tell.voice import capital

MOST_OUTCOMES = 8
MOST_BOXES = 4


def sure_of(brief: Briefing) -> SureView | None:
    """The outcomes that hold in most readings, and every condition with a title, with their shares of the readings.

    None where no question asks how sure the answers are, where nothing varies, or where it would take long.
    """
    case, voice = brief.case, brief.voice
    if case.graph.size > MOST_STATES or not any(question.kind == "sure" for question in brief.brief.questions):
        return None
    titled = [condition for condition in brief.conflict.conditions if condition.title is not None]
    plan = plan_for(case, [question for question in brief.brief.questions if question.scenario is None])
    if not plan.varied:
        return None
    chunk = counted(plan)
    sample, shares = sample_of(plan, chunk), Shares(plan, chunk)
    holding = shares.holds(brief.concept)
    rows = [
        share_row(name, holding[s], voice)
        for s, name in OutcomeNames(case.graph, voice).tagged(holding.some[:MOST_OUTCOMES]).items()
    ]
    boxes = []
    for condition in titled:
        so = answered(plan, chunk, plan.answers.index(Holds(condition.id)), "holds", brief.concept)
        name = voice.phrase("quoted", what=voice.title(condition))
        rows.append(share_row(voice.phrase("sure-some-outcome", what=name), shares.of(so), voice))
        if box := best_box(sample, so):
            boxes.append((box.gain, f"{capital(name)}: {explain_box(brief.conflict, box, voice)}"))
    best = sorted(boxes, key=lambda one: -one[0])[:MOST_BOXES]
    title = voice.say("sure-title", concept=brief.concept)
    chart = ShareChart(title, tuple(rows))
    return SureView(chart, explain_drawn(plan, voice, rule=bool(best)), tuple(text for _, text in best))
