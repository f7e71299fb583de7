"""German: verbs of saying, attribution, hearsay, the mood of reported speech, and noun phrases."""

from __future__ import annotations

import re

from detente.evidence.suggest.candidate import CueKind
from detente.evidence.suggest.grammar import CARRIER, Grammar, either, patterns, without_groups

_SAYS = r"""
sag(?:t|te|ten|en) erklär(?:t|te|ten|en) beton(?:t|te|ten|en) schreib(?:t|en) schrieb(?:en)? berichte(?:t|te|ten|n)
melde(?:t|te|ten|n) erzähl(?:t|te|ten|en) verr(?:ät|iet|ieten|aten) polter(?:t|te|ten|n) schimpf(?:t|te|ten|en)
r(?:uft|ief|iefen|ufen) antworte(?:t|te|ten|n) erwider(?:t|te|ten|n) ergänz(?:t|te|ten|en) äußer(?:t|te|ten|n)
unterstr(?:eicht|ich|ichen|eichen) versicher(?:t|te|ten|n) beteuer(?:t|te|ten|n) schilder(?:t|te|ten|n)
formulier(?:t|te|ten|en) erläuter(?:t|te|ten|n) bekräftig(?:t|te|ten|en) spotte(?:t|te|ten|n) frag(?:t|te|ten|en)
bekannt?e(?:n)? verkünde(?:t|te|ten|n) twitter(?:t|te|ten|n) kommentier(?:t|te|ten|en) entgegne(?:t|te|ten|n)
konter(?:t|te|ten|n) klag(?:t|te|ten|en) jubel(?:t|te|ten|n) mahn(?:t|te|ten|en) resümier(?:t|te|ten|en)
prophezei(?:t|te|ten|en) f(?:ügt|ügte|ügten)(?=.*\bhinzu\b)
spr(?:icht|ach|achen|echen)(?=\svon\b|\s.*\svon\s(?:\w+\s)?„) gest(?:eht|and|anden|ehen)
h(?:ebt|ob|oben)(?=\s.*\bhervor\b) erinner(?:t|te|ten)(?=\s.*\bdaran\b) signalisier(?:t|te|ten|en)
"""
_DEEDS = r"""
forder(?:t|te|ten|n) verlang(?:t|te|ten|en) warn(?:t|te|ten|en) droh(?:t|te|ten|en)(?=\s.*\b(?:mit|damit)\b|,)
behaupte(?:t|te|ten|n) bestätig(?:t|te|ten|en) versprach(?:en)? verspricht versprechen kritisier(?:t|te|ten|en)
beschuldig(?:t|te|ten|en) beklag(?:t|te|ten|en) plädier(?:t|te|ten|en) verurteil(?:t|te|ten|en)
begrüß(?:t|te|ten|en)
zeig(?:t|te|ten|en)(?=\ssich\s(?:[^,;]*\s)?(?:zuversichtlich|überzeugt|besorgt|optimistisch|skeptisch|enttäuscht|bereit)\b)
appellier(?:t|te|ten|en) w(?:irft|arf|erfen|arfen)(?=\s.*\bvor\b) vorw(?:irft|arf|erfen|arfen)
räum(?:t|te|ten|en)(?=\s.*\bein\b) einräum(?:t|te|ten|en) kündig(?:t|te|ten|en)(?=\s.*\ban\b)
ankündig(?:t|te|ten|en) g(?:ibt|ab|eben|aben)(?=\szu\b) g(?:ibt|ab|eben|aben)(?=\s.*\b(?:bekannt|zu\sProtokoll)\b)
zugab(?:en)? teil(?:t|te|ten|en)(?=\s.*\bmit\b,?) mitteil(?:t|te|ten|en)
w(?:eist|ies|iesen|eisen)(?=\s.*\b(?:darauf\shin|hin)\b) stell(?:t|te|ten|en)(?=\s.*\bklar\b)
klarstell(?:t|te|ten|en) mach(?:t|te|ten|en)(?=\s.*\b(?:deutlich|klar)\b) l(?:ehnt|ehnte|ehnten|ehnen)(?=\s.*\bab\b)
rief(?:en)?(?=\s.*\b(?:auf|dazu)\b) sicher(?:t|te|ten|n)(?=\s.*\bzu\b) schl(?:ießt|oss|ossen|ießen)(?=\s.*\baus\b)
schl(?:ägt|ug|ugen)(?=\s.*\bvor\b) lob(?:t|te|ten|en) würdig(?:t|te|ten|en)
poch(?:t|te|ten|en)(?=\s(?:\w+\s)?(?:auf|darauf)\b) beharr(?:t|te|ten|en) bat(?:en)?(?=\s.*\b(?:um|darum)\b)
"""
_NAMES = r"""
nenn(?:t|en) nannte(?:n)? bezeichne(?:t|te|ten|n)
fass(?:t|te|ten|en)(?=\s.*\bzusammen\b)
"""
_OPINES = r"""
mein(?:t|te|ten|en) glaub(?:t|te|ten|en) vermute(?:t|te|ten|n) bezweifel(?:t|te|ten|n) befürchte(?:t|te|ten|n)
h(?:ält|ielt|ielten|alten)(?=\s.*\bfür\b) g(?:eht|ing|ingen|ehen)(?=\s.*\bdavon\saus\b) analysier(?:t|te|ten|en)
rechne(?:t|te|ten|n)(?=\s.*\b(?:mit|damit)\b) f(?:indet|and|anden|inden)(?=,|\sdass)
(?<=[“”»«,]\s)f(?:indet|and|anden|inden) urteil(?:t|te|ten|en) argumentier(?:t|te|ten|en) sieht(?=\s.*\bals\b)
"""
_DENIES = r"""
bestr(?:eitet|itt|itten|eiten) dementier(?:t|te|ten|en) leugne(?:t|te|ten|n)
w(?:eist|ies|iesen|eisen)(?=\s.*\bzurück\b) zurückw(?:eist|ies|iesen|eisen) widersprach(?:en)? widerspricht
str(?:eitet|itt|itten|eiten)(?=\s.*\bab\b) verneint(?:e|en)?
"""
_DONE = {
    "denies": "bestritten dementiert zurückgewiesen geleugnet abgestritten widersprochen verneint",
    "opines": "gemeint vermutet bezweifelt",
    "demands": r"""klargemacht deutlich\sgemacht gefordert verlangt gewarnt gedroht behauptet bestätigt versprochen
        kritisiert vorgeworfen eingeräumt angekündigt zugegeben mitgeteilt bekanntgegeben klargestellt
        aufgerufen abgelehnt zugesichert hingewiesen verurteilt begrüßt""",
    "says": """gesagt erklärt betont geschrieben berichtet gemeldet erzählt verraten beteuert versichert geäußert
        unterstrichen verkündet bekräftigt""",
}
_HAS = r"(?:hat|hatte|haben|hatten|habe)"
_VERBS = "|".join(
    rf"(?P<{kind}>{either(words)}\b(?!\seinander\b)|{_HAS}(?=\s(?:[^;:]*\s)?{either(_DONE.get(kind, '(?!)'))}\b))"
    for kind, words in (
        ("denies", _DENIES),
        ("demands", _DEEDS),
        ("opines", _OPINES),
        ("names", _NAMES),
        ("says", _SAYS),
    )
)

