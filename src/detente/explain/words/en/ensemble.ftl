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
drawn-monte-carlo = Read { $draws } times, drawn by chance from seed { $seed }, every line present as often as its confidence or the file says. A share of readings says how much an answer bears, not how likely an event is.
drawn-latin-hypercube = Read { $draws } times, drawn evenly over all that varies from seed { $seed }. A share of readings says how much an answer bears, not how likely an event is.
drawn-enumeration = All readings were counted ({ $draws }), so shares are exact. A share of readings says how much an answer bears, not how likely an event is.

# What differs between readings
factor-alternative = whose reading it is
factor-available = whether there is this option: { $do }
factor-pair = { $who }: whether “{ $words }” comes before “{ $below }”
reading-own = the file’s own reading
reading-other = reading { $number }
value-present = present
value-absent = missing
value-negated = opposite
value-swapped = swapped
value-kept = as it is
value-above = first before second
value-below = second before first
value-available = available
value-missing = not available
value-slow = slow
value-middle = middling
value-quick = quick

# A box of readings
box-so = Where { $restrictions }, it is so in { $density } of 100 readings; of 100 readings in which it is so, { $coverage } are among these.
box-otherwise = Where { $restrictions }, it is otherwise in { $density } of 100 readings; of 100 readings in which it is otherwise, { $coverage } are among these.
box-same = Where { $restrictions }, the answer stays in { $density } of 100 readings; of 100 readings in which it stays, { $coverage } are among these.
box-other = Where { $restrictions }, the answer is another one in { $density } of 100 readings; of 100 readings in which it is another one, { $coverage } are among these.
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
box-reading = it is read as in { $names }
box-available = there is this option: { $do }
box-missing = there is no such option: { $do }
box-rate = { $who } acts at a { $pace } pace
box-slow = slow
box-middle = middling
box-quick = quick

# What one thing does
effect = { $factor } – { $parts }
effect-value = { $value }: { $count } of 100

# On whose word
voices = the least sure one hangs on lines that rest on the word of { $names }.
voices-more = { $count ->
    [one] one other
   *[other] { $count } others
 }

# How sure the answers are
sure-too-many = { $total } outcomes are too many to be read many times over in a brief (at most { $most }); the command `detente ensemble` does that.
sure-nothing = there is no other question of which it can be said how sure its answer is.
sure-fixed = the model has no preference by statements, so nothing in it varies; other readings may be given under `readings:`.
sure-counts = answers that stay the same when the lines of the model vary: { $parts }.
same-none = { $count } in no reading
same-hardly = { $count } in hardly any reading
same-few = { $count } in few readings
same-half = { $count } in about half of the readings
same-most = { $count } in most readings
same-nearly = { $count } in nearly all readings
same-all = { $count } in all readings
sure-same = { $questions } – the same answer { $share }{ $scenario ->
    [no] .
   *[other] , out of { $scenario } readings with the scenario.
 }

# The command
ensemble-outcomes = Holding for everyone by { $concept }, of { $total } outcomes; those that hold in most readings first
ensemble-outcome = Outcome { $number }: { $label } – holds { $share }{ $reached ->
    [none] .
   *[other] ; reached by wanted moves { $reached }.
 }
ensemble-none = No outcome holds in any reading.
ensemble-more = { $count } more hold in some reading; --json has all of them.
ensemble-about = Of what has a name
ensemble-condition = “{ $what }” – holds in some outcome { $holds }{ $reached ->
    [none] .
   *[other] ; is reached { $reached }; both at once { $both }.
 }
ensemble-agreement = Concepts
ensemble-agree = { $concept } and { $other } name the same outcomes { $share }.
ensemble-questions = The questions
ensemble-hangs = What it hangs on that something holds
ensemble-hangs-box = “{ $what }”: { $box }
ensemble-hangs-nothing = “{ $what }”: nothing that varies decides by more than chance would.
ensemble-words = On whose word
ensemble-word = Without { $kind ->
    [source] the source { $name }
   *[voice] the word of { $name }
 } ({ $lines ->
    [one] one line
   *[other] { $lines } lines
 } less): { $shifts }.
ensemble-shift = “{ $what }” { $kind ->
    [holds] holds
    [reached] is reached
   *[both] is reached and holds
 } in { $after } of 100 readings instead of { $before }{ $turned ->
    [yes] , and as the file stands { $so ->
        [yes] it is so only then
       *[no] no longer
     }
   *[no] { "" }
 }
ensemble-word-idle = No answer changes without: { $names }.
ensemble-stopped = Stopped: { $draws } of { $total } readings were made; shares are of these.
ensemble-state = outcome { $number }

# The picture
sure-title = Holding for everyone by { $concept }: in how many of 100 readings
sure-some-outcome = { $what } holds in some outcome
