"""What a scenario changes, in words."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from detente.answers.brief.scenario import Differing
from detente.model.statement import Holds
from detente.tell.changes import counted, explain_comparison
from detente.tell.outcomes import called, deeds_of, label_of
from detente.tell.state import Explanation
from detente.tell.titles import scenario_title
from detente.tell.voice import Voice


def clauses(found: Differing, voice: Voice) -> list[str]:
    """How many outcomes newly hold and no longer do, what becomes of what is asked about, where wanted moves lead."""
    compared, *leads = changes_told(found, voice)
    assert found.question.scenario is not None, "the reader sees to it"
    first = f"{scenario_title(found.case.conflict, found.question.scenario, voice)}: {compared}"
    if found.changes_nothing:
        return [first]
    about = [
        voice.phrase("scenario-about", what=called(found.case.conflict, statement, voice), **asdict(share))
        for statement, share in found.shares
    ]
    return [first, *about, *leads]


def behind(found: Differing, voice: Voice) -> Explanation:
    """Which conditions are true in another share of the outcomes, and because of whom."""
    assert found.question.scenario is not None, "the reader sees to it"
    explained = explain_comparison(found.case.comparison(found.question.scenario), voice)
    return Explanation((*_conditions(found, voice), *explained.sentences[1:]), explained.folded)


def changes_told(found: Differing, voice: Voice) -> list[str]:
    """How many outcomes newly hold and no longer do, and where wanted moves lead then; or that nothing changes."""
    if found.changes_nothing:
        return [voice.phrase("nothing-changes")]
    gained, lost, kept = map(len, found.difference)
    return [voice.phrase("compared", **counted(gained, lost, kept)), *_leads(found, voice)]


def _leads(found: Differing, voice: Voice) -> list[str]:
    """What is true of all outcomes that hold and that wanted moves lead to."""
    variant, leads = found.variant, found.leads
    if variant.reach is None:
        return []
    count = int(leads.sum())
    if count == 1:
        what = label_of(variant.graph, int(np.argmax(leads)), voice, base=found.case.conflict)
    else:
        what = deeds_of(variant.conflict, found.common, voice) or voice.phrase("nothing-in-common")
    held = int(variant.holding.sum())
    return [voice.phrase("scenario-leads", count=count, held=held, rest=held - count, what=what)]


def _conditions(found: Differing, voice: Voice) -> list[str]:
    titles = [called(found.case.conflict, Holds(condition.id), voice) for condition, _ in found.conditions]
    shares = [
        voice.phrase("scenario-condition", what=title, **asdict(share))
        for title, (_, share) in zip(titles, found.conditions, strict=True)
    ]
    return [voice.say("scenario-conditions", what=voice.series(shares))] if shares else []
