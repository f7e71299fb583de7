# Ein Modell, in Worten gelesen
model-can = { $plural ->
    [yes] können
   *[no] kann
 }:
model-either = { $do } oder { $undo }
model-moves = Züge:
model-wants-statements = { $plural ->
    [yes] wollen
   *[no] will
 }, das Wichtigste zuerst:
model-wants-ranking = { $plural ->
    [yes] ordnen
   *[no] ordnet
 } die Ausgänge, den besten zuerst:
model-wants-weights = { $plural ->
    [yes] gewichten
   *[no] gewichtet
 } die Optionen:
model-acts = { $plural ->
    [yes] handeln
   *[no] handelt
 } im Mittel, wo ein Zug gewollt ist:
model-firm = Sicherheit: { $firm }
model-constraints = Nebenbedingungen:
model-conditions = Bedingungen:
model-status-quo = Heute (Status quo):
model-scenarios = Szenarien:
model-events = Ereignisse:
model-questions = Fragen:
model-readings = Andere Lesarten:
model-varying = Was sich zwischen Lesarten ändert:
model-states = Ausgänge:

# Was sich zwischen Lesarten ändert
varying-present = in { $share } von 100 Lesarten da
varying-negated = das Gegenteil in { $share }
varying-group = in beliebiger Reihenfolge mit den anderen von „{ $group }“
varying-weight = der Platz gezogen nach Gewicht { $weight }
varying-counts = zählt { $weight }, wo die Lesart der Datei 1 zählt
varying-swap = Nachbarn von geringer oder unbekannter Sicherheit: tauschen in { $share } von 100 Lesarten den Platz
varying-usual = wie üblich
varying-lines = { $confidence ->
    [high] Zeilen von hoher Sicherheit
    [medium] Zeilen von mittlerer Sicherheit
    [low] Zeilen von geringer Sicherheit
    [unknown] Zeilen von unbekannter Sicherheit
   *[none] Zeilen ohne Angabe der Sicherheit
 }: { $present }

# Texte in einer anderen Sprache als die Antwort
untranslated = { $count ->
    [one] Ein Text des Modells ist nicht auf Deutsch angegeben und steht in seiner eigenen Sprache da.
   *[other] { $count } Texte des Modells sind nicht auf Deutsch angegeben und stehen in ihrer eigenen Sprache da.
 }
