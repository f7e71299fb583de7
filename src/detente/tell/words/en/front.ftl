# The first page
front-notice = A reading, not a forecast
front-undecided = { $count ->
    [one] A draft: one place is still to decide
   *[other] A draft: { $count } places are still to decide
 }
front-today = Today
front-leads = Where it leads
front-glance = Answers at a glance
front-changes = What would change it
front-watch = Watch for
front-supposed = Supposed, not found
front-left-out = A large conflict
left-out = Of { $count } outcomes a few are told; left out is { $what }.
left-sure = how sure the answers are (detente ensemble)
left-grounds = what each rests on (detente sensitivity)
left-changes = the least changes (detente inverse)
front-question = Question
front-answer = Answer
front-sure = How sure
front-ground = Weakest support: whose word, how firm
front-also = Also true of what holds: { $what }
front-in = in { $count ->
    [one] one
   *[other] { $count }
 } of { $total }
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
     } outcomes hold{ $apart ->
        [none] { "" }
       *[other] { $listed ->
            [yes] :
           *[no] ;
         } { $apart }
     }{ $common ->
        [none] { "" }
       *[other] ; in { $count ->
            [2] both
           *[other] all
         }: { $common }
     }.
 }
headline-indifferent = On this reading nobody prefers any outcome to another, so each of the { $total } holds.
headline-none = On this reading no outcome holds for everyone; { $total ->
    [2] both
   *[other] all { $total }
 } were checked.
headline-denied = { $none ->
    [none] { $what } does not hold
   *[other] { $none } holds
 }
headline-not = { $denied }.
headline-instead = { $denied }; { $end ->
    [yes] in the end { $common }
    [some] reached instead: { $common }
   *[no] instead: { $common }
 }.
headline-unreached = { $what } would hold, but is not reached.

# Where it leads
front-already = it holds already
front-signs = + begins, − ends.
front-missing = Not reached:
front-more-ends = { $count ->
    [one] One more outcome holds and is reached.
   *[other] { $count } more outcomes hold and are reached.
 }
front-unreached = { $reached ->
    [0] { $count ->
        [one] The one outcome that holds is not reached from today
       *[other] None of the { $count } outcomes that hold is reached from today
     }
   *[other] { $count ->
        [one] One more outcome holds, but is not reached from today
       *[other] { $count } more outcomes hold, but are not reached from today
     }
 }{ $what ->
    [none] .
   *[other] { $count ->
        [one] : { $what }.
       *[other] ; in some of them: { $what }.
     }
 }
front-again = { $unreached ->
    [one] It would be
   *[other] { $count ->
        [one] One of them would be
       *[other] { $count } of them would be
     }
 } if a party might make several wanted moves in a row, as it may in courses.
front-not-reached = Not reached: { $what } – { $step }.
front-no-way = no moves lead there
front-falls-apart = reached, but it would not hold
front-would-have-to = would have to { $do }, unwillingly{ $more ->
    [0] { "" }
    [one] ; one more move is unwanted
   *[other] ; { $more } more moves are unwanted
 }

# How sure, and on whose word
sure-word-none = { $drawn ->
    [yes] no reading drawn
   *[no] no reading
 }
sure-word-hardly = hardly any reading
sure-word-few = few readings
sure-word-half = about half
sure-word-most = most readings
sure-word-nearly = nearly all
sure-word-all = { $drawn ->
    [yes] all readings drawn
   *[no] all readings
 }
unsure = How sure: not computed here.
unsure-asked = Nothing varies in this model, or it is too large to be read many times.
unsure-pace = assumes { $equal ->
    [yes] equal pace
   *[no] a pace
 }
unsure-uncounted = not counted
unsure-rankings = This model has rankings without lines, so nothing varies.
ground-own = our reading of { $a }
ground-about = { $a }: { $words }
front-more-rows = { $count ->
    [one] One more answer below.
   *[other] { $count } more answers below.
 }

# What would change it
front-if = If { $edits }, { $fate }.
front-what-if = What if { $edits }? { $fate }.
fate-both = { $what } would hold{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } of { $total } variants{ $before ->
        [0] { "" }
       *[other] { " " }(today { $before })
     }
 }{ $total ->
    [one] { " " }and be reached
   *[other] , { $every ->
        [yes] all reached
       *[no] { $both ->
            [one] one of them reached
           *[other] { $both } of them reached
         }
     }
 }{ $because }
fate-held = { $what } would hold{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } of { $total } variants{ $before ->
        [0] { "" }
       *[other] { " " }(today { $before })
     }
 }{ $because } – still unreached
fate-apart = { $what } would hold{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } of { $total } variants{ $before ->
        [0] { "" }
       *[other] { " " }(today { $before })
     }
 }{ $because } – but where reached, it would not
