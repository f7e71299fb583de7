# A model put back into words
model-can = can:
model-either = { $do } or { $undo }
model-moves = moves:
model-wants-statements = { $plural ->
    [yes] want
   *[no] wants
 }, the most important first:
model-wants-ranking = { $plural ->
    [yes] rank
   *[no] ranks
 } the outcomes, the best first:
model-wants-weights = { $plural ->
    [yes] weigh
   *[no] weighs
 } the options:
model-acts = { $plural ->
    [yes] act
   *[no] acts
 } on average, where a move is wanted:
model-firm = confidence: { $firm }
model-constraints = Constraints:
model-conditions = Conditions:
model-status-quo = Status quo:
model-scenarios = Scenarios:
model-events = Events:
model-questions = Questions:
model-readings = Other readings:
model-varying = What varies between readings:
model-states = Outcomes:

# What varies between readings
varying-present = there in { $share } of 100 readings
varying-negated = its opposite in { $share }
varying-group = in any order with the others of “{ $group }”
varying-weight = its place drawn by weight { $weight }
varying-counts = counts { $weight }, where the file's own reading counts 1
varying-swap = neighbours of low or unknown confidence: change places in { $share } of 100 readings
varying-usual = as usual
varying-lines = { $confidence ->
    [high] lines of high confidence
    [medium] lines of medium confidence
    [low] lines of low confidence
    [unknown] lines of unknown confidence
   *[none] lines without a confidence
 }: { $present }

# Texts in another language than the answer
untranslated = { $count ->
    [one] One text of the model is not given in English and stands in its own language.
   *[other] { $count } texts of the model are not given in English and stand in their own language.
 }
