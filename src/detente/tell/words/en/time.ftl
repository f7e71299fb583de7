# Shares of courses, never called probabilities
share-none = in no course
share-hardly = in hardly any course (under { $count } of 10)
share-few = in few courses (about { $count } of 10)
share-half = in about half of the courses ({ $count } of 10)
share-most = in most courses (about { $count } of 10)
share-nearly = in nearly all courses (over { $count } of 10)
share-all = in all courses

# Days and speeds
on-date = on { $date } ({ $away })
weeks-on = { $count ->
    [one] one week on
   *[other] { $count } weeks on
 }
days-on = { $count ->
    [0] today
    [one] one day on
   *[other] { $count } days on
 }
in-the-end = in the end
pace-once = once a day
pace-often = { $number } times a day
pace-seldom = once in { $number } days
pace-between = between { $least } and { $most }
rate = { $a } { $plural ->
    [yes] act
   *[no] acts
 } { $pace } on average where a move is wanted
chooses-uniform = chooses evenly among the moves it wants
chooses-proportional = chooses among the moves it wants by how many ranks it gains
chooses-best = chooses the move it wants most
assumed-equal = Assumed: whoever wants to move does so { $pace } on average, everybody equally quickly, and { $chosen }. What is said of courses follows from this assumption; it is no observation.
assumed-unequal = Assumed: whoever wants to move does so on average as quickly as this – { $each } – and { $chosen }. What is said of courses follows from this assumption; it is no observation.
event = { $what }: { $happening }.
event-happens = { $when }{ $unless } – from then on: { $deeds }
event-fixed = { $deeds } (fixed)
event-unless = , but not where it is so that “{ $what }”
event-untitled = a deadline

# Where the courses stand
when-supposed = { $equal ->
    [yes] if every wanted move is equally quick, this follows.
   *[no] if wanted moves are as quick as the model supposes, this follows.
 }
when-not = the courses cannot be followed: { $fault }.
on-day = { $when }: { $stands }.
quoted = “{ $what }”
stands = { $what } { $each ->
    [yes] each{ " " }
   *[no] { "" }
 }{ $share }
stands-otherwise = { $what } { $each ->
    [yes] each{ " " }
   *[no] { "" }
 }{ $share }, without the { $count ->
    [one] event
   *[other] events
 } { $other }
ends = In the end the courses stay: { $ends }{ $etc }{ $count ->
    [0] .
    [one] . The days count to where neither a wanted move nor the event changes anything any more.
   *[other] . The days count to where neither a wanted move nor an event changes anything any more.
 }
end = { $share } { $place }, { $span }
span-start = from the start
span-days = { $count ->
    [0] after less than a day on average
    [one] after about one day on average
   *[other] after about { $count } days on average
 }
span-weeks = { $count ->
    [one] after about one week on average
   *[other] after about { $count } weeks on average
 }
ends-more = { "; " }{ $more ->
    [one] one more end
   *[other] { $more } more ends
 }
courses-again = In the courses a party may make several wanted moves in a row, which does not count where it is said what is reached: so they lead to outcomes that are called not reached.
in-outcome = in outcome { $number } ({ $label })
in-cycle = in a cycle that never ends, among outcomes { $numbers }
