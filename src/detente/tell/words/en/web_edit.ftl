# The app in a browser: forms for everything that a file has
edit-title = Title
edit-as-of = As known on (date)
edit-summary = Summary
edit-name = Name
edit-short = Short name for tables and pictures (up to three words)
edit-plural = The name takes a plural verb in
edit-rate = How quickly it acts
edit-note = Note for readers
edit-ranking = Ranking, the best first (a line per rung, ties with =)
edit-rankings = Rankings, the best first (a line per rung, ties with =)
edit-weights = Weights
edit-moves = Moves (a line each, as 1 > 2)
edit-do = What taking it means (“release water”)
edit-undo = What dropping it means (“hold the water back”)
edit-only = Only one way (left open: both)
edit-evidence = Rests on
edit-chance = In which share of the readings it is there, 0 to 1 (left open: in all)
edit-negated = In which share its opposite is wanted, 0 to 1 (left open: in none)
edit-group = Group of equally important neighbours
edit-weight = Weight
edit-want = Wanted (several lines: equally important)
edit-confidence = How firm this is
edit-is = What it stands for
edit-rule = Rule
edit-of = About (a statement per line)
edit-because = Because
edit-ask = Kind of question
edit-about = About (a statement per line)
edit-scenario = Scenario
edit-on = Date or day, counted from the date above
edit-unless = Unless
edit-fix = Settled
edit-rates = How quickly they act from then on (moves a day)
edit-without = Who leaves
edit-without-options = Options that do not exist
edit-per-day = Moves a day
edit-from = from
edit-to = up to (leave empty for a single number)
edit-chances = Share in which a line is there, by how firm it is
edit-high = firm
edit-medium = fairly firm
edit-low = weak
edit-unknown = unknown
edit-none = not said
edit-swap = Share in which two weak neighbours change places
edit-source = Source
edit-says = What it says, in our own words
edit-exact = Word for word
edit-prefix = Words before it
edit-suffix = Words after it
edit-at = Position
edit-speaker = Who says it
edit-who = Who
edit-named = Named
edit-via = Through whom
edit-status = How firm it is
edit-claim = Reports of the same statement are called
edit-denied-by = Denied by
edit-translation = Translation
edit-author = Author
edit-publisher = Publisher
edit-published = Published
edit-language = Language
edit-url = Address
edit-doi = DOI
edit-kind = Kind
edit-file = File
edit-status-quo = Taken today
edit-word-take = can be taken, never dropped again
edit-word-drop = can be dropped, never taken again
edit-word-true = yes
edit-word-false = no
edit-word-high = firm
edit-word-medium = fairly firm
edit-word-low = weak
edit-word-unknown = unknown
edit-word-never = never
edit-word-always = always
edit-word-at-most-one = at most one of
edit-word-exactly-one = exactly one of
edit-word-holds = which outcomes hold
edit-word-reachable = what is reached from today
edit-word-scenario = what changes in a scenario
edit-word-who-blocks = who would leave
edit-word-who-decides = who decides what comes about
edit-word-must-change = what must change for it to hold
edit-word-reach = what must change for it to be reached
edit-word-when = where it stands, and when
edit-word-weakest-word = what rests on the weakest word
edit-word-sure = how sure this is
edit-word-witnessed = witnessed
edit-word-on-record = on record
edit-word-reported = reported
edit-word-opinion = opinion
edit-word-inference = inference
edit-word-denied = denial
edit-word- = not said
language-en = English
language-de = German
edit-why = Why so
ground-assumption = assumption
ground-disputed = disputed: somebody denies it
edit-save = Save
edit-cancel = Cancel
edit-change = Change
edit-remove = Remove
edit-keep = Keep it
edit-more = More
edit-ticked = { $count ->
    [0] none
    [one] 1 chosen
   *[other] { $count } chosen
 }
edit-collided = Somebody else changed this since you opened it. Nothing was written; both versions are here.
edit-theirs = What stands there now
edit-mine = What you wrote
edit-over = Write mine over it
edit-keep-theirs = Keep what stands there
edit-referred = { $count ->
    [one] One other part of the model refers to this; nothing was removed.
   *[other] { $count } other parts of the model refer to this; nothing was removed.
 }
edit-remove-too = { $count ->
    [one] Remove it, and the one that refers to it
   *[other] Remove it, and the { $count } that refer to it
 }
