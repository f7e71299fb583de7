# Die erste Seite
front-notice = Eine Lesart, keine Vorhersage
front-undecided = { $count ->
    [one] Ein Entwurf: eine Stelle ist noch offen
   *[other] Ein Entwurf: { $count } Stellen sind noch offen
 }
front-today = Heute
front-leads = Wohin es führt
front-glance = Die Antworten auf einen Blick
front-changes = Was es ändern würde
front-watch = Worauf zu achten ist
front-supposed = Angenommen, nicht gefunden
front-left-out = Ein großer Konflikt
left-out = Von { $count } Ausgängen stehen hier einige; es fehlt, { $what }.
left-sure = wie sicher die Antworten sind (detente ensemble)
left-grounds = worauf jede beruht (detente sensitivity)
left-changes = was sich mindestens ändern müsste (detente inverse)
front-question = Frage
front-answer = Antwort
front-sure = Wie sicher
front-ground = Schwächster Beleg: Quelle, Gewissheit
front-also = Außerdem gilt von dem, was hält: { $what }
front-in = in { $count ->
    [one] einem
   *[other] { $count }
 } von { $total }
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
     } Ausgänge halten{ $apart ->
        [none] { "" }
       *[other] { $listed ->
            [yes] :
           *[no] ;
         } { $apart }
     }{ $common ->
        [none] { "" }
       *[other] ; in { $count ->
            [2] beiden
           *[other] allen
         }: { $common }
     }.
 }
headline-indifferent = In dieser Lesart zieht niemand einen Ausgang einem anderen vor; darum hält jeder der { $total }.
headline-none = In dieser Lesart hält kein Ausgang für alle; { $total ->
    [2] beide
   *[other] alle { $total }
 } sind geprüft.
headline-denied = { $none ->
    [none] { $what } hält nicht
   *[other] { $none } hält
 }
headline-not = { $denied }.
headline-instead = { $denied }; { $end ->
    [yes] am Ende gilt
    [some] erreicht wird stattdessen
   *[no] stattdessen gilt
 }: { $common }.
headline-unreached = { $what } würde halten, wird aber nicht erreicht.

# Wohin es führt
front-already = hält schon heute
front-signs = + beginnt, − endet.
front-missing = Nicht erreicht:
front-more-ends = { $count ->
    [one] Ein weiterer Ausgang hält und wird erreicht.
   *[other] { $count } weitere Ausgänge halten und werden erreicht.
 }
front-unreached = { $reached ->
    [0] { $count ->
        [one] Der eine Ausgang, der hält, wird von heute aus nicht erreicht
       *[other] Keiner der { $count } Ausgänge, die halten, wird von heute aus erreicht
     }
   *[other] { $count ->
        [one] Ein weiterer Ausgang hält, wird von heute aus aber nicht erreicht
       *[other] { $count } weitere Ausgänge halten, werden von heute aus aber nicht erreicht
     }
 }{ $what ->
    [none] .
   *[other] { $count ->
        [one] : { $what }.
       *[other] ; in manchen davon: { $what }.
     }
 }
front-again = { $unreached ->
    [one] Er würde es
   *[other] { $count ->
        [one] Einer davon würde es
       *[other] { $count } davon würden es
     }
 }, wenn eine Partei mehrere gewollte Züge hintereinander machen dürfte, wie es in den Verläufen ist.
front-not-reached = Nicht erreicht: { $what } – { $step }.
front-no-way = kein Zug führt dorthin
front-falls-apart = wird erreicht, hielte aber nicht
front-would-have-to = { $plural ->
    [yes] müssten
   *[no] müsste
 }, ohne es zu wollen, { $do }{ $more ->
    [0] { "" }
    [one] ; ein weiterer Zug ist ungewollt
   *[other] ; { $more } weitere Züge sind ungewollt
 }

# Wie sicher, und auf wessen Wort
sure-word-none = { $drawn ->
    [yes] keine gezogene Lesart
   *[no] keine Lesart
 }
sure-word-hardly = kaum eine Lesart
sure-word-few = wenige Lesarten
sure-word-half = etwa die Hälfte
sure-word-most = die meisten Lesarten
sure-word-nearly = fast alle Lesarten
sure-word-all = { $drawn ->
    [yes] alle gezogenen Lesarten
   *[no] alle Lesarten
 }
