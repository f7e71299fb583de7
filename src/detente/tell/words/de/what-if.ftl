# Was wäre wenn: ein Konflikt neben dem, was Änderungen aus ihm machen
what-if-outcomes = Welche Ausgänge, und wessentwegen
what-if-before = Wie in der Datei: { $what }
what-if-change = Was geändert ist
what-if-then = Dann
what-if-turns = Was das dreht
what-if-as-above = geändert wie oben
