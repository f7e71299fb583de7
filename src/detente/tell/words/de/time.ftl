# Anteile von Verläufen, nie Wahrscheinlichkeiten genannt
share-none = in keinem Verlauf
share-hardly = in kaum einem Verlauf (unter { $count } von 10)
share-few = in wenigen Verläufen (etwa { $count } von 10)
share-half = in etwa der Hälfte der Verläufe ({ $count } von 10)
share-most = in den meisten Verläufen (etwa { $count } von 10)
share-nearly = in fast allen Verläufen (über { $count } von 10)
share-all = in allen Verläufen

# Tage und Tempo
on-date = am { $date } ({ $away })
weeks-on = { $count ->
    [one] nach einer Woche
   *[other] nach { $count } Wochen
 }
days-on = { $count ->
    [0] heute
    [one] nach einem Tag
   *[other] nach { $count } Tagen
 }
in-the-end = am Ende
speed = { $a } { $days ->
    [one] einmal am Tag
   *[other] einmal in { $days } Tagen
 }
assumed-equal = Angenommen ist: Wer ziehen will, tut es im Mittel { $days ->
    [one] einmal am Tag
   *[other] einmal in { $days } Tagen
 }, alle gleich schnell, und wählt unter seinen gewollten Zügen jeden gleich oft. Was über Verläufe gesagt wird, folgt aus dieser Annahme; beobachtet ist es nicht.
assumed-unequal = Angenommen ist: Wer ziehen will, tut es im Mittel so schnell – { $each } – und wählt unter seinen gewollten Zügen jeden gleich oft. Was über Verläufe gesagt wird, folgt aus dieser Annahme; beobachtet ist es nicht.
event = { $when } tritt das Ereignis „{ $what }“ ein: { $deeds }{ $unless }.
event-unless = { " " }– außer wo gilt: „{ $what }“
event-untitled = ohne Titel

# Wo die Verläufe stehen
when-supposed = { $equal ->
    [yes] ist jeder gewollte Zug gleich schnell, so folgt dies.
   *[no] sind gewollte Züge so schnell, wie das Modell annimmt, so folgt dies.
 }
when-not = die Verläufe lassen sich nicht verfolgen: { $fault }.
on-day = { $when }: { $stands }.
quoted = „{ $what }“
stands = { $what } { $each ->
    [yes] je{ " " }
   *[no] { "" }
 }{ $share }
stands-otherwise = { $what } { $each ->
    [yes] je{ " " }
   *[no] { "" }
 }{ $share }, ohne { $count ->
    [one] das Ereignis
   *[other] die Ereignisse
 } { $other }
ends = Am Ende bleibt es: { $ends }{ $etc }{ $count ->
    [0] .
    [one] . Gezählt sind die Tage, bis weder ein gewollter Zug noch das Ereignis mehr etwas ändert.
   *[other] . Gezählt sind die Tage, bis weder ein gewollter Zug noch ein Ereignis mehr etwas ändert.
 }
end = { $share } { $place }, { $span }
span-start = von Anfang an
span-days = { $count ->
    [0] im Mittel nach weniger als einem Tag
    [one] im Mittel nach etwa einem Tag
   *[other] im Mittel nach etwa { $count } Tagen
 }
span-weeks = { $count ->
    [one] im Mittel nach etwa einer Woche
   *[other] im Mittel nach etwa { $count } Wochen
 }
ends-more = { "; " }{ $more ->
    [one] ein weiteres Ende
   *[other] { $more } weitere Enden
 }
courses-again = In den Verläufen darf jemand mehrere gewollte Züge hintereinander machen, was nicht zählt, wo gesagt wird, was erreicht wird: Darum führen sie auch zu Ausgängen, die nicht erreicht heißen.
in-outcome = bei Ausgang { $number } ({ $label })
in-cycle = in einem Kreis ohne Ende unter den Ausgängen { $numbers }
