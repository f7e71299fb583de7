"""Statements put together from a menu: the text stays visible, and can be written by hand as well."""

from __future__ import annotations

from detente.model.conflict import Conflict
from detente.model.resolve import Names
from detente.model.statement import MAX_LENGTH, StatementError, parse
from detente.names import Language
from detente.tell.statements import in_words
from detente.tell.voice import Voice, capital
from detente.web.editing.controls import Sent, first
from detente.web.editing.wrong import statement_wrong
from detente.web.refused import Refused


def built(name: str, sent: Sent) -> Sent:
    """What was sent, with what was chosen in the menu of a field put to its text."""
    thing = first(f"{name}:thing", sent)
    added = f"not {thing}" if first(f"{name}:not", sent) else thing
    text = first(name, sent)
    return {**sent, name: [_joined(text, added, first(f"{name}:form", sent)) if thing else text]}


def _joined(text: str, added: str, form: str) -> str:
    *before, last = text.splitlines() or [""]
    if not last.strip() or form == "replace":
        return "\n".join((*before, added))
    if form == "line":
        return f"{text}\n{added}"
    inner = f"({last})" if any(f" {word} " in f" {last} " for word in ("if", "or", "iff", "then")) else last
    joined = {"then": f"if {last} then {added}", "iff": f"{inner} iff {added}"}
    return "\n".join((*before, joined.get(form, f"{inner} {form} {added}")))


def said(text: str, conflict: Conflict, language: Language) -> str:
    """Statements in words, a line each. Raises Refused with what is wrong."""
    names = Names([one.id for one in conflict.options], [one.id for one in conflict.conditions])
    return "\n".join(_said(line, names, conflict, language) for line in text[:MAX_LENGTH].splitlines() if line.strip())


def _said(line: str, names: Names, conflict: Conflict, language: Language) -> str:
    try:
        return capital(in_words(parse(line, names.resolve), conflict, language))
    except StatementError as fault:
        raise Refused(statement_wrong(fault, line, Voice(language))) from None
