# Who wants what
wants-intro = Who is for what, and who against it; all else being equal.
wants-none = The model is in graph form: it has no options and no conditions that anybody could want.
wants-title = Who wants what
wants-conditions = Conditions
wants-options = Options
wants-said = wish { $place }{ $firm ->
    [none] { "" }
   *[other] {" "}({ $firm })
 }{ $sayers ->
    [none] , without evidence
   *[other] , on the word of { $sayers }
 }
wants-key = + for, − against, · none of its wishes turns on it. The number says as which of the party’s wishes it comes first; the dots, how firm that line is: ●●● high, ●●○ medium, ●○○ low, ○○○ unknown or not said. Without a number: by a ranking or weights.
wants-untold = Left out: { $parties ->
    [0] { "" }
    [one] 1 party
   *[other] { $parties } parties
 }{ $parties ->
    [0] { "" }
   *[other] { $topics ->
        [0] { "" }
       *[other] {" "}and{" "}
    }
 }{ $topics ->
    [0] { "" }
    [one] 1 condition or option
   *[other] { $topics } conditions and options
 }{ SHELL("; --limit ", $limit, " shows all, --json has them") }.
wants-lines = The lines that say so
wants-line = { $a }, wish { $place }: “{ $words }”{ $firm ->
    [none] { "" }
   *[other] {" "}({ $firm })
 }{ $sayers ->
    [none] , without evidence
   *[other] , on the word of { $sayers }
 }.
