# Was ein Befehl neben seiner Antwort sagt
talk-next = weiter: { $command }
talk-wrote = geschrieben: { $file }
talk-wrote-page = geschrieben: { $file }; mit einem Browser zu öffnen
talk-wrote-undrawn = geschrieben: { $file }; die Bilder stehen darin in Worten: hier ist kein Chromium, das sie zeichnet (Debian: apt-get install chromium; DETENTE_BROWSER nennt ein anderes)
talk-warnings = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
 } zum Modell; siehe: detente check { $model }
talk-undecided = Hinweis: { $count ->
    [one] eine Stelle trägt
   *[other] { $count } Stellen tragen
 } „to decide“, die erste in Zeile { $line }; bis dahin beruhen Antworten auf Notbehelfen
kernels-plain = Die übersetzten Rechenkerne fehlen, oder es sind nicht die hierfür gebauten; numpy rechnet dasselbe, bei großen Konflikten langsamer (make baut sie)
talk-following = Die Verläufe werden durch bis zu { $count } Ausgänge verfolgt …
talk-level = { $count } Zustände sind zu viele, um ihre Rangfolgen zu durchsuchen; stattdessen gilt --level { $level }
talk-nothing-found = nichts gefunden; Wortteile genügen, und weniger Wörter finden mehr
talk-not-searched = Die Quelle { $source } wurde nicht durchsucht: { $why }
talk-more-hits = { $count } weitere; --limit { $limit } zeigt alle
talk-no-sources = das Modell nennt keine Quellen; weiter: detente source add FILE
talk-no-comments = die Quelle { $source } hat keine Kommentare
talk-no-such-comment = kein Kommentar enthält diese Wörter
talk-none-coded = kein Kommentar ist kodiert; weiter: detente comment list SOURCE, dann detente comment code ID
talk-difference = { $gone } steht nur im Zitat, { $new } nur im Text

# Dateien und Dokumente
talk-not-kept = nicht aufbewahrt: dieser Ordner ist keine Studie; --in DIR nennt eine, detente new DIR beginnt eine
talk-kept-as = aufbewahrt als { $file }; weiter: detente source show { $id }
talk-kept-already = schon aufbewahrt, als { $id } in { $file }; nichts wurde geändert
talk-attach = weiter: detente source add FILE --id ID, im Ordner der Studie
talk-quote-written = steht nun in { $file }; weiter: { $command }
talk-quote-refused = das Zitat { $id } steht nicht Wort für Wort in der Quelle { $source }; nichts wurde geschrieben
talk-several-times = es kommt { $count }-mal vor; --prefix und --suffix sagen, welche Stelle gemeint ist

# Vorgeschlagene Zitate
language-of-code = die Sprache { $code }
talk-no-rules = für { $language } gibt es keine Regeln, also auch keine Vorschläge; was wichtig ist, nimmt detente quote add auf, und --lang de oder --lang en sagt, dass es doch eine dieser Sprachen ist
talk-none-suggested = kein Satz von { $source } gibt wieder, was jemand gesagt hat
talk-run-commands = nichts wurde geschrieben; was übernommen werden soll, schreibt der Befehl darunter
talk-keep-first = nichts wurde geschrieben; wer etwas übernehmen will, bewahrt zuerst die Quelle auf: { $command }
talk-at-a-terminal = nichts wurde geschrieben; an einem Terminal lässt sich eins nach dem anderen übernehmen
talk-none-written = nichts wurde geschrieben
talk-written = geschrieben: { $names }; weiter: im Modell unter evidence: nennen, was darauf beruht
talk-written-as = geschrieben als { $id }
talk-written-decision-maker = und { $part } ist neu im Modell, als Entscheider
talk-written-option = und die Option { $part } beruht darauf
talk-written-statement = und die Aussage { $part } beruht darauf, als letzter der Wünsche
talk-take = Übernehmen?
talk-goes = Titel, Vorspann und Text ({ $count } Zeichen) an { $host }{ $encrypted ->
    [no] , unverschlüsselt
   *[yes] { "" }
 }, Modell { $model }
talk-sending = gesendet wird: { $what }
talk-send = Senden: { $what }?
talk-not-sent = nichts wurde gesendet

# Während er arbeitet
talk-solving = Das Modell wird gelöst
talk-question = Frage { $number } von { $total }: { $what }
talk-wording = Es wird in Worte gefasst
talk-changing = Je eine Zeile oder ein Tempo wird geändert
talk-changes-tried = { $count } von { $total } Änderungen versucht (Strg-C behält, was gefunden ist)
talk-hanging = Es wird ermittelt, woran die Antworten hängen und an wessen Wort
talk-hanging-stopped = abgebrochen; woran die Antworten hängen, ist nicht vollständig gesagt
talk-kept = { $doing } (Strg-C behält, was gefunden ist)
talk-reading = Der Konflikt wird viele Male gelesen
talk-readings = { $count } von { $total } Lesarten, noch { $left } (Strg-C behält, was gerechnet ist)
talk-words = { $count } von { $total } Quellen und Stimmen weggelassen (Strg-C behält, was gefunden ist)
talk-readings-stopped = abgebrochen nach { $count } von { $total } Lesarten; mit --journal FILE kann ein Lauf später weitergehen
talk-searching = Es wird gesucht
talk-swaps = { $count ->
    [one] 1 vertauschtes Paar
   *[other] { $count } vertauschte Paare
 }
talk-edits = { $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
 }
talk-levers = { $count ->
    [one] 1 Eingriff von außen
   *[other] { $count } Eingriffe von außen
 }
talk-joint = gemeinsame Züge von { $count }
talk-weighed = { $what }, zuvor { $count } von { $total } Rangfolgen angesehen
talk-searched = Gesucht wird: { $what }{ $total ->
    [0] { "" }
   *[other] , { $count } von { $total } versucht
 }{ $answers ->
    [0] { "" }
   *[other] ; { $answers } gefunden
 } (Strg-C behält, was bewiesen ist)
talk-serving = Nur dieser Rechner kann darauf zugreifen; Strg-C beendet es.
