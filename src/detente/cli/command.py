"""What all commands have in common: examples first in their help, and one way from an exception to an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Any

import click

from detente.cli.output import called
from detente.errors import DetenteError, LimitExceeded, ModelError, UsageError

INTERRUPTED = 130
"""The exit status that shells give to what was stopped by Ctrl-C."""


class Command(click.Command):
    """A command whose help starts with examples."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = examples

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, then what the command does."""
        _write_examples(self.examples, formatter)
        super().format_help_text(ctx, formatter)


class Commands(click.Group):
    """A group of commands: nothing that is raised on purpose leaves it as a traceback."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = examples

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, then what all of it is for."""
        _write_examples(self.examples, formatter)
        super().format_help_text(ctx, formatter)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 – click's signature
        """The commands in the order in which a user needs them."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant; where there is none of that name, the error says which one may have been."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as fault:
            close = get_close_matches(args[0], self.list_commands(ctx), n=1)
            if not close:
                raise
            raise click.UsageError(f"{fault.message} Did you mean {close[0]!r}?", ctx) from None

    def invoke(self, ctx: click.Context) -> None:
        """Run a command; say what went wrong on stderr and leave with the status for it."""
        try:
            try:
                super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except (DetenteError, OSError, MemoryError, KeyboardInterrupt) as fault:
            if message := _message(fault):
                click.echo(message, err=True)
            ctx.exit(_status(fault))


class LazyCommands(Commands):
    """A group of commands, of which only those that are used are imported.

    `modules` says in which module each is, in the order in which a user needs them; there it is called the same.
    """

    def __init__(self, *args: Any, modules: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 – click's signature
        """The names of the commands."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 – click's signature
        """The command of that name; None where there is none."""
        if cmd_name not in self.modules:
            return None
        found: click.Command = getattr(import_module(self.modules[cmd_name]), cmd_name.replace("-", "_"))
        return found


def _write_examples(examples: tuple[str, ...], formatter: click.HelpFormatter) -> None:
    with formatter.section("Examples"):
        for example in examples:
            formatter.write(f"{'':>{formatter.current_indent}}{example}\n")


def _message(fault: BaseException) -> str:
    match fault:
        case ModelError():
            from detente.model import shown

            return shown(fault.findings, called(fault.name), fault.text).rstrip()
        case BrokenPipeError():
            _silence(sys.stdout)
            return ""
        case OSError():
            _silence(sys.stdout)
            where = f" {fault.filename}" if fault.filename else ""
            return f"detente: cannot use{where or ' the output'}: {fault.strerror or fault}"
        case MemoryError():
            return "detente: there is not enough memory for this model; fix options, or add constraints"
        case KeyboardInterrupt():
            return "detente: stopped"
    return f"detente: {fault}"


def _silence(stream: Any) -> None:
    """Let nothing more be written to a stream that refused it: Python would complain again when it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):  # a stream without a file behind it, as in tests
        return


def _status(fault: BaseException) -> int:
    match fault:
        case DetenteError():
            return fault.exit_status
        case BrokenPipeError():
            return 0  # the reader has seen enough
        case OSError():
            return UsageError.exit_status
        case MemoryError():
            return LimitExceeded.exit_status
    return INTERRUPTED
