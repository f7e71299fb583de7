"""The words of a language that tell what parties to a conflict do, from `lists/*.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_WORDS = ("acts", "plans", "gerunds", "urges", "states", "common", "fillers")


@dataclass(frozen=True, slots=True)
class Lists:
    """Verbs and nouns by their base form; what a language has no use for is empty.

    Attributes:
        acts: verbs of what parties do to each other.
        plans: what “to” and a deed follow where somebody may do it.
        gerunds: what a deed in “-ing” follows there.
        urges: verbs of who wants another to do something.
        states: verbs of what somebody only is or has, or what happens to somebody: no deeds.
        common: words that tell nothing of what a text is about.
        fillers: words of a clause that its deed does without.
        nouns: the deed that a noun is.
        whole: deeds that are whole without what they are done to.
    """

    acts: frozenset[str]
    plans: frozenset[str]
    gerunds: frozenset[str]
    urges: frozenset[str]
    states: frozenset[str]
    common: frozenset[str]
    fillers: frozenset[str]
    nouns: Mapping[str, str]
    whole: frozenset[str]


@cache
def lists(language: str) -> Lists:
    """The words of a language."""
    data = tomllib.loads((files(__package__) / "lists" / f"{language}.toml").read_text(encoding="utf-8"))
    words = {name: frozenset(data.get(name, "").split()) for name in _WORDS}
    nouns = {noun: deed for deed, said in data["nouns"].items() for noun in said.split()}
    return Lists(**words, nouns=nouns, whole=frozenset(data["whole"]["deeds"]))
