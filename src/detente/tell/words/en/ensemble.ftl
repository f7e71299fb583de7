# Many readings, told
ensemble-outcomes = Of { $total } outcomes, those that hold for everyone by { $concept } in the most readings
ensemble-outcome = { $name } – holds { $share }{ $reached ->
    [none] .
   *[other] ; reached by wanted moves { $reached }.
 }
ensemble-none = No outcome holds in any reading.
ensemble-more = { $count ->
    [one] One more holds
   *[other] { $count } more hold
 } in some reading{ SHELL("; --limit shows more, --json and --out have all of them") }.
ensemble-about = What is asked about, and whether it is so in some outcome that holds for everyone by { $concept }
ensemble-condition = “{ $what }” – holds { $holds }{ $reached ->
    [none] { "" }
   *[other] ; is reached by wanted moves { $reached }
 }{ $both ->
    [none] .
   *[other] ; both at once { $both }.
 }
ensemble-condition-more = { $count ->
    [one] One more condition
   *[other] { $count } more conditions
 } of the model{ SHELL(": --about names those to tell of, --json has all of them") }.
ensemble-ends = Where most courses end
ensemble-ends-note = More than half of all courses end there, if whoever wants to move does so { $rates ->
    [vary] at a rate that is drawn for each reading
   *[stay] as often as the file says, else once in 7 days,
 } and chooses evenly{ $events ->
    [0] { "" }
    [one] , without the event of the model
   *[other] , without the events of the model
 } – a consequence of that assumption, not an observation.
ensemble-end-named = “{ $what }” – { $share }.
ensemble-end = { $name } – { $share }.
ensemble-end-more = { $count ->
    [one] One more is
   *[other] { $count } more are
 } the end of most courses in some reading{ SHELL("; --limit shows more, --json and --out have all of them") }.
ensemble-end-round = Nowhere, since they go round for ever – { $share }.
ensemble-end-none = In no one outcome – { $share }.
ensemble-agreement = How often two concepts name the same outcomes
ensemble-agree = { $concept } and { $other } – { $share }.
ensemble-together = What is asked about, together
together-same = “{ $first }” and “{ $second }” hold in the same readings{ $drawn ->
    [no] { "" }
   *[other] , of those drawn
 }: { $both }.
together-never = “{ $first }” and “{ $second }” never hold in the same reading{ $drawn ->
    [no] { "" }
   *[other] , of those drawn
 }; the one { $first_only }, the other { $second_only }.
together-follows = { $drawn ->
    [no] Whenever
   *[other] In all readings drawn, whenever
 } “{ $first }” holds, so does “{ $second }”: both { $both }; the latter alone { $second_only }.
ensemble-questions = The questions, and how often the answer is the same as by the file's own reading
ensemble-hangs = What decides whether it holds
ensemble-hangs-box = “{ $what }”: { $box }
ensemble-hangs-more = { $count ->
    [one] One more is
   *[other] { $count } more are
 } surer{ SHELL("; --limit shows more, --json has all of them") }.
ensemble-hangs-nothing = “{ $what }”: nothing that varies decides by more than chance would.
ensemble-hangs-untold = “{ $what }”: what decides cannot be told from { $draws } readings; nothing in them does by more than chance would.
ensemble-words = On whose word it rests
ensemble-words-note = What rests on a word alone falls with it{ $draws ->
    [all] .
   *[other] ; by { $draws } readings drawn for this, each with the word and without it. ± is the error of the difference.
 }
ensemble-word = Without { $kind ->
    [source] the source { $name }
   *[voice] the word of { $name }
 } ({ $lines ->
    [one] one line
   *[other] { $lines } lines
 } fewer{ $wishes ->
    [none] , no wish of anybody left
   *[some] { "" }
 }): { $shifts }.
ensemble-shift = “{ $what }” { $kind ->
    [holds] holds
    [reached] is reached
   *[both] is reached and holds
 } in { $after } of 100 readings instead of { $before }{ $error }{ $turned ->
    [yes] , and by the file's own reading { $so ->
        [yes] only then
       *[no] no longer
     }
   *[no] { "" }
 }
ensemble-shift-bound = { " " }(off by { $count } at most)
ensemble-word-idle = What is asked about changes little or not at all without: { $names }.
ensemble-word-more = { $count ->
    [one] One more changes
   *[other] { $count } more change
 } something{ SHELL("; --json has all of them") }.
ensemble-stopped = Stopped: { $draws } of { $total } readings were made; shares are of these.
