"""German: names and bodies, plans and wishes, conditions and times to come."""

from __future__ import annotations

import re

from detente.evidence.draft.deeds import NICHT
from detente.evidence.draft.words import Words
from detente.evidence.suggest.grammar import either

_NO_NAME = """
Der Die Das Dem Den Des Ein Eine Einem Einen Einer Eines Er Sie Es Ich Wir Ihr Ihre Ihrem Ihren Ihrer Sein Seine
Seinem Seinen Seiner Man Wer Was Wie Wo Wann Warum Weil Wenn Als Ob Dass Da Doch Und Oder Aber Denn Auch Noch Nur So
Dann Nun Jetzt Heute Gestern Morgen Am An Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Im In Mit Nach Neben
Ohne Seit Trotz Um Unter Vom Von Vor Während Wegen Zu Zum Zur Zwischen Über Zuletzt Zugleich Zuvor Zudem Später Danach
Dabei Damit Dazu Daher Hier Dort Laut Schon Erst Nicht Kein Keine Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes
Alle Beide Mehr Wenige Nachdem Bevor Stattdessen Außerdem Allerdings Hinzu Denen Möglich Wieder Immer Kurz Genau
Besonders Ihm Ihn Uns Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April
Mai Juni Juli August September Oktober November Dezember Abend Mittag Wird Werden Kann Könnte Sollte Sollten Würde Hat
Haben Ist Sind War Angeblich Offenbar Vermutlich Insgesamt Einerseits Andererseits Demnach Sonst Trotzdem Dennoch
Deshalb Zunächst Ferner Unterdessen Ihrerseits Bereits Rund Gegen Zwar Falls Sofern Welche Welcher Solche Mein Unser
Euer Herr Frau Zusätzlich
"""
_CAP = rf"(?!{either(_NO_NAME)}\b)[A-ZÄÖÜ](?:[\w’'-]*\w)?"
_OFFICES = """
präsident minister kanzler sprecher chef vorsitzende premier botschafter gesandte unterhändler sekretär kommissar
gouverneur bürgermeister könig papst general senator abgeordnete politiker beauftragte direktor vize führer leiter
staatsanwalt richter anwalt kandidat berater vertreter diplomat präsidentschaftskandidat
"""
_BODIES = """
regierung gewerkschaft partei parlament ministerium behörde kommission rat senat bundestag bundesrat gericht
gerichtshof armee militär marine luftwaffe polizei opposition koalition allianz bewegung miliz konzern unternehmen
firma verband verein bank hersteller verwaltung kirche universität schule bundesland staatsanwaltschaft justiz
vorstand betriebsrat aufsichtsrat fraktion fluggesellschaft bahn union bündnis junta regime kabinett gesellschaft
organisation sicherheitsrat industrie agentur betreiber ausschuss gruppe
"""
_GROUPS = """
gewerkschaften parteien arbeiter beschäftigte mitarbeiter angestellte streikende lokführer ärzte piloten lehrer bauern
studenten studierende demonstranten aktivisten rebellen aufständische kämpfer truppen soldaten streitkräfte
separatisten entführer geiselnehmer abgeordnete senatoren behörden minister unterhändler gegner anwohner bewohner
mieter gläubiger aktionäre arbeitgeber banken unternehmen verbände bürger wähler konservative liberale
sozialdemokraten grüne grünen verbraucher mitgliedstaaten staaten länder fluglotsen taliban islamisten terroristen
milizen kurden palästinenser
"""
_CASE = "(?:s|es|n|en|in|innen|e|er|r|ns)?"
_MODAL = (
    r"(?:k[aö]nn(?:e|en|te|ten)?|will|woll(?:e|en|te|ten)|werden?|wird|würden?|soll(?:e|en|te|ten)?|m[uü]ss(?:e|en|te|ten)?"
    r"|darf|dürf(?:e|en|te|ten)|möchten?)"
)
_REST = r"(?:[^.;:]|(?<=\d)\.)*"
_PLAN = rf"""
    {_MODAL}\b
    |(?:droh|plan|erwäg|beabsichtig|versprech|weiger|gedenk|bemüh|hoff|versuch|beschließ|beschloss|kündig|entscheid|prüf|erklär)
      (?:e|t|en|te|ten|n)?\b(?={_REST}\bzu\s\w+en\b|{_REST}\w+zu\w+en\b)
    |(?:droh(?:e|t|en|te|ten)|kündig(?:t|te|ten)|bot(?:en)?|biet(?:e|et|en)|plan(?:t|te|ten)|prüf(?:t|te|ten)|erw(?:ägt|og|ogen))\b
    |(?:bereit|Bereitschaft|entschlossen|gewillt|Plan|Pläne|Drohung|Angebot|Absicht|Vorhaben|Ankündigung|Recht|Möglichkeit|Versuch)\b
      (?={_REST}\bzu\s\w+en\b|{_REST}\w+zu\w+en\b)
    |(?:hat|haben|habe)\b(?={_REST}\b(?P<done>angekündigt|gedroht|beschlossen|angeboten|versprochen|zugesagt|entschieden)\b{_REST}
      (?:\bzu\s|zu)\w+en\b)
    |(?:sei|ist|werde|wird)\b(?={_REST}\bnicht\s(?:gedacht|geplant|vorgesehen)\b)
    |lehn(?:t|te|ten)\b(?={_REST}\bab\b)|schl(?:ießt|oss|ossen)\b(?={_REST}\baus\b)
"""
_WISH = rf"""
    forder(?:t|te|ten|n)\b|gefordert\b|verlang(?:t|te|ten|en)\b|verlangt\b|poch(?:t|te|ten|en)\b|beharr(?:t|te|ten|en)\b
    |besteh(?:t|en)\sauf\b|bestand(?:en)?\sauf\b|plädier(?:t|te|ten|en)\b|appellier(?:t|te|ten|en)\b|dräng(?:t|te|ten|en)\b
    |rief(?:en)?\b(?={_REST}\bauf\b)|ruf(?:t|en)\b(?={_REST}\bauf\b)|aufgerufen\b|setz(?:t|te|ten|en)\s(?:sich\s)?(?={_REST}\bein\b)
    |lehn(?:t|te|ten|en)\b(?={_REST}\bab\b)|abgelehnt\b|ablehn(?:t|te|ten|en|end\w*)\b|wünsch(?:t|te|ten|en)\b|wehr(?:t|te|ten|en)\ssich\b
    |sprach(?:en)?\b(?={_REST}\b(?:für|gegen)\b{_REST}\baus\b)|Forderung(?:en)?\b|Bedingung(?:en)?\b|Vorbedingung(?:en)?\b|inakzeptabel\b
    |unannehmbar\b|nicht\szu(?:ge)?stimm\w+|bemüh(?:t|te|ten|en)\ssich\b|knüpf(?:t|te|ten)\b|verweiger(?:t|te|ten|n)\b|weiger(?:t|te|ten|n)\ssich\b|warn(?:t|te|ten)\svor\b|kritisier(?:t|te|ten|en)\b
    |(?:will|wollen|wolle|wollte|wollten|möchten?)\b|gegen\b(?={_REST}\b(?:gestellt|ausgesprochen)\b)
"""
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_DAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)"
_DATE = rf"(?:\d{{1,2}}\.(?:\s(?:und|bis)\s\d{{1,2}}\.)?\s{_MONTH}(?:\s\d{{4}})?|{_MONTH}(?:\s\d{{4}})?|(?:19|20)\d\d)"
_WHEN = rf"(?:{_DAY},?\s(?:de[mn]\s)?{_DATE}|{_DATE}|{_DAY})"
_UNIT = r"(?:Stunden?|Tage?n?s?|Wochen?|Monate?n?s?|Jahre?n?s?)"
_NUMBER = (
    r"(?:\d+|ein(?:er|em|es)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|(?:wenige|einige|mehrere)[nr]?)"
)
_NEXT = r"(?:nächste|kommende|folgende)[nrms]?"
_DEADLINE = rf"""
    (?P<firm>bis\s(?:zum\s|zur\s|spätestens\s)?(?:(?:Anfang|Mitte|Ende)\s)?(?:{_NEXT}\s)?
      (?:{_WHEN}|Jahresende|Monatsende|Wochenende|Sommer|Herbst|Frühjahr|Winter|Woche|Jahres?|Wahl)\b
    |(?:binnen|innerhalb(?:\svon)?)\s(?:{_NUMBER}\s)?{_UNIT}\b
    |(?:in\s)?(?:den\s|der\s|im\s)?{_NEXT}\s(?:\w+\s)?(?:{_UNIT}|{_DAY}|{_MONTH}|Sommer|Herbst|Frühjahr|Winter|Gipfel\w*)\b
    |noch\s(?:in\s)?(?:dieses?[mrn]?|diese)\s(?:Jahr|Woche|Monat)\b|Frist\b|Ultimatum\b|von\s(?:Wochen|Tagen)\b)
    |in\s{_NUMBER}\s{_UNIT}\b|(?:am|ab|zum|vor\sdem)\s(?:kommenden\s)?{_WHEN}
"""