# Capitalised words that begin sentences, or stand where a name might, and are none.
_NO_NAME = """
Der Die Das Dem Den Des Ein Eine Einem Einen Einer Eines Er Sie Es Ich Wir Ihr Ihre Ihrem Ihren Ihrer Sein Seine Seinem
Seinen Seiner Man Wer Was Wie Wo Wann Warum Weil Wenn Als Ob Dass Da Doch Und Oder Aber Denn Auch Noch Nur So Dann Nun
Jetzt Heute Gestern Morgen Am An Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Im In Mit Nach Neben Ohne Seit
Trotz Um Unter Vom Von Vor Während Wegen Zu Zum Zur Zwischen Über Zuletzt Zugleich Zuvor Zudem Später Danach Dabei Damit
Dazu Daher Hier Dort Laut Schon Erst Nicht Kein Keine Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes Alle Beide Mehr
Wenige Nachdem Bevor Stattdessen Außerdem Allerdings Hinzu Denen Möglich Wieder Immer Kurz Genau Besonders Ihm Ihn Uns
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August
September Oktober November Dezember Journalisten Reportern Abgeordneten Anhängern Zuhörern Abend Morgen Mittag
Angeblich Offenbar Vermutlich Mutmaßlich Insgesamt Einerseits Andererseits Demnach Sonst Trotzdem Dennoch Deshalb
Zunächst
"""
_CAP = rf"(?!{either(_NO_NAME)}\b)[A-ZÄÖÜ](?:[\w’'-]*\w)?\.?(?<!\w\w\w\.)"
_NAME = rf"(?:{_CAP})(?:\s(?:(?:(?:von|van)(?:\sde[rn])?|de(?:\sla)?|del|bin|al|zu|ben)\s)?{_CAP}){{0,5}}"
_ARTICLE = (
    r"(?:[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[mnrs]?)?|(?:[Ss]ein|[Ii]hr|[Dd]eren|[Dd]essen|[Kk]ein)(?:e[mnrs]?)?"
    r"|[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Vv]iele[nr]?|[Zz]ahlreiche[nr]?|[Zz]wei|[Dd]rei|[Vv]ier|[Dd]iese[rsmn]?)"
)
_ADJECTIVE = r"(?:(?:mit\s(?:\w+\s){1,2}vertraute[nr]?|(?!sei|habe|werde)[a-zäöü][\w-]*(?:e|en|er|es|em))\s)"
_PERSON = rf"(?:(?P<det>{_ARTICLE})\s)?(?:{_ADJECTIVE}{{0,3}})(?P<head>{CARRIER}+|{_NAME})"
_ATTRIBUTE = (
    rf"(?:\s(?:des|der)\s{_ADJECTIVE}{{0,2}}{_NAME}|\s(?:in|aus|im|bei|beim|von|vom|für|an\sder)\s(?:der\s)?{_NAME})"
)

