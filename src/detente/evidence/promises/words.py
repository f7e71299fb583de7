"""The words of a language by which somebody promises or predicts something."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.evidence.suggest.grammar import either


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Words:
    """Base forms of verbs, nouns and adjectives, and pronouns.

    `commits` are verbs, and `vows` nouns, by which somebody promises; `refuses` are verbs that deny it before such a
    verb. `expects` are verbs, and `sure` adjectives, by which somebody predicts; `wishes` are verbs, and `hopes` nouns,
    by which they only hope or fear. `befalls` are verbs of what nobody does on purpose, `tells` of what is done by the
    words themselves. `first` and `own` are the pronouns by which speakers mean themselves, in their own words and in
    those of others; `nothing` are those of no person, `nobody` those of whom nothing is foretold. `never` denies;
    `unsure` are auxiliaries by which it is only possible, or due; `likely` is how a text expects something in its own
    voice.
    """

    commits: frozenset[str]
    vows: frozenset[str]
    refuses: frozenset[str]
    expects: frozenset[str]
    sure: frozenset[str]
    wishes: frozenset[str]
    hopes: frozenset[str]
    befalls: frozenset[str]
    tells: frozenset[str]
    first: frozenset[str]
    own: frozenset[str]
    nothing: frozenset[str]
    nobody: frozenset[str]
    never: frozenset[str]
    unsure: frozenset[str]
    likely: re.Pattern[str]


ENGLISH = Words(
    commits=_set("promise pledge vow swear guarantee commit undertake"),
    vows=_set("promise pledge vow commitment guarantee assurance oath"),
    refuses=_set("refuse decline fail deny"),
    expects=_set("expect predict forecast anticipate foresee foretell prophesy project envision"),
    sure=_set("confident convinced certain sure optimistic"),
    wishes=_set("hope wish want fear worry like love prefer wonder imagine doubt"),
    hopes=_set("hope fear worry concern wish"),
    befalls=_set(
        "have become lose win know find face suffer die get like want hear fall hurt survive understand remember miss"
        " feel learn need happen"
    ),
    tells=_set("say tell ask admit add remind repeat argue concede note"),
    first=_set("i we"),
    own=_set("he she they we i"),
    nothing=_set("this that these those which what there you nothing"),
    nobody=_set("what which you who whoever whatever"),
    never=_set("not n't n’t never"),
    unsure=_set("would should must may might could ’d 'd"),
    likely=re.compile(
        r"\b(?:is|are)\s(?:\w+\s)?(?:likely|unlikely|expected|set|poised)\sto\b|\bwill\s(?:almost\s)?(?:probably|likely|soon"
        r"|eventually|inevitably|certainly|surely)\b|\b(?:un)?likely\b[^.;]*\bwill\b|\bwon[’']t\slikely\b"
    ),
)

GERMAN = Words(
    commits=_set("versprechen zusagen zusichern geloben garantieren ankündigen verpflichten schwören"),
    vows=_set("versprechen zusage zusicherung garantie ankündigung verpflichtung gelöbnis"),
    refuses=_set("weigern ablehnen vermeiden leugnen bestreiten"),
    expects=_set("erwarten rechnen prognostizieren vorhersagen voraussagen prophezeien"),
    sure=_set("zuversichtlich überzeugt sicher optimistisch"),
    wishes=_set("hoffen wünschen fürchten befürchten bezweifeln"),
    hopes=_set("hoffnung wunsch furcht befürchtung sorge angst"),
    befalls=_set(
        "haben verlieren gewinnen wissen finden leiden sterben bekommen hören fallen überleben verstehen fühlen lernen"
        " brauchen geschehen passieren müssen"
    ),
    tells=_set("sagen fragen gestehen hinzufügen wiederholen"),
    first=_set("ich wir"),
    own=_set("er sie man wir ich"),
    nothing=_set("es das dies du ihr nichts"),
    nobody=_set("du ihr was wer"),
    never=_set("nicht nie niemals keinesfalls keineswegs"),
    unsure=_set("sollen müssen können wollen dürfen mögen"),
    likely=re.compile(
        rf"\bw[ie]rd(?:en)?\b[^.;]*\b{either('voraussichtlich wohl bald wahrscheinlich vermutlich erwartet')}\b"
        rf"|\b{either('voraussichtlich wahrscheinlich vermutlich')}\b[^.;]*\bw[ie]rd(?:en)?\b"
        r"|\bdürften?\b[^.;,]*en[.,;]"
    ),
)