fate-holds = { $what } would hold{ $total ->
    [one] { "" }
   *[other] { " " }in { $count } of { $total } variants{ $before ->
        [0] { "" }
       *[other] { " " }(today { $before })
     }
 }{ $because }
fate-reached = { $what } would be reached{ $because } – but not hold
fate-neither = { $what } would neither hold nor be reached
fate-lost = { $what } would no longer hold{ $because }
fate-counted = { $held ->
    [0] nothing would hold
    [one] one outcome would hold
   *[other] { $held } outcomes would hold
 } (today { $before })
fate-led = { $way ->
    [now] { $what } would be reached as well
   *[no-longer] { $what } would no longer be reached
 }
since-answer = , since { $a } would otherwise { $do }
since-content = , since { $a } would no longer want to { $do }
since-move = , since { $a } would then { $do }
front-against = Against this: { $ground }.
front-no-change = { $way ->
    [unreached] No change is needed for { $what } to hold; but it is not reached.
    [reached] No change is needed: { $what } is reached as it is.
   *[held] No change is needed: { $what } holds as it is.
 }
# Watch for
watch-event = { $day }: { $what }{ $deeds ->
    [none] { "" }
   *[other] { " " }– { $deeds }
 }{ $then ->
    [unknown] .
   *[other] ; { $then }.
 }
watch-turn = Should { $a } { $do }{ $lasts ->
    [yes] { "" }
   *[no] { " " }for good
 }, { $then }.
watch-gained = { $what } would hold
watch-lost = { $what } would no longer hold
watch-nothing = what holds stays so

# Supposed
supposed-no-source = No statement of this model cites a source: all of it is our own reading.
supposed-word = { $one ->
    [article] Everything rests on one press report
    [source] Everything rests on one source
   *[none] { $bare ->
        [0] Every statement cites somebody
        [one] One of { $total } statements cites nobody
       *[other] { $bare } of { $total } statements cite nobody
     }
 }{ $weak ->
    [0] .
    [one] { $total ->
        [one] ; the model's only statement is unsure.
       *[other] ; one of the model's { $total } statements is unsure.
     }
   *[other] ; { $weak } of the model's { $total } statements are unsure.
 }
supposed-possible = { $who } only { $count ->
    [one] says
   *[other] say
 } { $about } could; here they would.
supposed-ours = Our assumptions: { $what }.
supposed-scenario = “{ $what }” – { $deeds }
supposed-date = the date { $what }
supposed-pace = that everybody acts equally fast

# The shortest answers
short-impossible = not possible under the model's constraints.
short-no-today = unknown: the model names no status quo.
short-not-followed = unknown: the courses cannot be followed.
short-nobody = nobody: all of them hold.
short-blocks = { $who }.
short-named = { $what }.
short-held = { $count } of { $total } hold.
short-all = { $held ->
    [one] yes, in the one outcome that holds.
    [2] yes, in both that hold.
   *[other] yes, in all { $held } that hold.
 }
short-some = yes: in { $count ->
    [one] one
   *[other] { $count }
 } of the { $held } outcomes that hold.
short-none = { $now ->
    [as-is] as things stand, no
    [today] today, no
   *[always] no
 }: { $who }.
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
    [one] { $count ->
        [0] no: the one outcome that holds is not reached.
       *[other] yes: the one outcome that holds is reached.
     }
   *[other] { $count ->
        [0] no: none of the { $held } that hold is reached.
        [one] one of the { $held } that hold is reached.
       *[other] { $every ->
            [yes] { $held ->
                [2] both
               *[other] all { $held }
             } that hold are reached.
           *[no] { $count } of the { $held } that hold are reached.
         }
     }
 }
short-again = no: only by several moves of one party in a row.
short-both = { $reach ->
    [unknown] it holds; whether it is reached is unknown.
    [yes] { $held ->
        [one] yes: it holds and is reached.
       *[other] yes: { $held } hold, { $both } of them reached.
     }
   *[no] no: it holds, but is not reached.
 }
short-neither = { $reach ->
    [unknown] it does not hold: { $who }.
    [yes] reached, but it would not hold: { $who }.
   *[no] { $asked ->
        [only] no, nor would it hold: { $who }.
        [both] no, neither: { $who }.
        [briefly] neither: { $who }.
       *[no] no: { $who }.
     }
 }
short-then = { $supposed ->
    [none] { "" }
   *[other] { $supposed } –{ " " }
 }{ $after ->
    [0] { $turn ->
        [same] no, nor without it
       *[other] no; without it: { $what }
     }
   *[other] yes: { $what }{ $heldafter ->
        [one] { "" }
       *[other] { " " }(in { $after } of { $heldafter })
     }{ $turn ->
        [same] , either way
       *[other] ; without it not
     }
 }.
short-then-so = { $after ->
    [0] no
   *[other] yes, in { $after } of { $heldafter }
 }.
