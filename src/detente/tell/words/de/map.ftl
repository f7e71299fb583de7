# Die Karte: Ausgänge, gewollte Züge, wo sie enden
map-around = Von { $name } aus { $next ->
    [0] will niemand ziehen
    [one] führt ein gewollter Zug weiter
   *[other] führen { $next } gewollte Züge weiter
 }; hierher { $before ->
    [0] führt keiner
    [one] führt einer
   *[other] führen { $before }
 }.
map-around-note = Die Ausgänge, zu denen { $count ->
    [one] ein gewollter Zug führt
   *[other] bis zu { $count } gewollte Züge führen
 }, und die, von denen einer hierher führt: { $shown } von { $total }. In jedem anderen Kasten steht, was dort anders ist. Sind es mehr Ausgänge, stehen hier die, die den Ziehenden am liebsten sind. Die Zahl im Kasten führt zur Umgebung dieses Ausgangs.
map-whole-note = { $count ->
    [one] Der einzige Ausgang, den es gibt.
    [2] Beide Ausgänge mit allen gewollten Zügen.
   *[other] Alle { $count } Ausgänge mit allen gewollten Zügen.
 } Die Zahl im Kasten führt zur Umgebung dieses Ausgangs.
map-whole-best = Alle { $count } Ausgänge mit dem jeweils besten gewollten Zug jeder Partei; von gleich guten ist einer gezeichnet. Die Zahl im Kasten führt zur Umgebung dieses Ausgangs.
map-too-large = { $count } Ausgänge sind zu viele, um sie in einem Bild auseinanderzuhalten (bis zu { $most } gehen). Hier stehen die zusammen, von denen gewollte Züge an denselben Stellen enden. Einzelne zeigt die Umgebung eines Ausgangs; weniger werden es, wenn unter „Was wäre wenn“ Optionen festgelegt sind.
map-ends = { $count ->
    [one] Wo der Konflikt auch steht: Gewollte Züge können nur in { $name } enden.
   *[other] Gewollte Züge enden an { $count } verschiedenen Stellen; an welcher, hängt davon ab, wo sie beginnen.
 }
map-ends-today = Von heute aus { $count ->
    [one] enden sie in
   *[other] können sie enden in
 } { $names }.
map-deterred = { $count ->
    [one] Ein weiterer Ausgang hält
   *[other] { $count } weitere Ausgänge halten
 } nach { $concept }, obwohl jemand ziehen wollte – wegen dessen, was die anderen dann täten.
map-cycle = reihum durch { $count ->
    [one] einen Ausgang
   *[other] { $count } Ausgänge
 }: { $names }
map-basin = { $count ->
    [one] 1 Ausgang, von dem es
   *[other] { $count } Ausgänge, von denen es
 } nach { $ends } geht, mit { $next ->
    [one] einem gewollten Zug
   *[other] höchstens { $next } gewollten Zügen
 }
map-crossing = { $count ->
    [one] ein gewollter Zug
   *[other] { $count } gewollte Züge
 }
map-basins-note = Ein Pfeil ist, was eine Partei von Ausgängen eines Kastens aus tun will; auf wie viele Weisen, steht in der Tafel. Gezeichnet sind { $shown } von { $total } Kästen.
legend-end = ein Ende: kein gewollter Zug führt hinaus
legend-many = mehrere Ausgänge
legend-differs = in manchen ergriffen
map-view-near = Umgebung
map-view-ways = Wege von heute
map-view-basins = Wo Züge enden
map-view-whole = Ganze Karte
map-within = Züge weit
map-end = ein Ende
map-ways = Von heute aus { $count ->
    [one] wird ein Ausgang von { $total }
   *[other] werden { $count } von { $total } Ausgängen
 } durch gewollte Züge erreicht.
