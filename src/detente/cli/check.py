"""``detente check``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.inquiry import AboutFile, Inquiry
from detente.cli.output import put, put_json, tell
from detente.errors import ModelError
from detente.printable import called

if TYPE_CHECKING:
    from detente.model.conflict import Conflict

MOST = 20
"""Warnings of one kind that are said in full."""


class _InEnglish(AboutFile):
    """Editors call it at every change, so it waits for no catalogue of words."""

    last = (options.as_json, options.quiet)


@click.command(cls=_InEnglish, examples=("detente check elmira", "detente check elmira --json"))
@click.option(
    "--all", "every", is_flag=True, help=f"Every warning, not the first {MOST} of a kind; JSON has them anyway."
)
def check(ask: Inquiry, *, every: bool) -> None:
    """Say every error and warning of a model, each with its place.

    Exit status 0 where there are no errors (warnings are allowed), 3 where there are some.
    """
    from detente.model import shown
    from detente.render.json_text import FORMAT
    from detente.study import opened
    from detente.tell.findings import checked_value

    document = None
    try:
        document = opened(ask.model)
        findings, name, text = document.warnings, document.name, document.text
    except ModelError as fault:
        findings, name, text = fault.findings, fault.name, fault.text or ""
    if ask.as_json:
        put_json({"format": FORMAT, **checked_value(ask.model, document, findings)})
    elif findings:
        put(shown(findings, called(name), text, most=None if every else MOST).rstrip())
    if document is None:
        ask.leave(ModelError.exit_status)
    if hint := _hint(document.conflict):
        tell(hint)
    tell(f"no {'errors' if findings else 'problems'}; next: detente brief {called(ask.model)}")


def _hint(conflict: Conflict) -> str:
    """What would make tables and pictures easier to read; empty where every option has a short name."""
    lacking = [option.id for option in conflict.options if option.short_name is None]
    if not lacking:
        return ""
    some = len(lacking) < len(conflict.options)
    told = f"{len(lacking)} of {len(conflict.options)} options have no" if some else "no option has a"
    return f"hint: {told} short name (short: up to three words); tables show ids such as {lacking[0]} instead"
