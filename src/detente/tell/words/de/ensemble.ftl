# Anteile an Lesarten: nie Wahrscheinlichkeiten
readings-none = in keiner Lesart ({ $figure })
readings-hardly = in kaum einer Lesart ({ $figure })
readings-few = in wenigen Lesarten ({ $figure })
readings-half = in etwa der Hälfte der Lesarten ({ $figure })
readings-most = in den meisten Lesarten ({ $figure })
readings-nearly = in fast allen Lesarten ({ $figure })
readings-all = in allen Lesarten ({ $figure })
readings-drawn = { $count } von 100; ±{ $error }
readings-agreed = { $count } von 100; { $draws } gezogen
readings-exact = { $count } von 100, alle gezählt
agreed-drawn = { $draws } gezogen, also { $count } von 100
points-least = mindestens { $count }
points-most = höchstens { $count }
agreed-counted = alle gezählt
drawn-monte-carlo = { $draws }-mal gelesen, vom Zufall gezogen ab Startwert { $seed }; jede Zeile, und was sonst sich ändert, so oft, wie ihre Sicherheit oder die Datei es sagt. ± ist ein Standardfehler, allein der Ziehung. Die Regel, die entscheidet, ist an der einen Hälfte gefunden, und ihre Anteile sind an der anderen gezählt. Ein Anteil an Lesarten sagt, wie gut eine Antwort standhält, wenn man die Beteiligten anders liest, nicht, wie wahrscheinlich ein Ereignis ist.
drawn-latin-hypercube = { $draws }-mal gelesen, gleichmäßig über alles gezogen, was sich ändert, ab Startwert { $seed }. ± ist höchstens ein Standardfehler, allein der Ziehung. Die Regel, die entscheidet, ist an der einen Hälfte gefunden, und ihre Anteile sind an der anderen gezählt. Ein Anteil an Lesarten sagt, wie gut eine Antwort standhält, wenn man die Beteiligten anders liest, nicht, wie wahrscheinlich ein Ereignis ist.
drawn-enumeration = Alle { $draws } Lesarten sind gezählt, jede mit ihrem Anteil, so dass die Anteile genau sind, wenn die Zeilen sich so ändern wie angenommen. Ein Anteil an Lesarten sagt, wie gut eine Antwort standhält, wenn man die Beteiligten anders liest, nicht, wie wahrscheinlich ein Ereignis ist.
drawn-nothing = In diesem Modell ändert sich nichts; die Lesart der Datei ist die einzige, und wie sicher eine Antwort ist, lässt sich nicht sagen. Zeilen unter `preferences:` ändern sich, Optionen mit `chance:`, und Präferenzen, die unter `readings:` anders gelesen werden.

# Was Lesarten unterscheidet
factor-alternative = wessen Lesart gilt
factor-available = ob es diese Option gibt: { $do }
factor-pair = { $who }: ob „{ $words }“ vor „{ $below }“ kommt
factor-swap = { $who }: ob, was an der Stelle von „{ $words }“ und „{ $below }“ steht, den Platz tauscht
reading-own = der Lesart der Datei
reading-other = Lesart { $number }
value-present = mit dieser Zeile
value-absent = ohne sie
value-negated = mit ihrem Gegenteil
value-swapped = wenn ja
value-kept = wenn nicht
value-above = wenn ja
value-below = wenn nicht
value-available = wenn ja
value-missing = wenn nicht
value-slow = bei langsamem Tempo
value-middle = bei mittlerem
value-quick = bei raschem
value-reading = nach { $name }

# Eine Gruppe von Lesarten
box-holding = Wo { $restrictions }, hält es in { $density } von 100 Lesarten{ $density_error }; von 100 Lesarten, in denen es hält, gehören { $coverage }{ $coverage_error } dazu.
box-not-holding = Wo { $restrictions }, hält es in { $density } von 100 Lesarten{ $density_error } nicht; von 100 Lesarten, in denen es nicht hält, gehören { $coverage }{ $coverage_error } dazu.
box-answer = Wo { $restrictions }, bleibt die Antwort in { $density } von 100 Lesarten{ $density_error }; von 100 Lesarten, in denen sie bleibt, gehören { $coverage }{ $coverage_error } dazu.
box-not-answer = Wo { $restrictions }, ist die Antwort in { $density } von 100 Lesarten{ $density_error } eine andere; von 100 Lesarten, in denen sie eine andere ist, gehören { $coverage }{ $coverage_error } dazu.
box-supposed = Wo { $restrictions }, ist es so in { $density } von 100 Lesarten{ $density_error }; von 100 Lesarten, in denen es so ist, gehören { $coverage }{ $coverage_error } dazu.
box-not-supposed = Wo { $restrictions }, ist es in { $density } von 100 Lesarten{ $density_error } nicht so; von 100 Lesarten, in denen es nicht so ist, gehören { $coverage }{ $coverage_error } dazu.
box-line = „{ $words }“ ({ $who })
box-present = { $lines } { $count ->
    [one] dasteht
   *[other] dastehen
 }
box-absent = { $lines } { $count ->
    [one] fehlt
   *[other] fehlen
 }
box-negated = das Gegenteil von { $lines } gewollt ist
box-absent-negated = { $lines } { $count ->
    [one] fehlt
   *[other] fehlen
 } oder das Gegenteil gewollt ist
box-present-absent = das Gegenteil von { $lines } nicht gewollt ist
box-present-negated = { $lines } oder das Gegenteil gewollt ist
box-order = „{ $first }“ vor „{ $second }“ kommt ({ $who })
box-swapped = was an der Stelle von „{ $first }“ und „{ $second }“ steht, den Platz tauscht ({ $who })
box-kept = was an der Stelle von „{ $first }“ und „{ $second }“ steht, den Platz nicht tauscht ({ $who })
box-reading = nach { $names } gelesen wird
box-available = es diese Option gibt ({ $do })
box-missing = es diese Option nicht gibt ({ $do })
box-rate = das Tempo von { $who } { $pace } ist
box-slow = langsam
box-middle = mittel
box-quick = rasch

