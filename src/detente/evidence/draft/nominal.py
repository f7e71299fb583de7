"""Deeds that a text calls by a noun: somebody’s strike, a veto by somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detente.evidence.draft.scene import Found, Scene, Sentence

_NOUNS = {
    "en": """
        strike:strike walkout:walk_out walk-out:walk_out boycott:boycott veto:veto approval:approve withdrawal:withdraw
        retreat:retreat blockade:blockade protest:protest protests:protest attack:attack attacks:attack offensive:attack
        invasion:invade retaliation:retaliate resignation:resign refusal:refuse lawsuit:sue appeal:appeal
        sanctions:impose_sanctions tariffs:impose_tariffs ceasefire:cease_fire offer:make_an_offer
        proposal:make_a_proposal ultimatum:set_an_ultimatum threat:make_a_threat mediation:mediate support:give_support
    """,
    "de": """
        Streik:streiken Streiks:streiken Warnstreik:streiken Warnstreiks:streiken Ausstand:streiken Boykott:boykottieren
        Veto:ein_Veto_einlegen Zustimmung:zustimmen Rückzug:sich_zurückziehen Abzug:abziehen Ausstieg:aussteigen
        Blockade:blockieren Protest:protestieren Proteste:protestieren Angriff:angreifen Angriffe:angreifen
        Offensive:angreifen Vergeltung:Vergeltung_üben Rücktritt:zurücktreten Weigerung:sich_weigern Klage:klagen
        Sanktionen:Sanktionen_verhängen Zölle:Zölle_erheben Waffenruhe:die_Waffen_ruhen_lassen
        Angebot:ein_Angebot_machen
        Vorschlag:einen_Vorschlag_machen Ultimatum:ein_Ultimatum_stellen Drohung:drohen Vermittlung:vermitteln
        Unterstützung:unterstützen Verhandlungen:verhandeln
    """,
}
_WORD = re.compile(r"[^\W\d_][\w-]*")
_STRIKE = re.compile(r"(?P<who>[A-ZÄÖÜ][a-zäöüß]{3,}?)(?:warn)?streiks?")
"""A German compound that says who is on strike."""
_BY = {
    "en": re.compile(r"\s(?:by|from)\s(?:the\s)?"),
    "de": re.compile(r"\s(?:der|des|von|durch|vom)\s(?:den\s|die\s)?$"),
}


def nominal(scene: Scene, sentence: Sentence) -> Iterator[Found]:
    """The deeds that a sentence calls by a noun, with whoever does them: “the union’s strike”, “a strike by pilots”."""
    language = scene.words.language
    for hit in _WORD.finditer(sentence.text):
        deed = _deeds(language).get(hit.group())
        owner = _doer(scene, sentence, hit) if deed else ""
        if compound := _STRIKE.fullmatch(hit.group()):
            deed, owner = "streiken", scene.register.group(compound["who"])
        if deed and owner:
            yield Found("option", sentence, deed, owner, "can")


def _doer(scene: Scene, sentence: Sentence, noun: re.Match[str]) -> str:
    """Whose it is: a genitive before the noun, or a name that “by” leads to."""
    lead = [one for one in sentence.named if one.end == noun.start() - 1 and (one.is_genitive or one.state)]
    by = _BY[scene.words.language]
    behind = [
        one for one in sentence.named if one.start > noun.end() and by.fullmatch(sentence.text, noun.end(), one.start)
    ]
    return next((scene.register.owner(one) for one in (*lead, *behind)), "")


@cache
def _deeds(language: str) -> dict[str, str]:
    entries = (entry.split(":") for entry in _NOUNS[language].split())
    return {noun: deed.replace("_", " ") for noun, deed in entries}
