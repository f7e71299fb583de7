# Was erreicht wird, und wie
from-outcome = Von hier: { $name }
reached-of = Erreicht durch gewollte Züge, den Ausgangspunkt mitgezählt: { $shown }; durch zulässige überhaupt: { $count }; von { $total } Ausgängen.
reached-in-a-row = Nur erreicht, wenn jemand mehrere gewollte Züge hintereinander macht; das zählt hier nicht, denn niemand zieht zweimal hintereinander: { $names }.
nothing-holds = Kein Ausgang hält nach { $concept } für alle.
nothing-meant = Kein Ausgang ist wie gefragt.
does-hold = Hält nach { $concept } für alle.
does-not-hold = Hält nach { $concept } nicht.
ways-hidden = { $count ->
    [one] Ein weiterer
   *[other] { $count } weitere
 }{ SHELL("; --json enthält alle") }.

# Wer was herbeiführen kann
table-wanted = Wer es herbeiführen kann, und mit wie vielen gewollten Zügen: wer den letzten machen kann.
table-any = Wer es herbeiführen kann, und mit wie vielen Zügen, gewollt oder nicht: wer den letzten machen kann.
table-here = hier
table-nobody = niemand
