# What a command says beside its answer
talk-next = next: { $command }
talk-wrote = wrote { $file }
talk-wrote-page = wrote { $file }; open it in a browser
talk-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 } about the model; see: detente check { $model }
talk-kernels-once = Preparing the fast kernels; this happens once and takes a few seconds …
talk-kernels-always = Preparing the fast kernels; this takes a few seconds, in every run: there is no folder to keep them in (NUMBA_CACHE_DIR names one) …
talk-following = Following the courses through up to { $count } outcomes …
talk-level = { $count } states are too many to search their rankings; { $level } are searched (--level { $level })
talk-nothing-found = nothing found; parts of words are enough, and fewer words find more
talk-more-hits = { $count } more; --limit { $limit } shows all
talk-no-sources = the model names no sources; next: detente source add FILE
talk-no-comments = the source { $source } has no comments
talk-no-such-comment = no comment has these words
talk-none-coded = no comment is coded; next: detente comment list SOURCE, then detente comment code ID
talk-difference = { $gone } is only in the quote, { $new } only in the text

# While it works
talk-solving = Solving
talk-question = Question { $number } of { $total }: { $what }
talk-wording = Putting it into words
talk-changing = Changing one line or pace at a time
talk-changes-tried = { $count } of { $total } changes tried (Ctrl-C keeps what is found)
talk-hanging = Working out what the answers hang on, and on whose word
talk-hanging-stopped = stopped; what the answers hang on is not told in full
talk-kept = { $doing } (Ctrl-C keeps what is found)
talk-reading = Reading the conflict many times
talk-readings = { $count } of { $total } readings, { $left } left (Ctrl-C keeps what is computed)
talk-words = { $count } of { $total } sources and voices left out (Ctrl-C keeps what is found)
talk-readings-stopped = stopped after { $count } of { $total } readings; with --journal FILE a run can go on later
talk-searching = Searching
talk-swaps = { $count ->
    [one] 1 swapped pair
   *[other] { $count } swapped pairs
 }
talk-edits = { $count ->
    [one] 1 edit
   *[other] { $count } edits
 }
talk-levers = { $count ->
    [one] 1 action from outside
   *[other] { $count } actions from outside
 }
talk-joint = joint moves of { $count }
talk-searched = Searching: { $what }{ $total ->
    [0] { "" }
   *[other] , { $count } of { $total } tried
 }{ $answers ->
    [0] { "" }
   *[other] ; { $answers } found
 } (Ctrl-C keeps what is proven)
