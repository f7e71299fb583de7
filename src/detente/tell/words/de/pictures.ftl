# Was die Bilder eines Berichts über ihren Inhalt sagen
as-it-is = wie es ist
layers-note = { $total ->
    [0] Von heute aus hat niemand einen gewollten Zug.
   *[other] Die Ausgänge, zu denen gewollte Züge von heute aus führen: { $shown } von { $total }. Ein Pfeil ist ein Zug, der einen Ausgang mit den wenigsten Zügen herbeiführt.
}
layers-too-large = Für diese Tafel hat der Konflikt zu viele Ausgänge; was erreicht wird, sagt der Befehl paths.
band-other = nichts davon
band-any = alles andere
band-cycle = ein Kreislauf
band-day = Tag { $day }
hangs-on-title = Anteil der Verläufe, die in heute haltenden Ausgängen enden
hangs-on-note = { $count } von { $total } Änderungen lassen den Anteil, wie er ist.
hangs-on-none = Keine der { $total } Änderungen verschiebt den Anteil der Verläufe, die in den haltenden Ausgängen enden.
