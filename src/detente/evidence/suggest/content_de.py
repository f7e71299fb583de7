"""German: whether a sentence says what somebody said, beside the verb of saying."""

from __future__ import annotations

import re
from typing import NamedTuple

from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.mood import mood
from detente.evidence.suggest.subjects_de import may_say
from detente.evidence.suggest.word import Found, Tagged

_CONTENT = re.compile(r"q|:|,[^WS,;:]*[VX]|,?[^,;:]*[tz]")

_OPENS = re.compile(r",(?:[SK]|[Pp]W)")
"""Where a clause begins whose first word belongs to no verb before: “…, als …”, “…, für die …”."""


class Saying(NamedTuple):
    """Where a verb of saying stands, and its finite verb; who says it, as far as that was found."""

    at: int
    finite: int
    who: Found | None


def separable(of: Tagged, at: int) -> tuple[str, set[str]]:
    """The base form of a verb with its particle, and the words of its clause."""
    stop = re.search(r"[;:]|$", of.tags[at:]) if of.tags[at + 1 : at + 2] not in {",", "."} else None
    end = at + (stop.start() if stop else 1)
    start = max(of.tags.rfind(mark, 0, at) for mark in ",;:") + 1
    lemma, particle = of.words[at].lemma, of.tags.find("T", at + 1, end)
    if of.tags[at] == "V" and particle > at and not re.search(r"[VX]", of.tags[at + 1 : particle]):
        before = of.words[particle].text.lower()
        lemma = lemma if before == "weiter" else before + lemma
    return lemma, {of.words[k].text.lower() for k in range(start, end) if not _OPENS.match(of.tags, k - 1)}


def auxiliary(of: Tagged, at: int) -> int | None:
    """The finite auxiliary of a participle: the last of those directly after it, else before it in the same clause."""
    if after := re.match(r"X+", of.tags[at + 1 :]):
        return at + after.end()
    before = re.search(r"X[^X;:VS]*$", of.tags[:at])
    return before.start() if before else None


def has_content(of: Tagged, saying: Saying, words: Lexicon) -> bool:
    """Whether a sentence says what somebody said: between marks, in a clause, or as the object of some verbs."""
    lemma, beside = separable(of, saying.at)
    is_free = bool(words.words["free"] & {lemma, *(f"{lemma}:{one}" for one in beside)})
    is_answer = words.has("answers", lemma) and _names_a_claim(of, saying.finite, words)
    if "q" in of.tags or ((is_free or is_answer) and _is_main(of, saying)):
        return True
    last = max(saying.at, saying.finite)
    is_told = lemma not in words.words["ahead"] and _follows_content(of, saying)
    return is_told or _CONTENT.match(_later_clauses(of, last)) is not None


def _is_main(of: Tagged, saying: Saying) -> bool:
    """Whether a verb tells in the main clause what somebody said who may say something."""
    if saying.who is None:
        return of.tags[saying.at] == "V"
    return saying.who.how not in {"embedded", "relative"} and may_say(of, saying.who.first, saying.who.last)


def _names_a_claim(of: Tagged, finite: int, words: Lexicon) -> bool:
    """“weist die Vorwürfe zurück”, “weist das zurück”, not “weist den Antrag zurück”."""
    rest = of.words[finite + 1 :]
    groups = ("sayings", "claims")
    return any(word.text in {"das", "dies"} and word.tag in "QO" for word in rest) or any(
        words.has(group, word.lemma) for word in rest for group in groups
    )


def _follows_content(of: Tagged, saying: Saying) -> bool:
    """Whether what is said stands before the verb, or is told by a conjunction or the mood."""
    at = min(saying.at, saying.finite)
    texts = [word.text.lower() for word in of.words]
    if next(mood(of, goes_on=True), None) or {"dass", "daß", "ob"} & set(texts):
        return True
    if at and texts[at - 1] in {"das", "dies"} and (at == 1 or of.tags[at - 2] in ",-"):
        return True
    return _is_after_clause(of, at, saying.who) or any(
        text == "wie" and of.tags[k] == "S" for k, text in enumerate(texts[:at])
    )


def _is_after_clause(of: Tagged, at: int, who: Found | None) -> bool:
    """“Das Eis sei dünn, sagte Lind”: whoever says it stands behind the verb, else it is a clause about them."""
    if (who is not None and who.first < at) or of.tags[0] == "S":
        return False
    return re.search(r"[VX].*,R*$", of.tags[:at]) is not None


def _later_clauses(of: Tagged, at: int) -> str:
    return re.sub(r"^[^,:q]*", "", of.tags[at + 1 :])
