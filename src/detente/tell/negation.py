"""What it is called not to do something, from the phrase for doing it.

German says no in the middle of a phrase, and where it stands decides what is denied: „nicht Russland unterstützen“
leaves open whether somebody else is supported. So *nicht* and *kein* are put only into phrases of a known shape; any
other is said to be given up as a whole, in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from detente.names import Language

_Unit = tuple[str, str]
"""A part of a phrase: what it is, and its words."""

_NOUN = r"[A-ZÄÖÜ][\w’'-]*"
_ADJECTIVE = r"[a-zäöüß][\w-]*e[nrsm]?"
_KIND = rf"(?:{_ADJECTIVE} )*{_NOUN}(?: {_NOUN})*"
_THE = r"(?:d(?:er|ie|as|en|em|es)|(?:ihr|sein|unser|euer|eur|mein|dies|jen)(?:e[nrsm]?)?)"
_A = r"ein(?:e[nrm]?)?"
_OF = rf"(?: (?:der|des) {_KIND})*"
_NAMED = rf"(?:{_THE} {_KIND}|{_NOUN}(?: {_NOUN})*)"
_PREPOSITION = (
    "(?:ab|am|an|ans|auf|aufs|aus|bei|beim|durch|für|fürs|gegen|hinter|im|in|ins|mit|nach|neben|über|um|unter|vom|von|"
    "vor|zu|zum|zur|zwischen)"
)
_UNITS = {
    "indefinite": rf"{_A} {_KIND}{_OF}(?: ohne {_NAMED})?",
    "role": rf"als \S+(?: {_NOUN})*",
    "circumstance": rf"{_PREPOSITION} (?:{_A} {_KIND}|{_NAMED}){_OF}(?: und {_NOUN})?",
    "object": _NAMED,
    "pronoun": "sich|es|ihn|sie|ihm|ihr|ihnen",
    "word": r"[a-zäöüß][\w-]*",
}
_UNIT = "|".join(rf"(?P<{name}>(?:{form})(?= ))" for name, form in _UNITS.items())
"""What may stand before the verb, each with the blank after it: long to compile, and English does without."""

_VERB = re.compile(r"[a-zäöüß]+e[lr]?n|[a-zäöüß]*(?:tun|sein)")

_DOUBTFUL = re.compile(
    r"nicht|kein\w*|nie|niemals|nichts|niemand\w*|weder|noch|und|oder|sowie|sowohl|mehr|nur|auch|schon|erst|sogar|selbst|"
    r"etwas|alles|alle[mnr]?|jede[mnrs]?|beide[nr]?|viele[nr]?|wenige[nr]?|einige[nr]?|manche[nr]?|mehrere[nr]?|"
    r"sämtliche[nr]?|ein\w*|ohne|heute|morgen|jetzt|bald|dann|später|immer|stets|bis|dass|wenn|weil"
)
"""Words beside which *nicht* would deny something else, or that begin another clause."""


def not_doing(do: str, language: Language) -> str:
    """The infinitive that denies the deed.

    Example:
        >>> not_doing("attack the dam", "en")
        'not attack the dam'
        >>> not_doing("Russland massiv unterstützen", "de")
        'Russland nicht massiv unterstützen'
        >>> not_doing("ein bindendes Abkommen unterzeichnen", "de")
        'kein bindendes Abkommen unterzeichnen'
        >>> not_doing("Truppen und Waffen schicken", "de")
        'auf „Truppen und Waffen schicken“ verzichten'
    """
    if language == "en":
        return f"not {do}"
    return _denied(do) or f"auf „{do.translate(_SINGLE)}“ verzichten"


def no_longer_doing(do: str, language: Language) -> str:
    """The infinitive that says, after *can*, that the deed was possible and is no more.

    Example:
        >>> no_longer_doing("attack the dam", "en")
        'no longer attack the dam'
        >>> no_longer_doing("die Brücke abreißen", "de")
        'die Brücke nicht mehr abreißen'
        >>> no_longer_doing("ein Veto einlegen", "de")
        'kein Veto mehr einlegen'
    """
    if language == "en":
        return f"no longer {do}"
    return _denied(do, " mehr") or f"nicht mehr „{do.translate(_SINGLE)}“"


def no_such(noun: str, language: Language) -> str:
    """The noun phrase that denies one with an indefinite article; empty for any other.

    Example:
        >>> no_such("a deal", "en"), no_such("eine Einigung", "de"), no_such("the middle course", "en")
        ('no deal', 'keine Einigung', '')
    """
    article, _, rest = noun.partition(" ")
    if language == "en":
        return f"no {rest}" if article in {"a", "an"} else ""
    return f"k{noun}" if re.fullmatch(_A, article) else ""


def accusative(noun: str, language: Language) -> str:
    """The noun phrase as what is had or seen; empty where its German article does not say of which gender it is.

    Example:
        >>> accusative("der Irak", "de"), accusative("die USA", "de"), accusative("ein Vertrag", "de")
        ('den Irak', 'die USA', '')
    """
    if language == "de" and re.match("k?ein ", noun):
        return ""
    return f"den {noun[4:]}" if language == "de" and noun.startswith("der ") else noun


_SINGLE = str.maketrans("„“", "‚‘")


def _denied(do: str, more: str = "") -> str | None:
    """The German phrase with *nicht* or *kein*, and what goes with it, in it; None where its shape is not known."""
    phrase, _, verb = do.rpartition(" ")
    units = _units(f"{phrase} ") if phrase else []
    if units is None or (units and not _VERB.fullmatch(verb)):
        return None
    objects = list(takewhile(lambda unit: unit[0] in {"object", "pronoun"}, units))
    rest = _with_no(objects, units[len(objects) :], more)
    return None if rest is None else " ".join((*(text for _, text in objects), *rest, verb))


def _with_no(objects: Sequence[_Unit], rest: Sequence[_Unit], more: str) -> list[str] | None:
    """What follows the objects, with the denial in it; None where it is in doubt what would be denied.

    A circumstance right behind an object may belong to it – „die Hilfe für die Ukraine“ –, so *nicht* comes after it.
    """
    kinds, texts = " ".join(kind for kind, _ in rest), [text for _, text in rest]
    if re.fullmatch(r"indefinite( circumstance| word)*", kinds):
        return [f"k{texts[0]}{more}", *texts[1:]]
    if any(kind == "object" for kind, _ in objects) and kinds.startswith("circumstance"):
        return [*texts, f"nicht{more}"] if kinds == "circumstance" else None
    return (
        [f"nicht{more}", *texts] if re.fullmatch(r"(role|circumstance|word( word)*( circumstance)?)?", kinds) else None
    )


def _units(phrase: str) -> list[_Unit] | None:
    """The parts of what stands before the verb; None where one is not known, or leaves the denial in doubt."""
    found: list[_Unit] = []
    at = 0
    while at < len(phrase):
        unit = re.compile(_UNIT).match(phrase, at)
        if unit is None or unit.lastgroup is None or _DOUBTFUL.fullmatch(unit.group()):
            return None
        found.append((unit.lastgroup, unit.group()))
        at = unit.end() + 1
    return found
