# What changed between two versions of a conflict
diff-before = Before: { $what }
diff-same-headline = As before.
diff-model = What changed in the model
diff-results = What changed in the results
diff-nothing = Nothing in the model changed.
diff-kind-text = Title, summary, date
diff-kind-status-quo = Where it stands
diff-kind-constraint = Constraints
diff-kind-condition = Conditions
diff-kind-scenario = Scenarios
diff-kind-event = Events
diff-kind-question = Questions
diff-kind-reading = Other readings
diff-kind-source = Sources
diff-kind-quote = Quotes
diff-kind-state = Outcomes
diff-kind-order = Order of the options, which the numbers of outcomes follow
diff-kind-ensemble = How readings vary
diff-new = { $kind ->
    [party] new party
    [option] new option
    [wish] new wish
    [pace] new pace
   *[other] new
 }: { $what }
diff-gone = { $kind ->
    [party] party gone
    [option] option gone
    [wish] wish gone
    [pace] pace gone
   *[other] gone
 }: “{ $what }”
diff-moved = { $way ->
    [up] moved up
   *[down] moved down
 } from place { $was } to { $now }: { $what }
diff-otherwise = “{ $before }” is now “{ $after }”
