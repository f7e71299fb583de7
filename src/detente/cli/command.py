"""What all commands have in common: examples first in their help, and one way from an exception to an exit status."""

from __future__ import annotations

import errno
import sys
from collections import UserDict
from collections.abc import Callable, Sequence
from importlib import import_module
from io import StringIO
from typing import Any, NoReturn

import click

from detente.cli.declared import parameters
from detente.cli.output import say_error
from detente.errors import DetenteError, LimitExceeded, ModelError, UsageError
from detente.files.streams import silence
from detente.printable import called

INTERRUPTED = 130
"""The exit status that shells give to what was stopped by Ctrl-C."""


class Command(click.Command):
    """A command whose help starts with examples, and that takes what its function declares."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.params += parameters(settings["callback"])
        self.examples = examples

    @classmethod
    def with_examples(
        cls, *examples: str, group: click.Group | None = None, name: str | None = None
    ) -> Callable[[Callable[..., Any]], Any]:
        """Makes a function a command of this kind, in a group where one is given; it is called as the function is."""
        return (group or click).command(name, cls=cls, examples=examples)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, then what the command does."""
        with formatter.section("Examples"):
            for example in self.examples:
                formatter.write(f"{'':>{formatter.current_indent}}{example}\n")
        super().format_help_text(ctx, formatter)


class Commands(Command, click.Group):
    """A group of commands: nothing that is raised on purpose leaves it as a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 – click's signature
        """The commands in the order in which a user needs them."""
        return list(self.commands)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: ARG002 – click's signature; this command always stands alone
        **extra: Any,
    ) -> NoReturn:
        """Run a command; say what went wrong on stderr and leave with the status for it.

        Click's own way would answer a reader who leaves, or a full disk, with a status or a traceback of its own.
        """
        name = prog_name or "detente"
        self._main_shell_completion(extra, name, complete_var)
        try:
            try:
                with self.make_context(name, list(sys.argv[1:] if args is None else args), **extra) as ctx:
                    self.invoke(ctx)
            finally:
                sys.stdout.flush()
            status = 0
        except click.exceptions.Exit as end:
            status = end.exit_code
        except (click.ClickException, click.Abort, DetenteError, OSError, MemoryError, KeyboardInterrupt) as fault:
            status, text = met(fault)
            say_error(text)
        sys.exit(status)


class Imported(UserDict[str, Any]):
    """The modules of commands by their names, where they are called the same; only what is looked up is imported."""

    def __getitem__(self, name: str) -> click.Command:
        found: click.Command = getattr(import_module(self.data[name]), name.replace("-", "_"))
        return found


def met(fault: BaseException) -> tuple[int, str]:
    """The exit status for what was raised, and what is said of it; nothing where nobody is left to hear it."""
    if isinstance(fault, OSError):
        silence(sys.stdout)
    match fault:
        case ModelError():
            from detente.model import shown

            return fault.exit_status, shown(fault.findings, called(fault.name), fault.text).rstrip()
        case DetenteError():
            return fault.exit_status, f"detente: {fault}"
        case click.ClickException():
            fault.show(said := StringIO())
            return fault.exit_code, said.getvalue().rstrip()
        case BrokenPipeError():
            return 0, ""  # the reader has seen enough
        case OSError(errno=errno.EBADF, filename=None):
            return UsageError.exit_status, "detente: the output is closed, so that no answer can be given"
        case OSError():
            where = fault.filename or "the output"
            return UsageError.exit_status, f"detente: cannot use {where}: {fault.strerror or fault}"
        case MemoryError():
            cure = "fix options, or add constraints"
            return LimitExceeded.exit_status, f"detente: there is not enough memory for this model; {cure}"
    return INTERRUPTED, "detente: stopped"
