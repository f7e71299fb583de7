# Ein Konflikt neben anderen
held-as-is = Nach { $concept } halten für alle, wie es ist: { $count } von { $total }.
when-changed = verändert
held-changed = Nach { $concept } halten für alle, verändert: { $count } von { $total }.
held-in-both = Zahl der Ausgänge, die halten: wie es ist { $base } von { $of }, verändert { $variant } von { $total }.
held-nowhere = Nach { $concept } hält kein Ausgang für alle, weder wie es ist noch verändert.
outcomes-of-some = Ausgänge, die in einem der Fälle halten
beside-signs = ✓ hält nach { $concept } für alle; – möglich, hält aber nicht; · nicht möglich. → gewollte Züge führen dorthin, von da aus, wo der Konflikt jeweils steht.
more-in-json = und noch { $count }{ SHELL("; --json enthält alle") }.
more-by-limit = und noch { $count }{ SHELL("; --limit ", $limit, " zeigt sie, --json enthält alle") }.
