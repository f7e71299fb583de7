# Namen der Abschnitte, in der Reihenfolge des Berichts
section-withdrawn = Gelesen ohne
section-bottom-line = Das Wichtigste
section-answers = Fragen und Antworten
section-wants = Wer was will
section-holds = Was hält
section-why = Warum
section-paths = Wie es dahin kommen könnte
section-scenarios = Was wäre, wenn
section-changes = Was sich ändern müsste
section-courses = Wie es sich entwickeln könnte
section-hangs-on = Woran es hängt
section-sure = Wie sicher
section-forecasts = Vorhersagen, die auf diesem Modell beruhen
section-tableau = Alle Ausgänge auf einen Blick
section-map = Die Karte
section-notes = Auf wessen Wort
section-model = Das ganze Modell
section-method = Wie das zu lesen ist
section-warnings = Warnungen

# Kopf und Fuß
skip = Zum Bericht springen
contents = Inhalt
notice-label = Eine Lesart
as-of = Kenntnisstand: { $date }
made-by = Détente { $version }
file-digest = SHA-256 der Konfliktdatei

# Fragen und Antworten
more = Mehr
outcomes-meant = { $count ->
    [one] Ausgang
   *[other] Ausgänge
}
outcomes-more = { $count } weitere, { $cut ->
    [0] alle
   *[other] die ersten { $cut }
} in --json
rests-on = Beruht auf
rests-on-lines = { $count ->
    [one] 1 Zeile des Modells
   *[other] { $count } Zeilen des Modells
}
rests-on-least = { $count } Zeilen des Modells, die unsichersten zuerst
on-whose-word = Auf wessen Wort

# Ausgänge
outcome = Ausgang
number = Nr.
status-quo = Status quo
holds = hält
holds-not = hält nicht
reach = Von heute aus
holds-caption = Ausgänge, auf die es hier ankommt, und nach welchem Lösungskonzept jeder für alle hält
holds-lead = Ob ein Ausgang hält, sobald er erreicht ist, ist die eine Frage; ob er von heute aus erreicht wird, eine andere. Beide werden getrennt beantwortet.
holds-none = Kein Ausgang ist aufgeführt.
concept-lead = Was die Zeichen bedeuten
concept-used = danach urteilt dieser Bericht
mark-key = ✓ hält für alle · – nicht

# Warum
why-lead = Wer in Versuchung wäre, den Ausgang zu verlassen, und was darauf die Antwort wäre.
why-more = Der Rest der Begründung

# Wege
paths-lead = Erreicht werden heißt nicht halten: Ein Ausgang kann erreicht werden und nicht halten, oder halten und nie erreicht werden.
path-here = Schon da
path-wanted = Allein durch gewollte Züge erreicht
path-legal = Nur erreicht, wenn jemand gegen den eigenen Wunsch zieht
path-none = Durch keine Folge von Zügen erreicht
step = { $mover }: { $action }
step-to = zu Ausgang { $number }
step-unwanted = vom Ziehenden nicht gewollt
paths-none = Kein Weg ist aufgeführt.

# Was wäre, wenn
gained = Hält neu
lost = Hält nicht mehr
gained-none = Nichts hält neu.
lost-none = Nichts hört auf zu halten.
kept = { $count ->
    [0] Kein Ausgang hält in beiden.
    [one] 1 Ausgang hält in beiden.
   *[other] { $count } Ausgänge halten in beiden.
}
changes-left = { $count ->
    [one] Ein weiterer Ausgang
   *[other] { $count } weitere Ausgänge
}: siehe detente compare.
because = Grund:

# Tableau
tableau-caption = Optionen und Ausgänge: J heißt ergriffen, N nicht. Darunter: nach welchem Konzept der Ausgang für alle hält, dann wer von dort aus einen gewollten Zug hat.
tableau-cut = { $shown ->
    [one] Einer von { $total } Ausgängen ist gezeigt.
   *[other] { $shown } von { $total } Ausgängen sind gezeigt.
 }
tableau-whole = { $total ->
    [one] Der eine Ausgang ist gezeigt.
    [2] Beide Ausgänge sind gezeigt.
   *[other] Alle { $total } Ausgänge sind gezeigt.
 }
tableau-key = J ergriffen · N nicht ergriffen · ✓ hält für alle · ● hat einen gewollten Zug · – nicht so
tableau-empty = Kein Ausgang zu zeigen.
option = Option
holds-for-everyone = Hält für alle (Gleichgewicht)
wants-to-move = Hat einen gewollten Zug (einseitige Verbesserung)
letter-yes = J
letter-no = N
wants-to-leave = hat einen gewollten Zug
wants-to-stay = hat keinen

