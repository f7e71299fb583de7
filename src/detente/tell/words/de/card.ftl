# Die Karten: was eine Antwort zeigt
strip-unwanted = { $do }, wider Willen
strip-undeterred = { $wanted ->
    [yes] kein gewollter Gegenzug hebt es
   *[no] kein Gegenzug hebt es
 }{ $lasting ->
    [yes] { " " }auf Dauer
   *[no] { "" }
 } auf
strip-no-better = nicht besser für { $a }
without = ohne { $what }
short-wish-if = { $b }, falls { $a }
short-wish-iff = { $a } genau dann, wenn { $b }
avoided = „{ $what }“ zu vermeiden
card-decides = Den Ausschlag gibt: { $words }.
card-held = Wo es hält
card-more-outcomes = { $count ->
    [one] Ein weiterer Ausgang hält.
   *[other] { $count } weitere Ausgänge halten.
 }
card-who = Wer
card-leaves = Kippt
card-by = Mit welchem Zug
card-decided = Was den Ausschlag gibt
card-last = Macht den letzten Zug
card-needed = Unentbehrlich
card-raise = Für { $a } müsste „{ $words }“ mehr zählen als „{ $above }“
card-drop = „{ $words }“ müsste für { $a } ohne Belang sein
card-negate = { $a } { $plural ->
    [yes] müssten
   *[no] müsste
 } „{ $words }“ wollen
card-otherwise = { $kind ->
    [raise] für { $a } müssten zwei Wünsche die Plätze tauschen
    [drop] für { $a } müsste ein Wunsch ohne Belang sein
   *[negate] { $a } { $plural ->
        [yes] müssten
       *[no] müsste
     } in einem Wunsch das Gegenteil wollen
 }
card-fate = { $fate ->
    [reached] Dann würde es erreicht, hielte aber nicht.
    [neither] Dann hielte es weder, noch würde es erreicht.
   *[held] Dann { $held ->
        [one] hielte einer
       *[other] hielten { $held }
     } von { $total }{ $fate ->
        [both] { " " }– und es würde erreicht.
        [apart] { " " }– erreicht würden andere.
        [holds] .
       *[held] { " " }– erreicht würde es nicht.
     }
 }
card-today-raise = Heute umgekehrt{ $ground ->
    [none] .
   *[other] { " " }({ $ground }).
 }
card-today-drop = Heute zählt es{ $ground ->
    [none] .
   *[other] { " " }({ $ground }).
 }
card-today-negate = Heute das Gegenteil{ $ground ->
    [none] .
   *[other] { " " }({ $ground }).
 }
card-ladder = Rangfolge der Wünsche
card-courses = Wie viele Verläufe wo stehen
card-on-day = { $when }: { $stands }.
card-nothing = nichts davon
card-wish = { $a }: { $words ->
    [none] einer der Wünsche
   *[other] { $words }
 }
card-hangs-on = hängt an { $about }{ $by ->
    [none] { "" }
   *[other] { " " }– { $by }
 }
card-weak = Schwache Zeile
card-turns = Ändert Antwort
card-word = Auf wessen Wort
card-by-question = Nach Fragen, die unsicherste zuerst:
card-share = { $what } ({ $each ->
    [yes] jeweils{ " " }
   *[no] { "" }
 }{ $word ->
    [none] kein Verlauf
    [hardly] kaum einer
    [few] wenige
    [half] etwa die Hälfte
    [most] die meisten
    [nearly] fast alle
   *[all] alle
 })
card-quoted = zitiert:
