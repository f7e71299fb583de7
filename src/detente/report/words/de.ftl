# Namen der Abschnitte, in der Reihenfolge des Berichts
section-bottom-line = Das Wichtigste
section-answers = Fragen und Antworten
section-holds = Was Bestand hat
section-why = Warum
section-paths = Wie es dahin kommen könnte
section-scenarios = Was wäre, wenn
section-tableau = Alle Ausgänge auf einen Blick
section-map = Die Karte
section-model = Das ganze Modell
section-method = Wie das zu lesen ist
section-warnings = Warnungen

# Kopf und Fuß
skip = Zum Bericht springen
contents = Inhalt
kicker = Lesart eines Konflikts
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
rests-on = Beruht auf

# Ausgänge
outcome = Ausgang
number = Nr.
status-quo = Status quo
holds = hat Bestand
holds-not = hat keinen Bestand
reach = Von heute aus
holds-caption = Ausgänge, auf die es hier ankommt, und nach welchem Lösungskonzept jeder für alle Bestand hat
holds-lead = Ob ein Ausgang Bestand hat, sobald er erreicht ist, ist die eine Frage; ob er von heute aus erreicht wird, eine andere. Beide werden getrennt beantwortet.
holds-none = Kein Ausgang ist aufgeführt.
concept-lead = Was die Zeichen bedeuten
concept-used = danach urteilt dieser Bericht
mark-key = ✓ hat für alle Bestand · – nicht

# Warum
why-lead = Wer in Versuchung wäre, den Ausgang zu verlassen, und was darauf die Antwort wäre.
why-more = Der Rest der Begründung

# Wege
paths-lead = Erreichbar heißt nicht beständig: Ein Ausgang kann erreicht werden und zerfallen, oder Bestand haben und nie erreicht werden.
path-here = Schon da
path-wanted = Allein durch gewollte Züge erreicht
path-legal = Nur erreicht, wenn jemand gegen den eigenen Wunsch zieht
path-none = Durch keine Folge von Zügen erreicht
step = { $mover }: { $action }
step-to = zu Ausgang { $number }
step-unwanted = vom Ziehenden nicht gewollt
paths-none = Kein Weg ist aufgeführt.

# Was wäre, wenn
gained = Hat neu Bestand
lost = Hat keinen Bestand mehr
gained-none = Nichts hat neu Bestand.
lost-none = Nichts verliert den Bestand.
kept = { $count ->
    [0] Kein Ausgang hat in beiden Bestand.
    [one] 1 Ausgang hat in beiden Bestand.
   *[other] { $count } Ausgänge haben in beiden Bestand.
}
because = Grund:

# Tableau
tableau-caption = Optionen und Ausgänge: J heißt ergriffen, N nicht. Darunter: nach welchem Konzept der Ausgang für alle Bestand hat, dann wer von dort aus einen gewollten Zug hat.
tableau-cut = { $shown } von { $total } Ausgängen sind gezeigt.
tableau-whole = Alle { $total } Ausgänge sind gezeigt.
tableau-key = J ergriffen · N nicht ergriffen · ✓ hat für alle Bestand · ● hat einen gewollten Zug · – nicht so
tableau-empty = Kein Ausgang zu zeigen.
tableau-scroll = Tafel aller Ausgänge, seitlich zu rollen
table-scroll = Tafel, seitlich zu rollen
option = Option
holds-for-everyone = Hat für alle Bestand (Gleichgewicht)
tempted = Hat einen gewollten Zug (einseitige Verbesserung)
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
legend-holds = hat für alle Bestand
legend-holds-not = hat keinen Bestand
legend-taken = Option ergriffen
legend-not-taken = nicht ergriffen
arrow-said = { $mover }: { $action } ({ $source } → { $target })
yes = ja
no = nein
from = Von
to = Nach
who = Wer
what = Tut was

# Modell
model-options = Optionen: { $name }
model-preferences = Präferenzen: { $name }, die wichtigste zuerst
model-id = Kürzel
model-do = Kann
model-undo = Oder stattdessen
model-rank = Rang
model-wants = Will
model-statement = Wie geschrieben
model-confidence = Sicherheit
model-ground = Grundlage
model-note = Anmerkung
model-constraints = Grenzen
model-conditions = Namen für das, worüber gesprochen wird
model-counts = Umfang
model-sources = Quellen
model-quotes = Zitate
no-options = Keine eigenen Optionen.
no-preferences = Keine Präferenzen angegeben.

# Warnungen
warnings-none = Das Modell gab keinen Anlass zu Warnungen.

# Terminal
columns-cut = { $shown } von { $total } Spalten passen hierher; ein breiteres Fenster oder der HTML-Bericht zeigt alle.
full-hint = Das ganze Modell: noch einmal mit --full, oder mit --html schreiben.
