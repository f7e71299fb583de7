# Forecasts in the browser
web-screen-forecasts = Forecasts
forecasts-about = What is expected, with a date, a rule and a probability – and later, how it came out. Days are in UTC; nothing that was recorded is ever changed or deleted.
forecasts-view-list = all
forecasts-view-suggested = suggested by the model
forecasts-view-scores = how good they were
forecasts-view-promises = promises and predictions of others
forecasts-all = All forecasts
forecasts-no-study = Forecasts stand beside a study of your own; this conflict is none.
forecasts-of-library = These come with the conflict, as an illustration. In a study of your own they can be gone on with.
forecasts-still-open = The question has not closed yet. If the event has come before that, say so here.
forecasts-broken = The ledger forecasts.jsonl is not as it was written. Nothing was read from it, and nothing is written into it, until it is put back from a copy.
forecasts-due = { $count ->
    [one] Due this week or overdue: one
   *[other] Due this week or overdue: { $count }
 }
forecasts-open = open
forecasts-closed = closed, not resolved yet
forecasts-ended = ended
forecasts-not-shown = { $count ->
    [one] One more is not shown; detente forecast list has all.
   *[other] { $count } more are not shown; detente forecast list has all.
 }
forecasts-none-yet = no forecasts yet
forecasts-why = Who believes that something will follow can say so with a date and a rule, and be held to it. A good question can be decided by somebody who knows nothing of the reasons.
forecasts-see-example = See an example, filled in
forecasts-see-suggested = What the model suggests
forecasts-by-command = In the terminal:
forecasts-take = ask this
forecasts-history = what was said of it
forecasts-score = how good it was
forecasts-rests-on = what it rests on
forecasts-record = record
forecasts-not-written = nothing was recorded yet; what you filled in is still here.

# The example
forecasts-example-title = Will the bridge be open?
forecasts-example-criteria = A car has crossed it, and the road office says so.
forecasts-example-source = the road office
forecasts-example-author = Ann
forecasts-example-because = The piers stand, and the deck is on site.

# Forms
forecasts-do-add = ask a question
forecasts-do-add-is = Who decides it, by which rule, until when – and how probable you hold it.
forecasts-do-update = say how probable it is now
forecasts-do-update-is = What was said before stays, and counts for the time in which it stood.
forecasts-do-resolve = say how it came out
forecasts-do-resolve-is = With what shows it; what turns out to be wrong later is corrected, not deleted.
forecasts-do-annul = annul it
forecasts-do-annul-is = A question that was asked wrongly, or has no answer, counts in no score; it stays in the ledger.
forecasts-do-correct = correct how it came out
forecasts-do-correct-is = What was recorded before stays in the ledger; what is said here counts from now on.
forecasts-done-add = The question is recorded.
forecasts-done-update = What you said is recorded.
forecasts-done-resolve = How it came out is recorded.
forecasts-done-annul = That it is annulled is recorded.
forecasts-done-correct = The correction is recorded.
forecasts-other-kinds = not yes or no, but one of several outcomes, a number or a day
forecasts-more = more
forecasts-none = none
forecasts-choose = –
forecasts-came = it came, as said here
forecasts-open-again = open again
forecasts-annulled = annulled
forecasts-ambiguous = cannot be decided
forecasts-field-title = question
forecasts-field-criteria = what counts as which answer
forecasts-field-source = what decides it
forecasts-field-closes = until when something can be said of it
forecasts-field-probability = how probable, as 60%; of several outcomes a line for each, as deal=60%; of a number or a day lines as 100=10%
forecasts-field-yes = how probable yes is, as 60%
forecasts-field-each = how probable each is; together 100%
forecasts-field-numbers = how probable it is that it is at most so much, a line each, as 100=10%; beyond the range below=5%, above=5%
forecasts-field-days = how probable it is by which day, a line each, as 2031-05-02=10%; beyond the range below=5%, above=5%
forecasts-field-author = who says so
forecasts-field-because = why
forecasts-field-outcomes = outcomes, a line each
forecasts-field-range = range of a number or a day, as 0..500 or 2031-05-01..2031-06-30
forecasts-field-unit = what the number counts
forecasts-field-about = question of the model
forecasts-field-evidence = quotes
forecasts-field-answer = what the model says to it
forecasts-field-seed = seed of the readings
forecasts-field-only-if = counts only if another question comes out so
forecasts-field-resolves = by when it is decided, if not when it closes
forecasts-field-fine-print = what counts in doubtful cases
forecasts-field-base-rate = the usual course of such things, as a probability
forecasts-field-last-value = how it stands today
forecasts-field-group = the kind of thing, as sanctions; scores are given by it
forecasts-field-opens = from when on, if not from now
forecasts-field-at = when that was said, if not now
forecasts-field-id = short name, if not made of the question
forecasts-field-outcome = how it came out
forecasts-field-settled = whether it came
forecasts-field-shown-by = what shows it
forecasts-field-on = when it came, if not now
forecasts-field-early = it has come before the question closes

# One forecast
forecasts-id = short name: { $id }
forecasts-asked-by = asked by { $who }, open since { $on }
forecasts-base-rate = the usual course of such things: { $belief }
forecasts-last-value = how it stood when it was asked: { $outcome }
forecasts-group = kind of thing: { $group }
forecasts-depends-on = the question { $id }, on which it depends
forecasts-on-question = the model’s question “{ $title }”
forecasts-on-answer = what the model said to it: { $answer }
forecasts-on-model = { $same ->
    [yes] the model as it is now, version { $digest }
   *[no] the model as it was, version { $digest }; it has been changed since
 }
forecasts-on-evidence = quote or source { $id }

# The first page
forecasts-due-here = { $count ->
    [one] One forecast due this week or overdue
   *[other] { $count } forecasts due this week or overdue
 }
