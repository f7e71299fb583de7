# Who wants what
wants-intro = Who is for what, and who against it; all else being equal.
wants-none = The model is in graph form: it has no options and no conditions that anybody could want.
wants-for = for
wants-against = against
wants-indifferent = –
wants-key = The number says as which of the party’s wishes it comes first; the dots, how firm that line is: ●●● high, ●●○ medium, ●○○ low, ○○○ unknown or not said. “–”: none of its wishes turns on it. Without a number: by a ranking or weights.
wants-lines = The lines that say so
wants-line = { $a }, wish { $place }: “{ $words }”{ $firm ->
    [none] { "" }
   *[other] {" "}({ $firm })
 }{ $sayers ->
    [none] , without evidence
   *[other] , on the word of { $sayers }
 }.
