# Names of the sections, in the order of the report
section-bottom-line = Bottom line
section-answers = Questions and answers
section-holds = What holds
section-why = Why
section-paths = How it could get there
section-scenarios = What if
section-tableau = All outcomes at a glance
section-map = The map
section-model = The model in full
section-method = How to read this
section-warnings = Warnings

# Head and foot
skip = Skip to the report
contents = Contents
kicker = A reading of a conflict
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
rests-on = Rests on

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
because = because

# Tableau
tableau-caption = Options by outcomes: Y is taken, N is not. Below: by which concept the outcome holds for everyone, then who has a wanted move from it.
tableau-cut = { $shown } of { $total } outcomes are shown.
tableau-whole = All { $total } outcomes are shown.
tableau-key = Y taken · N not taken · ✓ holds for everyone · ● has a wanted move · – not so
tableau-empty = No outcome to show.
tableau-scroll = Table of all outcomes, scrolls sideways
table-scroll = Table, scrolls sideways
option = Option
holds-for-everyone = Holds for everyone (equilibrium)
tempted = Has a wanted move (unilateral improvement)
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

# Model
model-options = Options of { $name }
model-preferences = Preferences of { $name }, the most important first
model-id = Id
model-do = Can
model-undo = Or instead
model-rank = Rank
model-wants = Wants
model-statement = As written
model-confidence = Confidence
model-ground = Ground
model-note = Note
model-constraints = Limits
model-conditions = Names for things people talk about
model-events = What is different from a day on
model-counts = Size
model-sources = Sources
model-quotes = Quotes
no-options = No options of its own.
no-preferences = No preferences stated.

# Warnings
warnings-none = The model gave no warnings.

# Terminal
columns-cut = { $shown } of { $total } columns fit here; a wider window or the HTML report shows all.
full-hint = The whole model: run again with --full, or write --html.
