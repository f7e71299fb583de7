"""One part of a file changed, guarded by what its form was made from: nobody overwrites what others wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path as File

from detente.errors import DetenteError, Finding, ModelError
from detente.model import Change, Delete, Document, Insert, Replace
from detente.model.edit import Path, Plain
from detente.model.places import path_to
from detente.study import history
from detente.study.changing import changed_file, put_back
from detente.web.editing.controls import Control, Group, Sent
from detente.web.editing.naming import id_for
from detente.web.editing.parts import WHOLE, Parts, said
from detente.web.editing.shapes import control_at
from detente.web.editing.world import World

_TITLED = {("scenarios",), ("events",), ("readings",)}
"""Where something stands that readers know by its title."""


_FEW = 3
"""So many words a short name has at most."""


class Collided(DetenteError):
    """Somebody else changed a part since its form was made; `document` is the file as it is now."""

    def __init__(self, at: str, document: Document) -> None:
        super().__init__(f"{at} was changed by others since this form was opened; nothing was written")
        self.document = document


class Unsaid(DetenteError):
    """Something that is needed was not filled in; of each of `fields` at least one has to be."""

    def __init__(self, fields: list[tuple[str, ...]]) -> None:
        super().__init__("; ".join(" or ".join(names) for names in fields) + " must be filled in; nothing was written")
        self.fields = fields


@dataclass(frozen=True)
class Edit:
    """What a form asks for.

    Attributes:
        at: the part, as its address has it; for something new, what it is to stand in.
        was: the digest of what the form was made from.
        sent: what was filled in.
        new: whether something new is to be made.
    """

    at: str
    was: str
    sent: Sent
    new: bool = False


def save(file: File, edit: Edit, world: World) -> str:
    """Write what was filled in, and nothing else.

    Args:
        file: the conflict file.
        edit: what a form asks for.
        world: the conflict that the form was made of.

    Returns:
        The part that was written, as its address has it.

    Raises:
        Collided: if somebody else changed the part since; nothing is written.
        Unsaid: if something that is needed was not filled in; nothing is written.
        ModelError: if the file would have errors; nothing is written.
        UsageError: if it cannot be changed without changing anything else; nothing is written.
        OSError: if it cannot be written; the file is as it was.
    """

    def saved(document: Document, parts: Parts) -> tuple[str, str]:
        path, changes = changes_of(document, parts, edit, world)
        return said(path) or WHOLE, document.edited(changes)

    return written(file, saved)


def written(file: File, change: Callable[[Document, Parts], tuple[str, str]]) -> str:
    """Change a file while nobody else does, and keep the version before.

    Args:
        file: the conflict file.
        change: of the file as it is now and its parts: what to answer, and the new text; the same text writes nothing.

    Returns:
        What `change` answers.

    Raises:
        ModelError: if the file has errors, or would have; nothing is written.
        FileHeldError: if another process writes there and does not end in time.
        OSError: if it cannot be written; the file is as it was.
    """
    history.begin(file)

    def changed(document: Document) -> str:
        answer, text = change(document, Parts.of(document.text))
        if text != document.text:
            put_back(document, text)
        return answer

    return changed_file(file, changed)


def control_in(document: Document, path: Path) -> Control:
    """The control of a part. Raises DetenteError where no such part can be."""
    control = control_at(path, states=document.conflict.is_graph_form)
    if control is None:
        raise DetenteError(f"there is nothing to fill in at {said(path)}")
    return control


def keys_of(control: Control) -> tuple[str, ...]:
    """The keys of the file that a form covers; none where it covers the whole part."""
    return control.keys if isinstance(control, Group) else ()


def read(control: Control, sent: Sent) -> Plain:
    """What was sent of a part as a whole."""
    return control.read(name_of(control), sent)


def name_of(control: Control) -> str:
    """The name of the field of a part as a whole; that of a group is empty, its fields have names of their own."""
    return "" if isinstance(control, Group) else "value"


def changes_of(document: Document, parts: Parts, edit: Edit, world: World) -> tuple[Path, list[Change]]:
    """The part, and what changes in the file. Raises Collided, Unsaid."""
    path = parts.path(edit.at)
    if edit.new:
        path = (*path, _new_step(document, parts, path, edit))
        control = control_in(document, path)
        _check_said(control, edit.sent, path)
        return path, [inserted(parts, path, _whole(parts, path, read(control, edit.sent)))]
    control = control_in(document, path)
    _check_said(control, edit.sent)
    keys = keys_of(control)
    now = parts.where(path, edit.was, keys)
    if now is None:
        raise Collided(edit.at, document)
    before = own(parts.value(now), keys)
    after = control.kept("", before, edit.sent, world) if isinstance(control, Group) else read(control, edit.sent)
    return now, list(_differences(parts, now, before, after))


def _check_said(control: Control, sent: Sent, new: Path = ()) -> None:
    """Raise Unsaid where something needed is not said; something new that readers know by its title needs that too."""
    if not isinstance(control, Group):
        return
    untitled = new[:1] in _TITLED and len(new) == 2 and control.parts["title"].read("title", sent) is None
    if lacking := [*([("title",)] if untitled else ()), *control.lacking(sent)]:
        raise Unsaid(lacking)


def own(value: Plain, keys: tuple[str, ...]) -> Plain:
    """What a form covers of a value."""
    return {key: one for key, one in value.items() if key in keys} if keys and isinstance(value, dict) else value


def inserted(parts: Parts, path: Path, value: Plain) -> Change:
    """What puts a value where nothing is, with what has to be around it."""
    while len(path) > 1 and parts.value(path[:-1]) is None:
        value = [value] if path[-1] == 0 else {str(path[-1]): value}
        path = path[:-1]
    return Replace(path, value) if parts.has(path) else Insert(path, value)


def where(fault: ModelError, path: Path, control: Control | None, sent: Sent) -> Iterator[tuple[str | None, Finding]]:
    """What is wrong, each with the field that it is about: empty where it is about none, None: about another part.

    Args:
        fault: of the text that was not written.
        path: the part that the form is about.
        control: of the part.
        sent: what was filled in.
    """
    for finding in fault.findings:
        at = path_to(fault.text, finding.place) if fault.text and finding.place else path
        yield _field(at[len(path) :], control, sent) if at[: len(path)] == path else None, finding


def _field(steps: Path, control: Control | None, sent: Sent) -> str:
    """The field in which something is said: the innermost that was sent."""
    if not isinstance(control, Group):
        steps = ("value", *steps)
    if not steps:
        return ""
    key = control.field(str(steps[0])) if isinstance(control, Group) else "value"
    names = ["/".join((key, *map(str, steps[1:end]))) for end in range(len(steps), 0, -1)]
    inner = [name for name in sent if name.startswith(f"{key}/")]
    return next((name for name in names if name in sent), next(iter(inner), ""))


def _differences(parts: Parts, path: Path, before: Plain, after: Plain) -> Iterator[Change]:
    if before == after and type(before) is type(after):
        return
    if after is None and path:
        yield Delete(path)
    elif before is None:
        yield inserted(parts, path, after)
    elif isinstance(before, dict) and isinstance(after, dict):
        for key in (*after, *(key for key in before if key not in after)):
            yield from _differences(parts, (*path, key), before.get(key), after.get(key))
    else:
        yield Replace(path, after)


def _new_step(document: Document, parts: Parts, path: Path, edit: Edit) -> str | int:
    value = parts.value(path)
    if path == ("states",) and isinstance(value, dict):
        return str(max(map(int, value), default=0) + 1)
    probe = control_at((*path, "x"), states=document.conflict.is_graph_form)
    if probe is None:
        return len(value) if isinstance(value, list) else 0
    return id_for(path, read(probe, edit.sent), document.conflict)


def _is_short(said: Plain) -> bool:
    """Whether a text is short enough to stand in a table, in each of its languages."""
    texts = said.values() if isinstance(said, dict) else [said]
    return all(isinstance(text, str) and len(text.split()) <= _FEW for text in texts)


def _whole(parts: Parts, path: Path, value: Plain) -> Plain:
    """Something new with what it must have: a party can do and wants nothing yet, a reading reads somebody as usual.

    An option that is said in few words is called by them in tables and pictures, not by its id.
    """
    if isinstance(value, dict) and len(path) == 4 and path[2] in {"options", "add"} and _is_short(value.get("do")):
        return {"short": value["do"], **value}
    if not isinstance(value, dict) or len(path) != 2:
        return {} if value is None else value
    if path[0] == "decision_makers":
        return {**value, **({"ranking": ["*"]} if "moves" in value else {"options": {}, "preferences": []})}
    if path[0] == "readings" and "rankings" not in value:
        wishes = {dm: parts.value(("decision_makers", dm, "preferences")) for dm in parts.keys(("decision_makers",))}
        return {**value, "preferences": dict([(dm, said) for dm, said in wishes.items() if said][:1])}
    return value
