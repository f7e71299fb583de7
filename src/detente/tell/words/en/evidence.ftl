# Who says it, through whom, how firmly
chain-unnamed = { $who }, unnamed
chain-via = through { $via }
chain-in = in { $source }
chain-itself = told by the document itself, { $source }
document-itself = the document itself
status-witnessed = witnessed by the writer
status-on-record = on record
status-reported = reported
status-opinion = an opinion
status-inference = a conclusion
status-denied = a denial
claim-reports = one of { $count } reports of the same statement, { $through ->
    [one] all through { $carriers }
   *[other] through { $carriers }
 }.
denied-by = denied by { $who }: { $says }
denied-by-quote = denied: { $chain }
# Without a source or a voice
withdrawn-source = Read without the source { $what }: { $quotes ->
    [one] one quote is
   *[other] { $quotes } quotes are
 } gone, and with { $quotes ->
    [one] it
   *[other] them
 } { $fallen ->
    [0] no line of the model.
    [one] one line of the model that rested on nothing else.
   *[other] { $fallen } lines of the model that rested on nothing else.
 }
withdrawn-voice = Read without the voice of { $what }: { $quotes ->
    [one] one quote is
   *[other] { $quotes } quotes are
 } gone, and with { $quotes ->
    [one] it
   *[other] them
 } { $fallen ->
    [0] no line of the model.
    [one] one line of the model that rested on nothing else.
   *[other] { $fallen } lines of the model that rested on nothing else.
 }
withdrawn-bare = rests on nothing any more, and stays as an assumption: { $what }.
withdrawn-rankings = rankings and weights name no evidence; nothing of them can be withdrawn: { $names }.
withdrawn-changes = { $count ->
    [0] no answer reads differently.
    [one] one of { $total } answers reads differently.
   *[other] { $count } of { $total } answers read differently.
 }

# What a model owes to its evidence
evidence-anchored = { $count } of { $total } quotes are anchored in their documents.
evidence-lines = { $count } of { $total } lines of the model name what they rest on.
evidence-not-attached = The document of the source { $id } is not attached; its quotes were not looked up.
evidence-changed = The document of the source { $id } ({ $file }) is not the one that was kept, and was not read: digest { $recorded } recorded, { $found } found.
evidence-missing = The document of the source { $id } ({ $file }) is gone: digest { $recorded } recorded.
evidence-no-ordinary-file = The document of the source { $id } ({ $file }) is no ordinary file but a folder, a pipe or a device, and was not read; put the kept file back there.
evidence-no-text = No text can be read from the document of the source { $id } ({ $file }), so its quotes were not looked up; keep it as plain text, HTML or PDF.
evidence-no-reader = The document of the source { $id } ({ $file }) was not read, so its quotes were not looked up: pages and PDFs need the extra `evidence`, which is not installed: pip install 'detente[evidence]'.
evidence-outside = The document of the source { $id } ({ $file }) is outside the study, and was not read; put the file itself into the study's folder, not a link to it.
evidence-faults = What speaks against it:
evidence-known = What to know of it:
evidence-line = line { $number }: { $what }
evidence-denied-by = { $id }, denied by { $by }
doubt-denied = rests on what is denied
doubt-later = rests on a source later than as_of
doubt-not-there = the quote is not in its document
doubt-source-changed = the document of the quote is not the one that was kept
doubt-assumption = rests on nothing: an assumption
doubt-one-unnamed-voice = rests on one unnamed voice
