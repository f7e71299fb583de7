# Who else an outcome depends on
change-others = { $because } (also, each for a reason of its own: { $who })

# What a scenario makes reachable, or no longer
reached-likewise = wanted moves lead to the same outcomes as before.
reached-otherwise = { $gained ->
    [0] no outcome becomes
    [one] one outcome becomes
   *[other] { $gained } outcomes become
 } reachable by wanted moves, { $lost ->
    [0] none ceases to be
    [one] one no longer is
   *[other] { $lost } no longer are
 }.
reached-holding = { $held ->
    [0] none of these holds, with the change or without it.
    [one] one of these holds, with the change or without it.
   *[other] { $held } of these hold, with the change or without it.
 }
because-reachable-newly = Becoming reachable{ $how ->
    [always] { "" }
    [tied] , one of the reasons ({ $count } of { $total })
   *[commonest] , the commonest reason ({ $count } of { $total })
 }: { $because }.
because-reachable-no-longer = No longer reachable{ $how ->
    [always] { "" }
    [tied] , one of the reasons ({ $count } of { $total })
   *[commonest] , the commonest reason ({ $count } of { $total })
 }: { $because }.
reachable-newly = { $what } (becomes reachable): { $because }
reachable-no-longer = { $what } (no longer reachable): { $because }
change-elsewhere = with the change the conflict starts from elsewhere
change-unexplored = of { $count } more outcomes that change, the reasons are not looked into: there are too many.
