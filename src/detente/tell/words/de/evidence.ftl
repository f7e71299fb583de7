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
