# Vorhersagen, die ein Modell nahelegt
drafted-no-probability = neben jeder Frage steht, was aus dem Modell folgt: Anteile der Verläufe und der Lesarten. Keiner davon ist eine Wahrscheinlichkeit; wie wahrscheinlich es ist, sagen Sie
drafted-title = { $day ->
    [none] { $what }
   *[other] bis zum { $day }: { $what }
 }
drafted-which = { $day ->
    [none] was davon trifft zu: { $what }
   *[other] was davon trifft am { $day } zu: { $what }
 }
drafted-rule = ja, wenn { $day ->
    [none] bis zu einem noch zu nennenden Tag
   *[other] am Ende des { $day }
 } gilt: { $what }; zu entscheiden: was das zeigt
drafted-rule-which = was { $day ->
    [none] an einem noch zu nennenden Tag
   *[other] am Ende des { $day }
 } zutrifft; zu entscheiden: was das zeigt
drafted-undecided = zu entscheiden
drafted-criteria = wie es entschieden wird: { $words }
drafted-by-event = nahegelegt vom Ereignis „{ $title }“, das es mit sich bringt
drafted-by-unless = nahegelegt vom Ereignis „{ $title }“, das ausbleibt, wenn es bis dahin so ist
drafted-by-question = nahegelegt von Frage { $number }: „{ $title }“
drafted-by-scenario = nahegelegt von Frage { $number }: „{ $title }“, die voraussetzt, dass es kommt
drafted-by-supposed = nahegelegt von Frage { $number }: „{ $title }“
drafted-by-condition = nahegelegt von einer Bedingung, die das Modell benennt und nach der keine Frage fragt
drafted-courses = { $what ->
    [none] { "" }
   *[other] { $what }:{ " " }
 }{ $share }, { $pace ->
    [equal] wenn alle gewollten Züge gleich schnell sind
   *[own] wenn alle so schnell sind, wie das Modell sagt
 }{ $without ->
    [none] { "" }
   *[other] ; ohne die Ereignisse { $without }
 }
drafted-readings = { $what ->
    [none] { "" }
   *[other] { $what }:{ " " }
 }{ $share } ist es in einem Ausgang so, der hält{ $reached ->
    [yes] { " " }und zu dem gewollte Züge führen
   *[no] { "" }
 }, Startwert { $seed }
drafted-nothing-said = das Modell setzt voraus, dass es kommt, und sagt nichts darüber, ob
drafted-only-if = zählt nur, wenn { $id } mit Ja ausgeht
drafted-past = der Tag ist vorbei; { SHELL("--at sagt, wann es gesagt wurde, und ") }das Buch hält fest, wann es aufgeschrieben wurde

# Neben Antworten
talk-nothing-drafted = das Modell hat keine Ereignisse, keine Fragen nach etwas und keine Bedingungen mit Titel, aus denen eine Vorhersage werden könnte
talk-complete-command = nichts wurde geschrieben; um eine zu übernehmen, den Befehl ergänzen: was zu entscheiden ist, und die Wörter in Großbuchstaben (P% ist, für wie wahrscheinlich Sie es halten)
talk-draft-needs-study = nichts wurde geschrieben; Vorhersagen stehen in einer Studie: detente new DIR --from NAME beginnt eine, oder den Ordner der eigenen nennen
