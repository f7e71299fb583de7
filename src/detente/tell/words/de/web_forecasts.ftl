# Vorhersagen im Browser
web-screen-forecasts = Vorhersagen
forecasts-about = Was erwartet wird, mit Tag, Regel und Wahrscheinlichkeit – und später, wie es ausging. Tage gelten in UTC; was eingetragen ist, wird nie geändert oder gelöscht.
forecasts-view-list = alle
forecasts-view-suggested = vom Modell vorgeschlagen
forecasts-view-scores = wie gut sie waren
forecasts-view-promises = Versprechen und Vorhersagen anderer
forecasts-all = Alle Vorhersagen
forecasts-no-study = Vorhersagen stehen neben einer eigenen Studie; dieser Konflikt ist keine.
forecasts-of-library = Diese gehören zum Konflikt, zur Veranschaulichung. In einer eigenen Studie lässt sich damit weiterarbeiten.
forecasts-still-open = Die Frage ist noch nicht geschlossen. Ist es schon vorher eingetreten, sagen Sie es hier.
forecasts-broken = Das Buch forecasts.jsonl ist nicht mehr so, wie es geschrieben wurde. Nichts wurde daraus gelesen, und nichts wird hineingeschrieben, bis es aus einer Kopie wiederhergestellt ist.
forecasts-due = { $count ->
    [one] Eine steht diese Woche an oder ist überfällig
   *[other] { $count } stehen diese Woche an oder sind überfällig
 }
forecasts-open = offen
forecasts-closed = geschlossen, noch nicht entschieden
forecasts-ended = beendet
forecasts-not-shown = { $count ->
    [one] Eine weitere ist hier nicht zu sehen; detente forecast list zeigt alle.
   *[other] { $count } weitere sind hier nicht zu sehen; detente forecast list zeigt alle.
 }
forecasts-none-yet = noch keine Vorhersagen
forecasts-why = Wer glaubt, dass etwas kommen wird, kann es mit Tag und Regel festhalten und sich daran messen lassen. Eine gute Frage kann entscheiden, wer von den Gründen nichts weiß.
forecasts-see-example = Ein ausgefülltes Beispiel ansehen
forecasts-see-suggested = Was das Modell vorschlägt
forecasts-by-command = Im Terminal:
forecasts-take = das fragen
forecasts-history = was dazu gesagt wurde
forecasts-score = wie gut sie war
forecasts-rests-on = worauf sie beruht
forecasts-record = eintragen
forecasts-not-written = noch ist nichts eingetragen; was Sie ausgefüllt haben, steht noch da.

# Das Beispiel
forecasts-example-title = Ist die Brücke dann offen?
forecasts-example-criteria = Ein Auto ist hinübergefahren, und das Straßenamt sagt es.
forecasts-example-source = das Straßenamt
forecasts-example-author = Anna
forecasts-example-because = Die Pfeiler stehen, und die Fahrbahn liegt bereit.

