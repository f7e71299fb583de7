# What is reached, and how
from-outcome = From: { $name }
reached-of = Reached by wanted moves, the start included: { $shown }; by legal moves at all: { $count }; of { $total } outcomes.
reached-in-a-row = Reached only if somebody makes several wanted moves in a row, which is not counted here, for nobody moves twice in a row: { $names }.
nothing-holds = No outcome holds for everyone by { $concept }.
nothing-meant = No outcome is as asked for.
does-hold = Holds for everyone by { $concept }.
does-not-hold = Does not hold by { $concept }.
ways-hidden = { $count ->
    [one] One more
   *[other] { $count } more
 }{ SHELL("; --json has all of them") }.

# Who can bring what about
table-wanted = Who can bring it about, and with how many wanted moves: by whom the last one can be made.
table-any = Who can bring it about, and with how many moves, wanted or not: by whom the last one can be made.
table-here = here
table-nobody = nobody
