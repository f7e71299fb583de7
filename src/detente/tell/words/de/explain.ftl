# Züge und Ausgänge
give-up = auf „{ $do }“ verzichten
move-to = zu „{ $state }“ übergehen
would = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } { $do }
as-today = wie heute
not-as-today = wie heute, aber { $what }
all-of = { $what }
nothing-taken = niemand unternimmt etwas
outcome-tagged = { $name } ({ $tag })
outcome-quoted = „{ $name }“ ({ $tag })
reason = (den Ausschlag gibt: { $words })

# Warum ein Ausgang hält oder nicht
idle-all = Niemand hat einen eigenen Zug, mit dem etwas zu gewinnen wäre.
idle = { $names } { $plural ->
    [yes] haben
   *[no] hat
 } keinen eigenen Zug, mit dem etwas zu gewinnen wäre.
tempted = { $a } { $plural ->
    [yes] könnten
   *[no] könnte
 } { $do } und { $plural ->
    [yes] hätten
   *[no] hätte
 } davon einen Vorteil.
but = Dann aber { $answers }, und { $a } { $plural ->
    [yes] hätten
   *[no] hätte
 } nichts gewonnen{ $trapped }.
no-way-out = , ohne Ausweg danach
answer-wanted = { $plural ->
    [yes] würden
   *[no] würde
 } { $b } { $do } wollen{ $reason }
answer-at-once = { $plural ->
    [yes] würden
   *[no] würde
 } { $b } zur selben Zeit { $do } wollen{ $reason }
answer-possible = { $plural ->
    [yes] könnten
   *[no] könnte
 } { $b } { $do }, gewollt oder nicht
stays = Also { $plural ->
    [yes] bleiben
   *[no] bleibt
 } { $a } dabei.
more-tempted = { $count ->
    [one] { $a }: Eine weitere Verlockung würde ebenfalls beantwortet.
   *[other] { $a }: { $count } weitere Verlockungen würden ebenfalls beantwortet.
 }
would-rather = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } lieber { $do }{ $reason }.
unanswered-Nash = { "" }
unanswered-GMR = Niemand sonst könnte diesen Vorteil zunichtemachen.
unanswered-SMR = Niemand sonst könnte diesen Vorteil auf Dauer zunichtemachen.
unanswered-SEQ = Niemand sonst würde so antworten wollen, dass der Vorteil verloren ginge.
unanswered-SSEQ = Niemand sonst würde so antworten wollen, dass der Vorteil auf Dauer verloren ginge.
unanswered-SIM = Nichts, was andere zur selben Zeit tun wollen, würde diesen Vorteil zunichtemachen.
breaks = { $count ->
    [one] Das hängt an einer Aussage: Ohne „{ $words }“ ({ $a }) würde der Ausgang nicht mehr halten.
   *[other] Das hängt an { $count } Aussagen{ $least ->
        [alike] , an jeder von ihnen: Schon ohne „{ $words }“ ({ $a })
        [one] . Die am wenigsten gesicherte: Ohne „{ $words }“ ({ $a })
       *[some] . Eine der am wenigsten gesicherten: Ohne „{ $words }“ ({ $a })
     } würde der Ausgang nicht mehr halten.
 }
breaks-nothing = Keine einzelne Aussage einer Präferenz bringt den Ausgang zu Fall, wenn man sie weglässt.

# Was ein Szenario ändert
nothing-changes = { $kept ->
    [0] es hält weiterhin kein Ausgang{ $reached ->
        [yes] , und dieselben werden erreicht
       *[no] { "" }
     }
   *[other] dieselben Ausgänge halten{ $reached ->
        [yes] { " " }und werden erreicht
       *[no] { "" }
     }
 }{ $gone ->
    [0] { "" }
   *[other] ; nicht mehr möglich: { $gone }
 }{ $added ->
    [0] { "" }
   *[other] ; neu möglich: { $added }
 }.
compared = { $same ->
    [yes] { $kept ->
        [0] es hält weiterhin kein Ausgang
        [one] es hält derselbe Ausgang wie zuvor
       *[other] es halten dieselben { $kept } Ausgänge wie zuvor
     }
   *[no] { $gained ->
        [0] neu hält kein Ausgang
        [one] neu hält ein Ausgang
       *[other] neu halten { $gained } Ausgänge
     }, { $lost ->
        [0] keiner fällt weg
        [one] einer fällt weg
       *[other] { $lost } fallen weg
     }, und { $kept ->
        [0] keiner hält in beiden Fällen
        [one] einer hält in beiden Fällen
       *[other] { $kept } halten in beiden Fällen
     }
 }.
