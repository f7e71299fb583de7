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
