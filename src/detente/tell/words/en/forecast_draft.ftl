# Forecasts that a model suggests
drafted-no-probability = beside each question stands what follows from the model: shares of courses and of readings. None of them is a probability; how probable it is, you say
drafted-title = { $day ->
    [none] { $what }
   *[other] by { $day }: { $what }
 }
drafted-which = { $day ->
    [none] which of these: { $what }
   *[other] on { $day }, which of these: { $what }
 }
drafted-rule = yes if { $day ->
    [none] by the day to be named
   *[other] at the end of { $day }
 } this is so: { $what }; to decide: what shows it
drafted-rule-which = the one that is so { $day ->
    [none] on the day to be named
   *[other] at the end of { $day }
 }; to decide: what shows it
drafted-undecided = to decide
drafted-criteria = how it is decided: { $words }
drafted-by-event = suggested by the event “{ $title }”, which brings it
drafted-by-unless = suggested by the event “{ $title }”, which does not come about if this is so by then
drafted-by-question = suggested by question { $number }: “{ $title }”
drafted-by-scenario = suggested by question { $number }: “{ $title }”, which supposes that this comes
drafted-by-supposed = suggested by question { $number }: “{ $title }”
drafted-by-condition = suggested by a condition that the model names and no question asks about
drafted-courses = { $what ->
    [none] { "" }
   *[other] { $what }:{ " " }
 }{ $share }, { $pace ->
    [equal] if every wanted move is equally quick
   *[own] if everybody is as quick as the model says
 }{ $without ->
    [none] { "" }
   *[other] ; without the events { $without }
 }
drafted-readings = { $what ->
    [none] { "" }
   *[other] { $what }:{ " " }
 }{ $share } it is so in an outcome that holds{ $reached ->
    [yes] { " " }and that wanted moves lead to
   *[no] { "" }
 }, seed { $seed }
drafted-nothing-said = the model supposes that it comes, and says nothing of whether it does
drafted-only-if = counts only if { $id } comes out as yes
drafted-past = the day is past; { SHELL("--at says when it was said, and ") }the ledger keeps when it was recorded

# Beside answers
talk-nothing-drafted = the model has no events, no questions about something and no conditions with a title that a forecast could be made of
talk-complete-command = nothing was written; to take one, complete its command: what is to decide, and the words in capitals (P% is how probable you hold it)
talk-draft-needs-study = nothing was written; forecasts stand in a study: detente new DIR --from NAME starts one, or name the folder of yours
