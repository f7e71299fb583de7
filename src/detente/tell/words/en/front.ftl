# The first page
front-notice = A reading, not a forecast
front-today = Today
front-leads = Where it leads from today
front-glance = Answers at a glance
front-changes = What would change it
front-watch = Watch for
front-supposed = Supposed, not found
front-question = Question
front-answer = Answer
front-sure = How sure
front-ground = Least firm ground
front-also = Also true where it holds: { $what }
front-in = { $total ->
    [one] yes
   *[other] { $count ->
        [one] in one of { $total }
       *[other] in { $count } of { $total }
     }
 }
headline = { $count ->
    [one] One outcome holds{ $common ->
        [none] .
       *[other] : { $common }.
     }
   *[other] { $count ->
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
       *[other] { $count }
     } outcomes hold{ $common ->
        [none] { "" }
       *[other] ; in all: { $common }
     }{ $apart ->
        [none] .
       *[other] { $listed ->
            [yes] :
           *[no] ;
         } { $apart }.
     }
 }
headline-none = On this reading no outcome holds for everyone; all { $total } were checked.
headline-not = “{ $what }” does not hold.
headline-unreached = “{ $what }” would hold, but is not reached.

# Where it leads
front-moves = { $count ->
    [0] it holds already
    [one] one move
   *[other] { $count } moves
 }
front-more-ends = { $count ->
    [one] One more outcome holds and is reached.
   *[other] { $count } more outcomes hold and are reached.
 }
front-unreached = { $reached ->
    [0] { $count ->
        [one] The one outcome that holds is not reached from today.
       *[other] None of the { $count } outcomes that hold is reached from today.
     }
   *[other] { $count ->
        [one] One more outcome holds, but is not reached from today.
       *[other] { $count } more outcomes hold, but are not reached from today.
     }
 }
front-not-reached = Not reached: { $what } – { $step }.
front-no-way = no moves lead there
front-falls-apart = reached, but it would not hold
front-would-have-to = would have to { $do } – and { $plural ->
    [yes] do
   *[no] does
 } not want to

# How sure, and on whose word
sure-word-none = no reading
sure-word-hardly = hardly any reading
sure-word-few = few readings
sure-word-half = about half
sure-word-most = most readings
sure-word-nearly = nearly all
sure-word-all = all readings
unsure = How sure: the file asks no question of the kind “sure”; detente ensemble tells it.
unsure-asked = How sure: nothing varies in this model, or it is too large to be read many times.
unsure-rankings = How sure: this model has rankings without lines, so nothing varies.
ground-own = our reading of { $a }
front-more-rows = { $count ->
    [one] One more question is answered below.
   *[other] { $count } more questions are answered below.
 }

# What would change it
front-if = If { $edits }: { $fate }.
front-fate = { $held ->
    [0] “{ $what }” would still not hold
    [one] one of { $total } would hold
   *[other] { $held } of { $total } would hold
 } – { $reached ->
    [yes] and be reached
   *[no] still not reached
 }
front-today-otherwise = Today the reverse ({ $ground }).
front-no-change = No change is needed: “{ $what }” { $reach ->
    [yes] is reached
   *[no] holds
 } as it is.
front-without = If { $edit }: { $held ->
    [0] nothing would hold.
   *[other] { $still ->
        [0] { $held ->
            [one] another outcome
           *[other] { $held } other outcomes
         }
       *[other] { $held ->
            [one] one outcome
           *[other] { $held } outcomes
         }
     } would hold, { $reached ->
        [0] none
       *[other] { $reached }
     } reached.
 }
placed-raise = wish { $place } of { $a } stood above its wish { $above }
placed-drop = wish { $place } of { $a } did not matter
placed-negate = wish { $place } of { $a } were the reverse
front-and-more = { $count ->
    [one] , and one more change
   *[other] , and { $count } more changes
 }

# Watch for
watch-gained = { $a }: { $do } – then { $what } would hold
watch-lost = { $a }: { $do } – then { $what } would no longer hold

# Supposed
supposed-scenario = In “{ $what }”: { $gone ->
    [none] { $fixed }.
   *[other] without { $gone }{ $fixed ->
        [none] .
       *[other] ; { $fixed }.
     }
 }
supposed-in-scenario = What “{ $what }” settles.
supposed-dates = { $count ->
    [one] The date of one event.
   *[other] The dates of { $count } events.
 }
supposed-pace = That everybody acts equally fast.
supposed-no-source = No line of this model cites a source.
supposed-lines = { $count ->
    [one] One of { $total } lines cites nobody.
   *[other] { $count } of { $total } lines cite nobody.
 }