GERMAN = Words(
    language="de",
    capital=re.compile(_CAP),
    office=re.compile(rf"[\w-]*{either(_OFFICES)}{_CASE}", re.IGNORECASE),
    body=re.compile(rf"[\w-]*{either(_BODIES)}{_CASE}|(?:Stadt|Land|Gemeinde)(?:es)?", re.IGNORECASE),
    group=re.compile(rf"(?:[\w-]+-)?{either(_GROUPS)}n?", re.IGNORECASE),
    head=re.compile(
        r"(?:präsident|kanzler|premier\w*|ministerpräsident|könig|kaiser|bundesregierung|regierungschef)(?:in|s|en)?",
        re.IGNORECASE,
    ),
    company=re.compile(r"(?:Unternehmen|Konzern|Firma|Hersteller|Betreiber|Fluggesellschaft)(?:s|es|en)?"),
    labour=re.compile(
        r"Gewerkschaft(?:en)?|Beschäftigten?|Mitarbeiter[n]?|Arbeitnehmer[n]?|Streikenden?|Angestellten?|Belegschaft|Arbeiter[n]?"
    ),
    shape=re.compile("A?N+C*|S|C+"),
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
    plans=re.compile(rf"(?<![\w-])(?:{_PLAN})", re.VERBOSE),
    sorts=(
        ("refusal", re.compile(r"weiger|lehn|schließ|schloss")),
        ("threat", re.compile(r"[Dd]roh")),
        ("offer", re.compile(r"bot|biet|[Bb]ereit|gewillt|verspr|Angebot")),
        (
            "plan",
            re.compile(
                r"[Pp]lan|Pläne|beabsicht|\bwill|\bwoll|\bwerd|\bwird|kündig|beschl|entschl|Absicht|Vorhaben|gedenk|Ankünd"
            ),
        ),
    ),
    denied=re.compile(r"\b(?:nicht|nie|niemals|keine\w*|kein|weder|noch|kaum|keineswegs)\b(?:\s\w+){0,1}\s?$"),
    no=NICHT,
    wishes=re.compile(rf"(?<![\w-])(?:{_WISH})", re.VERBOSE),
    urged=re.compile(
        r"\b(?:forder(?:t|te|ten|n)|r(?:uft|ief|iefen|ufen)|dräng(?:t|te|ten|en)|b(?:at|aten|ittet|itten)|mahn(?:t|te|ten|en))\s"
        r"(?:d(?:ie|en|as)\s)?"
    ),
    obligation=re.compile(
        r"\b(?:m[uü]ss(?:e|en|t|te|ten)?|soll(?:e|en|te|ten)?|dürf(?:e|en|te|ten)|darf|inakzeptabel|unannehmbar)\b"
    ),
    states=re.compile(
        r"sein|haben|werden|wissen|kennen|sehen|leiden|liegen|stehen|kosten|dauern|bedeuten|gehören|passieren|geschehen|glauben|meinen"
        r"|sagen|erfahren|auswirken|rechnen|wirken|scheinen|fehlen|spielen|hoffen|befinden|darstellen|bestehen"
    ),
    passive=re.compile(r"\b\w+(?:t|en)\s(?:worden\s)?(?:werden|wird|werde|wurden?)\b"),
    forks=re.compile(
        r"\b(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Aa]ndernfalls|[Ii]m\sFalle?|[Ee]s\ssei\sdenn|Mittelweg|Alternativen?|Szenari(?:o|en)"
        r"|Kompromiss\w*|Ausweg|Vorbedingung(?:en)?|Bedingung(?:en)?)\b|^(?:Sollten?|Würden?|Wer)\s[^?]*$"
        r"|^(?:Wird|Werden|Sind|Ist|[A-ZÄÖÜ]\w+t|[A-ZÄÖÜ]\w+en)\s[^,.?]+,\s(?:so\s|dann\s)?(?:könn|würd|werd|wird|droh|müss|muss|steh|bleib|soll)"
    ),
    leaves=re.compile(
        r"\b(?:geht|gehen|aussteig\w*|steigt|steigen|zieht|ziehen|zurückzieh\w*|abzieh\w*|verlässt|verlassen|ausscheide\w*|scheide\w*"
        r"|bricht|abbrech\w*|abbricht)\b"
    ),
    deadline=re.compile(rf"\b(?:{_DEADLINE})", re.VERBOSE),
    future=re.compile(
        r"\b(?:wird|werden?|würden?|will|wollen|soll(?:en)?|muss|müssen|könn(?:te|en)|geplant|stattfinde\w*|spätestens)\b"
    ),
    follows=60,
)
