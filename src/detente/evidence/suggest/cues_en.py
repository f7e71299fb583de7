"""English: the cues of a sentence, and whom they point to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from detente.evidence.suggest.candidate import Cue, CueKind
from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.phrase import phrase
from detente.evidence.suggest.pointer import Pointer, pointer_at
from detente.evidence.suggest.subjects_en import CHAIN, agent, subject
from detente.evidence.suggest.word import Found, How, Tagged

_SPOKEN = frozenset({"says", "demands", "names", "denies"})
_SELDOM: Mapping[CueKind, frozenset[How]] = {
    "intends": frozenset({"modal", "embedded"}),
    "opines": frozenset({"modal"}),
    "demands": frozenset({"modal"}),
}
"""Ways in which somebody's mind is guessed at by the writer, rather than told."""
_NO_MINDS = frozenset({"you", "it", "this", "that"})
_NO_WORDS = frozenset({"plan", "schedule", "size", "age", "rank", "need"})
_BESIDE = 4
"""Words, the verb included, within which the second word of an expression stands."""
_TOLD = re.compile(r"[^,;:.VX]{0,6}?(?:S|:|q)|[RO]*(?:D[A#]*N|Q|E)[RXT]*[VX]")
_ACCORDING = re.compile(rf"(?P<who>{CHAIN}(?:[UA]P{CHAIN})?|[QO])")
_FIGURES = re.compile(rf"[DA#]*(?P<noun>N)p(?P<who>{CHAIN})")
_VIEW = re.compile(rf"(?:(?P<owner>E+)g|D)(?P<noun>N)(?:P(?P<who>{CHAIN}))?")
_OWNER = re.compile(r"(?<![DA#UNEgPpR])(?P<who>(?:D[RAUG#]*)?[A#]*[NE#]+)g[A#UN]*$")


def cues(of: Tagged, words: Lexicon) -> Iterator[Pointer]:
    """All that tells of speech in a sentence but its quotations."""
    for at, word in enumerate(of.words):
        match word.tag:
            case "V" | "U" | "G" | "I":
                yield from _verb(of, at, words)
            case "N" if words.has("sayings", word.lemma):
                yield from _saying(of, at, words)
            case "A" if re.search(r"XR*$", of.tags[:at]):
                yield from _held(of, at, words)
            case _:
                yield from _preposition(of, at, words)


def _verb(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    kind = words.kind(of.words[at].lemma, {word.text.lower() for word in of.words[at + 1 : at + _BESIDE]})
    aux = re.search(r"X[RT]*$", of.tags[:at])
    helper = of.words[aux.start()] if aux else None
    if kind is None or (of.tags[at] == "I" and not aux and not (of.tags[:at].endswith("t") and kind in _SPOKEN)):
        return
    if of.tags[at] == "U" and (helper is None or helper.lemma == "be" or helper.text in {"been", "being"}):
        if found := agent(of, at):
            yield pointer_at(of, at, kind, found, words)
        if found or helper or kind not in {"says", "demands"}:
            return
    found = subject(of, at, is_saying=kind == "says" or words.has("inverts", of.words[at].lemma))
    if found and of.tags[at] == "I" and helper is not None and helper.lemma != "do":
        found = found._replace(how="modal")
    if found and found.how == "aside" and kind != "says" and "q" not in of.tags:
        found = found._replace(how="embedded")  # “…, where she attacked the board”
    if found and _is_telling(of, at, found, kind, words):
        yield pointer_at(of, at, kind, found, words)


def _is_telling(of: Tagged, at: int, found: Found, kind: CueKind, words: Lexicon) -> bool:
    """Whether a verb that has other meanings too tells here what somebody said."""
    if kind in {"opines", "intends"} and of.said(found.first, found.last).lower() in _NO_MINDS:
        return False
    if kind == "shows":
        return words.has("documents", of.words[found.last - 1].lemma) or _TOLD.match(of.tags, at + 1) is not None
    if found.how in _SELDOM.get(kind, ()):
        return False
    is_weak = of.words[at].lemma in words.words["weak"] or (
        found.how == "shared" and (of.tags[at] == "I" or kind == "intends")
    )
    if not is_weak or found.how == "aside" or "q" in of.tags:
        return True
    return _TOLD.match(of.tags, at + 1) is not None


def _held(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    """“Lind is convinced”, “Lind is willing”."""
    lemma, wants = of.words[at].lemma, words.has("wants", of.words[at].lemma)
    if wants or words.has("holds", lemma):
        found = subject(of, at)
        yield pointer_at(of, at, "intends" if wants else "opines", found and found._replace(how="holds"), words)


def _saying(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    """“Lind’s promise to leave”, “the claim that …”."""
    if re.match(r"S(?![VX])|t", of.tags[at + 1 :]):
        hit = _OWNER.search(of.tags[:at])
        if hit or of.words[at + 1].text == "that":
            yield pointer_at(of, at, "says", Found(*hit.span("who"), "owner") if hit else None, words)


def _by_whom(of: Tagged, at: int, words: Lexicon) -> re.Match[str] | None:
    """“according to figures by Lind”."""
    hit = _FIGURES.match(of.tags, at + 1)
    noun, by = (hit.start("noun"), hit.start("who") - 1) if hit else (at, at)
    return hit if words.has("counts", of.words[noun].lemma) and of.words[by].text == "by" else None


def _preposition(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    text = of.words[at].text.lower()
    if text == "to" and at and of.words[at - 1].text.lower() == "according":
        hit = _by_whom(of, at, words) or _ACCORDING.match(of.tags, at + 1)
        if hit and of.words[at + 1].lemma not in _NO_WORDS:
            cue = Cue(of.words[at - 1].start, of.words[at].end, "according")
            yield Pointer(cue, phrase(of, *hit.span("who"), words), "according")
    if text == "in" and (hit := _VIEW.match(of.tags, at + 1)) and (hit["owner"] or hit["who"]):
        noun = of.words[hit.start("noun")].lemma
        if words.has("views", noun):
            found = Found(*hit.span("who" if hit["who"] else "owner"), "according")
            yield pointer_at(of, at, "opines" if noun in {"view", "opinion"} else "according", found, words)
