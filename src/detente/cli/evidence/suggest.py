"""``detente source suggest``."""

from __future__ import annotations

import shlex
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.evidence.assisted import assisted
from detente.cli.evidence.study import in_study
from detente.cli.output import FORMAT, called, put, put_json, put_paragraph, tell
from detente.errors import LimitExceeded, UsageError

if TYPE_CHECKING:
    from detente.evidence.suggest import Candidate, Mark
    from detente.evidence.wording import Wording
    from detente.model.conflict import Conflict


MOST: Final = 1_000_000
"""Characters of a source in which suggestions are looked for; two seconds' work."""


@click.command(
    cls=Command,
    examples=(
        "detente source suggest article.txt",
        "detente source suggest a1 --json",
        "detente source suggest article.html --model ukraine-2025",
        "detente source suggest a1 --assistant",
    ),
)
@click.argument("source", metavar="SOURCE")
@click.option("--model", metavar="MODEL", help="Mark the decision makers of this model.  [default: the study's]")
@click.option("--lang", "language", type=click.Choice(("de", "en")), help="Its language.  [default: found out]")
@in_study
@click.option("--assistant", is_flag=True, help="Ask the language model that you have set up, instead of the rules.")
@click.option("--yes-send", is_flag=True, help="Agree to sending the article's text to the assistant.")
@options.as_json
@options.quiet
def suggest(
    *,
    source: str,
    model: str | None,
    language: str | None,
    folder: Path | None,
    assistant: bool,
    yes_send: bool,
    as_json: bool,
) -> None:
    """List the sentences of a source that report what somebody said, as quotes to take or leave.

    SOURCE is a file, or the id of a source of the study. Rules for German and English find them, with speaker,
    carrier and status as far as the sentence says; nothing is written. Each comes with the command that adds it.

    With --assistant the article's text, without its comments, goes to the server that DETENTE_ASSISTANT_URL names
    (with DETENTE_ASSISTANT_MODEL and DETENTE_ASSISTANT_KEY), and what its model proposes is offered one by one.
    """
    from detente.evidence.doubts import named
    from detente.evidence.suggest import candidates, has_rules, mark_names
    from detente.evidence.suggest.paragraphs import paragraphs

    if yes_send and not assistant:
        raise UsageError("--yes-send agrees to what --assistant would send; add --assistant")
    study = folder or Path()
    wording, kept, known = _read(source, study, is_asked=folder is not None)
    if assistant:
        assisted(wording, source=source, kept=kept, folder=folder, yes_send=yes_send, as_json=as_json)
        return
    conflict = _conflict(model, study)
    spoken = language or known or wording.parts.language
    _refuse_long(wording, source)
    parts = paragraphs(wording.text, wording.parts) if has_rules(spoken) else ()
    found = candidates(wording.text, language=spoken, parts=parts)
    marks = mark_names(wording.text, _names(conflict) if conflict else {})
    rows = list(
        _rows(found, marks, wording, kept, folder, {quote.id for quote in conflict.quotes} if conflict else set())
    )
    if as_json:
        put_json({"format": FORMAT, "source": kept or source, "candidates": rows})
        return
    _put(rows)
    if not has_rules(spoken):
        tell(
            f"there are no rules for {named(spoken)}, so nothing is suggested; keep what matters with detente quote "
            "add, or say with --lang de or --lang en that it is in one of these"
        )
    elif not rows:
        tell(f"no sentence of {called(source)} reports what somebody said")
    elif kept:
        tell("nothing was written; run the command of each that you take")
    else:
        tell(
            f"nothing was written; to take one, keep the source first: detente source add {shlex.quote(called(source))}"
        )


def _refuse_long(wording: Wording, source: str) -> None:
    if len(wording.text) > MOST:
        raise LimitExceeded(
            f"{called(source)} has {len(wording.text):,} characters; suggestions are looked for in up to {MOST:,}: "
            "save the article alone"
        )


def _conflict(model: str | None, study: Path) -> Conflict | None:
    from detente.study import opened
    from detente.study.changing import MODEL
    from detente.study.sources import is_study

    if model is None and not is_study(study):
        return None
    return opened(model if model is not None else str(study / MODEL)).conflict


