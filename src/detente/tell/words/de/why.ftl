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
        [0] Am nächsten daran ist { $name }.
       *[other] { $name } hält.
    }
among-others-hold =
    { $count ->
        [one] Auch { $names } hält.
       *[other] Auch { $names } halten.
    }
among-others-fail =
    { $count ->
        [one] { $names } hält nicht.
       *[other] { $names } halten nicht.
    }
outcomes-others = { $count } andere Ausgänge
outcomes-numbered = die Ausgänge { $numbers }
