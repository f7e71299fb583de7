# The comments of a conflict file that is made from an article
draft-file-head = A first draft, made from the words of “{ $title }”. Nothing in it is settled: what is marked “to decide” is still open.
draft-file-named = First draft: { $parties }
draft-file-title = a title that takes no side
draft-file-beside-party = named too, without a word on what it could do: { $what }
draft-file-status-quo = which of the options are taken today
draft-file-can = what it can do
draft-file-beside-option = it could perhaps also { $what }
draft-file-wants = what it wants, the most important first; what the text says of that is listed here
draft-file-beside-fork = a fork that could be a scenario: { $what }
draft-file-beside-deadline = a deadline that could be an event: { $what }
draft-file-leaves = { $party } leaves
draft-file-when = Where would it stand { $when }?
draft-file-asked = what the model is to answer here ({ $what })
draft-file-beside-question = the text also asks: { $what }

# A draft, and the walk through it
draft-counted = { $what } from { $source }.
draft-count-party = { $count ->
    [one] 1 party
   *[other] { $count } parties
 }
draft-count-option = { $count ->
    [one] 1 option
   *[other] { $count } options
 }
draft-count-demand = { $count ->
    [one] 1 demand
   *[other] { $count } demands
 }
draft-count-deadline = { $count ->
    [one] 1 deadline
   *[other] { $count } deadlines
 }
draft-count-fork = { $count ->
    [one] 1 fork
   *[other] { $count } forks
 }
draft-count-question = { $count ->
    [one] 1 question
   *[other] { $count } questions
 }
draft-kind-party = party
draft-kind-option = option
draft-kind-demand = demand
draft-kind-deadline = deadline
draft-kind-fork = fork
draft-kind-question = question
draft-beside = { $count ->
    [0] all of it is in the model
    [one] 1 part stands as a comment beside the model; “to decide” marks what is open
   *[other] { $count } parts stand as comments beside the model; “to decide” marks what is open
 }
walk-head = { $kind } { $k } of { $of }: { $label }
walk-id = id { $id }
walk-also = also called { $names }
walk-own = { $count ->
    [one] 1 part is its own
   *[other] { $count } parts are its own
 }
walk-option = of { $owner }; as the text has it: { $sort ->
    [plan] a plan
    [threat] a threat
    [offer] an offer
    [demand] demanded of it
    [refusal] refused
   *[can] possible
 }
walk-demand = of { $owner }
walk-fork = where { $owner } leaves
walk-undo = the way back: { $undo }
walk-do-keep = keep|k
walk-do-edit = edit
walk-do-merge = merge
walk-do-drop = drop
walk-do-split = split
walk-do-undo = undo|back|b
walk-do-all = all
walk-do-quit = quit
walk-do-yes = yes
walk-do-no = no
walk-not-understood = say one of these: { $words }
walk-nothing-before = nothing was done before this
walk-field-label = in words
walk-field-id = id
walk-field-undo = the way back (- for none)
walk-field-owner = whose
walk-field-date = day (- for none)
walk-into = which of these is it? (number; Enter: none)
walk-apart = which name is somebody else’s? (number; Enter: none)
walk-write = Write { $what } into { $folder }?
walk-write-so-far = Write what was kept so far ({ $what }) into { $folder }?
walk-nobody = nobody is kept who acts, so there is no conflict to write
walk-elsewhere = into which folder instead? (Enter: none)
