"""German: names and bodies, plans and wishes, conditions and times to come."""

from __future__ import annotations

import re

from detente.evidence.draft.deeds import NICHT
from detente.evidence.draft.nouns_de import BODIES, EXPERTS, GROUPS, NO_NAME, OFFICES, PLACES, POWERS, THINGS, VAGUE
from detente.evidence.draft.wants import any_of
from detente.evidence.draft.wishes_de import WISHES
from detente.evidence.draft.words import Words
from detente.evidence.suggest.grammar import either

_CAP = rf"(?!{either(NO_NAME)}\b)[A-ZÄÖÜ](?:[\w’'-]*\w)?"
_CASE = "(?:s|es|n|en|in|innen|e|er|r|ns)?"
_LONG = " ".join(word for word in GROUPS.split() if len(word) > 6)
"""Groups that another noun may stand before in one word: “Krankenhausärzte” does not count, “Bergarbeiter” does."""
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_DAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)"
_DATE = (
    rf"(?:\d{{1,2}}\.(?:\s(?:und|bis)\s\d{{1,2}}\.)?\s{_MONTH}(?:\s\d{{4}})?|{_MONTH}(?:\s\d{{4}})?|(?:19|20)\d\d"
    r"|\d\d?\.\d\d?\.)"
)
_WHEN = rf"(?:{_DAY},?\s(?:de[mn]\s)?{_DATE}|{_DATE}|{_DAY})"
_UNIT = r"(?:Stunden?|Tage?n?s?|Wochen?|Monate?n?s?|Jahre?n?s?)"
_NUMBER = (
    r"(?:\d+|ein(?:er|em|es)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|(?:wenige|einige|mehrere)[nr]?)"
)
_SEASON = r"(?:\w*semester|Sommer|Herbst|Frühjahr|Winter|\w*[Ss]aison|Schuljahr)"
_EVENT = (
    r"\w*(?:[Ff]erien|[Ff]eiertagen|[Pp]ause|[Ww]ahl(?:en)?|[Aa]bstimmung|[Pp]arteitag|[Gg]ipfel(?:treffen)?|[Ss]itzung|[Kk]onferenz"
    r"|[Rr]eferendum|[Tt]reffen|[Rr]unde|[Ll]egislaturperiode)"
)
_NEXT = r"(?:nächste|kommende|folgende)[nrms]?"
_DEADLINE = rf"""
    (?P<firm>[Bb]is\s(?:zum\s|zur\s|am\s|spätestens\s)*(?:(?:Anfang|Mitte|Ende)\s)?(?:{_NEXT}\s)?
      (?:{_WHEN}|Jahresende|Monatsende|Wochenende|Sommer|Herbst|Frühjahr|Winter|Woche|Jahres?|Wahl)\b
    |(?:[Bb]innen|[Ii]nnerhalb(?:\svon)?|Zeitraum\svon)\s(?:{_NUMBER}\s|der\s)?(?:halben\s|weiteren\s|{_NEXT}\s(?:{_NUMBER}\s)?)?{_UNIT}\b
    |(?:[Ff]rühestens|[Ss]pätestens|nicht\svor)\s(?:(?:[ai]m|zum|in|ab|Anfang|Mitte|Ende)\s)*(?:{_WHEN}|d(?:ies)?es\sJahres|{_SEASON}
      |{_NUMBER}\s{_UNIT})\b
    |(?:soll(?:en)?|wird|werden|wollen|will|muss|müssen)\sheute\b
    |(?:[Ii]n\s)?(?:den\s|der\s|[Ii]m\s|[Aa]m\s)?{_NEXT}\s(?:\w+\s)?(?:{_UNIT}|{_DAY}|{_MONTH}|{_SEASON}|Gipfel\w*|{_EVENT})\b
    |{_NUMBER}\s{_UNIT}\s(?:Zeit|dauern)\b|[Zz]um\s(?:Jahres|Monats)ende\b|[Nn]och\sam\s(?:selben|gleichen)\sTage?\b
    |[Nn]och\s(?:in\s)?(?:dieses?[mrn]?|diese)\s(?:Jahr|Woche|Monat)\b|[Nn]och\sheute\b|von\s(?:Wochen|Tagen)\b
    |(?:im\s|für\s)?(?:de[nr]\s|die\s)?{_DATE}\s(?:anstehend|bevorstehend|geplant)\w*|auf\s{_WHEN}\s(?:verschoben|vertagt|angesetzt)\b)
    |(?P<named>\w*[Ff]rist|Ultimatum)\b
    |[Ii]n\s{_NUMBER}\s(?:(?:bis|oder)\s{_NUMBER}\s)?{_UNIT}\b|[Vv](?:om|on)\s(?:morgigen\s)?{_WHEN}\san\b
    |[Ii]m\sLaufe\sde[rs]\s{_UNIT}\b|[Zz]um\s{_SEASON}\b|[Ff]ür\s{_WHEN}\b|[Ii]m\sJahre?\s(?:19|20)\d\d\b|{_EVENT}\s(?:19|20)\d\d\b
    |(?:19|20)\d\d\s(?=findet|finden|wird|werden|soll|will|tritt|beginnt|endet)|(?:[Aa]m|[Ii]m|[Aa]b|[Zz]um|[Vv]or\sdem|[Nn]ach\sdem)\s(?:kommenden\s|heutigen\s)?{_WHEN}\w*
    |[Aa]m\sheutigen\s\w+|[Hh]eute\s(?:Abend|Nacht)\b|[Mm]orgen\s(?=[a-z])|[Ii]n\sdieser\sWoche\b|[Ii]n\sdiesem\s(?:Monat|Jahr)\b
    |(?:Anfang|Mitte|Ende)\s{_MONTH}\b|Ende\s(?:des\sMonats|des\sJahres|der\sWoche)\b|(?:[Nn]ach|[Vv]or)\s(?:de[rnm]\s(?:[a-zäöüß]+\s)?{_EVENT}|{_DATE})\b
"""

