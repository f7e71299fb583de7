# One change
variation-drop = without “{ $words }” ({ $who })
variation-negate = with the opposite of “{ $words }” ({ $who })
variation-swap = with “{ $below }” above “{ $words }” ({ $who })
variation-halve = at half the pace ({ $who })
variation-double = at twice the pace ({ $who })
variation-default = at the default pace ({ $who })
variation-line = { $who }: “{ $words }”
variation-rate = { $who }: the pace
variation-firm = { $a }, { $firm } confidence
variation-short-drop = dropped
variation-short-negate = opposite
variation-short-swap = swapped below
variation-short-halve = halved
variation-short-double = doubled
variation-short-default = default

# What it does
sensitivity-change = { $change } – { $what }
sensitivity-holding = among the outcomes that hold for everyone: { $what }
sensitivity-reached = reached from today by wanted moves: { $what }
sensitivity-reached-holding = reached so and holding: { $what }
sensitivity-share = share of the courses that end there: { $what }
sensitivity-holding-changes = holds: { $before } → { $after }
sensitivity-reached-changes = reached: { $before } → { $after }
sensitivity-reached-holding-changes = reached and holding: { $before } → { $after }
sensitivity-share-changes = courses: { $before } → { $after }
sensitivity-of = { $held ->
    [0] none holds
    [one] { $count ->
        [0] 0 of 1
       *[other] the only one
     }
   *[other] { $count } of { $held }
 }
sensitivity-moves = { $count ->
    [0] already
    [one] in 1 move
   *[other] in { $count } moves
 }
sensitivity-not-reached = no
sensitivity-little = under 1 %
sensitivity-nearly = over 99 %
sensitivity-open = open (an event of the model cannot come about)
