# Welche Ausgänge halten, wo es zu viele für eine Liste sind
beyond-too-many = Es gibt { $count } Ausgänge, zu viele für eine Liste; deshalb wird symbolisch gerechnet, mit Mengen. Gezählt wird genau; statt Listen gibt es Beispiele.
beyond-asked = Es gibt { $count } Ausgänge; gerechnet wird symbolisch, mit Mengen. Gezählt wird genau; statt Listen gibt es Beispiele.
beyond-by = Was nach { $concept } für alle hält
beyond-held = { $count } von { $total }
beyond-when = genau dort, wo gilt: { $statement }
beyond-common = in allen: { $statement }
beyond-examples = zum Beispiel { $examples }
beyond-conditions = In wie vielen der Ausgänge, die für alle halten, jede Bedingung gilt
beyond-unknown = Symbolisch wird { $concept } nicht gerechnet.
beyond-reached = { $count ->
    [0] gewollte Züge führen von heute aus zu keinem davon
   *[other] gewollte Züge führen von heute aus zu { $count } davon
 }
beyond-why-reached = { $reached ->
    [today] So steht es heute.
    [yes] Gewollte Züge führen von heute aus dorthin.
   *[no] Keine gewollten Züge führen von heute aus dorthin.
 }
beyond-why-none = { $a }: Kein Zug führt zu etwas Besserem.
beyond-why-unanswered = { $a }: { $total ->
    [one] Der einzige gewollte Zug bleibt unbeantwortet; er
   *[other] { $count } von { $total } gewollten Zügen { $count ->
        [one] bleibt unbeantwortet; er
       *[other] bleiben unbeantwortet; einer
    }
 } führt zu { $outcome }: { $deeds }.
beyond-why-answered = { $a }: { $total ->
    [one] Der einzige gewollte Zug hat eine Antwort;
    [2] Beide gewollten Züge haben
   *[other] Alle { $total } gewollten Züge haben eine Antwort;
 } auf den zu { $outcome } ({ $deeds }) lautet sie:
beyond-why-step = Nach { $outcome }: { $deeds }.
beyond-why-too-many = Es sind zu viele Ausgänge für eine Liste; deshalb wird symbolisch gerechnet, mit Mengen.

# Wie Ausgänge erreicht werden, wo es zu viele für eine Liste sind
beyond-reach-count = Ausgänge
beyond-reach-wanted = Durch gewollte Züge
beyond-reach-legal = Durch beliebige Züge
beyond-reach-all = Alle
beyond-reach-meant = „{ $what }“ gilt
beyond-reach-held = Hält nach { $concept } für alle
beyond-reach-holding = … und hält nach { $concept } für alle
beyond-way = { $wanted ->
    [yes] { $count ->
        [one] Durch einen gewollten Zug erreicht:
       *[other] Durch { $count } gewollte Züge erreicht, mit weniger geht es nicht:
    }
   *[no] Durch gewollte Züge allein nicht zu erreichen. Ein kürzester Weg:
 }
beyond-step = Nach { $outcome }: { $deeds }{ $wanted ->
    [yes] .
   *[no] . Das wäre nicht gewollt.
 }

# Ein Konflikt neben anderen, wo es zu viele Ausgänge für eine Liste sind
beyond-gained = { $count ->
    [0] Kein Ausgang hält neu
    [one] Ein Ausgang hält neu
   *[other] { $count } Ausgänge halten neu
 }{ $impossible ->
    [0] { "" }
   *[other] ; ohne die Änderung nicht möglich: { $impossible }
 }.
beyond-lost = { $count ->
    [0] Kein Ausgang fällt weg
    [one] Ein Ausgang hält nicht mehr
   *[other] { $count } Ausgänge halten nicht mehr
 }{ $impossible ->
    [0] { "" }
   *[other] ; mit der Änderung nicht möglich: { $impossible }
 }.
beyond-kept = { $count ->
    [0] Kein Ausgang hält in beiden Fällen.
    [one] Ein Ausgang hält in beiden Fällen.
   *[other] { $count } Ausgänge halten in beiden Fällen.
 }
beyond-gained-example = Zum Beispiel { $outcome }{ $own ->
    [yes] { " " }(Buchstaben wie verändert)
   *[no] { "" }
 }. Ohne die Änderung:
beyond-lost-example = Zum Beispiel { $outcome }{ $own ->
    [yes] { " " }(Buchstaben, wie es ist)
   *[no] { "" }
 }. Mit der Änderung:
