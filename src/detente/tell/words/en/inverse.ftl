# What would have to be wanted otherwise, after an "if", and what speaks against it
wish-raise = { $a } would rather { $wish } than { $other }
wish-drop = { $a } no longer wanted to { $wish }
wish-negate = { $a } wanted to { $wish }
wish-other = have { $a } { $do }
wish-under = { $wish } (should { $a } { $do })
wish-have = have { $what }
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
met = For example { $name }: { $why }
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

# The least change, as its command answers; aim: whether it is to hold, to be reached, or both
inverse-as-is = { $aim ->
    [hold] It holds by { $concept } as it is.
    [reach] Wanted moves lead to it as it is.
   *[both] Wanted moves lead to it as it is, and it holds by { $concept }.
 }
inverse-by = { $aim ->
    [hold] by { $concept }
    [reach] for it to be reached,
   *[both] for it to be reached and to hold by { $concept },
 }
least-rankings = { $count ->
    [one] { $count } swapped pair is
   *[other] { $count } swapped pairs are
 }
least-statements = { $count ->
    [one] { $count } edit of a line is
   *[other] { $count } edits of lines are
 }
least-levers = { $count ->
    [one] { $count } action from outside is
   *[other] { $count } actions from outside are
 }
inverse-least = { $by } { $changes } needed and enough; no fewer are.
inverse-none = No such change makes it hold by { $concept }; that is proven.
inverse-beyond = { $by } fewer than { $changes } not enough; more were not tried.
inverse-proven = { $by } fewer than { $changes } not enough; that is proven.
inverse-unproven = Nothing is proven yet.
inverse-tried = Of the choices of { $next }, { $count } of { $total } were tried.
stop-spent = Stopped, the budget is spent.
stop-interrupted = Stopped.
inverse-answer = Answer { $number } of { $of }
inverse-first = An answer (--all lists every one)
inverse-then = { $aim ->
    [hold] Then as wanted and holding: { $states }.
    [reach] Then as wanted and reached: { $states }.
   *[both] Then as wanted, reached and holding: { $states }.
 }
swapped = { $a } would prefer { $prefer } to { $over }
if-edited = if { $edits }
edited-drop = In the file: drop { $line }.
edited-negate = In the file: turn { $line } into its opposite.
edited-raise = In the file: put { $line } above { $above }.
line-cited = the line “{ $line }” [evidence: { $evidence }]
line-uncited = the line “{ $line }”
against-lines = { $change } – against { $lines }
resting-on = { $change } – evidence on it: { $evidence }
lever-note = Note: { $note }
conditions = Conditions on the rankings
condition = Others as they are, { $a } must like { $state } at least as much as { $others }.
condition-or = { ", or as " }
rankings-held = By { $concept } it holds in { $count } of { $total } strict rankings of { $names }.
rankings-of-nobody = Nobody can move any more, so by { $concept } it holds.

# The ways in which it could be reached
ways-unwanted = By moves that are not wanted
ways-joint = By a joint move
ways-statements = By other preferences
ways-levers = From outside
way-least-unwanted = Of all ways there, the one with the fewest unwanted moves has { $unwanted }:
way-no-end = As it is, none of the outcomes that are meant holds by { $concept }, so nothing leads to one.
way-ends = This leads to { $name }.
deed-unwanted = { $deed } (not wanted)
joint-opens = A joint move of { $count } opens the way, and none of fewer does: { $names }.
joint-closed = No joint move opens the way: two or more can bring about nothing together that all of them prefer and from which wanted moves lead there; that is proven.
joint-proven = No joint move of fewer than { $next } opens the way; that is proven.
step-before = first: { $deed }
step-together = together: { $deed }
step-after = then: { $deed }
wish-raise-apart = { $a } put “{ $wish }” above “{ $other }”
wants = { $a } { $plural ->
    [yes] want
   *[no] wants
 } to { $wish }
wants-avoided = { $a } { $plural ->
    [yes] want
   *[no] wants
 } to avoid “{ $what }”
wants-so = { $a } { $plural ->
    [yes] want
   *[no] wants
 } “{ $what }”
wants-iff = { $a } { $plural ->
    [yes] want
   *[no] wants
 } to { $wish } if, and only if, { $so }
