"""Readers' comments told: as written and as meant, with the codes that they have, and how far coders agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from detente.answers.comments import Agreed, Agreements, Coded, Comment, Listed
from detente.evidence.coding import FILE, Code
from detente.evidence.searchable import with_joined
from detente.tell.blocks import Block, Blocks, Sentence, items, sentences
from detente.tell.voice import Voice


def blocks(found: Listed | Coded | Agreements, voice: Voice) -> Blocks:
    """A paragraph per comment with its codes, a line per code, or a line per kind of code."""
    match found:
        case Listed(comments=listed):
            return tuple(block for comment, codes in listed for block in _comment(comment, codes, voice))
        case Coded(comment=comment, codes=codes):
            return tuple(Sentence(f"{comment}  {code_said(code, voice)}") for code in codes)
        case Agreements(rows=rows):
            return tuple(Sentence(_agreed(row, voice)) for row in rows)


def _comment(comment: Comment, codes: Iterable[Code], voice: Voice) -> Iterator[Block]:
    """Words that were broken up are followed by the word that is meant, in brackets."""
    joined = [replace(word, meant=f"{word.written} [{word.meant}]") for word in comment.joined]
    yield from sentences(f"{comment.id}  {with_joined(comment.text, joined)}".split("\n"))
    yield from items(code_said(code, voice) for code in codes)


def code_said(code: Code, voice: Voice) -> str:
    """What a coder found in a comment, in a line."""
    if not code.value:
        value = voice.phrase("code-taken-back")
    else:
        value = voice.phrase(f"stance-{code.value}") if code.kind == "stance" else code.value
    said = f"{code.target} {value}" if code.target else f"{voice.phrase(f'code-{code.kind}')}: {value}"
    return f"{code.coder}: {said}{f' ({code.note})' if code.note else ''}"


def _agreed(row: Agreed, voice: Voice) -> str:
    one, kind = row.agreement, voice.phrase(f"code-{row.kind}")
    alpha = one.reason if one.alpha is None else f"{one.alpha:.3f}"
    what = voice.phrase("agreement-towards", kind=kind, target=row.target) if row.target else kind
    counted = voice.phrase("agreement-of", units=one.units, coders=one.coders) if one.alpha is not None else ""
    return f"{what}, {voice.phrase(f'level-{one.level}')}: {alpha}{counted}"


def beside(found: Listed | Coded | Agreements, voice: Voice) -> Iterator[str]:
    """That there is nothing, and which codes cannot be read."""
    match found:
        case Coded():
            return
        case Listed(source=source, comments=(), query=query):
            yield voice.phrase("talk-no-comments" if query is None else "talk-no-such-comment", source=source)
        case Agreements(rows=()):
            yield voice.phrase("talk-none-coded")
    for fault in found.faults:
        yield f"{FILE}:{fault.place.line if fault.place else 1}: {fault.message}; {fault.hint}"


def values(found: Listed | Coded | Agreements, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values."""
    match found:
        case Listed(source=source, comments=listed):
            return {"source": source, "comments": [_comment_value(comment, codes) for comment, codes in listed]}
        case Coded(comment=comment, codes=codes):
            return {"comment": comment, "codes": [_code_value(code) for code in codes]}
        case Agreements(rows=rows):
            return {"agreement": [_agreed_value(row) for row in rows]}


def _comment_value(comment: Comment, codes: Iterable[Code]) -> dict[str, Any]:
    return {
        "id": comment.id,
        "text": comment.text,
        "searchable": with_joined(comment.text, comment.joined),
        "joined": [{"start": word.start, "end": word.end, "meant": word.meant} for word in comment.joined],
        "codes": [_code_value(code) for code in codes],
    }


def _code_value(code: Code) -> dict[str, str | None]:
    return {
        "coder": code.coder,
        "kind": code.kind,
        "target": code.target or None,
        "value": code.value or None,
        "note": code.note or None,
    }


def _agreed_value(row: Agreed) -> dict[str, Any]:
    one = row.agreement
    return {
        "kind": row.kind,
        "target": row.target or None,
        "alpha": one.alpha,
        "level": one.level,
        "units": one.units,
        "coders": one.coders,
        "reason": one.reason,
    }
