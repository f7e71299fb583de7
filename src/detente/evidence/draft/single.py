"""Single words that are names, as the whole text uses them."""

from __future__ import annotations

import re
from collections import Counter

from detente.evidence.draft.tokens import without_genitive
from detente.evidence.draft.words import Words

_BEGINS = frozenset(".:?!")
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|St)\.")
SHORT_FORM = r"[A-ZÄÖÜ]\w{0,4}[A-ZÄÖÜ]|[A-ZÄÖÜ]{2,}"
"""The pattern of a short form, as “GdH” is one."""
_LEADS = re.compile(r"(?!\w+ten?$)[a-zäöüß]\w+(?:e|en|er|es|em|ur|um|vom|zum|zur|beim|im|am)")
"""German words before a noun rather than a name; what ends as “sagte” may be a verb before its subject."""

_ENDLESS = re.compile(r"(?<!\S)\S{61,}")
"""What is no word, as a picture in letters is; the patterns of names take the square of its length."""

_OFTEN = 4
"""Times that a surname stands as a name for each time that it has an article, as in “der Lind von heute”."""


def single_names(text: str, words: Words) -> dict[str, str]:
    """The single words that are names in a text, by what is said there: a German genitive means the same name.

    English ones are capitals within sentences. German nouns are so too: a name is what never stands behind an article
    or an adjective – met twice, or as the last word of a longer name, which may have one at times. Short forms are
    names in both.
    """
    text = _ENDLESS.sub(".", text)
    inside, behind, seen = _counted(text, words)
    if words.language == "en":
        return {word: word for word in seen if inside[word] or re.fullmatch(SHORT_FORM, word)}
    longer = rf"{words.capital.pattern}(?:\s{words.capital.pattern})+"
    surnames = {hit.group().rsplit(maxsplit=1)[-1] for hit in re.finditer(longer, text)}
    found = {
        word
        for word in seen
        if re.fullmatch(SHORT_FORM, word)
        or (not behind[word] and (inside[word] > 1 or word in surnames))
        or (word in surnames and inside[word] > _OFTEN * behind[word])
    }
    return {**{word: word for word in found}, **{f"{word}s": word for word in found if not word.endswith("s")}}


def _counted(text: str, words: Words) -> tuple[Counter[str], Counter[str], set[str]]:
    """How often each capital stands within a sentence, and behind what leads to a noun; all of them."""
    inside, behind, seen = Counter[str](), Counter[str](), set[str]()
    for hit in re.finditer(rf"(?<!\S)(?P<before>\S+)(?=\s[(„“]?(?P<word>{words.capital.pattern})(?!\w))", text):
        before, word = hit["before"], without_genitive(hit["word"])
        seen.add(word)
        is_article = before != "that" and words.article.fullmatch(before)  # “that Poland waits” leads to a clause
        if is_article or (words.language == "de" and _LEADS.fullmatch(before)):
            behind[word] += 1
        elif before[-1:] not in _BEGINS or _TITLE.fullmatch(before):
            inside[word] += 1
    return inside, behind, seen