# The shortest answers
short-impossible = not possible under the model's constraints.
short-no-today = unknown: the model names no status quo.
short-nobody = nobody: all of them hold.
short-blocks = { $who }.
short-named = { $what }{ $more ->
    [0] .
   *[other] ; { $more } more.
 }
short-held = { $count } of { $total } hold.
short-all = { $held ->
    [one] yes, in the one outcome that holds.
   *[other] yes, in all { $held } that hold.
 }
short-some = in part: in { $count } of the { $held } that hold.
short-none = no: { $who }.
short-one = { $held ->
    [one] { $what }
   *[other] { $what } ({ $count } of { $held })
 }
short-only = { $others ->
    [0] { $what }.
   *[other] { $what }; the others not.
 }
short-of-several = { $held ->
    [0] nothing holds.
   *[other] { $count ->
        [0] none of the { $total }.
       *[other] { $count } of the { $total }.
     }
 }
short-reached = { $held ->
    [0] none: nothing holds.
   *[other] { $count ->
        [0] no: none
        [one] one
       *[other] { $count }
     } of the { $held } that { $held ->
        [one] holds
       *[other] hold
     }.
 }
short-both = { $reach ->
    [unknown] it holds; whether it is reached is unknown.
    [yes] { $held ->
        [one] yes: it holds and is reached.
       *[other] yes: { $held } hold, { $both } of them reached.
     }
   *[no] it holds, but is not reached.
 }
short-neither = { $reach ->
    [unknown] it does not hold: { $who }.
    [yes] reached, but it would not hold: { $who }.
   *[no] neither: { $who }.
 }
short-then = “{ $what }”: { $after ->
    [0] no
   *[other] yes
 }{ $heldafter ->
    [one] { "" }
   *[other] , in { $after } of { $heldafter }
 }, { $turn ->
    [same] as without it
   *[other] unlike without it
 }.
short-then-so = { $after ->
    [0] no
   *[other] yes, in { $after } of { $heldafter }
 }.
short-turned = { $gained ->
    [none] no longer: { $lost }.
   *[other] newly: { $gained }{ $lost ->
        [none] .
       *[other] . No longer: { $lost }.
     }
 }
short-compared = { $gained } newly { $gained ->
    [one] holds
   *[other] hold
 }, { $lost } no longer, { $kept } in both.
short-no-change = no change is needed.
short-rankings = not looked for: this model has rankings without lines.
short-beyond = no { $count ->
    [one] single change does
   *[other] { $count } changes do
 } it.
short-if = if { $edits }.
short-change = { $names } would have to want { $count ->
    [one] one thing
   *[other] { $count } things
 } otherwise.
short-barred = no moves lead there, wanted or not.
short-unwanted-do = { $names } would have to { $do }, unwillingly.
short-unwanted = moves against its own wish: { $names }.
short-never = nobody: it does not come about.
short-today = it is so today.
short-decides = { $wanted ->
    [yes] { "" }
   *[no] nobody wants to;{ " " }
 }last: { $last }{ $needed ->
    [none] ; nobody is indispensable.
    [unsaid] .
   *[other] ; not without { $needed }.
 }
short-when = { $when }: { $what } { $share }.
short-when-not = { $when }: nothing of it.
short-when-other = { $when }: other outcomes.
short-by = by { $date }
short-outcome = outcome { $numbers }
short-share-none = in no course
short-share-hardly = in hardly any course
short-share-few = in few courses
short-share-half = in about half of the courses
short-share-most = in most courses
short-share-nearly = in nearly all courses
short-share-all = in all courses
short-untried = not looked into: { $total } weak lines.
short-weak = { $total ->
    [0] no line is marked as weak.
   *[other] { $count ->
        [0] nothing turns: none of { $total } weak lines.
        [one] one of { $total } weak lines turns an answer.
       *[other] { $count } of { $total } weak lines turn answers.
     }
 }
short-sure = least sure: “{ $question }” – { $word }.
short-sure-place = least sure is answer { $place }: { $word }.
short-sure-not = nothing of it was counted.
short-leavers = { $total ->
    [one] { $a }{ $also ->
        [none] { "" }
       *[other] , { $also }
     } would leave it
   *[other] of { $total }, { $a } would leave { $count }{ $others ->
        [none] { "" }
       *[other] , { $others }
     }
 }
supposed-weak = { $count ->
    [one] One of { $total } lines is marked as unsure.
   *[other] { $count } of { $total } lines are marked as unsure.
 }
headline-instead = “{ $what }” does not hold; instead: { $common }.
shortly-raise = { $a } ranked “{ $words }” above “{ $above }”
shortly-drop = “{ $words }” did not matter to { $a }
shortly-negate = { $a } wanted the reverse of “{ $words }”
short-same = { $kept ->
    [one] the same outcome holds
   *[other] the same { $kept } outcomes hold
 }; other ones are reached.