GERMAN = Words(
    language="de",
    capital=re.compile(_CAP),
    whose=re.compile(
        r"(?:\w*(?:[Rr]egierung|[Ff]ührung|[Mm]achthaber\w*|[Rr]egime|[Bb]ehörden?|[Bb]otschaft|[Mm]inisterium)\s(?:in|aus)\s"
        r"|[\w-]+\s(?:der|des|von)\s|[\w-]+\s(?=\w+s\b))(?:den\s)?(?P<of>(?!))?"
    ),
    powers=re.compile(rf"[\w-]*{either(POWERS)}{_CASE}", re.IGNORECASE),
    office=re.compile(rf"(?!Lokführer)[\w-]*{either(OFFICES)}{_CASE}", re.IGNORECASE),
    body=re.compile(
        rf"(?!(?:Fernseh|Rundfunk|Radio|Nachrichten)(?:sender|agentur)|Vorrat|Verrat|Apparat|Heirat|Monat|Insgesamt|Raten\b|\w*(?:[Ee]in|[Ee]nt|[Aa]us|[Dd]urch|[Uu]nter|[Üü]ber|[Ww]eiter|[Ff]ort|[Vv]or)führung|\w*(?:[Ww]ander|[Kk]örper|[Pp]reis)\w*bewegung)[\w-]*{either(BODIES)}{_CASE}|(?:Stadt|Land|Gemeinde)",
        re.IGNORECASE,
    ),
    group=re.compile(rf"(?:(?:[\w-]+-)?{either(GROUPS)}|[\w-]*{either(_LONG)})n?", re.IGNORECASE),
    vague=re.compile(rf"{either(VAGUE)}{_CASE}", re.IGNORECASE),
    titled=re.compile(
        r"(?:[\w-]*(?:[Ff]irma|[Uu]nternehmen|[Kk]onzern|[Hh]ersteller|[Bb]etreiber|[Gg]ewerkschaft|[Pp]artei|[Bb]ewegung|[Gg]ruppe"
        r"|[Oo]rganisation|[Vv]erband|[Vv]erein|[Ii]nitiative|[Gg]esellschaft|[Mm]iliz|[Bb]ündnis))"
    ),
    things=re.compile(
        rf"^{either(PLACES)}\s|(?:ung|keit|heit|schaft|tion|ität)(?:en)?$|ismus$|nisse?$|mittag$|(?:^|\s){either(THINGS)}$"
    ),
    expert=re.compile(
        rf"(?:\w*{either(EXPERTS)}(?:in|en|n|s)?|Prof\.)\s(?:Dr\.\s)?@"
        rf"|@(?:,|\s\(|\s[-–—])\s?(?:(?:der|die|ein|eine)\s)?(?:[\w-]+\s){{0,3}}?[\w-]*{either(EXPERTS)}(?:in|n|en)?\b"
        r"|@,?\s(?:von|vom|an|am)\s(?:der\s)?(?:[A-ZÄÖÜ]\S*\s){0,3}\w*(?:[Ii]nstitut|[Uu]niversität|[Hh]ochschule|[Ss]tiftung)",
    ),
    voices=re.compile(
        r"[\w-]*(?:fraktion|spitze|führung|leitung|vorstand|zentrale|konzern|aufsichtsrat|delegation|tochter)(?:s|es|en)?",
        re.IGNORECASE,
    ),
    compound=re.compile(
        rf"(?P<whole>[\w-]*{either(BODIES)})(?:e?[sn])?-?(?:sprecher|chef|vorsitzende|vertreter|führung|leitung|spitze|beamte|funktionär)\w*",
        re.IGNORECASE,
    ),
    serves=re.compile(r"\s(?:der|des|von|vom|beim?)\s(?:der\s|den\s)?(?:[a-zäöüß]+e[nrs]?\s){0,2}"),
    apposed=re.compile(r",\s(?:(?:der|die|eine?)\s)?(?:(?!frühere|ehemalige|einstige|damalige)[a-zäöü][\w-]+\s){0,2}"),
    head=re.compile(
        r"(?:präsident|kanzler|premier\w*|ministerpräsident|könig|kaiser|bundesregierung|regierungschef)(?:in|s|en)?",
        re.IGNORECASE,
    ),
    company=re.compile(r"(?:Unternehmen|Konzern|Firma|Hersteller|Betreiber|Fluggesellschaft)(?:s|es|en)?"),
    alone=re.compile(r"richter|könig|papst|gouverneur|bürgermeister|landrat|staatsanwalt", re.IGNORECASE),
    labour=re.compile(
        r"Gewerkschaft(?:en)?|Beschäftigten?|Mitarbeiter[n]?|Arbeitnehmer[n]?|Streikenden?|Angestellten?|Belegschaft|Arbeiter[n]?"
    ),
    shape=re.compile("A?N+C*|S(?:A?N+C*)?|C+"),
    place=re.compile(r"\b(?:in|im|bei|aus|nach|um|über|nahe|von|zwischen)\s(?:der\s|dem\s|den\s)?$", re.IGNORECASE),
    article=re.compile(
        r"(?:d(?:er|ie|as|em|en|es)|ein(?:e[mnrs]?)?|(?:sein|ihr|kein)(?:e[mnrs]?)?|beide[nr]?|mehrere[nr]?|einige[nr]?|viele[nr]?"
        r"|alle[nr]?|diese[rsmn]?)",
        re.IGNORECASE,
    ),
    breaks=re.compile(
        r"[,;:–—()„“”\"»«]|\b(?:und|oder|aber|doch|dass|als|weil|nachdem|während|wenn|ob|denn|falls|bevor|damit|sowie|sondern|da)\b",
        re.IGNORECASE,
    ),
    opening=re.compile(
        r"(?:(?:d(?:er|ie|as)|ein(?:e)?|seine?|ihre?|beide|viele|einige|auch|nun|jetzt|dann|zudem|so|daher|heute|selbst|nur|sogar|sich"
        r"|dabei|jedoch|bereits|denen|dem|den|deren|wobei|dass|nicht|noch|[a-zäöü]\w+(?:e|en|er))\s)*",
        re.IGNORECASE,
    ),
    pronoun=re.compile(r"\b(?:er|sie|es|wir|ich|man)\b", re.IGNORECASE),
    adverbs=re.compile(r"(?:auch|dann|sich|nun|noch|nicht)?"),
    inverted=re.compile(r"\w+\s+(?:(?:sich|auch|nun|dann|jetzt|jedoch|aber|also)\s+)*"),
    sorts=(
        ("refusal", re.compile(r"weiger|\b(?:ab)?(?:ge)?lehn|\bschl(?:ießt|oss|ossen)\b|ausgeschlossen")),
        ("threat", re.compile(r"[Dd]roh")),
        ("offer", re.compile(r"\b(?:an)?(?:ge)?(?:bot|biet)|\b[Bb]ereit|gewillt|[Vv]erspr|Angebot")),
        (
            "plan",
            re.compile(
                r"[Pp]lan|Pläne|beabsicht|\bwill|\bwoll|\bwerd|\bwird|kündig|beschl|entschl|Absicht|Vorhaben|gedenk|Ankünd"
            ),
        ),
    ),
    denied=re.compile(r"\b(?:nicht|nie|niemals|keine\w*|kein|weder|noch|kaum|keineswegs)\b(?:\s\w+){0,1}\s?$"),
    no=NICHT,
    wishes=any_of(WISHES),
    says=re.compile(r"\s(?:auch\s)?(?:sagt|erklärt|meint|findet|beton|mein|glaub|unterstr|schreib|schrieb)\w*\b"),
    forks=re.compile(
        r"\b(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Aa]nd(?:er|ere)nfalls|[Ii]m\sFalle?|[Ff]ür\sden\sFall|[Ee]s\ssei\sdenn|Mittelweg"
        r"|Alternativen|Szenarien|Ausweg"
        r"|Vorbedingung(?:en)?|Voraussetzung\sfür)\b|\bob\b[^.;]*\soder\s|,\sbis\s[^.,;]*\b(?:habe|haben|ist|sei|sind|seien)\b"
        r"|^(?:Sollten?|Würden?|Wer)\s[^?]*$"
        r"|^(?:Wird|Werden|Sind|Ist|[A-ZÄÖÜ]\w+t|[A-ZÄÖÜ]\w+en)\s[^,.?]+,\s(?:so\s|dann\s)?(?:könn|würd|werd|wird|droh|müss|muss|steh|bleib|soll)"
    ),
    leaves=re.compile(
        r"\b(?:geht|gehen|aussteig\w*|steigt|steigen|zieht|ziehen|zurückzieh\w*|abzieh\w*|verlässt|verlassen|ausscheide\w*|scheide\w*"
        r"|bricht|abbrech\w*|abbricht)\b"
    ),
    deadline=re.compile(rf"\b(?:{_DEADLINE})", re.VERBOSE),
    future=re.compile(
        r"\b(?:wird|werden?|würden?|will|wollen|soll(?:ten?|en)?|muss|müss(?:ten?|en)|könn(?:ten?|en)|geplant|stattfinde\w*|spätestens"
        r"|endet|beginnt|läuft|zusammenkommen|sei|könne|möglich|verschoben|erwartet|gerechnet|dürfen|darf|findet|finden|beginnen|enden|startet|tritt|treten|trifft"
        r"|vorgesehen|angesetzt|tag(?:t|en)|berät|entscheide[nt]|(?:bevor|an)stehend\w*|zu\s[a-zäöüß]+n)\b"
    ),
    told=re.compile(
        r"\b(?:sagte|erklärte|teilte|berichtete|meldete|forderte|kündigte|betonte|schrieb|wurden?"
        r"|war|waren|hatten?|hat|haben)n?\b[^.,;:]*$"
    ),
    follows=110,
)