edit-not-written = Nothing was written: { $file } – { $why }. The file is as it was; what you filled in stands here.
edit-no-version = There is no version to go to.
edit-read-only = This conflict is part of the library and stays as it is.
edit-make-study = Make a study of it
edit-saved = Saved.
edit-read-on = Back to the quote
edit-undo-save = Undo
edit-redo-save = Redo
edit-broken = The file has faults since it was changed elsewhere. What you see is the last version without.
edit-gone = The file { $file } is no longer there: it was moved, renamed or deleted. What you see is what it said last.
edit-open-file = Put it right
edit-build = Put in
edit-build-how = How it is put in
edit-build-what = What is put in
edit-build-not = not
edit-build-and = … and
edit-build-or = … or
edit-build-then = if … then
edit-build-iff = … exactly if
edit-build-line = on a line of its own
edit-build-replace = instead of it
edit-build-options = Options
edit-build-conditions = Conditions
edit-grip = Move line { $place } of { $count }
edit-grip-help = The most important first. Take a line by its grip, or press Space on the grip, move it with the arrows and press Space again; Esc puts it back. Onto another line: both are equally important.
edit-up = Line { $place } up
edit-down = Line { $place } down
edit-move-line = Move line { $place } elsewhere
edit-to-place = to place { $place }
edit-with-line = as important as line { $place }
edit-apart = each on a line of its own
edit-move = Move
edit-picked = Taken. Arrows move it, Space puts it down, Esc puts it back.
edit-moved = Now at place
edit-joined = Together with line
edit-put-back = Put back.
edit-all-decision-makers = Parties
edit-add-decision-makers = Add a party
edit-all-options = Can
edit-add-options = Add an option
edit-all-constraints = Limits
edit-add-constraints = Add a limit
edit-all-conditions = Names for what people talk about
edit-add-conditions = Add a name
edit-all-scenarios = Scenarios
edit-add-scenarios = Add a scenario
edit-all-events = Events
edit-add-events = Add an event
edit-all-questions = Questions
edit-add-questions = Add a question
edit-all-readings = Other readings
edit-add-readings = Add a reading
edit-all-preferences = What it wants
edit-add-preferences = Add a wish
edit-all-add = New options
edit-add-add = Add a new option
edit-all-states = States
edit-add-states = Add a state
edit-all-sources = Sources
edit-add-sources = Add a source
edit-all-quotes = Quotes
edit-add-quotes = Add a quote
edit-ensemble = How readings vary
web-screen-limits = Limits
web-screen-preferences = Preferences
web-screen-questions = Questions and scenarios
web-screen-file = The file
ladder-of = The outcomes as { $a } would like them on this reading, the best first: { $rungs } rungs.
ladder-more = { $count } more
ladder-yes = { $count ->
    [0] Yes
    [one] Yes, ask about the last one
   *[other] Yes, ask about the next of { $count }
 }
ladder-no = No, change it
ladder-checked = { $count ->
    [one] The one pair is meant so.
    [2] Both pairs are meant so.
   *[other] All { $count } pairs are meant so.
 }
ladder-again = Ask again
ladder-one = A party
ladder-side = Side by side
ladder-dots = A dot per option, party by party in the order of the file, in the first outcome of a rung: filled is taken. The numbers are the other outcomes on it.
ladder-check = Is it meant so?
ladder-meant = Do you really mean that { $a } likes { $better } better than { $worse }?
ladder-because = Line { $place } says so: { $words }.
web-usual = what the file says
web-whose = by which reading
web-party = party
web-in-scenario = in the scenario “{ $what }”
web-in-reading = in the reading “{ $what }”
web-begin = Begin a study
web-begin-title = What it is about, in a few words
web-begin-who = Who is involved (a line each)
web-begin-empty = Begin
web-begin-example = Begin with the example of two towns
web-begin-article = Paste an article, or the text of a report …
web-begin-file = … or choose a file: text, HTML or PDF
web-begin-published = When it was published, if you know: days like “Friday” are counted from there
web-begin-draft = Draft a conflict from it
web-begin-draft-is = Rules for English and German propose who acts, what each can do and wants, each with its passage; all of it is yours to change. Nothing is sent anywhere.
web-begin-by-hand = Or begin with names
web-draft-nobody = Nobody was found who acts in this text, so nothing was begun. Say below who acts; the text can be kept as a source then.
web-draft-no-rules = A draft can be made of English and German texts only, and this is neither, or too short to tell. Say below who acts; the text can be kept as a source then.
web-no-folder = There is no folder here to keep a study in. Where this was started, press Ctrl-C and start it again with the name of one, as detente serve my-study.
web-who-lacks = Say what it is about, and who is involved.
pane-clean = Nothing is wrong with it.
pane-found = { $count ->
    [one] 1 finding
   *[other] { $count } findings
 }
pane-how = A line leads to its place; what is meant is underlined there.
pane-line = Line { $line }
pane-can-stand = Can stand here
pane-read-only = The file of a conflict of the library; it stays as it is.
pane-text = The text of the file
pane-unshown = The text has characters that cannot be shown; change it in an editor.
edit-as-usual = As usual again
edit-from-usual = Begin with what it wants as usual
edit-said-otherwise = Say it in another way
edit-by-preferences = by statements
edit-by-ranking = by a ranking
edit-by-weights = by weights
edit-chosen = Chosen
edit-show-all = { $count ->
    [one] Show it
    [2] Show both
   *[other] Show all { $count }
 }
