# Auf wen es außerdem ankommt
change-others = { $because } (außerdem, je aus eigenem Grund: { $who })

# Was ein Szenario erreichbar macht oder nicht mehr
reached-likewise = gewollte Züge führen zu denselben Ausgängen wie zuvor.
reached-otherwise = durch gewollte Züge { $gained ->
    [0] wird kein Ausgang
    [one] wird ein Ausgang
   *[other] werden { $gained } Ausgänge
 } erreichbar, { $lost ->
    [0] keiner hört auf, es zu sein
    [one] einer ist es nicht mehr
   *[other] { $lost } sind es nicht mehr
 }.
reached-holding = { $held ->
    [0] keiner davon hält, weder mit der Änderung noch ohne sie.
    [one] einer davon hält, mit der Änderung oder ohne sie.
   *[other] { $held } davon halten, mit der Änderung oder ohne sie.
 }
because-reachable-newly = { $how ->
    [always] Grund
    [tied] Einer der Gründe
   *[commonest] Häufigster Grund
 }, warum { $total ->
    [one] ein Ausgang erreichbar wird
   *[other] Ausgänge erreichbar werden
 }{ $how ->
    [always] { "" }
   *[other] { " " }({ $count } von { $total })
 }: { $because }.
because-reachable-no-longer = { $how ->
    [always] Grund
    [tied] Einer der Gründe
   *[commonest] Häufigster Grund
 }, warum { $total ->
    [one] ein Ausgang nicht mehr erreichbar ist
   *[other] Ausgänge nicht mehr erreichbar sind
 }{ $how ->
    [always] { "" }
   *[other] { " " }({ $count } von { $total })
 }: { $because }.
reachable-newly = { $what } (wird erreichbar): { $because }
reachable-no-longer = { $what } (nicht mehr erreichbar): { $because }
change-elsewhere = mit der Änderung geht der Konflikt von einem anderen Stand aus
change-unexplored = bei { $count } weiteren Ausgängen, für die sich etwas ändert, wird nicht nach Gründen gesucht: Es sind zu viele.
