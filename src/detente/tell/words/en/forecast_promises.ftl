# Promises and predictions: what a text offers
promise-promise = { $who } promises: { $what }
promise-prediction = { $who } predicts: { $what }
promise-denied = { $who } does not promise: { $what }
promise-said = said: { $when }
promise-due = due: { $when }
promise-words = “{ $words }”
promise-recalled = recalled by the reader’s comment { $comment }
promise-is-kept = recorded as { $id }

# What a study keeps
promise-by-promise = promised by { $who }, says { $source }
promise-by-prediction = predicted by { $who }, says { $source }
promise-by-denied = not promised by { $who }, says { $source }; it does not count
promise-open = open
promise-was-due = was due on { $on }; what came of it is not recorded yet
promise-is-due = is due on { $on }
promise-kept-promise = kept{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }
promise-broken-promise = broken{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }
promise-kept-prediction = it came{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }
promise-broken-prediction = it did not come{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }{ $why ->
    [none] { "" }
   *[other] . “{ $why }”
 }
promise-undecidable-promise = it cannot be told whether it was kept{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }. “{ $why }”
promise-undecidable-prediction = it cannot be told whether it came{ $source ->
    [none] { "" }
   *[other] , by { $source }
 }. “{ $why }”
promise-speaker = who
promise-head-promised-promise = promised
promise-head-kept-promise = kept
promise-head-broken-promise = broken
promise-head-open-promise = open
promise-head-undecidable-promise = cannot be told
promise-head-promised-prediction = predicted
promise-head-kept-prediction = came
promise-head-broken-prediction = did not come
promise-head-open-prediction = open
promise-head-undecidable-prediction = cannot be told
promise-share-promise = { $who }: { $kept } of { $decided } that are decided were kept ({ $share }%)
promise-share-prediction = { $who }: { $kept } of { $decided } that are decided came ({ $share }%)

# Beside answers
talk-none-promised = in { $source } nobody is found to promise or predict anything
talk-keep-promise = record some of them: { $command } (--by NAME says whose, --due DAY by when)
talk-no-day = nobody knows of which day the text is; days that are counted from it are left out
talk-no-promises = no promise is recorded yet; next: detente forecast promises SOURCE