# Formulare
forecasts-do-add = eine Frage stellen
forecasts-do-add-is = Wer sie nach welcher Regel entscheidet, bis wann – und für wie wahrscheinlich Sie es halten.
forecasts-do-update = sagen, wie wahrscheinlich es jetzt ist
forecasts-do-update-is = Was vorher gesagt wurde, bleibt und zählt für die Zeit, in der es galt.
forecasts-do-resolve = sagen, wie es ausging
forecasts-do-resolve-is = Mit dem, was es zeigt; was sich später als falsch erweist, wird berichtigt, nicht gelöscht.
forecasts-do-annul = die Frage aufheben
forecasts-do-annul-is = Eine Frage, die falsch gestellt war oder keine Antwort hat, zählt in keiner Wertung; im Buch bleibt sie.
forecasts-do-correct = berichtigen, wie es ausging
forecasts-do-correct-is = Was vorher eingetragen war, bleibt im Buch; von jetzt an zählt, was hier steht.
forecasts-done-add = Die Frage ist eingetragen.
forecasts-done-update = Ihre Einschätzung ist eingetragen.
forecasts-done-resolve = Der Ausgang ist eingetragen.
forecasts-done-annul = Dass sie aufgehoben ist, ist eingetragen.
forecasts-done-correct = Die Berichtigung ist eingetragen.
forecasts-other-kinds = nicht ja oder nein, sondern einer von mehreren Ausgängen, eine Zahl oder ein Tag
forecasts-more = mehr
forecasts-none = keine
forecasts-choose = –
forecasts-came = es ist eingetreten, und zwar so
forecasts-open-again = wieder offen
forecasts-annulled = aufgehoben
forecasts-ambiguous = nicht zu entscheiden
forecasts-field-title = Frage
forecasts-field-criteria = was als welche Antwort zählt
forecasts-field-source = was sie entscheidet
forecasts-field-closes = bis wann etwas dazu gesagt werden kann
forecasts-field-probability = wie wahrscheinlich, etwa 60{"\u00A0"}%; bei mehreren Ausgängen je eine Zeile wie Einigung=60{"\u00A0"}%; bei einer Zahl oder einem Tag Zeilen wie 100=10{"\u00A0"}%
forecasts-field-yes = wie wahrscheinlich ein Ja ist, etwa 60{"\u00A0"}%
forecasts-field-each = wie wahrscheinlich jeder ist; zusammen 100{"\u00A0"}%
forecasts-field-numbers = wie wahrscheinlich es höchstens so viel ist, je eine Zeile, etwa 100=10{"\u00A0"}%; außerhalb der Spanne below=5{"\u00A0"}% (darunter), above=5{"\u00A0"}% (darüber)
forecasts-field-days = wie wahrscheinlich es bis zu welchem Tag ist, je eine Zeile, etwa 2031-05-02=10{"\u00A0"}%; außerhalb der Spanne below=5{"\u00A0"}% (davor), above=5{"\u00A0"}% (danach)
forecasts-field-author = wer das sagt
forecasts-field-because = warum
forecasts-field-outcomes = Ausgänge, je eine Zeile
forecasts-field-range = Spanne einer Zahl oder eines Tages, etwa 0..500 oder 2031-05-01..2031-06-30
forecasts-field-unit = was die Zahl zählt
forecasts-field-about = Frage des Modells
forecasts-field-evidence = Zitate
forecasts-field-answer = was das Modell dazu sagt
forecasts-field-seed = Startwert der Lesarten
forecasts-field-only-if = zählt nur, wenn eine andere Frage so ausgeht
forecasts-field-resolves = bis wann sie entschieden ist, wenn nicht beim Schließen
forecasts-field-fine-print = was in Zweifelsfällen zählt
forecasts-field-base-rate = wie solche Dinge gewöhnlich ausgehen, als Wahrscheinlichkeit
forecasts-field-last-value = wie es heute steht
forecasts-field-group = Art der Sache, etwa Sanktionen; danach werden die Wertungen geordnet
forecasts-field-opens = ab wann, wenn nicht ab jetzt
forecasts-field-at = wann das gesagt wurde, wenn nicht jetzt
forecasts-field-id = kurzer Name, wenn er nicht aus der Frage gebildet werden soll
forecasts-field-outcome = wie es ausging
forecasts-field-settled = ob es eingetreten ist
forecasts-field-shown-by = was es zeigt
forecasts-field-on = wann es eingetreten ist, wenn nicht jetzt
forecasts-field-early = es ist eingetreten, bevor die Frage schließt

# Eine Vorhersage
forecasts-id = kurzer Name: { $id }
forecasts-asked-by = gefragt von { $who }, offen seit { $on }
forecasts-base-rate = wie solche Dinge gewöhnlich ausgehen: { $belief }
forecasts-last-value = wie es stand, als gefragt wurde: { $outcome }
forecasts-group = Art der Sache: { $group }
forecasts-depends-on = die Frage { $id }, von der sie abhängt
forecasts-on-question = die Frage des Modells „{ $title }“
forecasts-on-answer = was das Modell dazu sagte: { $answer }
forecasts-on-model = { $same ->
    [yes] das Modell, wie es jetzt ist, Fassung { $digest }
   *[no] das Modell, wie es damals war, Fassung { $digest }; seither wurde es geändert
 }
forecasts-on-evidence = Zitat oder Quelle { $id }

# Die erste Seite
forecasts-due-here = { $count ->
    [one] Eine Vorhersage steht diese Woche an oder ist überfällig
   *[other] { $count } Vorhersagen stehen diese Woche an oder sind überfällig
 }
