"""Who of all that a text names is a party: those who act, want something, or are asked for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from detente.evidence.draft.demands import asked
from detente.evidence.draft.scene import Found, Scene

_OFTEN = 5
"""Times beyond which somebody named is a party that is said to do anything at all."""
_SPEAKS = 2
"""Times up to which a person is named who only speaks."""


def acting(scene: Scene, owned: Sequence[Found]) -> tuple[str, ...]:
    """Those who act, the one that is named most often first; no experts."""
    counts = scene.register.counts
    deeds = Counter(owner for one in owned for owner in one.sentence.together(one.owner)) + Counter(asked(scene))
    chosen = (owner for owner in counts if owner not in scene.experts and _is_party(scene, owner, deeds[owner]))
    return tuple(sorted(chosen, key=lambda owner: (-counts[owner], owner)))


def _is_party(scene: Scene, owner: str, deeds: int) -> bool:
    """Whether somebody acts, wants something or is asked for it, and is no mere “group”, nor a mere speaker."""
    register, agent = scene.register, scene.agents[owner]
    count, kind = register.counts[owner], owner.split(maxsplit=1)[0]
    if register.is_place(owner):
        return False
    is_often = count > _OFTEN and agent > 0
    if register.is_vague(owner):
        return is_often or (deeds > 1 and count > 1)
    if kind == "state":
        is_seated = register.is_between_states or owner.split()[1] in register.seated
        return (count > 1 and (is_seated or agent > 1 or deeds > 1)) or (agent > 0 and deeds > 0)
    is_known = register.is_known(owner)
    if count == 1:
        return agent > 0 and (deeds > (0 if is_known else 1) or (is_known and agent > 1))
    return (
        is_often or deeds > 0 or (agent > 1 and (is_known or count > _SPEAKS)) or (kind == "body" and count > _SPEAKS)
    )
