# Was hält
hold-none = kein Ausgang hält für alle ({ $concept }); { $total ->
    [one] der einzige mögliche wurde
    [2] beide wurden
   *[other] alle { $total } wurden
 } geprüft.
hold-some = { $count ->
    [one] { $total ->
        [one] der einzige mögliche Ausgang
       *[other] einer von { $total } möglichen Ausgängen
     } hält für alle ({ $concept }).
   *[other] { $count } von { $total } möglichen Ausgängen halten für alle ({ $concept }).
 }
hold-apart = { $what }.
apart = { $which ->
    [rest] { $count ->
        [one] im anderen
       *[other] in den anderen
     }
    [another] in einem anderen
   *[some] in { $count ->
        [one] einem
       *[other] { $count } davon
     }
 }: { $what }
outcomes-left = { $count ->
    [one] ein weiterer
   *[other] { $count } weitere
 }
in-all = in { $count ->
    [2] beiden
   *[other] allen
 }: { $what }
apart-conditions = { $count ->
    [one] eine weitere Bedingung gilt in manchen, in anderen nicht
   *[other] { $count } weitere Bedingungen gelten in manchen, in anderen nicht
 }
apart-more = { $count ->
    [one] eine weitere Option ist in manchen ergriffen, in anderen nicht
   *[other] { $count } weitere Optionen sind in manchen ergriffen, in anderen nicht
 }
common-more = { $count ->
    [one] eine weitere Bedingung
   *[other] { $count } weitere Bedingungen
 }
hold-named = unter den Ausgängen, die halten: { $what }.
named = „{ $what }“ in { $total ->
    [one] dem einen
   *[other] { $count } von { $total }
 }
hold-common = { $count ->
    [one] darin gilt
    [2] in beiden gilt
   *[other] in allen gilt
 }: { $what }.
about-impossible = „{ $what }“ ist nach den Regeln des Modells nicht möglich.
about-none = { $total ->
    [one] nein: Der eine Ausgang mit „{ $what }“ hält nicht für alle.
   *[other] nein: Von den { $total } Ausgängen mit „{ $what }“ hält keiner für alle.
 }
about-all = ja: „{ $what }“ gilt in { $held ->
    [2] beiden
   *[other] allen { $held }
 } Ausgängen, die für alle halten.
about-some = { $count ->
    [one] zum Teil: „{ $what }“ gilt in einem der { $held } Ausgänge, die für alle halten.
   *[other] zum Teil: „{ $what }“ gilt in { $count } der { $held } Ausgänge, die für alle halten.
 }
about-only = ja: In dem einen Ausgang, der für alle hält, gilt „{ $what }“.
about-count = „{ $what }“: { $held ->
    [one] { $count ->
        [0] nein
       *[other] ja
     }
   *[other] { $count } von { $held }
 }
about-counts = { $held ->
    [0] kein Ausgang hält für alle.
    [one] in dem einen Ausgang, der für alle hält: { $counts }.
   *[other] von den { $held } Ausgängen, die für alle halten: { $counts }.
 }
nearest = Am nächsten daran ist Ausgang { $number } ({ $label }).
example = Zum Beispiel Ausgang { $number }: { $label }.

# Was erreicht wird
reach-unknown = das Modell nennt keinen heutigen Stand; was von ihm aus geschähe, lässt sich nicht sagen.
reach-held = { $count ->
    [one] ein solcher Ausgang, der auch hält, wird von heute aus durch gewollte Züge erreicht.
   *[other] { $count } solche Ausgänge, die auch halten, werden von heute aus durch gewollte Züge erreicht.
 }
reach-unheld = { $count ->
    [one] ein solcher Ausgang wird von heute aus durch gewollte Züge erreicht, würde aber nicht halten.
   *[other] { $count } solche Ausgänge werden von heute aus durch gewollte Züge erreicht, aber keiner davon würde halten.
 }
