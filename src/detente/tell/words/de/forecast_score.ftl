# Wie gut Vorhersagen waren
score-kind-binary = Ja oder nein
score-kind-multiple_choice = Einer von mehreren Ausgängen
score-kind-date = Tage
score-kind-numeric = { $unit ->
    [none] Zahlen
   *[other] Zahlen, in { $unit }
 }
score-is-brier = Der Brier-Wert ist das Quadrat des Abstands der Wahrscheinlichkeit von dem, was kam, bei mehreren Ausgängen die halbe Summe über alle: 0 ist am besten, 1 am schlechtesten. Der Log-Wert ist der negative Logarithmus der Wahrscheinlichkeit dessen, was kam: 0 ist am besten, nach oben ist er offen. Beide sind über die Zeit gemittelt, für die eine Vorhersage galt, dann über die Fragen.
score-is-crps = Der CRPS sagt, wie weit die Verteilung von dem entfernt war, was kam, in der Einheit der Frage: 0 ist am besten; bei einer einzigen Zahl ist er deren Abstand. Was außerhalb der Spanne kam, zählt wie deren Ende. Er ist über die Zeit gemittelt, für die eine Vorhersage galt, dann über die Fragen.
score-is-days = Der CRPS sagt, wie weit die Verteilung von dem Tag entfernt war, der kam, in Tagen: 0 ist am besten; bei einem einzigen Tag ist er dessen Abstand. Was außerhalb der Spanne kam, zählt wie deren Ende. Er ist über die Zeit gemittelt, für die eine Vorhersage galt, dann über die Fragen.
score-head-who = Von
score-head-n = Vorhersagen
score-head-brier = Brier
score-head-crps = CRPS
score-head-days = CRPS, Tage
score-head-log = Log
score-head-final = Letzte
score-head-covered = Abgedeckte Zeit
score-head-baseline = Verglichen mit
score-head-theirs = Dessen Wert
score-head-own = Wert
score-head-skill = Vorsprung
score-skill = Vorsprung: 1 heißt vollkommen, 0 nicht besser als das, womit verglichen wird, unter 0 schlechter.
score-head-group = Worüber
score-head-half = Alles gleich
score-all = alle zusammen
score-no-group = anderes
score-infinite = unendlich
score-impossible = { $count ->
    [one] Eine Vorhersage hielt zeitweise für unmöglich,
   *[other] { $count } Vorhersagen hielten zeitweise für unmöglich,
 } was dann kam; darum ist der mittlere Log-Wert unendlich.
score-late = { $count ->
    [one] { $total ->
        [one] Die Vorhersage
       *[other] Eine von { $total } Vorhersagen
     } wurde
   *[other] { $count } von { $total } Vorhersagen wurden
 } ganz oder teilweise erst aufgeschrieben, als die Frage schon zu Ende war; dass es vorher gesagt wurde, dafür bürgt nur, wer es eintrug.
score-early = { $count ->
    [one] { $total ->
        [one] Die Vorhersage
       *[other] Eine von { $total } Vorhersagen
     } gilt einer Frage, die schon vor ihrem Schluss zu Ende war,
   *[other] { $count } von { $total } Vorhersagen gelten Fragen, die schon vor ihrem Schluss zu Ende waren,
 } sobald der Ausgang feststand. Das Mittel über die Zeit kommt dann ein wenig denen zugute, die für zu wahrscheinlich halten, was früh kommen kann.
score-pool-median = gemeinsam: der Median
score-pool-odds = gemeinsam: das geometrische Mittel der Chancen
score-pool-extremised = gemeinsam: ebenso, zugespitzt
score-pools = Gemeinsam heißt: Was alle Verfasser zur selben Zeit meinten, wird zu einer Vorhersage, solange mindestens zwei etwas meinten. Zugespitzt: Die Chancen werden in die Potenz { $power } erhoben.
score-baseline-half = alles gleich wahrscheinlich
score-baseline-even = jeder Teil der Spanne gleich wahrscheinlich
score-baseline-base_rate = wie es in solchen Fällen meist geht
score-baseline-last = alles bleibt, wie es war
score-baseline-crowd = die Menge
score-ahead = { $a } liegt vor { $b }, um { $by } bei { $count ->
    [one] einer Frage
   *[other] { $count } Fragen
 }, zu denen beide etwas sagten.
score-level = { $a } und { $b } liegen gleichauf bei { $count ->
    [one] der einen Frage
   *[other] den { $count } Fragen
 }, zu denen beide etwas sagten.
score-swaps = Vertauscht man Frage für Frage ihre Namen oder nicht, liegt in { $ways } von { $of } Fällen einer von beiden mindestens so weit vorn.
score-swaps-drawn = Vertauscht man Frage für Frage ihre Namen oder nicht, liegt in etwa { $share } von 100 Fällen (±{ $error }; { $of } gezogen, Startwert { $seed }) einer von beiden mindestens so weit vorn.
score-leads-suppose = Bei den Abständen ist vorausgesetzt, dass die Fragen unabhängig voneinander ausgingen; wo viele an derselben Sache hängen, besagen sie weniger.
score-left-open = { $count ->
    [one] Eine Frage ist noch nicht entschieden.
   *[other] { $count } Fragen sind noch nicht entschieden.
 }
