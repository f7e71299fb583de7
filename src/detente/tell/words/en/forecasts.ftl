# Forecasts: cards of questions
forecast-share = { $hundred }%
forecast-likely = { $stated }, { $least ->
    [1] almost no chance
    [5] very unlikely
    [20] unlikely
    [45] roughly even chance
    [55] likely
    [80] very likely
   *[95] almost certain
 } ({ $band })
forecast-yes = yes
forecast-no = no
forecast-annulled = annulled
forecast-ambiguous = ambiguous
forecast-criteria = how it is decided: { $words }
forecast-fine-print = fine print: { $words }
forecast-only-if = counts only if { $question } comes out as: { $outcome }
forecast-nothing-said = nobody has said anything of it yet
forecast-spread = about { $middle }; with 80% from { $low } to { $high }
forecast-beyond = { $where }: { $share }
forecast-less = { $kind ->
    [date] before
   *[other] less than
 } { $value }
forecast-more = { $kind ->
    [date] after
   *[other] more than
 } { $value }
forecast-says = { $who }: { $belief }, since { $since }{ $before ->
    [none] { "" }
   *[other] ; before that { $before }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }
forecast-crowd-says = { $who } (a crowd): { $belief }, on { $since }{ $before ->
    [none] { "" }
   *[other] ; before that { $before }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }
forecast-open = open until { $closes }; to be resolved by { $decides }; source: { $source }
forecast-closed = closed on { $closes }; to be resolved by { $decides }; source: { $source }
forecast-ended = ended on { $on }: { $how }{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }

# Beside the brief of a model
forecasts-lead = what somebody expects, by a rule and a date. The probabilities are those of whoever forecasts; the model gives none.
forecast-older = it was asked of another state of this model than today’s.
forecasts-unread = the ledger { $file } cannot be read, so no forecast is shown{ SHELL("; what is wrong, says: detente forecast check") }

# What is due
forecast-closes = closes on { $on }: the last word on it is to be said by then
forecast-resolve = is to be resolved by { $on }; source: { $source }
forecast-overdue = was to be resolved by { $on }; source: { $source }

# Whether the ledger is sound
forecast-empty = there is no ledger { $file } yet, or nothing in it
forecast-sound = the ledger { $file } is as it was written: { $records ->
    [one] 1 record
   *[other] { $records } records
 }, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
 }. Its last record has the digest { $digest }; noted elsewhere, it shows later that nothing was taken from the end.
forecast-noted = the digest that was noted is that of record { $n }; { $more ->
    [0] nothing was added since
    [one] 1 record was added since
   *[other] { $more } records were added since
 }.
forecast-lost = no record has the digest { $digest } that was noted: records were taken from the end, or it is of another ledger. Put back the ledger from a copy.

# Beside answers
talk-recorded = record { $n } in { $file }, digest { $digest }…
talk-nothing-new = there is nothing new in it
talk-nothing-due = nothing is due within { $days ->
    [one] 1 day
   *[other] { $days } days
 }
talk-ledger-head = last record: { $digest }…
talk-no-forecasts = there are no forecasts yet; next: detente forecast add ID QUESTION
talk-no-such-forecasts = none of the forecasts is such a one
talk-left-out = left out
