# Wo Verläufe enden, und wo sie stehen
courses-end = Wo die Verläufe enden
courses-on = Wo die Verläufe { $when } stehen
courses-about = In welchem Anteil der Verläufe dies gilt: „{ $what }“
with-and-without = , mit den Ereignissen und ohne
courses-after-events = Zu Ende ist ein Verlauf, sobald ihn weder ein gewollter Zug noch ein Ereignis mehr woandershin bringt; die Tage zählen vom Anfang an.
courses-more = { $count } weitere, zusammen { $share } der Verläufe{ $other ->
    [none] { "" }
   *[other] {" "}mit den Ereignissen, { $other } ohne
 }{ SHELL("; --json enthält alle") }.
head-share = Anteil
head-with = mit
head-without = ohne
head-days = Tage im Mittel

# Die häufigsten Verläufe
courses-commonest = Die unter dieser Annahme häufigsten Verläufe
course = { $numbers }: { $share } der Verläufe – { $deeds }
course-cycle = in einem Kreis ohne Ende: { $names }
course-stays = niemand will ziehen, oder nur innerhalb des Kreises

# Prüfungen
courses-played = Geprüft durch Ausspielen von { $count } Verläufen, mit Startwert { $seed }, bis zum gefragten Tag, { $when }; von 100 Verläufen
head-exact = genau
head-played = ausgespielt
courses-deviation = Der größte Unterschied beträgt { $times } Standardfehler.
courses-checked = Geprüft: Die Gleichungen sind bis auf { $residual } gelöst.
