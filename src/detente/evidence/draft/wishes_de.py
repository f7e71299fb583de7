"""German words of wanting, by their kind: demands, refusals, aims, blame, what must be, conditions."""

from __future__ import annotations

from detente.evidence.draft.wants import Want

REST = r"(?:[^.;:]|(?<=\d)\.)*"
"""What may stand between a verb and what belongs to it at the end of the sentence."""
_DEAD = r"(?:Tote[n]?|Verletzten?|\w*[Oo]pfer|(?:Menschen)?[Ll]eben)\b"
"""What a flood or a war demands."""
_T = r"(?:t|te|ten|en)\b"
WISHES: dict[Want, str] = {
    "demand": rf"""
        forder(?:e|t|te|ten|n|nd\w*)\b(?!{REST}\b{_DEAD})|(?:einge|einzu)forder[tn]\b|(?<!opfer\s)(?<!Tote\s)(?<!Leben\s)gefordert\b|auf(?:ge|zu)?forder\w+\b|verlang{_T}
        |(?:poch|beharr|dräng|mahn|plädier|appellier|insistier|ersuch)(?:t|te|ten|en)\b|gedrängt\b|angemahnt\b|zu\s(?:fordern|verlangen|drängen)\b
        |besteh(?:t|en|e)\s(?:\w+\s)?(?:auf|darauf)\b|dar?auf\s(?:\w+\s)*bestehen\b|bestand(?:en)?\s(?:\w+\s)?(?:auf|darauf)\b|auf\w*\s{REST}\bbestanden\b
        |r(?:ief|iefen|uft|ufen)\b(?={REST}\bauf\b)|auf(?:ge|zu)rufen\b|aufrief(?:en)?\b|setz(?:t|te|ten|en)\s(?=sich\b{REST}\bein\b)|setz(?:t|te|ten|en)\s(?=sich\sfür\b)
        |tr(?:itt|eten|at|aten)\s(?={REST}\bfür\b{REST}\bein\b)|(?:b(?:at|aten|ittet|itten))\s(?={REST}\b(?:um|zu)\b)|gebeten\b
        |\w*[Ff]orderung(?:en)?\b|geforderte\w*\b|beantrag(?:t|te|ten|en)\b|beanspruch(?:t|te|ten|en)\b|Ultimatum\b|Appelle?\b|Aufrufe?\b|Aufforderung(?:en)?\b|Gesuche?\b|\w*[Bb]estrebungen\b|(?:[Ii]n|nach)\sVerhandlungen\süber\b
        |spr(?:ach|achen|icht|echen)\b(?={REST}\bfür\b{REST}\baus\b)|dafür\s(?:\w+\s)?ausgesprochen\b|auszusprechen\b|w(?:irbt|erben|arb|arben)\s(?={REST}\b(?:um|für)\b)|(?:um|für)\s{REST}\bwirbt\b
    """,
    "refuse": rf"""
        lehn{_T}(?={REST}\bab\b)|abgelehnt\b|ab(?:zu)?lehn(?:t|te|ten|en|e|end\w*|ung)\b|w(?:eist|eisen|ies|iesen)\s(?={REST}\bzurück\b)|zurück(?:ge|zu)?wiesen\b|verworfen\b
        |(?:wehr|sträub|stemm|sperr|stell)(?:t|te|ten|en)\ssich\b(?={REST}\bgegen\b)|wehr(?:t|te|ten|en)\ssich\b|widersetz\w*\b
        |spr(?:ach|achen|icht|echen)\b(?={REST}\bgegen\b{REST}\baus\b)
        |gegen\b(?={REST}\b(?:gestellt|ausgesprochen|gewehrt|gestimmt|protestier\w*|demonstrier\w*|kämpf\w*|streik\w*)\b)
        |(?:stimm|votier|protestier|demonstrier|kämpf|klag|streik)(?:t|te|ten|en)\s(?={REST}\b(?:gegen|für|auf)\s)
        |(?:ist|sind|war|waren|sei|seien)\s(?=(?:\w+\s)?(?:gegen|strikt\sgegen|dagegen)\b)
        |(?:Widerspruch|Einspruch|\w*[Kk]lage|\w*[Ss]treiks?(?:\sin\s\w+)?|Kundgebung|Demonstration(?:en)?|\w*[Bb]eschwerde|Protest\w*|Widerstand|Veto|Einwände|Vorbehalte|Bedenken|Kritik)\s(?=gegen\b)
        |(?:inakzeptabel|unannehmbar|unverhandelbar)\b|nicht\s(?:hinnehm\w*|akzeptier\w*|zu(?:ge)?stimm\w*|verhandelbar)|(?:nicht|keineswegs)\s{REST}\bzu(?:ge)?stimm\w+
        |verweiger(?:t|te|ten|n)\b|weiger(?:t|te|ten|n)\ssich\b|geweigert\b|schl(?:ießt|ießen|oss|ossen)\s(?={REST}\baus\b)|(?:kommt\s)?nicht\sin\s?[Ff]rage\b|warn(?:t|te|ten|en)\s(?:davor|vor)\b
    """,
    "aim": rf"""
        wünsch{_T}|hoff(?:t|te|ten)\b|bemüh{_T}\s(?=sich\b)|Ziele?\s(?=(?:\w+\s){{0,4}}(?:ist|sind|sei|seien|war)\b)|(?:streb{_T}(?={REST}\ban\b))|an(?:ge|zu)?streb\w*\b|wart(?:et|en|ete|eten)\s(?:\w+\s)*auf\b
        |(?<!en\s)(?<!ern\s)(?<!eln\s)(?<!zu\s)(?:will|wollen|wolle|wollte|wollten|möchten?)\b
          (?={REST}\b(?:erpressen|durchsetzen|erreichen|verhindern|erzwingen|stoppen|abschaffen|sehen|erwirken|einklagen|dass)\b
            |(?!{REST}\w+(?:en|ern|eln)\b(?:[,.\n]|$)){REST}[.,])
    """,
    "effort": r"""
        (?:will|wollen|wolle|wollte|wollten|möchten?)\b|(?:beabsichtig|plan)(?:t|te|ten|en)\b|hoff(?:en|e)\b|Hoffnung(?:en)?\b|Wunsch\b|Absicht(?:en)?\b|\w*[Zz]iele?s?\b|Bemühung(?:en)?\b|Interesse\b|[Dd]arum\b|erhoff\w*\b|Pläne\b|Anliegen\b
    """,
    "check": r"""
        verhinder\w*\b|unterbinden\b|stoppen\b|Gegner\b|Ablehnung\b|abwehren\b|(?:kein|keinerlei)\s(?:Verständnis|Interesse)\b|skeptisch\b|dagegen\b|ausgeschlossen\b|widersp(?:rach|rachen|richt|rechen)\b|Druck\b|Protest\w*\b
    """,
    "favour": rf"""
        (?:unterstütz|befürwort|begrüß|verteidig|bevorzug)(?:t|te|ten|en)\b|zu(?:ge)?stimm\w*\b|für\b(?={REST}\b(?:gestimmt|eingesetzt)\b)|Unterstützung\b|Zustimmung\b|(?:ist|sind|war|waren|sei|seien)\s(?=(?:\w+\s)?(?:für|dafür)\b)
    """,
    "blame": rf"""
        (?:kritisier|bemängel|rüg|verurteil|beklag|beschwer|beanstand|bedauer)(?:e|t|te|ten|en|n)\b|\w*[Kk]ritik\b|Kritiker\b|w(?:irft|erfen|arf|arfen)\b(?={REST}\bvor\b)|vor(?:ge)?w[oaie]rf\w*\b|Vorw[uü]rfe?n?\b
        |verstößt\b|verstoße\w*\b|rechtswidrig\w*|verfassungswidrig\w*|unverantwortlich\w*|ungerecht\w*
    """,
    "worry": r"""
        warn(?:t|te|ten|en)\b|\w*[Ww]arnung(?:en)?\b|(?:befürcht|fürcht)(?:e|t|te|ten|en|et|ete|eten)\b|Befürchtung(?:en)?\b|Bedenken\b|Sorgen?\b|[Bb]esorg\w*\b
    """,
    "must": rf"""
        müss(?:e|t|te|ten)\b|sollten?\b|(?:dürf(?:e|en|te|ten)|darf)\b(?={REST}\b(?:nicht|kein\w*|nie)\b)|könne\s(?={REST}\b(?:nicht|kein\w*)\b)
        |(?:ist|sei|wäre|sind|seien|war|halte\w*|hält)\s(?:\w+\s){{0,4}}(?:nötig|notwendig|erforderlich|unabdingbar|unverzichtbar|überfällig|folgerichtig|wichtig|dringend)\b|\w+bedarf\b|gehe\s(?:\w+\s)?(?:nicht\s)?darum\b
    """,
    "shall": r"""soll(?:e|en)?\b|muss\b|müssen\b|brauch(?:e|t|en|ten)\b|(?:dürf(?:e|en|te|ten)|darf)\b""",
    "condition": r"""
        (?:[Ww]enn|[Ff]alls|[Ss]ofern)\s(?=[^.;,]*\b(?:nicht|kein\w*)\b)|(?:nur|erst)\s(?:dann\s)?(?:,\s)?wenn\b|Voraussetzung\sfür\b|es\ssei\sdenn|solange\s(?=[^.,]*\b(?:nicht|kein\w*)\b)|knüpf(?:t|te|ten)\b
        |(?:Vor)?[Bb]edingung(?:en)?\s(?=für|zur?|de[rs]|ist|sei|dass)|(?:als|zur)\s(?:(?:eine|wesentliche|weitere)\s)*(?:Vor)?[Bb]edingung\b|Vorbedingung(?:en)?\b|im\sGegenzug\b
    """,
    "purpose": rf"""
        um\s(?={REST}\b(?:zu\s\w+n|\w+zu\w+en)\b)|mit\sdem\sZiel\b|zwingen\b|erzwing\w*\b|durch(?:zu)?setzen\b|erzwungen\b
    """,
    "measure": rf"""
        (?:[Ee]ntwurf|[Gg]esetz|[Vv]orlage|[Aa]ntrag|[Vv]orschlag|[Ii]nitiative|[Rr]esolution|[Pp]lan)\s(?=(?:sieht|sehen|sah)\b{REST}\bvor\b|würde\b|soll(?:en)?\b)
    """,
    "proposal": rf"""
        \w*(?:[Vv]orschl[aä]g|[Aa]ntr[aä]g|[Ee]ntw[uü]rf|[Kk]lageschrift)(?:s|es|e|en)?\b|vor(?:ge|zu)?schl(?:agen|ug|ugen|ägt)\b|schl(?:ägt|agen|ug|ugen)\b(?={REST}\bvor\b)|empfiehlt\b|empfehlen\b|anreg\w*\b|angeregt\b
    """,
}
"""Of each kind, the words that say so; “condition” is one that somebody sets, “measure” what one would bring about."""
