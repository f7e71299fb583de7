"""What people write for the words of the statement language, and the word that is understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

TAKEN = "the name of an option alone says that it is taken, with not before it that it is not"
_WORDS = {
    "and": ("&&", "∧", "+", "und", "sowie", "but", "aber", "et", "та", "і", "и"),
    "or": ("||", "∨", "oder", "ou", "або", "или"),
    "not": ("~", "¬", "-", "dont", "doesnt", "cannot", "nicht", "kein", "keine", "non", "ikke", "не"),
    "if": ("wenn", "falls", "when", "якщо", "если"),
    "then": ("dann", "so", "тоді"),
    "if A then B for A only if B": ("only",),
    "# for a comment": ("//",),
    "if not": ("unless", "except", "außer"),
    "and not": ("without", "ohne"),
    "-> (or if … then …)": ("=>", "→", "⇒", "implies", "implicates", "leads", "causes", "therefore", "folgt"),
    "iff": ("<=>", "↔", "⇔", "equals"),
    "and or or between the parts": (",", ";", "/"),
    "(a or b) and not (a and b)": ("xor", "either", "entweder"),
    "not … and not …": ("neither", "nor", "weder", "noch"),
    "two lines, the more important first": (">", "<", ">=", "≻", "≥", "before", "over", "better", "preferred"),
    "true": ("yes", "ja", "wahr", "always", "immer"),
    "false": ("no", "nein", "falsch", "never", "nie"),
}
_LEFT_OUT = dict.fromkeys("“”„‟‘’‚«»\"'`", "leave the quotation marks out") | {"both": "leave it out"}
_JUST_THE_SAME = frozenset(("and", "or", "not", "if", "then", "iff", "and not"))
_DENYING = frozenset(("no", "never", "nein", "nie", "kein", "keine", "non"))
_EQUATING = ("=", "==", "is", "ist")
_PARTING = ("!=", "≠", "<>")
_KEYS = {
    "as_of": "date day stand datum",
    "title": "titel heading name label text",
    "summary": "description abstract beschreibung",
    "decision_makers": "players actors parties agents stakeholders dms akteure parteien",
    "status_quo": "current today now initial initial_state start",
    "constraints": "rules restrictions infeasible regeln",
    "any of": "either_of one_of any any_one_of at_least_one at_least_one_of either or",
    "at most one": "not_both at_most at_most_one_of one_at_most max_one mutually_exclusive exclusive",
    "exactly one": "one_of exactly_one_of exactly either",
    "never": "not impossible forbid forbids forbidden exclude excluded prohibit prohibited not_allowed cannot "
    "infeasible nie niemals nicht verboten verbiete ausgeschlossen",
    "always": "must require requires required ensure necessary immer stets",
    "who": "name speaker person",
    "name": "label full_name title",
    "options": "actions choices moves strategies optionen",
    "preferences": "prefs goals wants priorities ziele präferenzen",
    "ranking": "preferences order rank rangfolge",
    "do": "action take tun",
    "undo": "reverse revert drop not don't dont else otherwise nicht zurück",
    "because": "reason why weil note comment remark",
    "note": "because reason why weil comment remark description kommentar anmerkung bemerkung",
    "confidence": "certainty",
    "without": "remove minus leaves ohne",
    "fix": "fixed set",
    "on": "when date day at",
    "ask": "kind question type",
    "about": "of target condition",
    "says": "text quote",
    "speaker": "author who by person sprecher",
    "published": "date day year datum",
    "exact": "quote quotation passage wording verbatim text zitat wörtlich wortlaut",
    "is": "statement means when",
    "evidence": "source sources quote quotes basis proof beleg belege quelle quellen",
    "want": "wants wish statement goal prefers prefer ziel will",
}
_EITHER = r"(?:either|entweder) (.+?),? (?:or|oder) (.+)"
_WORDED = (
    (r"(.+?),? (?:never|nie|niemals)[.!]?", "not {}"),
    (r"(?:never|nie|niemals):? (.+?)[.!]?", "not {}"),
    (r"(.+?),? (?:always|immer)[.!]?", "{}"),
    (r"(?:always|immer):? (.+?)[.!]?", "{}"),
    (r"(?:there (?:is|are|will be)|es gibt) (.+?)[.!]?", "{}"),
    (r"(?:without|ohne) (.+?)[.!]?", "not {}"),
    (r"(?:wants?|prefers?|will)(?:: ?| - | )(.+?)[.!]?", "{}"),
    (r"(.+?)[.!;]", "{}"),
    (r"(?!if )(.+?),? then (.+)", "if {} then {}"),
    (r"(.+?),? (?:as long as|provided that|provided|in case|solange|sofern) (.+)", "{} if {}"),
    (r"(.+?),? (?:if and only if|(?:exactly|precisely|just) (?:if|when)|when and only when) (.+)", "{} iff {}"),
    (r"(.+?),? (?:genau dann,? wenn|dann und nur dann,? wenn|wenn und nur wenn|gdw\.?) (.+)", "{} iff {}"),
    (r"(.+?),? only (?:if|when) (.+)", "if {} then {}"),
    (_EITHER, "{} or {}"),
    (r"(?:either )?(.+?) xor (.+)", "({0} or {1}) and not ({0} and {1})"),
    (r"(?:neither|weder) (.+?),? (?:nor|noch) (.+)", "not {} and not {}"),
    (r"(?:both|sowohl) (.+?) (?:and|als auch) (.+)", "{} and {}"),
)
"""Words around a statement, and what is meant by them, in the order in which they are tried."""
_HOW_OFTEN = {
    "never": "(?:is |are |can |sind |ist )?(?:never|impossible|forbidden|nie|niemals|unmöglich|ausgeschlossen)",
    "always": "(?:is |are |ist |sind )?(?:always|immer|stets)",
}
_LANGUAGES = {
    "en": "english englisch eng",
    "de": "german deutsch ger deu",
    "fr": "french französisch français fra fre",
    "es": "spanish spanisch español spa",
    "it": "italian italienisch italiano ita",
    "nl": "dutch niederländisch nederlands nld dut",
    "pl": "polish polnisch polski pol",
    "ru": "russian russisch русский rus",
    "uk": "ukrainian ukrainisch українська ukr",
}
_VALUES = {
    "high": "hoch sure certain sicher strong",
    "medium": "mittel moderate middle",
    "low": "niedrig gering weak unsure unsicher",
    "unknown": "unbekannt unklar unclear none",
    "holds": "stabilität stable stability equilibrium equilibria stabil hält",
    "on record": "official quoted public",
}
_INSTEAD = (
    _LEFT_OUT
    | {said: f"write {word}" for word, several in _WORDS.items() for said in several}
    | dict.fromkeys((*_EQUATING, *_PARTING), TAKEN)
)


def instead_of(word: str, *, before_a_name: bool = False) -> str | None:
    """What to write for a word or sign that statements do not know; some deny where a name follows.

    Example:
        >>> instead_of("und")
        'write and'
    """
    if before_a_name and word.lower() in _DENYING:
        return "write not"
    return _INSTEAD.get(word.lower())


def keyword_for(word: str, *, before_a_name: bool = False) -> str | None:
    """The word of the statement language that says just the same as another word or sign.

    Example:
        >>> keyword_for("oder")
        'or'
    """
    said = (instead_of(word, before_a_name=before_a_name) or "").removeprefix("write ")
    return said if said in _JUST_THE_SAME else None


def says_taken(verb: str, word: str) -> bool | None:
    """Whether a verb as ``is`` or ``=`` and the word after it say that an option is taken; None if they say nothing."""
    equal = says_equal(verb) if verb.lower() not in _EQUATING else True
    said = _INSTEAD.get(word.lower(), f"write {word.lower()}")
    taken = {"write true": True, "write false": False, "write not": False}.get(said)
    return None if equal is None or taken is None else taken == equal


def says_equal(sign: str) -> bool | None:
    """Whether a sign between two things says that they are equal, or unequal; None if it says neither."""
    return True if sign in ("=", "==") else False if sign in _PARTING else None


def without_words(text: str) -> Iterator[str]:
    """The statements that may be meant by one with words before or after it.

    Example:
        >>> [*without_words("pay and close never")]
        ['not (pay and close)']
    """
    plain = " ".join(text.split())
    for pattern, meaning in _WORDED:
        if found := re.fullmatch(pattern, plain, re.IGNORECASE):
            plain_parts = not meaning.startswith("not")
            parts = (part if plain_parts or re.fullmatch(r"[\w.-]+", part) else f"({part})" for part in found.groups())
            yield meaning.format(*parts)


def is_either(text: str) -> bool:
    """Whether one of two things is said to be so, which may mean that not both are.

    Example:
        >>> is_either("either pay or close")
        True
    """
    found = re.fullmatch(_EITHER, " ".join(text.split()), re.IGNORECASE)
    return found is not None and all(re.fullmatch(r"(?:not )?[\w.-]+", part) for part in found.groups())


def as_constraint(said: str) -> str:
    """The constraint that a bare statement stands for, by a word in it that says how often it is so.

    Example:
        >>> as_constraint("pay and close never happen together")
        'never: pay and close'
    """
    plain = " ".join(said.split())
    for key, how in _HOW_OFTEN.items():
        if found := re.search(rf"^(.+?) (?:{how})\b[\w ]*[.!]?$", plain, re.IGNORECASE):
            return f"{key}: {found.group(1)}"
    return f"never: {said}"


def value_for(word: str, known: Iterable[object]) -> str | None:
    """The one of the `known` values that people call so.

    Example:
        >>> value_for("hoch", ["high", "low"])
        'high'
    """
    said = word.strip().lower()
    return next((value for value, several in _VALUES.items() if value in known and said in several.split()), None)


def key_for(word: str, known: Iterable[str]) -> str | None:
    """The one of the `known` keys that people call so.

    Example:
        >>> key_for("players", ["title", "decision_makers"])
        'decision_makers'
    """
    said = word.strip().lower().replace(" ", "_")
    return next((key for key in known if said in _KEYS.get(key, "").split()), None)


def language_for(word: str) -> str | None:
    """The code of the language that is called so.

    Example:
        >>> language_for("Deutsch")
        'de'
    """
    said = word.strip().lower()
    return next((code for code, several in _LANGUAGES.items() if said in (code, *several.split())), None)