# Was ein einzelnes bewirkt
effect = { $factor } – hält { $parts }.
effect-first = in { $count } von 100 Lesarten { $where }{ $error }
effect-next = in { $count } { $where }{ $error }

# Auf wessen Wort
voices = sie hängt an Zeilen, die sich auf Aussagen stützen ({ $names }).
voices-more = { $count ->
    [one] eine weitere Stimme
   *[other] { $count } weitere
 }

# Wie sicher die Antworten sind
sure-too-many = { $total } Ausgänge sind zu viele, um sie in einer Kurzfassung vielfach zu lesen (höchstens { $most }); das tut der Befehl `detente ensemble`.
sure-nothing = es gibt keine andere Frage, von der sich sagen lässt, wie sicher ihre Antwort ist.
sure-fixed = das Modell hat keine Präferenz in Zeilen, also ändert sich nichts; andere Lesarten lassen sich unter `readings:` angeben.
sure-counts = wenn sich die Zeilen des Modells ändern, bleiben die { $total } Antworten, die sich ganz vergleichen lassen, in so vielen Lesarten gleich: { $parts }.
sure-least = am wenigsten sicher ist die Antwort auf { $questions }, dieselbe { $share }{ $named ->
    [none] { "" }
   *[other] , doch was sie nennt, bleibt { $named }
 }{ $reached ->
    [none] .
   *[other] , doch was sie von gewollten Zügen sagt, bleibt { $reached }.
 }
same-none = { $count } in keiner
same-hardly = { $count } in kaum einer
same-few = { $count } in wenigen
same-half = { $count } in etwa der Hälfte
same-most = { $count } in den meisten
same-nearly = { $count } in fast allen
same-all = { $count } in allen
sure-answer = { $questions } – dieselbe Antwort { $share }{ $named ->
    [none] { "" }
   *[other] ; was sie nennt, bleibt, allein oder mit mehr, { $named }
 }{ $reached ->
    [none] .
   *[other] ; was sie von gewollten Zügen sagt, bleibt { $reached }.
 }
sure-supposed = { $questions } – was { $count ->
    [one] sie voraussetzt
   *[other] sie voraussetzen
 }, ist so { $share }; was die Antwort dann nennt, ist nicht verglichen.
sure-asked = { $questions } – ob, wonach gefragt ist, dann in einem Ausgang oder in allen hält, bleibt gleich { $share }{ $scenario ->
    [no] .
   *[other] , bei { $scenario } Lesarten mit dem Szenario.
 }
sure-leads = { $questions } – wohin gewollte Züge dann führen und was dort hält, bleibt gleich { $share }{ $scenario ->
    [no] .
   *[other] , bei { $scenario } Lesarten mit dem Szenario.
 }
sure-left = Nichts dergleichen gesagt ist von { $questions }.

# Der Befehl
ensemble-outcomes = Von { $total } Ausgängen die, die nach { $concept } in den meisten Lesarten für alle halten
ensemble-outcome = Ausgang { $number }: { $label } – hält { $share }{ $reached ->
    [none] .
   *[other] ; durch gewollte Züge erreicht { $reached }.
 }
ensemble-none = Kein Ausgang hält in irgendeiner Lesart.
ensemble-more = { $count ->
    [one] Ein weiterer hält
   *[other] { $count } weitere halten
 } in mancher Lesart; --json enthält alle.
ensemble-about = Wonach gefragt ist, und ob es in einem Ausgang so ist, der nach { $concept } für alle hält
ensemble-condition = „{ $what }“ – hält { $holds }{ $reached ->
    [none] { "" }
   *[other] ; wird durch gewollte Züge erreicht { $reached }
 }{ $both ->
    [none] .
   *[other] ; beides zugleich { $both }.
 }
ensemble-ends = Wo die meisten Verläufe enden, mehr als die Hälfte, wenn jeder, der ziehen will, das { $rates ->
    [vary] mit einer Rate tut, die für jede Lesart gezogen wird,
   *[stay] so oft tut, wie die Datei sagt, sonst einmal in 7 Tagen,
 } und gleichmäßig wählt{ $events ->
    [0] { "" }
    [one] , ohne das Ereignis des Modells
   *[other] , ohne die Ereignisse des Modells
 } – eine Folge dieser Annahme, keine Beobachtung
ensemble-end-named = „{ $what }“ – { $share }.
ensemble-end = Ausgang { $number }: { $label } – { $share }.
ensemble-end-more = { $count ->
    [one] Ein weiterer ist
   *[other] { $count } weitere sind
 } das Ende der meisten Verläufe in mancher Lesart; --json enthält alle.
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
ensemble-hangs-nothing = „{ $what }“: nichts, was sich ändert, entscheidet mehr als der Zufall.
ensemble-words = Auf wessen Wort es beruht (was allein auf einem Wort beruht, fällt mit ihm{ $draws ->
    [all] { "" }
   *[other] ; nach { $draws } eigens gezogenen Lesarten, jede mit dem Wort und ohne es; ± ist der Fehler des Unterschieds
 })
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
 } etwas; --json enthält alle.
ensemble-stopped = Angehalten: { $draws } von { $total } Lesarten sind gemacht; Anteile beziehen sich auf diese.
ensemble-state = Ausgang { $number }

# Das Bild
sure-title = Für alle nach { $concept } haltend: in wie vielen von 100 Lesarten
sure-some-outcome = { $what } hält in einem Ausgang
