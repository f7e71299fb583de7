# Eine Änderung
variation-drop = ohne „{ $words }“ ({ $who })
variation-negate = mit dem Gegenteil von „{ $words }“ ({ $who })
variation-swap = mit „{ $below }“ vor „{ $words }“ ({ $who })
variation-halve = mit halbem Tempo ({ $who })
variation-double = mit doppeltem Tempo ({ $who })
variation-default = mit dem üblichen Tempo ({ $who })
variation-line = { $who }: „{ $words }“
variation-rate = { $who }: das Tempo
variation-firm = { $a }, Sicherheit { $firm }
variation-short-drop = gestrichen
variation-short-negate = Gegenteil
variation-short-swap = nach unten getauscht
variation-short-halve = halbiert
variation-short-double = verdoppelt
variation-short-default = üblich

# Was sie bewirkt
sensitivity-change = { $change } – { $what }
sensitivity-holding = unter den Ausgängen, die für alle halten: { $what }
sensitivity-reached = von heute aus durch gewollte Züge erreicht: { $what }
sensitivity-reached-holding = so erreicht und haltend: { $what }
sensitivity-share = Anteil der Verläufe, die dort enden: { $what }
sensitivity-holding-changes = hält: { $before } → { $after }
sensitivity-reached-changes = erreicht: { $before } → { $after }
sensitivity-reached-holding-changes = erreicht und haltend: { $before } → { $after }
sensitivity-share-changes = Verläufe: { $before } → { $after }
sensitivity-of = { $held ->
    [0] keiner hält
    [one] { $count ->
        [0] 0 von 1
       *[other] der einzige
     }
   *[other] { $count } von { $held }
 }
sensitivity-moves = { $count ->
    [0] schon jetzt
    [one] in 1 Zug
   *[other] in { $count } Zügen
 }
sensitivity-not-reached = nein
sensitivity-open = offen (ein Ereignis des Modells kann nicht eintreten)

# Die ganze Antwort
sensitivity-about-holding = die Ausgänge, die nach { $concept } für alle halten, { $count } von { $total }
sensitivity-about-state = { $name }, nach { $concept }
sensitivity-about-statement = „{ $what }“, { $count } von { $total } Ausgängen, nach { $concept }
sensitivity-question = Es geht um: { $subject }.
sensitivity-title = Anteil der Verläufe, die dort enden – { $subject }
sensitivity-as-it-is = Wie es ist, in dieser Lesart:
sensitivity-one = Geändert wird jeweils eine Zeile oder ein Tempo; was mehrere Änderungen zusammen bewirken, ist eine andere Frage.
sensitivity-timing = Anteile der Verläufe beruhen auf einer Annahme über die Zeit{ SHELL(" (siehe detente evolve)") }. Sie folgen aus ihr und sind nie die Wahrscheinlichkeit eines Ereignisses.
sensitivity-turning = Änderungen, die aus einem Ja ein Nein machen oder aus einem Nein ein Ja:
sensitivity-others = Andere Änderungen:
sensitivity-none = Keine einzelne Änderung macht einen Unterschied.
sensitivity-none-tried = Keine der versuchten Änderungen macht einen Unterschied.
sensitivity-hidden = { $count ->
    [one] Eine weitere macht
   *[other] { $count } weitere machen
 } einen Unterschied{ SHELL("; --limit zeigt mehr, --json enthält alle") }.
sensitivity-idle = { $count } von { $total } Änderungen lassen jede gezeigte Angabe, wie sie ist.
sensitivity-bars = Anteil der Verläufe, die dort enden, jetzt { $base }; je Zeile oder Tempo, vom kleinsten zum größten:
sensitivity-stopped = Abgebrochen, das Budget ist verbraucht: { $count } von { $total } Änderungen wurden versucht.{ SHELL(" Ein größeres --budget geht weiter.") }
sensitivity-interrupted = Mit Strg-C abgebrochen: { $count } von { $total } Änderungen wurden versucht; was gesagt ist, gilt für diese.
sensitivity-without-lines = Keine Zeilen zu ändern, die Präferenzen sind Rangfolgen oder Gewichte: { $names }.
sensitivity-no-start = Das Modell nennt keinen Status quo, also ist nicht gesagt, was erreicht wird.
sensitivity-no-courses = Verläufe wurden nicht verfolgt, also wurde kein Tempo geändert{ SHELL("; --courses verfolgt sie") }.
sensitivity-alike = { $title }: Jede dieser Änderungen allein bringt ihn von { $base } auf { $share } von 100 Verläufen.