unsure = Wie sicher: hier nicht berechnet.
unsure-asked = In diesem Modell schwankt nichts, oder es ist zu groß, um vielmals gelesen zu werden.
unsure-pace = bei { $equal ->
    [yes] gleichem
   *[no] angenommenem
 } Tempo
unsure-uncounted = nicht gezählt
unsure-rankings = Dieses Modell hat Rangfolgen ohne Zeilen, darum schwankt nichts.
ground-own = unsere Lesart ({ $a })
ground-about = { $a }: { $words }
front-more-rows = { $count ->
    [one] Unten eine weitere Antwort.
   *[other] Unten { $count } weitere Antworten.
 }

# Was es ändern würde
front-if = Wenn { $edits }: { $fate }.
front-what-if = Was, wenn { $edits }? { $fate }.
fate-both = { $what } hielte{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } von { $total } Varianten{ $before ->
        [0] { "" }
       *[other] { " " }(heute { $before })
     }
 }{ $total ->
    [one] { " " }und würde erreicht
   *[other] , { $every ->
        [yes] alle davon erreicht
       *[no] { $both ->
            [one] eine davon erreicht
           *[other] { $both } davon erreicht
         }
     }
 }{ $because }
fate-held = { $what } hielte{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } von { $total } Varianten{ $before ->
        [0] { "" }
       *[other] { " " }(heute { $before })
     }
 }{ $because } – noch immer unerreicht
fate-apart = { $what } hielte{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } von { $total } Varianten{ $before ->
        [0] { "" }
       *[other] { " " }(heute { $before })
     }
 }{ $because } – aber nicht dort, wo der Weg hinführt
fate-holds = { $what } hielte{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } von { $total } Varianten{ $before ->
        [0] { "" }
       *[other] { " " }(heute { $before })
     }
 }{ $because }
fate-reached = { $what } würde erreicht{ $because } – hielte aber nicht
fate-neither = { $what } würde weder halten noch erreicht
fate-lost = { $what } hielte nicht mehr{ $because }
fate-counted = { $held ->
    [0] nichts hielte
    [one] ein Ausgang hielte
   *[other] { $held } Ausgänge hielten
 } (heute { $before })
fate-led = { $way ->
    [now] auch { $what } würde erreicht
   *[no-longer] { $what } würde nicht mehr erreicht
 }
since-answer = , denn sonst { $plural ->
    [yes] würden
   *[no] würde
 } { $a } { $do }
since-content = , denn { $a } { $plural ->
    [yes] wollten
   *[no] wollte
 } nicht länger { $do }
since-move = , denn dann { $plural ->
    [yes] würden
   *[no] würde
 } { $a } { $do }
front-against = Dagegen spricht – { $ground }.
front-no-change = { $way ->
    [unreached] Damit { $what } hält, muss sich nichts ändern; erreicht ist das noch nicht.
    [reached] Es muss sich nichts ändern: { $what } wird so erreicht.
   *[held] Es muss sich nichts ändern: { $what } hält so.
 }
# Worauf zu achten ist
watch-event = { $day }: { $what }{ $deeds ->
    [none] { "" }
   *[other] { " " }– { $deeds }
 }{ $then ->
    [unknown] .
   *[other] ; { $then }.
 }
watch-turn = { $plural ->
    [yes] Sollten
   *[no] Sollte
 } { $a } { $lasts ->
    [yes] { "" }
   *[no] auf Dauer{ " " }
 }{ $do }, { $then }.
watch-gained = { $plural ->
    [yes] hielten
   *[no] hielte
 } { $what }
watch-lost = { $plural ->
    [yes] hielten
   *[no] hielte
 } { $what } nicht mehr
watch-nothing = was hält, bleibt so

# Angenommen
supposed-no-source = Keine Aussage dieses Modells nennt eine Quelle: Alles ist unsere eigene Lesart.
supposed-word = { $one ->
    [article] Alles beruht auf einem einzigen Pressebericht
    [source] Alles beruht auf einer einzigen Quelle
   *[none] { $bare ->
        [0] Jede Aussage beruft sich auf jemanden
        [one] Eine von { $total } Aussagen beruft sich auf niemanden
       *[other] { $bare } von { $total } Aussagen berufen sich auf niemanden
     }
 }{ $weak ->
    [0] .
    [one] { $total ->
        [one] ; die einzige Aussage des Modells gilt als unsicher.
       *[other] ; eine der { $total } Aussagen des Modells gilt als unsicher.
     }
   *[other] ; { $weak } der { $total } Aussagen des Modells gelten als unsicher.
 }
