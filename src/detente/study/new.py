"""A new study: a folder with a conflict file to start from, its schema, and a few lines that say what to do."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from detente.errors import UsageError
from detente.files import held, keep_name, naming, write_whole
from detente.library import forecasts_of, path_of
from detente.model import read
from detente.names import Language
from detente.printable import called
from detente.study.changing import MODEL

SCHEMA = "conflict.schema.json"
SCHEMA_LINE = f"# yaml-language-server: $schema={SCHEMA}\n"
_README: dict[Language, str] = {
    "en": f"""\
# {{name}}

- `{MODEL}` – the conflict: who can do what, what each wants, what is asked.
- `{SCHEMA}` – lets editors complete and check `{MODEL}`.

```
detente check {MODEL}
detente brief {MODEL} --html brief.html
```
""",
    "de": f"""\
# {{name}}

- `{MODEL}` – der Konflikt: wer was tun kann, was jeder will, wonach gefragt wird.
- `{SCHEMA}` – damit ergänzen und prüfen Editoren `{MODEL}`.

```
detente check {MODEL}
detente brief {MODEL} --html brief.html --lang de
```
""",
}


def start_study(
    folder: Path,
    *,
    example: str | None = None,
    model: str | None = None,
    documents: Mapping[str, bytes] | None = None,
    language: Language = "en",
) -> Path:
    """Make a study folder; either all of it is there in the end or nothing.

    Args:
        folder: where; it must not exist yet or be empty.
        example: the conflict of the library to start from; None: a small commented one.
        model: the text of a conflict to start from instead.
        documents: of its sources, by the name of their file.
        language: of the small conflict, of the README and of the forecasts that come with a conflict of the library.

    Returns:
        The conflict file of the new study.

    Raises:
        UsageError: if the folder has something in it, or the library has no such conflict.
        FileHeldError: if the folder is empty, and another process writes in it and does not end in time.
        OSError: if something cannot be written; nothing is left behind.
    """
    contents: dict[str, str | bytes] = {
        MODEL: model or (_of_library(example) if example else _small(language)),
        SCHEMA: _schema(),
        "README.md": _README[language].format(name=_heading(folder)),
        **(_documents(example) if example else {}),
        **(documents or {}),
    }
    forecasts = forecasts_of(example, language) if example else None
    refuse_if_used(folder)
    with naming(folder):
        beside = Path(os.path.realpath(folder)).parent  # of "." too, which would else not be empty
        beside.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=beside, prefix=".detente-new-") as made:
            study = Path(made, "study")
            for name, content in contents.items():
                (study / name).parent.mkdir(parents=True, exist_ok=True)
                write_whole(study / name, content)
            if forecasts:
                from detente.study.begun import begin_ledger  # noqa: PLC0415 – `check` reads no ledger

                begin_ledger(study, forecasts)
            _put_in_place(study, folder)
    return folder / MODEL


def _heading(folder: Path) -> str:
    """The name of the folder; one that no text can hold is spelled out."""
    return called(folder.resolve().name)


def refuse_if_used(folder: Path) -> None:
    """Refuse a folder that has something in it, with UsageError."""
    with naming(folder):
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            raise UsageError(f"{folder} exists and is not a folder; name a new one")
        is_used = folder.exists() and any(folder.iterdir())
    if is_used:
        raise UsageError(f"the folder {folder} is not empty, and nothing in it was touched; name a new one")


def _put_in_place(study: Path, folder: Path) -> None:
    """Rename the finished folder; an empty folder that is already there (perhaps the working directory) is filled."""
    if not folder.exists():
        study.rename(folder)
        keep_name(folder.parent)
        return
    with held(folder / MODEL):
        refuse_if_used(folder)
        for file in sorted(study.iterdir()):
            shutil.move(file, folder / file.name)


def _small(language: Language) -> str:
    return (files(__package__) / f"start.{language}.yaml").read_text(encoding="utf-8")


def _of_library(example: str) -> str:
    text = path_of(example).read_text(encoding="utf-8")
    without_schema = [line for line in text.splitlines(keepends=True) if not line.startswith("# yaml-language-server:")]
    return SCHEMA_LINE + "".join(without_schema)


def _documents(example: str) -> dict[str, str | bytes]:
    """The documents of the conflict's sources that the library ships, by the name of their file."""
    path = path_of(example)
    files_named = (source.fact("file") for source in read(path).conflict.sources)
    return {name: (path.parent / name).read_bytes() for name in files_named if name}


def _schema() -> str:
    return (files("detente.model") / SCHEMA).read_text(encoding="utf-8")