score-left-waiting = { $count ->
    [one] Eine Frage ist entschieden, zählt aber nur unter einer Bedingung, die es nicht ist.
   *[other] { $count } Fragen sind entschieden, zählen aber nur unter Bedingungen, die es nicht sind.
 }
score-left-condition = { $count ->
    [one] Eine Frage zählt nicht, denn ihre Bedingung traf nicht ein.
   *[other] { $count } Fragen zählen nicht, denn ihre Bedingungen trafen nicht ein.
 }
score-left-unsettled = { $count ->
    [one] Eine Frage zählt nicht, denn ob ihre Bedingung eintraf, wurde nie entschieden.
   *[other] { $count } Fragen zählen nicht, denn ob ihre Bedingungen eintrafen, wurde nie entschieden.
 }
score-left-annulled = { $count ->
    [one] Eine Frage wurde aufgehoben.
   *[other] { $count } Fragen wurden aufgehoben.
 }
score-left-ambiguous = { $count ->
    [one] Eine Frage ließ sich nicht eindeutig entscheiden.
   *[other] { $count } Fragen ließen sich nicht eindeutig entscheiden.
 }
score-left-unsaid = { $count ->
    [one] Zu einer entschiedenen Frage wurde nichts rechtzeitig gesagt.
   *[other] Zu { $count } entschiedenen Fragen wurde nichts rechtzeitig gesagt.
 }
talk-no-scores = noch hat keine Vorhersage einen Wert: keine wurde vor dem Ende ihrer Frage gemacht, oder keine Frage ist entschieden

# Kalibrierung
calibration = Kalibrierung
calibration-not-yet = { $alone ->
    [yes] Von der Kalibrierung ist ab { $least } entschiedenen Ja-oder-nein-Fragen die Rede; { $count ->
        [one] bisher ist es eine.
       *[other] bisher sind es { $count }.
     }
   *[no] Von der Kalibrierung ist ab { $least } entschiedenen Ja-oder-nein-Fragen eines Verfassers die Rede; die meisten, die jemand hat, sind { $count }.
 }
calibration-outside = { $count ->
    [0] Von { $total } Punkten liegt keiner außerhalb seines Balkens
    [one] Von { $total } Punkten liegt einer außerhalb seines Balkens
   *[other] Von { $total } Punkten liegen { $count } außerhalb ihrer Balken
 }; stimmten alle Wahrscheinlichkeiten, so läge in { $within } von 100 Fällen keiner außerhalb.
calibration-sharpness = Stimmten die Wahrscheinlichkeiten, so wäre für diese { $count } Vorhersagen ein Brier-Wert von { $expected } zu erwarten (je kleiner, desto schärfer sind sie); es wurden { $brier }.
calibration-note = Ein Balken umfasst, was von so vielen Vorhersagen wohl eintritt, wenn alle Wahrscheinlichkeiten stimmen: weniger in höchstens 5 von 100 Fällen, mehr in höchstens 5. Vorausgesetzt ist, dass die Fragen unabhängig voneinander ausgingen; wo viele an derselben Sache hängen, ist er zu kurz. Es zählt die erste Vorhersage zu jeder Frage.
calibration-head-said = Wahrscheinlichkeit
calibration-head-n = Vorhersagen
calibration-head-came = Eingetroffen
calibration-head-consistent = Verträglich
calibration-from-to = { $least } bis { $most }
calibration-bin = vorhergesagt { $span }: von { $count } trafen { $yes } ein; verträglich wären { $consistent }
reliability-title = Was vorhergesagt wurde und was eintraf
reliability-title-of = Was { $author } vorhersagte und was eintraf
reliability-about = { $count ->
    [one] Ein Punkt
   *[other] { $count } Punkte
 } gegen die Diagonale, auf der alle Wahrscheinlichkeiten stimmen; jeder mit dem Balken, in dem er durch Zufall wohl liegen kann, und mit der Zahl der Vorhersagen dahinter.
reliability-forecast = vorhergesagte Wahrscheinlichkeit, %
reliability-came = eingetroffen, %
reliability-number = Zahl der Vorhersagen
reliability-chance = so weit mag Zufall einen Punkt verschieben
reliability-right = alle Wahrscheinlichkeiten stimmen

# Eine Wahrscheinlichkeit im Lauf der Zeit
over-time-about = { $count ->
    [one] Eine Linie
   *[other] { $count } Linien
 } von { $first } bis { $last }; eine Wahrscheinlichkeit gilt bis zur nächsten.
over-time-axis = Wahrscheinlichkeit, %
over-time-crowd = die Menge
over-time-resolved = entschieden: { $outcome }
over-time-settled-annulled = aufgehoben
over-time-settled-ambiguous = nicht eindeutig
over-time-pooled = { $title } – der Median aller
over-time-yes = ja
over-time-no = nein
over-time-caption = Für wie wahrscheinlich es jeder hielt, im Lauf der Zeit.
over-time-head-since = Seit
over-time-head-who = Wer
over-time-head-said = Gesagt
over-time-head-why = Warum