supposed-possible = Über { $about } { $count ->
    [one] sagt
   *[other] sagen
 } { $who } nur, was sein könnte; hier gilt es als ausgemacht.
supposed-ours = Unsere Annahmen: { $what }.
supposed-scenario = „{ $what }“ – { $deeds }
supposed-date = das Datum { $what }
supposed-pace = dass alle gleich schnell handeln

# Die kürzesten Antworten
short-impossible = nach den Bedingungen des Modells nicht möglich.
short-no-today = unbekannt: Das Modell sagt nicht, wie es heute steht.
short-not-followed = unbekannt: Die Abläufe lassen sich nicht verfolgen.
short-nobody = niemand: Alle halten.
short-blocks = { $who }.
short-named = { $what }.
short-held = { $count } von { $total } halten.
short-all = { $held ->
    [one] ja, im einen Ausgang, der hält.
    [2] ja, in beiden, die halten.
   *[other] ja, in allen { $held }, die halten.
 }
short-some = ja: in { $count ->
    [one] einem
   *[other] { $count }
 } der { $held } Ausgänge, die halten.
short-none = { $now ->
    [as-is] wie es steht, nein
    [today] heute nicht
   *[always] nein
 }: { $who }.
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
    [one] { $count ->
        [0] nein: Der eine, der hält, wird nicht erreicht.
       *[other] ja: Der eine, der hält, wird erreicht.
     }
   *[other] { $count ->
        [0] nein: Keiner der { $held }, die halten, wird erreicht.
        [one] zu einem der { $held }, die halten.
       *[other] { $every ->
            [yes] { $held ->
                [2] zu beiden
               *[other] zu allen { $held }
             }, die halten.
           *[no] zu { $count } der { $held }, die halten.
         }
     }
 }
short-again = nein: nur durch mehrere Züge einer Partei hintereinander.
short-both = { $reach ->
    [unknown] es hält; ob es erreicht wird, ist unbekannt.
    [yes] { $held ->
        [one] ja: es hält und wird erreicht.
       *[other] ja: { $held } halten, { $both } davon erreicht.
     }
   *[no] nein: es hält, wird aber nicht erreicht.
 }
short-neither = { $reach ->
    [unknown] es hält nicht: { $who }.
    [yes] erreicht, hielte aber nicht: { $who }.
   *[no] { $asked ->
        [only] nein, und es hielte auch nicht: { $who }.
        [both] nein, weder noch: { $who }.
        [briefly] weder noch: { $who }.
       *[no] nein: { $who }.
     }
 }
short-then = { $supposed ->
    [none] { "" }
   *[other] { $supposed } –{ " " }
 }{ $after ->
    [0] { $turn ->
        [same] nein, und sonst auch nicht
       *[other] nein; sonst: { $what }
     }
   *[other] ja: { $what }{ $heldafter ->
        [one] { "" }
       *[other] { " " }(in { $after } von { $heldafter })
     }{ $turn ->
        [same] , so oder so
       *[other] ; sonst nicht
     }
 }.
short-then-so = { $after ->
    [0] nein
   *[other] ja, in { $after } von { $heldafter }
 }.
short-turned = { $supposed ->
    [none] { $gained ->
        [none] nicht mehr
       *[other] dann
     }
   *[other] { $supposed }{ $gained ->
        [none] , nicht mehr
       *[other] { "" }
     }
 }: { $gained ->
    [none] { $lost }.
   *[other] { $gained }{ $lost ->
        [none] .
       *[other] ; nicht mehr: { $lost }.
     }
 }
short-compared = { $gained ->
    [0] { $lost ->
        [one] ein Ausgang hält nicht mehr
       *[other] { $lost } Ausgänge halten nicht mehr
     }
    [one] ein anderer Ausgang hält
   *[other] { $gained } andere Ausgänge halten
 }{ $gained ->
    [0] { "" }
   *[other] { $lost ->
        [0] { "" }
        [one] { " " }statt eines bisherigen
       *[other] { " " }statt { $lost } bisherigen
     }
 }{ $kept ->
    [0] .
   *[other] ; { $kept } wie bisher.
 }
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
short-unwanted = ungewollt ziehen müssten: { $names }.
short-never = niemand: Es kommt nicht zustande.
short-today = es ist heute so.
short-decides = { $needed ->
    [none] den letzten Zug macht { $last }; unentbehrlich ist niemand
    [unsaid] den letzten Zug macht { $last }
   *[other] nicht ohne { $needed }
 }{ $wanted ->
    [yes] { "" }
   *[no] ; niemand will es
 }.
