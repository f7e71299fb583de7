# Lesen im Browser: Quellen, ein Dokument mit Zitaten und Vorschlägen, Kommentare der Leser
web-screen-read = Lesen
read-search = Quellen, Zitate und Kommentare durchsuchen
read-find = Suchen
read-hits = { $count ->
    [0] nichts gefunden
    [one] eine Stelle
   *[other] { $count } Stellen
 }
read-hits-shown = Gezeigt werden die { $count } besten.
read-all-sources = Alle Quellen
read-sources = Quellen
read-quotes = Zitate
read-quoted = { $count ->
    [one] ein Zitat
   *[other] { $count } Zitate
 }
read-have-it = Ich habe es
read-none = Dieser Konflikt nennt noch keine Quelle.
read-add = Ein Dokument hinzufügen
read-paste = Text einfügen …
read-file = … oder eine Datei wählen oder hierher ziehen: Text oder HTML bis { $text } MB, PDF bis { $most } MB
read-about = Was man davon weiß
read-fact-title = Titel
read-fact-publisher = erschienen bei
read-fact-published = erschienen am
read-fact-language = Sprache
read-fact-id = Kürzel, etwa a1
read-keep = Als Quelle aufbewahren
read-kept-here = Das Dokument bleibt im Ordner dieser Studie; nichts wird verschickt oder von anderswo geladen.
read-pasted = der eingefügte Text
read-empty = Darin steht kein Text: Fügen Sie einen Artikel ein, oder wählen Sie eine Datei.
read-refused = Nichts wurde aufbewahrt.
read-too-large = Diese Datei ist größer als { $most } MB; speichern Sie nur den Artikel, als Text, HTML oder PDF.
read-no-study = Hier lässt sich nichts aufbewahren: Dieser Konflikt ist keine eigene Studie. „Eine Studie daraus machen“ unter „Parteien und Optionen“ kopiert einen der Bibliothek; auf der ersten Seite beginnt eine neue.
read-told-kept = Aufbewahrt als { $id }.
read-told-again = Schon früher aufbewahrt, als { $id }; nichts wurde geschrieben.
read-told-quoted = Das Zitat { $id } steht im Modell.
read-told-tied = Eine Zeile des Modells beruht jetzt auf { $id }.
read-told-coded = Der Kommentar ist eingeordnet.
read-candidate = abc
read-candidates = { $count ->
    [0] Kein Satz gibt wieder, was jemand gesagt hat
    [one] Ein Satz gibt wieder, was jemand gesagt hat
   *[other] { $count } Sätze geben wieder, was jemand gesagt hat
 }, soweit Regeln das erkennen. Die Entscheidung liegt bei Ihnen.
read-left = { $count ->
    [one] einer übergangen; wieder zeigen
   *[other] { $count } übergangen; wieder zeigen
 }
read-too-long = Der Text ist zu lang, um nach Sätzen zu suchen, die wiedergeben, was jemand gesagt hat.
read-how = Markieren Sie eine Stelle, um sie zu zitieren, oder wählen Sie das + hinter einem Satz.
read-add-quote = Als Zitat aufnehmen
read-no-text = In diesem Dokument war kein Text auszumachen.
read-no-body = Hier war kein Absatz zu finden. Fehlt etwas, hilft es, den Text des Artikels zu kopieren und noch einmal aufzunehmen.
read-undivided-body = Der Artikel ließ sich nicht von dem trennen, was wie Kommentare aussieht: Einige davon können in seinem Text stehen.
read-unsorted-body = Ein Artikel war auf dieser Seite nicht auszumachen. Zu sehen ist ihr ganzer Text ohne die Menüs.
read-nowhere = Zitate, die nirgends im Text stehen
read-boilerplate = Was der Verlag darum gestellt hat ({ $count })
read-digest = Dokument { $digest }
read-parts = Teile des Textes
read-part = Teil { $number } von { $total }
read-before = Davor
read-after = Danach
read-pick = Diesen Satz zitieren
read-nobody = keine Partei
read-rests-nothing = Im Modell beruht noch nichts darauf.
read-line = was darauf beruht
read-no-line = noch nichts
read-tie = Auf dieses Zitat stützen
read-tie-to = Zeile hinzufügen …
read-cancel = Abbrechen
read-take = Nehmen …
read-leave = Übergehen
read-parts-offered = { $count ->
    [one] Für das Modell: 1 Teil
   *[other] Für das Modell: { $count } Teile
 }
read-part-waits = Zuerst die Partei dazu übernehmen.
read-no-part = Der Text bietet diesen Teil für das Modell nicht an, oder nicht mehr: ansehen und neu wählen.
read-speaker = wer es sagt
read-via = über wen (Agentur, Zeitung)
read-status = wie fest
read-no-status = nicht gesagt
read-named = im Dokument mit Namen genannt
read-says = was es besagt, in eigenen Worten
read-hidden = Wortlaut nicht aufbewahren, nur einen Fingerabdruck, an dem er sich prüfen lässt
read-comments = Kommentare der Leser
read-comments-are = Stimmen, keine Belege: Kein Ergebnis wird aus ihnen berechnet.
read-comments-search = Kommentare durchsuchen
read-comments-all = Alle Kommentare zeigen
read-code = Einordnen
read-coder = Ihr Name
read-towards = gegenüber
read-note = Anmerkung
line-wanted = { $number }. { $what }
lines-option = Optionen
lines-preference = will
lines-condition = Bedingungen
lines-constraint = Grenzen
lines-event = Ereignisse
read-without = Ohne eine Quelle oder eine Stimme
read-without-how = Nehmen Sie eine weg, und sehen Sie, welche Antworten dann anders lauten. An der Datei ändert sich nichts.
read-voices = Stimmen
read-word-without = Wegnehmen
read-word-back = Wieder hinzunehmen
read-every-line = Worauf jede Zeile beruht
read-assumption = eine Annahme
read-in-text = wo es steht
read-new = Oder etwas Neues, das darauf beruht:
read-new-option = eine Option
read-new-preference = ein Wunsch
read-new-condition = ein Name für etwas, worüber man spricht
read-new-constraint = eine Grenze
read-new-event = ein Ereignis oder eine Frist
read-new-party = eine Partei
read-looking-up = Die Dokumente werden gelesen, seit { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
 }.
read-lines = { $count ->
    [one] Eine Zeile beruht darauf
   *[other] { $count } Zeilen beruhen darauf
 }
