# Die Anwendung im Browser: wie Seiten und Bedienelemente heißen
web-start = Konflikte
web-own = In diesem Ordner
web-library = Aus der Bibliothek
web-none-here = Hier gibt es noch keinen: Beginnen Sie unten eine Studie, oder öffnen Sie einen aus der Bibliothek.
web-screens = Ansichten
web-language = Sprache
web-screen-report = Bericht
web-screen-parties = Parteien und Optionen
web-screen-wants = Wer was will
web-screen-outcomes = Ausgänge
web-screen-why = Warum
web-screen-paths = Wege
web-screen-what-if = Was wäre wenn
web-screen-must-change = Was sich ändern müsste
web-screen-over-time = Im Lauf der Zeit
web-screen-how-sure = Wie sicher
web-screen-hangs-on = Woran es hängt
web-screen-evidence = Auf wessen Wort
web-show = Zeigen
web-outcome = Ausgang
web-about-whom = für
web-everybody = alle
web-to = nach
web-from = von
web-whatever-holds = was auch immer hält
web-today = heute
web-all-that-hold = alle, die halten
web-aim = der
web-aim-hold = halten soll
web-aim-reach = erreicht werden soll
web-aim-both = erreicht werden und halten soll
web-days = Tage von heute an
web-draws = Lesarten
web-scenarios = Szenarien der Datei
web-leaves = wer ausscheidet
web-open = offen
web-yes = ergriffen
web-no = nicht ergriffen
web-changed = Geändert: { $what }.
web-as-file = wie in der Datei
web-computing = Wird berechnet: { $screen }.
web-so-far = { $done } von { $total }
web-running = seit { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
 }
web-stop = Beenden und zeigen, was da ist
web-stopped = Beendet, bevor etwas gefunden war.
web-again = Noch einmal versuchen
web-stale = Die Datei wurde geändert, seit dies gezeigt wurde.
web-newer = Das Neuere zeigen
web-invalid = Diese Datei hat Fehler; berechnet wurde nichts.
web-too-large = Zu groß
web-refused = Darauf gibt es keine Antwort
web-old-page = Diese Seite ist älter als der Server, der inzwischen neu gestartet wurde. Geschrieben wurde nichts.
web-nothing-lost = Was Sie eingetragen haben, ist noch da.
web-send-again = Noch einmal senden
web-not-there = Diese Seite gibt es nicht
web-failed = Hier ist etwas schiefgegangen. Die Dateien sind, wie sie waren; was geschah, steht im Terminal.
web-version = Fassung { $digest }
web-faults = { $count ->
    [one] 1 Fehler
   *[other] { $count } Fehler
 }
web-pin = Das anheften und von der Datei aus weiter
web-unpin = Angeheftetes lösen
web-drop = ohne dies
web-down = eins tiefer
web-wants-of = Was { $who } { $plural ->
    [yes] wollen
   *[no] will
 }
web-screen-versions = Fassungen
web-no-versions = Frühere Fassungen gibt es noch nicht: Jede Änderung, die hier gemacht wird, hebt die Fassung davor auf.
web-now = jetzt
web-earlier = früher
web-later = später
web-stale-broken = Die Datei wurde geändert, seit dies gezeigt wurde, und hat nun Fehler; dies sagt die letzte gute Fassung.
web-faults-show = Die Fehler zeigen
web-as-html = Als eine Seite
web-as-pdf = Als PDF
web-as-docx = Für Word
web-as-pictures-zip = Die Bilder
web-as-study-zip = Die Studie als Archiv
web-scenario-title = Titel
web-keep-scenario = Als Szenario der Datei behalten
web-nothing-to-keep = Hier ist nichts geändert, das behalten werden könnte; erst etwas ändern.
web-screen-map = Karte
web-bare = Hier kann noch niemand etwas tun: Eine Antwort braucht Optionen.
web-bare-add = Sagen, wer was tun kann
web-bare-example = Diese Seite an einem Beispiel sehen
web-next = Weiter: { $screen }
web-step-conflict = Der Konflikt
web-step-follows = Was daraus folgt
web-step-changes = Was es ändern würde
web-step-result = Das Ergebnis
web-intro = Vom Artikel zum Bericht: wer was tun kann, was jede Seite will, welche Ausgänge halten würden – und auf wessen Wort.
web-skip = Zum Inhalt springen
web-go-back = Zur früheren zurückkehren
web-go-back-how = Was jetzt in der Datei steht, bleibt als Fassung aufbewahrt.
web-too-many = Der Konflikt hat { $count } Ausgänge; Seiten listen bis zu { $most } auf. Befehle zählen auch mehr, ohne Liste: detente brief DATEI, ebenso solve, why, paths, compare und diff.
web-fewer = Mit weniger Ausgängen geht es auch hier: Setzen Sie eine Grenze, oder legen Sie unter „Was wäre wenn“ Optionen fest und gehen Sie von dort weiter.
