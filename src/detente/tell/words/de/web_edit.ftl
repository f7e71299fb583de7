# Die Anwendung im Browser: Formulare für alles, was eine Datei enthält
edit-title = Titel
edit-as-of = Kenntnisstand (Datum)
edit-summary = Zusammenfassung
edit-name = Name
edit-short = Kurzname für Tabellen und Bilder (höchstens drei Wörter)
edit-plural = Der Name steht im Plural auf
edit-rate = Wie schnell sie handelt
edit-note = Anmerkung für Leser
edit-ranking = Rangfolge, das Beste zuerst (eine Zeile je Sprosse, Gleichstand mit =)
edit-rankings = Rangfolgen, das Beste zuerst (eine Zeile je Sprosse, Gleichstand mit =)
edit-weights = Gewichte
edit-moves = Züge (je eine Zeile, etwa 1 > 2)
edit-do = Was es heißt, sie zu ergreifen („Wasser ablassen“)
edit-undo = Was es heißt, sie fallen zu lassen („das Wasser zurückhalten“)
edit-only = Nur in eine Richtung (offen: in beide)
edit-evidence = Beruht auf
edit-chance = In welchem Anteil der Lesarten es dies gibt, 0 bis 1 (offen: in allen)
edit-negated = In welchem Anteil das Gegenteil gewollt ist, 0 bis 1 (offen: in keinem)
edit-group = Gruppe gleich wichtiger Nachbarn
edit-weight = Gewicht
edit-want = Gewünscht (mehrere Zeilen: gleich wichtig)
edit-confidence = Wie sicher das ist
edit-is = Wofür der Name steht
edit-rule = Regel
edit-of = Worüber (eine Aussage je Zeile)
edit-because = Weil
edit-ask = Art der Frage
edit-about = Worüber (eine Aussage je Zeile)
edit-scenario = Szenario
edit-on = Datum oder Tag, vom Kenntnisstand an gezählt
edit-unless = Es sei denn
edit-fix = Festgelegt
edit-rates = Wie schnell sie von da an handeln (Züge am Tag)
edit-without = Wer ausscheidet
edit-without-options = Optionen, die es nicht gibt
edit-per-day = Züge am Tag
edit-from = von
edit-to = bis (leer bei einer einzelnen Zahl)
edit-chances = Anteil, in dem eine Zeile vorkommt, je nachdem, wie sicher sie ist
edit-high = sicher
edit-medium = recht sicher
edit-low = schwach
edit-unknown = unbekannt
edit-none = nicht gesagt
edit-swap = Anteil, in dem zwei schwache Nachbarn die Plätze tauschen
edit-source = Quelle
edit-says = Was es sagt, in eigenen Worten
edit-exact = Im Wortlaut
edit-prefix = Wörter davor
edit-suffix = Wörter danach
edit-at = Stelle
edit-speaker = Wer es sagt
edit-who = Wer
edit-named = Namentlich
edit-via = Über wen
edit-status = Wie sicher es ist
edit-claim = Berichte derselben Aussage heißen
edit-denied-by = Bestritten von
edit-translation = Übersetzung
edit-author = Autor
edit-publisher = Herausgeber
edit-published = Erschienen
edit-language = Sprache
edit-url = Adresse
edit-doi = DOI
edit-kind = Art
edit-file = Datei
edit-status-quo = Heute ergriffen
edit-word-take = kann ergriffen, aber nie mehr aufgegeben werden
edit-word-drop = kann aufgegeben, aber nie mehr ergriffen werden
edit-word-true = ja
edit-word-false = nein
edit-word-high = sicher
edit-word-medium = recht sicher
edit-word-low = schwach
edit-word-unknown = unbekannt
edit-word-never = nie
edit-word-always = immer
edit-word-at-most-one = höchstens eines von
edit-word-exactly-one = genau eines von
edit-word-holds = welche Ausgänge halten
edit-word-reachable = was von heute aus erreicht wird
edit-word-scenario = was sich in einem Szenario ändert
edit-word-who-blocks = wer ausscheren würde
edit-word-who-decides = wer entscheidet, was zustande kommt
edit-word-must-change = was sich ändern müsste, damit es hält
edit-word-reach = was sich ändern müsste, damit es erreicht wird
edit-word-when = wo es wann steht
edit-word-weakest-word = was am schwächsten Wort hängt
edit-word-sure = wie sicher das ist
edit-word-witnessed = selbst gesehen
edit-word-on-record = offen gesagt
edit-word-reported = berichtet
edit-word-opinion = Meinung
edit-word-inference = Schluss
edit-word-denied = Bestreitung
edit-word- = nicht gesagt
language-en = Englisch
language-de = Deutsch
edit-why = Warum so
ground-assumption = Annahme
ground-disputed = strittig: jemand bestreitet es
edit-save = Speichern
edit-cancel = Abbrechen
edit-change = Ändern
edit-remove = Entfernen
edit-keep = Behalten
edit-more = Mehr
edit-ticked = { $count ->
    [0] nichts
    [one] 1 gewählt
   *[other] { $count } gewählt
 }