# Karte
map-title = Karte der Ausgänge und gewollten Züge
map-about = { $nodes ->
    [one] 1 Ausgang
   *[other] { $nodes } Ausgänge
} und { $arrows ->
    [one] 1 gewollter Zug
   *[other] { $arrows } gewollte Züge
}. Derselbe Inhalt steht in den Tafeln darunter.
map-lead = Kästen sind Ausgänge; ein Pfeil ist ein Zug, den der Ziehende will. Ein Punkt je Option, gruppiert nach Akteur in der Reihenfolge der Legende: gefüllt heißt ergriffen.
map-as-tables = Die Karte als Tafeln
map-nodes-caption = Ausgänge auf der Karte
map-arrows-caption = Gewollte Züge auf der Karte
map-empty = Es gibt nichts zu zeichnen.
legend-holds = hält für alle
legend-holds-not = hält nicht
legend-taken = Option ergriffen
legend-not-taken = nicht ergriffen
arrow-said = { $mover }: { $action } ({ $source } → { $target })
yes = ja
no = nein
from = Von
to = Nach
who = Wer
what = Tut was

# Tornado
tornado-title = Woran der Anteil der Verläufe hängt
tornado-about = { $count ->
    [one] 1 Zeile oder Geschwindigkeit
   *[other] { $count } Zeilen und Geschwindigkeiten
}, jeweils eine geändert. Wie das Modell ist, beträgt der Anteil { $base }; jeder Balken geht von dort zu dem, was daraus wird.
tornado-base = wie es ist: { $base }
tornado-low = wird weniger
tornado-high = wird mehr

# Modell
full-options = Optionen: { $name }
full-preferences = Präferenzen: { $name }, die wichtigste zuerst
full-id = Kürzel
full-do = Kann
full-undo = Oder stattdessen
full-rank = Rang
full-wants = Will
full-statement = Wie geschrieben
full-confidence = Sicherheit
full-ground = Grundlage
full-note = Anmerkung
full-constraints = Grenzen
full-conditions = Namen für das, worüber gesprochen wird
full-events = Was von einem Tag an anders ist
full-readings = Andere Lesarten, und was sich ändert
full-counts = Umfang
full-sources = Quellen
full-quotes = Zitate
quotes-noted = Die Zitate, auf denen Ergebnisse beruhen, sind nummeriert:
no-options = Keine eigenen Optionen.
no-preferences = Keine Präferenzen angegeben.

# Warnungen
warnings-none = Das Modell gab keinen Anlass zu Warnungen.

# Terminal
left-out-here = { $count ->
    [one] Weitere: 1
   *[other] Weitere: { $count }
}; noch einmal mit --full.
full-hint = Alles: --full; eine Antwort ganz: --question N; als Seite: --html DATEI.

# Steigungsbilder: was hält, wie es ist und in einem Szenario
slope-title = Was hält, vom Modell, wie es ist, zu: { $what }
slope-before = Hält: { $what }
slope-after = Hält: { $what }
slope-kept = hält in beiden
slope-lost = hält nicht mehr
slope-impossible = nicht mehr möglich
slope-gained = hält neu
slope-reached = erreicht
slope-left-out = { $count ->
    [one] 1 weiterer Ausgang, der hält, ist nicht gezeichnet.
   *[other] { $count } weitere Ausgänge, die halten, sind nicht gezeichnet.
}
slope-caption = Links steht, was hält, wie es ist, rechts, was im Szenario hält. Eine Linie führt von links nach rechts, wo ein Ausgang in beiden hält; ✕ beendet, was nicht mehr hält, + beginnt, was neu hält. Die Nummern sind die des Modells, wie es ist; erreicht heißt: von heute aus durch gewollte Züge.
sides-about = { $left ->
    [one] 1 Kasten
   *[other] { $left } Kästen
} links, { $right ->
    [one] 1 Kasten
   *[other] { $right } Kästen
} rechts. Derselbe Inhalt steht in Text und Tafeln daneben.
sides-none = nichts
side-head = Alle Szenarien nebeneinander
side-caption = Jeder Ausgang, der hält, wie es ist oder in einem Szenario, und was in den anderen aus ihm wird
side-key = ✓ hält für alle · – möglich, hält aber nicht · ✕ nicht möglich · → von heute aus durch gewollte Züge erreicht
side-possible = möglich, hält aber nicht
side-impossible = nicht möglich

# Leitern
ladder-title = Was { $who } wollen würde, vor und nach der Änderung
ladder-before = Heutige Lesart, das Wichtigste zuerst
ladder-after = Nach der Änderung
ladder-rung-raised = Die dicke Linie führt zu der höher gestellten Präferenz.
ladder-rung-reversed = Die gestrichelte Linie führt zu der Präferenz, die in ihr Gegenteil verkehrt ist.
ladder-rung-dropped = ✕ beendet die Präferenz, die weggelassen ist.
ladder-as-table = Die Leitern als Tafel
rung-dropped = weggelassen
rung-reversed = umgekehrt
rung-raised = höher gestellt
rank-before = Vorher
rank-after = Nachher
becomes = Änderung

