"""The study that a command works in: a folder with a model and the sources that it rests on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli.output import called
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.model import Document

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_ID = re.compile(r"\w[\w.-]{0,99}")

in_study = click.option(
    "--in",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The study's folder.  [default: the current one]",
)


def study_of(folder: Path | None) -> Path:
    """The study's folder: the one named, else the current one. Raises UsageError where it is no study."""
    from detente.study.changing import MODEL
    from detente.study.sources import is_study

    study = folder or Path()
    if not is_study(study):
        what = called(str(study)) if folder else "this folder"
        raise UsageError(f"{what} is no study: it has no {MODEL}; --in DIR names one, detente new DIR starts one")
    return study


def document_of(study: Path) -> Document:
    """The model of a study. Raises ModelError with every fault."""
    from detente.model import read
    from detente.study.changing import MODEL

    return read(study / MODEL)


def check_language(ctx: click.Context, param: click.Parameter, code: str | None) -> str | None:
    """The code of a language in lower case; refused where it is none."""
    if code is None or _LANGUAGE.fullmatch(code.lower()):
        return code and code.lower()
    raise click.BadParameter(f"{code!r} is no code of a language; write it as de, en or uk (ISO 639)", ctx, param)


def check_id(name: str) -> None:
    """Refuse what is no id, with UsageError."""
    if not _ID.fullmatch(name):
        raise UsageError(f"{name!r} is no id; use letters, digits, _ . and -, a letter, digit or _ first, at most 100")
