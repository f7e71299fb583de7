# Wer was will
wants-intro = Wer für was ist und wer dagegen, wenn alles andere gleich bleibt.
wants-none = Das Modell hat Graphform: Es nennt weder Optionen noch Bedingungen, die jemand wollen könnte.
wants-title = Wer was will
wants-conditions = Bedingungen
wants-options = Optionen
wants-said = Wunsch { $place }{ $firm ->
    [none] { "" }
   *[other] {" "}({ $firm })
 }{ $sayers ->
    [none] , ohne Beleg
   *[other] , auf das Wort von: { $sayers }
 }
wants-key = + dafür, − dagegen, · keiner ihrer Wünsche hängt daran. Die Zahl sagt, als wievielter Wunsch es bei der Partei zuerst vorkommt; die Punkte, wie gesichert diese Zeile ist: ●●● hoch, ●●○ mittel, ●○○ gering, ○○○ unbekannt oder nicht angegeben. Ohne Zahl: nach einer Rangfolge oder Gewichten.
wants-untold = Hier fehlen { $parties ->
    [0] { "" }
    [one] 1 Partei
   *[other] { $parties } Parteien
 }{ $parties ->
    [0] { "" }
   *[other] { $topics ->
        [0] { "" }
       *[other] {" "}und{" "}
    }
 }{ $topics ->
    [0] { "" }
    [one] 1 Bedingung oder Option
   *[other] { $topics } Bedingungen und Optionen
 }{ SHELL("; --limit ", $limit, " zeigt alles, --json enthält es") }.
wants-lines = Die Zeilen, die das sagen
wants-line = { $a }, Wunsch { $place }: „{ $words }“{ $firm ->
    [none] { "" }
   *[other] {" "}({ $firm })
 }{ $sayers ->
    [none] , ohne Beleg
   *[other] , auf das Wort von: { $sayers }
 }.
