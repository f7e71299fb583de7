"""``detente wants``."""

from __future__ import annotations

from dataclasses import replace

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry


@AboutModel.with_examples("detente wants ukraine-2025", "detente wants two-towns --json")
def wants(ask: Inquiry, *, limit: int = options.limit(24)) -> None:
    """Show who wants what: every condition and option, who is for it, who against, how firmly, on whose word."""
    from detente.answers.wants import wants as found_out

    ask.put(replace(found_out(ask.graph), most=limit), then="brief")
