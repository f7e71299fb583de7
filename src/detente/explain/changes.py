"""What a scenario changes, and because of whom."""

from __future__ import annotations

from collections import Counter

from detente.explain.outcomes import action_between, is_plural, label_of, name_of, names_of
from detente.explain.state import Explanation
from detente.explain.voice import Voice, capital
from detente.scenario import Change, Comparison


def explain_comparison(comparison: Comparison, voice: Voice) -> Explanation:
    """How many outcomes newly hold and no longer do, and the commonest reason of each; single changes folded."""
    gained, lost = comparison.gained, comparison.lost
    sentences = [voice.say("compared", gained=len(gained), lost=len(lost), kept=len(comparison.kept))]
    for changes in (gained, lost):
        because = [explain_change(comparison, change, voice) for change in changes]
        if because:
            (most, count), *others = Counter(because).most_common()
            tied = "yes" if others and others[0][1] == count else "no"
            about = "because-newly" if changes is gained else "because-no-longer"
            sentences.append(voice.say(about, count=count, total=len(because), because=most, tied=tied))
    return Explanation(tuple(sentences), tuple(_told(comparison, change, voice) for change in (*gained, *lost)))


def explain_change(comparison: Comparison, change: Change, voice: Voice) -> str:
    """Because of whom an outcome newly holds or no longer does, as a clause."""
    reason = change.reason
    if reason.dm is None:
        return voice.phrase(f"change-{reason.kind}")
    newly = change in comparison.gained
    graph = comparison.base.graph if newly else comparison.variant.graph
    source = change.base if newly else change.variant
    assert source is not None, "a reason with a mover is about a feasible outcome"
    assert reason.improvement is not None, "a reason with a mover names its move"
    return voice.phrase(
        f"change-{reason.kind}",
        a=name_of(graph.conflict, reason.dm, voice),
        do=action_between(graph, source, reason.improvement, voice),
        by=names_of(graph.conflict, reason.by, voice),
        plural=is_plural(graph.conflict, [reason.dm]),
        pluralby=is_plural(graph.conflict, reason.by),
    )


def _told(comparison: Comparison, change: Change, voice: Voice) -> str:
    """The outcome in the words of the base, else of the variant, and why it changed."""
    if change.base is not None:
        label = label_of(comparison.base.graph, change.base, voice)
    else:
        assert change.variant is not None, "a changed outcome is feasible in one of the two"
        label = label_of(comparison.variant.graph, change.variant, voice, base=comparison.base.graph.conflict)
    return f"{capital(label)}: {explain_change(comparison, change, voice)}"
