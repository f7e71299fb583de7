# One change
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

# What it does
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
sensitivity-little = unter 1 %
sensitivity-nearly = über 99 %
sensitivity-open = offen (ein Ereignis des Modells kann nicht eintreten)