_HERE = r"(?=\s*(?P<who>))"
_OF = r"(?:\s(?:von|vom))?"
_SUBJUNCTIVE = """
sei seien habe werde könne müsse wolle dürfe solle möge wisse gebe bleibe gehe komme stehe liege brauche verhandle
bedeute verzichte gelte führe mache sehe nehme lasse halte trage plane handle drohe bestehe reiche lebe spreche laufe
treffe ziehe biete diene gehöre fehle verfüge zeige arbeite entscheide kämpfe verstehe wachse schade helfe nütze stelle
"""
_PAST = r"\w+(?:t|en)\s(?:worden\s)?(?:haben|sein)"
_STATES = either(
    r"""verfügen besitzen planen erwägen wissen befinden aufhalten vorliegen stammen leiden verhandeln kontrollieren
    (?:bereit|krank|tot|unterwegs|beteiligt|anwesend|einverstanden)\ssein"""
)

_ROLES = """
minister präsident kanzler sprecher chef politiker experte ökonom analyst historiker politologe politikwissenschaftler
professor general botschafter berater könig direktor sekretär vorsitzende kommissar gouverneur abgeordnete senator
beauftragte gesandte unterhändler vermittler forscher oberst bürgermeister premier papst prinz anwalt richter
wissenschaftler unternehmer soziologe jurist diplomat kommandeur beamte mitarbeiter vertreter rechtler kenner
oberbefehlshaber staatschef regierungschef ex-präsident journalist autor aktivist
"""
_FEMALE = r"(?:in|innen|n|r|s|en|es|e)?"
_VAGUE = r"""
experten beobachter diplomaten insider\w? kreise[n]? medien\w* berichte[n]? medienberichte[n]? gerüchte[n]?
beamte[nr]? berater\w* analysten kritiker\w? augenzeugen zeugen quellen? informant(?:en)? personen mitarbeiter\w*
vertreter\w* sprecher\w* bewohner\w? anwohner\w? historiker ökonomen fachleute[n]? forscher\w? militärs einwohner\w?
soldaten ein(?:e[mnr]?)? mehrere[nr]? einige[nr]? viele[nr]? zahlreiche[nr]? zwei drei vier ärzte[n]? vertraute[nr]?
helfer\w* retter\w?
"""
_FACTS = (
    "umfragen? studien? gesetz vertrag verfassung satzung protokoll wetterbericht bericht(?:en|s)? statistik(?:en)?"
)

