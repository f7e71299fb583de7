# The map: outcomes, wanted moves, where these end
map-around = From { $name } { $next ->
    [0] nobody wants to move
    [one] one wanted move leads on
   *[other] { $next } wanted moves lead on
 }, and { $before ->
    [0] none leads here
    [one] one leads here
   *[other] { $before } lead here
 }.
map-around-note = The outcomes that { $count ->
    [one] a wanted move leads
   *[other] up to { $count } wanted moves lead
 } to, and those from which one leads here: { $shown } of { $total }. In each other box stands what is different there. Of more outcomes, those are drawn that their movers like best. The number in a box leads to what is around that outcome.
map-whole-note = { $count ->
    [one] The one outcome that there is.
    [2] Both outcomes, with every wanted move.
   *[other] All { $count } outcomes, with every wanted move.
 } The number in a box leads to what is around that outcome.
map-whole-best = All { $count } outcomes, with the best wanted move of each party; of equally good ones, one is drawn. The number in a box leads to what is around that outcome.
map-too-large = { $count } outcomes are too many to be told apart in one picture (up to { $most } can be). Here stand together those from which wanted moves end in the same places. To see single ones, look around an outcome; for fewer, settle options under What if.
map-ends = { $count ->
    [one] Wherever the conflict stands, wanted moves can end only in { $name }.
   *[other] Wanted moves end in { $count } different places; in which, depends on where they start.
 }
map-ends-today = From today they { $count ->
    [one] end in
   *[other] can end in
 } { $names }.
map-deterred = { $count ->
    [one] One more outcome holds
   *[other] { $count } more outcomes hold
 } by { $concept } although somebody would want to move, because of what the others would then do.
map-cycle = going round among { $count ->
    [one] one outcome
   *[other] { $count } outcomes
 }: { $names }
map-basin = { $count ->
    [one] 1 outcome that leads
   *[other] { $count } outcomes, each of which leads
 } to { $ends } in { $next ->
    [one] one wanted move
   *[other] { $next } wanted moves or fewer
 }
map-crossing = { $count ->
    [one] one wanted move
   *[other] { $count } wanted moves
 }
map-basins-note = An arrow is what a party wants to do in some outcomes of a box; in the table stands in how many ways. { $shown } of { $total } boxes are drawn.
legend-end = an end: no wanted move leads out
legend-many = several outcomes
legend-differs = taken in some
map-view-near = Around an outcome
map-view-ways = Ways from today
map-view-basins = Where moves end
map-view-whole = Whole map
map-within = moves away
map-end = an end
map-ways = { $count ->
    [one] One outcome of { $total } is
   *[other] { $count } outcomes of { $total } are
 } reached by wanted moves from today.
