"""``detente check``."""

from __future__ import annotations

from detente.cli import options
from detente.cli.declared import flag
from detente.cli.inquiry import AboutFile, Inquiry
from detente.cli.output import put, put_json, talk, voice
from detente.errors import ModelError
from detente.printable import called

MOST = 20
"""Warnings of one kind that are said in full."""


class _InEnglish(AboutFile):
    """Editors call it at every change, so it waits for no catalogue of words."""

    last = (options.AS_JSON, options.QUIET)


@_InEnglish.with_examples("detente check elmira", "detente check elmira --json")
def check(
    ask: Inquiry,
    *,
    every: bool = flag("--all", f"Every warning, not the first {MOST} of a kind; JSON has them anyway."),
) -> None:
    """Say every error and warning of a model, each with its place.

    Exit status 0 where there are no errors (warnings are allowed), 3 where there are some.
    """
    from detente.model import shown
    from detente.render.json_text import FORMAT
    from detente.study import opened
    from detente.tell.findings import checked_value, short_names_hint, undecided, undecided_hint

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
    stopgaps = undecided_hint(document.text, voice()) if undecided(document.text) else ""  # no others need a voice
    for hint in filter(None, (short_names_hint(document.conflict), stopgaps)):
        talk(hint)
    talk(f"no {'errors' if findings else 'problems'}; next: detente brief {called(ask.model)}")