short-when = { $when }: { $what }{ $each ->
    [yes] { " " }jeweils
   *[no] { "" }
 } { $share }.
short-when-not = { $when }: nichts davon.
short-when-whole = { $when }: { $total ->
    [one] { $share }
   *[other] { $count ->
        [one] eines
       *[other] { $count }
     } von { $total }, { $each ->
        [yes] jeweils { $share }
       *[no] { $share }
     }
 }.
short-by = bis zum { $date }
short-outcomes = { $count ->
    [one] Ausgang
   *[other] Ausgänge
 } { $numbers }
short-cycle = ein Kreis aus { $count }
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
    [one] { $count ->
        [0] die eine schwache Zeile ändert keine Antwort.
       *[other] die eine schwache Zeile ändert eine Antwort.
     }
   *[other] { $count ->
        [0] keine von { $total } schwachen Zeilen ändert eine Antwort.
        [one] eine von { $total } schwachen Zeilen ändert eine Antwort.
       *[other] { $count } von { $total } schwachen Zeilen ändern Antworten.
     }
 }
short-sure = am wenigsten sicher: „{ $question }“ – { $word }.
short-sure-place = am wenigsten sicher ist Antwort { $place }: { $word }.
short-sure-not = dazu wurde nichts gezählt.
short-leaver = { $count } { $a }
short-leavers = { $total ->
    [one] { $all }{ $more ->
        [0] { "" }
       *[other] { " " }und andere
     } { $more ->
        [0] { $pluralby ->
            [yes] würden
           *[no] würde
         }
       *[other] würden
     } es nicht dabei belassen
   *[other] { $rest ->
        [0] { $total ->
            [2] beide
           *[other] alle { $total }
         } Varianten
       *[other] { $count } von { $total } Varianten
     } { $plural ->
        [yes] kippen
       *[no] kippt
     } { $a }{ $others ->
        [none] { "" }
       *[other] , { $others }
     }{ $more ->
        [0] { "" }
       *[other] , andere auch
     }
 }
short-same = { $kept ->
    [0] weiter hält nichts; erreicht wird anderes
    [one] derselbe Ausgang hält; { $alike ->
        [yes] ob er erreicht wird, bleibt so
       *[other] { $after ->
            [0] erreicht wird er nicht mehr
           *[other] dann wird er erreicht
         }
     }
   *[other] dieselben { $kept } Ausgänge halten; { $alike ->
        [yes] was davon erreicht wird, bleibt so
        [others] andere davon werden erreicht
       *[no] { $after } davon erreicht, bisher { $before }
     }
 }.
short-in-all = { $then ->
    [yes] { $held ->
        [one] dann in dem einen, der hält
        [2] dann in beiden, die halten
       *[other] dann in allen, die halten
     }
   *[no] nicht mehr in { $held ->
        [2] beiden
       *[other] allen
     }, die halten
 }: { $what }.
short-same-named = { $kept ->
    [one] derselbe Ausgang hält
   *[other] dieselben { $kept } Ausgänge halten
 }; { $way ->
    [now] nun auch erreicht
   *[no-longer] nicht mehr erreicht
 }: { $what }.
ground-word = Quelle: { $who }
ground-firm = Gewissheit { $firm }
ground-weakest = schwächster Beleg – { $ground }
short-several = { $who } (manche kippen mehrere)
unsure-unasked = Die Datei stellt keine Frage der Art „sure“; detente ensemble sagt es.
front-least-sure = am wenigsten sicher: { $what } – { $sure }
readings-are = Lesarten variieren die Aussagen des Modells.
supposing = angenommen, { $what }
supposing-as-today = { $what } wie heute vorausgesetzt
short-in = { $what } (in { $count } von { $held })
supposed-ranked = { $source ->
    [none] Die Rangfolgen berufen sich auf niemanden: Alles ist unsere eigene Lesart.
   *[other] Die Rangfolgen berufen sich auf niemanden; sie stammen aus: { $source }.
 }
