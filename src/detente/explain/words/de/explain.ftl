# Züge und Ausgänge
no-longer = nicht mehr { $do }
move-to = zu „{ $state }“ übergehen
would = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } { $do }
as-today = wie heute
not-as-today = wie heute, aber { $what }
all-of = { $what }
nothing-taken = niemand unternimmt etwas
reason = (den Ausschlag gibt: { $words })

# Warum ein Ausgang hält oder nicht
idle-all = Niemand hat einen eigenen Zug, der ihm lieber wäre.
idle = { $names } { $plural ->
    [yes] haben
   *[no] hat
 } keinen eigenen Zug, mit dem etwas zu gewinnen wäre.
tempted = Für { $a } gäbe es eine Verlockung: { $do }; damit wäre etwas gewonnen.
but = Dann aber { $answers }, und für { $a } wäre nichts gewonnen{ $trapped }.
no-way-out = , ohne Ausweg danach
answer-wanted = { $plural ->
    [yes] würden
   *[no] würde
 } { $b } { $do } wollen{ $reason }
answer-possible = { $plural ->
    [yes] könnten
   *[no] könnte
 } { $b } { $do }, gewollt oder nicht
stays = Also bleibt es für { $a } dabei.
more-tempted = { $count ->
    [one] Eine weitere Verlockung für { $a } würde ebenfalls beantwortet.
   *[other] { $count } weitere Verlockungen für { $a } würden ebenfalls beantwortet.
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
breaks = { $count ->
    [one] Es hängt an einer Aussage: Ohne „{ $words }“ ({ $a }) würde es nicht mehr halten.
   *[other] Es hängt an { $count } Aussagen, die am wenigsten feste: Ohne „{ $words }“ ({ $a }) würde es nicht mehr halten.
 }
breaks-nothing = Keine einzelne Aussage des Modells bringt es zu Fall, wenn man sie weglässt.

# Was ein Szenario ändert
compared = { $gained ->
    [0] kein Ausgang hält neu
    [one] ein Ausgang hält neu
   *[other] { $gained } Ausgänge halten neu
 }, { $lost ->
    [0] keiner hört auf zu halten
    [one] einer hält nicht mehr
   *[other] { $lost } halten nicht mehr
 }, und { $kept ->
    [0] keiner hält in beiden Fällen
    [one] einer hält in beiden Fällen
   *[other] { $kept } halten in beiden Fällen
 }.
because-newly = Neu haltend, häufigster Grund ({ $count } von { $total }): { $because }.
because-no-longer = Nicht mehr haltend, häufigster Grund ({ $count } von { $total }): { $because }.
change-feasible = es war vorher nicht möglich
change-infeasible = es ist nicht mehr möglich
change-left = { $a } { $plural ->
    [yes] sind
   *[no] ist
 } nicht mehr dabei; lieber gewesen wäre: { $do }
change-no-move = dies ist für { $a } nicht mehr möglich: { $do }
change-no-wish = dies ist für { $a } nicht mehr vorzuziehen: { $do }
change-answered = gegen einen Zug ({ $a }: { $do }) gäbe es nun eine Antwort ({ $by })
change-new-move = dies ist für { $a } nun möglich und vorzuziehen: { $do }
change-new-wish = dies ist für { $a } nun vorzuziehen: { $do }
change-unanswered = gegen einen Zug ({ $a }: { $do }) fehlte nun die Antwort ({ $by })

# Wie ein Ausgang erreicht wird
deed = { $a }: { $do }
way-none = Von hier führt keine zulässige Folge von Zügen dorthin.
way-here = Dies ist der heutige Stand.
way-wanted = Erreicht durch gewollte Züge ({ $count }): { $deeds }.
way-legal = Nicht durch gewollte Züge allein erreicht. Der kürzeste Weg: { $deeds }. Dabei müsste ein Zug getan werden, der dem Ziehenden nicht lieber ist ({ $b }: { $do }){ $more ->
    [0] { "" }
    [one] , und ein weiterer Zug ist ungewollt
   *[other] , und { $more } weitere Züge sind ungewollt
 }.
