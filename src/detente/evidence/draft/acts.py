"""Verbs of what parties to a conflict do to each other, by the forms that a text has of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

_ENGLISH = """
abandon abolish accept activate adjourn adopt agree aid allocate allow amend annex appeal appoint approve arm arrest
assault assist attack authorize back ban bar besiege block blockade bomb bombard boycott build:built buy:bought cancel
capture cease challenge charge close compensate concede condemn confirm confront convene convict cooperate cut:cut
deal:dealt declare defend defer defy delay demonstrate deny deploy deport detain disarm dismiss disrupt dissolve draft
drop eject end endorse enforce enrich escalate establish evacuate evict execute expand expel exploit extend extradite
filibuster file fight:fought finance fire freeze:froze:frozen fund give:gave:given grant halt hand hold:held host
impose indict intervene introduce invade investigate invite join jail kidnap kill launch leave:left legalize lend:lent
liberate lift limit lobby lock march mediate meet:met mobilize murder nationalize negotiate nominate obstruct occupy
offer order organize oust overrule overthrow:overthrew:overthrown parade pardon pass patrol pay:paid picket pledge
poll postpone privatize probe prohibit promise prosecute protest provide pull punish purchase push quit:quit raid
raise ratify reach recall recognize recommend reconvene recruit redeploy reduce refuse reinforce reinstate reject
release relocate remove renew reopen replace repeal request rescue resign resist respond restart restore restrict
resume retaliate retreat revoke roll sack sanction schedule scrap seize sell:sold send:sent set:set shell shoot:shot
shut:shut sign slash smuggle spend:spent sponsor stage start stop storm strike:struck submit subsidize sue supply
support surrender suspend table tax test threaten tighten topple torture train transfer try:tried turn veto violate
vote walk warn withdraw:withdrew:withdrawn withhold:withheld
"""
_GERMAN = """
abbrechen:brach:abgebrochen abhalten:hielt:abgehalten ablehnen:lehnte:abgelehnt abschaffen:schaffte:abgeschafft
absetzen:setzte:abgesetzt abstimmen:stimmte:abgestimmt abziehen:zog:abgezogen akzeptieren:akzeptierte:akzeptiert
anbieten:bot:angeboten anerkennen:erkannte:anerkannt angreifen:griff:angegriffen anklagen:klagte:angeklagt
annehmen:nahm:angenommen anordnen:ordnete:angeordnet aufheben:hob:aufgehoben aufnehmen:nahm:aufgenommen
aufrufen:rief:aufgerufen ausrufen:rief:ausgerufen aussetzen:setzte:ausgesetzt aussteigen:stieg:ausgestiegen
ausweisen:wies:ausgewiesen beantragen:beantragte:beantragt beenden:beendete:beendet befreien:befreite:befreit
beginnen:begann:begonnen begrenzen:begrenzte:begrenzt beschließen:beschloss:beschlossen
beschränken:beschränkte:beschränkt besetzen:besetzte:besetzt bestreiken:bestreikte:bestreikt
beteiligen:beteiligte:beteiligt bewilligen:bewilligte:bewilligt blockieren:blockierte:blockiert
bombardieren:bombardierte:bombardiert boykottieren:boykottierte:boykottiert einberufen:berief:einberufen
einführen:führte:eingeführt einigen:einigte:geeinigt einleiten:leitete:eingeleitet einreichen:reichte:eingereicht
einschalten:schaltete:eingeschaltet einschränken:schränkte:eingeschränkt einsetzen:setzte:eingesetzt
einstellen:stellte:eingestellt eintreten:trat:eingetreten entführen:entführte:entführt entlassen:entließ:entlassen
entsenden:entsandte:entsandt erhöhen:erhöhte:erhöht erlauben:erlaubte:erlaubt erlassen:erließ:erlassen
ermorden:ermordete:ermordet ersetzen:ersetzte:ersetzt festhalten:hielt:festgehalten festnehmen:nahm:festgenommen
finanzieren:finanzierte:finanziert freilassen:ließ:freigelassen genehmigen:genehmigte:genehmigt
gewähren:gewährte:gewährt klagen:klagte:geklagt kündigen:kündigte:gekündigt kürzen:kürzte:gekürzt
liefern:lieferte:geliefert nachgeben:gab:nachgegeben niederlegen:legte:niedergelegt
organisieren:organisierte:organisiert protestieren:protestierte:protestiert räumen:räumte:geräumt
reduzieren:reduzierte:reduziert schicken:schickte:geschickt schießen:schoss:geschossen schließen:schloss:geschlossen
senken:senkte:gesenkt sperren:sperrte:gesperrt stationieren:stationierte:stationiert stoppen:stoppte:gestoppt
streichen:strich:gestrichen streiken:streikte:gestreikt stürmen:stürmte:gestürmt töten:tötete:getötet
treffen:traf:getroffen übergeben:übergab:übergeben überfallen:überfiel:überfallen übernehmen:übernahm:übernommen
unterbrechen:unterbrach:unterbrochen unterschreiben:unterschrieb:unterschrieben unterstellen:unterstellte:unterstellt
unterstützen:unterstützte:unterstützt unterzeichnen:unterzeichnete:unterzeichnet untersagen:untersagte:untersagt
verabschieden:verabschiedete:verabschiedet verbieten:verbot:verboten verhaften:verhaftete:verhaftet
verhandeln:verhandelte:verhandelt verhängen:verhängte:verhängt verhindern:verhinderte:verhindert
verklagen:verklagte:verklagt verlängern:verlängerte:verlängert verlassen:verließ:verlassen verlegen:verlegte:verlegt
vermitteln:vermittelte:vermittelt verschieben:verschob:verschoben verschärfen:verschärfte:verschärft
verstaatlichen:verstaatlichte:verstaatlicht verweigern:verweigerte:verweigert verzichten:verzichtete:verzichtet
vorlegen:legte:vorgelegt wiederaufnehmen:nahm:wiederaufgenommen zahlen:zahlte:gezahlt
zurückkehren:kehrte:zurückgekehrt zurücktreten:trat:zurückgetreten zurückweisen:wies:zurückgewiesen
zurückziehen:zog:zurückgezogen zusagen:sagte:zugesagt zustimmen:stimmte:zugestimmt zulassen:ließ:zugelassen
zubilligen:billigten:zugebilligt
"""
_PREFIX = re.compile(r"^(?:ab|an|auf|aus|ein|fest|frei|nach|nieder|vor|wieder|zurück|zu)(?=[a-zäöü]{4})")


@cache
def english_acts() -> dict[str, str]:
    """Each form of a verb in a tale – past, and third person – with the verb itself."""
    forms: dict[str, str] = {}
    for entry in _ENGLISH.split():
        verb, *past = entry.split(":")
        for form in (*(past or [_past(verb)]), third(verb)):
            forms[form] = verb
    return forms


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    doubled = re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]|.*(?:fer|mit|pel|cur)", verb)
    return f"{verb}{verb[-1] if doubled else ''}ed"


def third(verb: str) -> str:
    """The form of an English verb for he, she and it."""
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|sh|ch|x|z|o)$", verb) else f"{verb}s"


class Act(NamedTuple):
    """A German verb that a clause tells of: where its finite part stands, and what of it stands apart."""

    start: int
    end: int
    verb: str
    prefix: str
    done: str


def german_acts(sentence: str) -> Iterator[Act]:
    """The verbs of a tale in a sentence: a finite form with its prefix at the end, or *haben* with a participle."""
    finite, participles = _german()
    for clause in _CLAUSE.finditer(sentence):
        words = [(clause.start() + hit.start(), hit.group()) for hit in _WORD.finditer(clause.group())]
        last = words[-1][1] if words else ""
        for k, (start, word) in enumerate(words):
            end = start + len(word)
            for verb, prefix, done in finite.get(word, ()):
                if prefix in {"", last}:
                    yield Act(start, end, verb, prefix, done)
            if word in _HAS:
                later = (participles[other] for _, other in words[k + 1 :] if other in participles)
                yield from (Act(start, end, *act) for act in islice(later, 1))


_CLAUSE = re.compile(r"[^.,;:!?–—]+")
_WORD = re.compile(r"\w+")
_HAS = frozenset(("hat", "haben", "habe", "hätte", "hätten"))
"""*hatte* is not among them: what had been done before is how it came to this."""


@cache
def _german() -> tuple[dict[str, list[tuple[str, str, str]]], dict[str, tuple[str, str, str]]]:
    """Verbs by their finite forms, and by their participles: the verb, the prefix that stands apart, the participle."""
    finite: dict[str, list[tuple[str, str, str]]] = {}
    participles: dict[str, tuple[str, str, str]] = {}
    for verb, past, done in (entry.split(":") for entry in _GERMAN.split()):
        prefix = _prefix(verb, past, done)
        stem = re.sub(r"e?n$", "", verb.removeprefix(prefix))
        present = (f"{stem}et", f"{stem}t", f"{stem}en", f"{stem}n")
        for form in {past, f"{past}n", f"{past}en", *present}:
            finite.setdefault(form, []).append((verb, prefix, done))
            if prefix:
                finite.setdefault(prefix + form, []).append((verb, "", done))
        participles.setdefault(done, (verb, "", done))
    return finite, participles


def _prefix(verb: str, past: str, done: str) -> str:
    hit = _PREFIX.match(verb)
    return hit[0] if hit and done.startswith(hit[0]) and not past.startswith(hit[0]) else ""
