"""``detente check``."""

from __future__ import annotations

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import FORMAT, as_values, called, put, put_json, tell
from detente.errors import Finding, ModelError

MOST = 20
"""Warnings of one kind that are said in full."""


@click.command(cls=Command, examples=("detente check elmira", "detente check elmira --json"))
@options.model
@click.option(
    "--all", "every", is_flag=True, help=f"Every warning, not the first {MOST} of a kind; JSON has them anyway."
)
@options.as_json
@options.quiet
@click.pass_context
def check(ctx: click.Context, model: str, every: bool, as_json: bool) -> None:
    """Say every error and warning of a model, each with its place.

    Exit status 0 where there are no errors (warnings are allowed), 3 where there are some.
    """
    from detente.model import shown
    from detente.study import opened

    title, digest, name, text = None, None, model, None
    findings: tuple[Finding, ...]
    try:
        document = opened(model)
    except ModelError as fault:
        findings, name, text = fault.findings, fault.name, fault.text
    else:
        findings, name, text = document.warnings, document.name, document.text
        title, digest = document.conflict.title.said("en"), document.sha256
    errors = [finding for finding in findings if finding.severity == "error"]
    if as_json:
        put_json(
            {
                "format": FORMAT,
                "model": {"name": model, "title": title, "sha256": digest},
                "findings": as_values(findings),
                "counts": {"errors": len(errors), "warnings": len(findings) - len(errors)},
            }
        )
    elif findings:
        put(shown(findings, called(name), text, most=None if every else MOST).rstrip())
    if errors:
        ctx.exit(ModelError.exit_status)
    if document.conflict.options and not any(option.short_name for option in document.conflict.options):
        tell("this model has no short names (short:); tables will be wide")
    tell(f"no {'errors' if findings else 'problems'}; next: detente brief {called(model)}")
