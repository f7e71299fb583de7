"""What a scenario changes, and because of whom."""

from __future__ import annotations

from detente.explain.outcomes import action_between, is_plural, label_of, name_of, names_of
from detente.explain.state import Explanation
from detente.explain.voice import Voice, capital
from detente.graph import Graph
from detente.scenario import Change, Comparison


def explain_comparison(comparison: Comparison, voice: Voice) -> Explanation:
    """How many outcomes newly hold and no longer do, and the commonest reason of each; single changes folded."""
    gained, lost = comparison.gained, comparison.lost
    sentences = [voice.say("compared", gained=len(gained), lost=len(lost), kept=len(comparison.kept))]
    for changes in (gained, lost):
        because = [explain_change(comparison, change, voice) for change in changes]
        if because:
            most = max(dict.fromkeys(because), key=because.count)
            about = "because-newly" if changes is gained else "because-no-longer"
            sentences.append(voice.say(about, count=because.count(most), total=len(because), because=most))
    folded = [
        f"{capital(label_of(_graph(comparison, change), _state(change), voice))}: {explain_change(comparison, change, voice)}"
        for change in (*gained, *lost)
    ]
    return Explanation(tuple(sentences), tuple(folded))


def explain_change(comparison: Comparison, change: Change, voice: Voice) -> str:
    """Because of whom an outcome newly holds or no longer does, as a clause."""
    reason = change.reason
    if reason.dm is None:
        return voice.phrase(f"change-{reason.kind}")
    newly = change in comparison.gained
    graph = comparison.base.graph if newly else comparison.variant.graph
    source = change.base if newly else change.variant
    assert source is not None and reason.improvement is not None, "a reason with a mover names its move"
    return voice.phrase(
        f"change-{reason.kind}",
        a=name_of(graph.conflict, reason.dm, voice),
        do=action_between(graph, source, reason.improvement, voice),
        by=names_of(graph.conflict, reason.by, voice),
        plural=is_plural(graph.conflict, [reason.dm]),
        pluralby=is_plural(graph.conflict, reason.by),
    )


def _graph(comparison: Comparison, change: Change) -> Graph:
    return comparison.base.graph if change.variant is None else comparison.variant.graph


def _state(change: Change) -> int:
    state = change.base if change.variant is None else change.variant
    assert state is not None, "a changed outcome is feasible in one of the two"
    return state
