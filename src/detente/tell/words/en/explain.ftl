# Moves and outcomes
give-up = choose not to { $do }
move-to = move to “{ $state }”
would = { $a } would { $do }
as-today = as today
not-as-today = as today, but { $what }
all-of = { $what }
nothing-taken = nobody does anything
outcome-tagged = { $name } ({ $tag })
outcome-quoted = “{ $name }” ({ $tag })
reason = (what decides: { $words })

# Why an outcome holds or does not
idle-all = Nobody has a move of its own that it would like better.
idle = { $names } { $plural ->
    [yes] have no move of their own that they would like better
   *[no] has no move of its own that it would like better
 }.
tempted = There is a temptation for { $a }: to { $do } would leave { $plural ->
    [yes] them
   *[no] it
 } better off.
but = But { $answers }, and { $a } would be no better off than before{ $trapped }.
no-way-out = , with no way out afterwards
answer-wanted = { $b } would then want to { $do }{ $reason }
answer-at-once = { $b } would at the same time want to { $do }{ $reason }
answer-possible = { $b } could then { $do }, whether or not { $plural ->
    [yes] they want
   *[no] it wants
 } to
stays = So { $a } { $plural ->
    [yes] stay
   *[no] stays
 }.
more-tempted = { $count ->
    [one] One more temptation for { $a } would be answered as well.
   *[other] { $count } more temptations for { $a } would be answered as well.
 }
would-rather = { $a } would rather { $do }{ $reason }.
unanswered-Nash = { "" }
unanswered-GMR = Nobody else could take that advantage away.
unanswered-SMR = Nobody else could take that advantage away for good.
unanswered-SEQ = Nobody else would want to answer in a way that takes the advantage away.
unanswered-SSEQ = Nobody else would want to answer in a way that takes the advantage away for good.
unanswered-SIM = Nothing that the others want to do at the same time would take that advantage away.
breaks = { $count ->
    [one] It hangs on one statement: without “{ $words }” ({ $a }) it would no longer hold.
   *[other] It hangs on { $count } statements, { $least ->
        [alike] each of them: without “{ $words }” ({ $a }), for one,
        [one] the least firm of them: without “{ $words }” ({ $a })
       *[some] one of the least firm of them: without “{ $words }” ({ $a })
     } it would no longer hold.
 }
breaks-nothing = No single statement of a preference breaks it when dropped.

# What a scenario changes
nothing-changes = { $kept ->
    [0] still no outcome holds{ $reached ->
        [yes] , and the same are reached
       *[no] { "" }
     }
   *[other] the same outcomes hold{ $reached ->
        [yes] { " " }and are reached
       *[no] { "" }
     }
 }{ $gone ->
    [0] { "" }
   *[other] ; no longer possible: { $gone }
 }{ $added ->
    [0] { "" }
   *[other] ; newly possible: { $added }
 }.
compared = { $same ->
    [yes] { $kept ->
        [0] still no outcome holds
        [one] the same outcome holds as before
       *[other] the same { $kept } outcomes hold as before
     }
   *[no] { $gained ->
        [0] no outcome newly holds
        [one] one outcome newly holds
       *[other] { $gained } outcomes newly hold
     }, { $lost ->
        [0] none stops holding
        [one] one no longer does
       *[other] { $lost } no longer do
     }, and { $kept ->
        [0] none holds in both
        [one] one holds in both
       *[other] { $kept } hold in both
     }
 }.
because-newly = Newly holding{ $how ->
    [always] { "" }
    [tied] , one of the reasons ({ $count } of { $total })
   *[commonest] , the commonest reason ({ $count } of { $total })
 }: { $because }.
because-no-longer = No longer holding{ $how ->
    [always] { "" }
    [tied] , one of the reasons ({ $count } of { $total })
   *[commonest] , the commonest reason ({ $count } of { $total })
 }: { $because }.
change-feasible = it was not possible before
change-infeasible = it is no longer possible{ $settled ->
    [nothing] { "" }
   *[other] { " " }(settled: { $settled })
 }
change-left = { $a }, who would have preferred to { $do }, { $plural ->
    [yes] are
   *[no] is
 } no longer there
change-no-move = { $a } can { $do }
change-no-wish = { $a } no longer { $plural ->
    [yes] prefer
   *[no] prefers
 } to { $do }
change-answered = if { $a } were to { $do }, there would now be an answer by { $by }
change-deterred = if { $a } were to { $do }, the answer by { $by } would now take the advantage away
change-undeterred = if { $a } were to { $do }, the answer by { $by } would no longer take the advantage away
change-new-move = { $a } can now { $do }, and would like that better
change-new-wish = { $a } now { $plural ->
    [yes] prefer
   *[no] prefers
 } to { $do }
change-unanswered = if { $a } were to { $do }, the answer by { $by } would be missing

# How an outcome is reached
deed = { $a }: { $do }
way-none = No legal sequence of moves leads there from here.
way-here = This is where one starts from.
way-wanted = Reached by wanted moves ({ $count }): { $deeds }.
way-wanted-briefly = Reached by wanted moves ({ $count }).
way-legal = Not reached by wanted moves alone. A shortest way: { $deeds }. There { $b } would have to { $do } although { $plural ->
    [yes] they like
   *[no] it likes
 } that no better{ $more ->
    [0] { "" }
    [one] , and one more move is unwanted
   *[other] , and { $more } more moves are unwanted
 }.
way-legal-briefly = Not reached by wanted moves alone. On a shortest way { $b } would have to { $do } although { $plural ->
    [yes] they like
   *[no] it likes
 } that no better{ $more ->
    [0] { "" }
    [one] , and one more move is unwanted
   *[other] , and { $more } more moves are unwanted
 }.

# At the end of a list that is too long for a sentence
and-more = { $count } more
list-and = { $items } and { $last }
list-or = { $items } or { $last }
change-left-alone = only { $a } would rather { $do }, and { $plural ->
    [yes] are
   *[no] is
 } assumed to act no longer
change-left-briefly = only { $a } would undo it, and { $plural ->
    [yes] are
   *[no] is
 } assumed to act no longer
