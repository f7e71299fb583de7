# Which outcomes hold
everyone = everyone
tableau-signs = Above: Y taken, N not taken. Below: * stable for that party, E for everyone.
parties-hidden = { $count } more parties have no rows here; E takes them in. --json has all of them.
today-is = Status quo: { $name }.
holding-outcomes = What holds for everyone
holding-outcome = { $name } – by { $concepts }
no-status-quo = The model names no status quo.
held-by = Holding for everyone by { $concept }: { $count } of { $total }.
states-hidden = { $shown } of { $total } outcomes shown, { $hidden } hidden: first the status quo and what holds by most concepts. --json has all of them.
