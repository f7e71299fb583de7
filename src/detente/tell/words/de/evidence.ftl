# Wer es sagt, durch wen, wie fest
chain-unnamed = { $who }, ungenannt
chain-via = durch { $via }
chain-in = in { $source }
chain-itself = vom Dokument selbst gesagt, { $source }
document-itself = das Dokument selbst
status-witnessed = vom Verfasser miterlebt
status-on-record = offen ausgesprochen
status-reported = berichtet
status-opinion = eine Meinung
status-inference = ein Schluss
status-denied = ein Dementi
claim-reports = einer von { $count } Berichten über dieselbe Aussage, { $through ->
    [one] alle durch { $carriers }
   *[other] durch { $carriers }
 }.
denied-by = bestritten, und zwar durch { $who }: { $says }
denied-by-quote = bestritten: { $chain }
# Ohne eine Quelle oder eine Stimme
withdrawn-source = Gelesen ohne die Quelle { $what }: { $quotes ->
    [one] ein Zitat entfällt
   *[other] { $quotes } Zitate entfallen
 } und damit { $fallen ->
    [0] keine Zeile des Modells.
    [one] eine Zeile des Modells, die auf nichts anderem beruhte.
   *[other] { $fallen } Zeilen des Modells, die auf nichts anderem beruhten.
 }
withdrawn-voice = Gelesen ohne die Stimme von { $what }: { $quotes ->
    [one] ein Zitat entfällt
   *[other] { $quotes } Zitate entfallen
 } und damit { $fallen ->
    [0] keine Zeile des Modells.
    [one] eine Zeile des Modells, die auf nichts anderem beruhte.
   *[other] { $fallen } Zeilen des Modells, die auf nichts anderem beruhten.
 }
withdrawn-bare = beruht auf nichts mehr und bleibt als Annahme: { $what }.
withdrawn-rankings = Rangfolgen und Gewichte nennen keine Belege; von ihnen lässt sich nichts zurückziehen: { $names }.
withdrawn-changes = { $count ->
    [0] keine Antwort lautet anders.
    [one] eine von { $total } Antworten lautet anders.
   *[other] { $count } von { $total } Antworten lauten anders.
 }

# Was ein Modell seinen Belegen schuldet
evidence-anchored = { $count } von { $total } Zitaten sind in ihren Dokumenten verankert.
evidence-lines = { $count } von { $total } Zeilen des Modells nennen, worauf sie beruhen.
evidence-not-attached = Das Dokument der Quelle { $id } liegt nicht bei; ihre Zitate wurden nicht nachgeschlagen.
evidence-changed = Das Dokument der Quelle { $id } ({ $file }) ist nicht das aufbewahrte und wurde nicht gelesen: Prüfsumme { $recorded } vermerkt, { $found } gefunden.
evidence-missing = Das Dokument der Quelle { $id } ({ $file }) fehlt: Prüfsumme { $recorded } vermerkt.
evidence-no-ordinary-file = Das Dokument der Quelle { $id } ({ $file }) ist keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät, und wurde nicht gelesen; dort gehört die aufbewahrte Datei hin.
evidence-no-text = Aus dem Dokument der Quelle { $id } ({ $file }) lässt sich kein Text lesen, ihre Zitate wurden daher nicht nachgeschlagen; aufbewahrt wird es besser als reiner Text, HTML oder PDF.
evidence-no-reader = Das Dokument der Quelle { $id } ({ $file }) wurde nicht gelesen, seine Zitate daher nicht nachgeschlagen: Seiten und PDF brauchen das Extra `evidence`, das nicht installiert ist: pip install 'detente[evidence]'.
evidence-outside = Das Dokument der Quelle { $id } ({ $file }) liegt außerhalb der Studie und wurde nicht gelesen; in den Ordner der Studie gehört die Datei selbst, kein Verweis auf sie.
evidence-faults = Was dagegen spricht:
evidence-known = Was man wissen sollte:
evidence-line = Zeile { $number }: { $what }
evidence-denied-by = { $id }, bestritten von { $by }
doubt-denied = beruht auf Bestrittenem
doubt-later = beruht auf einer Quelle nach dem Stand des Modells (as_of)
doubt-not-there = das Zitat steht nicht in seinem Dokument
doubt-source-changed = das Dokument des Zitats ist nicht das aufbewahrte
doubt-assumption = beruht auf nichts: eine Annahme
doubt-one-unnamed-voice = beruht auf einer einzigen ungenannten Stimme
