# Vorhersagen: Karten der Fragen
forecast-share = { $hundred }{"\u00A0"}%
forecast-likely = { $stated }, { $least ->
    [1] so gut wie ausgeschlossen
    [5] sehr unwahrscheinlich
    [20] unwahrscheinlich
    [45] etwa gleiche Chancen
    [55] wahrscheinlich
    [80] sehr wahrscheinlich
   *[95] so gut wie sicher
 } ({ $band })
forecast-yes = ja
forecast-no = nein
forecast-annulled = aufgehoben
forecast-ambiguous = nicht zu entscheiden
forecast-criteria = wie entschieden wird: { $words }
forecast-fine-print = im Einzelnen: { $words }
forecast-only-if = zählt nur, wenn { $question } so ausgeht: { $outcome }
forecast-nothing-said = noch hat niemand etwas dazu gesagt
forecast-spread = etwa { $middle }; mit 80{"\u00A0"}% von { $low } bis { $high }
forecast-beyond = { $where }: { $share }
forecast-less = { $kind ->
    [date] vor dem
   *[other] weniger als
 } { $value }
forecast-more = { $kind ->
    [date] nach dem
   *[other] mehr als
 } { $value }
forecast-says = { $who }: { $belief }, seit { $since }{ $before ->
    [none] { "" }
   *[other] ; davor { $before }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }
forecast-crowd-says = { $who } (viele zusammen): { $belief }, am { $since }{ $before ->
    [none] { "" }
   *[other] ; davor { $before }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }
forecast-open = offen bis { $closes }; zu entscheiden bis { $decides }; Quelle: { $source }
forecast-closed = geschlossen am { $closes }; zu entscheiden bis { $decides }; Quelle: { $source }
forecast-ended = beendet am { $on }: { $how }{ $source ->
    [none] { "" }
   *[other] , nach { $source }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }

# Im Bericht zu einem Modell
forecasts-lead = was jemand erwartet, nach einer Regel und bis zu einem Tag. Die Wahrscheinlichkeiten stammen von denen, die vorhersagen; das Modell gibt keine.
forecast-older = gefragt wurde bei einem anderen Stand dieses Modells als dem heutigen.
forecasts-unread = das Buch { $file } ist nicht zu lesen, daher fehlen die Vorhersagen{ SHELL("; was nicht stimmt, sagt: detente forecast check") }

# Was ansteht
forecast-closes = schließt am { $on }; bis dahin ist das letzte Wort dazu zu sagen
forecast-resolve = ist bis { $on } zu entscheiden; Quelle: { $source }
forecast-overdue = war bis { $on } zu entscheiden; Quelle: { $source }

# Ob das Buch heil ist
forecast-empty = noch gibt es kein Buch { $file }, oder es steht nichts darin
forecast-sound = das Buch { $file } ist so, wie es geschrieben wurde: { $records ->
    [one] 1 Eintrag
   *[other] { $records } Einträge
 }, { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
 }. Der letzte Eintrag hat die Prüfsumme { $digest }; wer sie anderswo notiert, sieht später, dass am Ende nichts fehlt.
forecast-noted = die notierte Prüfsumme hat Eintrag { $n }; seither { $more ->
    [0] kam nichts hinzu
    [one] kam 1 Eintrag hinzu
   *[other] kamen { $more } Einträge hinzu
 }.
forecast-lost = kein Eintrag hat die notierte Prüfsumme { $digest }: Am Ende wurden Einträge weggenommen, oder sie gehört zu einem anderen Buch. Die Datei ist aus einer Kopie wiederherzustellen.

# Neben Antworten
talk-recorded = Eintrag { $n } in { $file }, Prüfsumme { $digest }…
talk-nothing-new = darin ist nichts Neues
talk-nothing-due = innerhalb von { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
 } steht nichts an
talk-ledger-head = letzter Eintrag: { $digest }…
talk-no-forecasts = noch gibt es keine Vorhersagen; weiter mit: detente forecast add ID FRAGE
talk-no-such-forecasts = keine der Vorhersagen ist eine solche
talk-left-out = ausgelassen
