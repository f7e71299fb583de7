# Names of the sections, in the order of the report
section-withdrawn = Read without
section-bottom-line = Bottom line
section-answers = Questions and answers
section-wants = Who wants what
section-holds = What holds
section-why = Why
section-paths = How it could get there
section-scenarios = What if
section-changes = What would have to change
section-courses = How it could unfold
section-hangs-on = What it hangs on
section-sure = How sure
section-forecasts = Forecasts that rest on this model
section-tableau = All outcomes at a glance
section-map = The map
section-notes = On whose word
section-model = The model in full
section-method = How to read this
section-warnings = Warnings

# Head and foot
skip = Skip to the report
contents = Contents
notice-label = A reading
as-of = As known on { $date }
made-by = Détente { $version }
file-digest = SHA-256 of the conflict file

# Questions and answers
more = More
outcomes-meant = { $count ->
    [one] Outcome
   *[other] Outcomes
}
outcomes-more = { $count } more, { $cut ->
    [0] all
   *[other] the first { $cut }
} in --json
rests-on = Rests on
rests-on-lines = { $count ->
    [one] 1 line of the model
   *[other] { $count } lines of the model
}
rests-on-least = { $count } lines of the model, the least firm first
on-whose-word = On whose word

# Outcomes
outcome = Outcome
number = No.
status-quo = Status quo
holds = holds
holds-not = does not hold
reach = From today
holds-caption = Outcomes that matter here, and by which solution concept each holds for everyone
holds-lead = Whether an outcome holds once reached is one question; whether it is reached from today is another. They are answered apart.
holds-none = No outcome is listed.
concept-lead = What the marks mean
concept-used = this brief judges by it
mark-key = ✓ holds for everyone · – does not

# Why
why-lead = Who would be tempted to leave, and what would answer it.
why-more = The rest of the argument

# Paths
paths-lead = Being reachable says nothing about holding: an outcome can be reached and fall apart, or hold and never be reached.
path-here = Already here
path-wanted = Reached by wanted moves alone
path-legal = Reached only if somebody moves against its own wish
path-none = Not reached by any chain of moves
step = { $mover }: { $action }
step-to = to outcome { $number }
step-unwanted = not wanted by the mover
paths-none = No path is listed.

# Scenarios
gained = Newly holds
lost = No longer holds
gained-none = Nothing newly holds.
lost-none = Nothing stops holding.
kept = { $count ->
    [0] No outcome holds in both.
    [one] 1 outcome holds in both.
   *[other] { $count } outcomes hold in both.
}
changes-left = { $count ->
    [one] One more outcome
   *[other] { $count } more outcomes
}: see detente compare.
because = because

# Tableau
tableau-caption = Options by outcomes: Y is taken, N is not. Below: by which concept the outcome holds for everyone, then who has a wanted move from it.
tableau-cut = { $shown ->
    [one] One of { $total } outcomes is shown.
   *[other] { $shown } of { $total } outcomes are shown.
 }
tableau-whole = { $total ->
    [one] The one outcome is shown.
    [2] Both outcomes are shown.
   *[other] All { $total } outcomes are shown.
 }
tableau-key = Y taken · N not taken · ✓ holds for everyone · ● has a wanted move · – not so
tableau-empty = No outcome to show.
option = Option
holds-for-everyone = Holds for everyone (equilibrium)
wants-to-move = Has a wanted move (unilateral improvement)
letter-yes = Y
letter-no = N
wants-to-leave = has a wanted move
wants-to-stay = has none

# Map
map-title = Map of outcomes and wanted moves
map-about = { $nodes ->
    [one] 1 outcome
   *[other] { $nodes } outcomes
} and { $arrows ->
    [one] 1 wanted move
   *[other] { $arrows } wanted moves
}. The same content stands in the tables beneath.
map-lead = Boxes are outcomes; an arrow is a move that its mover wants. One dot per option, grouped by decision maker in the order of the legend: filled is taken.
map-as-tables = The map as tables
map-nodes-caption = Outcomes on the map
map-arrows-caption = Wanted moves on the map
map-empty = There is nothing to draw.
legend-holds = holds for everyone
legend-holds-not = does not hold
legend-taken = option taken
legend-not-taken = not taken
arrow-said = { $mover }: { $action } ({ $source } → { $target })
yes = yes
no = no
from = From
to = To
who = Who
what = Does what

# Tornado
tornado-title = What the share of courses hangs on
tornado-about = { $count ->
    [one] 1 line or rate
   *[other] { $count } lines and rates
}, one changed at a time. As the model stands, the share is { $base }; each bar goes from there to what it becomes.
tornado-base = as it is: { $base }
tornado-low = becomes less
tornado-high = becomes more

# Shares of readings
shares-title = Shares of the readings
shares-about = { $count ->
    [one] 1 share
   *[other] { $count } shares
}.
shares-axis = of 100 readings
shares-caption = Dot: share of the readings in which it holds for everyone. Bar: how far chance may have moved it (a standard error on each side). No share is the probability of an event.
shares-what = What holds

