"""What a scenario changes, and because of whom: what holds, and, apart from it, what is reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from detente.graph import Graph
from detente.names import DmId, OptionId
from detente.scenario import Change, Comparison, ReachChange, Reaching, matches
from detente.tell.negation import no_longer_doing
from detente.tell.outcome_names import OutcomeNames, names_apart
from detente.tell.outcomes import action_between, action_of, deeds_of, is_plural, name_of, names_of
from detente.tell.state import Explanation
from detente.tell.voice import Voice, capital


def explain_comparison(comparison: Comparison, voice: Voice) -> Explanation:
    """How many outcomes newly hold and no longer do, and the commonest reason of each; single changes folded."""
    gained, lost = comparison.gained, comparison.lost
    sentences = [voice.say("compared", **counted(len(gained), len(lost), len(comparison.kept)))]
    for about, changes in (("because-newly", gained), ("because-no-longer", lost)):
        sentences += _commonest(about, _reasons(comparison, changes, voice), voice)
    explored = [change for change in (*gained, *lost) if change.reason.kind != "unexplored"]
    told = [
        f"{name}: {explain_change(comparison, change, voice)}"
        for name, change in zip(_names(comparison, explored, voice), explored, strict=True)
    ]
    told += _more(len(gained) + len(lost) - len(explored), voice)
    return Explanation(tuple(sentences), tuple(told))


def counted(gained: int, lost: int, kept: int) -> dict[str, int | str]:
    """What the sentence about a difference is told by."""
    return {"gained": gained, "lost": lost, "kept": kept, "same": "no" if gained or lost else "yes"}


def explain_nothing(comparison: Comparison, voice: Voice) -> Explanation:
    """That neither what holds nor what is reached is otherwise."""
    graphs = comparison.base.graph, comparison.variant.graph
    return Explanation((capital(nothing_changes(*graphs, len(comparison.kept), voice)),))


def nothing_changes(base: Graph, variant: Graph, kept: int, voice: Voice) -> str:
    """The same as a clause, and how many outcomes are no longer possible or newly so; `kept` of them hold."""
    known = all(graph.conflict.status_quo is not None for graph in (base, variant))
    gone, added = (int((matches(one, other) < 0).sum()) for one, other in ((base, variant), (variant, base)))
    return voice.phrase("nothing-changes", kept=kept, reached="yes" if known else "no", gone=gone, added=added)


def explain_change(comparison: Comparison, change: Change, voice: Voice) -> str:
    """Because of whom an outcome newly holds or no longer does, as a clause; others concerned are only named."""
    others = voice.listed([_called(comparison, dm, voice) for dm in change.reason.others])
    because = _because(comparison, change, voice)
    return voice.phrase("change-others", because=because, who=others) if others else because


def _called(comparison: Comparison, dm: DmId, voice: Voice) -> str:
    """The name of somebody who may be in one of the two conflicts only."""
    base, variant = comparison.base.graph.conflict, comparison.variant.graph.conflict
    return name_of(base if any(one.id == dm for one in base.decision_makers) else variant, dm, voice)


def explain_left_alone(comparison: Comparison, change: Change, voice: Voice) -> list[str]:
    """That the only one for whom an outcome did not hold is supposed to act no longer; then without its deed."""
    return [_because(comparison, change, voice, kind) for kind in ("left-alone", "left-briefly")]


def explain_reaching(comparison: Comparison, reaching: Reaching, voice: Voice) -> Explanation:
    """How many outcomes become reachable and no longer are; of those that hold the commonest reasons, and each folded.

    Args:
        comparison: what holds in the two conflicts.
        reaching: the difference in what wanted moves lead to, of the same two.
        voice: the language.
    """
    changes = (*reaching.newly, *reaching.no_longer)
    if not (reaching.gained or reaching.lost):
        return Explanation((voice.say("reached-likewise"),))
    sentences = [
        voice.say("reached-otherwise", gained=len(reaching.gained), lost=len(reaching.lost)),
        voice.say("reached-holding", held=len(changes)),
    ]
    told: list[str] = []
    explored = [change for change in changes if change.kind != "unexplored"]
    names = dict(zip(explored, _names(comparison, explored, voice), strict=True))
    for about, every in (("reachable-newly", reaching.newly), ("reachable-no-longer", reaching.no_longer)):
        found = [change for change in every if change.kind != "unexplored"]
        because = [explain_reach_change(comparison, change, voice) for change in found]
        sentences += _commonest(f"because-{about}", because, voice)
        told += [voice.say(about, what=names[change], because=why) for change, why in zip(found, because, strict=True)]
        told += _more(len(every) - len(found), voice)
    return Explanation(tuple(sentences), tuple(told))


def explain_reach_change(comparison: Comparison, change: ReachChange, voice: Voice) -> str:
    """Because of whom wanted moves newly lead to an outcome, or no longer do, as a clause."""
    if change.step is None:
        return _without_mover(comparison, change, change.kind, voice)
    newly = change.kind in {"new-move", "new-wish"}
    graph = comparison.variant.graph if newly else comparison.base.graph
    return voice.phrase(
        f"change-{change.kind}",
        a=name_of(graph.conflict, change.step.mover, voice),
        do=_done(change.kind, action_of(graph, change.step, voice), voice),
        plural=is_plural(graph.conflict, [change.step.mover], voice),
    )


def _reasons(comparison: Comparison, changes: Sequence[Change], voice: Voice) -> list[str]:
    """The first reason of each change that was looked into."""
    return [_because(comparison, change, voice) for change in changes if change.reason.kind != "unexplored"]


def _more(count: int, voice: Voice) -> list[str]:
    """How many outcomes nobody asked the reason of."""
    return [voice.say("change-unexplored", count=count)] if count else []


def _commonest(about: str, because: Sequence[str], voice: Voice) -> list[str]:
    """The commonest of these clauses as a sentence; none, where there are none."""
    if not because:
        return []
    (most, count), *others = Counter(because).most_common()
    how = "always" if not others else "tied" if others[0][1] == count else "commonest"
    return [voice.say(about, count=count, total=len(because), because=most, how=how)]


def _because(comparison: Comparison, change: Change, voice: Voice, kind: str = "") -> str:
    """The first reason alone: reasons are counted by it. `kind` is how it is told otherwise than others of its own."""
    reason = change.reason
    if reason.dm is None:
        return _without_mover(comparison, change, reason.kind, voice)
    held = comparison.variant.equilibria(comparison.concept)
    newly = change.variant is not None and bool(held[change.variant])
    graph = comparison.base.graph if newly else comparison.variant.graph
    source = change.base if newly else change.variant
    assert source is not None, "a reason with a mover is about a feasible outcome"
    assert reason.improvement is not None, "a reason with a mover names its move"
    return voice.phrase(
        f"change-{kind or reason.kind}",
        a=name_of(graph.conflict, reason.dm, voice),
        do=_done(reason.kind, action_between(graph, source, reason.improvement, voice), voice),
        by=names_of(graph.conflict, reason.by, voice),
        plural=is_plural(graph.conflict, [reason.dm], voice),
        pluralby=is_plural(graph.conflict, reason.by, voice),
    )


def _done(kind: str, do: str, voice: Voice) -> str:
    """What is done; of a move that there is no more, that it cannot be done any longer."""
    return no_longer_doing(do, voice.language) if kind == "no-move" else do


def _without_mover(comparison: Comparison, change: Change | ReachChange, kind: str, voice: Voice) -> str:
    """A reason that is nobody's move; what is no longer possible, with what the change has settled against it."""
    variant = comparison.variant.graph.conflict
    settled: dict[OptionId, bool] = {}
    if kind == "infeasible" and change.base is not None and not variant.is_graph_form:
        taken = comparison.base.graph.taken(change.base)
        settled = {option: value for option, value in variant.fixed if value != (option in taken)}
    return voice.phrase(f"change-{kind}", settled=deeds_of(variant, settled, voice) or "nothing")


def _names(comparison: Comparison, changes: Sequence[Change | ReachChange], voice: Voice) -> list[str]:
    """What the outcomes are called, with their numbers in the base; what is possible only in the variant has none."""
    graph = comparison.base.graph
    base = OutcomeNames(graph, voice)
    variant = OutcomeNames(comparison.variant.graph, voice, base=graph.conflict)
    names = names_apart([_place(change, base, variant) for change in changes])
    tags = (None if change.base is None else str(graph.number(change.base)) for change in changes)
    return [
        name if tag is None else voice.phrase("outcome-tagged", name=name, tag=tag)
        for name, tag in zip(map(capital, names), tags, strict=True)
    ]


def _place(change: Change | ReachChange, base: OutcomeNames, variant: OutcomeNames) -> tuple[OutcomeNames, int]:
    """The outcome as one of the base, else of the variant."""
    if change.base is not None:
        return base, change.base
    assert change.variant is not None, "a changed outcome is feasible in one of the two"
    return variant, change.variant
