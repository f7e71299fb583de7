"""Runs the draws of a plan, chunk by chunk, on all cores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import numpy as np

from detente.ensemble.counting.chunk import Chunk, merged
from detente.ensemble.counting.tables import prepared
from detente.ensemble.counting.tally import Tally
from detente.ensemble.varying.design import Plan
from detente.ensemble.varying.draws import Floats
from detente.ensemble.varying.forms import forms_of
from detente.errors import UsageError
from detente.stability.threads import in_order

Sampler = Callable[[int, int], Floats]
"""A design of one's own: from the number of the first draw, and how many, to uniform numbers as `Plan.uniforms`."""

CHUNK = 10_000


def run(plan: Plan, *, chunk: int = CHUNK, sampler: Sampler | None = None, bits: bool = False) -> Chunk:
    """The tally of all draws of a plan; never more than a chunk of them for each core is held in memory.

    Args:
        plan: what is drawn.
        chunk: how many draws at a time; the result does not depend on it.
        sampler: a design of one's own instead of the plan's. The same draw must get the same numbers whenever it is
            asked for; then the result does not depend on the chunk here either.
        bits: whether to keep the answers of every single draw.

    Raises:
        UsageError: if there is no draw in a chunk, or the sampler does not give what it should.

    Example:
        >>> from detente import load
        >>> from detente.ensemble import Shares, plan_of
        >>> plan = plan_of(load("two-towns").conflict, draws=2000)
        >>> plan.design, plan.draws
        ('enumeration', 64)
        >>> shares = Shares(plan, run(plan))
        >>> [str(share) for share in shares.holds("SEQ")][:2]
        ['0.829 (exact)', '0.829 (exact)']
    """
    if chunk < 1:
        raise UsageError(f"a chunk of {chunk} draws has nothing to do; expected 1 or more")
    spans = ((first, min(chunk, plan.draws - first)) for first in range(0, plan.draws, chunk))
    if sampler is not None:  # of which nobody knows whether threads may ask it at once
        return merged(run_chunk(plan, first, count, sampler=sampler, bits=bits) for first, count in spans)
    return merged(_side_by_side(plan, spans, bits=bits))


def _side_by_side(plan: Plan, spans: Iterable[tuple[int, int]], *, bits: bool) -> Iterator[Chunk]:
    """What comes out of some draws each, on all cores: what is drawn takes its time, too."""
    chunks = (partial(run_chunk, plan, *span, bits=bits) for span in spans)
    return in_order(chunks, states=plan.draws * prepared(plan).graph.size)


def run_chunk(plan: Plan, first: int, count: int, *, sampler: Sampler | None = None, bits: bool = False) -> Chunk:
    """The tally of the draws `first` … `first + count - 1`; see `run`."""
    if not 0 <= first < first + count <= plan.draws:
        raise UsageError(f"draws {first} to {first + count - 1} are not among 0 to {plan.draws - 1}")
    ready = prepared(plan)
    if plan.courses:
        from detente.ensemble.counting.courses import refuse_too_many_moves  # noqa: PLC0415 – not needed without courses

        refuse_too_many_moves(ready.graph)
    uniforms = plan.uniforms(first, count) if sampler is None else _sampled(plan, sampler, first, count)
    weights, forms = plan.weights(first, count), forms_of(plan, uniforms)
    tally = Tally(ready, weights, bits=bits)
    tally.add(forms)
    found = tally.chunk(first)
    if not plan.courses:
        return found
    from detente.ensemble.counting.courses import ends_of, rates_in, with_ends  # noqa: PLC0415 – not needed without courses

    return with_ends(found, ends_of(ready, forms, rates_in(plan, uniforms)), weights)


def _sampled(plan: Plan, sampler: Sampler, first: int, count: int) -> Floats:
    if plan.design == "enumeration":
        raise UsageError("an enumeration draws nothing, so it takes no sampler; make the plan with monte-carlo")
    uniforms = np.asarray(sampler(first, count), dtype=np.float64)
    if uniforms.shape != (count, plan.dimensions):
        expected = (count, plan.dimensions)
        raise UsageError(f"the sampler gave numbers of shape {uniforms.shape}; expected {expected}")
    if uniforms.size and not (uniforms.min() >= 0 and uniforms.max() < 1):
        raise UsageError("the sampler gave numbers outside [0, 1); expected uniform numbers from 0 to below 1")
    return uniforms
