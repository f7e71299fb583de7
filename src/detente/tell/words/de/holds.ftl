# Welche Ausgänge halten
everyone = alle
tableau-signs = Oben: Y getan, N nicht getan. Unten: * hält für diese Partei, E für alle.
parties-hidden = Noch { $count } Parteien stehen hier nicht in eigenen Zeilen; E zählt sie mit. --json enthält alle.
today-is = Heute (Status quo): { $name }.
holding-outcomes = Was für alle hält
holding-outcome = { $name } – nach { $concepts }
no-status-quo = Das Modell nennt keinen Status quo.
held-by = Nach { $concept } halten für alle: { $count } von { $total }.
states-hidden = { $shown } von { $total } Ausgängen gezeigt, { $hidden } nicht: zuerst der heutige und was nach den meisten Konzepten hält. --json enthält alle.
