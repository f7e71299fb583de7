"""What parties may do: plans, threats, offers, refusals, and what they did to each other before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.acts import english_acts, german_acts, third
from detente.evidence.draft.deeds import Deed, act_de, asked_de, clause_end, deed_de, deed_en, is_deed
from detente.evidence.draft.nominal import nominal
from detente.evidence.draft.scene import Found, Scene, Sentence
from detente.evidence.draft.words import Words

_BETWEEN = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:(?:\w+ly|has|have|however|also|then|now|already|again|never|not|did|who|each|both|all)\W+)*"
)
_SECOND = re.compile(r"\sand\s(?P<verb>[a-z]+)")
_OBJECT = re.compile(
    r"\s(?:the|an?|its|his|her|their|to|on|off|out|for|with|against|down|up|in|all|more|[A-Z][\w-]*)\b|[.,]"
)
"""What follows a verb; a form in s before anything else may be a noun, as in “sanctions bill”."""
_NEAR = 12
"""Characters between a verb of asking and whom it asks."""
_TO = re.compile(r"\sto\b")
_FORM = re.compile(r"\b[a-z]+\b")


def options(scene: Scene) -> Iterator[Found]:
    """Every deed that a sentence says of a party, in the order of the text."""
    done = _done_en if scene.words.language == "en" else _done_de
    for sentence in scene.sentences:
        for deeds in (_planned, done, _urged, nominal):
            yield from deeds(scene, sentence)


def _planned(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    said, words = sentence.text, scene.words
    for hit in words.plans.finditer(said):
        owner, end = scene.owner_at(sentence, hit.start())
        deed = _deed(said, hit, end, words) if owner else None
        if deed is None or not is_deed(deed.label, words):
            continue
        is_denied = deed.is_denied or _is_denied(said, hit, end, words)
        sort = words.sort_of(hit.groupdict().get("done") or hit.group(), is_denied=is_denied)
        for label in _each(deed.label):
            yield Found("option", sentence, label, owner, sort)


def _deed(said: str, plan: re.Match[str], subject: int, words: Words) -> Deed | None:
    if words.language == "de":
        return deed_de(said, plan.start(), plan.end(), subject, words.passive)
    return None if words.passive.match(said, plan.end()) else deed_en(said, plan.end())


def _is_denied(said: str, plan: re.Match[str], subject: int, words: Words) -> bool:
    """Whether a plan is said not to be one: before it, within it, or in German behind it."""
    until = clause_end(said, plan.end(), "de") if words.language == "de" else plan.end()
    before = said[min(subject, plan.start()) : plan.start()]
    return words.denied.search(before) is not None or words.no.search(said, plan.start(), until) is not None


def _each(deed: str) -> Iterator[str]:
    """A deed, or both where a second English one follows: “cut the pay and lock the gates”."""
    second = next((hit for hit in _SECOND.finditer(deed) if hit["verb"] in english_acts().values()), None)
    if second is None:
        yield deed
    else:
        yield from (deed[: second.start()], deed[second.start("verb") :])


def _done_en(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    said, acts = sentence.text, english_acts()
    for hit in _FORM.finditer(said):
        if hit.group() not in acts or scene.words.plans.match(said, hit.start()):
            continue
        owner, end = scene.owner_at(sentence, hit.start())
        is_noun = hit.group() == third(acts[hit.group()]) and not _OBJECT.match(said, hit.end())
        is_his = owner and not is_noun and _BETWEEN.fullmatch(said, min(end, hit.start()), hit.start())
        if is_his and (deed := deed_en(f" {acts[hit.group()]}{said[hit.end() :]}", 0)):
            yield Found("option", sentence, deed.label, owner, "can")


def _done_de(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    for act in german_acts(sentence.text):
        owner, end = scene.owner_at(sentence, act.start)
        label = act_de(sentence.text, max(act.end, end), act.verb, act.prefix, act.done)
        if owner and not label.startswith("es "):  # “es ablehnen”: what is refused is a deed of its own
            yield Found("option", sentence, label, owner, "can")


def _urged(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    """“urged the union to return”: what somebody wants another to do, that one could."""
    said = sentence.text
    for hit in scene.words.urged.finditer(said):
        named = next((one for one in sentence.named if hit.end() <= one.start <= hit.end() + _NEAR), None)
        if named is None:
            continue
        to = _TO.match(said, named.end)
        asked = asked_de(said, named.end) if scene.words.language == "de" else deed_en(said, to.end()) if to else None
        if asked:
            yield Found("option", sentence, asked.label, scene.register.owner(named), "demand")
