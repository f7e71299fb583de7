# Which outcomes hold where there are too many to list
beyond-too-many = There are { $count } outcomes, too many to list: the symbolic engine was chosen. It counts exactly, and names examples instead of lists.
beyond-asked = There are { $count } outcomes; the symbolic engine counts them exactly, and names examples instead of lists.
beyond-by = What holds for everyone by { $concept }
beyond-held = { $count } of { $total }
beyond-when = just where { $statement }
beyond-common = in all of them: { $statement }
beyond-examples = for example { $examples }
beyond-conditions = In how many of the outcomes that hold for everyone each condition is true
beyond-unknown = The symbolic engine does not know { $concept }.
beyond-reached = { $count ->
    [0] wanted moves lead to none of them from today
   *[other] wanted moves lead to { $count } of them from today
 }
beyond-why-reached = { $reached ->
    [today] It is today's outcome.
    [yes] Wanted moves lead to it from today.
   *[no] No wanted moves lead to it from today.
 }
beyond-why-none = { $a }: no move leads to anything better.
beyond-why-unanswered = { $a }: { $total ->
    [one] the only wanted move remains unanswered; it
   *[other] { $count } of { $total } wanted moves { $count ->
        [one] remains unanswered; it
       *[other] remain unanswered; one
    }
 } leads to { $outcome }: { $deeds }.
beyond-why-answered = { $a }: { $total ->
    [one] the only wanted move has an answer;
    [2] both wanted moves have
   *[other] all { $total } wanted moves have an answer;
 } to { $outcome } ({ $deeds }), it is:
beyond-why-step = To { $outcome }: { $deeds }.
beyond-why-too-many = There are too many outcomes to list: the symbolic engine was chosen.

# How outcomes are reached of which there are too many to list
beyond-reach-count = Outcomes
beyond-reach-wanted = By wanted moves
beyond-reach-legal = By any moves
beyond-reach-all = All
beyond-reach-meant = “{ $what }” is true
beyond-reach-held = Holding for everyone by { $concept }
beyond-reach-holding = … and holding for everyone by { $concept }
beyond-way = { $wanted ->
    [yes] { $count ->
        [one] Reached by one wanted move:
       *[other] Reached by { $count } wanted moves, and by no fewer:
    }
   *[no] Not reached by wanted moves alone. A shortest way:
 }
beyond-step = To { $outcome }: { $deeds }{ $wanted ->
    [yes] .
   *[no] . That would not be wanted.
 }

# A conflict beside others where there are too many outcomes to list
beyond-gained = { $count ->
    [0] No outcome newly holds
    [one] One outcome newly holds
   *[other] { $count } outcomes newly hold
 }{ $impossible ->
    [0] { "" }
   *[other] ; not possible as it is: { $impossible }
 }.
beyond-lost = { $count ->
    [0] No outcome stops holding
    [one] One outcome no longer holds
   *[other] { $count } outcomes no longer hold
 }{ $impossible ->
    [0] { "" }
   *[other] ; not possible any more: { $impossible }
 }.
beyond-kept = { $count ->
    [0] No outcome holds in both.
    [one] One outcome holds in both.
   *[other] { $count } outcomes hold in both.
 }
beyond-gained-example = For example { $outcome }{ $own ->
    [yes] { " " }(letters as changed)
   *[no] { "" }
 }. As it is:
beyond-lost-example = For example { $outcome }{ $own ->
    [yes] { " " }(letters as it is)
   *[no] { "" }
 }. Changed:
beyond-not-possible = it is not possible.
beyond-condition = In how many of the outcomes that hold each condition is true
beyond-condition-reached = Reached by wanted moves

# A brief where there are too many outcomes to list
beyond-brief-headline = { $count ->
    [0] No outcome of { $total } holds for everyone by { $concept }.
    [one] One outcome of { $total } holds for everyone by { $concept }.
   *[other] { $count } of { $total } outcomes hold for everyone by { $concept }.
 }
beyond-brief-would-hold = { $what } would hold{ $reached ->
    [yes] , and is reached.
   *[no] .
 }
beyond-brief-what-holds = What holds
beyond-brief-that-hold = Of these, hold
beyond-brief-conditions = In how many outcomes each condition is true
beyond-brief-reached-too = everyone, and reached by wanted moves
beyond-brief-untold = Not told among so many outcomes.
beyond-brief-not-told = Not told among so many outcomes: { $questions }
beyond-brief-cure = This needs a list of all outcomes: settle options by constraints (always: …, never: …) until they can be listed.
beyond-brief-holds = { $count ->
    [0] It is true in no outcome.
   *[other] { $held ->
        [0] No: { $count ->
            [one] the only outcome in which it is true does not hold.
           *[other] it is true in { $count } outcomes, and none of them holds.
         }
       *[other] Yes: { $count ->
            [one] the only outcome in which it is true holds.
           *[other] in { $share } of the outcomes in which it is true ({ $held } of { $count }).
         }
    }
 }
beyond-brief-holds-of = “{ $what }”: { $count ->
    [0] true in no outcome.
    [one] the only outcome { $held ->
        [0] does not hold.
       *[other] holds.
     }
   *[other] { $held ->
        [0] none of { $count } outcomes holds.
        [one] one of { $count } outcomes holds.
       *[other] { $held } of { $count } outcomes hold.
     }
 }
beyond-brief-reached = { $all ->
    [0] There is no such outcome.
   *[other] { $wanted ->
        [0] No: wanted moves { $all ->
            [one] do not lead to the only such outcome.
           *[other] lead to none of { $all } such outcomes.
         }
       *[other] Yes: { $today ->
            [yes] { $all ->
                [one] the only such outcome is today's
               *[other] today's outcome is one; wanted moves lead to { $others ->
                    [0] none of the others
                   *[other] { $others } more of { $all }
                 }
             }
           *[no] wanted moves lead to { $all ->
                [one] the only such outcome
               *[other] { $wanted } of { $all }
             }
         }; { $wanted ->
            [one] it { $holding ->
                [0] does not hold
               *[other] holds
             }
           *[other] of these hold: { $holding }
         }.
    }
 }
beyond-brief-nobody = Nobody: all of them hold.
beyond-brief-leave-it = { $names } would leave it.
beyond-brief-leaving = { $a } would leave { $share } of such outcomes{ $others ->
    [none] .
   *[other] , { $others }.
 }
beyond-brief-leaver = { $a } { $share }
beyond-brief-example = For example { $outcome }.
beyond-brief-scenario = { $gained ->
    [0] None newly holds
    [one] One newly holds
   *[other] { $gained } newly hold
 }, { $lost ->
    [0] none stops holding
    [one] one no longer does
   *[other] { $lost } no longer do
 }, { $kept ->
    [0] none holds in both.
    [one] one holds in both.
   *[other] { $kept } hold in both.
 }
