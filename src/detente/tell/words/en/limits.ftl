# Limits: what the rules leave of all combinations
limits-left = { $left } of { $total } combinations remain.
limits-none = No rule takes any away.
limits-bar = What stands in black remains; each hatched part is what a rule takes away that those before it had left.
limits-bar-title = What the rules leave
limits-remain = { $left } remain
limits-removes = takes away
limits-removed = Which ones { $letter } takes away: { $count }
limits-taken = Each by what is taken in it.
limits-rule = Rule
limits-after = remain after it
limits-alone = forbids by itself
limits-states = { $count ->
    [one] 1 state is listed
   *[other] { $count } states are listed
 } in the file; no rule takes any away.
