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
drawn-monte-carlo = { $draws }-mal gelesen, vom Zufall gezogen ab Startwert { $seed }, jede Zeile so oft vorhanden, wie ihre Sicherheit oder die Datei es sagt. Ein Anteil an Lesarten sagt, wie viel eine Antwort trägt, nicht, wie wahrscheinlich ein Ereignis ist.
drawn-latin-hypercube = { $draws }-mal gelesen, gleichmäßig über alles gezogen, was sich ändert, ab Startwert { $seed }. Ein Anteil an Lesarten sagt, wie viel eine Antwort trägt, nicht, wie wahrscheinlich ein Ereignis ist.
drawn-enumeration = Alle Lesarten sind gezählt ({ $draws }), die Anteile also genau. Ein Anteil an Lesarten sagt, wie viel eine Antwort trägt, nicht, wie wahrscheinlich ein Ereignis ist.

# Was Lesarten unterscheidet
factor-alternative = wessen Lesart gilt
factor-available = ob es diese Option gibt: { $do }
factor-pair = { $who }: ob „{ $words }“ vor „{ $below }“ kommt
reading-own = der Lesart der Datei
reading-other = Lesart { $number }
value-present = vorhanden
value-absent = fehlt
value-negated = Gegenteil
value-swapped = getauscht
value-kept = wie es ist
value-above = erste vor zweiter
value-below = zweite vor erster
value-available = vorhanden
value-missing = nicht vorhanden
value-slow = langsam
value-middle = mittel
value-quick = rasch

# Eine Gruppe von Lesarten
box-so = Wo { $restrictions }, ist es so in { $density } von 100 Lesarten; von 100 Lesarten, in denen es so ist, gehören { $coverage } dazu.
box-otherwise = Wo { $restrictions }, ist es anders in { $density } von 100 Lesarten; von 100 Lesarten, in denen es anders ist, gehören { $coverage } dazu.
box-same = Wo { $restrictions }, bleibt die Antwort in { $density } von 100 Lesarten; von 100 Lesarten, in denen sie bleibt, gehören { $coverage } dazu.
box-other = Wo { $restrictions }, ist die Antwort in { $density } von 100 Lesarten eine andere; von 100 Lesarten, in denen sie eine andere ist, gehören { $coverage } dazu.
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
box-reading = nach { $names } gelesen wird
box-available = es diese Option gibt ({ $do })
box-missing = es diese Option nicht gibt ({ $do })
box-rate = das Tempo von { $who } { $pace } ist
box-slow = langsam
box-middle = mittel
box-quick = rasch

# Was ein einzelnes bewirkt
effect = { $factor } – { $parts }
effect-value = { $value }: { $count } von 100

# Auf wessen Wort
voices = die unsicherste hängt an Zeilen, die auf dem Wort von { $names } beruhen.
voices-more = { $count ->
    [one] einer weiteren Stimme
   *[other] { $count } weiteren
 }

# Wie sicher die Antworten sind
sure-too-many = { $total } Ausgänge sind zu viele, um sie in einer Kurzfassung vielfach zu lesen (höchstens { $most }); das tut der Befehl `detente ensemble`.
sure-nothing = es gibt keine andere Frage, von der sich sagen lässt, wie sicher ihre Antwort ist.
sure-fixed = das Modell hat keine Präferenz in Zeilen, also ändert sich nichts; andere Lesarten lassen sich unter `readings:` angeben.
sure-counts = Antworten, die gleich bleiben, wenn sich die Zeilen des Modells ändern: { $parts }.
same-none = { $count } in keiner Lesart
same-hardly = { $count } in kaum einer Lesart
same-few = { $count } in wenigen Lesarten
same-half = { $count } in etwa der Hälfte der Lesarten
same-most = { $count } in den meisten Lesarten
same-nearly = { $count } in fast allen Lesarten
same-all = { $count } in allen Lesarten
sure-same = { $questions } – dieselbe Antwort { $share }{ $scenario ->
    [no] .
   *[other] , bei { $scenario } Lesarten mit dem Szenario.
 }

# Der Befehl
ensemble-outcomes = Nach { $concept } halten für alle, von { $total } Ausgängen; zuerst, was in den meisten Lesarten hält
ensemble-outcome = Ausgang { $number }: { $label } – hält { $share }{ $reached ->
    [none] .
   *[other] ; durch gewollte Züge erreicht { $reached }.
 }
ensemble-none = Kein Ausgang hält in irgendeiner Lesart.
ensemble-more = { $count } weitere halten in mancher Lesart; --json enthält alle.
ensemble-about = Was einen Namen hat
ensemble-condition = „{ $what }“ – hält in einem Ausgang { $holds }{ $reached ->
    [none] .
   *[other] ; wird erreicht { $reached }; beides zugleich { $both }.
 }
ensemble-agreement = Konzepte
ensemble-agree = { $concept } und { $other } nennen dieselben Ausgänge { $share }.
ensemble-questions = Die Fragen
ensemble-hangs = Woran es hängt, dass etwas hält
ensemble-hangs-box = „{ $what }“: { $box }
ensemble-hangs-nothing = „{ $what }“: nichts, was sich ändert, entscheidet mehr als der Zufall.
ensemble-words = Auf wessen Wort
ensemble-word = Ohne { $kind ->
    [source] die Quelle { $name }
   *[voice] das Wort von { $name }
 } ({ $lines ->
    [one] eine Zeile
   *[other] { $lines } Zeilen
 } weniger): { $shifts }.
ensemble-shift = „{ $what }“ { $kind ->
    [holds] hält
    [reached] wird erreicht
   *[both] wird erreicht und hält
 } in { $after } von 100 Lesarten statt in { $before }{ $turned ->
    [yes] , und so, wie die Datei dasteht, { $so ->
        [yes] nur dann
       *[no] nicht mehr
     }
   *[no] { "" }
 }
ensemble-word-idle = Keine Antwort ändert sich ohne: { $names }.
ensemble-stopped = Angehalten: { $draws } von { $total } Lesarten sind gemacht; Anteile beziehen sich auf diese.
ensemble-state = Ausgang { $number }

# The picture
sure-title = Für alle nach { $concept } haltend: in wie vielen von 100 Lesarten
sure-some-outcome = { $what } hält in einem Ausgang
