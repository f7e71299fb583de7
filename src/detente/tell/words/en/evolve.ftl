# Where courses end, and where they are
courses-end = Where the courses end
courses-on = Where the courses are { $when }
courses-about = In which share of the courses this is so: “{ $what }”
with-and-without = , with the events and without
courses-after-events = A course has ended once neither a wanted move nor an event can take it elsewhere; days count from the start.
courses-more = { $count } more, together { $share } of the courses{ $other ->
    [none] { "" }
   *[other] {" "}with the events, { $other } without
 }{ SHELL("; --json has all") }.
head-share = share
head-with = with
head-without = without
head-days = mean days

# The commonest courses
courses-commonest = The commonest courses on that assumption
course = { $numbers }: { $share } of the courses – { $deeds }
course-cycle = in a cycle that never ends: { $names }
course-stays = nobody wants to move, or only within the cycle

# Checks
courses-played = Checked by playing { $count } courses out, with seed { $seed }, up to the day asked about, { $when }; of 100 courses
head-exact = exact
head-played = played out
courses-deviation = The largest difference is { $times } standard errors.
courses-checked = Checked: the equations are solved to within { $residual }.