short-turned = { $supposed ->
    [none] { $gained ->
        [none] no longer
       *[other] then
     }
   *[other] { $supposed }{ $gained ->
        [none] , no longer
       *[other] { "" }
     }
 }: { $gained ->
    [none] { $lost }.
   *[other] { $gained }{ $lost ->
        [none] .
       *[other] ; no longer: { $lost }.
     }
 }
short-compared = { $gained ->
    [0] { $lost ->
        [one] one outcome no longer holds
       *[other] { $lost } outcomes no longer hold
     }
    [one] one other outcome holds
   *[other] { $gained } other outcomes hold
 }{ $gained ->
    [0] { "" }
   *[other] { $lost ->
        [0] { "" }
        [one] { " " }instead of one
       *[other] { " " }instead of { $lost }
     }
 }{ $kept ->
    [0] .
   *[other] ; { $kept } as before.
 }
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
short-unwanted = it takes unwanted moves of { $names }.
short-never = nobody: it does not come about.
short-today = it is so today.
short-decides = { $needed ->
    [none] last to move: { $last }; nobody is indispensable
    [unsaid] last to move: { $last }
   *[other] it takes { $needed }
 }{ $wanted ->
    [yes] { "" }
   *[no] ; nobody wants it
 }.
short-when = { $when }: { $what }{ $each ->
    [yes] , each
   *[no] { "" }
 } { $share }.
short-when-not = { $when }: nothing of it.
short-when-whole = { $when }: { $total ->
    [one] { $share }
   *[other] { $count ->
        [one] one
       *[other] { $count }
     } of the { $total }, { $each ->
        [yes] each { $share }
       *[no] { $share }
     }
 }.
short-by = by { $date }
short-outcomes = { $count ->
    [one] outcome
   *[other] outcomes
 } { $numbers }
short-cycle = a { $count }-outcome cycle
short-share-none = in no course
short-share-hardly = in hardly any course
short-share-few = in few courses
short-share-half = in about half the courses
short-share-most = in most courses
short-share-nearly = in nearly all courses
short-share-all = in all courses
short-untried = not looked into: { $total } weak lines.
short-weak = { $total ->
    [0] no line is marked as weak.
    [one] { $count ->
        [0] nothing turns: the one weak line changes no answer.
       *[other] the one weak line turns an answer.
     }
   *[other] { $count ->
        [0] nothing turns: none of { $total } weak lines.
        [one] one of { $total } weak lines turns an answer.
       *[other] { $count } of { $total } weak lines turn answers.
     }
 }
short-sure = least sure: “{ $question }” – { $word }.
short-sure-place = least sure is answer { $place }: { $word }.
short-sure-not = nothing of it was counted.
short-leaver = { $a } { $count }
short-leavers = { $total ->
    [one] { $all }{ $more ->
        [0] { "" }
       *[other] { " " }and others
     } would not leave it at that
   *[other] { $a } would overturn { $rest ->
        [0] { $total ->
            [2] both
           *[other] all { $total }
         } variants
       *[other] { $count } of { $total } variants
     }{ $others ->
        [none] { "" }
       *[other] , { $others }
     }{ $more ->
        [0] { "" }
       *[other] , others too
     }
 }
short-same = { $kept ->
    [0] still nothing holds; what is reached differs
    [one] the same outcome holds; { $alike ->
        [yes] whether it is reached stays so
       *[other] { $after ->
            [0] it is no longer reached
           *[other] it is then reached
         }
     }
   *[other] the same { $kept } outcomes hold; { $alike ->
        [yes] which of them is reached stays so
        [others] others of them are reached
       *[no] { $after } of them reached, before { $before }
     }
 }.
short-in-all = { $then ->
    [yes] { $held ->
        [one] then in the one that holds
        [2] then in both that hold
       *[other] then in all that hold
     }
   *[no] no longer in { $held ->
        [2] both
       *[other] all
     } that hold
 }: { $what }.
short-same-named = { $kept ->
    [one] the same outcome holds
   *[other] the same { $kept } outcomes hold
 }; { $way ->
    [now] now also reached
   *[no-longer] no longer reached
 }: { $what }.
ground-word = word of { $who }
ground-firm = { $firm } confidence
ground-weakest = weakest support: { $ground }
short-several = { $who } (several overturn some)
unsure-unasked = The file asks no question of the kind “sure”; detente ensemble tells it.
front-least-sure = least sure: { $what } – { $sure }
readings-are = Readings vary the model's statements.
supposing = supposing { $what }
supposing-as-today = supposing { $what } as today
short-in = { $what } (in { $count } of { $held })
supposed-ranked = { $source ->
    [none] The rankings cite nobody: all of it is our own reading.
   *[other] The rankings cite nobody; they are from: { $source }.
 }
