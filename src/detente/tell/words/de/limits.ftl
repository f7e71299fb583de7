# Grenzen: was die Regeln von allen Kombinationen übrig lassen
limits-left = { $left } von { $total } Kombinationen bleiben.
limits-none = Keine Regel schließt eine aus.
limits-bar = Schwarz ist, was bleibt; jedes schraffierte Stück ist, was eine Regel von dem wegnimmt, was die davor übrig ließen.
limits-bar-title = Was die Regeln übrig lassen
limits-remain = { $left } bleiben
limits-removes = nimmt weg
limits-removed = Welche { $letter } wegnimmt: { $count }
limits-taken = Jede mit dem, was in ihr ergriffen ist.
limits-rule = Regel
limits-after = bleiben danach
limits-alone = schließt allein aus
limits-states = { $count ->
    [one] 1 Zustand ist
   *[other] { $count } Zustände sind
 } in der Datei aufgezählt; keine Regel schließt einen aus.
