"""``detente comment``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.evidence.study import document_of, in_study, study_of
from detente.cli.output import FORMAT, as_values, put, put_json, put_paragraph, tell
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.evidence.agreement import Agreement
    from detente.evidence.coding import Code, Codes
    from detente.evidence.index import RecordKind
    from detente.model import Document
    from detente.study.comments import Comment

_COMMENTS: tuple[RecordKind, ...] = ("comment",)


@click.group(
    cls=Commands,
    examples=(
        "detente comment list a1",
        "detente comment code a1:c3 --coder Anna --stance us=against",
        "detente comment agreement",
    ),
)
def comment() -> None:
    """Read what readers wrote below an article, and code it.

    Comments are voices. They are no evidence of what a decision maker wants, and no result is computed from them.
    """


@comment.command("list", cls=Command, examples=("detente comment list a1", "detente comment list a1 --search vorrat"))
@click.argument("name", metavar="SOURCE")
@click.option("--search", "query", metavar="QUERY", help="Only comments with these words, or parts of words.")
@in_study
@options.as_json
@options.quiet
def list_(*, name: str, query: str | None, folder: Path | None, as_json: bool) -> None:
    """List the comments of a source, as they are written, with the codes that they have.

    Words that were broken up to slip past filters are followed by the word that is meant, in brackets.
    """
    from detente.study.comments import codes_of, comments, search_index
    from detente.study.sources import source_named

    study = study_of(folder)
    document = document_of(study)
    found = comments(study, source_named(document, name))
    if query is not None:
        with search_index(study, document) as index:
            hits = index.search(query, kinds=_COMMENTS, limit=-1).hits
        found = tuple(one for one in found if one.id in {hit.id for hit in hits})
    codes = codes_of(study)
    if as_json:
        rows = [_values(one, codes.of(one.id)) for one in found]
        put_json({"format": FORMAT, "source": name, "comments": rows, "findings": as_values(codes.faults)})
        return
    for one in found:
        _put_comment(one, codes.of(one.id))
    if not found:
        tell("no comment has these words" if query is not None else f"the source {name} has no comments")
    _tell_faults(codes)


@comment.command(
    cls=Command,
    examples=(
        "detente comment code a1:c3 --coder Anna --stance us=against --stance deal=for",
        "detente comment code a1:c9 --coder Anna --promise 'to end the war within a day'",
        "detente comment code a1:c3 --coder Anna --stance us=none",
    ),
)
@click.argument("name", metavar="COMMENT")
@click.option("--coder", required=True, metavar="NAME", help="Who codes.")
@click.option(
    "--stance",
    "stances",
    multiple=True,
    metavar="ID=for|neutral|against",
    help="Towards a decision maker or a condition of the model; =none takes it back.",
)
@click.option("--promise", metavar="TEXT", help="A promise that it recalls; '' takes it back.")
@click.option("--what-if", metavar="TEXT", help="What it suggests might be otherwise; '' takes it back.")
@click.option("--note", default="", metavar="TEXT", help="Why it is coded so.")
@in_study
@options.as_json
@options.quiet
def code(
    *,
    name: str,
    coder: str,
    stances: tuple[str, ...],
    promise: str | None,
    what_if: str | None,
    note: str,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Say what a comment does: takes sides, recalls a promise, suggests a what-if.

    What the same coder said before of the same is replaced; what other coders say is kept beside it.
    """
    from detente.evidence.coding import Code
    from detente.study.comments import add_codes, comment_named

    study = study_of(folder)
    document = document_of(study)
    one = comment_named(study, document, name)
    codes = [
        Code(one.id, coder, "stance", value, target=target, note=note) for target, value in _stances(document, stances)
    ]
    codes += [Code(one.id, coder, "promise", promise.strip(), note=note)] if promise is not None else []
    codes += [Code(one.id, coder, "what-if", what_if.strip(), note=note)] if what_if is not None else []
    if not codes:
        raise UsageError("nothing is said of the comment; use --stance, --promise or --what-if")
    add_codes(study, codes)
    if as_json:
        put_json({"format": FORMAT, "comment": one.id, "codes": [_code_values(one) for one in codes]})
        return
    for each in codes:
        put(f"{one.id}  {_code_said(each)}")
    tell("next: detente comment agreement")


