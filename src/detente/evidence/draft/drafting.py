"""From a text to all that it offers for a model of the conflict that it tells of."""

from __future__ import annotations

import datetime
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from detente.evidence.draft.acting import acting
from detente.evidence.draft.deeds import undone
from detente.evidence.draft.demands import demands
from detente.evidence.draft.element import Draft, Element, OptionSort, Passage
from detente.evidence.draft.english import ENGLISH
from detente.evidence.draft.german import GERMAN
from detente.evidence.draft.moments import day_meant
from detente.evidence.draft.options import options
from detente.evidence.draft.people import surname
from detente.evidence.draft.same import is_same, verb
from detente.evidence.draft.scene import Found, Scene
from detente.evidence.draft.turns import deadlines, forks, questions
from detente.evidence.suggest.paragraphs import Placed
from detente.names import plain, unique

_WORDS = {"de": GERMAN, "en": ENGLISH}
_VAGUE: frozenset[OptionSort | None] = frozenset(["can", "demand"])
"""How a text speaks of a deed that it may plan, threaten, offer or refuse elsewhere."""


def drafted(text: str, *, language: str, parts: Iterable[Placed], date: datetime.date | None = None) -> Draft:
    """All that a text offers for a model, each with the sentences that say it; a person decides.

    Rules find it: word lists, the order of words, and the names of states. They know nothing of the world beyond, take
    what is only reported for what may be done, and miss what needs understanding.

    Args:
        text: the text of a source.
        language: ``de`` or ``en``; for any other there are no rules.
        parts: the title, teaser, headings and paragraphs in it that are read; comments offer nothing.
        date: the day on which it was written, from which “within a week” is counted; None where nobody knows.

    Returns:
        The draft; without elements where there are no rules, or nothing is offered.

    Example:
        >>> text = "The council may close the bridge by Friday. The council wants peace. The union threatened to sue."
        >>> draft = drafted(text, language="en", parts=[Placed("paragraph", 0, len(text), 1)])
        >>> [(one.owner, one.label) for one in draft.of("option")]
        [('council', 'close the bridge by Friday'), ('union', 'sue')]
        >>> [one.label for one in draft.of("deadline")]
        ['by Friday']
    """
    words = _WORDS.get(language)
    if words is None:
        return Draft(language, ())
    scene = Scene(text, tuple(parts), words)
    can, want = tuple(options(scene)), tuple(demands(scene))
    ids = _ids(scene, acting(scene, want))
    days = ((one, day_meant(one.label, date, language)) for one in deadlines(scene, date))
    due = (
        Element("deadline", one.label, (one.sentence.passage,), date=day)
        for one, day in days
        if not (day and date and day < date)  # a day with its year, which is over
    )
    told = (
        Element(one.kind, one.label, (one.sentence.passage,), owner=ids.get(one.owner, ""))
        for one in (*forks(scene), *questions(scene))
    )
    wishes = (
        Element("demand", one.label, (one.sentence.passage,), owner=ids[owner])
        for one in want
        if one.owner not in scene.experts and (owner := one.owner if one.owner in ids else scene.near(one, ids))
    )
    return Draft(language, (*_parties(scene, ids), *_options(scene, can, ids), *wishes, *due, *told))


def _ids(scene: Scene, owners: Iterable[str]) -> dict[str, str]:
    """A short id of each party, made of the last word of what it is called, or of a state’s code."""
    ids: dict[str, str] = {}
    for owner in owners:
        word = owner.split()[-1] if owner.startswith("state ") else surname(scene.register.called(owner))
        base = re.sub(r"[^a-z0-9]+", "-", plain(word)).strip("-") or "party"
        ids[owner] = unique(base if base[0].isalpha() else f"p-{base}", ids.values())
    return ids


def _parties(scene: Scene, ids: Mapping[str, str]) -> Iterator[Element]:
    register = scene.register
    for owner, key in ids.items():
        first = next(one for one in scene.sentences if any(register.owner(m) == owner for m in one.named))
        aliases = tuple(name for name, _ in register.surfaces[owner].most_common())
        yield Element("party", register.called(owner), (first.passage,), id=key, aliases=aliases)


def _options(scene: Scene, found: Sequence[Found], ids: Mapping[str, str]) -> Iterator[Element]:
    """The deeds of the chosen parties; the same deed of a party in several sentences is one with several passages."""
    language = scene.words.language
    merged: list[tuple[Found, list[Passage]]] = []
    for one in _owned(scene, found, ids):
        k = next((k for k, (other, _) in enumerate(merged) if is_same(one, other, language)), None)
        if k is None:
            merged.append((one, [one.sentence.passage]))
            continue
        first, passages = merged[k]
        merged[k] = (replace(first, sort=one.sort) if first.sort in _VAGUE else first, passages)
        if one.sentence.passage not in passages:
            passages.append(one.sentence.passage)
    for one, passages in merged:
        undo = undone(one.label, language)
        yield Element("option", one.label, tuple(passages), owner=ids[one.owner], undo=undo, sort=one.sort)


def _owned(scene: Scene, found: Sequence[Found], ids: Container[str]) -> Iterator[Found]:
    """The deeds of those parties; one of nobody, or of a mere “group”, is whose it is elsewhere, or of who is near."""
    doers = {verb(one.label, scene.words.language): one.owner for one in reversed(found) if one.owner in ids}
    for one in found:
        owner = one.owner or doers.get(verb(one.label, scene.words.language), "")
        is_nobody = not owner or (owner not in ids and owner.startswith("body "))
        owner = scene.near(one, ids) if is_nobody else owner
        if owner in ids:
            yield replace(one, owner=owner)
