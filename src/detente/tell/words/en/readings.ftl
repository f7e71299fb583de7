# Shares of readings: never probabilities
readings-none = in no reading ({ $figure })
readings-hardly = in hardly any reading ({ $figure })
readings-few = in few readings ({ $figure })
readings-half = in about half of the readings ({ $figure })
readings-most = in most readings ({ $figure })
readings-nearly = in nearly all readings ({ $figure })
readings-all = in all readings ({ $figure })
readings-drawn = { $count } of 100; ±{ $error }
readings-agreed = { $count } of 100; { $draws } drawn
readings-exact = { $count } of 100, all counted
agreed-drawn = { $draws } drawn, so with 95 % certainty { $count } of 100
points-least = at least { $count }
points-most = at most { $count }
agreed-counted = all counted
drawn-monte-carlo = Read { $draws } times, drawn by chance from seed { $seed }; each line, and whatever else varies, as often as its confidence or the file says. ± is one standard error, of the drawing alone; “at least” and “at most” are 95 % certain.{ $rule ->
    [yes] { " " }The rule that decides was found by one half of them, and its shares counted in the other.
   *[no] { "" }
 } A share of readings says how well an answer stands up when the parties are read otherwise, not how likely an event is.
drawn-latin-hypercube = Read { $draws } times, drawn evenly over all that varies from seed { $seed }. ± is at most one standard error, of the drawing alone; “at least” and “at most” are 95 % certain.{ $rule ->
    [yes] { " " }The rule that decides was found by one half of them, and its shares counted in the other.
   *[no] { "" }
 } A share of readings says how well an answer stands up when the parties are read otherwise, not how likely an event is.
drawn-enumeration = All { $draws } readings were counted, each by its share, so shares are exact given how lines may vary. A share of readings says how well an answer stands up when the parties are read otherwise, not how likely an event is.
drawn-nothing = Nothing in this model varies, so that the file's own reading is the only one, and nothing can be said of how sure an answer is. Lines under `preferences:` vary, options with a `chance:`, and preferences that are read otherwise under `readings:`.

# What differs between readings
factor-alternative = whose reading it is
factor-available = whether there is this option: { $do }
factor-pair = { $who }: whether “{ $words }” comes before “{ $below }”
factor-swap = { $who }: whether what stands in the places of “{ $words }” and “{ $below }” changes places
reading-own = the file's own reading
reading-other = reading { $number }
value-present = with this line
value-absent = without it
value-negated = with its opposite
value-swapped = where it does
value-kept = where it does not
value-above = where it does
value-below = where it does not
value-available = where there is
value-missing = where there is not
value-slow = at a slow pace
value-middle = at a middling one
value-quick = at a quick one
value-reading = by { $name }

# A box of readings
box-holding = Where { $restrictions }, it holds in { $density } of 100 readings{ $density_error }; of 100 readings in which it holds, { $coverage }{ $coverage_error } are among these.
box-not-holding = Where { $restrictions }, it does not hold in { $density } of 100 readings{ $density_error }; of 100 readings in which it does not, { $coverage }{ $coverage_error } are among these.
box-answer = Where { $restrictions }, the answer stays in { $density } of 100 readings{ $density_error }; of 100 readings in which it stays, { $coverage }{ $coverage_error } are among these.
box-not-answer = Where { $restrictions }, the answer is another one in { $density } of 100 readings{ $density_error }; of 100 readings in which it is another one, { $coverage }{ $coverage_error } are among these.
box-supposed = Where { $restrictions }, it is so in { $density } of 100 readings{ $density_error }; of 100 readings in which it is so, { $coverage }{ $coverage_error } are among these.
box-not-supposed = Where { $restrictions }, it is not so in { $density } of 100 readings{ $density_error }; of 100 readings in which it is not, { $coverage }{ $coverage_error } are among these.
box-line = “{ $words }” ({ $who })
box-present = { $lines } { $count ->
    [one] is
   *[other] are
 } present
box-absent = { $lines } { $count ->
    [one] is
   *[other] are
 } missing
box-negated = the opposite of { $lines } is wanted
box-absent-negated = { $lines } { $count ->
    [one] is
   *[other] are
 } missing, or the opposite is wanted
box-present-absent = the opposite of { $lines } is not wanted
box-present-negated = { $lines } or the opposite is wanted
box-order = “{ $first }” comes before “{ $second }” ({ $who })
box-swapped = what stands in the places of “{ $first }” and “{ $second }” changes places ({ $who })
box-kept = what stands in the places of “{ $first }” and “{ $second }” does not change places ({ $who })
box-reading = it is read as in { $names }
box-available = there is this option: { $do }
box-missing = there is no such option: { $do }
box-rate = { $who } acts at a { $pace } pace
box-slow = slow
box-middle = middling
box-quick = quick

# What one thing does
effect = { $factor } – holds { $parts }.
effect-first = in { $count } of 100 readings { $where }{ $error }
effect-next = in { $count } { $where }{ $error }

# On whose word
voices = it hangs on lines that rest on the word of { $names }.
voices-more = { $count ->
    [one] one other
   *[other] { $count } others
 }

# How sure the answers are
sure-too-many = { $total } outcomes are too many to be read many times over in a brief (at most { $most }); the command `detente ensemble` does that.
sure-nothing = there is no other question of which it can be said how sure its answer is.
sure-fixed = the model has no preference by statements, so nothing in it varies; other readings may be given under `readings:`.
sure-counts = when the lines of the model vary, the { $total } answers that can be compared whole stay the same in so many readings: { $parts }.
sure-least = the least sure answer is that to { $questions }, the same { $share }{ $named ->
    [none] { "" }
   *[other] , though what it names stays { $named }
 }{ $reached ->
    [none] .
   *[other] , though what it says of wanted moves stays { $reached }.
 }
same-none = { $count } in none
same-hardly = { $count } in hardly any
same-few = { $count } in few
same-half = { $count } in about half
same-most = { $count } in most
same-nearly = { $count } in nearly all
same-all = { $count } in all
sure-answer = { $questions } – the same answer { $share }{ $named ->
    [none] { "" }
   *[other] ; what it names stays, alone or with more, { $named }
 }{ $reached ->
    [none] .
   *[other] ; what it says of wanted moves stays { $reached }.
 }
sure-supposed = { $questions } – what { $count ->
    [one] it supposes
   *[other] they suppose
 } is so { $share }; what the answer then names is not compared.
sure-asked = { $questions } – whether what is asked about then holds, in some outcome or in all, stays the same { $share }{ $scenario ->
    [no] .
   *[other] , out of { $scenario } readings with the scenario.
 }
sure-leads = { $questions } – where wanted moves then lead, and hold, stays the same { $share }{ $scenario ->
    [no] .
   *[other] , out of { $scenario } readings with the scenario.
 }
sure-left = Nothing of this kind is said of { $questions }.

# The picture
sure-title = Holding for everyone by { $concept }: in how many of 100 readings
sure-some-outcome = { $what } holds in some outcome
