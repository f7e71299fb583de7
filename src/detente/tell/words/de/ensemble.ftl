# Der Befehl
ensemble-outcomes = Von { $total } Ausgängen die, die nach { $concept } in den meisten Lesarten für alle halten
ensemble-outcome = { $name } – hält { $share }{ $reached ->
    [none] .
   *[other] ; durch gewollte Züge erreicht { $reached }.
 }
ensemble-none = Kein Ausgang hält in irgendeiner Lesart.
ensemble-more = { $count ->
    [one] Ein weiterer hält
   *[other] { $count } weitere halten
 } in mancher Lesart{ SHELL("; --limit zeigt mehr, --json und --out enthalten alle") }.
ensemble-about = Wonach gefragt ist, und ob es in einem Ausgang so ist, der nach { $concept } für alle hält
ensemble-condition = „{ $what }“ – hält { $holds }{ $reached ->
    [none] { "" }
   *[other] ; wird durch gewollte Züge erreicht { $reached }
 }{ $both ->
    [none] .
   *[other] ; beides zugleich { $both }.
 }
ensemble-condition-more = { $count ->
    [one] Eine weitere Bedingung
   *[other] { $count } weitere Bedingungen
 } des Modells{ SHELL(": --about nennt die, von denen erzählt wird, --json enthält alle") }.
ensemble-ends = Wo die meisten Verläufe enden
ensemble-ends-note = Dort endet mehr als die Hälfte aller Verläufe, wenn jeder, der ziehen will, das { $rates ->
    [vary] mit einer Rate tut, die für jede Lesart gezogen wird,
   *[stay] so oft tut, wie die Datei sagt, sonst einmal in 7 Tagen,
 } und gleichmäßig wählt{ $events ->
    [0] { "" }
    [one] , ohne das Ereignis des Modells
   *[other] , ohne die Ereignisse des Modells
 } – eine Folge dieser Annahme, keine Beobachtung.
ensemble-end-named = „{ $what }“ – { $share }.
ensemble-end = { $name } – { $share }.
ensemble-end-more = { $count ->
    [one] Ein weiterer ist
   *[other] { $count } weitere sind
 } das Ende der meisten Verläufe in mancher Lesart{ SHELL("; --limit zeigt mehr, --json und --out enthalten alle") }.
ensemble-end-round = Nirgends, denn sie gehen ewig im Kreis – { $share }.
ensemble-end-none = In keinem Ausgang allein – { $share }.
ensemble-agreement = Wie oft zwei Stabilitätsbegriffe dieselben Ausgänge nennen
ensemble-agree = { $concept } und { $other } – { $share }.
ensemble-together = Wonach gefragt ist, miteinander
together-same = „{ $first }“ und „{ $second }“ halten in denselben Lesarten{ $drawn ->
    [no] { "" }
   *[other] , von den gezogenen
 }: { $both }.
together-never = „{ $first }“ und „{ $second }“ halten nie in derselben Lesart{ $drawn ->
    [no] { "" }
   *[other] , von den gezogenen
 }; das eine { $first_only }, das andere { $second_only }.
together-follows = { $drawn ->
    [no] Immer
   *[other] In allen gezogenen Lesarten, immer
 } wenn „{ $first }“ hält, hält auch „{ $second }“: beides { $both }; letzteres allein { $second_only }.
ensemble-questions = Die Fragen, und wie oft die Antwort dieselbe ist wie nach der Lesart der Datei
ensemble-hangs = Woran es hängt, ob es hält
ensemble-hangs-box = „{ $what }“: { $box }
ensemble-hangs-more = { $count ->
    [one] Eines mehr ist
   *[other] { $count } weitere sind
 } sicherer{ SHELL("; --limit zeigt mehr, --json enthält alle") }.
ensemble-hangs-nothing = „{ $what }“: nichts, was sich ändert, entscheidet mehr als der Zufall.
ensemble-hangs-untold = „{ $what }“: was entscheidet, ist an { $draws } Lesarten nicht zu erkennen; nichts in ihnen entscheidet mehr als der Zufall.
ensemble-words = Auf wessen Wort es beruht
ensemble-words-note = Was allein auf einem Wort beruht, fällt mit ihm{ $draws ->
    [all] .
   *[other] ; nach { $draws } eigens gezogenen Lesarten, jede mit dem Wort und ohne es. ± ist der Fehler des Unterschieds.
 }
ensemble-word = Ohne { $kind ->
    [source] die Quelle { $name }
   *[voice] das Wort von { $name }
 } ({ $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
 } weniger{ $wishes ->
    [none] , kein Wunsch von irgendwem bleibt
   *[some] { "" }
 }): { $shifts }.
ensemble-shift = „{ $what }“ { $kind ->
    [holds] hält
    [reached] wird erreicht
   *[both] wird erreicht und hält
 } in { $after } von 100 Lesarten statt in { $before }{ $error }{ $turned ->
    [yes] , und nach der Lesart der Datei { $so ->
        [yes] nur dann
       *[no] nicht mehr
     }
   *[no] { "" }
 }
ensemble-shift-bound = { " " }(um höchstens { $count } anders)
ensemble-word-idle = Wonach gefragt ist, ändert sich wenig oder nicht ohne: { $names }.
ensemble-word-more = { $count ->
    [one] Ein weiteres ändert
   *[other] { $count } weitere ändern
 } etwas{ SHELL("; --json enthält alle") }.
ensemble-stopped = Angehalten: { $draws } von { $total } Lesarten sind gemacht; Anteile beziehen sich auf diese.
