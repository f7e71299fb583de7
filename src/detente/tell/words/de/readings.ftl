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
agreed-drawn = { $draws } gezogen, also mit 95 % Sicherheit { $count } von 100
points-least = mindestens { $count }
points-most = höchstens { $count }
agreed-counted = alle gezählt
drawn-monte-carlo = { $draws }-mal gelesen, vom Zufall gezogen ab Startwert { $seed }; jede Zeile, und was sonst sich ändert, so oft, wie ihre Sicherheit oder die Datei es sagt. ± ist ein Standardfehler, allein der Ziehung; „mindestens“ und „höchstens“ sind zu 95 % sicher.{ $rule ->
    [yes] { " " }Die Regel, die entscheidet, ist an der einen Hälfte gefunden, und ihre Anteile sind an der anderen gezählt.
   *[no] { "" }
 } Ein Anteil an Lesarten sagt, wie gut eine Antwort standhält, wenn man die Beteiligten anders liest, nicht, wie wahrscheinlich ein Ereignis ist.
drawn-latin-hypercube = { $draws }-mal gelesen, gleichmäßig über alles gezogen, was sich ändert, ab Startwert { $seed }. ± ist höchstens ein Standardfehler, allein der Ziehung; „mindestens“ und „höchstens“ sind zu 95 % sicher.{ $rule ->
    [yes] { " " }Die Regel, die entscheidet, ist an der einen Hälfte gefunden, und ihre Anteile sind an der anderen gezählt.
   *[no] { "" }
 } Ein Anteil an Lesarten sagt, wie gut eine Antwort standhält, wenn man die Beteiligten anders liest, nicht, wie wahrscheinlich ein Ereignis ist.
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

# Das Bild
sure-title = Für alle nach { $concept } haltend: in wie vielen von 100 Lesarten
sure-some-outcome = { $what } hält in einem Ausgang