reach-none = kein solcher Ausgang wird von heute aus durch gewollte Züge erreicht.
reach-any = { $held ->
    [0] kein Ausgang hält, also ist keiner zu erreichen.
    [one] der eine Ausgang, der hält, wird von heute aus durch gewollte Züge { $count ->
        [0] nicht erreicht
       *[other] erreicht
     }.
   *[other] { $rest ->
        [0] { $held ->
            [2] beide
           *[other] alle { $held }
         } Ausgänge, die halten, werden
       *[other] von den { $held } Ausgängen, die halten, { $count ->
            [0] wird keiner
            [one] wird einer
           *[other] werden { $count }
         }
     } von heute aus durch gewollte Züge erreicht.
 }
reach-again = { $count ->
    [one] Ausgang { $numbers } wird
   *[other] die Ausgänge { $numbers } werden
 } nur erreicht, wenn jemand mehrere gewollte Züge hintereinander macht; das zählt hier nicht, denn niemand zieht zweimal hintereinander.
way-to = Zu Ausgang { $number } ({ $label }): { $way }

# Szenarien
scenario-about = „{ $what }“ gilt ohne das Szenario { $held ->
    [0] nirgends, da keiner hält
    [one] { $before ->
        [0] nicht in dem einen Ausgang, der hält
       *[other] in dem einen Ausgang, der hält
     }
   *[other] in { $before ->
        [0] keinem
        [one] einem
       *[other] { $before }
     } der { $held } Ausgänge, die halten
 }, mit ihm { $heldafter ->
    [0] nirgends, da keiner hält
    [one] { $after ->
        [0] nicht in dem einen, der dann hält
       *[other] in dem einen, der dann hält
     }
   *[other] in { $after ->
        [0] keinem
        [one] einem
       *[other] { $after }
     } der { $heldafter }, die dann halten
 }.
scenario-conditions = Ausgänge, die halten, ohne → mit dem Szenario: { $what }.
scenario-condition = { $what } { $held ->
    [0] –
    [one] { $before ->
        [0] nein
       *[other] ja
     }
   *[other] { $before } von { $held }
 } → { $heldafter ->
    [0] –
    [one] { $after ->
        [0] nein
       *[other] ja
     }
   *[other] { $after } von { $heldafter }
 }
scenario-leads = { $count ->
    [0] { $held ->
        [0] dann hält kein Ausgang.
       *[other] keiner der Ausgänge, die dann halten, wird von heute aus durch gewollte Züge erreicht.
     }
    [one] gewollte Züge führen dann von heute aus zu { $held ->
        [one] dem einen Ausgang, der hält: { $what }
       *[other] einem der { $held } Ausgänge, die halten: { $what }
     }.
   *[other] gewollte Züge führen dann von heute aus zu { $rest ->
        [0] { $held ->
            [2] beiden
           *[other] allen { $held }
         } Ausgängen
       *[other] { $count } der { $held } Ausgänge
     }, die halten; in { $count ->
        [2] beiden
       *[other] allen
     } gilt: { $what }.
 }
nothing-in-common = nichts, was nicht schon heute so ist

# Wer blockiert
blocks-nothing = niemand blockiert „{ $what }“: Jeder solche Ausgang hält für alle.
blocks-impossible = „{ $what }“ ist nach den Regeln des Modells nicht möglich.
blocks = { $total ->
    [one] der eine Ausgang mit „{ $what }“ hält nicht für alle: { $who }.
   *[other] von den { $total } Ausgängen mit „{ $what }“ { $held ->
        [0] hält keiner
        [one] hält einer
       *[other] halten { $held }
     } für alle; { $who }.
 }
blocker = { $a } { $plural ->
    [yes] würden
   *[no] würde
 } { $total ->
    [one] ihn
   *[other] { $rest ->
        [0] { $total ->
            [2] beide
           *[other] alle
         }
       *[other] { $count ->
            [one] einen
           *[other] { $count }
         }
     }
 } verlassen
