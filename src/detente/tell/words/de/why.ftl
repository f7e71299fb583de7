# Warum ein Ausgang hält oder nicht
holds-for = Nach { $concept } hält er für: { $names }.
fails-for = Nach { $concept } hält er nicht für: { $names }.
more-of-it = Weiter:
cited = Auf wessen Wort:
none-cited = Auf wessen Wort: Das Modell nennt dafür kein Zitat.
among-states =
    { $count ->
        [one] „{ $what }“ trifft in einem Ausgang zu, und { $held ->
            [0] der hält nach { $concept } nicht für alle.
           *[other] der hält nach { $concept } für alle.
        }
       *[other] „{ $what }“ trifft in { $count } Ausgängen zu, und { $held ->
            [0] keiner davon hält
            [one] einer davon hält
           *[other] { $held } davon halten
        } nach { $concept } für alle.
    }
among-explained =
    { $held ->
        [0] Am nächsten daran ist Ausgang { $number }.
       *[other] Ausgang { $number } hält.
    }
among-others-hold =
    { $count ->
        [one] Auch Ausgang { $numbers } hält.
       *[other] Auch die Ausgänge { $numbers } halten.
    }
among-others-fail =
    { $count ->
        [one] Ausgang { $numbers } hält nicht.
       *[other] Die Ausgänge { $numbers } halten nicht.
    }
