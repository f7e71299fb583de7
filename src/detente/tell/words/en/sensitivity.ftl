# One change
variation-drop = without “{ $words }” ({ $who })
variation-negate = with the opposite of “{ $words }” ({ $who })
variation-swap = with “{ $below }” above “{ $words }” ({ $who })
variation-halve = at half the pace ({ $who })
variation-double = at twice the pace ({ $who })
variation-default = at the default pace ({ $who })
variation-line = { $who }: “{ $words }”
variation-rate = { $who }: the pace
variation-firm = { $a }, { $firm } confidence
variation-short-drop = dropped
variation-short-negate = opposite
variation-short-swap = swapped below
variation-short-halve = halved
variation-short-double = doubled
variation-short-default = default

# What it does
sensitivity-change = { $change } – { $what }
sensitivity-holding = among the outcomes that hold for everyone: { $what }
sensitivity-reached = reached from today by wanted moves: { $what }
sensitivity-reached-holding = reached so and holding: { $what }
sensitivity-share = share of the courses that end there: { $what }
sensitivity-holding-changes = holds: { $before } → { $after }
sensitivity-reached-changes = reached: { $before } → { $after }
sensitivity-reached-holding-changes = reached and holding: { $before } → { $after }
sensitivity-share-changes = courses: { $before } → { $after }
sensitivity-of = { $held ->
    [0] none holds
    [one] { $count ->
        [0] 0 of 1
       *[other] the only one
     }
   *[other] { $count } of { $held }
 }
sensitivity-moves = { $count ->
    [0] already
    [one] in 1 move
   *[other] in { $count } moves
 }
sensitivity-not-reached = no
sensitivity-open = open (an event of the model cannot come about)

# The whole answer
sensitivity-about-holding = the outcomes that hold for everyone by { $concept }, { $count } of { $total }
sensitivity-about-state = { $name }, by { $concept }
sensitivity-about-statement = “{ $what }”, { $count } of { $total } outcomes, by { $concept }
sensitivity-question = In question: { $subject }.
sensitivity-title = Share of the courses that end there – { $subject }
sensitivity-as-it-is = As it stands, on this reading:
sensitivity-one = One line or pace is changed at a time; what several changes do together is another question.
sensitivity-timing = Shares of courses rest on an assumption about timing{ SHELL(" (see detente evolve)") }. They are a consequence of it, never the probability of an event.
sensitivity-turning = Changes that turn a yes into a no, or a no into a yes:
sensitivity-others = Other changes:
sensitivity-none = No single change makes a difference.
sensitivity-none-tried = None of the changes tried makes a difference.
sensitivity-hidden = { $count ->
    [one] One more makes
   *[other] { $count } more make
 } a difference{ SHELL("; --limit shows more, --json has all of them") }.
sensitivity-idle = { $count } of { $total } changes leave every figure as it is shown.
sensitivity-bars = Share of the courses that end there, as it is { $base }; by line or pace, from the least to the most:
sensitivity-stopped = Stopped, the budget is spent: { $count } of { $total } changes were tried.{ SHELL(" A larger --budget goes on.") }
sensitivity-interrupted = Stopped by Ctrl-C: { $count } of { $total } changes were tried, and what is said is about these.
sensitivity-without-lines = No lines to change, the preferences are rankings or weights: { $names }.
sensitivity-no-start = The model has no status quo, so nothing is said of what is reached.
sensitivity-no-courses = No courses were followed, so no pace was changed{ SHELL("; --courses follows them") }.
sensitivity-alike = { $title }: each of these changes alone takes it from { $base } to { $share } of 100 courses.
