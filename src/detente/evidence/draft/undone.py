"""The way back from a deed, as one says what to do: its opposite, or holding back from it."""

from __future__ import annotations

import re

from detente.evidence.draft.labels_en import gerund

_OPPOSITES = {
    "en": {
        "abandon": "keep", "abolish": "keep", "accept": "reject", "approve": "reject", "cancel": "keep",
        "continue": "end", "end": "continue", "halt": "continue", "keep": "give up", "lift": "keep",
        "maintain": "give up", "reject": "accept", "repeal": "keep", "scrap": "keep", "stop": "continue",
        "suspend": "continue",
    },
    "de": {
        "abbrechen": "fortsetzen", "ablehnen": "annehmen", "abschaffen": "beibehalten", "annehmen": "ablehnen",
        "aufheben": "beibehalten", "beenden": "fortsetzen", "fortsetzen": "beenden", "aufrechterhalten": "aufgeben",
    },
}  # fmt: skip
_OBJECT = re.compile(r"(?:the|an?|its|his|her|their|all|any|[A-Z]\w+|\w+ing)\s(?!.*\bfrom\b)")
"""What a deed is done to, of which its opposite is said in the same words: not “stop the firm from paying”."""
_ONE = re.compile(r"\bein(?=(?:e|en|em|er|es)?\s)")
_PRONOUNS = frozenset(["sich", "es", "ihn", "sie", "ihm", "ihr", "ihnen", "uns", "dies", "das"])
"""What stands before the “nicht” of its clause; adverbs stand behind it."""


def undone(label: str, language: str) -> str:
    """The way back from a deed."""
    return _undone_en(label) if language == "en" else _undone_de(label)


def _undone_en(label: str) -> str:
    verb, _, rest = label.partition(" ")
    opposite = _OPPOSITES["en"].get(verb)
    if opposite and _OBJECT.match(rest):
        return f"{opposite} {rest}"
    return f"refrain from {gerund(verb)} {rest}".rstrip()


def _undone_de(label: str) -> str:
    words = label.split()
    opposite = _OPPOSITES["de"].get(words[-1])
    if opposite and len(words) > 1 and "nicht" not in words:
        return " ".join((*words[:-1], opposite))
    if one := _ONE.match(label):
        return f"k{label[one.start() :]}"
    at = len(words) - 1
    while at and words[at - 1].islower() and words[at - 1] not in _PRONOUNS:
        at -= 1
    return " ".join((*words[:at], "nicht", *words[at:]))
