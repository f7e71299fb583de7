"""Whether the kernels that an answer needs are there, or have to be compiled first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

from detente.model.conflict import Conflict


def readiness_for(conflict: Conflict, *, courses: bool) -> Literal["ready", "once", "always"]:
    """When the kernels have to be compiled: not any more, once, or in every run.

    Args:
        conflict: what is asked about.
        courses: whether courses are followed in many readings.
    """
    if conflict.is_graph_form and not courses:
        return "ready"
    from detente.stability.compiled import readiness  # noqa: PLC0415 – imports numba

    found = {readiness(kernel) for kernel in _kernels(conflict, courses=courses)}
    return "always" if "always" in found else "once" if "once" in found else "ready"


def _kernels(conflict: Conflict, *, courses: bool) -> Iterator[Callable[..., Any]]:
    if not conflict.is_graph_form:
        from detente.stability._kernels import judge  # noqa: PLC0415

        yield judge
    if courses:
        from detente.ensemble.counting.absorb import most_courses  # noqa: PLC0415

        yield most_courses
