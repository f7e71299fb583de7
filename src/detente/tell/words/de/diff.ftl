# Was sich zwischen zwei Fassungen eines Konflikts geändert hat
diff-before = Vorher: { $what }
diff-same-headline = Wie vorher.
diff-model = Was sich am Modell geändert hat
diff-results = Was sich an den Ergebnissen geändert hat
diff-nothing = Am Modell hat sich nichts geändert.
diff-kind-text = Titel, Zusammenfassung, Datum
diff-kind-status-quo = Wo es steht
diff-kind-constraint = Einschränkungen
diff-kind-condition = Bedingungen
diff-kind-scenario = Szenarien
diff-kind-event = Ereignisse
diff-kind-question = Fragen
diff-kind-reading = Andere Lesarten
diff-kind-source = Quellen
diff-kind-quote = Zitate
diff-kind-state = Ausgänge
diff-kind-order = Reihenfolge der Optionen, der die Nummern der Ausgänge folgen
diff-kind-ensemble = Wie Lesarten sich unterscheiden
diff-new = { $kind ->
    [party] neue Partei
    [option] neue Option
    [wish] neuer Wunsch
    [pace] neues Tempo
   *[other] neu
 }: { $what }
diff-gone = { $kind ->
    [party] weggefallene Partei
    [option] weggefallene Option
    [wish] weggefallener Wunsch
    [pace] weggefallenes Tempo
   *[other] weggefallen
 }: „{ $what }“
diff-moved = { $way ->
    [up] hinauf
   *[down] hinunter
 } von Platz { $was } auf Platz { $now }: { $what }
diff-otherwise = aus „{ $before }“ wurde „{ $after }“
