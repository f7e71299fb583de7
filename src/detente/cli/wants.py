"""``detente wants``."""

from __future__ import annotations

from dataclasses import replace

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import voiced
from detente.cli.working import working


@AboutModel.with_examples("detente wants ukraine-2025", "detente wants two-towns --json")
def wants(ask: Inquiry, *, limit: int = options.limit(24)) -> None:
    """Show who wants what: every condition and option, who is for it, who against, how firmly, on whose word."""
    from detente.answers.wants import wants as found_out

    graph = ask.graph
    with working(voiced("talk-solving")):
        found = found_out(graph)
    ask.put(replace(found, most=limit), then="brief")