edit-collided = Jemand anderes hat dies geändert, seit Sie es geöffnet haben. Geschrieben wurde nichts; beide Fassungen stehen hier.
edit-theirs = Was jetzt dort steht
edit-mine = Was Sie geschrieben haben
edit-over = Meine Fassung darüberschreiben
edit-keep-theirs = Behalten, was dort steht
edit-referred = { $count ->
    [one] Ein anderer Teil des Modells bezieht sich darauf; entfernt wurde nichts.
   *[other] { $count } andere Teile des Modells beziehen sich darauf; entfernt wurde nichts.
 }
edit-remove-too = { $count ->
    [one] Entfernen, auch den Teil, der sich darauf bezieht
   *[other] Entfernen, auch die { $count }, die sich darauf beziehen
 }
edit-not-written = Geschrieben wurde nichts: { $file } – { $why }. Die Datei ist, wie sie war; was Sie eingetragen haben, steht hier.
edit-no-version = Es gibt keine Fassung, zu der man gehen könnte.
edit-read-only = Dieser Konflikt gehört zur Bibliothek und bleibt, wie er ist.
edit-make-study = Eine Studie daraus machen
edit-saved = Gespeichert.
edit-read-on = Zurück zum Zitat
edit-undo-save = Rückgängig
edit-redo-save = Wiederherstellen
edit-broken = Die Datei hat Fehler, seit sie anderswo geändert wurde. Zu sehen ist die letzte Fassung ohne.
edit-gone = Die Datei { $file } ist nicht mehr da: Sie wurde verschoben, umbenannt oder gelöscht. Zu sehen ist, was zuletzt in ihr stand.
edit-open-file = In Ordnung bringen
edit-build = Einsetzen
edit-build-how = Wie es eingesetzt wird
edit-build-what = Was eingesetzt wird
edit-build-not = nicht
edit-build-and = … und
edit-build-or = … oder
edit-build-then = wenn … dann
edit-build-iff = … genau dann, wenn
edit-build-line = in eine eigene Zeile
edit-build-replace = an seiner Stelle
edit-build-options = Optionen
edit-build-conditions = Bedingungen
edit-grip = Zeile { $place } von { $count } verschieben
edit-grip-help = Das Wichtigste zuerst. Eine Zeile am Griff ziehen, oder auf dem Griff die Leertaste drücken, mit den Pfeilen verschieben und wieder die Leertaste drücken; Esc legt sie zurück. Auf eine andere Zeile gelegt, sind beide gleich wichtig.
edit-up = Zeile { $place } nach oben
edit-down = Zeile { $place } nach unten
edit-move-line = Zeile { $place } anderswohin
edit-to-place = an Platz { $place }
edit-with-line = so wichtig wie Zeile { $place }
edit-apart = jede in eine eigene Zeile
edit-move = Verschieben
edit-picked = Aufgenommen. Pfeile verschieben, die Leertaste legt ab, Esc legt zurück.
edit-moved = Jetzt auf Platz
edit-joined = Zusammen mit Zeile
edit-put-back = Zurückgelegt.
edit-all-decision-makers = Parteien
edit-add-decision-makers = Partei hinzufügen
edit-all-options = Kann
edit-add-options = Option hinzufügen
edit-all-constraints = Grenzen
edit-add-constraints = Grenze hinzufügen
edit-all-conditions = Namen für das, worüber man spricht
edit-add-conditions = Namen hinzufügen
edit-all-scenarios = Szenarien
edit-add-scenarios = Szenario hinzufügen
edit-all-events = Ereignisse
edit-add-events = Ereignis hinzufügen
edit-all-questions = Fragen
edit-add-questions = Frage hinzufügen
edit-all-readings = Andere Lesarten
edit-add-readings = Lesart hinzufügen
edit-all-preferences = Was sie will
edit-add-preferences = Wunsch hinzufügen
edit-all-add = Neue Optionen
edit-add-add = Neue Option hinzufügen
edit-all-states = Zustände
edit-add-states = Zustand hinzufügen
edit-all-sources = Quellen
edit-add-sources = Quelle hinzufügen
edit-all-quotes = Zitate
edit-add-quotes = Zitat hinzufügen
edit-ensemble = Wie Lesarten sich unterscheiden
web-screen-limits = Grenzen
web-screen-preferences = Präferenzen
web-screen-questions = Fragen und Szenarien
web-screen-file = Die Datei
ladder-of = Die Ausgänge in der Reihenfolge, in der { $a } sie nach dieser Lesart vorzöge, das Beste zuerst: { $rungs } Sprossen.
ladder-more = { $count } weitere
ladder-yes = { $count ->
    [0] Ja
    [one] Ja, weiter zum letzten Paar
   *[other] Ja, weiter zum nächsten von { $count } Paaren
 }
