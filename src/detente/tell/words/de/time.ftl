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
pace-once = einmal am Tag
pace-often = { $number }-mal am Tag
pace-seldom = einmal in { $number } Tagen
pace-between = zwischen { $least } und { $most }
rate = { $a } { $plural ->
    [yes] handeln
   *[no] handelt
 } im Mittel { $pace }, wo ein Zug gewollt ist
chooses-uniform = wählt unter seinen gewollten Zügen jeden gleich oft
chooses-proportional = wählt unter seinen gewollten Zügen danach, wie viele Ränge sie gewinnen
chooses-best = wählt den Zug, den er am meisten will
assumed-equal = Angenommen ist: Wer ziehen will, tut es im Mittel { $pace }, alle gleich schnell, und { $chosen }. Was über Verläufe gesagt wird, folgt aus dieser Annahme; beobachtet ist es nicht.
assumed-unequal = Angenommen ist: Wer ziehen will, tut es im Mittel so schnell – { $each } – und { $chosen }. Was über Verläufe gesagt wird, folgt aus dieser Annahme; beobachtet ist es nicht.
event = { $what }: { $happening }.
event-happens = { $when }{ $unless } – von da an: { $deeds }
event-fixed = { $deeds } (fest)
event-unless = , außer wo gilt: „{ $what }“
event-untitled = eine Frist

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