_SAID = "(?:Angaben|Informationen|Aussagen?|Darstellung|Worten|Erkenntnissen)"
_AFTER_SO = r"(?:weiter|am|in|im|bei|gegenüber|auf|nach|vor|[.,;–“\"]|$)"
_NOMINATIVE = r"(?:(?:der|die|das|ein|eine)\s)?(?:[\w-]+e[rn]?\s)?"
_PHRASES: dict[CueKind, tuple[str, ...]] = {
    "according": (
        rf"\b[Ll]aut\b(?=\s{without_groups(_PERSON)}){_HERE}",
        rf"\b{_SAID}(?:\svon)?\s(?P<who>{_NAME})\szufolge\b",
        rf"(?P<who>(?:\b[\w’'.-]++\s|{CARRIER}++\s){{1,6}}?)zufolge\b",
        rf"\b[Nn]ach\s(?:den\s)?(?!eigenen\b)(?:\w+\s)?{_SAID}\b{_OF}{_HERE}",
        rf"\b[Nn]ach\seigenen\s{_SAID}(?P<self>)",
        rf"\b[Nn]ach\s(?P<whose>{_NAME})\s{_SAID}\b",
        rf"[,“\"«–]\s*so\b(?=\s{_NOMINATIVE}{_NAME}\s*{_AFTER_SO}){_HERE}",
    ),
    "opines": (rf"\b[Nn]ach\s(?:Einschätzung|Ansicht|Meinung|Auffassung|Überzeugung)\b{_OF}{_HERE}",),
    "hedge": (
        r"\b(?:[Aa]ngeblich|[Mm]utmaßlich|[Vv]orgeblich)(?:e[mnrs]?)?\b",
        r"\b(?:[Dd]em\sVernehmen\snach|[Hh]eißt\ses|[Hh]ieß\ses|[Ee]s\sh(?:eißt|ieß))\b",
        r"\b[Aa]us\s(?P<who>(?:\w+\s){1,4}?)(?:verlautete?|hieß\ses|heißt\ses|zu\s(?:hören|erfahren)\b)",
        rf"\bsoll(?:en)?\b(?=[^,;:]*\b(?:{_PAST}|{_STATES})(?:\W|$))",  # "soll geschlossen werden" is a plan
        r"(?<=\b[Ee]s\s)soll\b(?=.*\bgeben\b)",
        rf"(?<={CARRIER}\s)soll(?:en)?\b",
    ),
    "infers": (
        r"\b(?:[Oo]ffenbar|[Vv]ermutlich|[Aa]nscheinend|[Aa]ugenscheinlich|[Ww]ahrscheinlich|dürften?)\b",
        r"\b(?:[Aa]llem\sAnschein\snach|deute(?:t|te|ten|n)\s(?:[^;:]*\s)?darauf\shin)\b",
    ),
    "mood": (rf"\b(?=[a-z])(?<!\bes\s)(?<!\bauch\s)(?<!\bGott\s){either(_SUBJUNCTIVE)}\b(?!\s(?:denn|es|ich|Dank)\b)",),
}

GERMAN = Grammar(
    language="de",
    verbs=re.compile(rf"\b(?=[a-zäöü])(?:{_VERBS})"),
    infinitive=re.compile(
        r"\b(?:k[aö]nn|konnt|könnt|woll|will|muss|müss|soll|würd|wird|werd|d[aü]rf|möcht|mag|zu\b)[^,;:–]*en$"
    ),
    complement=re.compile(r"\s(?:von|über)\b|[^;]*?(?:[,:„“\"»«]|\bdass\b)"),
    phrases=patterns(_PHRASES),
    person=re.compile(_PERSON),
    attribute=re.compile(_ATTRIBUTE),
    breaks=re.compile(
        r"[,;:–—()„“”\"»«]|\b(?:und|aber|doch|dass|[Aa]ls|[Ww]eil|[Nn]achdem|[Ww]ährend|[Ww]enn|ob|[Ww]ie|denn)\b"
    ),
    both=re.compile(r"\s(?P<word>und)\s(?!.*[,;:–]|.*\bund\b)"),
    opens=re.compile(r"\s*(?:[Aa]ls|dass|[Ww]eil|[Nn]achdem|[Ww]ie|ob|[Ww]ährend|was|d(?:ie|as|en|er|em))\s"),
    between=re.compile(r"\s(?:selbst|auch|zudem|zugleich|dann|dagegen|hingegen|jedoch|aber|am\s\w+|später|erneut|nun)"),
    aside=re.compile(
        r",\s(?:der|die|das)\s(?:namentlich\s)?(?:nicht\s(?:namentlich\s)?(?:genannt|zitiert)\swerden"
        r"|(?:anonym|ungenannt)\sbleiben)\s(?:will|wollen|wollten?|möchten?)\s*,?\s*$"
    ),
    pronoun=re.compile(r"\b(?:[Ee]r|[Ss]ie)\b"),
    first_person=re.compile(r"\b[Ii]ch\b"),
    rank=re.compile(rf"(?:[\w-]*{either(_ROLES)}{_FEMALE}|Herr|Frau|Dr\.|Prof\.|Kaiser\w*|Polit\w+in)", re.IGNORECASE),
    expert=re.compile(
        r"\w*(?:expert|ökonom|analyst|historiker|politolog|wissenschaftler|professor|forscher|soziolog|beobachter|kenner)\w*",
        re.IGNORECASE,
    ),
    office=re.compile(
        r"[\w-]*(?:minister|präsident|kanzler|könig|papst|premier|chef|gouverneur|vorsitzende)\w*", re.IGNORECASE
    ),
    vague=re.compile(rf"(?:[\w-]*{either(_VAGUE)})", re.IGNORECASE),
    common=re.compile(rf"(?:[\w-]*{either(_FACTS)}|eigenen?)", re.IGNORECASE),
)