because-newly = { $how ->
    [always] Grund
    [tied] Einer der Gründe
   *[commonest] Häufigster Grund
 }, warum { $total ->
    [one] ein Ausgang neu hält
   *[other] Ausgänge neu halten
 }{ $how ->
    [always] { "" }
   *[other] { " " }({ $count } von { $total })
 }: { $because }.
because-no-longer = { $how ->
    [always] Grund
    [tied] Einer der Gründe
   *[commonest] Häufigster Grund
 }, warum { $total ->
    [one] ein Ausgang wegfällt
   *[other] Ausgänge wegfallen
 }{ $how ->
    [always] { "" }
   *[other] { " " }({ $count } von { $total })
 }: { $because }.
change-feasible = dieser Ausgang war vorher nicht möglich
change-infeasible = dieser Ausgang ist nicht mehr möglich{ $settled ->
    [nothing] { "" }
   *[other] { " " }(festgelegt: { $settled })
 }
change-left = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } lieber { $do }, { $plural ->
    [yes] sind
   *[no] ist
 } aber nicht mehr dabei
change-no-move = { $a } { $plural ->
    [yes] können
   *[no] kann
 } { $do }
change-no-wish = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } nicht mehr lieber { $do }
change-answered = { $plural ->
    [yes] würden
   *[no] würde
 } { $a } { $do }, so gäbe es nun eine Antwort ({ $by })
change-deterred = { $plural ->
    [yes] würden
   *[no] würde
 } { $a } { $do }, so machte die Antwort ({ $by }) den Vorteil nun zunichte
change-undeterred = { $plural ->
    [yes] würden
   *[no] würde
 } { $a } { $do }, so machte die Antwort ({ $by }) den Vorteil nicht mehr zunichte
change-new-move = { $a } { $plural ->
    [yes] können
   *[no] kann
 } nun { $do } und { $plural ->
    [yes] würden
   *[no] würde
 } es lieber tun
change-new-wish = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } nun lieber { $do }
change-unanswered = { $plural ->
    [yes] würden
   *[no] würde
 } { $a } { $do }, so fehlte nun die Antwort ({ $by })

# Wie ein Ausgang erreicht wird
deed = { $a }: { $do }
way-none = Von hier führt keine zulässige Folge von Zügen dorthin.
way-here = Dies ist der Ausgangspunkt.
way-wanted = Erreicht durch gewollte Züge ({ $count }): { $deeds }.
way-wanted-briefly = Erreicht durch gewollte Züge ({ $count }).
way-legal = Nicht durch gewollte Züge allein erreicht. Ein kürzester Weg: { $deeds }. Dabei { $plural ->
    [yes] müssten
   *[no] müsste
 } { $b } { $do }, ohne es zu wollen{ $more ->
    [0] { "" }
    [one] ; ein weiterer Zug ist ebenfalls ungewollt
   *[other] ; { $more } weitere Züge sind ebenfalls ungewollt
 }.
way-legal-briefly = Nicht durch gewollte Züge allein erreicht. Auf einem kürzesten Weg { $plural ->
    [yes] müssten
   *[no] müsste
 } { $b } { $do }, ohne es zu wollen{ $more ->
    [0] { "" }
    [one] ; ein weiterer Zug ist ebenfalls ungewollt
   *[other] ; { $more } weitere Züge sind ebenfalls ungewollt
 }.

# Am Ende einer Liste, die für einen Satz zu lang ist
and-more = { $count } weitere
list-and = { $items } und { $last }
list-or = { $items } oder { $last }
change-left-alone = nur { $a } { $plural ->
    [yes] würden
   *[no] würde
 } lieber { $do }, { $plural ->
    [yes] handeln
   *[no] handelt
 } hier aber annahmegemäß nicht mehr
change-left-briefly = nur { $a } { $plural ->
    [yes] höben
   *[no] höbe
 } es auf, { $plural ->
    [yes] handeln
   *[no] handelt
 } hier aber annahmegemäß nicht mehr