# Model
full-options = Options of { $name }
full-preferences = Preferences of { $name }, the most important first
full-id = Id
full-do = Can
full-undo = Or instead
full-rank = Rank
full-wants = Wants
full-statement = As written
full-confidence = Confidence
full-ground = Ground
full-note = Note
full-constraints = Limits
full-conditions = Names for things people talk about
full-events = What is different from a day on
full-readings = Other readings, and what varies
full-counts = Size
full-sources = Sources
full-quotes = Quotes
quotes-noted = The quotes that results rest on are numbered:
no-options = No options of its own.
no-preferences = No preferences stated.

# Warnings
warnings-none = The model gave no warnings.

# Terminal
left-out-here = { $count ->
    [one] One more
   *[other] { $count } more
}: run again with --full.
full-hint = Everything: --full; one answer in full: --question N; as a page: --html FILE.

# Slope charts: what holds as things are, and in a scenario
slope-title = What holds, from the model as it is to: { $what }
slope-before = Holds: { $what }
slope-after = Holds: { $what }
slope-kept = holds in both
slope-lost = no longer holds
slope-impossible = not possible any more
slope-gained = newly holds
slope-reached = reached
slope-left-out = { $count ->
    [one] 1 more outcome that holds is not drawn.
   *[other] { $count } more outcomes that hold are not drawn.
}
slope-caption = Left what holds as it is, right what holds in the scenario. A line leads from left to right where an outcome holds in both; ✕ ends what no longer holds, + begins what newly does. Numbers are those of the model as it is; reached means: from today, by wanted moves.
sides-about = { $left ->
    [one] 1 box
   *[other] { $left } boxes
} on the left, { $right ->
    [one] 1 box
   *[other] { $right } boxes
} on the right. The same content stands in the text and tables nearby.
sides-none = nothing
side-head = All scenarios side by side
side-caption = Every outcome that holds as it is or in a scenario, and what becomes of it in the others
side-key = ✓ holds for everyone · – possible, but does not hold · ✕ not possible · → reached from today by wanted moves
side-possible = possible, but does not hold
side-impossible = not possible

# Ladders
ladder-title = What { $who } would want, before and after the change
ladder-before = Read today, the most important first
ladder-after = After the change
ladder-rung-raised = The thick line leads to the preference put higher.
ladder-rung-reversed = The dashed line leads to the preference turned into its opposite.
ladder-rung-dropped = ✕ ends the preference that is left out.
ladder-as-table = The ladders as a table
rung-dropped = left out
rung-reversed = turned round
rung-raised = put higher
rank-before = Before
rank-after = After
becomes = Change

# Stacked areas: the courses over time
areas-title = Where the courses stand from day to day
areas-about = { $bands ->
    [one] One group
   *[other] { $bands } groups
} of outcomes, by how many of 10 courses stand there. The same numbers stand in the table beneath.
areas-today = today
areas-with = { $count ->
    [0] Of 10 courses
    [one] With the event
   *[other] With the events
}
areas-without = { $count ->
    [one] Without the event
   *[other] Without the events
}
areas-caption = From bottom to top how many of 10 courses stand in which outcomes. A dashed line is the day of an event.
areas-table-caption = How many of 100 courses stand where
areas-course = Outcomes
areas-lead = Shares of courses follow from an assumption about who acts how quickly; they are no probabilities of events.

# Status-quo analysis
layers-title = Status-quo diagram: what wanted moves lead to from today
layers-about = { $nodes ->
    [one] 1 outcome
   *[other] { $nodes } outcomes
} and { $arrows ->
    [one] 1 wanted move
   *[other] { $arrows } wanted moves
}. The outcomes stand in the table above, with who can bring them about.
layers-moves = { $count ->
    [0] Today
    [one] 1 move
   *[other] { $count } moves
}
layers-holds = holds for everyone
layers-end = an end: nobody has a wanted move from it
brought-head = Who can bring about what from today
brought-caption = By how many wanted moves an outcome is brought about at least, and who then makes the last move
brought-end = an end

# What would have to change, and what it hangs on
changes-lead = The least change of what somebody is read to want, before and after. It says what the answer turns on, not what anybody should want.
layers-as-table = The ways as a table
layers-caption = Read from left to right. In each box stand the moves that bring the outcome about; an arrow is such a move, by whoever the legend says.
hangs-on-lead = One line of the model is changed at a time. Shares of courses follow from the assumption about who acts how quickly; they are no probabilities.
hangs-on-as-table = The picture as a table
hangs-on-least = At least, of 100 courses
hangs-on-base = As it is
hangs-on-most = At most, of 100 courses

# On whose word
notes-lead = The quotes that the results rest on: what they say in our words, who said it, through whom, in which document, and how firmly.
notes-cited = Answers that rest on it:
withdrawn-fallen = The lines that are gone
withdrawn-caption = The answers that read differently
withdrawn-question = Question
withdrawn-before = Before
withdrawn-after = Without it
appendix = Appendix: everything in full
sure-unsaid = No readings were counted for this question.

# Who wants what
wants-legend-for = for
wants-legend-against = against
wants-legend-number = Number: as which of the party’s wishes it comes first (1: the most important).
wants-legend-firm = How firm that line of the model is:
wants-legend-unsaid = not said
wants-about = { $rows } conditions and options, { $parties } parties. The same content stands in the table beneath.
