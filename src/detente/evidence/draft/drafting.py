"""From a text to all that it offers for a model of the conflict that it tells of."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from detente.evidence.draft.acting import acting
from detente.evidence.draft.demands import demands
from detente.evidence.draft.element import Draft, Element, OptionSort, Passage
from detente.evidence.draft.moments import day_meant
from detente.evidence.draft.options import options, told_deeds
from detente.evidence.draft.people import surname
from detente.evidence.draft.same import is_said_again, is_same, verb
from detente.evidence.draft.scene import Found, Scene
from detente.evidence.draft.turns import deadlines, forks, questions
from detente.evidence.draft.undone import undone
from detente.evidence.draft.words import Words
from detente.evidence.suggest.paragraphs import Placed
from detente.names import plain, unique

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
    words = _words(language)
    if words is None:
        return Draft(language, ())
    scene = Scene(text, tuple(parts), words)
    told = told_deeds(scene)
    want = tuple(demands(scene, {one.sentence.start for one in options(scene, told, ())}))
    can = tuple(options(scene, told, {one.sentence.start for one in want}))
    ids = _ids(scene, acting(scene))
    days = ((one, day_meant(one.label, date, language)) for one in deadlines(scene, date))
    due = (
        Element("deadline", one.label, (one.sentence.passage,), date=day)
        for one, day in days
        if not (day and date and day < date)  # a day with its year, which is over
    )
    asked = (
        Element(one.kind, one.label, (one.sentence.passage,), owner=ids.get(one.owner, ""))
        for one in (*forks(scene), *questions(scene))
    )
    return Draft(
        language, (*_parties(scene, ids), *_options(scene, can, ids), *_demands(scene, want, ids), *due, *asked)
    )


def _words(language: str) -> Words | None:
    """The rules of a language; those of another are not compiled, which takes a tenth of a second."""
    match language:
        case "de":
            from detente.evidence.draft.german import GERMAN  # noqa: PLC0415

            return GERMAN
        case "en":
            from detente.evidence.draft.english import ENGLISH  # noqa: PLC0415

            return ENGLISH
    return None


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
    named = ((register.owner(one), sentence) for sentence in reversed(scene.sentences) for one in sentence.named)
    first = dict(named)
    for owner, key in ids.items():
        aliases = tuple(name for name, _ in register.surfaces[owner].most_common())
        yield Element("party", register.called(owner), (first[owner].passage,), id=key, aliases=aliases)


def _options(scene: Scene, found: Sequence[Found], ids: Mapping[str, str]) -> Iterator[Element]:
    """The deeds of the chosen parties; the same deed in several sentences is one with several passages."""
    language = scene.words.language
    for one, those in _once(_owned(scene, found, ids), partial(is_same, language=language)):
        undo, spoken = undone(one.label, language), _passages(same for same in those if same.sort == one.sort)
        yield Element("option", one.label, _passages(those), ids[one.owner], undo=undo, sort=one.sort, spoken=spoken)


def _demands(scene: Scene, found: Sequence[Found], ids: Mapping[str, str]) -> Iterator[Element]:
    """The wishes of the chosen parties, each once."""
    said = (one for one in found if one.owner not in scene.experts)
    owned = (replace(one, owner=one.owner if one.owner in ids else scene.near(one, ids)) for one in said)
    for one, those in _once((one for one in owned if one.owner), partial(is_said_again, language=scene.words.language)):
        yield Element("demand", one.label, _passages(those), owner=ids[one.owner])


def _passages(found: Iterable[Found]) -> tuple[Passage, ...]:
    return tuple(dict.fromkeys(one.sentence.passage for one in found))


def _once(found: Iterable[Found], is_one: Callable[[Found, Found], bool]) -> list[tuple[Found, list[Found]]]:
    """Everything once, with all that are the same; whose it is, and how it is spoken of, where the text tells that."""
    merged: list[tuple[Found, list[Found]]] = []
    for one in found:
        k = next((k for k, (other, _) in enumerate(merged) if is_one(one, other)), None)
        if k is None:
            merged.append((one, [one]))
            continue
        first, those = merged[k]
        sort = one.sort if first.sort in _VAGUE else first.sort
        whose = one if first.is_guessed else first
        merged[k] = (replace(first, owner=whose.owner, is_guessed=whose.is_guessed, sort=sort), [*those, one])
    return merged


def _owned(scene: Scene, found: Sequence[Found], ids: Container[str]) -> Iterator[Found]:
    """The deeds of those parties; one of nobody, or of a mere “group”, is whose it is elsewhere, or of who is near."""
    doers = {verb(one.label, scene.words.language): one.owner for one in reversed(found) if one.owner in ids}
    for one in found:
        owner = one.owner or doers.get(verb(one.label, scene.words.language), "")
        is_nobody = not owner or (owner not in ids and owner.startswith("body "))
        owner = scene.near(one, ids) if is_nobody else owner
        if owner in ids:
            yield replace(one, owner=owner, is_guessed=owner != one.owner)