blocks-how = { $count ->
    [one] Dort
   *[other] Am häufigsten
 } { $plural ->
    [yes] würden
   *[no] würde
 } { $a } lieber { $do }{ $reason }.
blocks-example = In manchen davon { $plural ->
    [yes] würden
   *[no] würde
 } { $a } lieber { $do }{ $reason }.

# Das schwächste Wort
weakest-no-lines = keine Aussage des Modells ist als wenig gesichert oder ungewiss gekennzeichnet.
weakest-none = { $total ->
    [one] die eine wenig gesicherte oder ungewisse Aussage ändert keine { $left ->
        [0] Antwort
       *[other] der geprüften Antworten
     }, wenn man sie weglässt.
   *[other] keine der { $total } wenig gesicherten oder ungewissen Aussagen ändert eine { $left ->
        [0] Antwort
       *[other] der geprüften Antworten
     }, wenn man sie allein weglässt.
 }
weakest = { $count ->
    [one] { $total ->
        [one] die eine wenig gesicherte oder ungewisse Aussage ändert eine Antwort, wenn man sie weglässt.
       *[other] eine der { $total } wenig gesicherten oder ungewissen Aussagen ändert eine Antwort, wenn man sie allein weglässt.
     }
   *[other] { $rest ->
        [0] jede der { $total } wenig gesicherten oder ungewissen Aussagen ändert eine Antwort, wenn man sie allein weglässt.
       *[other] { $count } der { $total } wenig gesicherten oder ungewissen Aussagen ändern eine Antwort, wenn man nur eine von ihnen weglässt.
     }
 }
weakest-untried = { $total ->
    [one] eine Aussage ist wenig gesichert oder ungewiss; was sie ändert, wurde nicht geprüft.
   *[other] { $total } Aussagen sind wenig gesichert oder ungewiss; was sie ändern, wurde nicht geprüft.
 }
weakest-left = { $count ->
    [one] eine Antwort wurde darauf nicht geprüft.
   *[other] { $count } Antworten wurden darauf nicht geprüft.
 }
weakest-left-out = Nicht geprüft wurde, ob die Antworten auf diese Fragen anders lauten: { $questions }.
weakest-line = Ohne „{ $words }“ ({ $a }{ $ground }) lauten diese Antworten anders: { $changes }
weakest-ground = ; Grundlage: { $note }
weakest-change = { $question } – { $answer }
other-outcomes = Es sind aber andere Ausgänge, oder andere kippen sie.
weakest-idle = Keine { $left ->
    [0] Antwort
   *[other] der geprüften Antworten
 } ändert sich, wenn man eine einzelne dieser Aussagen weglässt: { $lines }.
weakest-idle-line = { $words } ({ $a })


# Titel für Fragen ohne eigenen
question-holds = Welche Ausgänge halten?
question-holds-about = Hält „{ $what }“?
question-reachable = Ist es von hier aus erreichbar?
question-reachable-about = Hält „{ $what }“, und ist es von hier aus erreichbar?
question-scenario = Was wäre, wenn: { $what }?
question-who-blocks-about = Wer blockiert „{ $what }“?
question-who-blocks = Wer verlässt den heutigen Stand?
question-weakest-word = Was hängt am schwächsten Wort?
question-must-change = Was müsste sich ändern?
question-must-change-about = Was müsste sich ändern, damit „{ $what }“ hält?
question-reach = Was müsste sich ändern, damit der heutige Stand erreicht wird?
question-reach-about = Was müsste sich ändern, damit „{ $what }“ erreicht wird?
question-when = Wo steht es wann?
question-when-about = Wo steht es wann: { $what }?
question-who-decides = Wer entscheidet, was zustande kommt?
question-who-decides-about = Wer entscheidet, ob „{ $what }“ zustande kommt?
question-sure = Wie sicher ist das?
apart-none = { $count ->
    [one] { $held ->
        [3] im dritten
       *[other] im letzten
     }
   *[other] in den übrigen { $count }
 } { $told ->
    [2] weder noch
   *[other] nichts davon
 }
