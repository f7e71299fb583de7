# The cards: what shows an answer
strip-unwanted = { $do }, unwillingly
strip-undeterred = { $wanted ->
    [yes] no wanted countermove undoes it
   *[no] no countermove undoes it
 }{ $lasting ->
    [yes] { " " }for good
   *[no] { "" }
 }
strip-no-better = no better for { $a }
without = no { $what }
short-wish-if = { $b } if { $a }
short-wish-iff = { $a } if and only if { $b }
avoided = to avoid “{ $what }”
card-decides = What decides: { $words }.
card-held = Where it holds
card-more-outcomes = { $count ->
    [one] One more outcome holds.
   *[other] { $count } more outcomes hold.
 }
card-who = Who
card-leaves = Overturns
card-by = By which move
card-decided = What decides
card-last = Makes the last move
card-needed = Indispensable
card-raise = { $a } would have to put “{ $words }” above “{ $above }”
card-drop = “{ $words }” would have to be of no matter to { $a }
card-negate = { $a } would have to want “{ $words }”
card-otherwise = { $kind ->
    [raise] { $a } would have to put two of its wishes the other way round
    [drop] one of the wishes of { $a } would have to be of no matter
   *[negate] { $a } would have to want the opposite of one of its wishes
 }
card-fate = { $fate ->
    [reached] Then it would be reached, but not hold.
    [neither] Then it would neither hold nor be reached.
   *[held] Then { $held ->
        [one] one
       *[other] { $held }
     } of { $total } would hold{ $fate ->
        [both] { " " }– and be reached.
        [apart] { " " }– others would be reached.
        [holds] .
       *[held] { " " }– still not reached.
     }
 }
card-today-raise = Today the other way round{ $ground ->
    [none] .
   *[other] { " " }({ $ground }).
 }
card-today-drop = Today it matters{ $ground ->
    [none] .
   *[other] { " " }({ $ground }).
 }
card-today-negate = Today the opposite{ $ground ->
    [none] .
   *[other] { " " }({ $ground }).
 }
card-ladder = Order of wishes
card-courses = How many courses stand where
card-on-day = { $when }: { $stands }.
card-nothing = nothing of it
card-wish = { $a }: { $words ->
    [none] one of its wishes
   *[other] { $words }
 }
card-hangs-on = hangs on { $about }{ $by ->
    [none] { "" }
   *[other] { " " }– { $by }
 }
card-weak = Weak line
card-turns = Turns answer
card-word = On whose word
card-by-question = By question, the least sure first:
card-share = { $what } ({ $word ->
    [none] no course
    [hardly] hardly any
    [few] few
    [half] about half
    [most] most
    [nearly] nearly all
   *[all] all
 }{ $each ->
    [yes] { " " }each
   *[no] { "" }
 })
card-quoted = quoted:
