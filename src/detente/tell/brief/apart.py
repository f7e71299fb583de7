"""What several outcomes that hold have in common, and what sets them apart, in words."""

from __future__ import annotations

from collections.abc import Sequence

from detente.answers.brief.apart import MOST_CONDITIONS, Group, conditions_in, done_in_all, sets_apart
from detente.answers.brief.named import unimplied
from detente.answers.case import Case
from detente.model.statement import Holds
from detente.names import ConditionId
from detente.tell.outcomes import called, deeds_of, label_of
from detente.tell.voice import Voice


def true_in_all(case: Case, voice: Voice) -> str:
    """The conditions, and the options taken or given up, in all outcomes that hold. Empty for none."""
    common = [condition for condition, where in conditions_in(case) if 0 not in where]
    names = [_quoted(case, condition, voice) for condition in common[:MOST_CONDITIONS]]
    more = len(common[MOST_CONDITIONS:])
    done = deeds_of(case.conflict, done_in_all(case, case.holding, case.conflict), voice)
    return "; ".join(filter(None, (*names, voice.phrase("common-more", count=more) if more else "", done)))


def what_sets_apart(case: Case, voice: Voice) -> str:
    """What is so in some outcomes that hold and not in all of them. Empty where nothing is, or only one holds."""
    apart = sets_apart(case)
    groups = (
        voice.phrase("apart", count=group.count, what=_what(case, group, voice), which=group.which)
        for group in apart.groups
    )
    more = {"apart-conditions": apart.conditions, "apart-more": apart.options}
    return "; ".join([*groups, *(voice.phrase(message, count=count) for message, count in more.items() if count)])


def apart(case: Case, voice: Voice) -> list[str]:
    """What sets the outcomes that hold apart, by names; where nothing is named, by what is done.

    In graph form, where nothing is done, these are the outcomes themselves.
    """
    held = int(case.holding.sum())
    if case.conflict.is_graph_form and held > 1:
        return [label_of(case.graph, int(s), voice) for s in case.holding.nonzero()[0]]
    return [
        voice.phrase("apart", count=group.count, what=what, which=group.which)
        for group, what in _told_apart(case, voice)
    ]


def first_of(groups: Sequence[str], count: int, case: Case, voice: Voice) -> list[str]:
    """The first of what sets the outcomes apart; where these are the outcomes themselves, also how many are left."""
    left = len(groups) - count if case.conflict.is_graph_form and count else 0
    return [*groups[:count], *([voice.phrase("outcomes-left", count=left)] if left else [])]


def in_the_rest(case: Case, voice: Voice) -> str:
    """That what sets several of them apart is in none of the others; empty where there are none."""
    told, held = [group for group, _ in _told_apart(case, voice)], int(case.holding.sum())
    left = sum(not any(true) for true in zip(*(group.where for group in told), strict=True))
    if case.conflict.is_graph_form or len(told) < 2 or not left:
        return ""
    return voice.phrase("apart-none", count=left, held=held, told=len(told))


def _told_apart(case: Case, voice: Voice) -> list[tuple[Group, str]]:
    """The groups that have a name, each with it."""
    groups = sets_apart(case).groups if int(case.holding.sum()) > 1 else ()
    named = unimplied(case, (one for group in groups for one in group.conditions))
    told = ((group, _named_in(case, group, named, voice)) for group in groups)
    return [(group, what) for group, what in told if what]


def in_common(case: Case, voice: Voice) -> list[str]:
    """What is true in all outcomes that hold, by names; where nothing is named, by what is done."""
    named = unimplied(case, (one for one, where in conditions_in(case) if 0 not in where))
    if named and case.holding.any():
        return [called(case.conflict, Holds(one), voice) for one in named]
    if int(case.holding.sum()) == 1:
        s = int(case.holding.argmax())
        return [label_of(case.graph, s, voice)]
    done = done_in_all(case, case.holding, case.conflict)
    return [deeds_of(case.conflict, {option: taken}, voice) for option, taken in done.items()]


def _named_in(case: Case, group: Group, named: Sequence[ConditionId], voice: Voice) -> str:
    titles = [called(case.conflict, Holds(one), voice) for one in group.conditions if one in named]
    if titles:
        return voice.whole_list(titles)
    if group.conditions:
        return ""
    return deeds_of(case.conflict, group.done, voice)


def _what(case: Case, group: Group, voice: Voice) -> str:
    names = [_quoted(case, condition, voice) for condition in group.conditions]
    return ", ".join(filter(None, (*names, deeds_of(case.conflict, group.done, voice))))


def _quoted(case: Case, condition: ConditionId, voice: Voice) -> str:
    return voice.phrase("quoted", what=called(case.conflict, Holds(condition), voice))
