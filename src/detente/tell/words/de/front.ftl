# Die erste Seite
front-notice = Eine Lesart, keine Vorhersage
front-today = Heute
front-leads = Wohin es von heute führt
front-glance = Die Antworten auf einen Blick
front-changes = Was es ändern würde
front-watch = Worauf zu achten ist
front-supposed = Angenommen, nicht gefunden
front-question = Frage
front-answer = Antwort
front-sure = Wie sicher
front-ground = Schwächste Grundlage
front-also = Außerdem wahr, wo es hält: { $what }
front-in = { $total ->
    [one] ja
   *[other] { $count ->
        [one] in einem von { $total }
       *[other] in { $count } von { $total }
     }
 }
headline = { $count ->
    [one] Ein Ausgang hält{ $common ->
        [none] .
       *[other] : { $common }.
     }
   *[other] { $count ->
        [2] Zwei
        [3] Drei
        [4] Vier
        [5] Fünf
        [6] Sechs
       *[other] { $count }
     } Ausgänge halten{ $common ->
        [none] { "" }
       *[other] ; in allen: { $common }
     }{ $apart ->
        [none] .
       *[other] { $listed ->
            [yes] :
           *[no] ;
         } { $apart }.
     }
 }
headline-none = In dieser Lesart hält kein Ausgang für alle; alle { $total } sind geprüft.
headline-not = „{ $what }“ hält nicht.
headline-unreached = „{ $what }“ würde halten, wird aber nicht erreicht.

# Wohin es führt
front-moves = { $count ->
    [0] hält schon heute
    [one] ein Zug
   *[other] { $count } Züge
 }
front-more-ends = { $count ->
    [one] Ein weiterer Ausgang hält und wird erreicht.
   *[other] { $count } weitere Ausgänge halten und werden erreicht.
 }
front-unreached = { $reached ->
    [0] { $count ->
        [one] Der eine Ausgang, der hält, wird von heute aus nicht erreicht.
       *[other] Keiner der { $count } Ausgänge, die halten, wird von heute aus erreicht.
     }
   *[other] { $count ->
        [one] Ein weiterer Ausgang hält, wird von heute aus aber nicht erreicht.
       *[other] { $count } weitere Ausgänge halten, werden von heute aus aber nicht erreicht.
     }
 }
front-not-reached = Nicht erreicht: { $what } – { $step }.
front-no-way = kein Zug führt dorthin
front-falls-apart = wird erreicht, hielte aber nicht
front-would-have-to = { $plural ->
    [yes] müssten
   *[no] müsste
 } { $do } – und { $plural ->
    [yes] wollen
   *[no] will
 } es nicht

# Wie sicher, und auf wessen Wort
sure-word-none = keine Lesart
sure-word-hardly = kaum eine Lesart
sure-word-few = wenige Lesarten
sure-word-half = etwa die Hälfte
sure-word-most = die meisten Lesarten
sure-word-nearly = fast alle
sure-word-all = alle Lesarten
unsure = Wie sicher: Die Datei stellt keine Frage der Art „sure“; detente ensemble sagt es.
unsure-asked = Wie sicher: In diesem Modell schwankt nichts, oder es ist zu groß, um vielmals gelesen zu werden.
unsure-rankings = Wie sicher: Dieses Modell hat Rangfolgen ohne Zeilen, darum schwankt nichts.
ground-own = unsere Lesart von { $a }
front-more-rows = { $count ->
    [one] Eine weitere Frage ist unten beantwortet.
   *[other] { $count } weitere Fragen sind unten beantwortet.
 }

# Was es ändern würde
front-if = Wenn { $edits }: { $fate }.
front-fate = { $held ->
    [0] „{ $what }“ hielte noch immer nicht
    [one] einer von { $total } hielte
   *[other] { $held } von { $total } hielten
 } – { $reached ->
    [yes] und einer würde erreicht
   *[no] aber noch immer nicht erreicht
 }
