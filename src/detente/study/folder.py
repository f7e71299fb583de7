"""The folder of a study, and the documents that somebody names in it or beside it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from detente.answers.quotes import Held
from detente.errors import UsageError
from detente.evidence import UNDETERMINED, Source, digest_of
from detente.evidence.anchor import find, find_fingerprint, is_fingerprint
from detente.evidence.extract import MAX_PDF_BYTES
from detente.evidence.wording import Wording, wording_of
from detente.model import Document, read
from detente.model.conflict import Conflict
from detente.printable import called
from detente.study.changing import MODEL, is_study
from detente.study.opening import opened
from detente.study.sources import content_of, source_named, sources


@dataclass(frozen=True, slots=True)
class Given:
    """The bytes of a document that somebody names, what it is called, and the source of the study that it is."""

    content: bytes
    file: str
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """The wording of a document that somebody names, and the source of the study that it is, None where of none."""

    wording: Wording
    source: Source | None = None


def study_of(folder: Path | None) -> Path:
    """The study's folder: the one named, else the current one. Raises UsageError where it is no study."""
    study = folder or Path()
    if not is_study(study):
        if study.is_file():
            raise UsageError(f"{study} is a file; name the folder of its study: --in {study.parent}")
        what = str(folder) if folder else "this folder"
        raise UsageError(f"{what} is no study: it has no {MODEL}; --in DIR names one, detente new DIR starts one")
    return study


def study_of_model(name: str) -> str | None:
    """The study whose model is meant by a path: its folder as the user names it; None where it is of none."""
    path = Path(name)
    folder = path.parent if path.name == MODEL else path
    return str(folder) if is_study(folder) else None


def document_of(study: Path) -> Document:
    """The model of a study. Raises ModelError with every fault."""
    return read(study / MODEL)


def conflict_meant(model: str | None, study: Path) -> Conflict | None:
    """The conflict that is named, else that of the study; None where the folder is none."""
    if model is not None:
        return opened(model).conflict
    return document_of(study).conflict if is_study(study) else None


def study_here(folder: Path | None) -> Path | None:
    """The study's folder: the one named, else the current one if it is a study."""
    return study_of(folder) if folder is not None or is_study(Path()) else None


def bytes_of(file: str | Path) -> bytes:
    """The bytes of a document, so many that one that is too long is seen to be; `-` is what stdin gives."""
    if file == "-":
        return sys.stdin.buffer.read(MAX_PDF_BYTES + 1)
    with Path(file).open("rb") as stream:
        return stream.read(MAX_PDF_BYTES + 1)


def meant(name: str, folder: Path | None, *, language: str | None = None) -> Meant:
    """The document that is meant: a file, else a source that a study keeps, by its id.

    Args:
        name: the path of a file, `-`, or an id.
        folder: the study; None: the current folder, if it is one.
        language: of the document; None: to be found out.

    Raises:
        UsageError: if there is neither such a file nor such a source.
        ModelError: if the model of the study has errors.
        SourceChanged: if the source is not on disk as it was kept.
        UnreadableSource: if the document has no text.
    """
    one = given(name, folder)
    return Meant(wording_of(one.content, name=one.file, language=language), one.source)


def given(name: str, folder: Path | None) -> Given:
    """The bytes of the document that is meant, by the path of a file, `-` or an id. Raises as `meant` does."""
    study, file = folder or Path(), Path(name)
    document = document_of(study) if is_study(study) else None
    if name == "-" or file.is_file():
        content = bytes_of(name)
        same = [one for one in sources(document) if one.sha256 == digest_of(content)] if document else []
        return Given(content, called(file.name), same[0] if same else None)
    if document is None:
        where = f"{folder} is no study" if folder else "this folder is no study; --in DIR names the study"
        raise UsageError(f"there is no file {name!r}, and {where}; give the path of a document")
    source = source_named(document, name)
    return Given(content_of(study, source), source.file, source)


def held_against(name: str, folder: Path | None, text: str, *, prefix: str = "", suffix: str = "") -> Held:
    """Words, or a fingerprint of words, held against the document that is meant. Raises as `meant` does."""
    wording = meant(name, folder, language=UNDETERMINED).wording
    if is_fingerprint(text):
        return Held(wording, find_fingerprint(wording.text, text))
    return Held(wording, find(wording.text, text, prefix=prefix, suffix=suffix))
