"""What changed between two versions of the file: in the model, and in what holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.case import Case
from detente.answers.diff import Diff
from detente.files import contents
from detente.model import parse
from detente.study.history import Version, versions
from detente.tell.blocks import Blocks, sentences
from detente.tell.formats import moment
from detente.web.asked import Asked
from detente.web.choices import said
from detente.web.screens import Choice, Field
from detente.web.work import Work


@dataclass(frozen=True)
class Wanted:
    """Two versions by their names; the last one before the file as it is now, unless said."""

    before: str = ""
    after: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> Diff | Blocks:
    """The difference; a sentence where there are no earlier versions."""
    known = _known(asked)
    if not known:
        return sentences([said("web-no-versions", asked)])
    before = known.get(wanted.before) or [*known.values()][-1]
    after = known.get(wanted.after)
    later = _case(asked, after) if after else asked.case
    return Diff(_case(asked, before), later, moment(after.at, asked.language) if after else said("web-now", asked))


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """Which two."""
    known = _known(asked)
    if not known:
        return ()
    choices = tuple(Choice(name, moment(one.at, asked.language)) for name, one in known.items())
    now = Choice("", said("web-now", asked))
    return (
        Field("before", said("web-earlier", asked), wanted.before or choices[-1].value, choices),
        Field("after", said("web-later", asked), wanted.after, (now, *choices)),
    )


def _known(asked: Asked) -> dict[str, Version]:
    assert asked.document.file is not None, "what is served is a file"
    return {one.name: one for one in versions(asked.document.file)} if asked.own else {}


def _case(asked: Asked, version: Version) -> Case:
    return Case(parse(contents(version.path), version.name).conflict, asked.concept)
