# Welche Ausgänge halten, wo es zu viele für eine Liste sind
beyond-too-many = Es gibt { $count } Ausgänge, zu viele für eine Liste; deshalb rechnet die symbolische Maschine. Sie zählt genau und nennt statt Listen Beispiele.
beyond-asked = Es gibt { $count } Ausgänge; die symbolische Maschine zählt sie genau und nennt statt Listen Beispiele.
beyond-by = Was nach { $concept } für alle hält
beyond-held = { $count } von { $total }
beyond-when = genau dort, wo gilt: { $statement }
beyond-common = in allen: { $statement }
beyond-examples = zum Beispiel { $examples }
beyond-conditions = In wie vielen der Ausgänge, die für alle halten, jede Bedingung gilt
beyond-unknown = Die symbolische Maschine kennt { $concept } nicht.
