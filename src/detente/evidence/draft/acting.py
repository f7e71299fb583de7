"""Who of all that a text names is a party, in which order."""

from __future__ import annotations

from detente.evidence.draft.salience import salient
from detente.evidence.draft.scene import Scene


def acting(scene: Scene) -> tuple[str, ...]:
    """Those who are parties, the one that is named most often first; no experts."""
    register = scene.register
    chosen = (owner for owner in salient(scene) if owner not in scene.experts and not register.is_nobody(owner))
    return tuple(sorted(chosen, key=lambda owner: (-register.counts[owner], owner)))