# Flächenbild: die Verläufe über die Zeit
areas-title = Wo die Verläufe von Tag zu Tag stehen
areas-about = { $bands ->
    [one] Eine Gruppe
   *[other] { $bands } Gruppen
} von Ausgängen, danach, wie viele von 10 Verläufen dort stehen. Dieselben Zahlen stehen in der Tafel darunter.
areas-today = heute
areas-with = { $count ->
    [0] Von 10 Verläufen
    [one] Mit dem Ereignis
   *[other] Mit den Ereignissen
}
areas-without = { $count ->
    [one] Ohne das Ereignis
   *[other] Ohne die Ereignisse
}
areas-caption = Von unten nach oben, wie viele von 10 Verläufen in welchen Ausgängen stehen. Eine gestrichelte Linie ist der Tag eines Ereignisses.
areas-table-caption = Wie viele von 100 Verläufen wo stehen
areas-course = Ausgänge
areas-lead = Anteile an Verläufen folgen aus einer Annahme darüber, wer wie rasch handelt; sie sind keine Wahrscheinlichkeiten von Ereignissen.

# Status-quo-Analyse
layers-title = Status-quo-Diagramm: wohin gewollte Züge von heute aus führen
layers-about = { $nodes ->
    [one] 1 Ausgang
   *[other] { $nodes } Ausgänge
} und { $arrows ->
    [one] 1 gewollter Zug
   *[other] { $arrows } gewollte Züge
}. Die Ausgänge stehen in der Tafel darüber, mit denen, die sie herbeiführen können.
layers-moves = { $count ->
    [0] Heute
    [one] 1 Zug
   *[other] { $count } Züge
}
layers-holds = hält für alle
layers-end = ein Ende: niemand hat von dort einen gewollten Zug
brought-head = Wer von heute aus was herbeiführen kann
brought-caption = Mit wie vielen gewollten Zügen ein Ausgang mindestens herbeigeführt wird, und wer dann den letzten Zug macht
brought-end = ein Ende

# Was sich ändern müsste, und woran es hängt
changes-lead = Die kleinste Änderung dessen, was jemand der Lesart nach will, vorher und nachher. Sie sagt, woran die Antwort hängt, nicht, was jemand wollen soll.
layers-as-table = Die Wege als Tafel
layers-caption = Von links nach rechts zu lesen. In jedem Kasten stehen die Züge, die den Ausgang herbeiführen; ein Pfeil ist ein solcher Zug, von wem, sagt die Legende.
hangs-on-lead = Jeweils eine Zeile des Modells wird geändert. Anteile an Verläufen folgen aus der Annahme darüber, wer wie rasch handelt; sie sind keine Wahrscheinlichkeiten.
hangs-on-as-table = Das Bild als Tafel
hangs-on-least = Mindestens, von 100 Verläufen
hangs-on-base = Wie es ist
hangs-on-most = Höchstens, von 100 Verläufen

# Auf wessen Wort
notes-lead = Die Zitate, auf denen die Ergebnisse beruhen: was sie in unseren Worten sagen, wer es sagte, durch wen, in welchem Dokument und wie fest.
notes-cited = Antworten, die darauf beruhen:
withdrawn-fallen = Die Zeilen, die entfallen
withdrawn-caption = Die Antworten, die anders lauten
withdrawn-question = Frage
withdrawn-before = Vorher
withdrawn-after = Ohne sie

# Anteile an Lesarten
shares-title = Anteile an den Lesarten
shares-about = { $count ->
    [one] 1 Anteil
   *[other] { $count } Anteile
}.
shares-axis = von 100 Lesarten
shares-caption = Punkt: Anteil der Lesarten, in denen es für alle hält. Balken: wie weit der Zufall ihn verschoben haben mag (ein Standardfehler nach jeder Seite). Kein Anteil ist die Wahrscheinlichkeit eines Ereignisses.
shares-what = Was hält
appendix = Anhang: alles im Einzelnen
sure-unsaid = Zu dieser Frage wurden keine Lesarten gezählt.

# Wer was will
wants-legend-for = dafür
wants-legend-against = dagegen
wants-legend-number = Zahl: der wievielte Wunsch der Partei es zuerst ist (1: der wichtigste).
wants-legend-firm = Wie gesichert diese Zeile des Modells ist:
wants-legend-unsaid = nicht gesagt
wants-about = { $rows } Bedingungen und Optionen, { $parties } Parteien. Dasselbe steht in der Tabelle darunter.
