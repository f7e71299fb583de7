"""What if, told: what is decisive then, what becomes true and what no longer is, and because of whom."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from detente.answers.compare import Compare
from detente.answers.what_if import WhatIf
from detente.model.conflict import Scenario
from detente.tell import compare
from detente.tell.blocks import Blocks, Column, Figure, Row, Sentence, Table, fold, sentences
from detente.tell.brief import scenario
from detente.tell.brief.front.headline import headline_of
from detente.tell.brief.scenarios_of import described
from detente.tell.brief.strips import ways
from detente.tell.voice import Voice, capital


def blocks(found: WhatIf, voice: Voice) -> Blocks:
    """One change in sentences, several side by side; which outcomes that is about, on demand."""
    before = headline_of(found.case, found.case.conflict.questions, voice)
    if not found.changes:
        return (Sentence(before, "strong"), *ways(found.case, found.case.holding, voice))
    details = _details(found, voice)
    if len(found.changes) > 1:
        return (_side_by_side(found, before, voice), *details)
    (change,) = found.changes
    return (
        Sentence(_headline(found, change, voice), "strong"),
        *ways(found.variant(change), found.variant(change).holding, voice),
        *sentences([voice.say("what-if-before", what=before)], "faint"),
        *sentences([_turned(found, change, voice)]),
        *details,
    )


def values(found: WhatIf, voice: Voice) -> dict[str, Any]:
    """The headline as it is and with each change, in sentences; then what holds in each, as a comparison has it."""
    changes = [
        {
            "change": described(found.case.conflict, change, voice),
            "headline": _headline(found, change, voice),
            "turns": _turned(found, change, voice),
        }
        for change in found.changes
    ]
    compared = compare.values(found.compared, voice) if found.changes else {}
    return {"headline": headline_of(found.case, found.case.conflict.questions, voice), "changes": changes, **compared}


def _details(found: WhatIf, voice: Voice) -> Blocks:
    """Which outcomes, and because of whom, on demand; what holds before and after one change at once, as a picture."""
    told = compare.blocks(_named(found, voice), voice)
    at_once = [block for block in told if isinstance(block, Figure)] if len(found.changes) == 1 else []
    return (*at_once, *fold(voice.say("what-if-outcomes"), [block for block in told if block not in at_once]))


def _named(found: WhatIf, voice: Voice) -> Compare:
    """The comparison, in which each change is called by what it is: its id is only there to tell it from others."""
    conflict, compared, above = found.case.conflict, found.compared, voice.phrase("what-if-as-above")
    named = (
        replace(
            one,
            name=above if len(found.changes) == 1 else described(conflict, change, voice),
            change=replace(change, title=None),
        )
        for one, change in zip(compared.variants, found.changes, strict=True)
    )
    return replace(compared, variants=tuple(named))


def _headline(found: WhatIf, change: Scenario, voice: Voice) -> str:
    return headline_of(found.variant(change), found.case.conflict.questions, voice)


def _turned(found: WhatIf, change: Scenario, voice: Voice) -> str:
    return capital(next(iter(scenario.wordings(found.differing(change), voice)), ""))


def _side_by_side(found: WhatIf, before: str, voice: Voice) -> Table:
    heads = ("what-if-change", "what-if-then", "what-if-turns")
    rows = [
        Row((described(found.case.conflict, c, voice), _headline(found, c, voice), _turned(found, c, voice)))
        for c in found.changes
    ]
    as_it_is = Row((voice.say("as-it-is"), before, ""))
    return Table(tuple(Column(voice.say(head), wraps=True) for head in heads), (as_it_is, *rows))
