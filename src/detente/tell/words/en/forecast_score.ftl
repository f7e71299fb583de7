# How good forecasts were
score-kind-binary = Yes or no
score-kind-multiple_choice = One of several outcomes
score-kind-date = Dates
score-kind-numeric = { $unit ->
    [none] Numbers
   *[other] Numbers, in { $unit }
 }
score-is-brier = The Brier score is the squared distance of the probability from what came, of several outcomes half the sum over all: 0 is the best, 1 the worst. The log score is minus the logarithm of the probability of what came: 0 is the best, and it has no worst. Both are means over the time for which the forecasts stood, then over the questions.
score-is-crps = The CRPS is how far the distribution was from what came, in the unit of the question: 0 is the best; of who names a single number it is the distance. What came outside the range counts as the end of it. It is a mean over the time for which the forecasts stood, then over the questions.
score-is-days = The CRPS is how far the distribution was from the day that came, in days: 0 is the best; of who names a single day it is the distance. What came outside the range counts as the end of it. It is a mean over the time for which the forecasts stood, then over the questions.
score-head-who = By
score-head-n = Forecasts
score-head-brier = Brier
score-head-crps = CRPS
score-head-days = CRPS, days
score-head-log = Log
score-head-final = Last one
score-head-covered = Time covered
score-head-baseline = Compared with
score-head-theirs = Its score
score-head-own = Score
score-head-skill = Skill
score-skill = Skill: 1 is perfect, 0 no better than what it is compared with, less than 0 worse.
score-head-group = About
score-head-half = All alike
score-all = all together
score-no-group = anything else
score-infinite = infinite
score-impossible = { $count ->
    [one] In one forecast what came was
   *[other] In { $count } forecasts what came was
 } held impossible for a time, so that the mean of the log score is infinite.
score-late = { $count ->
    [one] { $total ->
        [one] The forecast
       *[other] One of { $total } forecasts
     } was
   *[other] { $count } of { $total } forecasts were
 } written down, at least in part, only after the question had ended; that it was said before rests on somebody's word.
score-early = { $count ->
    [one] { $total ->
        [one] The forecast
       *[other] One of { $total } forecasts
     } is about a question that ended
   *[other] { $count } of { $total } forecasts are about questions that ended
 } before the close, as soon as the outcome was there. The mean over time then somewhat favours those who hold too likely what can come early.
score-pool-median = pool: the median
score-pool-odds = pool: the geometric mean of the odds
score-pool-extremised = pool: that, extremised
score-pools = A pool is what all authors held at a time, made into one forecast, as long as two of them at least held something. Extremised: the odds are raised to the power { $power }.
score-baseline-half = every outcome alike
score-baseline-even = every part of the range alike
score-baseline-base_rate = the usual course of such things
score-baseline-last = all stays as it was
score-baseline-crowd = the crowd
score-ahead = { $a } is ahead of { $b } by { $by } on { $count ->
    [one] one question
   *[other] { $count } questions
 } that both answered.
score-level = { $a } and { $b } are level on { $count ->
    [one] the one question
   *[other] the { $count } questions
 } that both answered.
score-swaps = In { $ways } of { $of } ways of swapping their names, or not, question by question, one of the two is at least as far ahead.
score-swaps-drawn = In about { $share } of 100 ways of swapping their names, or not, question by question (±{ $error }; { $of } were drawn, seed { $seed }) one of the two is at least as far ahead.
score-leads-suppose = Who is ahead is told as if the questions came out independently of one another; where many hang on the same thing it says less.
score-left-open = { $count ->
    [one] One question is not resolved yet.
   *[other] { $count } questions are not resolved yet.
 }
score-left-waiting = { $count ->
    [one] One question is resolved, but it counts under a condition that is not.
   *[other] { $count } questions are resolved, but they count under conditions that are not.
 }
score-left-condition = { $count ->
    [one] One question does not count, since its condition did not come true.
   *[other] { $count } questions do not count, since their conditions did not come true.
 }
score-left-unsettled = { $count ->
    [one] One question does not count, since it was never decided whether its condition came true.
   *[other] { $count } questions do not count, since it was never decided whether their conditions came true.
 }
score-left-annulled = { $count ->
    [one] One question was annulled.
   *[other] { $count } questions were annulled.
 }
score-left-ambiguous = { $count ->
    [one] One question stayed ambiguous.
   *[other] { $count } questions stayed ambiguous.
 }
score-left-unsaid = { $count ->
    [one] Of one resolved question nothing was said in time.
   *[other] Of { $count } resolved questions nothing was said in time.
 }
talk-no-scores = no forecast has a score yet: none was made before its question ended, or no question is resolved

# Calibration
calibration = Calibration
calibration-not-yet = { $alone ->
    [yes] Calibration is told from { $least } resolved yes-or-no questions on; { $count ->
        [one] there is one so far.
       *[other] there are { $count } so far.
     }
   *[no] Calibration is told from { $least } resolved yes-or-no questions of an author on; the most that anybody has is { $count }.
 }
calibration-outside = { $count ->
    [0] Of { $total } dots none is outside its bar
    [one] Of { $total } dots one is outside its bar
   *[other] Of { $total } dots { $count } are outside their bars
 }; were every probability right, none would be in { $within } of 100 cases.
calibration-sharpness = Were the probabilities right, these { $count } forecasts could expect a Brier score of { $expected } (the less, the sharper they are); they had { $brier }.
calibration-note = A bar reaches over what may well come true of so many forecasts if every probability is right: less in at most 5 of 100 cases, more in at most 5. It supposes that the questions came out independently of one another; where many hang on the same thing it is too short. The first forecast of each question counts.
calibration-head-said = Probability
calibration-head-n = Forecasts
calibration-head-came = Came true
calibration-head-consistent = Consistent
calibration-from-to = { $least } to { $most }
calibration-bin = forecast { $span }: of { $count }, { $yes } came true; consistent would be { $consistent }
reliability-title = What was forecast, and what came true
reliability-title-of = What { $author } forecast, and what came true
reliability-about = { $count ->
    [one] One dot
   *[other] { $count } dots
 } against the diagonal, on which every probability is right; each with the bar within which it may well lie by chance, and with the number of forecasts behind it.
reliability-forecast = forecast probability, %
reliability-came = came true, %
reliability-number = number of forecasts
reliability-chance = so far chance may well move a dot
reliability-right = every probability right

# A probability over time
over-time-about = { $count ->
    [one] A line
   *[other] { $count } lines
 } from { $first } to { $last }; a probability stands until the next one.
over-time-axis = probability, %
over-time-crowd = the crowd
over-time-resolved = resolved: { $outcome }
over-time-settled-annulled = annulled
over-time-settled-ambiguous = ambiguous
over-time-pooled = { $title } – the median of all
over-time-yes = yes
over-time-no = no
over-time-caption = How probable each held it, over time.
over-time-head-since = Since
over-time-head-who = Who
over-time-head-said = Said
over-time-head-why = Why
