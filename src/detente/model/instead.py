"""What people write for the words of the statement language, and the word that is understood."""

from __future__ import annotations

_TAKEN = "the name of an option alone says that it is taken, with not before it that it is not"
_WORDS = {
    "and": ("&&", "∧", "+", "und", "sowie", "but", "aber", "et", "та", "і", "и"),
    "or": ("||", "∨", "oder", "ou", "або", "или"),
    "not": ("~", "¬", "-", "nicht", "kein", "keine", "non", "ikke", "не"),
    "if": ("wenn", "falls", "when", "якщо", "если"),
    "then": ("dann", "so", "тоді"),
    "if not": ("unless", "except", "außer"),
    "and not": ("without", "ohne"),
    "-> (or if … then …)": ("=>", "→", "⇒", "implies", "therefore"),
    "iff": ("<=>", "↔", "⇔", "equals"),
    "and or or between the parts": (",", ";"),
    "(a or b) and not (a and b)": ("xor", "either", "entweder"),
    "true": ("yes", "ja", "wahr", "always", "immer"),
    "false": ("no", "nein", "falsch", "never", "nie"),
}
_INSTEAD = {said: f"write {word}" for word, several in _WORDS.items() for said in several} | dict.fromkeys(
    ("=", "==", "!=", "is", "ist"), _TAKEN
)


def instead_of(word: str) -> str | None:
    """What to write for a word or sign that statements do not know.

    Example:
        >>> instead_of("und")
        'write and'
    """
    return _INSTEAD.get(word.lower())