front-today-otherwise = Heute umgekehrt ({ $ground }).
front-no-change = Es muss sich nichts ändern: „{ $what }“ { $reach ->
    [yes] wird so erreicht
   *[no] hält so
 }.
front-without = Wenn { $edit }: { $held ->
    [0] hielte nichts.
   *[other] { $still ->
        [0] { $held ->
            [one] ein anderer Ausgang hielte
           *[other] { $held } andere Ausgänge hielten
         }
       *[other] { $held ->
            [one] ein Ausgang hielte
           *[other] { $held } Ausgänge hielten
         }
     }, { $reached ->
        [0] keiner
        [one] einer
       *[other] { $reached }
     } erreicht.
 }
placed-raise = Wunsch { $place } ({ $a }) über Wunsch { $above } stünde
placed-drop = Wunsch { $place } ({ $a }) ohne Belang wäre
placed-negate = Wunsch { $place } ({ $a }) umgekehrt wäre
front-and-more = { $count ->
    [one] , und noch eine Änderung
   *[other] , und { $count } weitere Änderungen
 }

# Worauf zu achten ist
watch-gained = { $a }: { $do } – dann hielte: { $what }
watch-lost = { $a }: { $do } – dann hielte nicht mehr: { $what }

# Angenommen
supposed-scenario = In „{ $what }“: { $gone ->
    [none] { $fixed }.
   *[other] ohne { $gone }{ $fixed ->
        [none] .
       *[other] ; { $fixed }.
     }
 }
supposed-in-scenario = Was „{ $what }“ festlegt.
supposed-dates = { $count ->
    [one] Das Datum eines Ereignisses.
   *[other] Die Daten von { $count } Ereignissen.
 }
supposed-pace = Dass alle gleich schnell handeln.
supposed-no-source = Keine Zeile dieses Modells nennt eine Quelle.
supposed-lines = { $count ->
    [one] Eine von { $total } Zeilen beruft sich auf niemanden.
   *[other] { $count } von { $total } Zeilen berufen sich auf niemanden.
 }

# Die kürzesten Antworten
short-impossible = nach den Bedingungen des Modells nicht möglich.
short-no-today = unbekannt: Das Modell sagt nicht, wie es heute steht.
short-nobody = niemand: Alle halten.
short-blocks = { $who }.
short-named = { $what }{ $more ->
    [0] .
   *[other] ; { $more } mehr.
 }
short-held = { $count } von { $total } halten.
short-all = { $held ->
    [one] ja, im einen Ausgang, der hält.
   *[other] ja, in allen { $held }, die halten.
 }
short-some = teils: in { $count } der { $held }, die halten.
short-none = nein: { $who }.
short-one = { $held ->
    [one] { $what }
   *[other] { $what } ({ $count } von { $held })
 }
short-only = { $others ->
    [0] { $what }.
   *[other] { $what }; das Übrige nicht.
 }
short-of-several = { $held ->
    [0] Nichts hält.
   *[other] { $count ->
        [0] keines der { $total }.
       *[other] { $count } der { $total }.
     }
 }
short-reached = { $held ->
    [0] keiner: Nichts hält.
   *[other] { $count ->
        [0] nein: keiner
        [one] einer
       *[other] { $count }
     } von { $held }, { $held ->
        [one] der hält
       *[other] die halten
     }.
 }
short-both = { $reach ->
    [unknown] es hält; ob es erreicht wird, ist unbekannt.
    [yes] { $held ->
        [one] ja: es hält und wird erreicht.
       *[other] ja: { $held } halten, { $both } davon erreicht.
     }
   *[no] es hält, wird aber nicht erreicht.
 }
short-neither = { $reach ->
    [unknown] es hält nicht: { $who }.
    [yes] erreicht, hielte aber nicht: { $who }.
   *[no] weder noch: { $who }.
 }
short-then = „{ $what }“: { $after ->
    [0] nein
   *[other] ja
 }{ $heldafter ->
    [one] { "" }
   *[other] , in { $after } von { $heldafter }
 }, { $turn ->
    [same] wie sonst auch
   *[other] anders als sonst
 }.
