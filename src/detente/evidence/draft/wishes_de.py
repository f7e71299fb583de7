"""German words of wanting: demands, conditions, refusals, aims, and what must be."""

from __future__ import annotations

REST = r"(?:[^.;:]|(?<=\d)\.)*"
"""What may stand between a verb and what belongs to it at the end of the sentence."""
_DEAD = r"(?:Tote[n]?|Verletzten?|\w*[Oo]pfer|(?:Menschen)?[Ll]eben)\b"
"""What a flood or a war demands."""
_T = r"(?:t|te|ten|en)\b"
WISH = rf"""
    forder(?:t|te|ten|n|nd\w*)\b(?!{REST}\b{_DEAD})|(?:einge|einzu)forder[tn]\b|(?<!opfer\s)(?<!Tote\s)(?<!Leben\s)gefordert\b|aufgefordert\b|verlang{_T}|(?:poch|beharr|dräng|mahn|plädier|appellier)(?:t|te|ten|en)\b
    |besteh(?:t|en|e)\s(?:\w+\s)?(?:auf|darauf)\b|dar?auf\s(?:\w+\s)*bestehen\b|bestand(?:en)?\s(?:\w+\s)?(?:auf|darauf)\b|auf\w*\s{REST}\bbestanden\b
    |r(?:ief|iefen|uft|ufen)\b(?={REST}\bauf\b)|aufgerufen\b|setz(?:t|te|ten|en)\s(?=sich\b{REST}\bein\b)|setz(?:t|te|ten|en)\s(?=sich\sfür\b)
    |tr(?:itt|eten|at|aten)\s(?={REST}\bfür\b{REST}\bein\b)|(?:b(?:at|aten|ittet|itten))\s(?={REST}\b(?:um|zu)\b)
    |lehn{_T}(?={REST}\bab\b)|abgelehnt\b|ablehn(?:t|te|ten|en|e|end\w*)\b|w(?:eist|eisen|ies|iesen)\s(?={REST}\bzurück\b)|zurückgewiesen\b
    |wünsch{_T}|(?:wehr|sträub|stemm|sperr|stell)(?:t|te|ten|en)\ssich\b(?={REST}\bgegen\b)|wehr(?:t|te|ten|en)\ssich\b
    |spr(?:ach|achen|icht|echen)\b(?={REST}\b(?:für|gegen)\b{REST}\baus\b)
    |(?:(?:für|gegen)\b(?={REST}\b(?:gestellt|ausgesprochen|eingesetzt|gewehrt|gestimmt|protestier\w*|demonstrier\w*|kämpf\w*|streik\w*)\b))
    |(?:stimm|votier|protestier|demonstrier|kämpf|klag|streik)(?:t|te|ten|en)\s(?={REST}\b(?:gegen|für|auf)\s)
    |(?:ist|sind|war|waren|sei|seien)\s(?=(?:\w+\s)?(?:gegen|strikt\sgegen|dagegen)\b)
    |(?:Widerspruch|Einspruch|Klage|\w*[Ss]treiks?(?:\sin\s\w+)?|Kundgebung|Demonstration(?:en)?|Beschwerde|Protest\w*|Widerstand|Veto|Einwände|Vorbehalte|Bedenken|Kritik)\s(?=gegen\b)
    |Forderung(?:en)?\b|\w*[Bb]estrebungen\b|verworfen\b|(?:Vor)?[Bb]edingung(?:en)?\s(?=für|zur?|de[rs]|ist|sei|dass)|(?:als|zur)\s(?:(?:eine|wesentliche|weitere)\s)*(?:Vor)?[Bb]edingung\b
    |Vorbedingung(?:en)?\b|(?:inakzeptabel|unannehmbar|unverhandelbar)\b|nicht\s(?:hinnehm\w*|akzeptier\w*|zu(?:ge)?stimm\w*|verhandelbar)|(?:nicht|keineswegs)\s{REST}\bzu(?:ge)?stimm\w+
    |bemüh{_T}\s(?=sich\b)|knüpf(?:t|te|ten)\b|verweiger(?:t|te|ten|n)\b|weiger(?:t|te|ten|n)\ssich\b|warn(?:t|te|ten|en)\s(?:davor|vor)\b|kritisier{_T}
    |Ziele?\s(?=(?:\w+\s){{0,4}}(?:ist|sind|sei|seien|war)\b)|(?:streb{_T}(?={REST}\ban\b))|anstreb\w+\b|w(?:irbt|erben|arb|arben)\s(?={REST}\b(?:um|für)\b)|(?:um|für)\s{REST}\bwirbt\b
    |beantrag(?:t|te|ten|en)\b|beanspruch(?:t|te|ten|en)\b|schl(?:ießt|ießen|oss|ossen)\s(?={REST}\baus\b)|(?:kommt\s)?nicht\sin\s?[Ff]rage\b
    |(?:[Ee]ntwurf|[Gg]esetz|[Vv]orlage|[Aa]ntrag|[Vv]orschlag|[Ii]nitiative|[Rr]esolution|[Pp]lan)\s(?=(?:sieht|sehen|sah)\b{REST}\bvor\b|würde\b|soll(?:en)?\b)
    |(?:[Ww]enn|[Ff]alls|[Ss]ofern)\s(?=[^.;,]*\b(?:nicht|kein\w*)\b)|Voraussetzung\sfür\b|wart(?:et|en|ete|eten)\s(?:\w+\s)*auf\b
    |(?:es\ssei\sdenn|solange\s(?=[^.,]*\b(?:nicht|kein\w*)\b))
    |(?<!en\s)(?<!ern\s)(?<!eln\s)(?<!zu\s)(?:will|wollen|wolle|wollte|wollten|möchten?)\b
      (?={REST}\b(?:erpressen|durchsetzen|erreichen|verhindern|erzwingen|stoppen|abschaffen|sehen|erwirken|einklagen|dass)\b
        |(?!{REST}\w+(?:en|ern|eln)\b(?:[,.\n]|$)){REST}[.,])
"""
OBLIGATION = (
    r"\b(?:m[uü]ss(?:e|en|t|te|ten)?|sollten?|(?:dürf(?:e|en|te|ten)|darf)\s(?=[^.;]*\b(?:nicht|kein\w*|nie)\b)|inakzeptabel|unannehmbar"
    r"|(?:ist|sei|wäre|sind|seien)\s(?:\w+\s){0,3}(?:nötig|notwendig|erforderlich|unabdingbar|unverzichtbar|überfällig))\b"
)
