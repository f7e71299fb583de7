# Wer was vorzieht: Ausgänge und Parteien
liked-lead = Wie hoch jeder Ausgang bei jeder Partei steht: 1 ist, was sie nach dieser Lesart am liebsten hätte.
liked-rungs = von { $count }
liked-best = am besten für { $who }
liked-holds = hält
liked-caption = Ausgänge und Parteien
