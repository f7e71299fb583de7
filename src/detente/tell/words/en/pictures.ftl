# What the pictures of a report say of their content
as-it-is = as it is
layers-note = { $total ->
    [0] From today nobody has a wanted move.
   *[other] The outcomes that wanted moves lead to from today: { $shown } of { $total }. An arrow is a move with which an outcome is brought about in the least number of moves.
}
layers-too-large = The conflict has too many outcomes for this table; the command paths says what is reached.
band-other = none of these
band-any = anything else
band-cycle = a cycle
band-day = day { $day }
hangs-on-title = Share of the courses that end in outcomes that hold today
hangs-on-note = { $count } of { $total } changes leave the share as it is.
hangs-on-none = None of the { $total } changes moves the share of courses that end in the outcomes that hold.