beyond-not-possible = nicht möglich.
beyond-condition = In wie vielen der Ausgänge, die halten, jede Bedingung gilt
beyond-condition-reached = Durch gewollte Züge erreicht

# Ein Kurzbericht, wo es zu viele Ausgänge für eine Liste sind
beyond-brief-headline = { $count ->
    [0] Keiner von { $total } Ausgängen hält nach { $concept } für alle.
    [one] Einer von { $total } Ausgängen hält nach { $concept } für alle.
   *[other] { $count } von { $total } Ausgängen halten nach { $concept } für alle.
 }
beyond-brief-would-hold = { $what } würde halten{ $reached ->
    [yes] {" "}und wird erreicht.
   *[no] .
 }
beyond-brief-what-holds = Was hält
beyond-brief-that-hold = Davon halten
beyond-brief-conditions = In wie vielen Ausgängen jede Bedingung gilt
beyond-brief-reached-too = alle, und durch gewollte Züge erreicht
beyond-brief-untold = Bei so vielen Ausgängen nicht zu sagen.
beyond-brief-not-told = Bei so vielen Ausgängen nicht zu sagen: { $questions }
beyond-brief-cure = Dafür braucht es eine Liste aller Ausgänge: Optionen durch Regeln festlegen (always: …, never: …), bis eine möglich ist.
beyond-brief-holds = { $count ->
    [0] Das gilt in keinem Ausgang.
   *[other] { $held ->
        [0] Nein: { $count ->
            [one] Der einzige Ausgang, in dem es gilt, hält nicht.
           *[other] Es gilt in { $count } Ausgängen, und keiner davon hält.
         }
       *[other] Ja: { $count ->
            [one] Der einzige Ausgang, in dem es gilt, hält.
           *[other] in { $share } der Ausgänge, in denen es gilt ({ $held } von { $count }).
         }
    }
 }
beyond-brief-holds-of = „{ $what }“: { $count ->
    [0] gilt in keinem Ausgang.
    [one] der einzige Ausgang hält{ $held ->
        [0] {" "}nicht.
       *[other] .
     }
   *[other] { $held ->
        [0] keiner von { $count } Ausgängen hält.
        [one] einer von { $count } Ausgängen hält.
       *[other] { $held } von { $count } Ausgängen halten.
     }
 }
beyond-brief-reached = { $all ->
    [0] Einen solchen Ausgang gibt es nicht.
   *[other] { $wanted ->
        [0] Nein: Gewollte Züge führen { $all ->
            [one] nicht zum einzigen solchen Ausgang.
           *[other] zu keinem der { $all } solchen Ausgänge.
         }
       *[other] Ja: { $today ->
            [yes] { $all ->
                [one] Der einzige solche Ausgang ist der heutige
               *[other] Der heutige ist einer; gewollte Züge führen { $others ->
                    [0] zu keinem der anderen
                    [one] noch zu einem weiteren von { $all }
                   *[other] noch zu { $others } weiteren von { $all }
                 }
             }
           *[no] Gewollte Züge führen { $all ->
                [one] zum einzigen solchen Ausgang
               *[other] zu { $wanted } von { $all }
             }
         }; { $wanted ->
            [one] er hält{ $holding ->
                [0] {" "}nicht
               *[other] { "" }
             }
           *[other] davon { $holding ->
                [one] hält { $holding }
               *[other] halten { $holding }
             }
         }.
    }
 }
beyond-brief-nobody = Niemand: Alle diese Ausgänge halten.
beyond-brief-leave-it = { $names } { $plural ->
    [yes] würden
   *[no] würde
 } ihn verlassen.
beyond-brief-leaving = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } { $share } solcher Ausgänge verlassen{ $others ->
    [none] .
   *[other] , { $others }.
 }
beyond-brief-leaver = { $a } { $share }
beyond-brief-example = Zum Beispiel { $outcome }.
beyond-brief-scenario = { $gained ->
    [0] Neu hält keiner
    [one] Neu hält einer
   *[other] Neu halten { $gained }
 }, { $lost ->
    [0] weg fällt keiner
    [one] nicht mehr hält einer
   *[other] nicht mehr halten { $lost }
 }, { $kept ->
    [0] in beiden Fällen hält keiner.
    [one] in beiden Fällen hält einer.
   *[other] in beiden Fällen halten { $kept }.
 }
