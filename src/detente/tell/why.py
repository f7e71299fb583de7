"""Why a state holds, or for whom it does not, told: for whom, the temptations and their answers, what it hangs on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.why import Why
from detente.stability import Verdict
from detente.tell import among
from detente.tell.blocks import Blocks, Section, Sentence, Strip, fold, sentences
from detente.tell.brief.strips import leaving, staying
from detente.tell.cited import cited
from detente.tell.labels import labels_of
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import label_of, names_of
from detente.tell.state import Explanation, explain_state
from detente.tell.voice import Voice, capital


def blocks(found: Why, voice: Voice) -> Blocks:
    """The state, for whom it holds by the concept that the sentences are about, and why; the rest on demand."""
    explained = _explained(found, voice)
    graph, state = found.graph, found.state
    name = OutcomeNames(graph, voice).tagged([state])[state]
    asked = among.sentences(found.among, graph, found.concept, voice) if found.among else ()
    return (
        *sentences(asked),
        Section(
            " ".join(filter(None, (capital(name), graph.letters(state) if voice.at_shell else None))),
            (Sentence(label_of(graph, state, voice)),),
        ),
        *sentences(_for_whom(found, voice)),
        *_strip(found, voice),
        *sentences(explained.sentences),
        *fold(voice.say("more-of-it"), sentences(explained.folded)),
        *(cited(graph.conflict, found.evidence, voice) if found.cited else ()),
    )


def values(found: Why, voice: Voice) -> dict[str, Any]:
    """The verdicts with their witnesses by every concept asked for, and the sentences about one of them."""
    graph, explained = found.graph, _explained(found, voice)
    breaks = found.breaks
    return {
        "among": among.values(found.among, graph) if found.among else None,
        "state": graph.number(found.state),
        "options": graph.letters(found.state),
        "label": labels_of(graph, voice)(found.state),
        "holds": {
            concept: {dm: verdict.holds for dm, verdict in by_dm.items()} for concept, by_dm in found.verdicts.items()
        },
        "witness": {
            concept: {dm: _witness(found, verdict) for dm, verdict in by_dm.items()}
            for concept, by_dm in found.verdicts.items()
        },
        "concept": found.concept,
        "sentences": list(explained.sentences),
        "folded": list(explained.folded),
        "rests_on": None if breaks is None else [line.id for line in breaks],
        "quotes": list(found.quotes),
    }


def _strip(found: Why, voice: Voice) -> Iterator[Strip]:
    """The move of the first who leaves; else the first tempting one, with the answer that undoes it."""
    if found.drawn and found.concept == found.case.concept:
        case, state = found.case, found.state
        strips = [*leaving(case, state, found.dms, voice), *staying(case, state, found.dms, voice)]
        yield from strips[:1]


def _explained(found: Why, voice: Voice) -> Explanation:
    return explain_state(found.case.solution, found.state, found.concept, voice, found.breaks, dms=found.dms)


def _for_whom(found: Why, voice: Voice) -> Iterator[str]:
    verdicts = found.verdicts[found.concept]
    for message, holds in (("holds-for", True), ("fails-for", False)):
        dms = [dm for dm, verdict in verdicts.items() if verdict.holds is holds]
        if dms:
            names = names_of(found.graph.conflict, dms, voice)
            yield voice.say(message, concept=found.concept, names=names)


def _witness(found: Why, verdict: Verdict) -> list[dict[str, Any]]:
    """Per improvement the states from it to its sanction; where the state does not hold, the one without."""
    number = found.graph.number
    if verdict.unanswered is not None:
        return [{"improvement": number(verdict.unanswered), "unanswered": True}]
    return [
        {"improvement": number(answered.improvement), "sanction": [number(state) for state in answered.way]}
        for answered in verdict.answered
    ]