short-then-so = { $after ->
    [0] nein
   *[other] ja, in { $after } von { $heldafter }
 }.
short-turned = { $gained ->
    [none] nicht mehr: { $lost }.
   *[other] neu: { $gained }{ $lost ->
        [none] .
       *[other] . Nicht mehr: { $lost }.
     }
 }
short-compared = { $gained } { $gained ->
    [one] hält
   *[other] halten
 } neu, { $lost } nicht mehr, { $kept } beide Male.
short-no-change = es muss sich nichts ändern.
short-rankings = nicht gesucht: Dieses Modell hat Rangfolgen ohne Zeilen.
short-beyond = { $count ->
    [one] keine einzelne Änderung genügt.
   *[other] { $count } Änderungen genügen nicht.
 }
short-if = wenn { $edits }.
short-change = { $names } { $plural ->
    [yes] müssten
   *[no] müsste
 } { $count ->
    [one] eines
   *[other] { $count } Dinge
 } anders wollen.
short-barred = kein Zug führt dorthin, gewollt oder nicht.
short-unwanted-do = { $names } { $plural ->
    [yes] müssten
   *[no] müsste
 } wider Willen { $do }.
short-unwanted = gegen den eigenen Wunsch ziehen: { $names }.
short-never = niemand: Es kommt nicht zustande.
short-today = es ist heute so.
short-decides = { $wanted ->
    [yes] { "" }
   *[no] niemand will es;{ " " }
 }zuletzt: { $last }{ $needed ->
    [none] ; unentbehrlich ist niemand.
    [unsaid] .
   *[other] ; nicht ohne { $needed }.
 }
short-when = { $when }: { $what } { $share }.
short-when-not = { $when }: nichts davon.
short-when-other = { $when }: andere Ausgänge.
short-by = bis { $date }
short-outcome = Ausgang { $numbers }
short-share-none = in keinem Verlauf
short-share-hardly = in kaum einem Verlauf
short-share-few = in wenigen Verläufen
short-share-half = in etwa der Hälfte der Verläufe
short-share-most = in den meisten Verläufen
short-share-nearly = in fast allen Verläufen
short-share-all = in allen Verläufen
short-untried = nicht untersucht: { $total } schwache Zeilen.
short-weak = { $total ->
    [0] keine Zeile ist als schwach gekennzeichnet.
   *[other] { $count ->
        [0] keine von { $total } schwachen Zeilen ändert eine Antwort.
        [one] eine von { $total } schwachen Zeilen ändert eine Antwort.
       *[other] { $count } von { $total } schwachen Zeilen ändern Antworten.
     }
 }
short-sure = am wenigsten sicher: „{ $question }“ – { $word }.
short-sure-place = am wenigsten sicher ist Antwort { $place }: { $word }.
short-sure-not = dazu wurde nichts gezählt.
short-leavers = { $total ->
    [one] { $a }{ $also ->
        [none] { $plural ->
            [yes] { " " }würden
           *[no] { " " }würde
         }
       *[other] , { $also } würden
     } ihn verlassen
   *[other] von { $total } { $plural ->
        [yes] verließen
       *[no] verließe
     } { $a } { $count }{ $others ->
        [none] { "" }
       *[other] , { $others }
     }
 }
supposed-weak = { $count ->
    [one] Eine von { $total } Zeilen gilt als unsicher.
   *[other] { $count } von { $total } Zeilen gelten als unsicher.
 }
headline-instead = „{ $what }“ hält nicht; stattdessen: { $common }.
shortly-raise = { $a } „{ $words }“ über „{ $above }“ { $plural ->
    [yes] stellten
   *[no] stellte
 }
shortly-drop = „{ $words }“ für { $a } ohne Belang wäre
shortly-negate = { $a } das Gegenteil von „{ $words }“ { $plural ->
    [yes] wollten
   *[no] wollte
 }
short-same = { $kept ->
    [one] derselbe Ausgang hält
   *[other] dieselben { $kept } Ausgänge halten
 }; erreicht werden andere.
