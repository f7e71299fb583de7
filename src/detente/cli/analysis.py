"""What a command says before the first run of the kernels."""

from __future__ import annotations

from detente.cli.output import tell, voiced
from detente.model.conflict import Conflict


def tell_of_kernels(conflict: Conflict, *, courses: bool = False) -> None:
    """Say why the first run takes longer than all others; `courses` are followed in many readings."""
    if conflict.is_graph_form and not courses:
        return
    from detente.stability.compiled import readiness

    needed = []
    if not conflict.is_graph_form:
        from detente.stability._kernels import judge

        needed.append(readiness(judge))
    if courses:
        from detente.ensemble.counting.absorb import most_courses

        needed.append(readiness(most_courses))
    if "always" in needed:
        tell(voiced("talk-kernels-always"))
    elif "once" in needed:
        tell(voiced("talk-kernels-once"))
