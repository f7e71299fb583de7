# What a command says beside its answer
talk-next = next: { $command }
talk-wrote = wrote { $file }
talk-wrote-page = wrote { $file }; open it in a browser
talk-wrote-undrawn = wrote { $file }; its pictures are told in words: no Chromium here draws them (Debian: apt-get install chromium; DETENTE_BROWSER names another)
talk-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 } about the model; see: detente check { $model }
talk-undecided = hint: { $count ->
    [one] one place is
   *[other] { $count } places are
 } marked “to decide”, first line { $line }; until then answers rest on stopgaps
kernels-plain = The compiled kernels are missing, or not those that were built for this; numpy does the same, and takes longer for large conflicts (make builds them)
talk-following = Following the courses through up to { $count } outcomes …
talk-level = { $count } states are too many to search their rankings; { $level } are searched (--level { $level })
talk-nothing-found = nothing found; parts of words are enough, and fewer words find more
talk-not-searched = the source { $source } was not searched: { $why }
talk-more-hits = { $count } more; --limit { $limit } shows all
talk-no-sources = the model names no sources; next: detente source add FILE
talk-no-comments = the source { $source } has no comments
talk-no-such-comment = no comment has these words
talk-none-coded = no comment is coded; next: detente comment list SOURCE, then detente comment code ID
talk-difference = { $gone } is only in the quote, { $new } only in the text

# Files and documents
talk-not-kept = not kept: this folder is no study; --in DIR names one, detente new DIR starts one
talk-kept-as = kept as { $file }; next: detente source show { $id }
talk-kept-already = kept already, as { $id } in { $file }; nothing was changed
talk-attach = next: detente source add FILE --id ID, in the folder of the study
talk-quote-written = written into { $file }; next: { $command }
talk-quote-refused = the quote { $id } is not in the source { $source } word for word; nothing was written
talk-several-times = it is there { $count } times; --prefix and --suffix say which one is meant

# Suggested quotes
language-of-code = the language { $code }
talk-no-rules = there are no rules for { $language }, so nothing is suggested; keep what matters with detente quote add, or say with --lang de or --lang en that it is in one of these
talk-none-suggested = no sentence of { $source } reports what somebody said
talk-run-commands = nothing was written; run the command of each that you take
talk-keep-first = nothing was written; to take one, keep the source first: { $command }
talk-at-a-terminal = nothing was written; at a terminal you can take them one by one
talk-none-written = nothing was written
talk-written = written: { $names }; next: name them under evidence: where the model says so
talk-written-as = written as { $id }
talk-written-decision-maker = and the decision maker { $part } is new in the model
talk-written-option = and the option { $part } rests on it
talk-written-statement = and the statement { $part } rests on it, as the last of the wishes
talk-take = Take it?
talk-goes = title, teaser and body ({ $count } characters) to { $host }{ $encrypted ->
    [no] , unencrypted
   *[yes] { "" }
 }, model { $model }
talk-sending = sending { $what }
talk-send = Send { $what }?
talk-not-sent = nothing was sent

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
talk-weighed = { $what }, { $count } of { $total } rankings looked at first
talk-searched = Searching: { $what }{ $total ->
    [0] { "" }
   *[other] , { $count } of { $total } tried
 }{ $answers ->
    [0] { "" }
   *[other] ; { $answers } found
 } (Ctrl-C keeps what is proven)
talk-serving = Only this machine can reach it; Ctrl-C ends it.