def _read(source: str, study: Path, *, is_asked: bool) -> tuple[Wording, str | None, str | None]:
    """The source's wording; its id, if the study keeps it; the language that the study says it has."""
    from detente.evidence import digest_of
    from detente.evidence.extract import MAX_PDF_BYTES
    from detente.evidence.wording import wording_of
    from detente.model import read
    from detente.study.changing import MODEL
    from detente.study.sources import content_of, is_study, source_named, sources

    document = read(study / MODEL) if is_study(study) else None
    path = Path(source)
    if path.is_file():
        with path.open("rb") as stream:
            content = stream.read(MAX_PDF_BYTES + 1)
        same = [one for one in sources(document) if one.sha256 == digest_of(content)] if document else []
        return wording_of(content, name=called(path.name)), *((same[0].id, same[0].language) if same else (None, None))
    if document is None:
        where = f"{called(str(study))} is no study" if is_asked else "this folder is no study, which could name it"
        raise UsageError(f"there is no file {source!r}, and {where}; give the path of a document")
    one = source_named(document, source)
    return wording_of(content_of(study, one), name=one.file), one.id, one.language


def _names(conflict: Conflict) -> Mapping[str, tuple[str, ...]]:
    return {dm.id: tuple({text for _, text in dm.name.by_language}) for dm in conflict.decision_makers}


def _rows(
    found: tuple[Candidate, ...],
    marks: tuple[Mark, ...],
    wording: Wording,
    kept: str | None,
    folder: Path | None,
    taken: set[str],
) -> Iterator[dict[str, Any]]:
    from detente.evidence.anchor import around, repeated

    free = (name for k in range(1, len(found) + len(taken) + 1) if (name := f"q{k}") not in taken)
    starts = [mark.start for mark in marks]
    ambiguous = repeated(wording.text, {candidate.text for candidate in found}) if kept else frozenset()
    for candidate in found:
        inside = marks[bisect_left(starts, candidate.start) : bisect_left(starts, candidate.end)]
        speaker = candidate.speaker
        again = candidate.text in ambiguous
        prefix = around(wording.text, candidate.start, candidate.end)[0] if again else None
        yield {
            "start": candidate.start,
            "end": candidate.end,
            "text": candidate.text,
            "kind": candidate.kind,
            "speaker": {"who": speaker.who, "named": speaker.named} if speaker else None,
            "via": candidate.via,
            "status": candidate.status,
            "cues": [{"start": cue.start, "end": cue.end, "kind": cue.kind} for cue in candidate.cues],
            "names": [{"start": mark.start, "end": mark.end, "id": mark.id} for mark in inside],
            "command": _command(next(free), candidate, prefix, kept, folder) if kept else None,
        }


def _command(name: str, candidate: Candidate, prefix: str | None, kept: str, folder: Path | None) -> str:
    """The command that adds a candidate to the study, for a shell; with the words before it where they tell it."""
    words = ["detente", "quote", "add", name, "--source", kept, "--exact", " ".join(candidate.text.split())]
    if prefix is not None:
        words += ["--prefix", prefix]
    if candidate.speaker:
        words += ["--speaker", candidate.speaker.who, *([] if candidate.speaker.named else ["--unnamed"])]
    if candidate.via:
        words += ["--via", candidate.via]
    words += ["--status", candidate.status, *(["--in", str(folder)] if folder else [])]
    return shlex.join(words)


def _put(rows: list[dict[str, Any]]) -> None:

    for k, row in enumerate(rows, 1):
        put_paragraph(f"{k}. {' '.join(row['text'].split())}")
        speaker = row["speaker"]
        who = speaker["who"] + ("" if speaker["named"] else " (unnamed)") if speaker else "nobody named"
        through = f", through {row['via']}" if row["via"] else ""
        names = "".join(f", names {name}" for name in dict.fromkeys(mark["id"] for mark in row["names"]))
        what = ", ".join(dict.fromkeys((row["kind"], row["status"])))
        put(f"   {who}{through}; {what}{names}")
        if row["command"]:
            put(f"   {row['command']}")