@comment.command(cls=Command, examples=("detente comment agreement", "detente comment agreement --json"))
@in_study
@options.as_json
@options.quiet
def agreement(*, folder: Path | None, as_json: bool) -> None:
    """Tell how far coders agree beyond chance: Krippendorff's alpha.

    1 is perfect agreement, 0 what chance would give. Ordinal counts against and for as further apart than either from
    neutral.
    """
    from detente.study.comments import codes_of

    codes = codes_of(study_of(folder))
    rows = list(_agreements(codes.codes))
    if as_json:
        keys = ("alpha", "level", "units", "coders")
        values = [
            {"kind": kind, "target": target or None, **{key: getattr(one, key) for key in keys}, "reason": one.reason}
            for kind, target, one in rows
        ]
        put_json({"format": FORMAT, "agreement": values, "findings": as_values(codes.faults)})
        return
    for kind, target, one in rows:
        what = f"{kind} towards {target}" if target else kind
        alpha = one.reason if one.alpha is None else f"{one.alpha:.3f} ({one.units} units by {one.coders} coders)"
        put_paragraph(f"{what}, {one.level}: {alpha}")
    if not rows:
        tell("no comment is coded; next: detente comment list SOURCE, then detente comment code ID")
    _tell_faults(codes)


def _stances(document: Document, stances: Iterable[str]) -> Iterator[tuple[str, str]]:
    from detente.study.comments import target_named

    for stance in stances:
        target, equals, value = stance.partition("=")
        if not equals:
            raise UsageError(f"a stance is written as us=against, not {stance!r}")
        yield target_named(document, target.strip()), "" if value.strip() == "none" else value.strip()


def _agreements(codes: tuple[Code, ...]) -> Iterator[tuple[str, str, Agreement]]:
    """By kind of code; stances also by whom they are towards, and in their order."""
    from detente.evidence.agreement import agreement as agreement_of
    from detente.evidence.coding import KINDS

    for kind in KINDS:
        if any(code.kind == kind for code in codes):
            yield kind, "", agreement_of(codes, kind)
    targets = dict.fromkeys(code.target for code in codes if code.kind == "stance")
    for target in ("", *targets) if targets else ():
        chosen = [code for code in codes if not target or code.target == target]
        yield "stance", target, agreement_of(chosen, level="ordinal")


def _values(one: Comment, codes: Iterable[Code]) -> dict[str, Any]:
    from detente.evidence.searchable import with_joined

    return {
        "id": one.id,
        "text": one.text,
        "searchable": with_joined(one.text, one.joined),
        "joined": [{"start": word.start, "end": word.end, "meant": word.meant} for word in one.joined],
        "codes": [_code_values(code) for code in codes],
    }


def _code_values(code: Code) -> dict[str, str | None]:
    return {
        "coder": code.coder,
        "kind": code.kind,
        "target": code.target or None,
        "value": code.value or None,
        "note": code.note or None,
    }


def _code_said(code: Code) -> str:
    value = code.value or "taken back"
    said = f"{code.target} {value}" if code.target else f"{code.kind}: {value}"
    return f"{code.coder}: {said}{f' ({code.note})' if code.note else ''}"


def _put_comment(one: Comment, codes: Iterable[Code]) -> None:
    from dataclasses import replace

    from detente.evidence.searchable import with_joined

    shown = with_joined(one.text, [replace(word, meant=f"{word.written} [{word.meant}]") for word in one.joined])
    for line in f"{one.id}  {shown}".split("\n"):
        put_paragraph(line)
    for code in codes:
        put_paragraph(_code_said(code), indent=4)


def _tell_faults(codes: Codes) -> None:
    from detente.evidence.coding import FILE

    for fault in codes.faults:
        tell(f"{FILE}: {fault.message}; {fault.hint}")
