# Versprechen und Vorhersagen: was ein Text anbietet
promise-promise = { $who } verspricht: { $what }
promise-prediction = { $who } sagt vorher: { $what }
promise-denied = { $who } verspricht nicht: { $what }
promise-said = gesagt: { $when }
promise-due = fällig: { $when }
promise-words = „{ $words }“
promise-recalled = daran erinnert der Leserkommentar { $comment }
promise-is-kept = festgehalten als { $id }

# Was eine Studie festhält
promise-by-promise = versprochen von { $who }, steht in { $source }
promise-by-prediction = vorhergesagt von { $who }, steht in { $source }
promise-by-denied = nicht versprochen von { $who }, steht in { $source }; es zählt nicht
promise-open = offen
promise-was-due = war am { $on } fällig; was daraus wurde, ist noch nicht festgehalten
promise-is-due = wird am { $on } fällig
promise-kept-promise = gehalten{ $source ->
    [none] { "" }
   *[other] , belegt durch { $source }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }
promise-broken-promise = gebrochen{ $source ->
    [none] { "" }
   *[other] , belegt durch { $source }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }
promise-kept-prediction = eingetroffen{ $source ->
    [none] { "" }
   *[other] , belegt durch { $source }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }
promise-broken-prediction = nicht eingetroffen{ $source ->
    [none] { "" }
   *[other] , belegt durch { $source }
 }{ $why ->
    [none] { "" }
   *[other] . „{ $why }“
 }
promise-undecidable-promise = ob es gehalten wurde, lässt sich nicht sagen{ $source ->
    [none] { "" }
   *[other] , belegt durch { $source }
 }. „{ $why }“
promise-undecidable-prediction = ob es eintraf, lässt sich nicht sagen{ $source ->
    [none] { "" }
   *[other] , belegt durch { $source }
 }. „{ $why }“
promise-speaker = wer
promise-head-promised-promise = versprochen
promise-head-kept-promise = gehalten
promise-head-broken-promise = gebrochen
promise-head-open-promise = offen
promise-head-undecidable-promise = nicht zu sagen
promise-head-promised-prediction = vorhergesagt
promise-head-kept-prediction = eingetroffen
promise-head-broken-prediction = nicht eingetroffen
promise-head-open-prediction = offen
promise-head-undecidable-prediction = nicht zu sagen
promise-share-promise = { $who }: { $kept } von { $decided } entschiedenen gehalten ({ $share }{"\u00A0"}%)
promise-share-prediction = { $who }: { $kept } von { $decided } entschiedenen eingetroffen ({ $share }{"\u00A0"}%)

# Neben Antworten
talk-none-promised = in { $source } findet sich niemand, der etwas verspricht oder vorhersagt
talk-keep-promise = einige festhalten: { $command } (--by NAME sagt, wessen, --due TAG, bis wann)
talk-no-day = von welchem Tag der Text ist, ist nicht bekannt; Tage, die von ihm an zählen, fehlen
talk-no-promises = noch ist kein Versprechen festgehalten; weiter: detente forecast promises SOURCE
