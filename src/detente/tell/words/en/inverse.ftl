# What would have to be wanted otherwise, after an "if", and what speaks against it
edit-raise = { $a } wanted “{ $words }” more than “{ $above }”
edit-drop = “{ $words }” did not matter to { $a }
edit-negate = { $a } wanted “{ $words }”
ground-cited = the word of { $names }
ground-cited-firm = the word of { $names } (confidence: { $firm })
ground-uncited = an assumption without evidence
ground-uncited-firm = an assumption without evidence (confidence: { $firm })

# What would have to change
change-held = { $held ->
    [one] nothing: the one outcome that holds for everyone has “{ $what }”.
   *[other] nothing: “{ $what }” is true in { $count ->
        [one] one
       *[other] { $count }
     } of the { $held } outcomes that hold for everyone.
 }
change-hold = { $whole ->
    [yes] “{ $what }”
   *[other] { $count ->
        [one] one
       *[other] { $count }
     } of the { $total } outcomes with “{ $what }”
 } would hold if { $edits }.
change-against = today's reading is otherwise, on { $ground }.
change-or = Or if { $edits } – against { $ground }.
met = For example outcome { $number } ({ $label }): { $why }
change-both = { $total ->
    [one] { $count ->
        [0] Even so it would not both hold and be reached by wanted moves.
       *[other] It would then both hold and be reached by wanted moves.
     }
   *[other] { $count ->
        [0] None
        [one] One
       *[other] { $count }
     } of the { $total } least changes found would let it both hold and be reached by wanted moves.
 }
change-more = { $count ->
    [one] One more answer changes
   *[other] { $count } more answers change
 } the same statements in another way.
change-cut = There may be more answers; not all were tried.
change-beyond = for “{ $what }” { $count ->
    [0] no single change of a statement was found to be enough
    [one] no single change of a statement is enough
   *[other] no { $count } changes of statements are enough
 }; { $stopped ->
    [yes] { $next ->
        [one] not all of them were tried
       *[other] { $next } at once were not all tried
     }
   *[no] more were not tried
 }.
change-rankings = there are no statements to be changed one by one, since what each wants is given in another way.
lever-scenario = the scenario “{ $what }”
lever-left = { $a } no longer a party
lever-against = { $lever } – against { $ground }
levers-settled = settled once and for all: { $what }
levers = { $count ->
    [one] This alone
   *[other] Any one of these alone
 } would do it as well: { $levers }{ $etc }.
levers-more = { "; " }{ $more } more
levers-none = No scenario of the model would do it, nor would anybody's leaving, nor any single option settled once and for all.
levers-untried = None of the single actions from outside that were tried would do it; not all were tried.

# What would have to change for it to be reached
reach-already = nothing: “{ $what }” is reached from today by wanted moves.
reach-barred = nothing that anybody could do leads from today to “{ $what }”.
reach-unwanted = wanted moves alone do not lead to “{ $what }”; on the way with the fewest unwanted ones, { $unwanted }.
unwanted-deed = { $a } would have to { $do } without wanting to
change-reach = it would be reached by wanted moves alone if { $edits }.
joint = { $before ->
    [0] If { $names }
    [one] If, after one wanted move, { $names }
   *[other] If, after { $before } wanted moves, { $names }
 } acted together and at once ({ $deeds }), that would open the way{ $after ->
    [0] { "" }
    [one] ; one wanted move would follow
   *[other] ; { $after } wanted moves would follow
 }.
joint-lasts = { $after ->
    [0] Each of them would be better off than before.
   *[other] Each of them would be better off than before, right after acting together and at the end.
 }
joint-ends = Right after acting together each of them would be better off than before, but { $after ->
    [one] after the wanted move
   *[other] after the wanted moves
 } that would follow { $fates }.
joint-worse = { $names } would be worse off than before
joint-same = { $names } would be no better off than before
joint-better = { $names } would be better off
reach-way = The whole way: { $deeds }.
joint-none = No joint move that leaves everybody who takes part in it better off leads there.
joint-beyond = Not all joint moves were tried; none of those tried that leaves everybody who takes part in it better off leads there.

# Who decides
held-and-reached = an outcome that holds and is reached
decides-today = nobody has to: “{ $what }” is so today.
decides-wanted = wanted moves from today lead to “{ $what }”, after { $count ->
    [one] one move, made
   *[other] { $count } moves at the earliest, the last of them made
 } by { $last }.
decides-nobody = nobody brings “{ $what }” about from today by wanted moves.
decides-legal = if unwanted moves are made as well, it takes { $count ->
    [one] one move, made
   *[other] { $count } moves at least, the last of them made
 } by { $last }.
decides-never = other moves do not lead there either.
decides-needed-wanted = { $count ->
    [0] no single party is needed: there is a way past each of them.
    [one] without the wanted moves of { $names } it is not reached.
   *[other] each of { $names } is needed: without the wanted moves of any one of them it is not reached.
 }
decides-needed-legal = { $count ->
    [0] no single party is needed: there is a way past each of them.
    [one] without moves of { $names } it cannot be reached at all.
   *[other] each of { $names } is needed: without moves of any one of them it cannot be reached at all.
 }
