# Reading in the browser: sources, a document with its quotes and candidates, readers' comments
web-screen-read = Read
read-search = search sources, quotes and comments
read-find = Search
read-hits = { $count ->
    [0] nothing found
    [one] one place
   *[other] { $count } places
 }
read-hits-shown = The { $count } best are shown.
read-all-sources = All sources
read-sources = Sources
read-quotes = Quotes
read-quoted = { $count ->
    [one] one quote
   *[other] { $count } quotes
 }
read-have-it = I have it
read-none = This conflict names no source yet.
read-add = Add a document
read-paste = Paste its text …
read-file = … or choose or drop a file: text or HTML up to { $text } MB, PDF up to { $most } MB
read-about = What is known of it
read-fact-title = title
read-fact-publisher = publisher
read-fact-published = published
read-fact-language = language
read-fact-id = short id, as a1
read-keep = Keep as a source
read-kept-here = The document stays in the folder of this study; nothing is sent or loaded from elsewhere.
read-pasted = the pasted text
read-empty = There is no text in it: paste an article, or choose a file.
read-refused = Nothing was kept.
read-too-large = This file is larger than { $most } MB; save the article alone, as text, HTML or PDF.
read-no-study = Nothing can be kept here: this conflict is no study of your own. “Make a study of it”, under Parties and options, copies one of the library; the first page begins a new one.
read-told-kept = Kept as { $id }.
read-told-again = Kept before, as { $id }; nothing was written.
read-told-quoted = The quote { $id } stands in the model.
read-told-tied = A line of the model rests on { $id } now.
read-told-coded = The comment is classified.
read-candidate = abc
read-candidates = { $count ->
    [0] No sentence reports what somebody said
    [one] One sentence reports what somebody said
   *[other] { $count } sentences report what somebody said
 }, as far as rules can tell. You decide.
read-left = { $count ->
    [one] one left out; show it again
   *[other] { $count } left out; show them again
 }
read-too-long = The text is too long to look for sentences that report what somebody said.
read-how = Select a passage to make a quote of it, or choose the + after a sentence.
read-add-quote = Add as quote
read-no-text = No text was made out in this document.
read-no-body = No paragraph was found here. If there should be more, copy the text of the article and take it in once more.
read-undivided-body = The article could not be told apart from what looks like comments: some of them may stand in its text.
read-unsorted-body = No article was made out in this page. Shown is all of its text but the menus.
read-nowhere = Quotes that are nowhere in the text
read-boilerplate = What the publisher put around it ({ $count })
read-digest = document { $digest }
read-parts = Parts of the text
read-part = part { $number } of { $total }
read-before = Before
read-after = After
read-pick = Quote this sentence
read-nobody = no party
read-rests-nothing = Nothing in the model rests on it yet.
read-line = what rests on it
read-no-line = nothing yet
read-tie = Let it rest on this quote
read-tie-to = Add a line …
read-cancel = Cancel
read-take = Take …
read-leave = Leave
read-parts-offered = { $count ->
    [one] For the model: 1 part
   *[other] For the model: { $count } parts
 }
read-part-waits = Take its party first.
read-no-part = The text offers no such part for the model, or no longer: look at it and choose again.
read-speaker = who says it
read-via = through whom (agency, paper)
read-status = how firm
read-no-status = not said
read-named = the document names them
read-says = what it says, in your own words
read-hidden = the words must not be kept: keep only a fingerprint to check them by
read-comments = Readers’ comments
read-comments-are = Voices, no evidence: no result is computed from them.
read-comments-search = search the comments
read-comments-all = Show all comments
read-code = Classify
read-coder = your name
read-towards = towards
read-note = note
line-wanted = { $number }. { $what }
lines-option = options
lines-preference = wants
lines-condition = conditions
lines-constraint = limits
lines-event = events
read-without = Without a source or a voice
read-without-how = Withdraw one, and see which answers read differently then. Nothing in the file is changed.
read-voices = Voices
read-word-without = Withdraw
read-word-back = Put back
read-every-line = What every line rests on
read-assumption = an assumption
read-in-text = where it stands
read-new = Or something new that rests on it:
read-new-option = an option
read-new-preference = a wish
read-new-condition = a name for something people talk about
read-new-constraint = a limit
read-new-event = an event or deadline
read-new-party = a party
read-looking-up = The documents are being read, for { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 } so far.
read-lines = { $count ->
    [one] One line rests on it
   *[other] { $count } lines rest on it
 }