ladder-no = Nein, das ändern
ladder-checked = { $count ->
    [one] Das eine Paar ist so gemeint.
    [2] Beide Paare sind so gemeint.
   *[other] Alle { $count } Paare sind so gemeint.
 }
ladder-again = Noch einmal fragen
ladder-one = Eine Partei
ladder-side = Nebeneinander
ladder-dots = Ein Punkt je Option, Partei für Partei in der Reihenfolge der Datei, im ersten Ausgang einer Sprosse: gefüllt heißt ergriffen. Die Nummern sind die anderen Ausgänge auf ihr.
ladder-check = Ist es so gemeint?
ladder-meant = { $plural ->
    [yes] Würden { $a } wirklich { $better } lieber sehen als { $worse }?
   *[no] Würde { $a } wirklich { $better } lieber sehen als { $worse }?
 }
ladder-because = Das sagt Zeile { $place }: { $words }.
web-usual = wie die Datei es sagt
web-whose = nach welcher Lesart
web-party = Partei
web-in-scenario = im Szenario „{ $what }“
web-in-reading = in der Lesart „{ $what }“
web-begin = Eine Studie beginnen
web-begin-title = Worum es geht, in wenigen Worten
web-begin-who = Wer beteiligt ist (je eine Zeile)
web-begin-empty = Beginnen
web-begin-example = Mit dem Beispiel der zwei Städte beginnen
web-begin-article = Einen Artikel einfügen, oder den Text eines Berichts …
web-begin-file = … oder eine Datei wählen: Text, HTML oder PDF
web-begin-published = Wann er erschienen ist, falls bekannt: Von da an zählen Tage wie „Freitag“
web-begin-draft = Einen Konflikt daraus entwerfen
web-begin-draft-is = Regeln für Deutsch und Englisch schlagen vor, wer handelt, was möglich ist und was gewollt wird, jeweils mit der Textstelle; alles davon lässt sich ändern. Nichts wird irgendwohin gesendet.
web-begin-by-hand = Oder mit Namen beginnen
web-draft-nobody = In diesem Text war niemand zu finden, der handelt; so wurde nichts begonnen. Unten lässt sich sagen, wer handelt, und der Text danach als Quelle aufbewahren.
web-draft-no-rules = Entwürfe gibt es nur aus deutschen und englischen Texten; dies ist keins von beiden, oder zu kurz, um es zu erkennen. Unten lässt sich sagen, wer handelt, und der Text danach als Quelle aufbewahren.
web-no-folder = Hier gibt es keinen Ordner für eine Studie. Beenden Sie das Programm dort, wo es gestartet wurde, mit Strg-C und starten Sie es mit dem Namen eines Ordners, etwa detente serve meine-studie.
web-who-lacks = Sagen Sie, worum es geht und wer beteiligt ist.
pane-clean = Daran ist nichts auszusetzen.
pane-found = { $count ->
    [one] 1 Befund
   *[other] { $count } Befunde
 }
pane-how = Eine Zeile führt zu ihrer Stelle; was gemeint ist, ist dort unterstrichen. Die Prüfung selbst spricht Englisch.
pane-line = Zeile { $line }
pane-can-stand = Kann hier stehen
pane-read-only = Die Datei eines Konflikts der Bibliothek; sie bleibt, wie sie ist.
pane-text = Der Text der Datei
pane-unshown = Der Text enthält Zeichen, die sich nicht zeigen lassen; ändern Sie ihn in einem Editor.
edit-as-usual = Wieder wie sonst
edit-from-usual = Mit dem beginnen, was sie sonst will
edit-said-otherwise = Auf andere Weise sagen
edit-by-preferences = durch Aussagen
edit-by-ranking = durch eine Rangfolge
edit-by-weights = durch Gewichte
edit-chosen = Gewählt
edit-show-all = { $count ->
    [one] Zeigen
    [2] Beide zeigen
   *[other] Alle { $count } zeigen
 }
