"""What several outcomes that hold have in common, and what sets them apart, in words."""

from __future__ import annotations

from detente.answers.brief.apart import MOST_CONDITIONS, Group, conditions_in, done_in_all, sets_apart
from detente.answers.case import Case
from detente.model.statement import Holds
from detente.names import ConditionId
from detente.tell.outcomes import called, deeds_of
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


def _what(case: Case, group: Group, voice: Voice) -> str:
    names = [_quoted(case, condition, voice) for condition in group.conditions]
    return ", ".join(filter(None, (*names, deeds_of(case.conflict, group.done, voice))))


def _quoted(case: Case, condition: ConditionId, voice: Voice) -> str:
    return voice.phrase("quoted", what=called(case.conflict, Holds(condition), voice))
